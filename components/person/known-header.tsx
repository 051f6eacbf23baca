// The head of the panel of somebody in memory: their clock, how they want to be reached, when they last wrote, until when the contract runs, and what else can
// be done.
import type { ReactElement } from 'react';
import type { Claim } from '../../lib/core/model/fact';
import type { Account } from '../../lib/core/model/account';
import type { Sentence } from '../../lib/core/model/sentence';
import { dayOf } from '../../lib/core/model/when';
import type { Day } from '../../lib/core/model/when';
import type { Card } from '../../lib/core/people/card';
import { timeInZone, zoneCity } from '../../lib/core/people/zones';
import { writeClock } from '../../lib/platform/dates';
import { useNow } from '../data/use-now';
import { useWords } from '../data/words';
import { dayOfInstant } from '../people/day-of-instant';
import { MoreIcon } from '../ui/icons';
import { Menu, type MenuItem } from '../ui/menu';
import { agoSentence } from './dates';
import { PersonHeader } from './person-header';

/** What can stand in half a line after "by"; what says more stands below, among what must not be got wrong. */
const WAY =
  /^(?:e-?mails?|(?:tele)?phone|(?:phone |video )?calls?|texts?|text messages?|letters?|post|chat|slack|teams|zoom|whatsapp|signal)$/iu;

/** Whether the head says it: by which way they want to be reached, or not. */
export const isWay = (claim: Claim): claim is Extract<Claim, { readonly type: 'preference' }> =>
  claim.type === 'preference' && claim.category === 'communication' && WAY.test(claim.value);

/** Until when, and when the user said so; null when nobody did. */
function contractNote({ contractEnd, contractEndSaid }: Account, today: Day): readonly Sentence[] | null {
  if (contractEnd === null) return null;
  return [
    { key: contractEnd < today ? 'panel_contract_ended' : 'panel_contract_until', params: { day: contractEnd } },
    ...(contractEndSaid == null
      ? []
      : [{ key: 'panel_contract_said', params: { day: dayOfInstant(contractEndSaid) } } as const]),
  ];
}

/** The head with its menu. */
export function KnownHeader({
  card,
  today,
  menu,
}: {
  readonly card: Card;
  readonly today: Day;
  readonly menu: readonly MenuItem[];
}): ReactElement {
  const { language, text, say } = useWords();
  const now = useNow();
  const notes: { readonly text: string; readonly strong: string }[] = [];
  const there = card.zone === null ? null : timeInZone(now, card.zone);
  if (there !== null && card.zone !== null) {
    const time = writeClock(language, there);
    notes.push({ text: text('panel_local_time', { time, place: zoneCity(card.zone) }), strong: time });
  }
  const ways = card.mustNotGetWrong.flatMap(({ fact: { claim } }) =>
    isWay(claim) ? [{ isAgainst: claim.polarity === 'avoid' || claim.polarity === 'dislike', value: claim.value }] : [],
  );
  const wanted = ways.flatMap(({ isAgainst, value }) => (isAgainst ? [] : [value]));
  const unwanted = ways.flatMap(({ isAgainst, value }) => (isAgainst ? [text('panel_way_not', { value })] : []));
  if (ways.length > 0) {
    const by = wanted.length === 0 ? [] : [text('panel_ways', { ways: wanted.join(', ') })];
    notes.push({ text: [...by, ...unwanted].join(', '), strong: unwanted[0] ?? wanted[0] ?? '' });
  }
  const last = card.interactions
    .flatMap(({ direction, channel, at }) => (direction === 'in' && channel === 'email' && at !== null ? [at] : []))
    .toSorted()
    .at(-1);
  if (last !== undefined) {
    const ago = say(agoSentence(dayOf(last), today));
    notes.push({ text: text('panel_last_wrote', { ago }), strong: ago });
  }
  const contract = card.account === null ? null : contractNote(card.account, today);
  if (contract !== null) notes.push({ text: contract.map(say).join(', '), strong: '' });
  return (
    <PersonHeader
      name={card.person.name}
      role={card.person.role}
      account={card.account?.name ?? ''}
      notes={notes}
      menu={
        <Menu label={text('panel_more_about', { name: card.person.name })} items={menu}>
          <MoreIcon />
        </Menu>
      }
    />
  );
}
