// Says once a day that something is due, when the user asked for that: how much, never about whom or what, and not before the morning.
import type { AppDeps } from './deps';
import type { Notices } from '../ports/notices';

/** What it needs. */
interface SayDeps extends Pick<AppDeps, 'memory' | 'clock'> {
  readonly notices: Notices;
}

/** Nobody wants to hear of it in the night, when the plan is made. By the user's clock. */
const MORNING = '08:00';

/** `count`: what is due now. Safe to repeat: where the worker dies in between, nothing is said that day rather than twice. */
export const sayDue =
  ({ memory, clock, notices }: SayDeps) =>
  async (count: number): Promise<void> => {
    const { startedAt, notices: wanted } = await memory.settings();
    if (startedAt === null || wanted !== true) {
      if ((await notices.lastDay()) !== null) await notices.keepLastDay(null);
      return;
    }
    const day = clock.today();
    if (count === 0 || clock.localTime().slice(11) < MORNING || (await notices.lastDay()) === day) return;
    await notices.keepLastDay(day);
    await notices.show({ key: 'notice_due', params: { count } });
  };
