// Which gesture, what and by which way: the playbook's, unless the guardrails say that it would not fit; then the next simpler one, down to none.
// What is only unwelcome now is kept, and held.
import { checkDraft } from '../guardrails/check';
import type { Finding } from '../guardrails/guardrail';
import type { Money, Occasion, Situation } from '../guardrails/situation';
import type { GestureKind } from '../model/gesture';
import type { FactId } from '../model/ids';
import type { Channel } from '../model/interaction';
import type { Occurrence, PersonMemory } from '../moments/detector';
import { recallOf } from '../moments/recall';
import { workdayAt } from '../moments/workdays';
import { addDays } from '../model/when';
import type { GiftIdea } from '../model/gift-idea';
import { giftIdeas } from './gifts';
import type { Move } from '../model/playbook';
import { leadOf } from './playbook';
import { type Calendar, showsFrom, type Timing, timingOf } from './timing';

/** One way to do it. */
export interface Option {
  readonly kind: GestureKind;
  readonly channel: Channel | null;
  readonly item: string;
  readonly cost: Money | null;
  readonly leadDays: number;
  readonly facts: readonly FactId[];
  /** What is in it, where its name does not say so. */
  readonly contains?: readonly string[];
}

/** What was chosen, and what the guardrails say of it. */
export interface Choice extends Option {
  readonly timing: Timing;
  readonly findings: readonly Finding[];
  /** Why it is not what the playbook says: too late for it, or it would not fit; null when it is. */
  readonly instead: 'late' | 'unfit' | null;
}

/** What another gesture, another thing or another way may cure. The rest waits, whatever is chosen. */
const CURABLE: ReadonlySet<string> = new Set([
  'gift-misfit',
  'gift-policy',
  'repeat-gift',
  'high-value-needs-approval',
  'wrong-channel',
  'against-their-word',
]);

/** They read words that are not written yet. */
const OF_DRAFTS: readonly string[] = [
  'false-urgency',
  'leftovers',
  'merge-of-two-people',
  'name-only',
  'same-to-many',
  'sensitive-topic',
  'stale-or-contradicted',
  'thanks-with-an-ask',
  'told-by-whom',
  'too-much',
  'unsupported-claim',
];

/** A mail and a card propose nothing by themselves. */
const OF_WORDS: readonly string[] = [...OF_DRAFTS, 'against-their-word'];
const isPlain = ({ kind, channel }: Option): boolean =>
  kind === 'card' || ((kind === 'note' || kind === 'email') && channel === 'email');

/** What the gesture is for, in the words of drafts and guardrails. */
export const OCCASION_OF: Readonly<Record<string, Occasion>> = {
  birthday: 'birthday',
  'work-anniversary': 'anniversary',
  anniversary: 'anniversary',
  'contract-anniversary': 'anniversary',
  renewal: 'renewal',
  launch: 'congratulation',
  wedding: 'congratulation',
  baby: 'congratulation',
  'new-job': 'congratulation',
  move: 'congratulation',
  graduation: 'congratulation',
  award: 'congratulation',
  milestone: 'congratulation',
  'race-or-match': 'check_in',
  event: 'check_in',
  'welcome-back': 'welcome_back',
  loss: 'condolence',
  illness: 'get_well',
  trouble: 'apology',
  'health-score': 'check_in',
  silence: 'check_in',
  'stale-fact': 'check_in',
  promise: 'follow_up',
  goal: 'check_in',
  lagniappe: 'thanks',
};

/** What they wait for is an answer, whatever they asked not to be sent. */
const AWAITED: ReadonlySet<string> = new Set(['trouble', 'promise']);
/** What the guardrails take it for. That an anniversary still is one, its detector has seen to: not every one is of a marriage. */
const judgedAs = (detector: string): Occasion | undefined =>
  AWAITED.has(detector) ? 'answer' : OCCASION_OF[detector] === 'anniversary' ? 'congratulation' : OCCASION_OF[detector];

