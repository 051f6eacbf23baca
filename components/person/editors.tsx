// Editing in place: the forms of a proposal and of a remembered fact, each with the evidence that it must stay true to.
import { type ReactElement, useState } from 'react';
import type { Evidence } from '../../lib/core/model/evidence';
import type { Fact } from '../../lib/core/model/fact';
import type { Proposal } from '../../lib/core/people/card';
import type { PersonActions } from '../data/use-person-actions';
import { useWords } from '../data/words';
import { CheckField } from '../ui/field';
import { draftOf } from './claim-draft';
import { claimText } from './claim-text';
import { EvidenceQuote } from './evidence-quote';
import { KeptFactForm } from './kept-fact-form';

type Shower = (evidence: Omit<Evidence, 'id'>) => ((evidence: Omit<Evidence, 'id'>) => void) | undefined;

/** Corrects a proposal before it is remembered. */
export function ProposalEditor({
  proposal,
  actions,
  shower,
  onClose,
}: {
  readonly proposal: Proposal;
  readonly actions: PersonActions;
  readonly shower: Shower;
  readonly onClose: () => void;
}): ReactElement {
  const { text, say } = useWords();
  const [replace, setReplace] = useState(false);
  const [withoutQuote, setWithoutQuote] = useState(false);
  const { candidate, contradicts } = proposal;
  return (
    <KeptFactForm
      formKey={`candidate:${candidate.id}`}
      personId={candidate.personId}
      initial={draftOf(candidate.claim)}
      label={text('panel_edit_proposal')}
      saveLabel={text('panel_remember')}
      onSave={(claim) => actions.remember(proposal, { replace, withoutQuote }, claim)}
      onClose={onClose}
    >
      <EvidenceQuote evidence={candidate.evidence} onShow={shower(candidate.evidence)} />
      {contradicts.length === 0 ? null : (
        <CheckField
          label={text('panel_replaces', { old: contradicts.map((fact) => claimText(fact.claim, say)) })}
          checked={replace}
          onChange={setReplace}
        />
      )}
      <CheckField label={text('panel_leave_quote_out')} checked={withoutQuote} onChange={setWithoutQuote} />
    </KeptFactForm>
  );
}

/** Corrects a remembered fact; its evidence stays with it. */
export function FactEditor({
  fact,
  actions,
  shower,
  onClose,
}: {
  readonly fact: Fact;
  readonly actions: PersonActions;
  readonly shower: Shower;
  readonly onClose: () => void;
}): ReactElement {
  const { text } = useWords();
  // What the user started from: when the fact changes in another window meanwhile, saving says so instead of overwriting.
  const [was] = useState(fact.claim);
  return (
    <KeptFactForm
      formKey={`fact:${fact.id}`}
      personId={fact.personId}
      initial={draftOf(fact.claim)}
      label={text('panel_edit_fact')}
      saveLabel={text('panel_save')}
      onSave={(claim) => actions.edit({ ...fact, claim: was }, claim)}
      onClose={onClose}
    >
      {fact.evidence.map((evidence) => (
        <EvidenceQuote key={evidence.id} evidence={evidence} onShow={shower(evidence)} />
      ))}
    </KeptFactForm>
  );
}
