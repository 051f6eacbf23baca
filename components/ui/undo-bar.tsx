// Says what was just done and takes it back. Stands in the flow of the page, covers nothing and does not run away.
import type { ReactElement } from 'react';
import { Button, IconButton } from './button';
import { CloseIcon } from './icons';
import styles from './undo-bar.module.css';

/** One line with Undo. The caller decides when it goes. */
export function UndoBar(props: {
  readonly text: string;
  readonly undoLabel: string;
  readonly closeLabel: string;
  readonly kbd?: string;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}): ReactElement {
  return (
    <output className={styles.bar}>
      <span className={styles.text} dir="auto">
        {props.text}
      </span>
      <Button variant="quiet" kbd={props.kbd} onClick={props.onUndo}>
        {props.undoLabel}
      </Button>
      <IconButton label={props.closeLabel} onClick={props.onClose}>
        <CloseIcon />
      </IconButton>
    </output>
  );
}