/** What the choice is made from. `situation`: that of the person, without any gesture. */
export interface Ground {
  readonly memory: PersonMemory;
  readonly situation: Situation;
  readonly calendar: Calendar;
  readonly catalogue: readonly GiftIdea[];
  /** Guardrails that are switched off. */
  readonly quiet: readonly string[];
}

/** What was chosen; null when nothing is right, or not yet (`early`). `refused`: by what it fails that nothing is right. */
interface Chosen {
  readonly choice: Choice | null;
  readonly refused: readonly Finding[];
  readonly early: boolean;
}

const NOT_YET: Chosen = { choice: null, refused: [], early: true };

/** The first gesture that is in time and fits. */
export function chooseGesture(occurrence: Occurrence, move: Move, ground: Ground): Chosen {
  let instead: Choice['instead'] = null;
  let refused: readonly Finding[] = [];
  for (const option of optionsFor(occurrence, move, ground)) {
    const first = timingOf(occurrence, option.kind, option.leadDays, ground.calendar);
    if (first === null) {
      instead ??= 'late';
      continue;
    }
    // It need not be judged before it is shown.
    if (instead === null && ground.calendar.there < showsFrom(occurrence, first)) return NOT_YET;
    const { findings, timing } = onAFittingDay(option, first, occurrence, ground);
    if (findings.some(({ guardrail }) => guardrail === 'opted-out'))
      return { choice: null, refused: findings, early: false };
    const unfit = findings.filter(({ guardrail }) => CURABLE.has(guardrail));
    if (unfit.length === 0) {
      // What speaks against more belongs to what backs this.
      const facts = [...option.facts, ...refused.flatMap((finding) => finding.facts)];
      return { choice: { ...option, facts, timing, findings, instead }, refused: [], early: false };
    }
    refused = unfit;
    // Another thing of the same kind is no other gesture.
    if (option.kind !== 'gift' || instead === null) instead = 'unfit';
  }
  return { choice: null, refused, early: false };
}

/** What the user chose by hand stays as it is; what the guardrails say of it stands beside it. Null unless they chose. */
export function chosenByHand(occurrence: Occurrence, ground: Ground): Choice | null {
  const ids: ReadonlySet<string> = new Set([occurrence.id, ...(occurrence.aliases ?? [])]);
  const gesture = ground.memory.gestures.find(({ id, edited }) => edited != null && ids.has(id));
  if (gesture?.edited == null) return null;
  const { kind, channel, item, cost, approval, edited } = gesture;
  const option = { kind, channel, item, cost, leadDays: leadOf(kind), facts: [] };
  const { there, today } = ground.calendar;
  const due = timingOf(occurrence, kind, option.leadDays, ground.calendar) ?? {
    prepareBy: null,
    on: occurrence.on,
    arrives: today,
  };
  const timing =
    edited.on === null ? due : { prepareBy: null, on: edited.on, arrives: edited.on < there ? there : edited.on };
  const quiet = approval == null ? ground.quiet : [...ground.quiet, 'high-value-needs-approval'];
  return { ...option, timing, findings: judged(option, timing, occurrence, { ...ground, quiet }), instead: null };
}

/** What has no day of its own waits a day or two when they do not want to be called on Mondays; longer than that it is held. */
const PATIENCE = 3;

function onAFittingDay(
  option: Option,
  timing: Timing,
  occurrence: Occurrence,
  ground: Ground,
): { readonly findings: readonly Finding[]; readonly timing: Timing } {
  const findings = judged(option, timing, occurrence, ground);
  if (occurrence.on !== null || !findings.some(isOfTime)) return { findings, timing };
  let at = timing.arrives;
  for (let n = 0; n < PATIENCE; n++) {
    at = workdayAt(addDays(at, 1), ground.calendar.country, 1);
    const later = { ...timing, arrives: at, prepareBy: at };
    const then = judged(option, later, occurrence, ground);
    if (!then.some(isOfTime)) return { findings: then, timing: later };
  }
  return { findings, timing };
}

