// Makes a draft for a situation and lets nothing through that a guardrail would stop: facts that it objects to are left out, other words are tried, and
// where no mail is the right answer there is none, and why is said. Sends nothing.
import { checkDraft } from '../guardrails/check';
import type { Finding } from '../guardrails/guardrail';
import { weightOf } from '../guardrails/losses';
import type { Occasion, Situation, Time } from '../guardrails/situation';
import { openTrouble } from '../guardrails/trouble';
import type { Fact } from '../model/fact';
import type { FactId } from '../model/ids';
import type { Sentence } from '../model/sentence';
import { Day, daysBetween } from '../model/when';
import { clash } from '../people/contradictions';
import { bearing } from './bearing';
import { type Brief, type DraftFact, factsForDraft, makeBrief, type Setting, soberReason } from './brief';
import { itemIn } from './item';
import { occasionNear } from './matter';
import { isTakenBack, theirs } from './still-so';
import { aboutOf, citationOf } from './stock';
import { hasDetail, type WrittenDraft, writeFromTemplate } from './template';
import { isForMachines, type Message } from './thread';
import type { Voice } from './voice';

/** Facts that are tried one after the other, and other words for each. */
const MOST_FACTS = 6;
const VARIANTS = 4;
/** Days without a touch after which one has been silent. */
const SILENCE = 60;

/** What a drafter may use, and what it made of it. `text` '' when a draft would be wrong; `findings` then say why. */
export interface CheckedDraft {
  /** Null when no mail is the right answer. */
  readonly brief: Brief | null;
  readonly draft: WrittenDraft | null;
  /** What it is for; null: nothing in particular. */
  readonly occasion: Occasion | null;
  /** What the user may have said instead or as well, the most fitting first; ticked what is said. */
  readonly choices: readonly DraftFact[];
  readonly findings: readonly Finding[];
}

/** What is asked for. Without an occasion, a new mail is for what is near in the person's year. `heard`: what their last message tells, cited by it; it outranks the memory. */
export interface Wanted extends Pick<Setting, 'passOn' | 'owed'> {
  readonly situation: Situation;
  readonly voice: Voice;
  readonly heard?: readonly Fact[] | undefined;
  readonly ticked?: readonly FactId[] | undefined;
  /** Guardrails that the user switched off. */
  readonly quiet?: readonly string[] | undefined;
  /** Nothing in particular, whatever is near. */
  readonly casual?: boolean | undefined;
  /** The user wants to write all the same: nothing personal, no occasion, whatever is said against it. */
  readonly anyway?: boolean | undefined;
}

const NO_DRAFT = { brief: null, draft: null, choices: [] } as const;
const NOTHING = (name: string): Sentence => ({ key: 'draft_plain_nothing', params: { name } });

/** Gestures that are no mail. */
const NO_MAIL = {
  call: 'draft_held_call',
  card: 'draft_held_card',
  silence: 'draft_held_silence',
  escalate: 'draft_held_escalate',
} as const;

const dayOfTime = (time: Time): Day | null => {
  const text =
    'day' in time
      ? time.day
      : 'local' in time
        ? time.local.slice(0, 10)
        : new Date(time.instant).toISOString().slice(0, 10);
  return Day.safeParse(text).data ?? null;
};

function isSilent({ interactions = [], today }: Situation): boolean {
  const days = interactions.flatMap(({ at }) => dayOfTime(at) ?? []).map((day) => daysBetween(day, today));
  return days.length > 0 && Math.min(...days) >= SILENCE;
}

/** What is kept of earlier touches, oldest first: promises and kindnesses are found there too. */
const interactionTexts = ({ interactions = [], thread = [] }: Situation): Message[] =>
  thread.length > 0
    ? []
    : interactions
        .flatMap(({ direction, text, at }, index) =>
          text.trim() === ''
            ? []
            : [
                {
                  from: direction === 'out' ? ('me' as const) : ('them' as const),
                  text,
                  cite: `interaction:${index}`,
                  day: dayOfTime(at) ?? '',
                },
              ],
        )
        .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));

