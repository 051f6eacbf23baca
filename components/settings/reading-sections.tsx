// Settings of reading: which accounts, whether at all now, and whose mail is left alone.
import type { ReactElement } from 'react';
import type { Settings } from '../../lib/core/model/settings';
import { useWords } from '../data/words';
import { Switch } from '../ui/switch';
import { AccountSwitches } from './account-switches';
import { SectionCard } from './section-card';
import { SenderChoices } from './sender-choice';
import { type SaveChange, useSectionSave } from './use-section-save';

interface Props {
  readonly settings: Settings;
  readonly onChange: SaveChange;
}

/** Each account with its switch, and one switch for all. `seen`: accounts open in this browser, also those not in Settings yet. */
export function AccountsSection({
  settings,
  seen,
  onChange,
}: Props & { readonly seen: readonly string[] }): ReactElement {
  const { text } = useWords();
  const { state, error, save } = useSectionSave(onChange);
  const known = new Set(settings.mailboxes.map((mailbox) => mailbox.address));
  const offered = seen
    .filter((address) => !known.has(address))
    .map((address) => ({ address, reading: false, note: text('start_accounts_seen') }));
  return (
    <SectionCard
      id="accounts"
      title={text('settings_accounts')}
      lead={text('settings_accounts_lead')}
      state={state}
      error={error}
    >
      <Switch
        label={text('settings_pause')}
        hint={text(settings.paused ? 'settings_pause_on' : 'settings_pause_off')}
        checked={settings.paused}
        onChange={(paused) => void save({ kind: 'pause', paused })}
      />
      <AccountSwitches
        accounts={[...settings.mailboxes, ...offered]}
        empty={text('account_none')}
        onSwitch={(address, reading) => void save({ kind: 'mailbox', address, reading })}
        onAdd={(address) => save({ kind: 'mailbox', address, reading: true })}
      />
    </SectionCard>
  );
}

/** Kinds of senders, and the two lists. */
export function SendersSection({ settings, onChange }: Props): ReactElement {
  const { text } = useWords();
  const { state, error, save } = useSectionSave(onChange);
  return (
    <SectionCard
      id="senders"
      title={text('settings_senders')}
      lead={text('settings_senders_lead')}
      state={state}
      error={error}
    >
      <SenderChoices choice={settings} onStep={save} />
    </SectionCard>
  );
}
