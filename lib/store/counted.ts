// What a long task tells while it runs, and how it ends when the user stops it.
import type { LongTask } from '../ports/memory';
import { failure, Refusal } from './failures';

/** Short of everything: what follows is one transaction, after which it is done. */
const ALMOST = 0.99;

/** Call it with every further `more` of `total`; throws a {@link Refusal} once the task was stopped. */
export function counted(total: number, task: LongTask): (more: number) => void {
  let done = 0;
  return (more) => {
    if (task.signal?.aborted === true) throw new Refusal(failure('stopped'));
    done += more;
    task.onPart?.(Math.min(ALMOST, done / Math.max(total, 1)));
  };
}
