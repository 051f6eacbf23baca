// One small question that may be put into the mail being written, with the reason for asking. Offers; never asks by itself.
import type { ReactElement } from 'react';
import type { Person } from '../../lib/core/model/person';
import type { View } from '../data/mail-page';
import { useAsking } from '../data/use-asking';
import type { Decisions } from '../data/use-decisions';
import { useWords } from '../data/words';
import { Button, ButtonRow } from '../ui/button';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { useKeys } from '../ui/use-keys';
import styles from './ask-part.module.css';

/** Nothing when there is nothing to ask. */
export function AskPart({
  person,
  decisions,
  tab,
  view,
}: {
  readonly person: Person;
  readonly decisions: Decisions;
  readonly tab: number;
  readonly view: View;
}): ReactElement | null {
  const { text, say } = useWords();
  const question = useAsking(person, tab, view, decisions);
  useKeys({ q: question === null ? undefined : () => void question.place() });
  if (question === null) return null;
  const { asking, failure } = question;
  return (
    <Section title={text('ask_title')}>
      <div className={styles.ask}>
        <p className={styles.words} dir="auto">
          {asking.words}
        </p>
        <p className={styles.why}>{say(asking.why)}</p>
        {failure === null ? null : <Notice tone="error">{say(failure)}</Notice>}
        <ButtonRow>
          <Button kbd="Q" aria-keyshortcuts="Q" onClick={() => void question.place()}>
            {text('ask_place')}
          </Button>
          <Button variant="quiet" onClick={() => void question.later()}>
            {text('ask_later')}
          </Button>
          <Button variant="quiet" onClick={() => void question.never()}>
            {text('ask_never')}
          </Button>
        </ButtonRow>
      </div>
    </Section>
  );
}