const isOfTime = ({ guardrail }: Finding): boolean => guardrail === 'wrong-time';

/** What the board says of a gesture, hints left out: they wait for nothing. */
function judged(
  option: Option,
  { arrives }: Timing,
  { detector, shelf }: Occurrence,
  { situation, quiet }: Ground,
): readonly Finding[] {
  return checkDraft(
    {
      ...situation,
      gesture: {
        // News of a feature helps nobody out of trouble.
        kind: option.kind === 'feature_help' && shelf !== undefined ? 'article' : option.kind,
        item: option.item,
        contains: option.contains,
        cost: option.cost,
        channel: option.channel ?? '',
        when: { day: arrives },
      },
      occasion: judgedAs(detector),
    },
    [...(isPlain(option) ? OF_WORDS : OF_DRAFTS), ...quiet],
  ).filter(({ severity }) => severity !== 'hint');
}

/** The playbook's gesture first, then simpler ones. */
function optionsFor(occurrence: Occurrence, move: Move, ground: Ground): Option[] {
  const of = (kind: GestureKind, channel: Channel | null, leadDays = 0, item = occurrence.item ?? ''): Option => ({
    kind,
    channel,
    item,
    cost: null,
    leadDays,
    facts: [],
  });
  const written = writtenWays(ground, move.channel);
  const notes = written.map((channel) => of(MATTERS.has(occurrence.detector) ? 'email' : 'note', channel));
  const call = of('call', 'call');
  const card = of('card', null, CARD_LEAD);
  if (occurrence.heavy === true) return [of('escalate', null)];
  if (occurrence.detector === 'promise' && A_CALL.test(occurrence.item ?? '')) return [call, ...notes];
  switch (move.gesture) {
    case 'gift':
      return [
        ...giftIdeas(ground.memory, ground.calendar.there, ground.catalogue).map(({ item, cost, fact, contains }) => ({
          ...of('gift', null, move.leadDays, item),
          cost,
          contains,
          facts: [fact.id],
        })),
        card,
        ...notes,
        call,
      ];
    case 'card':
      return [{ ...card, leadDays: move.leadDays }, ...notes, call];
    case 'call':
      return [of('call', 'call', move.leadDays), ...(occurrence.detector === 'loss' ? [card] : []), ...notes, card];
    case 'note':
      return [...notes, call, card];
    case 'silence':
      return [];
    case 'email':
    case 'article':
    case 'feature_help':
    case 'introduction':
    case 'credit':
    case 'experience':
      return [...written.map((channel) => of(move.gesture, channel, move.leadDays)), call];
    case 'escalate':
      return [of('escalate', null)];
  }
  return [];
}

/** A call was promised. */
const A_CALL = /^(?:call(?:ing)?|ring|phone|give \w+ a (?:call|ring))\b/iu;

/** Where a few kind words are not enough: there is something to write about. */
const MATTERS: ReadonlySet<string> = new Set(['trouble', 'health-score', 'renewal', 'promise', 'goal']);

/** Working days for a card where the playbook says none. */
const CARD_LEAD = 5;

/** The ways on which the two write, the usual one first. */
function writtenWays({ memory, calendar }: Ground, wanted: Channel | null): Channel[] {
  const touches = recallOf(memory, calendar.there).touches();
  const count = (channel: string): number => touches.filter(({ touch }) => touch.channel === channel).length;
  const [mails, messages] = [count('email'), count('linkedin')];
  const ways: Channel[] = messages > mails ? ['linkedin', 'email'] : messages > 0 ? ['email', 'linkedin'] : ['email'];
  return wanted === 'linkedin' || (wanted === 'email' && messages <= mails)
    ? [wanted, ...ways.filter((way) => way !== wanted)]
    : ways;
}
