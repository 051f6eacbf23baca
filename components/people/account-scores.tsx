// How an account did, score by score, and a place to note the next one. What is typed survives closing.
import { type ReactElement, useState } from 'react';
import { z } from 'zod';
import type { HealthScore } from '../../lib/core/model/account';
import type { PersonId } from '../../lib/core/model/ids';
import type { Failure } from '../../lib/core/model/result';
import type { Day } from '../../lib/core/model/when';
import { causesText, scoreOf, type TypedScore } from '../../lib/core/people/scores';
import { writeDay } from '../../lib/platform/dates';
import { useServices } from '../data/services';
import { useUnsaved } from '../data/use-unsaved';
import { useWords } from '../data/words';
import { Button, IconButton } from '../ui/button';
import { TextField } from '../ui/field';
import { Form } from '../ui/form';
import { CloseIcon } from '../ui/icons';
import { Notice } from '../ui/notice';
import { VisuallyHidden } from '../ui/visually-hidden';
import styles from './person-organisation.module.css';
import { ScoreChart } from './score-chart';

const Typed = z.object({ day: z.string(), score: z.string(), moved: z.string() });
const NOTHING: TypedScore = { day: '', score: '', moved: '' };

/** So many are shown at first, the latest. */
const FEW = 4;

/** `scores`: the earliest first. `onAdd` answers true when it was noted. */
export function AccountScores({
  person,
  scores,
  onAdd,
  onRemove,
}: {
  readonly person: PersonId;
  readonly scores: readonly HealthScore[];
  readonly onAdd: (score: TypedScore) => Promise<boolean>;
  readonly onRemove: (at: Day) => void;
}): ReactElement {
  const { text } = useWords();
  return (
    <fieldset className={styles.scores}>
      <legend className={styles.subtitle}>{text('organisation_scores')}</legend>
      {scores.length === 0 ? <p className={styles.quiet}>{text('organisation_scores_none')}</p> : null}
      {scores.length < 2 ? null : <ScoreChart scores={scores} />}
      {scores.length === 0 ? null : <ScoreTable scores={scores} onRemove={onRemove} />}
      <ScoreForm person={person} onAdd={onAdd} />
    </fieldset>
  );
}

function ScoreTable({
  scores,
  onRemove,
}: {
  readonly scores: readonly HealthScore[];
  readonly onRemove: (at: Day) => void;
}): ReactElement {
  const { text, language } = useWords();
  const [isWhole, setWhole] = useState(false);
  const latest = scores.toReversed();
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text('organisation_score_day')}</th>
            <th scope="col" className={styles.number}>
              {text('organisation_score')}
            </th>
            <th scope="col">{text('organisation_score_moved')}</th>
            <th scope="col">
              <VisuallyHidden>{text('organisation_score_take')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {(isWhole ? latest : latest.slice(0, FEW)).map(({ at, score, contributors }) => (
            <tr key={at}>
              <th scope="row" className={styles.day}>
                {writeDay(language, at)}
              </th>
              <td className={styles.number}>{score}</td>
              <td dir="auto">{causesText(contributors)}</td>
              <td className={styles.last}>
                <IconButton
                  label={text('organisation_score_remove', { day: at })}
                  onClick={() => {
                    onRemove(at);
                  }}
                >
                  <CloseIcon />
                </IconButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isWhole || scores.length <= FEW ? null : (
        <div>
          <Button
            variant="quiet"
            onClick={() => {
              setWhole(true);
            }}
          >
            {text('organisation_scores_all', { number: scores.length })}
          </Button>
        </div>
      )}
    </>
  );
}

function ScoreForm({
  person,
  onAdd,
}: {
  readonly person: PersonId;
  readonly onAdd: (score: TypedScore) => Promise<boolean>;
}): ReactElement {
  const { text, say } = useWords();
  const { clock } = useServices();
  const today = clock.today();
  const kept = useUnsaved(`score:${person}`, person, Typed, NOTHING);
  const typed = kept.value ?? NOTHING;
  const [wrong, setWrong] = useState<Failure<'not-a-score' | 'not-yet'> | null>(null);
  const change = (part: Partial<TypedScore>): void => {
    setWrong(null);
    kept.change({ ...typed, ...part });
  };
  const errorOf = (type: 'not-a-score' | 'not-yet'): string | undefined =>
    wrong?.type === type ? say(wrong.sentence) : undefined;
  const submit = async (): Promise<void> => {
    const score = scoreOf(typed, today);
    setWrong(score.ok ? null : score.error);
    if (score.ok && (await onAdd({ ...typed, day: score.value.at }))) kept.drop();
  };
  return (
    <Form className={styles.form} onSubmit={() => void submit()}>
      <div className={styles.when}>
        <TextField
          label={text('organisation_score_day')}
          type="date"
          value={typed.day === '' ? today : typed.day}
          error={errorOf('not-yet')}
          onChange={(day) => {
            change({ day });
          }}
        />
        <TextField
          label={text('organisation_score')}
          value={typed.score}
          maxLength={6}
          error={errorOf('not-a-score')}
          onChange={(score) => {
            change({ score });
          }}
        />
      </div>
      <TextField
        label={text('organisation_score_moved')}
        hint={text('organisation_score_moved_hint')}
        value={typed.moved}
        maxLength={400}
        onChange={(moved) => {
          change({ moved });
        }}
      />
      {kept.failure === null ? null : <Notice tone="error">{say(kept.failure)}</Notice>}
      <div>
        <Button type="submit">{text('organisation_score_add')}</Button>
      </div>
    </Form>
  );
}
