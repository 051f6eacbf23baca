// Against their word: the draft proposes what a current fact of this person contradicts. Speaks of proposals only; a mention, a question,
// a refusal or a plan with somebody else is none. Says nothing about what was done.
import { ownFacts } from '../about-them';
import { meetingWhileAway } from '../away';
import { isCurrent } from '../../model/fact';
import type { Guardrail, GuardrailExample, Remark, Situation } from '../guardrail';
import { inWords } from '../in-words';
import { liesWithin, type Slot, slotsIn } from '../hours';
import { INVITES, NO_CHOICE, SOON } from '../lexicon/cues';
import { type Concept, GIVEN } from '../lexicon/things';
import { mannersIn } from '../manners';
import { kindsOf, mentionsIn, type Mention, mindfulOf, thingsInFact } from '../mentions';
import { lineOf, type Range } from '../line';
import { isMeetingAt, isOpen, isProposed, isRefused } from '../proposal';
import { readSpeech } from '../speech';
import { amountsIn } from '../amounts';
import { type Ruling, rulingOf } from '../ruling';
import { rootOf } from '../roots';
import { type Clash, remarkOf } from '../told';
import { readWords, type Word, type WordSentence, wordsOf } from '../words';

/** More findings than this help nobody. */
const MOST_REMARKS = 20;

/** Speaks when the text, or the gesture, proposes what the person declined. */
export const guardrail: Guardrail = {
  check(situation) {
    const away = [...meetingWhileAway(situation), ...mannersIn(situation).map((clash) => remarkOf(situation, clash))];
    const rulings = ownFacts(situation).flatMap((fact) => rulingOf(fact) ?? []);
    if (rulings.length === 0) return away;
    const proposed = inWords(situation);
    const meant = proposed === '' ? [] : clashes(situation, rulings, proposed);
    return [
      ...meant.slice(0, 1).map((remark): Remark => ({ ...remark, span: null })),
      ...clashes(situation, rulings, situation.draft?.text ?? ''),
      ...away,
    ];
  },
};

function clashes(situation: Situation, rulings: readonly Ruling[], text: string): Remark[] {
  const likes = likesOf(situation);
  const remarks: Remark[] = [];
  // What was refused in one sentence is known, and is not held against the next.
  let known = new Set<Ruling>();
  const sentences = readWords(text);
  for (const [index, sentence] of sentences.entries()) {
    if (remarks.length >= MOST_REMARKS) break;
    const mentions = mentionsIn(sentence.words);
    const literals = literalsIn(sentence.words, rulings);
    const slots = rulings.some((ruling) => ruling.slots.length > 0 || ruling.within !== null)
      ? slotsIn(sentence.words, situation.today)
      : [];
    const amounts = rulings.some((ruling) => ruling.limit !== null) ? amountsOf(text, sentence.words) : [];
    const things: (Range & { readonly rulings: readonly Ruling[] })[] = [
      ...mentions.map((mention) => ({
        ...mention,
        rulings: rulings.filter((ruling) => rulesOut(ruling, mention, slots) && !likedSince(likes, ruling, mention)),
      })),
      ...literals,
    ].filter((thing) => thing.rulings.length > 0);
    const times = slots
      .map((slot) => ({
        ...slot,
        rulings: rulings.filter((ruling) => ruling.slots.some((ruled) => liesWithin(slot, ruled))),
      }))
      .filter((slot) => slot.rulings.length > 0);
    if (things.length === 0 && times.length === 0 && amounts.length === 0) {
      known = new Set();
      continue;
    }
    const speech = readSpeech(sentence);
    const isTakenUp = invites(sentences[index + 1]);
    const mindful = mindfulOf(sentence.words);
    const refused = new Set(
      [...things, ...times].filter((thing) => isRefused(speech, thing)).flatMap((thing) => thing.rulings),
    );
    const open = (ruling: Ruling, gift: boolean): boolean =>
      !refused.has(ruling) &&
      !known.has(ruling) &&
      !speech.knowing &&
      (!ruling.atHome || speech.atHome) &&
      (!gift || speech.gifted) &&
      ![...ruling.concepts].some((concept) => mindful.has(concept));
    const found: Clash[] = [
      ...things
        .filter(
          (thing) =>
            (isProposed(speech, thing) || (isTakenUp && isOpen(speech, thing))) &&
            !hasChoice(sentence.words, thing, things, mentions),
        )
        .map((thing) =>
          place(
            sentence.words,
            thing,
            thing.rulings.filter((ruling) => open(ruling, onlyAsGift(ruling, thing, mentions))),
          ),
        ),
      ...times
        .filter((slot) => isMeetingAt(speech, slot) || (isTakenUp && speech.meeting.length > 0 && isOpen(speech, slot)))
        .map((slot) =>
          place(
            sentence.words,
            slot,
            slot.rulings.filter((ruling) => open(ruling, false)),
          ),
        ),
      ...amounts.map((amount) => ({
        start: amount.start,
        end: amount.end,
        rulings: rulings.filter(
          ({ limit }) =>
            limit !== null &&
            speech.gifted &&
            !speech.owed &&
            limit.currency === amount.currency &&
            amount.value > limit.value,
        ),
      })),
    ].filter((clash) => clash.rulings.length > 0);
    remarks.push(...joined(found).map((clash) => remarkOf(situation, clash)));
    known = refused;
  }
  return remarks.slice(0, MOST_REMARKS);
}

