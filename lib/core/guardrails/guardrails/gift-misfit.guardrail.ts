// Gift misfit: what is given breaks what they avoid: diet, allergy, alcohol, faith, fear, dislike. Says nothing of policies, prices and repetitions.
import { isSelf, nameOf, ownFacts, remark } from '../about-them';
import type { Guardrail, Remark } from '../guardrail';
import type { Concept } from '../lexicon/things';
import { kindsOf, mentionsIn, mindfulOf, thingsInFact } from '../mentions';
import { givenWords, givingIn } from '../offered';
import type { Range } from '../line';
import { isRefused } from '../proposal';
import { readSpeech } from '../speech';
import { readingOf } from '../reading';
import { type Ruling, rulingOf } from '../ruling';
import type { KnownFact, Situation } from '../situation';
import { readWords, stemOf, type Word } from '../words';

/** What may not be given, and because of which fact. */
interface Ban {
  readonly fact: KnownFact;
  readonly concepts: ReadonlySet<Concept>;
  /** Stems that must all be there, in any order. */
  readonly literals: readonly (readonly string[])[];
}

/** Somebody else's taste at home is no ground, somebody's allergy is. */
const DANGEROUS = /\b(?:allerg\w*|anaphyla\w*|co?eliac|intoleran\w*)\b/iu;
/** About giving as such: for the guardrail that knows policies. */
const ANY_GIFT =
  /^(?:no |any |all |receiving |business |corporate |company |expensive |big |personal )*(?:gifts?|presents?|hospitality)(?: from .*| of any kind| at all| please)?$/iu;
const THINGS_AS_SUCH =
  /\b(?:physical|things|stuff|clutter|objects?|material|trinkets?|knick ?knacks?|dust collectors?)\b/iu;

export const guardrail: Guardrail = {
  check(situation) {
    const item = givenWords(situation);
    const gives = situation.draft === undefined ? [] : readingOf(situation).said.filter(givingIn);
    if (item === null && gives.length === 0) return [];
    const bans = bansOf(situation);
    const likes = likesOf(situation);
    const found: Remark[] = [];
    if (item !== null) {
      const broken = bans.find((ban) => breaks(ban, withoutTopic(item), likes) !== null);
      if (broken !== undefined) found.push(say(situation, broken, situation.gesture?.item ?? '', null));
      else if (situation.gesture?.kind === 'gift') found.push(...clutter(situation, item));
    }
    for (const said of gives) {
      const speech = readSpeech(said);
      if (speech.knowing) continue;
      for (const ban of bans) {
        const at = breaks(ban, said.words, likes);
        if (at === null || isRefused(speech, at)) continue;
        const [start, end] = [said.words[at.from]?.start ?? 0, said.words[at.to - 1]?.end ?? 0];
        found.push(say(situation, ban, (situation.draft?.text ?? '').slice(start, end), { start, end }));
        break;
      }
    }
    return found;
  },
};

const say = (situation: Situation, { fact }: Ban, item: string, span: Remark['span']): Remark =>
  remark(
    'stop',
    { key: MANNER[mannerOf(fact)], params: { name: nameOf(situation), item, what: whatOf(fact) } },
    [fact],
    span,
  );

/** In their words, as far as the kind of fact allows. */
const MANNER = {
  avoid: 'guard_gift_misfit_avoid',
  dislike: 'guard_gift_misfit_dislike',
  plain: 'guard_gift_misfit_plain',
} as const;

const mannerOf = ({ claim }: KnownFact): keyof typeof MANNER =>
  claim.type === 'preference' &&
  (claim.polarity === 'avoid' || claim.polarity === 'dislike') &&
  !/^(?:no|not|off|never)\b/iu.test(claim.value)
    ? claim.polarity
    : 'plain';

const whatOf = ({ claim }: KnownFact): string => (claim.value === '' ? claim.subject : claim.value);

/** "Book on wine": what it is about is not given. */
function withoutTopic(words: readonly Word[]): readonly Word[] {
  const head = words.findIndex(({ stem }) =>
    /^(?:book|guide|magazine|poster|print|documentary|film|novel|calendar|puzzle|biography|history|atlas|painting|photo|portrait)$/u.test(
      stem,
    ),
  );
  const topic = words.findIndex(({ text }, k) => k > head && /^(?:on|about|of|by|with)$/u.test(text));
  return head === -1 ? words : words.slice(0, topic === -1 ? head + 1 : topic);
}

