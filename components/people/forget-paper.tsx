// Forget somebody: says exactly what is erased and what stays, and asks for the name. Nothing happens before it is typed.
import { type ReactElement, useLayoutEffect, useRef } from 'react';
import { handleText } from '../../lib/core/model/handle';
import { givenName } from '../../lib/core/model/person';
import type { Sentence } from '../../lib/core/model/sentence';
import type { Kept } from '../../lib/ports/memory';
import type { HowFar } from '../data/use-long-task';
import { useWords } from '../data/words';
import { hashOf } from '../shell/route';
import { ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { Progress } from '../ui/progress';
import { TypedConfirmation } from '../ui/typed-confirmation';
import styles from './forget-paper.module.css';

/** `onForget` answers with what went wrong, or null when everything is erased. */
export function ForgetPaper({
  kept,
  howFar,
  onForget,
  onStop,
  onKeep,
}: {
  readonly kept: Kept;
  /** Null while nothing is erased. */
  readonly howFar: HowFar | null;
  readonly onForget: () => Promise<Sentence | null>;
  readonly onStop: () => void;
  readonly onKeep: () => void;
}): ReactElement {
  const { text, say } = useWords();
  const { person } = kept;
  const addresses = person.handles.map(handleText);
  const name = person.name || addresses[0] || text('people_nameless');
  const short = givenName(person.name) || name;
  return (
    <div className={styles.page}>
      <h1 className={styles.title} dir="auto">
        {text('forget_title', { name })}
      </h1>
      <p className={styles.lead}>{text('forget_lead', { name: short })}</p>
      <Card title={text('forget_gone')}>
        <ul className={styles.list}>
          <li dir="auto">{text('forget_gone_1', { addresses })}</li>
          {kept.facts.length === 0 ? null : <li>{text('forget_gone_facts', { count: kept.facts.length })}</li>}
          <li>{text('forget_gone_touches')}</li>
          <li>{text('forget_gone_rest')}</li>
        </ul>
      </Card>
      <Card title={text('forget_kept')}>
        <ul className={styles.list}>
          <li>{text('forget_kept_1', { name: short })}</li>
          <li>{text('forget_kept_2')}</li>
          <li>{text('forget_kept_3')}</li>
          <li>{text('forget_kept_4')}</li>
        </ul>
      </Card>
      <TypedConfirmation
        words={name}
        label={text('forget_type', { name })}
        mismatch={text('forget_mismatch', { name })}
        action={text('forget_do', { name: short })}
        busyAction={text('forget_doing')}
        progress={
          howFar === null ? null : (
            <Progress
              label={text('forget_looking', { name: short })}
              part={howFar.part}
              left={howFar.left === null ? '' : say(howFar.left)}
              stop={text('forget_stop', { name: short })}
              onStop={onStop}
            />
          )
        }
        cancel={text('forget_keep', { name: short })}
        onCancel={onKeep}
        onConfirm={async () => {
          const wrong = await onForget();
          return wrong === null ? null : say(wrong);
        }}
      />
    </div>
  );
}

/** What is said afterwards. The name lives on only in this sentence, until the page is left. */
export function Forgotten({ name }: { readonly name: string }): ReactElement {
  const { text } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <div className={styles.page}>
      <h1 className={styles.title} ref={title} tabIndex={-1} dir="auto">
        {text('forget_done_title', { name })}
      </h1>
      <p className={styles.lead}>{text('forget_done', { name })}</p>
      <p className={styles.lead}>{text('forget_kept_3')}</p>
      <div>
        <ButtonLink href={hashOf({ page: 'people' })}>{text('app_to_people')}</ButtonLink>
      </div>
    </div>
  );
}
