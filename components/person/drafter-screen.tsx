// The draft screen, wired: writes the draft and puts it into the mail when the user says so.
import type { ReactElement } from 'react';
import type { Fact } from '../../lib/core/model/fact';
import type { HostPerson } from '../../lib/core/model/message';
import { dueFor } from '../../lib/app/today';
import type { DraftOnDesk, WantedDraft } from '../../lib/ports/desk';
import { useServices } from '../data/services';
import { placeFor } from '../data/place-for';
import { useBeside } from '../data/use-beside';
import { useDraft } from '../data/use-draft';
import { useLive } from '../data/use-live';
import { DraftScreen } from '../draft/draft-screen';

/** A draft for one person. `wanted`: asked for in a mail, into which it goes by itself; left out: for what is open beside the panel. */
export function DrafterScreen({
  recipient,
  facts,
  wanted,
  shower,
  onClose,
}: {
  readonly recipient: HostPerson;
  readonly facts: readonly Fact[];
  readonly wanted?: WantedDraft;
  readonly shower: Parameters<typeof DraftScreen>[0]['shower'];
  readonly onClose: () => void;
}): ReactElement {
  const beside = useBeside();
  const view = beside?.view ?? null;
  const place = view === null ? null : placeFor(view, recipient.address);
  const drafting = useDraft(recipient, beside?.tab ?? null, place, wanted);
  const due = useDue(drafting.drafted?.draft ?? null);
  const isReply = (wanted ?? place ?? { threadId: '' }).threadId !== '';
  // Once it stands in the mail the user goes on there: nothing is left to be closed here.
  const insert = async (whomever: boolean): Promise<void> => {
    if (await drafting.insert(whomever)) onClose();
  };
  return (
    <DraftScreen
      name={recipient.name}
      kind={isReply ? 'reply' : due ? 'due' : 'new'}
      facts={facts}
      drafted={drafting.drafted}
      failure={drafting.failure}
      others={drafting.others}
      soFar={drafting.soFar}
      onStop={drafting.stop}
      shower={shower}
      onOccasion={drafting.wantFor}
      onAnyway={drafting.writeAnyway}
      onTick={drafting.tick}
      onInsert={() => void insert(false)}
      onInsertThere={() => void insert(true)}
      onClose={onClose}
    />
  );
}

/** Whether Today suggests such a mail. */
function useDue(draft: Pick<DraftOnDesk, 'personId' | 'occasion'> | null): boolean {
  const services = useServices();
  const person = draft?.personId ?? null;
  const live = useLive(`draft due ${person}`, async () => (person === null ? [] : await dueFor(services)(person)));
  return (
    live.state === 'ready' &&
    live.value.some(({ suggestion }) => suggestion.occasion === draft?.occasion && suggestion.occasion !== null)
  );
}
