// Whether Chrome says once a day that something is due: off until the user wants it, and Chrome is asked only then.
import { type ReactElement, useEffect, useState } from 'react';
import { useBrowser } from '../data/browser-services';
import { useWords } from '../data/words';
import { Notice } from '../ui/notice';
import { Switch } from '../ui/switch';

/** `wanted`: what is kept. The switch is on only where Chrome still allows it. `onChange` keeps it. */
export function NoticesSwitch({
  wanted,
  onChange,
}: {
  readonly wanted: boolean;
  readonly onChange: (on: boolean) => void;
}): ReactElement {
  const { text } = useWords();
  const browser = useBrowser();
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void browser.mayNotify().then(setAllowed);
  }, [browser]);

  const turn = async (on: boolean): Promise<void> => {
    const agreed = on && (await browser.askToNotify());
    if (!on) await browser.stopNotifying();
    setAllowed(agreed);
    setRefused(on && !agreed);
    if (agreed || !on) onChange(on);
  };
  return (
    <>
      <Switch
        label={text('settings_notices')}
        hint={text('settings_notices_what')}
        checked={wanted && allowed === true}
        onChange={(on) => void turn(on)}
      />
      {refused ? <Notice tone="info">{text('settings_notices_refused')}</Notice> : null}
    </>
  );
}
