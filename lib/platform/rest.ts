// Lets the browser do what waits: keys, messages, painting.

/** Resolves after everything else that waits had its turn. */
export const rest = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
