// The rows of the ledger, and how a gesture went, in the user's words.
import { type ReactElement, useState } from 'react';
import type { LedgerRow } from '../../lib/app/ledger';
import { wasSaidInPerson } from '../../lib/core/gestures/in-person';
import { detectorOf, type Gesture } from '../../lib/core/model/gesture';
import { dayOf } from '../../lib/core/model/when';
import { writeNearDay } from '../../lib/platform/dates';
import { useOutcome } from '../data/use-ledger';
import { useWords } from '../data/words';
import { AutosavedField } from '../shell/autosaved-field';
import { hashOf } from '../shell/route';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import styles from './ledger.module.css';

/** One line for each moment. */
export function LedgerTable({ rows }: { readonly rows: readonly LedgerRow[] }): ReactElement {
  const { text, say, language } = useWords();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{text('ledger_day')}</th>
          <th scope="col">{text('ledger_who')}</th>
          <th scope="col">{text('ledger_what')}</th>
          <th scope="col">{text('ledger_became')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, person, day, what, gesture, end }) => (
          <tr key={`${person.id} ${id}`}>
            <td className={styles.day}>{writeNearDay(language, day)}</td>
            <th scope="row" className={styles.who}>
              <a href={hashOf({ page: 'person', id: person.id })} dir="auto">
                {person.name || text('people_nameless')}
              </a>
            </th>
            <td dir="auto">{what === null ? text(`gesture_${gesture?.kind ?? 'note'}`) : say(what)}</td>
            <td>
              <span className={classNames(styles.end, end === 'missed' && styles.missed)}>
                {text(`ledger_end_${end}`)}
              </span>
              {gesture?.state === 'done' ? <Became gesture={gesture} /> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was done and when, and how it went. */
function Became({ gesture }: { readonly gesture: Gesture }): ReactElement {
  const { text } = useWords();
  const { outcome, record } = useOutcome(gesture);
  const [isOpen, setOpen] = useState(false);
  const what = text(
    !wasSaidInPerson(gesture)
      ? `gesture_${gesture.kind}`
      : detectorOf(gesture.id) === 'silence'
        ? 'gesture_talked'
        : 'gesture_said',
  );
  return (
    <div className={styles.became}>
      <span className={styles.lead}>
        {gesture.at === null ? what : text('ledger_on', { gesture: what, day: dayOf(gesture.at) })}
      </span>
      {isOpen || outcome !== '' ? (
        <AutosavedField
          of={{ key: `outcome:${gesture.id}`, personId: gesture.personId }}
          label={text('ledger_outcome')}
          stored={outcome}
          maxLength={2000}
          save={(edit) => record(edit.is)}
        />
      ) : (
        <Button
          variant="quiet"
          onClick={() => {
            setOpen(true);
          }}
        >
          {text('ledger_note_outcome')}
        </Button>
      )}
    </div>
  );
}
