// A fact's form whose text survives closing, reloading and updating. Saves through the caller and checks before it does.
import { type ReactElement, type ReactNode, useState } from 'react';
import type { Claim } from '../../lib/core/model/fact';
import type { PersonId } from '../../lib/core/model/ids';
import { useUnsaved } from '../data/use-unsaved';
import { useWords } from '../data/words';
import { Notice } from '../ui/notice';
import { ClaimDraft, claimOf, type DraftFailure } from './claim-draft';
import { FactForm } from './fact-form';

interface Props {
  /** `<form>:<record id>`. */
  readonly formKey: string;
  readonly personId: PersonId | null;
  readonly initial: ClaimDraft;
  readonly label: string;
  readonly saveLabel: string;
  /** True when it was saved: then the kept text is thrown away. */
  readonly onSave: (claim: Claim) => Promise<boolean>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** The form, as soon as it is known what was kept. */
export function KeptFactForm(props: Props): ReactElement | null {
  const { say } = useWords();
  const kept = useUnsaved(props.formKey, props.personId, ClaimDraft, props.initial);
  const [failure, setFailure] = useState<DraftFailure | null>(null);
  const { value } = kept;
  if (value === null) return null;
  const save = async (): Promise<void> => {
    const claim = claimOf(value);
    setFailure(claim.ok ? null : claim.error);
    if (!claim.ok || !(await props.onSave(claim.value))) return;
    kept.drop();
    props.onClose();
  };
  return (
    <FactForm
      label={props.label}
      saveLabel={props.saveLabel}
      draft={value}
      failure={failure}
      onChange={kept.change}
      onSave={() => void save()}
      onCancel={() => {
        kept.drop();
        props.onClose();
      }}
    >
      {props.children}
      {kept.failure === null ? null : <Notice tone="error">{say(kept.failure)}</Notice>}
    </FactForm>
  );
}
