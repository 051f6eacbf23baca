// The draft that the user asked for in a mail, in the panel: written there and put into the mail by itself, or said why none is right.
import { type ReactElement, useEffect, useState } from 'react';
import { emailHandle } from '../../lib/core/model/handle';
import type { HostPerson } from '../../lib/core/model/message';
import type { WantedDraft } from '../../lib/ports/desk';
import { useServices } from '../data/services';
import { useLive } from '../data/use-live';
import { useWords } from '../data/words';
import { WhomFor } from '../draft/whom-for';
import { Skeleton } from '../ui/skeleton';
import { DrafterScreen } from './drafter-screen';

interface Props {
  readonly wanted: WantedDraft;
  readonly shower: Parameters<typeof DrafterScreen>[0]['shower'];
  readonly onClose: () => void;
}

/** `place`: what is looked at. Whoever looks at something else has read why there was none. */
export function WantedScreen({ place, ...props }: Props & { readonly place: string }): ReactElement {
  const { wanted, onClose } = props;
  const { recipients, insert } = wanted;
  const [only, ...others] = recipients;
  const [chosen, setChosen] = useState<HostPerson | null>(null);
  const [first] = useState(place);
  useEffect(() => {
    if (!insert && place !== first) onClose();
  }, [insert, place, first, onClose]);
  const recipient = chosen ?? (others.length === 0 ? only : undefined);
  return recipient === undefined ? (
    <WhomFor people={recipients} onChoose={setChosen} onClose={onClose} />
  ) : (
    <ForOne recipient={recipient} {...props} />
  );
}

function ForOne({ recipient, ...rest }: Props & { readonly recipient: HostPerson }): ReactElement {
  const { memory } = useServices();
  const { text } = useWords();
  const live = useLive(`wanted ${recipient.address}`, async () => {
    const handle = emailHandle(recipient.address);
    const person = handle === null ? undefined : await memory.personByHandle(handle);
    return { name: person?.name, facts: person === undefined ? [] : await memory.factsOf(person.id) };
  });
  if (live.state === 'loading') return <Skeleton label={text('draft_writing')} lines={3} />;
  const { name, facts } = live.state === 'ready' ? live.value : { name: undefined, facts: [] };
  return (
    <DrafterScreen
      recipient={{ ...recipient, name: (name ?? recipient.name) || recipient.address }}
      facts={facts}
      {...rest}
    />
  );
}
