// Where somebody's clock stands, set by searching for a city. Guesses nothing.
import { type ReactElement, useState } from 'react';
import type { Sentence } from '../../lib/core/model/sentence';
import { searchZones, timeInZone, zoneCity } from '../../lib/core/people/zones';
import { useWords } from '../data/words';
import { writeClock } from '../../lib/platform/dates';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Form } from '../ui/form';
import { useKeys } from '../ui/use-keys';
import styles from './person-identity.module.css';

const SHOWN = 6;
const ZONES = Intl.supportedValuesOf('timeZone');

/** `zone`: IANA name, null when unknown. `now`: milliseconds since 1970. `onChange` answers with what went wrong, or null. */
export function ZoneField({
  zone,
  now,
  onChange,
}: {
  readonly zone: string | null;
  readonly now: number;
  readonly onChange: (zone: string | null) => Promise<Sentence | null>;
}): ReactElement {
  const { text, say, language } = useWords();
  const [query, setQuery] = useState('');
  const [error, setError] = useState<Sentence | null>(null);
  const hits = searchZones(query, ZONES, SHOWN);
  const clock = (of: string): string => {
    const time = timeInZone(now, of);
    return time === null ? '' : writeClock(language, time);
  };

  const choose = async (chosen: string | null): Promise<void> => {
    const wrong = await onChange(chosen);
    setError(wrong);
    if (wrong === null) setQuery('');
  };
  useKeys({
    Escape:
      query === ''
        ? undefined
        : () => {
            setQuery('');
          },
  });

  return (
    <fieldset className={styles.group}>
      <legend className={styles.subtitle}>{text('person_zone')}</legend>
      {zone === null ? (
        <p className={styles.quiet}>{text('person_zone_unknown')}</p>
      ) : (
        <p className={styles.zone}>
          <span>{text('person_clock', { time: clock(zone), place: zoneCity(zone) })}</span>
          <Button variant="quiet" onClick={() => void choose(null)}>
            {text('person_zone_clear')}
          </Button>
        </p>
      )}
      <Form
        className={styles.search}
        onSubmit={() => {
          const [first] = hits;
          if (first !== undefined) void choose(first.zone);
        }}
      >
        <TextField
          label={text('person_zone_search')}
          value={query}
          maxLength={80}
          error={error === null ? undefined : say(error)}
          onChange={(typed) => {
            setQuery(typed);
            setError(null);
          }}
        />
      </Form>
      {query.trim() !== '' && hits.length === 0 ? <p className={styles.quiet}>{text('person_zone_none')}</p> : null}
      {hits.length === 0 ? null : (
        <ul className={styles.hits} aria-label={text('person_zone_results')}>
          {hits.map((hit) => (
            <li key={`${hit.city} ${hit.zone}`}>
              <button type="button" className={styles.hit} onClick={() => void choose(hit.zone)}>
                <span>{hit.city}</span>
                <span className={styles.time}>{clock(hit.zone)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
