// One group of wordings, of which a draft uses one. Each writes itself; what came with Keepsake can always be had back.
import type { ReactElement } from 'react';
import { type Kind, type PieceLine, pieceId, wrongWith } from '../../lib/core/drafting/pieces';
import type { OwnPiece } from '../../lib/core/model/own-piece';
import type { Sentence } from '../../lib/core/model/sentence';
import type { Tried } from '../data/use-draft-sample';
import { useWords } from '../data/words';
import { AutosavedField } from '../shell/autosaved-field';
import { AddLine } from '../ui/add-line';
import { Button } from '../ui/button';
import { Switch } from '../ui/switch';
import { conditionText } from './template-conditions';
import styles from './templates.module.css';
import type { SaveChange } from './use-section-save';

/** Characters of a wording. */
const LONGEST = 400;

interface Props {
  readonly kind: Kind;
  readonly line: PieceLine;
  readonly number: number;
  /** What the user changed in this group. */
  readonly pieces: readonly OwnPiece[];
  readonly onChange: SaveChange;
  /** This wording is being looked at. */
  readonly onTry: (tried: Tried) => void;
}

/** Folded; says how many there are and how many are the user's own. */
export function TemplateLine({ kind, line, number, pieces, onChange, onTry }: Props): ReactElement {
  const { text, say, language } = useWords();
  const { place } = line;
  const conditions = line.if.map((one) => conditionText(one, say));
  const when =
    conditions.length === 0
      ? text('template_always')
      : new Intl.ListFormat(language, { type: 'conjunction' }).format(conditions);
  const own = pieces.filter(({ shipped }) => shipped === '');
  const said = line.say.filter((words) => words !== '');
  const put = async (piece: Omit<OwnPiece, 'occasion' | 'place'>): Promise<Sentence | null> => {
    const wrong = await onChange({ kind: 'piece', piece: { ...piece, occasion: kind, place } });
    if (wrong === null && piece.text !== '') onTry({ place, text: piece.text });
    return wrong;
  };
  const checked = (words: string): Sentence | null =>
    words === '' ? { key: 'template_empty' } : wrongWith(kind, words);
  return (
    <details className={styles.line}>
      <summary>
        {text('template_group', { number, when })}{' '}
        <span className={styles.count}>
          {[
            text('template_count', { count: said.length + own.length }),
            ...(pieces.length === 0 ? [] : [text('template_changed', { count: pieces.length })]),
          ].join(' · ')}
        </span>
      </summary>
      <ul className={styles.wordings}>
        {said.map((shipped, index) => {
          const id = pieceId(kind, place, shipped, '');
          const piece = pieces.find((one) => one.id === id);
          const words = piece === undefined || piece.text === '' ? shipped : piece.text;
          return (
            <li key={id} className={styles.wording}>
              {piece?.text === '' ? (
                <p className={styles.off} dir="auto">
                  {shipped}
                </p>
              ) : (
                <AutosavedField
                  of={{ key: `piece:${id}`, personId: null }}
                  label={text('template_wording', { number: index + 1 })}
                  stored={words}
                  maxLength={LONGEST}
                  save={async ({ is }) => checked(is) ?? (await put({ id, shipped, text: is }))}
                  onEnter={() => {
                    onTry({ place, text: words });
                  }}
                />
              )}
              <Switch
                label={text('template_use', { number: index + 1 })}
                checked={piece?.text !== ''}
                onChange={(on) => void (on ? onChange({ kind: 'piece-back', id }) : put({ id, shipped, text: '' }))}
              />
              {piece === undefined || piece.text === '' ? null : (
                <p className={styles.was}>
                  <span dir="auto">{text('template_was', { text: shipped })}</span>
                  <Button variant="quiet" onClick={() => void onChange({ kind: 'piece-back', id })}>
                    {text('template_back')}
                  </Button>
                </p>
              )}
            </li>
          );
        })}
        {own.map((piece, index) => (
          <li key={piece.id} className={styles.wording}>
            <AutosavedField
              of={{ key: `piece:${piece.id}`, personId: null }}
              label={text('template_own', { number: index + 1 })}
              stored={piece.text}
              maxLength={LONGEST}
              save={async ({ is }) => checked(is) ?? (await put({ id: piece.id, shipped: '', text: is }))}
              onEnter={() => {
                onTry({ place, text: piece.text });
              }}
            />
            <div>
              <Button variant="quiet" onClick={() => void onChange({ kind: 'piece-back', id: piece.id })}>
                {text('template_remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <AddLine
        label={text('template_add')}
        add={text('template_add_do')}
        onAdd={async (words) => {
          const wrong =
            checked(words) ?? (await put({ id: pieceId(kind, place, '', words), shipped: '', text: words }));
          return wrong === null ? null : say(wrong);
        }}
      />
    </details>
  );
}