/** Longer sentences propose something of their own. Words. */
const LONGEST_INVITATION = 12;

/** "Shall we go after the talk?", "Interested?": takes up what was named before. */
const invites = (next: WordSentence | undefined): boolean =>
  next !== undefined &&
  next.words.length <= LONGEST_INVITATION &&
  mentionsIn(next.words).every(({ concepts }) => concepts.every((concept) => MEALS.has(concept))) &&
  (startsWith(next) || (next.question && next.words.length <= 8 && lineOf(next.words).has(SOON)));

/** A meal is where the thing is had: "Lunch on Thursday?" */
const MEALS: ReadonlySet<Concept> = new Set<Concept>(['lunch_meeting', 'dinner_meeting', 'breakfast_meeting']);

const startsWith = ({ words }: WordSentence): boolean =>
  lineOf(words)
    .find(INVITES)
    .some(({ from }) => from <= 1);

const place = (words: readonly Word[], range: Range, rulings: readonly Ruling[]): Clash => ({
  start: words[range.from]?.start ?? 0,
  end: words[range.to - 1]?.end ?? 0,
  rulings,
});

/** Words side by side that clash with the same facts are one thing: "cheese fondue". */
function joined(found: readonly Clash[]): Clash[] {
  const out: Clash[] = [];
  for (const clash of found.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last === undefined || clash.start > last.end + 1) out.push(clash);
    else
      out[out.length - 1] = {
        ...last,
        end: Math.max(last.end, clash.end),
        rulings: [...new Set([...last.rulings, ...clash.rulings])],
      };
  }
  return out;
}

const isGift = (ruling: Ruling, mention: Mention): boolean =>
  ruling.concepts.has('gift') && mention.concepts.some((concept) => GIVEN.includes(concept));

const isKind = (ruling: Ruling, mention: Mention): boolean =>
  mention.concepts.some((concept) => [...ruling.concepts].some((ruled) => kindsOf(concept).has(ruled)));

function rulesOut(ruling: Ruling, mention: Mention, slots: readonly Slot[]): boolean {
  if (ruling.within !== null && !slots.some((slot) => ruling.within?.some((ruled) => liesWithin(slot, ruled))))
    return false;
  return isKind(ruling, mention) || isGift(ruling, mention);
}

/** Whether the thing is ruled out only when somebody gives it. */
function onlyAsGift(ruling: Ruling, thing: Range, mentions: readonly Mention[]): boolean {
  const mention = mentions.find((one) => one.from === thing.from);
  return mention !== undefined && isGift(ruling, mention) && !isKind(ruling, mention);
}

