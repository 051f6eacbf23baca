// Settings: every section with what it needs. Each change is written at once.
import { type ReactElement, useEffect, useState } from 'react';
import type { Settings } from '../../lib/core/model/settings';
import { type ChromeKey, type OnDisk, useBrowser } from '../data/browser-services';
import { useChangeSettings } from '../data/use-change-settings';
import { useRuleRecords } from '../data/use-rule-records';
import { useSeenMailboxes } from '../data/use-seen-mailboxes';
import { useWholeMemory } from '../data/use-whole-memory';
import { useWords } from '../data/words';
import { hashOf } from '../shell/route';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { KeysSection } from './keys-section';
import { EraseSection, ExportSection } from './leave-sections';
import { AccountsSection, SendersSection } from './reading-sections';
import { OwnModelSection } from './own-model-section';
import { ProposedSection } from './proposed-section';
import styles from './settings.module.css';
import { StoredSection } from './stored-section';
import { TemplatesSection } from './templates-section';
import { ChecksSection, ThemeSection, TodaySection, VoiceSection } from './writing-sections';

/** The page `#/settings`. `onErased`: nothing is left. */
export function SettingsPage({
  settings,
  onErased,
}: {
  readonly settings: Settings;
  readonly onErased: () => void;
}): ReactElement {
  const { text } = useWords();
  const change = useChangeSettings();
  const { counts, exportAll, erase } = useWholeMemory();
  const browser = useBrowser();
  const seen = useSeenMailboxes();
  const rules = useRuleRecords();
  const [keys, setKeys] = useState<readonly ChromeKey[] | null>(null);
  const [disk, setDisk] = useState<OnDisk | null>(null);
  useEffect(() => {
    const look = (): void => {
      void browser.chromeKeys().then(setKeys);
    };
    look();
    void browser.onDisk().then(setDisk);
    // The user comes back from Chrome's page for keys.
    addEventListener('focus', look);
    return () => {
      removeEventListener('focus', look);
    };
  }, [browser]);

  if (settings.startedAt === null) {
    return (
      <EmptyState
        title={text('settings_before_start_title')}
        actions={
          <ButtonLink variant="primary" href={hashOf({ page: 'start' })}>
            {text('settings_before_start_do')}
          </ButtonLink>
        }
      >
        {text('settings_before_start')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{text('settings_title')}</h1>
      <AccountsSection settings={settings} seen={seen} onChange={change} />
      <SendersSection settings={settings} onChange={change} />
      <ProposedSection records={rules.records} onHear={rules.hear} />
      <TodaySection settings={settings} onChange={change} />
      <ChecksSection settings={settings} onChange={change} />
      <VoiceSection settings={settings} onChange={change} />
      <TemplatesSection settings={settings} onChange={change} />
      <OwnModelSection settings={settings} onChange={change} />
      <ThemeSection settings={settings} onChange={change} />
      <KeysSection chromeKeys={keys} onChange={() => void browser.openChromeKeys()} />
      <StoredSection
        counts={counts}
        disk={disk}
        onPersist={async () => {
          const agreed = await browser.keepForGood();
          setDisk(await browser.onDisk());
          return agreed;
        }}
      />
      <ExportSection onExport={exportAll} />
      <EraseSection
        onErase={async () => {
          const wrong = await erase();
          if (wrong === null) onErased();
          return wrong;
        }}
      />
    </div>
  );
}
