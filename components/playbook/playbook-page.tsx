// The playbook: what is done when, for whom; who gets real care; what could be given, and what passed on. Every change is written at once and can be
// taken back.
import type { ReactElement } from 'react';
import { catalogueOf } from '../../lib/core/gestures/catalogue';
import { playbookOf } from '../../lib/core/gestures/playbook';
import type { Settings } from '../../lib/core/model/settings';
import { useDecisions } from '../data/use-decisions';
import { usePlaybookChange } from '../data/use-playbook';
import { useShortList } from '../data/use-short-list';
import { useWords } from '../data/words';
import { DecisionPage } from '../today/decision-page';
import { GiftIdeas } from './gift-ideas';
import { PlayLines } from './play-lines';
import { Shelf } from './shelf';
import { ShortListCard } from './short-list-card';

/** The page `#/playbook`. */
export function PlaybookPage({ settings }: { readonly settings: Settings }): ReactElement {
  const { text } = useWords();
  const decisions = useDecisions('playbook');
  const change = usePlaybookChange(decisions);
  const list = useShortList(decisions);
  const book = playbookOf(settings.plays);
  return (
    <DecisionPage
      title={text('playbook_title')}
      lead={text('playbook_lead', { version: String(book.version) })}
      count={0}
      decisions={decisions}
      state="ready"
      onRetry={() => undefined}
    >
      <PlayLines plays={book.plays} edits={settings.plays ?? []} onChange={(wanted) => void change(wanted)} />
      <ShortListCard {...list} />
      <GiftIdeas
        ideas={catalogueOf(settings.giftIdeas)}
        changed={new Set((settings.giftIdeas ?? []).map(({ id }) => id))}
        onChange={change}
      />
      <Shelf shelf={settings.shelf ?? []} onChange={change} />
    </DecisionPage>
  );
}
