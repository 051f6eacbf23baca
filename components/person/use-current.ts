// Which proposal or fact the keys act on, and how J and K move between them. Moves the focus along, so that nothing is only seen.
import { useState } from 'react';
import type { ClaimKey, FactId } from '../../lib/core/model/ids';
import type { Card } from '../../lib/core/people/card';
import { isSure } from './proposals';
import { useLessCertain } from './use-less-certain';

/** `proposal` or `fact` of the panel; both null when there is nothing. */
export interface Current {
  readonly proposal: ClaimKey | null;
  readonly fact: FactId | null;
  readonly choose: (at: { readonly proposal: ClaimKey } | { readonly fact: FactId } | null) => void;
  /** Goes to the next (1) or previous (-1) one. */
  readonly move: (by: 1 | -1) => void;
}

interface Stop {
  readonly element: string;
  readonly proposal: ClaimKey | null;
  readonly fact: FactId | null;
}

const stopsOf = (card: Card, withGuessed: boolean): Stop[] => [
  ...card.proposals
    .filter((proposal) => isSure(proposal) || withGuessed)
    .toSorted((a, b) => Number(isSure(b)) - Number(isSure(a)))
    .map(({ claimKey }) => ({ element: `proposal-${claimKey}`, proposal: claimKey, fact: null })),
  ...card.groups
    .flatMap(({ facts }) => facts)
    .map(({ fact }) => ({ element: `fact-${fact.id}`, proposal: null, fact: fact.id })),
];

/** The first proposal is current until the user goes elsewhere. */
export function useCurrent(card: Card): Current {
  const [chosen, setChosen] = useState<Pick<Stop, 'proposal' | 'fact'> | null>(null);
  const less = useLessCertain();
  const stops = stopsOf(card, less.isOpen);
  const isThere =
    chosen !== null && stops.some((stop) => stop.proposal === chosen.proposal && stop.fact === chosen.fact);
  const first = stops.find(({ proposal }) => proposal !== null);
  const { proposal, fact } = (isThere ? chosen : first) ?? { proposal: null, fact: null };
  const at = stops.findIndex((stop) => stop.proposal === proposal && stop.fact === fact);
  return {
    proposal,
    fact,
    choose: (next) => {
      setChosen(next === null ? null : { proposal: null, fact: null, ...next });
    },
    move: (by) => {
      const next = stops[at + by];
      if (next === undefined) return;
      setChosen(next);
      document.getElementById(next.element)?.focus();
    },
  };
}
