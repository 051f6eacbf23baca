// One card of Today: who and what, why it matters, what to do, what it rests on, and what speaks against it now. Decides nothing.
import { type ReactElement, useId, useState } from 'react';
import type { TodayCard as Card } from '../../lib/app/today';
import { isHeld } from '../../lib/core/gestures/suggestion';
import { gmailLink } from '../../lib/core/model/evidence';
import { givenName, initials } from '../../lib/core/model/person';
import type { Day } from '../../lib/core/model/when';
import type { CardDecision } from '../data/use-gesture-decision';
import { useWords } from '../data/words';
import { hashOf } from '../shell/route';
import { Avatar } from '../ui/avatar';
import { Button, ButtonLink, ButtonRow } from '../ui/button';
import { classNames } from '../ui/class-names';
import { MoreIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import { useKeys } from '../ui/use-keys';
import { EditCard } from './edit-card';
import { FactChips } from './fact-chips';
import { firstChoice, isSilence } from './first-choice';
import { Holds } from './holds';
import { Later } from './later';
import { asksWhy, SayWhy } from './say-why';
import { OwnWord } from './own-word';
import { ShelfLine } from './shelf-link';
import styles from './today.module.css';
import { whatToDo } from './what-to-do';

interface Props {
  readonly card: Card;
  readonly today: Day;
  /** Of its heading; 2 when left out. */
  readonly level?: 2 | 3;
  /** The one that the keys act on. */
  readonly active: boolean;
  readonly onActivate: () => void;
  readonly onDecide: (decision: CardDecision) => void;
}

/** The element that gets the focus when this card becomes the current one. */
export const cardElement = ({ suggestion }: Card): string => `card-${suggestion.occurrence.id}`;

/** A list item. */
export function TodayCard(props: Props): ReactElement {
  const { card, today, active, onActivate, level = 2 } = props;
  const Title = `h${level}` as const;
  const { suggestion, person, facts } = card;
  const words = useWords();
  const titleId = useId();
  const held = isHeld(suggestion) && !isAsked(suggestion);
  const reasons = new Set(suggestion.holds.flatMap((hold) => hold.facts));
  const name = person.name || words.text('people_nameless');
  return (
    <li className={styles.item}>
      <div onFocus={onActivate}>
        <article
          id={cardElement(card)}
          tabIndex={-1}
          aria-labelledby={titleId}
          aria-current={active ? true : undefined}
          className={classNames(styles.card, active && styles.active, held && styles.held)}
        >
          <Avatar letters={initials(person.name)} />
          <div className={styles.body}>
            <Title id={titleId} className={styles.what}>
              <bdi>{name}</bdi> {words.say(suggestion.occurrence.what)}
            </Title>
            <p className={styles.why}>
              {words.say(suggestion.why)}
              {suggestion.taught === undefined ? null : ` ${words.say(suggestion.taught)}`}
            </p>
            <p className={styles.todo}>
              {whatToDo(suggestion, today, words).map((part, index) => (
                <span key={part}>
                  {index === 0 ? null : ' · '}
                  <bdi>{part}</bdi>
                </span>
              ))}
            </p>
            {card.shelf === null ? null : <ShelfLine item={card.shelf} />}
            <OwnWord card={card} />
            {suggestion.withdrawn === undefined ? null : (
              <p className={styles.todo}>
                {words.say({ key: 'today_withdrawn', params: { what: suggestion.withdrawn.map(words.say) } })}
              </p>
            )}
            <FactChips facts={facts.filter(({ id }) => suggestion.facts.includes(id) && !reasons.has(id))} />
            {isAsked(suggestion) ? null : <Holds holds={suggestion.holds} />}
            <FactChips facts={facts.filter(({ id }) => reasons.has(id))} />
            {card.gesture?.approval == null ? null : (
              <p className={styles.todo} dir="auto">
                {words.text('today_reason', { reason: card.gesture.approval.reason })}
              </p>
            )}
            {card.gesture?.state === 'approved' ? <p className={styles.todo}>{words.text('today_approved')}</p> : null}
            <Choices {...props} held={held} name={givenName(person.name) || name} />
          </div>
        </article>
      </div>
    </li>
  );
}

/** What waits for one answer of the user: whether it was said, or is going to be. */
const isAsked = ({ sayIt, talked }: Card['suggestion']): boolean => sayIt === true || talked === true;

function Choices({
  card,
  today,
  active,
  held,
  name,
  onDecide,
}: Props & { readonly held: boolean; readonly name: string }): ReactElement {
  const { text } = useWords();
  const [open, setOpen] = useState<'later' | 'edit' | 'approve' | 'done' | null>(null);
  const { suggestion, person } = card;
  const approved = card.gesture?.state === 'approved';
  const first = firstChoice(suggestion, approved);
  const decide = (decision: CardDecision) => (): void => {
    if ((decision.kind === 'approve' || decision.kind === 'done') && asksWhy(card)) setOpen(decision.kind);
    else onDecide(decision);
  };
  const leave = (): void => {
    setOpen(null);
    document.getElementById(cardElement(card))?.focus();
  };
  const key = (act: () => void): (() => void) | undefined => (active && open === null ? act : undefined);
  const show = (what: NonNullable<typeof open>) => (): void => {
    setOpen(what);
  };
  useKeys({
    // What waits is done on purpose only, by its button.
    Enter: held ? undefined : key(decide(first.decision)),
    e: key(show('edit')),
    t: isSilence(suggestion) ? key(decide({ kind: 'talked' })) : undefined,
    s: key(show('later')),
    Backspace: key(decide({ kind: 'decline' })),
  });
  /** The form has the focus, and goes: the card takes it. */
  const leaveWith = (decision: CardDecision): void => {
    leave();
    onDecide(decision);
  };
  if (open === 'edit') {
    return (
      <EditCard
        card={card}
        onSave={(edit) => {
          leaveWith({ kind: 'edit', edit });
        }}
        onClose={leave}
      />
    );
  }
  if (open === 'approve' || open === 'done') {
    return (
      <SayWhy
        card={card}
        onConfirm={(reason) => {
          leaveWith({ kind: open, reason });
        }}
        onClose={leave}
      />
    );
  }
  if (open === 'later') {
    return (
      <Later
        today={today}
        onChoose={(until) => {
          setOpen(null);
          onDecide({ kind: 'snooze', until });
        }}
        onClose={leave}
      />
    );
  }
  const shown = (sign: string): string | undefined => (active ? sign : undefined);
  return (
    <ButtonRow>
      {held ? (
        <>
          <ButtonLink href={hashOf({ page: 'person', id: person.id })}>{text('today_to_person', { name })}</ButtonLink>
          <Button variant="quiet" onClick={decide(first.decision)}>
            {approved ? text('today_done') : text('today_anyway')}
          </Button>
        </>
      ) : (
        <Button
          variant={active ? 'primary' : 'plain'}
          kbd={shown('↵')}
          aria-keyshortcuts="Enter"
          onClick={decide(first.decision)}
        >
          {text(first.label)}
        </Button>
      )}
      {suggestion.talked === true ? (
        <Button variant="quiet" onClick={decide({ kind: 'approve' })}>
          {text('today_not_said')}
        </Button>
      ) : null}
      {isSilence(suggestion) ? (
        <Button variant="quiet" kbd={shown('T')} aria-keyshortcuts="T" onClick={decide({ kind: 'talked' })}>
          {text('today_did_talk')}
        </Button>
      ) : null}
      {approved && suggestion.channel === 'email' && card.mail !== null ? (
        <ButtonLink href={gmailLink(card.mail)} target="_blank" rel="noreferrer">
          {text('today_open_mail', { name })}
        </ButtonLink>
      ) : null}
      {approved ? (
        <Button variant="quiet" onClick={decide({ kind: 'reopen' })}>
          {text('today_reopen')}
        </Button>
      ) : null}
      <Button variant="quiet" kbd={shown('E')} aria-keyshortcuts="E" onClick={show('edit')}>
        {text('today_edit')}
      </Button>
      <Button variant="quiet" kbd={shown('S')} aria-keyshortcuts="S" onClick={show('later')}>
        {text('today_later')}
      </Button>
      <Button variant="quiet" kbd={shown('⌫')} aria-keyshortcuts="Backspace" onClick={decide({ kind: 'decline' })}>
        {text('today_not_this')}
      </Button>
      <Menu
        label={text('today_more_about', { name })}
        items={[
          ...(approved || first.decision.kind === 'done'
            ? []
            : [{ label: text('today_done_already'), onChoose: decide({ kind: 'done' }) }]),
          { label: text('today_never', { name }), onChoose: decide({ kind: 'never' }) },
          {
            label: text('today_open_person', { name }),
            onChoose: () => {
              location.hash = hashOf({ page: 'person', id: person.id });
            },
          },
        ]}
      >
        <MoreIcon />
      </Menu>
    </ButtonRow>
  );
}
