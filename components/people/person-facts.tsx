// Everything remembered of a person on their own page: to read with its evidence, correct, confirm, delete and add to.
import { type ReactElement, useState } from 'react';
import type { Fact } from '../../lib/core/model/fact';
import type { FactId } from '../../lib/core/model/ids';
import { givenName } from '../../lib/core/model/person';
import type { Card as PersonCard } from '../../lib/core/people/card';
import type { PersonActions } from '../data/use-person-actions';
import { useWords } from '../data/words';
import { emptyDraft } from '../person/claim-draft';
import { claimText } from '../person/claim-text';
import { FactEditor } from '../person/editors';
import { KeptFactForm } from '../person/kept-fact-form';
import { Remembered } from '../person/remembered';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
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
        <KeptFactForm
          formKey={`add-fact:${person.id}`}
          personId={person.id}
          initial={emptyDraft}
          label={text('person_fact_add')}
          saveLabel={text('panel_remember')}
          onSave={actions.add}
          onClose={() => {
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
                  <FactEditor
                    key={edited.fact.id}
                    fact={edited.fact}
                    actions={actions}
                    shower={() => undefined}
                    onClose={() => {
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
