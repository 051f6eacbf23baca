// A short personal reply before it goes into the mail: what it is built on, what it says, and why. Sends nothing; inserting is the user's click.
import type { ReactElement } from 'react';
import type { Drafted } from '../../lib/app/draft-reply';
import { OCCASIONS, type Occasion } from '../../lib/core/guardrails/situation';
import type { Fact } from '../../lib/core/model/fact';
import type { HostPerson } from '../../lib/core/model/message';
import type { Sentence } from '../../lib/core/model/sentence';
import { useWords } from '../data/words';
import { claimText } from '../person/claim-text';
import { Button, ButtonRow } from '../ui/button';
import { CheckField, SelectField } from '../ui/field';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';
import { useKeys } from '../ui/use-keys';
import { DraftFindings } from './draft-findings';
import styles from './draft-screen.module.css';
import { DraftText } from './draft-text';

interface Props {
  readonly name: string;
  /** What the mail is: an answer, a new one, or a new one for what Today says of them. */
  readonly kind: 'reply' | 'new' | 'due';
  readonly facts: readonly Fact[];
  /** Null while it is being written. */
  readonly drafted: Drafted | null;
  /** Why there is no draft, or why it did not arrive in the mail. */
  readonly failure: Sentence | null;
  /** Whom the open mail goes to, into which it was not put for that; null otherwise. */
  readonly others: readonly HostPerson[] | null;
  /** What is written so far, while it is written bit by bit; null otherwise. */
  readonly soFar: string | null;
  readonly onStop: () => void;
  readonly onOccasion: (occasion: Occasion | null) => void;
  readonly onAnyway: () => void;
  readonly onTick: (fact: Fact, ticked: boolean) => void;
  readonly onInsert: () => void;
  /** Into the mail to others all the same. */
  readonly onInsertThere: () => void;
  readonly onClose: () => void;
  readonly shower: Parameters<typeof DraftText>[0]['shower'];
}

/** How many facts are offered at once: a remembered detail or two, never a list. */
const OFFERED = 6;

/** The screen. Enter inserts, Escape leaves. */
export function DraftScreen(props: Props): ReactElement {
  const { name, kind, drafted, failure, others } = props;
  const { text, say } = useWords();
  const draft = drafted?.draft ?? null;
  const choices = drafted?.choices ?? [];
  const isNone = draft?.text === '';
  const canInsert = draft !== null && !isNone;
  useKeys({ Escape: props.onClose, Enter: canInsert ? props.onInsert : undefined });
  return (
    <Section level={1} title={text(`draft_title_${kind}`, { name })}>
      <div className={styles.screen}>
        <SelectField
          label={text('draft_occasion')}
          value={draft?.occasion ?? 'none'}
          disabled={drafted === null}
          options={[
            { value: 'none', label: text('draft_occasion_none') },
            ...OCCASIONS.map((value) => ({ value, label: text(`draft_occasion_${value}`) })),
          ]}
          onChange={(occasion) => {
            props.onOccasion(occasion === 'none' ? null : occasion);
          }}
        />
        {choices.length === 0 ? null : (
          <fieldset className={styles.facts}>
            <legend className={styles.legend}>{text('draft_built_on')}</legend>
            {choices.slice(0, OFFERED).map(({ fact, ticked }) => (
              <CheckField
                key={fact.id}
                label={claimText(fact.claim, say)}
                checked={ticked}
                onChange={(now) => {
                  props.onTick(fact, now);
                }}
              />
            ))}
          </fieldset>
        )}
        {draft?.why === null || draft === null ? null : <p className={styles.why}>{say(draft.why)}</p>}
        {draft === null && failure === null ? <BeingWritten soFar={props.soFar} onStop={props.onStop} /> : null}
        {drafted?.instead == null ? null : <Notice>{say(drafted.instead)}</Notice>}
        {draft === null ? null : <DraftFindings findings={draft.findings} shower={props.shower} />}
        {isNone ? <Button onClick={props.onAnyway}>{text('draft_anyway')}</Button> : null}
        {draft === null || isNone ? null : <DraftText draft={draft} facts={props.facts} shower={props.shower} />}
        {failure === null ? null : <Notice tone="error">{say(failure)}</Notice>}
        {others === null ? null : (
          <Notice tone="error" actions={<Button onClick={props.onInsertThere}>{text('draft_insert_there')}</Button>}>
            {say({ key: 'draft_others', params: { name, others: others.map((one) => one.name || one.address) } })}
          </Notice>
        )}
        <ButtonRow>
          {canInsert ? (
            <Button variant="primary" kbd="↵" aria-keyshortcuts="Enter" onClick={props.onInsert}>
              {text('draft_insert')}
            </Button>
          ) : null}
          <Button variant="quiet" kbd="Esc" onClick={props.onClose}>
            {text('panel_cancel')}
          </Button>
        </ButtonRow>
        <p className={styles.why}>{text('draft_never_sent')}</p>
      </div>
    </Section>
  );
}

/** A draft while somebody else finds its words. */
function BeingWritten({ soFar, onStop }: { readonly soFar: string | null; readonly onStop: () => void }): ReactElement {
  const { text } = useWords();
  if (soFar === null) return <Skeleton label={text('draft_writing')} lines={3} />;
  return (
    <>
      <output className={styles.why}>{text('draft_by_model')}</output>
      {soFar === '' ? (
        <Skeleton label={text('draft_writing')} lines={3} />
      ) : (
        <div className={styles.soFar} dir="auto" aria-busy="true">
          {soFar}
        </div>
      )}
      <ButtonRow>
        <Button onClick={onStop}>{text('draft_stop')}</Button>
      </ButtonRow>
    </>
  );
}
