// What the user would rather do about a card: another gesture, way, day or text. What is typed survives closing; nothing is judged here.
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { z } from 'zod';
import type { GestureEdit } from '../../lib/app/edit-gesture';
import type { TodayCard } from '../../lib/app/today';
import { GESTURE_KINDS, type GestureKind } from '../../lib/core/model/gesture';
import { type Channel, CHANNELS } from '../../lib/core/model/interaction';
import { FREE } from '../../lib/core/model/money';
import { Day } from '../../lib/core/model/when';
import { useUnsaved } from '../data/use-unsaved';
import { useWords } from '../data/words';
import { FieldRow, SelectField, TextField } from '../ui/field';
import { Form, FormButtons } from '../ui/form';
import { useKeys } from '../ui/use-keys';
import { MoneyFields, moneyOf } from './money-fields';
import styles from './today.module.css';

const Typed = z.object({
  kind: z.enum(GESTURE_KINDS),
  channel: z.enum([...CHANNELS, '']),
  on: z.string(),
  item: z.string(),
  amount: z.string(),
  currency: z.string(),
});

/** What is worth money. */
const COSTS: ReadonlySet<GestureKind> = new Set(['gift', 'experience', 'credit', 'card']);

/** The way that a gesture usually takes; by post, or none, is ''. */
const usualWay = (kind: GestureKind): Channel | '' => {
  if (kind === 'call') return 'call';
  return /^(?:gift|card|experience|silence|escalate)$/u.test(kind) ? '' : 'email';
};

/** `onSave`: what was chosen. Escape leaves, and what was typed is thrown away. */
export function EditCard({
  card: { suggestion, gesture },
  onSave,
  onClose,
}: {
  readonly card: TodayCard;
  readonly onSave: (edit: GestureEdit) => void;
  readonly onClose: () => void;
}): ReactElement | null {
  const { text } = useWords();
  const group = useRef<HTMLFieldSetElement>(null);
  const [tried, setTried] = useState(false);
  const [was] = useState<z.infer<typeof Typed>>({
    kind: suggestion.gesture,
    channel: suggestion.channel ?? '',
    on: gesture?.edited?.on ?? suggestion.on ?? '',
    item: suggestion.item,
    amount: suggestion.cost === undefined ? '' : String(suggestion.cost.amount),
    currency: suggestion.cost?.currency ?? FREE.currency,
  });
  const kept = useUnsaved(`gesture:${suggestion.occurrence.id}`, suggestion.personId, Typed, was);
  const isReady = kept.value !== null;
  useLayoutEffect(() => {
    if (isReady) group.current?.querySelector('select')?.focus();
  }, [isReady]);
  const close = (): void => {
    kept.drop();
    onClose();
  };
  useKeys({ Escape: close });
  const typed = kept.value;
  if (typed === null) return null;

  const change = (fields: Partial<typeof typed>): void => {
    kept.change({ ...typed, ...fields });
  };
  const costs = COSTS.has(typed.kind);
  const cost = costs ? moneyOf(typed.amount, typed.currency) : null;
  // Null: no day was chosen; undefined: what was typed is none.
  const day = typed.on === '' ? null : Day.safeParse(typed.on).data;
  const save = (): void => {
    setTried(true);
    if (cost === undefined || day === undefined) return;
    const on = day === suggestion.occurrence.on ? null : day;
    const { kind, channel, item } = typed;
    kept.drop();
    onSave({ kind, channel: channel === '' ? null : channel, item, cost, on });
  };
  return (
    <Form onSubmit={save}>
      <fieldset ref={group} className={styles.later}>
        <legend>{text('today_edit_title')}</legend>
        <FieldRow>
          <SelectField
            label={text('today_edit_gesture')}
            value={typed.kind}
            options={GESTURE_KINDS.map((value) => ({ value, label: text(`gesture_${value}`) }))}
            onChange={(kind) => {
              change({ kind, channel: usualWay(kind) });
            }}
          />
          <SelectField
            label={text('today_edit_channel')}
            value={typed.channel}
            options={(['', ...CHANNELS] as const).map((value) => ({
              value,
              label: text(value === '' ? 'today_channel_none' : `today_channel_${value}`),
            }))}
            onChange={(channel) => {
              change({ channel });
            }}
          />
          <TextField
            label={text('today_edit_day')}
            type="date"
            value={typed.on}
            error={tried && day === undefined ? text('today_edit_day_wrong') : undefined}
            onChange={(on) => {
              change({ on });
            }}
          />
        </FieldRow>
        <TextField
          label={text('today_edit_item')}
          hint={text('today_edit_item_hint')}
          value={typed.item}
          maxLength={300}
          onChange={(item) => {
            change({ item });
          }}
        />
        {costs ? (
          <MoneyFields
            label={text('today_edit_cost')}
            amount={typed.amount}
            currency={typed.currency}
            error={tried && cost === undefined ? text('money_wrong') : undefined}
            onChange={change}
          />
        ) : null}
        <FormButtons save={text('today_edit_save')} cancel={text('app_cancel')} cancelKbd="Esc" onCancel={close} />
      </fieldset>
    </Form>
  );
}
