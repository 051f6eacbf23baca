// Which keys do what: Chrome's own, which only Chrome can change, and those of the panel.
import type { ReactElement } from 'react';
import type { ChromeKey } from '../data/browser-services';
import { useWords } from '../data/words';
import { PANEL_KEYS } from '../person/key-list';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Kbd } from '../ui/kbd';
import styles from './settings.module.css';

/** `chromeKeys` null: not known yet. `onChange` opens Chrome's page for them. */
export function KeysSection({
  chromeKeys,
  onChange,
}: {
  readonly chromeKeys: readonly ChromeKey[] | null;
  readonly onChange: () => void;
}): ReactElement {
  const { text } = useWords();
  return (
    <Card id="keys" title={text('settings_keys')}>
      <div className={styles.columns}>
        <div className={styles.entries}>
          <h3 className={styles.subtitle}>{text('settings_keys_chrome')}</h3>
          <dl className={styles.keys}>
            {(chromeKeys ?? []).map((key) => (
              <div key={key.name}>
                <dt>{key.what}</dt>
                <dd>{key.keys === '' ? text('settings_keys_none') : <Kbd spoken>{key.keys}</Kbd>}</dd>
              </div>
            ))}
          </dl>
          <div>
            <Button onClick={onChange}>{text('settings_keys_change')}</Button>
          </div>
          <p className={styles.hint}>{text('settings_keys_change_what')}</p>
        </div>
        <div className={styles.entries}>
          <h3 className={styles.subtitle}>{text('settings_keys_panel')}</h3>
          <dl className={styles.keys}>
            {PANEL_KEYS.map(([keys, does]) => (
              <div key={does}>
                <dt>{text(does)}</dt>
                <dd>
                  {keys.map((key) => (
                    <Kbd key={key} spoken>
                      {key}
                    </Kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </Card>
  );
}
