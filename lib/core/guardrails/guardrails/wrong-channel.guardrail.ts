// Wrong channel: they said how they want to be reached, and this goes another way. What a draft proposes in its words is not its business.
import { isSelf, nameOf, ownFacts, reachesThem, remark } from '../about-them';
import { roughly } from '../arrival';
import type { Guardrail } from '../guardrail';
import type { Concept } from '../lexicon/things';
import { thingsInFact } from '../mentions';
import { rulingOf } from '../ruling';
import type { KnownFact, Situation } from '../situation';
import { readWords } from '../words';

/** Ways to reach somebody. */
type Way =
  | 'phone_call'
  | 'video_call'
  | 'text_message'
  | 'whatsapp'
  | 'linkedin'
  | 'email'
  | 'voice_note'
  | 'post'
  | 'in_person';

const WAYS: readonly (readonly [RegExp, Way])[] = [
  [/video|zoom|teams|meet\b|facetime|skype|webex/u, 'video_call'],
  [/voice/u, 'voice_note'],
  [/whats|messenger|signal|telegram/u, 'whatsapp'],
  [/sms|text/u, 'text_message'],
  [/linked/u, 'linkedin'],
  [/phone|call|ring/u, 'phone_call'],
  [/mail(?!box|ed)(?<!snail ?mail)|^mail$/u, 'email'],
  [/post|letter|handwrit|hand-writ|card|courier|parcel|snail/u, 'post'],
  [/person|visit|meeting|lunch|face|hand/u, 'in_person'],
];

const wayOf = (channel: string): Way | null => WAYS.find(([name]) => name.test(channel))?.[1] ?? null;

/** The way on which it goes; null when nobody has chosen. */
function chosenWay({ gesture, draft }: Situation): Way | null {
  if (gesture !== undefined && gesture.channel !== '') return wayOf(gesture.channel);
  if (gesture?.kind === 'call') return 'phone_call';
  if (gesture?.kind === 'email') return 'email';
  if (gesture?.kind === 'card') return 'post';
  if (draft !== undefined) return wayOf(draft.channel ?? 'email');
  return null;
}

/** Says how to write, not where. */
const STYLE =
  /\b(?:short|brief|concise|bullet|bullets|long|detailed|formal|informal|summar\w*|newsletters?|reports?|agenda|subject lines?|attachments?|language|english|portuguese|german|french|spanish|first names?|emojis?|threads?|cc|reply[- ]all|weekly|monthly|daily|updates?|invites?|invitations?|plain text|tone|humou?r|direct)\b/iu;
const CANNOT_HEAR =
  /\b(?:deaf|hard of hearing|hearing[- ](?:impaired|loss|aid)|stammers?|stutters?|mute|lost (?:my|her|his|their) voice)\b/iu;
