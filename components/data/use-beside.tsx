// What the mail page beside the panel shows now.
import { createContext, use, useEffect, useState, type ReactElement, type ReactNode } from 'react';
import type { Beside, MailPage } from './mail-page';

const MailPageContext = createContext<MailPage | null>(null);

/** Gives the mail page to everything inside. */
export function MailPageProvider({
  page,
  children,
}: {
  readonly page: MailPage;
  readonly children: ReactNode;
}): ReactElement {
  return <MailPageContext value={page}>{children}</MailPageContext>;
}

/** The mail page that this panel belongs to. */
export function useMailPage(): MailPage {
  const page = use(MailPageContext);
  if (page === null) throw new Error('useMailPage outside of MailPageProvider');
  return page;
}

/** Null until the page, or its absence, is known. */
export function useBeside(): Beside | null {
  const page = useMailPage();
  const [beside, setBeside] = useState<Beside | null>(null);
  useEffect(() => page.watch(setBeside), [page]);
  return beside;
}

/** The finding that the user opened last in a compose box of this tab; '' for none. */
export function useOpenedFinding(): string {
  const page = useMailPage();
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
