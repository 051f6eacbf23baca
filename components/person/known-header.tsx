// The head of the panel of somebody in memory: their clock, how they want to be reached, when they last wrote, and what else can be done.
import type { ReactElement } from 'react';
import { dayOf } from '../../lib/core/model/when';
import type { Day } from '../../lib/core/model/when';
import type { Card } from '../../lib/core/people/card';
import { timeInZone, zoneCity } from '../../lib/core/people/zones';
import { writeClock } from '../../lib/platform/dates';
import { useNow } from '../data/use-now';
import { useWords } from '../data/words';
import { MoreIcon } from '../ui/icons';
import { Menu, type MenuItem } from '../ui/menu';
import { agoSentence } from './dates';
import { PersonHeader } from './person-header';

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
  const ways = card.mustNotGetWrong.flatMap(({ fact: { claim } }) => {
    if (claim.type !== 'preference' || claim.category !== 'communication') return [];
    const isAgainst = claim.polarity === 'avoid' || claim.polarity === 'dislike';
    return [{ isAgainst, way: isAgainst ? text('panel_way_not', { value: claim.value }) : claim.value }];
  });
  const [first, ...others] = ways.toSorted((a, b) => Number(a.isAgainst) - Number(b.isAgainst)).map(({ way }) => way);
  if (first !== undefined)
    notes.push({ text: text('panel_ways', { ways: [first, ...others].join(', ') }), strong: others[0] ?? first });
  const last = card.interactions
    .flatMap(({ direction, channel, at }) => (direction === 'in' && channel === 'email' && at !== null ? [at] : []))
    .toSorted()
    .at(-1);
  if (last !== undefined) {
    const ago = say(agoSentence(dayOf(last), today));
    notes.push({ text: text('panel_last_wrote', { ago }), strong: ago });
  }
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