const POSTED = /\b(?:letters?|cards?|paper|post|mailings?|postcards?|brochures?|parcels?)\b/iu;
const IN_WRITING = /\b(?:in writing|written|writing|writes?)\b/iu;
/** What stands behind it is unwelcome: "phone only, drowning in mail". */
const BURDEN =
  /\b(?:over|rather than|instead of|not|no|never|than|but not|beats?|drowning in|swamped (?:by|with)|buried (?:in|under)|overwhelmed (?:by|with)|overloaded with|too (?:many|much)|sick of|tired of|hates?|dislikes?|loathes?|ignores?|(?:far |way )?behind (?:on|with)|can't keep up with|(?:rarely|hardly|seldom) (?:reads?|checks?|opens?|answers?|looks at))\b/iu;
const TALKS =
  /^\W*(?:to )?(?:talk|talks|talking|speak|speaks|speaking|ring|rings|ringing|rung|call|calls|calling|called)\b/iu;
const VISITS = /\b(?:visits?|drop[- ]?ins?|in[- ]person|face[- ]to[- ]face|unannounced)\b/iu;
const WRITTEN_WAYS: readonly Way[] = ['email', 'text_message', 'whatsapp', 'linkedin', 'post'];
const TALK: ReadonlySet<Way> = new Set<Way>(['phone_call', 'video_call', 'voice_note']);

const conceptsIn = (text: string): Concept[] =>
  readWords(text).flatMap(({ words }) => thingsInFact(words).flatMap(({ concepts }) => concepts));

/** The ways among what a fact names. */
const waysIn = (concepts: Iterable<string>): Way[] => {
  const named = new Set(concepts);
  return SPOKEN_OF.filter((way) => named.has(way));
};
const SPOKEN_OF: readonly Way[] = [
  'phone_call',
  'video_call',
  'text_message',
  'whatsapp',
  'linkedin',
  'email',
  'voice_note',
];

/** Ways that a fact forbids, and ways that it asks for. */
interface Wish {
  readonly fact: KnownFact;
  readonly no: ReadonlySet<Way>;
  readonly yes: ReadonlySet<Way>;
  readonly only: boolean;
}

function wishOf(fact: KnownFact): Wish | null {
  const { claim } = fact;
  if (claim.type !== 'preference' || !isSelf(fact)) return null;
  if (CANNOT_HEAR.test(claim.value) && !/\b(?:not|no longer)\b/iu.test(claim.value))
    return { fact, no: new Set<Way>(['phone_call', 'voice_note']), yes: new Set(), only: false };
  if (claim.category !== 'communication') return null;
  const ruling = rulingOf(fact);
  // "No calls before ten" is about a time.
  if (ruling !== null && ruling.slots.length > 0) return null;
  const refuses = claim.polarity === 'avoid' || claim.polarity === 'dislike';
  const no = new Set(waysIn(ruling?.concepts ?? []));
  const only = /\b(?:only|exclusively|always|strictly|nothing but|solely)\b/iu.test(claim.value) && !refuses;
  const [wanted = '', ...rest] = claim.value.split(BURDEN);
  for (const way of waysIn(rest.flatMap(conceptsIn))) no.add(way);
  if (!refuses && rest.some((text) => TALKS.test(text))) no.add('phone_call');
  if (refuses && STYLE.test(claim.value)) return null;
  if (refuses) {
    const [refused = ''] = claim.value.split(/\b(?:prefers?|but|rather|instead)\b|;/iu);
    if (rest.length === 0) for (const way of waysIn(conceptsIn(refused))) no.add(way);
    if (POSTED.test(claim.value) && !/\b(?:linked|text|e-?mails?)\b/iu.test(claim.value)) no.add('post');
    if (VISITS.test(claim.value)) no.add('in_person');
    // Somebody without calls is without calls of any kind, unless they name which.
    if (no.has('phone_call') && !/\b(?:phone|telephone|cold)\b/iu.test(claim.value)) no.add('video_call');
    return no.size === 0 ? null : { fact, no, yes: new Set(), only: false };
  }
  const yes = new Set(STYLE.test(claim.value) && !only ? [] : waysIn(conceptsIn(wanted)));
  if (IN_WRITING.test(wanted) && !STYLE.test(claim.value)) for (const way of WRITTEN_WAYS) yes.add(way);
  if (POSTED.test(wanted) && /\b(?:letters?|handwritten|by post|postcards?)\b/iu.test(wanted)) yes.add('post');
  if (/\b(?:in person|face[- ]to[- ]face)\b/iu.test(wanted)) yes.add('in_person');
  for (const way of no) yes.delete(way);
  return yes.size === 0 && no.size === 0 ? null : { fact, no, yes, only };
}

export const guardrail: Guardrail = {
  check(situation) {
    const way = chosenWay(situation);
    if (way === null || !reachesThem(situation)) return [];
    if (situation.gesture === undefined && !situation.draft?.text.trim()) return [];
    const wishes = ownFacts(situation)
      .flatMap((fact) => wishOf(fact) ?? [])
      .toSorted((a, b) => ((a.fact.observedAt ?? '') < (b.fact.observedAt ?? '') ? 1 : -1));
    const refusal = wishes.find(({ no }) => no.has(way));
    const welcome = wishes.find(({ yes }) => yes.has(way));
    if (
      refusal !== undefined &&
      (welcome === undefined || !(isLater(welcome, refusal) || COLD.test(refusal.fact.claim.value)))
    )
      return theyCameThisWay(situation, way) ? [] : [say(situation, refusal)];
    if (welcome !== undefined) return [];
    // A card by post is welcome beside any way of talking, unless they want nothing else.
    const wish = wishes.find(({ yes, only }) => yes.size > 0 && ((way !== 'post' && way !== 'in_person') || only));
    if (wish !== undefined) return theyCameThisWay(situation, way) ? [] : [say(situation, wish)];
    return answersElsewhere(situation, way)
      ? [remark('hint', { key: 'guard_wrong_channel_answer', params: { name: nameOf(situation) } })]
      : [];
  },
};

/** Unwelcome only when it comes out of the blue. */
const COLD = /\b(?:cold|unannounced|unscheduled|unexpected|surprise|out of the blue)\b/iu;

const isLater = (a: Wish, b: Wish): boolean => (a.fact.observedAt ?? '') > (b.fact.observedAt ?? '');

const say = (situation: Situation, { fact, no }: Wish) =>
  remark(
    'hold',
    {
      key:
        no.size > 0 && fact.claim.type === 'preference' && /^(?:avoid|dislike)$/u.test(fact.claim.polarity)
          ? 'guard_wrong_channel_avoids'
          : 'guard_wrong_channel_prefers',
      params: { name: nameOf(situation), what: fact.claim.value },
    },
    [fact],
  );

/** An answer on the way on which they asked is right whatever they said before. */
function theyCameThisWay(situation: Situation, way: Way): boolean {
  if (situation.occasion !== 'answer' && situation.thread?.at(-1)?.from !== 'them') return false;
  const last = lastFromThem(situation);
  return last === null ? way === 'email' : last === way;
}

function lastFromThem(situation: Situation): Way | null {
  const theirs = (situation.interactions ?? []).filter(({ direction }) => direction === 'in');
  const last = theirs.toSorted((a, b) => roughly(situation, b.at) - roughly(situation, a.at))[0];
  return last === undefined ? null : wayOf(last.channel);
}

/** They asked on one way, and are answered on another. */
function answersElsewhere(situation: Situation, way: Way): boolean {
  if (situation.occasion !== 'answer' || situation.gesture?.kind === 'call') return false;
  const last = lastFromThem(situation);
  const threaded = (situation.thread?.length ?? 0) > 0;
  return last !== null && !threaded && last !== way && !TALK.has(last) && last !== 'in_person';
}
