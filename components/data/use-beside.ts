// What the mail page beside the panel shows now.
import { useEffect, useState } from 'react';
import type { Beside } from './mail-page';
import { useServices } from './services';

/** Null until the page, or its absence, is known. */
export function useBeside(): Beside | null {
  const { page } = useServices();
  const [beside, setBeside] = useState<Beside | null>(null);
  useEffect(() => page.watch(setBeside), [page]);
  return beside;
}

/** The finding that the user opened last in a compose box of this tab; '' for none. */
export function useOpenedFinding(): string {
  const { page } = useServices();
  const [finding, setFinding] = useState('');
  useEffect(
    () =>
      page.onUnderline((opened) => {
        setFinding(opened.findingId);
      }),
    [page],
  );
  return finding;
}
