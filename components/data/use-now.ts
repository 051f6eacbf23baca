// The time now, read when the panel is looked at. No timer runs while nothing happens.
import { useEffect, useState } from 'react';
import { useServices } from './services';

/** Milliseconds since 1970: of the first sight, of coming back to the page, of pointing at it. */
export function useNow(): number {
  const { clock } = useServices();
  const [now, setNow] = useState<number>(() => clock.now());
  useEffect(() => {
    const look = (): void => {
      setNow(clock.now());
    };
    document.addEventListener('visibilitychange', look);
    document.documentElement.addEventListener('pointerenter', look);
    addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      document.documentElement.removeEventListener('pointerenter', look);
      removeEventListener('focus', look);
    };
  }, [clock]);
  return now;
}
