// What was deleted in the last 30 days, to be put back.
import type { ReactElement } from 'react';
import type { PersonId } from '../../lib/core/model/ids';
import { writeDay } from '../../lib/platform/dates';
import type { Decisions } from '../data/use-decisions';
import { useKept } from '../data/use-kept';
import { usePast } from '../data/use-past';
import { useWords } from '../data/words';
import { claimText } from '../person/claim-text';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { dayOfInstant, goneOn } from './day-of-instant';
import styles from './person-page.module.css';

/** Nothing when nothing was deleted. */
export function DeletedFacts({
  person,
  decisions,
}: {
  readonly person: PersonId;
  readonly decisions: Decisions;
}): ReactElement | null {
  const { text, say, language } = useWords();
  const { restore } = usePast(person, decisions);
  const kept = useKept(person);
  const deleted =
    kept.state === 'ready'
      ? (kept.value?.facts ?? []).flatMap((fact) => (fact.deletedAt === null ? [] : [{ fact, at: fact.deletedAt }]))
      : [];
  if (deleted.length === 0) return null;
  return (
    <Card title={text('person_deleted')}>
      <ul className={styles.rows}>
        {deleted.map(({ fact, at }) => (
          <li key={fact.id} className={styles.row}>
            <span>
              <span dir="auto">{claimText(fact.claim, say)}</span>
              <span className={styles.small}>
                {text('person_deleted_when', { day: dayOfInstant(at), until: writeDay(language, goneOn(at)) })}
              </span>
            </span>
            <Button
              aria-label={`${text('person_restore')}: ${claimText(fact.claim, say)}`}
              onClick={() => void restore(fact.id)}
            >
              {text('person_restore')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