function briefFor(
  { situation, voice, ticked, passOn, owed, heard = [] }: Wanted,
  facts: readonly Fact[],
  variant: number,
): Brief {
  const { person, about, thread = [], today, occasion, gesture, user, draft } = situation;
  return makeBrief({
    person,
    facts,
    ticked: ticked ?? [],
    subject: draft?.subject ?? '',
    reply:
      thread.at(-1)?.from === 'them' &&
      (occasion === undefined ||
        /^(?:answer|apology|thanks|follow_up|congratulation|condolence|get_well|welcome_back)$/u.test(occasion)),
    today,
    voice,
    occasion,
    thread: [
      ...interactionTexts(situation),
      ...thread.map(({ from, text }, index) => ({ from, text, cite: citationOf(index) })),
    ],
    called: { name: person.name, firstName: about?.firstName, country: about?.country },
    silent: isSilent(situation),
    told: heard.map(({ id }) => id),
    theirCompany: about?.company,
    ourCompany: user?.company,
    item: itemIn(situation, passOn),
    passes: passOn !== undefined || gesture?.kind === 'article',
    passOn,
    owed,
    channel: draft?.channel ?? (gesture?.channel === '' ? undefined : gesture?.channel),
    sober: weightOf(situation) !== null,
    trouble: openTrouble(situation) !== null,
    variant,
  });
}

/** About when and how it is sent, or what goes with it: the words are no worse for it. */
const NOT_THE_WORDS =
  /^(?:wrong-time|high-value-needs-approval|gift-misfit|repeat-gift|gift-policy|name-only|merge-of-two-people)$/u;

const isObjection = ({ severity, guardrail }: Finding): boolean =>
  severity === 'stop' || (severity === 'hold' && !NOT_THE_WORDS.test(guardrail));

/** By which name to greet was thought about more here than the board can: it only sees that the name is unusual. And a gap is meant to be there still. */
const ofWords = (findings: readonly Finding[], { sentences: [first] }: WrittenDraft): Finding[] =>
  findings.filter(
    ({ guardrail, severity, span, sentence }) =>
      guardrail !== 'leftovers' ||
      (sentence.key !== 'guard_leftover_gap' && (severity !== 'hold' || span === null || span.end > (first?.end ?? 0))),
  );

/** Objections to a remembered detail of the draft. */
function blames(finding: Finding, draft: WrittenDraft, facts: readonly Fact[]): boolean {
  if (NOT_THE_WORDS.test(finding.guardrail)) return false;
  const { span } = finding;
  const used = new Set<string>(facts.map(({ id }) => id));
  const isIn = draft.sentences.some(
    (sentence) =>
      sentence.facts.some((id) => used.has(id)) &&
      span !== null &&
      span.start < sentence.end &&
      span.end > sentence.start,
  );
  return isIn || (span !== null && finding.facts.some((id) => used.has(id)));
}

/** What the guardrails say of words for what was decided. */
export function findingsOf(
  { situation, quiet }: Wanted,
  { brief, occasion }: Pick<CheckedDraft, 'brief' | 'occasion'>,
  draft: WrittenDraft,
): Finding[] {
  const { text, subject } = draft;
  const channel = situation.draft?.channel ?? brief?.channel;
  const written = { ...situation, occasion: occasion ?? undefined, draft: { text, subject, channel } };
  return ofWords(checkDraft(written, quiet), draft);
}

/** The same situation always gives the same draft. */
export function draftFor(given: Wanted): CheckedDraft {
  const wanted = settled(given);
  const { situation, heard = [], ticked } = wanted;
  const { gesture, person, thread = [], occasion = null } = situation;
  if (gesture !== undefined && gesture.kind in NO_MAIL) return held(wanted, gesture.kind);
  const known = theirs(situation).filter(
    (fact) => !heard.some((one) => clash(one.claim, fact.claim)) && !isTakenBack(fact, thread),
  );
  // A message that gives orders to machines is no source of anything.
  const told = thread.some((message) => message.from === 'them' && isForMachines(message)) ? [] : heard;
  const facts = [...told.map((fact) => ({ ...fact, personId: person.id })), ...known];
  const plain = briefFor(wanted, facts, 0);
  const offered = plain.sober || plain.trouble ? [] : offeredOf(facts, plain);
  const refused: Finding[] = [];
  let last: Finding[] = [];
  for (const choice of choicesOf(offered, plain, ticked)) {
    let blamed: Finding[] = [];
    for (let variant = 0; variant < VARIANTS; variant++) {
      const brief = {
        ...briefFor({ ...wanted, ticked: choice.map(({ id }) => id) }, facts, variant),
        ...(offered.length > 0 || plain.sober || wanted.passOn !== undefined ? {} : { why: NOTHING(person.name) }),
      };
      const draft = writeFromTemplate(brief);
      const findings = findingsOf(wanted, { brief, occasion }, draft);
      blamed = findings.filter((finding) => blames(finding, draft, choice));
      // It may be the words rather than what they say.
      if (blamed.length > 0) continue;
      const objections = given.anyway === true ? [] : findings.filter(isObjection);
      if (objections.length === 0) {
        const choices = offered.map((fact) => ({ fact, ticked: choice.includes(fact) }));
        return { brief, draft, occasion, choices, findings: [...onceEach(refused), ...findings] };
      }
      last = findings;
      // Other words help only where words are the matter.
      if (objections.every(({ span }) => span === null)) return { ...NO_DRAFT, occasion, findings };
    }
    // What the user ticked is not left out in silence.
    if (ticked !== undefined) refused.push(...blamed.map((finding) => ({ ...finding, span: null })));
  }
  return { ...NO_DRAFT, occasion, findings: last };
}

