// The wordings of one kind of draft, to be changed, switched off or joined by others, and how a draft to somebody in memory reads with them.
import { type ReactElement, useState } from 'react';
import { type Kind, linesOf } from '../../lib/core/drafting/pieces';
import { OCCASIONS } from '../../lib/core/guardrails/situation';
import type { Settings } from '../../lib/core/model/settings';
import { useServices } from '../data/services';
import { type Tried, useDraftSample } from '../data/use-draft-sample';
import { useLive } from '../data/use-live';
import { useWords } from '../data/words';
import { SelectField } from '../ui/field';
import settingsStyles from './settings.module.css';
import { TemplateLine } from './template-line';
import styles from './templates.module.css';
import type { SaveChange } from './use-section-save';

/** People to choose from. */
const MOST = 100;
const KINDS: readonly Kind[] = [...OCCASIONS, 'note'];

/** What is for one kind at a time. */
export function Templates({
  settings,
  onChange,
}: {
  readonly settings: Settings;
  readonly onChange: SaveChange;
}): ReactElement {
  const { text, say } = useWords();
  const { memory } = useServices();
  const [kind, setKind] = useState<Kind>('birthday');
  const [chosen, setChosen] = useState('');
  const [tried, setTried] = useState<Tried | null>(null);
  const live = useLive('people to try a draft on', () => memory.searchPeople('', MOST));
  const people = (live.state === 'ready' ? live.value : []).filter(({ handles }) =>
    handles.some((handle) => handle.startsWith('email:')),
  );
  const person = people.find(({ id }) => id === chosen) ?? people[0] ?? null;
  const sample = useDraftSample(person, kind, tried, settings);
  const draft = sample?.drafted.draft ?? null;
  return (
    <div className={styles.templates}>
      <div className={settingsStyles.fields}>
        <SelectField
          label={text('template_kind')}
          value={kind}
          options={KINDS.map((value) => ({
            value,
            label: text(value === 'note' ? 'draft_occasion_none' : `draft_occasion_${value}`),
          }))}
          onChange={(value) => {
            setKind(value);
            setTried(null);
          }}
        />
        {person === null ? null : (
          <SelectField<string>
            label={text('template_person')}
            value={person.id}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setChosen}
          />
        )}
      </div>
      {live.state === 'ready' && person === null ? (
        <p className={settingsStyles.quiet}>{text('template_nobody')}</p>
      ) : null}
      {person === null || draft === null ? null : (
        <figure className={styles.sample}>
          <figcaption>{text('template_preview', { name: person.name })}</figcaption>
          {draft.text === '' ? (
            <p className={settingsStyles.quiet}>
              {[
                text('template_none', { name: person.name }),
                ...draft.findings.map(({ sentence }) => say(sentence)),
              ].join(' ')}
            </p>
          ) : (
            <div dir="auto" className={settingsStyles.mail}>
              {draft.text}
            </div>
          )}
          <output className={settingsStyles.hint}>
            {sample?.shown === false && draft.text !== '' ? text('template_not_now', { name: person.name }) : null}
          </output>
        </figure>
      )}
      <div className={styles.lines}>
        {linesOf(kind).map((line, index) => (
          <TemplateLine
            key={`${kind} ${line.place}`}
            kind={kind}
            line={line}
            number={index + 1}
            pieces={(settings.pieces ?? []).filter(({ occasion, place }) => occasion === kind && place === line.place)}
            onChange={onChange}
            onTry={setTried}
          />
        ))}
      </div>
    </div>
  );
}
