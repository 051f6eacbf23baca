// A section of Settings that says quietly when its change was written, and aloud when it was not.
import type { ReactElement, ReactNode } from 'react';
import { useWords } from '../data/words';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import { SavedMark, type SaveState } from '../ui/saved-mark';

/** `error`: what went wrong with the last change, as text. */
export function SectionCard({
  id,
  title,
  lead,
  state,
  error,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly state: SaveState;
  readonly error: string | null;
  readonly children: ReactNode;
}): ReactElement {
  const { text } = useWords();
  return (
    <Card
      id={id}
      title={title}
      lead={lead}
      aside={<SavedMark state={state} texts={{ saved: text('app_saved'), failed: text('app_not_saved') }} />}
    >
      {children}
      {error === null ? null : <Notice tone="error">{error}</Notice>}
    </Card>
  );
}
