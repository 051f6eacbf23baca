// How safe the memory is on this disk and how much room it takes. The only place that asks the browser for it.

/** Asks the browser never to clear the memory by itself when the disk is full; whether it agreed. */
export async function keepForGood(): Promise<boolean> {
  return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}

/** Whether the browser has promised never to clear the memory by itself. */
export const isKeptForGood = (): Promise<boolean> => navigator.storage.persisted();

/** Bytes that this extension uses on the disk, and that it may use. */
export async function diskSpace(): Promise<{ readonly used: number; readonly allowed: number }> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { used: usage, allowed: quota };
}
