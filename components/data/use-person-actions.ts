// What the user can decide about a person in memory, each as one decision with its word and its undo.
import { acceptCandidate } from '../../lib/app/accept-candidate';
import { addFact } from '../../lib/app/add-fact';
import { confirmFact } from '../../lib/app/confirm-fact';
import { deleteFact } from '../../lib/app/delete-fact';
import { dismissCandidate } from '../../lib/app/dismiss-candidate';
import { editFact } from '../../lib/app/edit-fact';
import { logInteraction } from '../../lib/app/log-interaction';
import { replaceFact } from '../../lib/app/replace-fact';
import { setSignalState } from '../../lib/app/set-signal-state';
import type { Claim, Fact } from '../../lib/core/model/fact';
import type { Interaction } from '../../lib/core/model/interaction';
import type { Person } from '../../lib/core/model/person';
import type { SignalState } from '../../lib/core/model/signal';
import type { Proposal } from '../../lib/core/people/card';
import { useServices } from './services';
import type { Decisions } from './use-decisions';
import { useReadingChoices } from './use-reading-choices';

/** How a proposal is taken into memory. `replace`: what it contradicts no longer counts. */
export interface AcceptChoice {
  readonly replace: boolean;
  readonly withoutQuote: boolean;
}

/** Every function answers true when it was done. */
export interface PersonActions {
  readonly remember: (proposal: Proposal, choice: AcceptChoice, claim?: Claim) => Promise<boolean>;
  readonly dismiss: (proposal: Proposal) => Promise<boolean>;
  readonly add: (claim: Claim) => Promise<boolean>;
  readonly edit: (fact: Fact, claim: Claim) => Promise<boolean>;
  readonly confirm: (fact: Fact) => Promise<boolean>;
  readonly remove: (fact: Fact) => Promise<boolean>;
  readonly restore: (fact: Fact) => Promise<boolean>;
  readonly setSignals: (facts: readonly Fact[], state: SignalState) => Promise<boolean>;
  readonly log: (channel: Extract<Interaction['channel'], 'call' | 'meeting' | 'visit'>) => Promise<boolean>;
  readonly pause: () => Promise<boolean>;
}

/** The decisions about one person. */
export function usePersonActions(person: Person, { decide }: Decisions): PersonActions {
  const services = useServices();
  const { pause } = useReadingChoices();
  return {
    remember: (proposal, choice, claim) =>
      decide(
        (command) =>
          acceptCandidate(services)({
            command,
            candidate: proposal.candidate.id,
            withoutQuote: choice.withoutQuote,
            replaces: choice.replace ? proposal.contradicts.map((fact) => fact.id) : [],
            ...(claim === undefined ? {} : { claim }),
          }),
        { key: 'done_remembered' },
      ),
    dismiss: (proposal) =>
      decide((command) => dismissCandidate(services)({ command, candidate: proposal.candidate.id }), {
        key: 'done_dismissed',
      }),
    add: (claim) =>
      decide((command) => addFact(services)({ command, person: person.id, claim, evidence: null }), {
        key: 'done_remembered',
      }),
    edit: (fact, claim) =>
      decide((command) => editFact(services)({ command, fact: fact.id, was: fact.claim, claim }), {
        key: 'done_changed',
      }),
    confirm: (fact) =>
      decide((command) => confirmFact(services)({ command, fact: fact.id }), { key: 'done_confirmed' }),
    remove: (fact) => decide((command) => deleteFact(services)({ command, fact: fact.id }), { key: 'done_deleted' }),
    restore: (fact) =>
      decide((command) => replaceFact(services)({ command, fact: fact.id, by: null }), { key: 'done_counts_again' }),
    setSignals: (facts, state) =>
      decide((command) => setSignalState(services)({ command, facts: facts.map(({ id }) => id), state }), {
        key: state === 'answered' ? 'done_answered' : 'done_signal_dismissed',
      }),
    log: (channel) =>
      decide((command) => logInteraction(services)({ command, person: person.id, channel }), {
        key: `done_logged_${channel}`,
      }),
    pause: () => decide(pause, { key: 'done_paused' }),
  };
}
