// One gift idea as it is written: what, for which likings, what it costs and what is in it. What is typed survives closing.
import { type ReactElement, useState } from 'react';
import { z } from 'zod';
import { CONTENTS, type GiftIdea } from '../../lib/core/model/gift-idea';
import { useUnsaved } from '../data/use-unsaved';
import { useWords } from '../data/words';
import { MoneyFields, moneyOf } from '../today/money-fields';
import { CheckField, TextField } from '../ui/field';
import { Form, FormButtons } from '../ui/form';
import styles from './playbook.module.css';

const Typed = z.object({
  item: z.string(),
  likes: z.string(),
  amount: z.string(),
  currency: z.string(),
  contains: z.array(z.enum(CONTENTS)),
});

/** `idea.id` '' for a new one. */
export function GiftForm({
  idea,
  onSave,
  onClose,
}: {
  readonly idea: GiftIdea;
  readonly onSave: (idea: GiftIdea) => void;
  readonly onClose: () => void;
}): ReactElement | null {
  const { text } = useWords();
  const [tried, setTried] = useState(false);
  const [was] = useState<z.infer<typeof Typed>>({
    item: idea.item,
    likes: idea.likes.join(', '),
    amount: String(idea.cost.amount),
    currency: idea.cost.currency,
    contains: idea.contains,
  });
  const kept = useUnsaved(`gift:${idea.id || 'new'}`, null, Typed, was);
  const typed = kept.value;
  if (typed === null) return null;
  const change = (fields: Partial<typeof typed>): void => {
    kept.change({ ...typed, ...fields });
  };
  const likes = typed.likes
    .split(',')
    .map((like) => like.trim().slice(0, 40))
    .filter((like) => like !== '')
    .slice(0, 30);
  const cost = moneyOf(typed.amount, typed.currency);
  const close = (): void => {
    kept.drop();
    onClose();
  };
  const isWrong = (wrong: boolean): boolean => tried && wrong;
  return (
    <Form
      className={styles.join}
      onSubmit={() => {
        setTried(true);
        const item = typed.item.trim();
        if (item === '' || likes.length === 0 || cost == null) return;
        kept.drop();
        onSave({ ...idea, item, likes, cost, contains: typed.contains });
      }}
    >
      <TextField
        label={text('gifts_item')}
        value={typed.item}
        maxLength={200}
        error={isWrong(typed.item.trim() === '') ? text('gifts_item_missing') : undefined}
        onChange={(item) => {
          change({ item });
        }}
      />
      <TextField
        label={text('gifts_likes')}
        hint={text('gifts_likes_hint')}
        value={typed.likes}
        maxLength={400}
        error={isWrong(likes.length === 0) ? text('gifts_likes_missing') : undefined}
        onChange={(words) => {
          change({ likes: words });
        }}
      />
      <MoneyFields
        label={text('today_edit_cost')}
        amount={typed.amount}
        currency={typed.currency}
        error={isWrong(cost == null) ? text('money_wrong') : undefined}
        onChange={change}
      />
      <fieldset className={styles.move}>
        <legend>{text('gifts_contains')}</legend>
        <div className={styles.contents}>
          {CONTENTS.map((one) => (
            <CheckField
              key={one}
              label={text(`gift_has_${one}`)}
              checked={typed.contains.includes(one)}
              onChange={(on) => {
                change({ contains: on ? [...typed.contains, one] : typed.contains.filter((other) => other !== one) });
              }}
            />
          ))}
        </div>
      </fieldset>
      <FormButtons save={text('gifts_save')} cancel={text('app_cancel')} onCancel={close} />
    </Form>
  );
}
