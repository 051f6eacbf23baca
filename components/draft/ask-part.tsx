// One small question that may be put into the mail being written, with the reason for asking. Offers; never asks by itself.
import type { ReactElement } from 'react';
import type { Person } from '../../lib/core/model/person';
import type { Asking } from '../../lib/core/drafting/asking';
import type { View } from '../data/mail-page';
import { useAsking, useQuestion } from '../data/use-asking';
import type { Decisions } from '../data/use-decisions';
import { useWords } from '../data/words';
import { Button, ButtonRow } from '../ui/button';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { useKeys } from '../ui/use-keys';
import styles from './ask-part.module.css';

interface Props {
  readonly person: Person;
  readonly decisions: Decisions;
  readonly tab: number;
  readonly view: View;
}

/** Nothing when there is nothing to ask. */
export function AskPart(props: Props): ReactElement | null {
  const asking = useAsking(props.person, props.tab, props.view);
  return asking === null ? null : <Offer key={asking.words} asking={asking} {...props} />;
}

function Offer({ asking, ...props }: Props & { readonly asking: Asking }): ReactElement {
  const { text, say } = useWords();
  const question = useQuestion(asking, props);
  useKeys({ q: () => void question.place() });
  const { failure } = question;
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