/** The words by which what is given breaks a ban; null when it does not. */
function breaks(ban: Ban, words: readonly Word[], likes: ReadonlyMap<Concept, string>): Range | null {
  const careful = mindfulOf(words);
  if ([...ban.concepts].some((concept) => careful.has(concept))) return null;
  for (const { from, to, concepts } of mentionsIn(words)) {
    const hit = concepts.some(
      (concept) =>
        !careful.has(concept) &&
        (likes.get(concept) ?? '') <= (ban.fact.observedAt ?? '') &&
        [...kindsOf(concept)].some((kind) => [...ban.concepts].some((banned) => banned === kind)),
    );
    if (hit) return { from, to };
  }
  const stems = words.map(({ stem }) => stem);
  const literal = ban.literals.find((wanted) => wanted.every((stem) => stems.includes(stem)));
  if (literal === undefined || /\b(?:free|faux|fake|without|no|vegan)\b/u.test(stems.join(' '))) return null;
  const from = stems.indexOf(literal[0] ?? '');
  // "A bowl of walnut wood" feeds nobody.
  if (/^(?:wood|wooden|timber|veneer|pattern|motif|shaped|coloured|colored)$/u.test(stems[from + literal.length] ?? ''))
    return null;
  return { from, to: from + 1 };
}

function bansOf(situation: Situation): Ban[] {
  return ownFacts(situation).flatMap((fact): Ban[] => {
    if (fact.claim.type === 'moment' && fact.claim.kind !== 'health') return expecting(fact, situation);
    const ruling = rulingOf(asPreference(fact));
    if (ruling === null || ruling.limit !== null || ruling.slots.length > 0) return [];
    if (ruling.atHome && !DANGEROUS.test(ruling.claim.value)) return [];
    return [banOf(fact, ruling)];
  });
}

/** "Diagnosed with coeliac disease" is a moment, and rules out bread as a preference does. */
function asPreference(fact: KnownFact): KnownFact {
  const { claim } = fact;
  if (claim.type !== 'moment') return fact;
  return {
    ...fact,
    claim: { type: 'preference', category: 'dietary', polarity: 'fact', subject: claim.subject, value: claim.value },
  };
}

function banOf(fact: KnownFact, { claim, concepts, literals }: Ruling): Ban {
  const things = new Set([...concepts].filter((concept) => concept !== 'gift'));
  const refused = claim.polarity === 'avoid' || claim.polarity === 'dislike';
  const worded =
    refused && !ANY_GIFT.test(claim.value.trim()) && concepts.has('gift')
      ? [
          readWords(claim.value)
            .flatMap(({ words }) => words)
            .map(({ stem }) => stem)
            .filter((stem) => !SMALL.has(stem)),
        ].filter((stems) => stems.length > 0 && stems.length <= 3)
      : [];
  return { fact, concepts: things, literals: [...literals, ...worded] };
}
const SMALL = new Set(
  ['a', 'an', 'the', 'any', 'no', 'not', 'as', 'and', 'or', 'from', 'of', 'please', 'in', 'to'].map(stemOf),
);

/** Nobody gives wine to somebody who expects a child. */
function expecting(fact: KnownFact, { today }: Situation): Ban[] {
  const { claim } = fact;
  if (claim.type !== 'moment' || claim.kind !== 'baby' || !isSelf(fact)) return [];
  const pregnant = /\b(?:expect\w*|pregnan\w*|due|trimester)\b/iu.test(claim.value);
  const ahead = claim.date !== null && claim.date.slice(0, 7) >= today.slice(0, 7);
  if (!ahead && !(pregnant && claim.date === null)) return [];
  return [{ fact, concepts: new Set<Concept>(['alcohol']), literals: [] }];
}

/** Somebody who wants no more things, and gets one. */
function clutter(situation: Situation, item: readonly Word[]): Remark[] {
  const fact = ownFacts(situation).find(
    ({ claim }) =>
      claim.type === 'preference' &&
      claim.category === 'gift' &&
      /^(?:avoid|dislike)$/u.test(claim.polarity) &&
      THINGS_AS_SUCH.test(claim.value),
  );
  const lasting =
    !/\b(?:donation|voucher|ticket|experience|class|dinner|lunch|food|fruit|tea|coffee|wine|chocolate|flower|cake|subscription)/iu.test(
      item.map(({ text }) => text).join(' '),
    );
  if (fact === undefined || !lasting) return [];
  return [say(situation, { fact, concepts: new Set(), literals: [] }, situation.gesture?.item ?? '', null)];
}

/** What they like, by concept, with the day on which they said so last: a later like counts more than an earlier no. */
function likesOf(situation: Situation): ReadonlyMap<Concept, string> {
  const likes = new Map<Concept, string>();
  for (const { claim, observedAt } of ownFacts(situation)) {
    if (claim.type !== 'preference' || claim.polarity !== 'like' || claim.subject !== 'sender') continue;
    for (const { concepts } of thingsInFact(readWords(claim.value).flatMap(({ words }) => words)))
      for (const concept of concepts)
        if (observedAt !== null && (likes.get(concept) ?? '') < observedAt) likes.set(concept, observedAt);
  }
  return likes;
}
