// Not this, for a find about somebody who is not in memory: noted on the desk only; becomes a suppression when they are added.
import { normalAddress } from '../core/model/handle';
import type { AppDeps } from './deps';

/** `back`: true takes the dismissal back. */
export const dismissPending =
  ({ desk }: Pick<AppDeps, 'desk'>) =>
  async (input: { readonly address: string; readonly findId: string; readonly back?: boolean }): Promise<void> => {
    const key = `${normalAddress(input.address) ?? input.address}/${input.findId}`;
    if (input.back === true) await desk.clear('unwanted', key);
    else await desk.put('unwanted', key, { findId: input.findId });
  };
