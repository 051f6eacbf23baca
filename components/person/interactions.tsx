// The last touches with a person, the planned ones first, and one key for those that no mail shows: we spoke, we met.
import type { ReactElement, ReactNode } from 'react';
import type { Interaction } from '../../lib/core/model/interaction';
import type { Sentence } from '../../lib/core/model/sentence';
import { type Day, dayOf, daysBetween } from '../../lib/core/model/when';
import { useWords } from '../data/words';
import { Button, ButtonRow } from '../ui/button';
import { agoSentence, aheadSentence } from './dates';
import styles from './interactions.module.css';

/** What can be logged by hand, with its key. */
export const SPOKEN = [
  { channel: 'call', kbd: 'C' },
  { channel: 'meeting', kbd: 'M' },
  { channel: 'visit', kbd: 'V' },
] as const;
export type SpokenChannel = (typeof SPOKEN)[number]['channel'];

/** When it was, or will be. */
const whenOf = (day: Day, today: Day): Sentence =>
  day > today ? aheadSentence(daysBetween(today, day)) : agoSentence(day, today);

/** The buttons and the list; the list may be empty. `aside`: what else can be done with a touch. */
export function Interactions({
  interactions,
  today,
  onLog,
  aside,
}: {
  readonly interactions: readonly Interaction[];
  readonly today: Day;
  readonly onLog: (channel: SpokenChannel) => void;
  readonly aside?: (touch: Interaction) => ReactNode;
}): ReactElement {
  const words = useWords();
  return (
    <>
      <ButtonRow>
        {SPOKEN.map(({ channel, kbd }) => (
          <Button
            key={channel}
            kbd={kbd}
            aria-keyshortcuts={kbd}
            onClick={() => {
              onLog(channel);
            }}
          >
            {words.text(`panel_log_${channel}`)}
          </Button>
        ))}
      </ButtonRow>
      {interactions.length === 0 ? (
        <p className={styles.none}>{words.text('panel_no_interactions')}</p>
      ) : (
        <ul className={styles.list}>
          {interactions.map((touch) => (
            <li key={touch.id} className={styles.row}>
              <span dir="auto">
                {words.text(`touch_${touch.channel}_${touch.direction}`)}
                {touch.note === '' ? null : <span className={styles.note}> {touch.note}</span>}
              </span>
              <span className={styles.when}>
                {touch.at === null ? words.text('panel_undated') : words.say(whenOf(dayOf(touch.at), today))}
              </span>
              {aside?.(touch)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
