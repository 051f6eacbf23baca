// What of the shelf a card is about, and where it is found: a link that only the user's own click opens. Names the host, so that it is plain where it leads.
import type { ReactElement } from 'react';
import { hostOf, type ShelfItem } from '../../lib/core/model/shelf-item';
import { useWords } from '../data/words';
import styles from './today.module.css';

interface Props {
  readonly item: ShelfItem;
}

/** The line of a card. */
export function ShelfLine({ item }: Props): ReactElement {
  const { text } = useWords();
  return (
    <p className={styles.todo}>
      {text(`shelf_from_${item.kind}`)} <ShelfLink item={item} />
    </p>
  );
}

/** Nothing without a link. */
export function ShelfLink({ item: { link = '' } }: Props): ReactElement | null {
  const { text } = useWords();
  const host = hostOf(link);
  if (host === null) return null;
  return (
    <a href={link} target="_blank" rel="noreferrer">
      {text('shelf_open', { host })}
    </a>
  );
}
