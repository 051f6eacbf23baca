// Everything remembered of a person on their own page: to read with its evidence, correct, confirm, delete and add to.
import { type ReactElement, useState } from 'react';
import type { Claim, Fact } from '../../lib/core/model/fact';
import type { FactId, PersonId } from '../../lib/core/model/ids';
import { givenName } from '../../lib/core/model/person';
import type { Card as PersonCard } from '../../lib/core/people/card';
import type { PersonActions } from '../data/use-person-actions';
import { useUnsaved } from '../data/use-unsaved';
import { useWords } from '../data/words';
import { ClaimDraft, claimOf, type DraftFailure, draftOf, emptyDraft } from '../person/claim-draft';
import { claimText } from '../person/claim-text';
import { FactForm } from '../person/fact-form';
import { Remembered } from '../person/remembered';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Notice } from '../ui/notice';
import styles from './person-page.module.css';

/** `card`: the person's view model. */
export function PersonFacts({
  card,
  actions,
}: {
  readonly card: PersonCard;
  readonly actions: PersonActions;
}): ReactElement {
  const { text, say } = useWords();
  const [open, setOpen] = useState<FactId | null>(null);
  const [editing, setEditing] = useState<Fact | null>(null);
  const [adding, setAdding] = useState(false);
  const { person } = card;
  const name = givenName(person.name) || person.name;
  const edited =
    editing === null ? null : card.groups.flatMap((group) => group.facts).find(({ fact }) => fact.id === editing.id);

  return (
    <Card
      title={text('person_facts')}
      aside={
        adding ? undefined : (
          <Button
            onClick={() => {
              setAdding(true);
            }}
          >
            {text('person_fact_add')}
          </Button>
        )
      }
    >
      {adding ? (
        <NewFact
          person={person.id}
          actions={actions}
          onDone={() => {
            setAdding(false);
          }}
        />
      ) : null}
      {card.groups.length === 0 && !adding ? (
        <p className={styles.quiet}>{text('person_facts_empty', { name })}</p>
      ) : null}
      <Remembered
        groups={card.groups}
        open={open}
        onOpen={setOpen}
        shower={() => undefined}
        onEdit={setEditing}
        onConfirm={(fact) => void actions.confirm(fact)}
        onDelete={(fact) => void actions.remove(fact)}
        editing={
          edited === null || edited === undefined
            ? null
            : {
                fact: edited.fact.id,
                form: (
                  <EditedFact
                    key={edited.fact.id}
                    fact={edited.fact}
                    actions={actions}
                    onDone={() => {
                      setEditing(null);
                    }}
                  />
                ),
              }
        }
      />
      {card.replaced.length === 0 ? null : (
        <details className={styles.replaced}>
          <summary>{text('person_fact_replaced')}</summary>
          <ul className={styles.rows}>
            {card.replaced.map(({ fact }) => (
              <li key={fact.id} className={styles.row}>
                <span dir="auto">{claimText(fact.claim, say)}</span>
                <Button variant="quiet" onClick={() => void actions.restore(fact)}>
                  {text('person_fact_back')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

interface FormProps {
  readonly actions: PersonActions;
  readonly onDone: () => void;
}

function NewFact({ person, actions, onDone }: FormProps & { readonly person: PersonId }): ReactElement | null {
  const { text, say } = useWords();
  const kept = useUnsaved(`add-fact:${person}`, person, ClaimDraft, emptyDraft);
  const [failure, setFailure] = useState<DraftFailure | null>(null);
  const leave = (): void => {
    kept.drop();
    onDone();
  };
  const save = async (claim: Claim): Promise<void> => {
    if (await actions.add(claim)) leave();
  };
  if (kept.value === null) return null;
  const draft = kept.value;
  return (
    <>
      <FactForm
        label={text('person_fact_add')}
        draft={draft}
        failure={failure}
        saveLabel={text('panel_remember')}
        onChange={(changed) => {
          setFailure(null);
          kept.change(changed);
        }}
        onCancel={leave}
        onSave={() => {
          const claim = claimOf(draft);
          setFailure(claim.ok ? null : claim.error);
          if (!claim.ok) return;
          void save(claim.value);
        }}
      />
      {kept.failure === null ? null : <Notice tone="error">{say(kept.failure)}</Notice>}
    </>
  );
}

function EditedFact({ fact, actions, onDone }: FormProps & { readonly fact: Fact }): ReactElement | null {
  const { text, say } = useWords();
  const [was] = useState(fact.claim);
  const kept = useUnsaved(`edit-fact:${fact.id}`, fact.personId, ClaimDraft, draftOf(fact.claim));
  const [failure, setFailure] = useState<DraftFailure | null>(null);
  const leave = (): void => {
    kept.drop();
    onDone();
  };
  const save = async (claim: Claim): Promise<void> => {
    if (await actions.edit({ ...fact, claim: was }, claim)) leave();
  };
  if (kept.value === null) return null;
  const draft = kept.value;
  return (
    <>
      <FactForm
        label={text('panel_edit')}
        draft={draft}
        failure={failure}
        saveLabel={text('panel_save')}
        onChange={(changed) => {
          setFailure(null);
          kept.change(changed);
        }}
        onCancel={leave}
        onSave={() => {
          const claim = claimOf(draft);
          setFailure(claim.ok ? null : claim.error);
          if (!claim.ok) return;
          void save(claim.value);
        }}
      />
      {kept.failure === null ? null : <Notice tone="error">{say(kept.failure)}</Notice>}
    </>
  );
}
