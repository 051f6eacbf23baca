// Whether somebody is on the short list, whether a silence of theirs is known to be one, and which guardrails speak about them. Every change is written at
// once.
import type { ReactElement } from 'react';
import type { PersonChange } from '../../lib/app/edit-person';
import { GUARDRAIL_NAMES } from '../../lib/core/guardrails/switches';
import { givenName, type Person } from '../../lib/core/model/person';
import type { Sentence } from '../../lib/core/model/sentence';
import { writeDay } from '../../lib/platform/dates';
import type { Decisions } from '../data/use-decisions';
import { useSettings } from '../data/use-settings';
import { useShortList } from '../data/use-short-list';
import { useWords } from '../data/words';
import { JoinShortList } from '../playbook/join-short-list';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Switch } from '../ui/switch';
import styles from './person-page.module.css';

/** `onChange` writes one change of the record. */
export function PersonCare({
  person,
  decisions,
  onChange,
}: {
  readonly person: Person;
  readonly decisions: Decisions;
  readonly onChange: (change: PersonChange) => Promise<Sentence | null>;
}): ReactElement {
  const { text, language } = useWords();
  const { live, put, takeOff } = useShortList(decisions);
  const settings = useSettings();
  const name = givenName(person.name) || text('people_nameless');
  const everywhere = settings.state === 'ready' ? (settings.value.quietGuardrails ?? []) : [];
  const { shortList, opensAllSince } = person;
  return (
    <Card title={text('person_care')}>
      {shortList == null ? (
        live.state === 'ready' ? (
          <div>
            <JoinShortList person={person} list={live.value} onPut={put} />
          </div>
        ) : null
      ) : (
        <>
          <p className={styles.quiet}>
            {text('person_listed', { date: writeDay(language, shortList.since) })} <bdi>{shortList.reason}</bdi>
          </p>
          <div>
            <Button onClick={() => void takeOff(person.id)}>{text('short_list_take_off', { name })}</Button>
          </div>
        </>
      )}
      <Switch
        label={text('person_opens_all', { name })}
        hint={
          opensAllSince == null ? text('person_opens_all_hint') : text('person_opens_all_since', { day: opensAllSince })
        }
        checked={opensAllSince != null}
        onChange={(on) => void onChange({ kind: 'opens-all', on })}
      />
      <details>
        <summary>{text('person_guardrails', { name })}</summary>
        {Object.entries(GUARDRAIL_NAMES).map(([id, label]) => {
          const off = everywhere.includes(id);
          return (
            <Switch
              key={id}
              label={text(label)}
              hint={off ? text('person_guardrail_off') : undefined}
              disabled={off}
              checked={!off && person.quietGuardrails?.includes(id) !== true}
              onChange={(on) => void onChange({ kind: 'guardrail', id, on })}
            />
          );
        })}
      </details>
    </Card>
  );
}
