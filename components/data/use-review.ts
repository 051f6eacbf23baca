// What needs a human, kept up to date.
import { useState } from 'react';
import { review, type ReviewOnScreen } from '../../lib/app/review';
import { useServices } from './services';
import { type Live, useLive } from './use-live';

/** `retry` reads again after a failure. */
export function useReview(): { readonly live: Live<ReviewOnScreen>; readonly retry: () => void } {
  const services = useServices();
  const [attempt, setAttempt] = useState(0);
  const live = useLive(`review ${services.clock.today()} ${attempt}`, () => review(services)());
  return {
    live,
    retry: () => {
      setAttempt((count) => count + 1);
    },
  };
}
