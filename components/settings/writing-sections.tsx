// Settings of writing and looks: compose checks, the user's own voice, light or dark.
import type { ReactElement } from 'react';
import { CURRENCIES } from '../../lib/core/guardrails/money';
import { GUARDRAIL_NAMES } from '../../lib/core/guardrails/switches';
import { greetingLine, signOffLines } from '../../lib/core/drafting/voice';
import { type Settings, todayLimit, freeAmount, MOST_LISTED, shortListLimit } from '../../lib/core/model/settings';
import { useOwnName, useOwnVoice } from '../data/use-seen-mailboxes';
import { useWords } from '../data/words';
import { AutosavedField } from '../shell/autosaved-field';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { SelectField } from '../ui/field';
import { Switch } from '../ui/switch';
import { moneyOf } from '../today/money-fields';
import { NoticesSwitch } from './notices-switch';
import { SectionCard } from './section-card';
import styles from './settings.module.css';
import { type SaveChange, useSectionSave } from './use-section-save';

interface Props {
  readonly settings: Settings;
  readonly onChange: SaveChange;
}

/** Whether what is typed is compared with what is remembered. */
export function ChecksSection({ settings, onChange }: Props): ReactElement {
  const { text } = useWords();
  const { state, error, save } = useSectionSave(onChange);
  return (
    <SectionCard id="writing" title={text('settings_writing')} state={state} error={error}>
      <Switch
        label={text('settings_checks')}
        hint={text('settings_checks_what')}
        checked={settings.composeChecks}
        onChange={(on) => void save({ kind: 'compose-checks', on })}
      />
      {settings.composeChecks ? (
        <details>
          <summary>{text('settings_checks_each')}</summary>
          {Object.entries(GUARDRAIL_NAMES).map(([id, name]) => (
            <Switch
              key={id}
              label={text(name)}
              checked={settings.quietGuardrails?.includes(id) !== true}
              onChange={(on) => void save({ kind: 'guardrail', id, on })}
            />
          ))}
        </details>
      ) : null}
    </SectionCard>
  );
}

const FORMALITIES = [1, 2, 3, 4, 5] as const;
const LENGTHS = ['short', 'medium'] as const;

/** What of the noticed voice is not set already; null when all is. */
function heardVoice(
  { greeting, signOff, formality, length = 'medium' }: NonNullable<ReturnType<typeof useOwnVoice>>['voice'],
  settings: Settings,
) {
  const isSet =
    (greeting === null || greeting === settings.greeting) &&
    (signOff === null || signOff === settings.signOff) &&
    formality === (settings.formality ?? 3) &&
    length === (settings.draftLength ?? 'medium');
  return isSet
    ? null
    : {
        ...(greeting === null ? {} : { greeting }),
        ...(signOff === null ? {} : { signOff }),
        formality,
        draftLength: length,
      };
}

