// What is due for the person beside the mail, in short. Loaded only when something is; the panel's own undo takes decisions back.
import type { ReactElement } from 'react';
import { dueFor } from '../../lib/app/today';
import { isHeld } from '../../lib/core/gestures/suggestion';
import type { PersonId } from '../../lib/core/model/ids';
import { useServices } from '../data/services';
import type { Decisions } from '../data/use-decisions';
import { useGestureDecision } from '../data/use-gesture-decision';
import { useLive } from '../data/use-live';
import { useWords } from '../data/words';
import { Button, ButtonRow } from '../ui/button';
import { Section } from '../ui/section';
import { firstChoice, isSilence } from './first-choice';
import { Holds } from './holds';
import { OwnWord } from './own-word';
import { ShelfLine } from './shelf-link';
import styles from './today.module.css';
import { whatToDo } from './what-to-do';

/** Nothing when all of it was laid aside. */
export function DuePart({
  person,
  decisions,
}: {
  readonly person: PersonId;
  readonly decisions: Decisions;
}): ReactElement | null {
  const words = useWords();
  const services = useServices();
  const decide = useGestureDecision(decisions);
  const live = useLive(`due ${person}`, () => dueFor(services)(person));
  const due = live.state === 'ready' ? live.value : [];
  if (due.length === 0) return null;
  const today = services.clock.today();
  return (
    <Section title={words.text('today_title')}>
      <ul className={styles.due}>
        {due.map((card) => {
          const { suggestion, gesture } = card;
          const approved = gesture?.state === 'approved';
          const asked = suggestion.sayIt === true || suggestion.talked === true;
          const held = isHeld(suggestion) && !asked;
          const first = firstChoice(suggestion, approved);
          return (
            <li key={suggestion.occurrence.id} className={styles.short}>
              <strong className={styles.begun}>{words.say(suggestion.occurrence.what)}</strong>
              <p className={styles.todo}>{whatToDo(suggestion, today, words).join(' · ')}</p>
              {card.shelf === null ? null : <ShelfLine item={card.shelf} />}
              <OwnWord card={card} />
              {asked ? <p className={styles.todo}>{words.say(suggestion.why)}</p> : <Holds holds={suggestion.holds} />}
              {suggestion.withdrawn === undefined ? null : (
                <p className={styles.todo}>
                  {words.say({ key: 'today_withdrawn', params: { what: suggestion.withdrawn.map(words.say) } })}
                </p>
              )}
              <ButtonRow>
                <Button variant={held ? 'quiet' : 'plain'} onClick={() => void decide(card, first.decision)}>
                  {words.text(held && !approved ? 'today_anyway' : first.label)}
                </Button>
                {suggestion.talked === true ? (
                  <Button variant="quiet" onClick={() => void decide(card, { kind: 'approve' })}>
                    {words.text('today_not_said')}
                  </Button>
                ) : null}
                {isSilence(suggestion) ? (
                  <Button variant="quiet" onClick={() => void decide(card, { kind: 'talked' })}>
                    {words.text('today_did_talk')}
                  </Button>
                ) : null}
                <Button variant="quiet" onClick={() => void decide(card, { kind: 'snooze', until: null })}>
                  {words.text('today_until_word')}
                </Button>
                <Button variant="quiet" onClick={() => void decide(card, { kind: 'decline' })}>
                  {words.text('today_not_this')}
                </Button>
              </ButtonRow>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
