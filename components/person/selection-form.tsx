// Words that the user selected in a mail, as a form filled in beforehand: Enter remembers them. Attributed to the sender of that message.
import { type ReactElement, useState } from 'react';
import type { Sentence } from '../../lib/core/model/sentence';
import type { KeptSelection } from '../../lib/ports/desk';
import { useAddPerson } from '../data/use-add-person';
import { useWords } from '../data/words';
import { CheckField } from '../ui/field';
import { Notice } from '../ui/notice';
import { draftOf } from './claim-draft';
import { EvidenceQuote } from './evidence-quote';
import { KeptFactForm } from './kept-fact-form';
import styles from './selection-form.module.css';

/** `onClose` gets true when the words were remembered. */
export function SelectionForm({
  selection,
  onClose,
}: {
  readonly selection: KeptSelection;
  readonly onClose: () => void;
}): ReactElement {
  const { text, say } = useWords();
  const { saveSelection } = useAddPerson();
  const [failure, setFailure] = useState<Sentence | null>(null);
  const [withoutQuote, setWithoutQuote] = useState(false);
  const { author, evidence, suggestion } = selection;
  const name = author.name === '' ? author.address : author.name;
  return (
    <div className={styles.selection}>
      <KeptFactForm
        formKey={`selection:${evidence.mailbox}/${evidence.messageId}/${selection.at}`}
        personId={null}
        initial={draftOf(suggestion)}
        label={text('panel_selection', { name })}
        saveLabel={text('panel_remember')}
        onSave={async (claim) => {
          const saved = await saveSelection(selection, { claim, withoutQuote });
          setFailure(saved.ok ? null : saved.error.sentence);
          return saved.ok;
        }}
        onClose={onClose}
      >
        <EvidenceQuote evidence={evidence} author={name} />
        <CheckField
          label={text('panel_leave_quote_out')}
          hint={selection.sensitivity === 'special' ? text('panel_special_hint') : undefined}
          checked={withoutQuote}
          onChange={setWithoutQuote}
        />
        {failure === null ? null : <Notice tone="error">{say(failure)}</Notice>}
      </KeptFactForm>
    </div>
  );
}