/** How a draft begins and ends, how formal and how long it is, with a sample. */
export function VoiceSection({ settings, onChange }: Props): ReactElement {
  const { text } = useWords();
  const ownName = useOwnName();
  const own = useOwnVoice();
  const heard = own === null ? null : heardVoice(own.voice, settings);
  return (
    <Card id="voice" title={text('settings_voice')} lead={text('settings_voice_lead')}>
      <div className={styles.fields}>
        <AutosavedField
          of={{ key: 'voice:userName', personId: null }}
          label={text('settings_voice_name')}
          stored={settings.userName}
          maxLength={200}
          save={(edit) => onChange({ kind: 'voice', userName: edit.is })}
        />
        <AutosavedField
          of={{ key: 'voice:greeting', personId: null }}
          label={text('settings_voice_greeting')}
          stored={settings.greeting}
          maxLength={100}
          save={(edit) => onChange({ kind: 'voice', greeting: edit.is })}
        />
        <AutosavedField
          of={{ key: 'voice:signOff', personId: null }}
          label={text('settings_voice_sign_off')}
          stored={settings.signOff}
          maxLength={100}
          save={(edit) => onChange({ kind: 'voice', signOff: edit.is })}
        />
      </div>
      <div className={styles.fields}>
        <SelectField
          label={text('settings_voice_formality')}
          value={String(settings.formality ?? 3)}
          options={FORMALITIES.map((value) => ({ value: String(value), label: text(`settings_formality_${value}`) }))}
          onChange={(value) => void onChange({ kind: 'voice', formality: Number(value) })}
        />
        <SelectField
          label={text('settings_voice_length')}
          value={settings.draftLength ?? 'medium'}
          options={LENGTHS.map((value) => ({ value, label: text(`settings_length_${value}`) }))}
          onChange={(draftLength) => void onChange({ kind: 'voice', draftLength })}
        />
      </div>
      {own === null || heard === null ? null : (
        <div className={styles.stack}>
          <p className={styles.quiet}>
            {[
              text('settings_voice_heard', { count: own.mails }),
              ...(heard.greeting === undefined
                ? []
                : [text('settings_voice_heard_greeting', { words: heard.greeting })]),
              ...(heard.signOff === undefined ? [] : [text('settings_voice_heard_sign_off', { words: heard.signOff })]),
              text('settings_voice_heard_how', {
                formality: text(`settings_formality_${heard.formality}`),
                length: text(`settings_length_${heard.draftLength}`),
              }),
            ].join(' ')}
          </p>
          <Button onClick={() => void onChange({ kind: 'voice', ...heard })}>{text('settings_voice_heard_use')}</Button>
        </div>
      )}
      {settings.userName !== '' || ownName === '' ? null : (
        <div>
          <Button onClick={() => void onChange({ kind: 'voice', userName: ownName })}>
            {text('settings_voice_use', { name: ownName })}
          </Button>
        </div>
      )}
      <figure className={styles.sample}>
        <figcaption>{text('settings_voice_sample')}</figcaption>
        <div dir="auto" className={styles.mail}>
          {[greetingLine(settings, 'Inês'), text('settings_voice_sample_body'), signOffLines(settings)]
            .filter((part) => part !== '')
            .join('\n\n')}
        </div>
      </figure>
    </Card>
  );
}

/** The most cards that can be asked for. */
const MOST_CARDS = 20;

/** How many cards Today shows. */
export function TodaySection({ settings, onChange }: Props): ReactElement {
  const { text } = useWords();
  const { state, error, save } = useSectionSave(onChange);
  const free = freeAmount(settings);
  const numbers = Array.from({ length: MOST_CARDS }, (_, index) => String(index + 1));
  return (
    <SectionCard
      id="today"
      title={text('settings_today')}
      lead={text('settings_today_lead')}
      state={state}
      error={error}
    >
      <div className={styles.fields}>
        <SelectField
          label={text('settings_today_limit')}
          value={String(todayLimit(settings))}
          options={numbers.map((value) => ({ value, label: value }))}
          onChange={(value) => void save({ kind: 'today-limit', limit: Number(value) })}
        />
        <SelectField
          label={text('settings_short_list_limit')}
          value={String(shortListLimit(settings))}
          options={Array.from({ length: MOST_LISTED }, (_, index) => String(index + 1)).map((value) => ({
            value,
            label: value,
          }))}
          onChange={(value) => void save({ kind: 'short-list-limit', limit: Number(value) })}
        />
      </div>
      <div className={styles.fields}>
        <AutosavedField
          of={{ key: 'settings:free-amount', personId: null }}
          label={text('settings_free_amount')}
          hint={text('settings_free_amount_hint')}
          stored={String(free.amount)}
          maxLength={12}
          save={async ({ is }) => {
            const amount = moneyOf(is, free.currency);
            return amount == null ? { key: 'money_wrong' } : await onChange({ kind: 'free-amount', amount });
          }}
        />
        <SelectField
          label={text('money_currency')}
          value={free.currency}
          options={CURRENCIES.map((value) => ({ value, label: value }))}
          onChange={(currency) => void save({ kind: 'free-amount', amount: { ...free, currency } })}
        />
      </div>
      <NoticesSwitch wanted={settings.notices === true} onChange={(on) => void save({ kind: 'notices', on })} />
    </SectionCard>
  );
}

const THEMES = ['auto', 'light', 'dark'] as const;

/** Light or dark. */
export function ThemeSection({ settings, onChange }: Props): ReactElement {
  const { text } = useWords();
  const { state, error, save } = useSectionSave(onChange);
  return (
    <SectionCard id="theme" title={text('settings_theme')} state={state} error={error}>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{text('settings_theme_label')}</legend>
        {THEMES.map((theme) => (
          <label key={theme} className={styles.choice}>
            <input
              type="radio"
              name="theme"
              checked={settings.theme === theme}
              onChange={() => void save({ kind: 'theme', theme })}
            />
            {text(`settings_theme_${theme}`)}
          </label>
        ))}
      </fieldset>
    </SectionCard>
  );
}
