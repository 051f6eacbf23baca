// What a mail page may do now. Also notes (on the desk only) which accounts are open in this browser, so that the first page can offer them.
import type { ReadingState } from '../messaging/protocol';
import type { AppDeps } from './deps';

/** Answers `hello`; `mailbox` may be ''. */
export const readingState =
  (deps: Pick<AppDeps, 'memory' | 'desk'>) =>
  async (input: { readonly mailbox: string }): Promise<ReadingState> => {
    throw new Error('arrives in the next commit');
  };
