// The shelf: articles and feature news that are worth passing on, the latest first. Nothing of it is opened or sent from here by itself.
import { type ReactElement, useState } from 'react';
import type { PlaybookChange } from '../../lib/app/edit-playbook';
import { MOST_ON_SHELF, type ShelfItem } from '../../lib/core/model/shelf-item';
import { useServices } from '../data/services';
import { useWords } from '../data/words';
import { ShelfLink } from '../today/shelf-link';
import { Button, ButtonRow } from '../ui/button';
import { Card } from '../ui/card';
import styles from './playbook.module.css';
import { ShelfForm } from './shelf-form';

const NEW: ShelfItem = { id: '', title: '', topics: [], kind: 'article' };
const ADD = 'shelf-add';
const rowOf = (id: string): string => `shelf-${id}`;

/** What had the focus goes: something that stays takes it. */
const focus = (id: string): void => document.getElementById(id)?.focus();

/** `onChange` answers true when it was done. */
export function Shelf({
  shelf,
  onChange,
}: {
  readonly shelf: readonly ShelfItem[];
  readonly onChange: (change: PlaybookChange) => Promise<boolean>;
}): ReactElement {
  const { text } = useWords();
  const { clock } = useServices();
  const [open, setOpen] = useState<string | null>(null);
  const isFull = shelf.length >= MOST_ON_SHELF;
  const leaveTo = (id: string) => (): void => {
    setOpen(null);
    focus(id);
  };
  const keep = (item: ShelfItem): Promise<boolean> => onChange({ kind: 'shelf', item });
  return (
    <Card
      id="shelf"
      title={text('shelf_title')}
      lead={text('shelf_lead')}
      aside={
        <Button
          id={ADD}
          onClick={() => {
            setOpen(NEW.id);
          }}
        >
          {text('shelf_add')}
        </Button>
      }
    >
      {isFull ? <p className={styles.quiet}>{text('error_shelf_full', { limit: String(MOST_ON_SHELF) })}</p> : null}
      {open === NEW.id ? (
        <ShelfForm item={NEW} onSave={(item) => keep({ ...item, id: clock.randomId() })} onClose={leaveTo(ADD)} />
      ) : null}
      {shelf.length === 0 && open === null ? (
        <>
          <p className={styles.quiet}>{text('shelf_empty')}</p>
          <p className={styles.quiet}>{text('shelf_empty_example')}</p>
        </>
      ) : null}
      <ul className={styles.rows}>
        {shelf.toReversed().map((item) => (
          <li key={item.id} id={rowOf(item.id)} tabIndex={-1} className={styles.row}>
            {open === item.id ? (
              <ShelfForm item={item} onSave={keep} onClose={leaveTo(rowOf(item.id))} />
            ) : (
              <>
                <div className={styles.who}>
                  <span dir="auto">{item.title}</span>
                  <span className={styles.quiet}>
                    {text(`shelf_kind_${item.kind}`)}
                    {item.topics.length === 0 ? null : (
                      <>
                        {' · '}
                        <bdi>{text('shelf_about', { topics: item.topics })}</bdi>
                      </>
                    )}
                  </span>
                  <ShelfLink item={item} />
                </div>
                <ButtonRow>
                  <Button
                    variant="quiet"
                    aria-label={text('gifts_edit_what', { what: item.title })}
                    onClick={() => {
                      setOpen(item.id);
                    }}
                  >
                    {text('today_edit')}
                  </Button>
                  <Button
                    variant="quiet"
                    aria-label={text('shelf_take_off', { what: item.title })}
                    onClick={() => {
                      focus(ADD);
                      void onChange({ kind: 'off-shelf', id: item.id });
                    }}
                  >
                    {text('short_list_off')}
                  </Button>
                </ButtonRow>
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