/** Wordings that no list holds, found as they were remembered. */
function literalsIn(
  words: readonly Word[],
  rulings: readonly Ruling[],
): (Range & { readonly rulings: readonly Ruling[] })[] {
  const roots = words.map(({ text }) => rootOf(text));
  return rulings.flatMap((ruling) =>
    ruling.literals.flatMap((stems) => {
      const from = roots.findIndex((_, at) => stems.every((stem, k) => (roots[at + k] ?? '') === rootOf(stem)));
      return from === -1 ? [] : [{ from, to: from + stems.length, rulings: [ruling] }];
    }),
  );
}

function amountsOf(text: string, words: readonly Word[]): ReturnType<typeof amountsIn> {
  const start = Math.max(0, (words[0]?.start ?? 0) - 2);
  const end = Math.min(text.length, (words.at(-1)?.end ?? 0) + 2);
  return amountsIn(text.slice(start, end)).map((amount) => ({
    ...amount,
    start: amount.start + start,
    end: amount.end + start,
  }));
}

/** "Coffee or tea": the reader may take the other. */
function hasChoice(
  words: readonly Word[],
  thing: Range,
  ruled: readonly Range[],
  mentions: readonly Mention[],
): boolean {
  const after = words[thing.to];
  const before = words[thing.from - 1]?.text;
  const article = /^(?:a|an|some|the|quick)$/.test(before ?? '') ? 1 : 0;
  const isRuled = (at: number, step: number): boolean =>
    ruled.some(
      (range) =>
        range !== thing &&
        (step > 0 ? range.from >= at && range.from <= at + 2 : range.to <= at + 1 && range.to > at - 2),
    );
  if (after?.text === 'or') {
    const other = words[thing.to + 1];
    return other !== undefined && !NO_CHOICE.test(other.text) && !isRuled(thing.to + 1, 1);
  }
  const or = thing.from - 1 - article;
  return words[or]?.text === 'or' && mentions.length > 0 && or > 0 && !isRuled(or - 1, -1);
}

/** What the person likes, by concept, with the day on which they said so last. */
function likesOf({ facts, today, person }: Situation): ReadonlyMap<Concept, string> {
  const likes = new Map<Concept, string>();
  for (const fact of facts) {
    const { claim, observedAt } = fact;
    if (claim.type !== 'preference' || claim.polarity !== 'like' || observedAt === null) continue;
    if (fact.personId !== person.id || claim.subject !== 'sender' || !isCurrent(fact, today)) continue;
    for (const thing of thingsInFact(wordsOf(claim.value)))
      for (const concept of thing.concepts) if ((likes.get(concept) ?? '') < observedAt) likes.set(concept, observedAt);
  }
  return likes;
}

/** Whether they said later that they like it after all. */
const likedSince = (likes: ReadonlyMap<Concept, string>, ruling: Ruling, mention: Mention): boolean =>
  ruling.fact.observedAt !== null &&
  mention.concepts.some((concept) => (likes.get(concept) ?? '') > (ruling.fact.observedAt ?? ''));

/** Facts are given as `category polarity value`. */
export const examples: readonly GuardrailExample[] = [
  { facts: ['food_drink avoid coffee'], draft: "Let's grab a coffee on Thursday.", speaks: true },
  { facts: ['communication avoid phone calls'], draft: 'Shall I ring you tomorrow?', speaks: true },
  { facts: ['meeting_time avoid before ten'], draft: 'How about eight in the morning on Friday?', speaks: true },
  { facts: ['food_drink avoid coffee'], draft: 'The coffee table book arrived, thank you.', speaks: false },
  { facts: ['communication avoid phone calls'], draft: "Let's call it a day.", speaks: false },
  { facts: ['meeting_time avoid before ten'], draft: 'I will send the report by 8 am.', speaks: false },
];
