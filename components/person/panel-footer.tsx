// The foot of the panel: what was just done, with Undo, and the two things that can always be done. Stays in sight, covers nothing.
import type { ReactElement } from 'react';
import type { Decisions } from '../data/use-decisions';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { UndoBar } from '../ui/undo-bar';
import styles from './panel-footer.module.css';

/** `draftKey`: the key that drafts anywhere in Chrome; '' when none is set. */
export function PanelFooter({
  decisions,
  draftKey,
  isReply,
  onUndo,
  onDraft,
  onAdd,
}: {
  readonly decisions: Decisions;
  readonly draftKey: string;
  readonly isReply: boolean;
  readonly onUndo: () => void;
  readonly onDraft: () => void;
  readonly onAdd: () => void;
}): ReactElement {
  const { text, say } = useWords();
  const { done, failure } = decisions;
  return (
    <footer className={styles.footer}>
      {failure === null ? null : (
        <Notice
          tone="error"
          actions={
            <Button variant="quiet" onClick={decisions.clear}>
              {text('panel_close')}
            </Button>
          }
        >
          {say(failure)}
        </Notice>
      )}
      {done === null ? null : (
        <UndoBar
          text={say(done.said)}
          undoLabel={text('panel_undo')}
          closeLabel={text('panel_close')}
          kbd="U"
          onUndo={onUndo}
          onClose={decisions.clear}
        />
      )}
      <div className={styles.row}>
        <Button
          variant="primary"
          wide
          kbd="D"
          aria-keyshortcuts="D"
          title={draftKey === '' ? undefined : text('panel_draft_anywhere', { keys: draftKey })}
          onClick={onDraft}
        >
          {text(isReply ? 'panel_draft' : 'panel_draft_new')}
        </Button>
        <Button kbd="A" aria-keyshortcuts="A" onClick={onAdd}>
          {text('panel_add')}
        </Button>
      </div>
    </footer>
  );
}
