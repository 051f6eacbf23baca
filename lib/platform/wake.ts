// Wakes the background worker at a time, also when it was stopped meanwhile; a time that was slept through is made up for on waking.
import { browser } from 'wxt/browser';

const NAME = 'plan';
const MINUTE = 60_000;

/** Wakes the worker once, at the end of these minutes or at the user's midnight, whatever comes first. Replaces what was set before. */
export async function wakeIn(minutes: number): Promise<void> {
  const now = new Date();
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  const when = Math.min(now.getTime() + minutes * MINUTE, midnight.getTime() + 1000);
  await browser.alarms.create(NAME, { when });
}

/** Calls when the worker was woken. */
export function onWake(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) listener();
  });
}
