// The last touches with a person, and a place to note a talk that no mail shows: on which day, about what.
import { type ReactElement, useState } from 'react';
import { z } from 'zod';
import type { PersonId } from '../../lib/core/model/ids';
import type { Interaction } from '../../lib/core/model/interaction';
import { Day, LocalTime } from '../../lib/core/model/when';
import { useServices } from '../data/services';
import type { Decisions } from '../data/use-decisions';
import { usePast } from '../data/use-past';
import { useUnsaved } from '../data/use-unsaved';
import { useWords } from '../data/words';
import { Interactions, SPOKEN, type SpokenChannel } from '../person/interactions';
import { Card } from '../ui/card';
import { TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { useKeys } from '../ui/use-keys';
import styles from './person-page.module.css';

/** `day` '' means today. */
const Talk = z.object({ day: z.string(), note: z.string() });

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
  const { text, say } = useWords();
  const { clock } = useServices();
  const past = usePast(person, decisions);
  const today = clock.today();
  const kept = useUnsaved(`talk:${person}`, person, Talk, { day: '', note: '' });
  const [badDay, setBadDay] = useState(false);
  const talk = kept.value ?? { day: '', note: '' };

  const log = async (channel: SpokenChannel): Promise<void> => {
    const day = Day.safeParse(talk.day === '' ? today : talk.day);
    const isPast = day.success && day.data <= today;
    setBadDay(!isPast);
    if (!isPast) return;
    const at = day.data === today ? clock.localTime() : LocalTime.parse(`${day.data}T12:00`);
    if (await past.log({ channel, note: talk.note, at })) kept.drop();
  };
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
            error={badDay ? text('person_bad_day') : undefined}
            onChange={(day) => {
              setBadDay(false);
              kept.change({ ...talk, day });
            }}
          />
        </div>
        {kept.failure === null ? null : <Notice tone="error">{say(kept.failure)}</Notice>}
      </fieldset>
      <Interactions interactions={interactions} today={today} onLog={(channel) => void log(channel)} />
    </Card>
  );
}
