// What is known of the contract with somebody's company: when it ends and when it began, from the account and from what they told.
import type { Instant } from '../model/ids';
import type { MomentClaim } from '../model/moment';
import { addDays, type Day, daysBetween } from '../model/when';
import { nextOccasion } from '../people/coming';
import type { Occurrence, PersonMemory } from './detector';
import { spanOf } from './once';
import { type FactOf, type Recall, whoseOf } from './recall';

const ENDS = /\b(?:renew\w*|expir\w*|ends?|ending|runs? out|up for|due|notice|extension|extend\w*|until|term)\b/iu;
const BEGAN =
  /\b(?:sign\w*|start\w*|began|begins|joined|since|anniversary|onboard\w*|live|customers?|client|first order)\b/iu;
/** Nothing to ask any more: it was renewed, or they go. */
const SETTLED =
  /\b(?:renewed|extended|signed the renewal|cancel\w*|terminat\w*|gave notice|given notice|not (?:be )?renew\w*|(?:won't|will not|does not|doesn't) renew)\b/iu;

/** Tellings of one end may differ by so many days. */
const APART = 3;

/** A day of the contract and the facts that say it; [] when only the account does: then when the user said so. */
export interface ContractDay {
  readonly day: Day;
  readonly facts: readonly FactOf<MomentClaim>[];
  readonly saidAt?: Instant;
}

/** What an occurrence rests on. */
export const backing = ({ facts, saidAt }: ContractDay): Pick<Occurrence, 'facts' | 'saidAt'> => ({
  facts: facts.map(({ id }) => id),
  ...(saidAt === undefined || facts.length > 0 ? {} : { saidAt }),
});

const said = (at: Instant | null | undefined): Pick<ContractDay, 'saidAt'> => (at == null ? {} : { saidAt: at });

const kindOf = ({ claim }: FactOf<MomentClaim>, today: Day): 'end' | 'start' | null => {
  if (SETTLED.test(claim.value)) return null;
  if (ENDS.test(claim.value)) return 'end';
  if (BEGAN.test(claim.value)) return 'start';
  return (claim.date ?? '') >= today ? 'end' : 'start';
};

const contractFacts = (recall: Recall): readonly FactOf<MomentClaim>[] =>
  (recall.moments.get('contract') ?? []).filter((fact) => fact.claim.date !== null && whoseOf(fact, recall) === 'self');

/** Every end of a contract that lies between two days; what was renewed or given up is none. */
export function contractEnds({ account }: PersonMemory, recall: Recall, today: Day, from: Day, to: Day): ContractDay[] {
  const facts = contractFacts(recall);
  if (facts.some(({ claim, observedAt }) => SETTLED.test(claim.value) && (observedAt ?? '') >= addDays(from, -90)))
    return [];
  const told = facts
    .filter((fact) => kindOf(fact, today) === 'end')
    .flatMap((fact) => {
      const { date } = fact.claim;
      const day = date?.startsWith('--')
        ? (nextOccasion('anniversary', date, from)?.day ?? null)
        : (spanOf(date)?.last ?? null);
      return day === null ? [] : [{ day, facts: [fact] }];
    });
  const ends: ContractDay[] = [];
  const known: ContractDay[] =
    account?.contractEnd == null ? [] : [{ day: account.contractEnd, facts: [], ...said(account.contractEndSaid) }];
  for (const one of [...known, ...told].filter(({ day }) => day >= from && day <= to)) {
    const at = ends.findIndex(({ day }) => Math.abs(daysBetween(day, one.day)) <= APART);
    const same = ends[at];
    if (same === undefined) ends.push(one);
    else ends[at] = { ...same, facts: [...same.facts, ...one.facts] };
  }
  return ends;
}

/** When it began; null when nobody knows. */
export function contractStart({ account }: PersonMemory, recall: Recall, today: Day): ContractDay | null {
  const told = contractFacts(recall).filter(
    (fact) => kindOf(fact, today) === 'start' && spanOf(fact.claim.date)?.on != null,
  );
  const first = told.toSorted((a, b) => ((a.claim.date ?? '') < (b.claim.date ?? '') ? -1 : 1))[0];
  const day = account?.contractStart ?? (first === undefined ? null : (spanOf(first.claim.date)?.on ?? null));
  if (day === null) return null;
  return {
    day,
    facts: told.filter(({ claim }) => spanOf(claim.date)?.on === day),
    ...said(account?.contractStartSaid),
  };
}