/** With the occasion decided. */
function settled(given: Wanted): Wanted {
  const { situation, anyway = false, casual = false } = given;
  const { facts, today, thread = [], occasion } = situation;
  if (anyway) {
    const bare = { ...situation, occasion: undefined, gesture: undefined };
    return { ...given, ticked: [], passOn: undefined, situation: bare };
  }
  if (casual || occasion !== undefined || thread.length > 0 || soberReason(facts, today) !== null) return given;
  return { ...given, situation: { ...situation, occasion: occasionNear(facts, today) } };
}

/** What may be said beside what the occasion itself says, the most fitting first. */
function offeredOf(facts: readonly Fact[], plain: Brief): Fact[] {
  const about = aboutOf(plain);
  return factsForDraft(facts, plain.today, occasionOf(plain))
    .map(({ fact }) => fact)
    .filter((fact) => !isSame(fact, about) && hasDetail(fact, { ...plain, facts: [fact] }));
}

/** What is tried, the best first: what the user ticked, or one remembered detail; nothing at last. */
function choicesOf(offered: readonly Fact[], plain: Brief, ticked: Wanted['ticked']): Fact[][] {
  const { passOn } = plain;
  if (ticked === undefined)
    return alone(
      passOn === undefined
        ? offered.slice(0, MOST_FACTS).filter((fact) => bearing(fact, plain.today, occasionOf(plain)) > 0)
        : offered.filter(({ id }) => passOn.facts.includes(id)),
    );
  const chosen = offered.filter(({ id }) => ticked.includes(id)).slice(0, 2);
  return chosen.length > 1 ? [chosen, ...alone(chosen)] : alone(chosen);
}

const alone = (facts: readonly Fact[]): Fact[][] => [...facts.map((fact) => [fact]), []];

const occasionOf = ({ occasion, reply }: Brief): Occasion | 'note' => occasion ?? (reply ? 'answer' : 'note');

const onceEach = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [`${finding.guardrail} ${finding.facts.join(' ')}`, finding])).values(),
];

/** Whether a fact would say once more what the occasion says already. */
function isSame({ id, claim }: Fact, about: ReturnType<typeof aboutOf>): boolean {
  if (about === null) return false;
  if (
    about.claim.subject !== 'sender' &&
    (claim.type === 'preference' ? claim.category === 'family' : claim.subject !== 'sender')
  )
    return true;
  return (
    id === about.id ||
    (claim.type === 'moment' &&
      (claim.kind === about.claim.kind ||
        (about.claim.kind === 'out_of_office' && claim.kind === 'trip') ||
        (about.claim.kind === 'trip' && claim.kind === 'out_of_office')))
  );
}

/** No mail: a call, a card or nothing at all is what the gesture says. */
function held({ situation, quiet }: Wanted, kind: string): CheckedDraft {
  const key =
    kind === 'call' || kind === 'card' || kind === 'silence' || kind === 'escalate' ? NO_MAIL[kind] : NO_MAIL.silence;
  const own: Finding = {
    guardrail:
      weightOf(situation) !== null
        ? 'loss-and-illness'
        : openTrouble(situation) !== null
          ? 'open-trouble'
          : 'wrong-channel',
    severity: 'hold',
    span: null,
    sentence: { key },
    facts: [],
    evidence: null,
  };
  return { ...NO_DRAFT, occasion: situation.occasion ?? null, findings: [own, ...checkDraft(situation, quiet)] };
}
