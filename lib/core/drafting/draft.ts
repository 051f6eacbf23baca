// Makes a draft for a situation and lets nothing through that a guardrail would stop: facts that it objects to are left out, other words are tried, and
// where no mail is the right answer there is none, and why is said. Sends nothing.
import { ownFacts } from '../guardrails/about-them';
import { checkDraft } from '../guardrails/check';
import type { Finding } from '../guardrails/guardrail';
import { weightOf } from '../guardrails/losses';
import { ownerOf } from '../guardrails/owners';
import type { KnownFact, Situation, Time } from '../guardrails/situation';
import { openTrouble } from '../guardrails/trouble';
import type { Fact } from '../model/fact';
import type { FactId } from '../model/ids';
import { Day, daysBetween } from '../model/when';
import { clash } from '../people/contradictions';
import { type Brief, factsForDraft, makeBrief } from './brief';
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
  readonly findings: readonly Finding[];
}

/** What is asked for. `heard`: what their last message tells, cited by it; it outranks the memory. */
export interface Wanted {
  readonly situation: Situation;
  readonly voice: Voice;
  readonly heard?: readonly Fact[] | undefined;
  readonly ticked?: readonly FactId[] | undefined;
}

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

/** The person's own facts, and those about their family and animals; never somebody else's who was filed under them. */
function theirs(situation: Situation): KnownFact[] {
  return ownFacts(situation).filter((fact) => {
    const owner = ownerOf(fact, situation);
    return owner === null || (fact.about === undefined && owner.kin.size > 0);
  });
}

const NO_MORE =
  /\b(?:off|no|not|never|without|stopped|quit|gave up|given up|giving up|avoid\w*|don't|can't|cannot|couldn't|haven't|didn't|isn't|no longer|any ?more|sold|lost|died|cancel\w*|postponed|called off|broke\w*|hate|fed up|instead)\b/iu;

/** Whether a message of theirs says that something remembered is no longer so: what they wrote last outranks the memory. */
function isTakenBack({ claim }: Fact, thread: NonNullable<Situation['thread']>): boolean {
  const words = claim.value.toLocaleLowerCase('en').match(/\p{L}{4,}/gu) ?? [];
  return thread.some(
    ({ from, text }) =>
      from === 'them' &&
      text
        .toLocaleLowerCase('en')
        .split(/[.!?\n]/u)
        .some(
          (sentence) =>
            NO_MORE.test(sentence.replaceAll('’', "'")) &&
            words.some((word) => sentence.includes(word.replace(/(?:ing|s)$/u, ''))),
        ),
  );
}

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

function briefFor({ situation, voice, ticked }: Wanted, facts: readonly Fact[], variant: number): Brief {
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
    theirCompany: about?.company,
    ourCompany: user?.company,
    item: gesture?.kind === 'introduction' || gesture?.kind === 'article' ? gesture.item : undefined,
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

/** By which name to greet was thought about more here than the board can: it only sees that the name is unusual. */
const withoutGreeting = (findings: readonly Finding[], { sentences: [first] }: WrittenDraft): Finding[] =>
  findings.filter(
    ({ guardrail, severity, span }) =>
      !(guardrail === 'leftovers' && severity === 'hold' && span !== null && span.end <= (first?.end ?? 0)),
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

/** The same situation always gives the same draft. */
export function draftFor(wanted: Wanted): CheckedDraft {
  const { situation, heard = [], ticked } = wanted;
  const { gesture, person, today, occasion, thread = [] } = situation;
  if (gesture !== undefined && gesture.kind in NO_MAIL) return held(wanted, gesture.kind);
  const known = theirs(situation).filter(
    (fact) => !heard.some((one) => clash(one.claim, fact.claim)) && !isTakenBack(fact, thread),
  );
  // A message that gives orders to machines is no source of anything.
  const told = thread.some((message) => message.from === 'them' && isForMachines(message)) ? [] : heard;
  const facts = [...told.map((fact) => ({ ...fact, personId: person.id })), ...known];
  const plain = briefFor(wanted, facts, 0);
  const usable = factsForDraft(facts, today, occasion ?? (plain.reply ? 'answer' : 'note'))
    .filter(({ fact }) => (ticked === undefined ? true : ticked.includes(fact.id)))
    .map(({ fact }) => fact);
  const choices = plain.sober || plain.trouble ? [] : fitting(usable, plain, wanted);
  let last: Finding[] = [];
  for (const choice of [...choices, []])
    for (let variant = 0; variant < VARIANTS; variant++) {
      const brief = briefFor({ ...wanted, ticked: choice.map(({ id }) => id) }, facts, variant);
      const draft = writeFromTemplate(brief);
      const findings = withoutGreeting(
        checkDraft({
          ...situation,
          draft: { text: draft.text, subject: draft.subject, channel: situation.draft?.channel ?? brief.channel },
        }),
        draft,
      );
      if (findings.some((finding) => blames(finding, draft, choice))) break;
      const objections = findings.filter(isObjection);
      if (objections.length === 0) return { brief, draft, findings };
      last = findings;
      // Other words help only where words are the matter.
      if (objections.every(({ span }) => span === null)) return { brief: null, draft: null, findings };
    }
  return { brief: null, draft: null, findings: last };
}

/** The choices of facts, the best first: what the user ticked, or one remembered detail. */
function fitting(usable: readonly Fact[], plain: Brief, { situation, ticked }: Wanted): Fact[][] {
  const about = aboutOf(plain);
  const said = usable.filter((fact) => !isSame(fact, about) && hasDetail(fact, { ...plain, facts: [fact] }));
  if (ticked !== undefined) return [said.slice(0, 2), ...said.slice(0, 2).map((fact) => [fact])];
  const warm = factsForDraft(said, situation.today, plain.occasion ?? 'note');
  return said
    .slice(0, MOST_FACTS)
    .filter((fact) => warm.some((one) => one.fact === fact))
    .map((fact) => [fact]);
}

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
function held({ situation }: Wanted, kind: string): CheckedDraft {
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
  return { brief: null, draft: null, findings: [own, ...checkDraft(situation)] };
}
