// Gift policy: what they or their employer may not accept, and nothing of value while a deal is being negotiated. Cards, notes and calls are no gifts.
import { nameOf, ownFacts, remark } from '../about-them';
import type { Guardrail, Remark } from '../guardrail';
import { GIFT_NAMES } from '../lexicon/gifts';
import { GIVEN } from '../lexicon/things';
import { kindsOf, mentionsIn } from '../mentions';
import { isAbove, moneyText, sumsIn } from '../money';
import { givingIn } from '../offered';
import { readingOf, type Said } from '../reading';
import type { KnownFact, Money, Situation } from '../situation';

/** Nobody counts a biscuit as a bribe. */
const TRIFLE: Money = { amount: 5, currency: 'USD' };

const FORBIDS =
  /\b(?:no|not|never|without|cannot|can't|can ?not|don't|doesn't|does not|must not|mustn't|may not|won't|isn't|aren't|forbid\w*|forbidden|prohibit\w*|bann?\w*|refus\w*|declin\w*|avoid\w*|strict|zero|against|return\w*|unable)\b/iu;
const GIFTS =
  /\b(?:gifts?|presents?|freebies|giveaways|goodies|swag|merch|favou?rs|hospitality|perks?|entertainment|invitations?|vouchers?|benefits? in kind)\b/iu;
const LIMITS = /\b(?:over|above|up to|more than|limit\w*|max\w*|at most|under|below|beyond|cap\w*|exceed\w*|worth)\b/iu;
const EMPLOYER =
  /\b(?:sender|self|company|firm|employer|team|office|organi[sz]ation|agency|department|ministry|city|council|school|hospital|bank|university|policy|work|we)\b/iu;

/** What stands against the gift: the reason, and the fact behind it if there is one. */
interface Bar {
  readonly key:
    | 'guard_gift_policy_none'
    | 'guard_gift_policy_limit'
    | 'guard_gift_policy_public'
    | 'guard_gift_policy_negotiating';
  readonly limit?: Money;
  readonly fact?: KnownFact;
}

export const guardrail: Guardrail = {
  check(situation) {
    const { gesture } = situation;
    const bars = (cost: Money | null): Bar | undefined => barsOf(situation).find((bar) => stands(bar, cost));
    if (gesture !== undefined && isGift(gesture.kind, gesture.item)) {
      const bar = gesture.cost !== null && gesture.cost.amount === 0 ? undefined : bars(gesture.cost);
      if (bar !== undefined) return [say(situation, bar, null)];
    }
    if (situation.draft === undefined) return [];
    return readingOf(situation)
      .said.filter((said) => givingIn(said) && namesGift(said))
      .flatMap((said) => {
        const [sum] = sumsIn(situation.draft?.text.slice(said.start, said.end + 1) ?? '');
        const bar = bars(sum ?? null);
        return bar === undefined ? [] : [say(situation, bar, { start: said.start, end: said.end })];
      })
      .slice(0, 1);
  },
};

const isGift = (kind: string, item: string): boolean =>
  /^(?:gift|experience)$/u.test(kind) || (kind === 'credit' && /\b(?:gift|voucher|card)\b/iu.test(item));

/** Whether a sentence that gives names a gift rather than a paper. */
function namesGift({ line, words }: Said): boolean {
  if (line.has(GIFT_NAMES)) return true;
  return mentionsIn(words).some(({ concepts }) =>
    concepts.some(
      (concept) => concept === 'gift' || [...kindsOf(concept)].some((kind) => GIVEN.some((one) => one === kind)),
    ),
  );
}

/** Everything that stands against a gift to this person, the strictest first. */
function barsOf(situation: Situation): Bar[] {
  const { about } = situation;
  const named = factBars(situation);
  const limit = about?.giftLimit;
  // Where somebody said what may be given, a public body has no other rule.
  const isSettled =
    about?.giftPolicy === 'limit' ||
    about?.giftPolicy === 'fine' ||
    limit !== undefined ||
    named.some((bar) => bar.limit !== undefined);
  return [
    ...(about?.giftPolicy === 'none' ? [{ key: 'guard_gift_policy_none' as const }] : []),
    ...(about?.negotiating === true ? [{ key: 'guard_gift_policy_negotiating' as const }] : []),
    ...named,
    ...(limit !== undefined ? [{ key: 'guard_gift_policy_limit' as const, limit }] : []),
    ...((about?.sector === 'public' || worksForTheState(situation)) && !isSettled
      ? [{ key: 'guard_gift_policy_public' as const }]
      : []),
  ];
}

/** A civil servant by what is remembered, where nobody said which sector. */
const STATE =
  /\b(?:ministry|minister|civil servant|public (?:servant|official|sector|service)|government|federal agency|state agency|city (?:council|hall)|county council|town hall|municipal\w*|police|tax office|regulator|customs (?:office|authority)|army|navy|embassy|(?:district|high|county|supreme|regional|criminal|family|labou?r) court|judge|magistrate|prosecutor|mayor|councillor|diplomat|ombudsman|parliament)\b/iu;
const AT_STATE =
  /\b(?:works?|working|is|job|employed|serves?|head|deputy|director|officer|civil servant|official|judge|magistrate|prosecutor|mayor|councillor|diplomat|ombudsman)\b/iu;
const worksForTheState = (situation: Situation): boolean =>
  situation.about?.sector === undefined &&
  ownFacts(situation).some(
    ({ claim }) =>
      claim.type === 'preference' &&
      /^(?:work|personal_fact)$/u.test(claim.category) &&
      claim.subject === 'sender' &&
      STATE.test(claim.value) &&
      AT_STATE.test(claim.value) &&
      !/\b(?:used to|former\w*|left|sells?|supplies|clients?|customers?)\b/iu.test(claim.value),
  );

function stands({ key, limit }: Bar, cost: Money | null): boolean {
  if (limit !== undefined) return cost !== null && isAbove(cost, limit);
  return key !== 'guard_gift_policy_public' || cost === null || isAbove(cost, TRIFLE);
}

/** What they said of gifts: none, or none above a sum. */
function factBars(situation: Situation): Bar[] {
  return ownFacts(situation).flatMap((fact): Bar[] => {
    const { claim } = fact;
    if (claim.type !== 'preference' || !EMPLOYER.test(claim.subject)) return [];
    const about = GIFTS.test(claim.value) || claim.category === 'gift';
    const [sum] = sumsIn(claim.value);
    if (
      !about &&
      !NOTHING.test(claim.value) &&
      !(sum !== undefined && (DECLARED.test(claim.value) || RULED.test(claim.value)))
    )
      return [];
    if (sum !== undefined)
      return LIMITS.test(claim.value) || FORBIDS.test(claim.value)
        ? [{ key: 'guard_gift_policy_limit', limit: sum, fact }]
        : [];
    const refused = claim.polarity === 'avoid' || claim.polarity === 'dislike';
    const general = GENERAL.test(claim.value.trim());
    if (NOTHING.test(claim.value)) return [{ key: 'guard_gift_policy_none', fact }];
    if (claim.category === 'gift' && HANDED_BACK.test(claim.value)) return [{ key: 'guard_gift_policy_none', fact }];
    const forbids = GIFTS.test(claim.value) && (FORBIDS.test(claim.value) ? !refused || general : refused && general);
    return forbids ? [{ key: 'guard_gift_policy_none', fact }] : [];
  });
}
const DECLARED =
  /\b(?:anything|everything|items?|whatever|things)\b.*\b(?:declar\w+|report\w*|return\w*|approv\w+|regist\w+|hand\w* (?:in|over)|sent? back|log\w*)\b/iu;
/** A house rule that names a sum is about what may be accepted. */
const RULED =
  /\b(?:code of conduct|compliance|(?:house |company |ethics |strict )(?:rules?|policy|code)|policy|anti-?bribery|corruption)\b/iu;
/** "May not accept anything": whatever it is. */
const NOTHING =
  /\b(?:not|never|cannot|can't|mustn't|don't|doesn't)\b.{0,20}\b(?:accept|take|receive)\w*\s+(?:anything|any of it|something)\b|\b(?:accepts?|takes?|receives?|allowed to take|allowed to accept)\s+nothing\b(?! (?:over|above|beyond|more))/iu;
/** Whatever comes goes back. */
const HANDED_BACK =
  /\b(?:return\w*|sen[dt]s? back|giv\w+ back|hand\w* (?:in|back|over)|declin\w+|refus\w+)\b.{0,20}\b(?:everything|anything|all|whatever)\b|\b(?:everything|anything|all|whatever)\b.{0,40}\b(?:returned|sent back|given back|handed (?:in|back|over)|declined|refused)\b/iu;
/** About gifts as such, not about a kind of them. */
const GENERAL =
  /^(?:no |not |any |all |accepting |receiving |taking |business |corporate |company |client |supplier |vendor |personal |being (?:sent|given|offered) |to accept |cannot accept |can't accept )*(?:gifts?|presents?|freebies|giveaways|goodies|hospitality|invitations?)\b(?! cards?| vouchers?| baskets?| hampers?| sets?| bags?)/iu;

function say(situation: Situation, { key, limit, fact }: Bar, span: Remark['span']): Remark {
  const params = { name: nameOf(situation), ...(limit === undefined ? {} : { limit: moneyText(limit) }) };
  return remark(
    key === 'guard_gift_policy_public' ? 'hold' : 'stop',
    { key, params },
    fact === undefined ? [] : [fact],
    span,
  );
}
