// How a draft to somebody in memory reads with the wordings as they are, and with one that is being looked at. Puts nothing anywhere.
import { type Drafted, draftReply } from '../../lib/app/draft-reply';
import type { Kind } from '../../lib/core/drafting/pieces';
import { digest } from '../../lib/core/model/digest';
import { handleText } from '../../lib/core/model/handle';
import type { OwnPiece } from '../../lib/core/model/own-piece';
import type { Person } from '../../lib/core/model/person';
import type { Settings } from '../../lib/core/model/settings';
import { useServices } from './services';
import { useLive } from './use-live';

/** A wording in its place. */
export type Tried = Pick<OwnPiece, 'place' | 'text'>;

/** A sample. `shown`: whether the wording that is looked at is in it; null when none is looked at. */
export interface DraftSample {
  readonly drafted: Drafted;
  readonly shown: boolean | null;
}

/** Null until it is written, and while there is nobody. */
export function useDraftSample(
  person: Person | null,
  kind: Kind,
  tried: Tried | null,
  settings: Settings,
): DraftSample | null {
  const services = useServices();
  const write = async (wording: Tried | null): Promise<Drafted | null> => {
    const address = person?.handles.find((handle) => handle.startsWith('email:'));
    if (person === null || address === undefined) return null;
    const result = await draftReply(services)({
      composeKey: '',
      threadId: '',
      subject: '',
      recipient: { name: person.name, address: handleText(address) },
      conversation: [],
      occasion: kind === 'note' ? null : kind,
      ...(wording === null ? {} : { tried: wording }),
    });
    return result.ok ? result.value : null;
  };
  // Another wording or setting is written anew while the draft before still stands there.
  const version = Number.parseInt(digest('sample', JSON.stringify([tried, settings])).slice(0, 8), 16);
  const live = useLive(
    `sample ${person?.id} ${kind}`,
    async (): Promise<DraftSample | null> => {
      const drafted = await write(tried);
      if (drafted === null) return null;
      // A wording is used when the draft reads otherwise without it.
      const without = tried === null ? null : await write({ ...tried, text: '' });
      return { drafted, shown: without === null ? null : without.draft.text !== drafted.draft.text };
    },
    version,
  );
  return live.state === 'ready' ? live.value : null;
}
