// One thing for the shelf as it is written: what it is called, where it is found, what it is about. What is typed survives closing, and a refusal.
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { hostOf, SHELF_KINDS, type ShelfItem } from '../../lib/core/model/shelf-item';
import { useUnsaved } from '../data/use-unsaved';
import { useWords } from '../data/words';
import { FieldRow, SelectField, TextField } from '../ui/field';
import { Form, FormButtons } from '../ui/form';
import styles from './playbook.module.css';

const Typed = z.object({ title: z.string(), link: z.string(), topics: z.string(), kind: z.enum(SHELF_KINDS) });

/** `item.id` '' for something new. `onSave` answers true when it was kept; `onClose`: nothing more is typed here. */
export function ShelfForm({
  item,
  onSave,
  onClose,
}: {
  readonly item: ShelfItem;
  readonly onSave: (item: ShelfItem) => Promise<boolean>;
  readonly onClose: () => void;
}): ReactElement | null {
  const { text } = useWords();
  const first = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [tried, setTried] = useState(false);
  const [was] = useState<z.infer<typeof Typed>>({
    title: item.title,
    link: item.link ?? '',
    topics: item.topics.join(', '),
    kind: item.kind,
  });
  const kept = useUnsaved(`shelf:${item.id || 'new'}`, null, Typed, was);
  const typed = kept.value;
  const isReady = typed !== null;
  useLayoutEffect(() => {
    if (isReady) first.current?.focus();
  }, [isReady]);
  if (typed === null) return null;
  const change = (fields: Partial<typeof typed>): void => {
    kept.change({ ...typed, ...fields });
  };
  const [title, link] = [typed.title.trim(), typed.link.trim()];
  const isWrongLink = link !== '' && hostOf(link) === null;
  const close = (): void => {
    kept.drop();
    onClose();
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (title === '' || isWrongLink) return;
    const topics = typed.topics
      .split(',')
      .map((topic) => topic.trim().slice(0, 60))
      .slice(0, 20);
    if (await onSave({ id: item.id, title, topics, kind: typed.kind, link })) close();
  };
  return (
    <Form className={styles.join} onSubmit={() => void save()}>
      <TextField
        label={text('shelf_what')}
        value={typed.title}
        maxLength={200}
        inputRef={first}
        error={tried && title === '' ? text('error_no_title') : undefined}
        onChange={(words) => {
          change({ title: words });
        }}
      />
      <TextField
        label={text('shelf_topics')}
        hint={text('shelf_topics_hint')}
        value={typed.topics}
        maxLength={400}
        onChange={(topics) => {
          change({ topics });
        }}
      />
      <FieldRow>
        <TextField
          label={text('shelf_link')}
          hint={text('shelf_link_hint')}
          type="url"
          value={typed.link}
          maxLength={2000}
          error={tried && isWrongLink ? text('error_not_a_link') : undefined}
          onChange={(address) => {
            change({ link: address });
          }}
        />
        <SelectField
          label={text('shelf_kind')}
          value={typed.kind}
          options={SHELF_KINDS.map((value) => ({ value, label: text(`shelf_kind_${value}`) }))}
          onChange={(kind) => {
            change({ kind });
          }}
        />
      </FieldRow>
      <FormButtons save={text('gifts_save')} cancel={text('app_cancel')} onCancel={close} />
    </Form>
  );
}
