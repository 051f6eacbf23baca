// Not this, for a find about somebody who is not in memory: noted on the desk only; becomes a suppression when they are added.
import type { AppDeps } from './deps';

/** `back`: true takes the dismissal back. */
export const dismissPending =
  (deps: Pick<AppDeps, 'desk'>) =>
  async (input: { readonly address: string; readonly findId: string; readonly back?: boolean }): Promise<void> => {
    throw new Error('arrives in the next commit');
  };
