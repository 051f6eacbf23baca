// The last touches with a person, and a place to note a talk that no mail shows, or to plan one: when, and about what.
import { type ReactElement, useState } from 'react';
import { z } from 'zod';
import type { PersonId } from '../../lib/core/model/ids';
import type { Interaction } from '../../lib/core/model/interaction';
import { addDays, Day, LocalTime } from '../../lib/core/model/when';
import { writeClock, writeNearDay } from '../../lib/platform/dates';
import { useServices } from '../data/services';
import type { Decisions } from '../data/use-decisions';
import { usePast } from '../data/use-past';
import { useUnsaved } from '../data/use-unsaved';
import { useWords } from '../data/words';
import { Interactions, SPOKEN, type SpokenChannel } from '../person/interactions';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { useKeys } from '../ui/use-keys';
import styles from './person-page.module.css';

/** `day` '' means today, `time` '' now, or some time on a day that has been. */
const Talk = z.object({ day: z.string(), time: z.string().default(''), note: z.string() });

/** Farther ahead nothing is planned. Days. */
const FARTHEST = 366;

/** When only the day is known. */
const NOON = '12:00';

/** `interactions`: newest first. */
export function PersonTalks({
  person,
  interactions,
  decisions,
}: {
  readonly person: PersonId;
  readonly interactions: readonly Interaction[];
  readonly decisions: Decisions;
}): ReactElement {
  const { text, say, language } = useWords();
  const { clock } = useServices();
  const past = usePast(person, decisions);
  const today = clock.today();
  const kept = useUnsaved(`talk:${person}`, person, Talk, { day: '', time: '', note: '' });
  const [bad, setBad] = useState<'day' | 'time' | null>(null);
  const talk = kept.value ?? { day: '', time: '', note: '' };

  const log = async (channel: SpokenChannel): Promise<void> => {
    const day = Day.safeParse(talk.day === '' ? today : talk.day);
    const known = day.success && day.data <= addDays(today, FARTHEST);
    const needsTime = known && day.data > today && talk.time === '';
    setBad(known ? (needsTime ? 'time' : null) : 'day');
    if (!known || needsTime) return;
    const at =
      talk.time === '' && day.data === today
        ? clock.localTime()
        : LocalTime.parse(`${day.data}T${talk.time === '' ? NOON : talk.time}`);
    if (await past.log({ channel, note: talk.note, at })) kept.drop();
  };
  const callOff = ({ id, at, channel, direction }: Interaction): ReactElement | null =>
    at === null || at <= clock.localTime() ? null : (
      <Button
        variant="quiet"
        aria-label={text('person_call_off_what', {
          what: text(`touch_${channel}_${direction}`),
          date: `${writeNearDay(language, at)}, ${writeClock(language, at)}`,
        })}
        onClick={() => void past.callOff(id)}
      >
        {text('person_call_off')}
      </Button>
    );
  useKeys(Object.fromEntries(SPOKEN.map(({ channel, kbd }) => [kbd.toLowerCase(), () => void log(channel)])));

  return (
    <Card title={text('person_talks')}>
      <fieldset className={styles.talk}>
        <legend className={styles.subtitle}>{text('person_talk_log')}</legend>
        <TextField
          label={text('person_talk_note')}
          multiline
          maxLength={2000}
          value={talk.note}
          onChange={(note) => {
            kept.change({ ...talk, note });
          }}
        />
        <div className={styles.day}>
          <TextField
            label={text('person_talk_day')}
            type="date"
            value={talk.day === '' ? today : talk.day}
            error={bad === 'day' ? text('person_bad_day') : undefined}
            onChange={(day) => {
              setBad(null);
              kept.change({ ...talk, day });
            }}
          />
          <TextField
            label={text('person_talk_time')}
            type="time"
            value={talk.time}
            error={bad === 'time' ? text('person_needs_time') : undefined}
            onChange={(time) => {
              setBad(null);
              kept.change({ ...talk, time });
            }}
          />
        </div>
        {kept.failure === null ? null : <Notice tone="error">{say(kept.failure)}</Notice>}
      </fieldset>
      <Interactions interactions={interactions} today={today} onLog={(channel) => void log(channel)} aside={callOff} />
    </Card>
  );
}
