// What a mail page may do now. Also notes (on the desk only) which accounts are open in this browser, so that the first page can offer them.
import { normalAddress } from '../core/model/handle';
import type { AppDeps } from './deps';

/** What a page of one account may do. */
interface MayRead {
  readonly started: boolean;
  /** This account is switched on and nothing is paused. */
  readonly reading: boolean;
  readonly paused: boolean;
}

/** Answers `hello`; `mailbox` may be ''. */
export const readingState =
  ({ memory, desk }: Pick<AppDeps, 'memory' | 'desk'>) =>
  async (input: { readonly mailbox: string }): Promise<MayRead> => {
    const address = normalAddress(input.mailbox);
    if (address !== null && (await desk.get('mailbox', address)) === null)
      await desk.put('mailbox', address, { address });
    const settings = await memory.settings();
    const isOn = settings.mailboxes.some((known) => known.address === address && known.reading);
    const started = settings.startedAt !== null;
    return { started, reading: started && isOn && !settings.paused, paused: settings.paused };
  };
