// A complaint, frustration or talk of leaving that is open: first of all, until the user confirms that it is answered.
import { openTrouble } from '../../guardrails/trouble';
import { type Day, daysBetween } from '../../model/when';
import type { SignalClaim } from '../../model/signal';
import type { Detector, MomentExamples, Occurrence } from '../detector';
import { type FactOf, type Recall, recallOf } from '../recall';
import { occurrenceId } from '../told';

/** Open for longer, it needs more than another mail. Days. */
const TOO_LONG = 7;
const GRAVE =
  /\b(?:legal|lawyers?|sue|court|danger\w*|injur\w*|safety|unsafe|data (?:loss|breach|leak)|lost (?:data|orders?|revenue|money)|outage|down for|cancel\w*|terminat\w*|leave|leaving|switch\w*|competitor|refund|again|third time|second time|repeated\w*|weeks|escalat\w*|board|ceo)\b/iu;

export const detector: Detector = {
  detect(memory, today) {
    const recall = recallOf(memory, today);
    const open = recall.signals.filter(({ state }) => state === 'open');
    const told = open.filter(({ claim }) => claim.kind === 'complaint' || claim.kind === 'frustration');
    const leaving = open.filter(({ claim }) => claim.kind === 'churn_risk');
    const heard = (recall.hasSignals ? recall.touches() : []).filter(
      ({ day, touch }) => day <= today && touch.signals.some(isTrouble),
    );
    if (told.length === 0 && leaving.length === 0 && heard.length === 0) return [];
    const isOpen = told.length > 0 || leaving.length > 0 || openTrouble(recall.situation) !== null;
    return isOpen ? [occurrenceOf(memory.person.id, recall, today, told, leaving, heard.at(-1)?.day ?? null)] : [];
  },
};

const isTrouble = (kind: string): boolean => kind === 'complaint' || kind === 'frustration';

type Signals = readonly FactOf<SignalClaim>[];

function occurrenceOf(
  personId: Occurrence['personId'],
  recall: Recall,
  today: Day,
  told: Signals,
  leaving: Signals,
  heard: Day | null,
): Occurrence {
  const facts = [...told, ...leaving].toSorted((a, b) => ((a.observedAt ?? '') < (b.observedAt ?? '') ? 1 : -1));
  const since =
    facts
      .flatMap(({ observedAt }) => observedAt ?? [])
      .toSorted()
      .at(-1) ??
    heard ??
    today;
  const first = facts.flatMap(({ observedAt }) => observedAt ?? []).toSorted()[0] ?? since;
  const complains = told.some(({ claim }) => claim.kind === 'complaint') || (told.length === 0 && leaving.length === 0);
  const answered = recall.touches().some(({ day, touch }) => touch.direction !== 'in' && day > since && day <= today);
  const kind = complains ? 'complaint' : told.length > 0 ? 'frustration' : 'leaving';
  return {
    // Another complaint is another matter, also where the first was laid aside.
    id: occurrenceId('trouble', personId, facts[0]?.id ?? 'heard', since),
    detector: 'trouble',
    personId,
    on: null,
    from: since,
    until: null,
    weight: kind === 'complaint' ? 95 : kind === 'frustration' ? 88 : 82,
    facts: facts.map(({ id }) => id),
    what: answered
      ? { key: 'moment_trouble_written', params: { when: since } }
      : ({ key: `moment_trouble_${kind}`, params: { when: since } } as const),
    heavy:
      told.length > 1 ||
      (told.length > 0 && leaving.length > 0) ||
      facts.some(({ claim }) => GRAVE.test(claim.value)) ||
      (!answered && told.length > 0 && daysBetween(first, today) > TOO_LONG),
  };
}

export const examples: MomentExamples = {
  finds: [
    {
      what: 'an open complaint',
      today: '2026-03-05',
      facts: [{ type: 'signal', kind: 'complaint', value: 'two pallets broken' }],
      on: null,
    },
    { what: 'frustration', today: '2026-03-05', facts: [{ type: 'signal', kind: 'frustration' }], on: null },
    {
      what: 'still open after we wrote',
      today: '2026-03-08',
      facts: [{ type: 'signal', kind: 'complaint' }],
      touches: [['2026-03-05', 'out', 'email']],
      on: null,
    },
    { what: 'talk of leaving', today: '2026-03-08', facts: [{ type: 'signal', kind: 'churn_risk' }], on: null },
    {
      what: 'months ago, and nobody answered',
      today: '2026-09-08',
      facts: [{ type: 'signal', kind: 'complaint' }],
      on: null,
    },
  ],
  quiet: [
    { what: 'answered', today: '2026-03-05', facts: [{ type: 'signal', kind: 'complaint', state: 'answered' }] },
    { what: 'dismissed', today: '2026-03-05', facts: [{ type: 'signal', kind: 'complaint', state: 'dismissed' }] },
    { what: 'praise', today: '2026-03-05', facts: [{ type: 'signal', kind: 'praise' }] },
    { what: 'no more mail, please', today: '2026-03-05', facts: [{ type: 'signal', kind: 'opt_out' }] },
  ],
};
