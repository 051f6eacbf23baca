// The ten lines: for each kind of moment what is done for people of the short list, and for all others. Decides nothing.
import type { ReactElement } from 'react';
import type { PlaybookChange } from '../../lib/app/edit-playbook';
import { leadOf, type Play } from '../../lib/core/gestures/playbook';
import { GESTURE_KINDS, type GestureKind } from '../../lib/core/model/gesture';
import type { Channel } from '../../lib/core/model/interaction';
import type { Move, PlayEdit } from '../../lib/core/model/playbook';
import type { MessageKey } from '../../lib/core/model/sentence';
import { useWords } from '../data/words';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { SelectField } from '../ui/field';
import styles from './playbook.module.css';

const NAMES: Readonly<Record<string, MessageKey>> = {
  birthday: 'playbook_line_birthday',
  anniversary: 'playbook_line_anniversary',
  family: 'playbook_line_family',
  success: 'playbook_line_success',
  'on-the-way': 'playbook_line_on_the_way',
  renewal: 'playbook_line_renewal',
  trouble: 'playbook_line_trouble',
  grief: 'playbook_line_grief',
  quiet: 'playbook_line_quiet',
  'no-occasion': 'playbook_line_no_occasion',
};

/** Working days that can be chosen; a line that says another number keeps it. */
const DAYS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 30, 45, 60];

/** The ways that a gesture can take. */
function waysOf(gesture: GestureKind): readonly (Channel | '')[] {
  if (gesture === 'call') return ['call'];
  return /^(?:gift|card|silence|escalate)$/u.test(gesture) ? [''] : ['', 'email', 'linkedin'];
}

/** `edits`: what the user changed. */
export function PlayLines({
  plays,
  edits,
  onChange,
}: {
  readonly plays: readonly Play[];
  readonly edits: readonly PlayEdit[];
  readonly onChange: (change: PlaybookChange) => void;
}): ReactElement {
  const { text } = useWords();
  const changed = new Set(
    edits.filter(({ shortList, others }) => shortList !== null || others !== null).map(({ id }) => id),
  );
  return (
    <Card id="plays" title={text('playbook_plays')} lead={text('playbook_plays_lead')}>
      <p className={styles.columns} aria-hidden="true">
        <span>{text('today_edit_gesture')}</span>
        <span>{text('playbook_lead_days')}</span>
        <span>{text('today_edit_channel')}</span>
      </p>
      <ol className={styles.lines}>
        {plays.map((play) => (
          <li key={play.id} className={styles.line}>
            <div className={styles.head}>
              <h3 className={styles.name}>{text(NAMES[play.id] ?? 'playbook_title')}</h3>
              {changed.has(play.id) ? (
                <Button
                  variant="quiet"
                  onClick={() => {
                    onChange({ kind: 'play-shipped', id: play.id });
                  }}
                >
                  {text('playbook_shipped')}
                </Button>
              ) : null}
            </div>
            {(['shortList', 'others'] as const).map((who) => (
              <MoveFields
                key={who}
                label={text(who === 'shortList' ? 'playbook_short_list' : 'playbook_others')}
                move={play[who]}
                onChange={(move) => {
                  onChange({ kind: 'play', id: play.id, who, move });
                }}
              />
            ))}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function MoveFields({
  label,
  move,
  onChange,
}: {
  readonly label: string;
  readonly move: Move;
  readonly onChange: (move: Move) => void;
}): ReactElement {
  const { text } = useWords();
  const ways = waysOf(move.gesture);
  return (
    <fieldset className={styles.move}>
      <legend>{label}</legend>
      <SelectField
        labelUnseen
        label={text('today_edit_gesture')}
        value={move.gesture}
        options={GESTURE_KINDS.map((value) => ({ value, label: text(`gesture_${value}`) }))}
        onChange={(gesture) => {
          const [way = ''] = waysOf(gesture);
          onChange({ gesture, leadDays: leadOf(gesture), channel: way === '' ? null : way });
        }}
      />
      <SelectField
        labelUnseen
        label={text('playbook_lead_days')}
        value={String(move.leadDays)}
        options={[...new Set([...DAYS, move.leadDays])]
          .toSorted((a, b) => a - b)
          .map((days) => ({
            value: String(days),
            label: days === 0 ? text('playbook_no_lead') : text('playbook_days', { count: days }),
          }))}
        onChange={(days) => {
          onChange({ ...move, leadDays: Number(days) });
        }}
      />
      <SelectField
        labelUnseen
        label={text('today_edit_channel')}
        value={move.channel ?? ''}
        disabled={ways.length === 1}
        options={[...new Set<Channel | ''>([...ways, move.channel ?? ''])].map((value) => ({
          value,
          label: text(
            value !== '' ? `today_channel_${value}` : ways.length === 1 ? 'today_channel_none' : 'playbook_way_usual',
          ),
        }))}
        onChange={(channel) => {
          onChange({ ...move, channel: channel === '' ? null : channel });
        }}
      />
    </fieldset>
  );
}
