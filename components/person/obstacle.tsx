// A whole panel's worth of one sentence: why nothing can be shown now, and the one thing to do about it.
import type { ReactElement } from 'react';
import type { MemoryStatus } from '../../lib/ports/memory';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';

/** `not-started`: the user has not pressed Start · `closed`: a newer Keepsake took over · `blocked`: another tab holds the older one · `broken`: a bug. */
export type ObstacleKind = 'not-started' | Extract<MemoryStatus, 'blocked' | 'closed'> | 'broken';

const reload = (): void => {
  location.reload();
};

/** The sentence and its button. `onBegin` leads to the first page. */
export function Obstacle({
  kind,
  onBegin,
}: {
  readonly kind: ObstacleKind;
  readonly onBegin?: () => void;
}): ReactElement {
  const { text } = useWords();
  if (kind === 'not-started') {
    return (
      <EmptyState
        title={text('panel_not_started_title')}
        actions={
          <Button variant="primary" onClick={onBegin}>
            {text('panel_begin')}
          </Button>
        }
      >
        <p>{text('panel_not_started')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={text(`panel_${kind}_title`)}
      actions={
        <Button variant="primary" onClick={reload}>
          {text('panel_reload')}
        </Button>
      }
    >
      <p>{text(`panel_${kind}`)}</p>
    </EmptyState>
  );
}
