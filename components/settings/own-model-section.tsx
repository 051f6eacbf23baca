// Who finds the words of drafts: fixed ones, or the browser's own model, with how it stands with that; and how much of the drafts was kept.
import { type ReactElement, useEffect, useState } from 'react';
import type { Settings } from '../../lib/core/model/settings';
import type { ModelState } from '../../lib/ports/drafter';
import { useBrowser } from '../data/browser-services';
import { useDraftsKept } from '../data/use-drafts-kept';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { Progress } from '../ui/progress';
import { Switch } from '../ui/switch';
import { SectionCard } from './section-card';
import styles from './settings.module.css';
import { type SaveChange, useSectionSave } from './use-section-save';

/** The switch of the browser's own model. Switching on has the browser fetch it, where it has to be fetched. */
export function OwnModelSection({
  settings,
  onChange,
}: {
  readonly settings: Settings;
  readonly onChange: SaveChange;
}): ReactElement {
  const { text, say, language } = useWords();
  const browser = useBrowser();
  const { state, error, save } = useSectionSave(onChange);
  const kept = useDraftsKept();
  const [model, setModel] = useState<ModelState | null>(null);
  const [part, setPart] = useState<number | null>(null);
  useEffect(() => {
    void browser.modelState().then(setModel);
  }, [browser]);
  const fetch = async (): Promise<void> => {
    setPart(0);
    setModel(await browser.fetchModel(setPart));
    setPart(null);
  };
  const isOn = settings.ownModel === true;
  const mustFetch = model?.state === 'downloadable' || model?.state === 'downloading';
  const turn = (on: boolean): void => {
    // Chrome fetches its model only on a fresh click: the setting is not waited for.
    if (on && mustFetch) void fetch();
    void save({ kind: 'own-model', on });
  };
  return (
    <SectionCard id="own-model" title={text('settings_model')} state={state} error={error}>
      <Switch label={text('settings_model_use')} hint={text('settings_model_what')} checked={isOn} onChange={turn} />
      {part === null ? (
        <output className={styles.modelState}>
          {model === null
            ? ''
            : model.state === 'unavailable'
              ? say(model.reason)
              : isOn
                ? text(mustFetch ? 'settings_model_to_fetch' : 'settings_model_ready')
                : text('settings_model_off')}
        </output>
      ) : (
        <Progress
          label={text('settings_model_fetching')}
          part={part}
          left={new Intl.NumberFormat(language, { style: 'percent' }).format(part)}
        />
      )}
      {isOn && mustFetch && part === null ? (
        <div>
          <Button onClick={() => void fetch()}>{text('settings_model_fetch')}</Button>
        </div>
      ) : null}
      {kept === null ? null : (
        <p className={styles.modelState}>
          {text('settings_drafts_kept', {
            count: kept.drafts,
            share: new Intl.NumberFormat(language, { style: 'percent' }).format(kept.share),
          })}
        </p>
      )}
    </SectionCard>
  );
}
