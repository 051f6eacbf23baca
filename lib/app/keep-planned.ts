// Keeps Today's plan up to date while the worker lives, and sees to it that somebody goes on when it dies. One planning at a time.
import type { Notices } from '../ports/notices';
import { planToday, type PlanDeps } from './plan-today';
import { sayDue } from './say-due';
import { dueToday } from './today';

/** What it needs of the browser. */
interface KeepDeps extends PlanDeps {
  readonly notices: Notices;
  /** Shows how much is due; nothing for 0. */
  readonly showDue: (count: number) => Promise<void>;
  /** Calls this again after so many minutes or at midnight, also when the worker was stopped. */
  readonly wakeIn: (minutes: number) => Promise<void>;
}

/** As soon as Chrome allows, for when the worker dies in the middle of planning. */
const SOON = 1;
const HOUR = 60;

/** Plans now, or once more when planning is under way. `afresh`: see {@link planToday}. Resolves when the plan is up to date. */
export function keepPlanned(deps: KeepDeps): (wish?: { readonly afresh?: boolean }) => Promise<void> {
  let running: Promise<void> | null = null;
  let asked: { afresh: boolean } | null = null;

  const run = async (): Promise<void> => {
    while (asked !== null) {
      const wish = asked;
      asked = null;
      if ((await deps.memory.settings()).startedAt === null) {
        await deps.showDue(0);
        await sayDue(deps)(0);
        continue;
      }
      await deps.wakeIn(SOON);
      // What stands in the way of the memory now is tried again when the worker is woken.
      if ((await planToday(deps)(wish)).ok) await deps.wakeIn(HOUR);
      const due = await dueToday(deps)();
      await deps.showDue(due);
      await sayDue(deps)(due);
    }
  };
  return ({ afresh = false } = {}) => {
    asked = { afresh: afresh || (asked?.afresh ?? false) };
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}
