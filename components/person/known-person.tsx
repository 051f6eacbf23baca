// The panel of somebody in memory, in the order of attention. Wires what is shown to what the user can decide.
import { lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react';
import type { Evidence } from '../../lib/core/model/evidence';
import type { HostPerson } from '../../lib/core/model/message';
import type { Card, CardFact } from '../../lib/core/people/card';
import type { Day } from '../../lib/core/model/when';
import { placeFor } from '../data/place-for';
import { useBeside } from '../data/use-beside';
import { useInsertedDraft } from '../data/use-inserted-draft';
import { useDecisions } from '../data/use-decisions';
import { usePersonActions } from '../data/use-person-actions';
import { useReadingChoices } from '../data/use-reading-choices';
import { useUnsaved } from '../data/use-unsaved';
import { useWords } from '../data/words';
import { DraftText } from '../draft/draft-text';
import { Section } from '../ui/section';
import { Skeleton } from '../ui/skeleton';
import { useKeys } from '../ui/use-keys';
import { Ask } from './ask';
import { emptyDraft } from './claim-draft';
import { ComingUp } from './coming-up';
import { Due } from './due';
import { Earlier } from './earlier';
import { FactEditor, ProposalEditor } from './editors';
import { Interactions } from './interactions';
import { KeepInMind } from './keep-in-mind';
import { KeptFactForm } from './kept-fact-form';
import { KeptPersonForm } from './kept-person-form';
import { isWay, KnownHeader } from './known-header';
import { OpenForm } from './open-form';
import { PanelFooter } from './panel-footer';
import { Proposals } from './proposals';
import { Remembered } from './remembered';
import { Trouble } from './trouble';
import { useCurrent } from './use-current';
import { useHeldOrder } from './use-held-order';
import styles from './known-person.module.css';

/** Comes with the first draft. */
const DrafterScreen = lazy(async () => ({ default: (await import('./drafter-screen')).DrafterScreen }));

interface Props {
  readonly card: Card;
  readonly today: Day;
  /** The open thread; '' for none. */
  readonly threadId: string;
  readonly tab: number | null;
  readonly draftKey: string;
  /** Notices that stand between who this is and what must not be got wrong. */
  readonly notices: ReactNode;
  readonly shower: (evidence: Omit<Evidence, 'id'>) => ((evidence: Omit<Evidence, 'id'>) => void) | undefined;
  /** What the draft answers; null where no mail page is beside. */
  readonly recipient: HostPerson;
  readonly onPage: (place: string) => void;
  readonly onKeys: () => void;
}

const asRow = ({ fact, age }: Card['warmth'][number]): CardFact => ({ fact, age, old: false, contradictedBy: [] });

/** The whole panel of one person. */
export function KnownPerson(props: Props): ReactElement {
  const { today, tab, draftKey, shower, threadId } = props;
  const proposals = useHeldOrder(props.card.proposals, ({ claimKey }) => claimKey, threadId);
  const card: Card = { ...props.card, proposals };
  const { person } = card;
  const { text, say } = useWords();
  const decisions = useDecisions(person.id);
  const actions = usePersonActions(person, decisions);
  const { tell } = useReadingChoices();
  const current = useCurrent(card);
  const open = useUnsaved(`open:${person.id}`, person.id, OpenForm, null);
  const [isDrafting, setDrafting] = useState(false);
  const inserted = useInsertedDraft(tab, person.id);
  const view = useBeside()?.view ?? null;
  const form = open.value;
  const allFacts = [
    ...card.groups.flatMap(({ facts }) => facts),
    ...card.replaced,
    ...card.trouble,
    ...card.warmth,
  ].map(({ fact }) => fact);

  const undoLast = async (): Promise<void> => {
    await decisions.undoLast();
    await tell();
  };
  const isFree = form === null && !isDrafting;
  const free = (act: () => void): (() => void) | undefined => (isFree ? act : undefined);
  const log = (channel: 'call' | 'meeting' | 'visit') => (): void => void actions.log(channel);
  useKeys({
    j: free(() => {
      current.move(1);
    }),
    k: free(() => {
      current.move(-1);
    }),
    a: free(() => {
      open.change({ form: 'add' });
    }),
    c: free(log('call')),
    m: free(log('meeting')),
    v: free(log('visit')),
    u: free(() => void undoLast()),
    d: free(() => {
      setDrafting(true);
    }),
  });

  if (isDrafting) {
    return (
      <Suspense fallback={<Skeleton label={text('draft_writing')} lines={3} />}>
        <DrafterScreen
          recipient={props.recipient}
          facts={allFacts}
          shower={shower}
          onClose={() => {
            setDrafting(false);
          }}
        />
      </Suspense>
    );
  }

  const editedProposal = card.proposals.find(({ claimKey }) => form?.form === 'candidate' && claimKey === form.id);
  const editedFact = allFacts.find((fact) => form?.form === 'fact' && fact.id === form.id);
  const groups = [...card.groups, { facts: card.warmth.map(asRow) }];
  const keepInMind = card.mustNotGetWrong.filter(({ fact }) => !isWay(fact.claim));

  return (
    <div className={styles.panel}>
      <KnownHeader
        card={card}
        today={today}
        menu={[
          { label: text('panel_who_is_this'), onChoose: () => open.change({ form: 'person' }) },
          {
            label: text('panel_what_is_kept', { name: person.name }),
            onChoose: () => props.onPage(`people/${person.id}/all`),
          },
          { label: text('panel_open_person'), onChoose: () => props.onPage(`people/${person.id}`) },
          ...(decisions.last === null || decisions.done !== null
            ? []
            : [
                {
                  label: text('panel_undo_what', { said: say(decisions.last.said) }),
                  onChoose: () => void undoLast(),
                },
              ]),
          { label: text('panel_pause'), onChoose: () => void actions.pause() },
          { label: text('panel_open_settings'), onChoose: () => props.onPage('settings') },
          { label: text('keys_title'), onChoose: props.onKeys },
        ]}
      />
      {props.notices}
      {form?.form === 'person' ? (
        <div className={styles.form}>
          <KeptPersonForm card={card} onClose={open.drop} />
        </div>
      ) : null}
      <Trouble
        signals={card.trouble}
        shower={shower}
        onState={(facts, state) => void actions.setSignals(facts, state)}
      />
      <KeepInMind
        facts={keepInMind}
        onOpen={(fact) => {
          document.getElementById(`fact-${fact}`)?.focus();
        }}
      />
      <Proposals
        proposals={card.proposals}
        active={current.proposal}
        shower={shower}
        editing={
          editedProposal === undefined
            ? null
            : {
                claim: editedProposal.claimKey,
                form: (
                  <ProposalEditor proposal={editedProposal} actions={actions} shower={shower} onClose={open.drop} />
                ),
              }
        }
        onActivate={(proposal) => {
          current.choose({ proposal });
        }}
        onRemember={(proposal, choice) => void actions.remember(proposal, choice)}
        onDismiss={(proposal) => void actions.dismiss(proposal)}
        onEdit={(proposal) => {
          open.change({ form: 'candidate', id: proposal.claimKey });
        }}
      />
      <Ask person={person} decisions={decisions} />
      <Due person={person.id} decisions={decisions} />
      {card.coming.length === 0 ? null : (
        <Section title={text('panel_coming')}>
          <ComingUp coming={card.coming} />
        </Section>
      )}
      <Section title={text('panel_remembered')}>
        {form?.form === 'add' ? (
          <div className={styles.inside}>
            <KeptFactForm
              formKey={`add:${person.id}`}
              personId={person.id}
              initial={emptyDraft}
              label={text('panel_add_fact')}
              saveLabel={text('panel_remember')}
              onSave={actions.add}
              onClose={open.drop}
            />
          </div>
        ) : null}
        {groups.every(({ facts }) => facts.length === 0) ? (
          <p className={styles.none}>{text('panel_nothing_remembered')}</p>
        ) : null}
        <Remembered
          groups={groups}
          open={current.fact}
          shower={shower}
          editing={
            editedFact === undefined
              ? null
              : {
                  fact: editedFact.id,
                  form: <FactEditor fact={editedFact} actions={actions} shower={shower} onClose={open.drop} />,
                }
          }
          onOpen={(fact) => {
            current.choose(fact === null ? null : { fact });
          }}
          onEdit={(fact) => {
            open.change({ form: 'fact', id: fact.id });
          }}
          onConfirm={(fact) => void actions.confirm(fact)}
          onDelete={(fact) => void actions.remove(fact)}
        />
        <Earlier facts={card.replaced} shower={shower} onRestore={(fact) => void actions.restore(fact)} />
      </Section>
      {inserted === null ? null : (
        <Section title={text('draft_in_mail')}>
          <p className={styles.none}>{text('draft_inserted')}</p>
          {inserted.why === null ? null : <p className={styles.none}>{say(inserted.why)}</p>}
          <DraftText draft={inserted} facts={allFacts} shower={shower} />
        </Section>
      )}
      <Section title={text('panel_spoke')}>
        <Interactions
          interactions={card.interactions.slice(0, 5)}
          today={today}
          onLog={(channel) => void actions.log(channel)}
        />
      </Section>
      <PanelFooter
        decisions={decisions}
        onUndo={() => void undoLast()}
        draftKey={draftKey}
        isReply={view !== null && placeFor(view, props.recipient.address).threadId !== ''}
        onDraft={() => {
          setDrafting(true);
        }}
        onAdd={() => {
          open.change({ form: 'add' });
        }}
      />
    </div>
  );
}
