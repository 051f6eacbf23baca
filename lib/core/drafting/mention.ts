// What of a remembered fact can be spoken of today, and by which words: a topic, and the slots that sentences about it may use. What cannot be said
// decently or grammatically is no mention. Chooses no sentence.
import type { Fact } from '../model/fact';
import type { MomentClaim } from '../model/moment';
import type { PreferenceClaim } from '../model/preference';
import type { Day } from '../model/when';
import { isBare } from './bare';
import { isDelicate, possessive, sayingOf, subjectSaid } from './shape';
import { kinIn, petIn } from './family-in';
import { goalSlots, pursuitIn, TEAM, treatIn } from './pastimes';
import { DONE, PLACE_ALONE, placeIn, roleIn, thingIn } from './things-in';
import { timingOf, YEARLY, yearsOf } from './timing';
import { dayNamed, whenSaid } from './when-said';

/** Words by the name of their slot. */
export type Slots = Readonly<Record<string, string>>;

/** Something to speak of. `topic`: "doing", "place", "trip:ahead" …; sentences about it are found by it. */
export interface Mention {
  readonly topic: string;
  readonly slots: Slots;
}

const WRITTEN = /\b(?:e-?mails?|mails?|writing|written|written word)\b/iu;
const SPOKEN = /\b(?:calls?|phone|telephone|ringing|video|zoom|meetings?)\b/iu;

/** A mention whose slots are all filled. */
const one = (topic: string, slots: Slots): Mention | null =>
  Object.values(slots).every((word) => word !== '') ? { topic, slots } : null;

/** What one plays says enough. */
const GAME =
  /^playing (?=(?:squash|tennis|badminton|golf|chess|bridge|poker|football|soccer|rugby|cricket|hockey|handball|netball|volleyball|basketball|baseball|table tennis|padel|darts|bowls|snooker|board games)\b)/iu;

/** "playing the saxophone": there is no "plenty of" it. */
const OBJECT = /^\p{L}+ing\s(?:the|a|an|your|old|new)\s/u;

/** Somewhere else: nothing for an evening at home. */
const ELSEWHERE = /\s(?:in|across|around|along|through|up|down)\s(?:the\s)?\p{Lu}/u;

/** A pastime. `pastime`: the same when it is short enough for any sentence; `elsewhere`: it takes a journey. */
function doing(pursuit: string): Mention | null {
  if (pursuit === '') return null;
  const thing = pursuit.replace(GAME, '');
  const many =
    /^\p{L}+ing\b/u.test(thing) ||
    !/(?:[^suic'’]s|ies)$/u.test(thing.split(/\s(?:of|on|in|from|with|at|for)\s/u)[0] ?? thing)
      ? '1'
      : '2';
  return {
    topic: 'doing',
    slots: {
      thing,
      many,
      ...(ELSEWHERE.test(thing) ? { elsewhere: '1' } : {}),
      ...(thing.split(' ').length <= 3 && !OBJECT.test(thing) ? { pastime: thing } : {}),
    },
  };
}

/** A name with its number, for the verb after it. */
const counted = (name: 'kin' | 'pet', words: string): Slots => ({
  [name]: words,
  many: /\sand\s|(?<![su'’])s$|\b(?:children|twins|parents|kids)\b/u.test(
    words.replace(/\s\p{Lu}\S*$/u, (last) => (/\sand\s/u.test(words) ? last : '')),
  )
    ? '2'
    : '1',
});

function preferenceMention(claim: PreferenceClaim): Mention | null {
  const { category, polarity, value, subject } = claim;
  if (isDelicate(value)) return null;
  const whose = subjectSaid(subject);
  if (whose === null) return null;
  const refused =
    polarity === 'avoid' ||
    polarity === 'dislike' ||
    /^(?:no|not|off|never|avoids?|without|dislikes|hates)\s/iu.test(value);
  if (category === 'family' || (whose !== '' && category !== 'pet'))
    return refused || (whose === '' && category !== 'family')
      ? null
      : one('kin', counted('kin', kinIn(subject, value)));
  if (category === 'pet') return refused ? null : one('pet', counted('pet', petIn(subject, value)));
  if (category === 'communication') {
    const inWriting = refused
      ? SPOKEN.test(value) && !WRITTEN.test(value)
      : WRITTEN.test(value) &&
        /\b(?:over|not|no|rather|instead|only|prefers?|best|writing|first)\b/iu.test(
          `${value} ${polarity === 'need' || polarity === 'like' ? 'prefers' : ''}`,
        ) &&
        !/\b(?:short|weekly|monthly|newsletter|summary)\b/iu.test(value);
    if (!refused && /\b(?:short|brief|concise|to the point|bullet)\b/iu.test(value))
      return { topic: 'brief', slots: {} };
    return inWriting ? { topic: 'inWriting', slots: {} } : null;
  }
  if (category === 'meeting_time')
    return hoursMention(
      value
        .replace(/^(?:no|not|off|never|avoids?|without)\s+/iu, '')
        .replace(/^(?:meetings?|calls?)\s+(?=on|before|after|at|in)/iu, ''),
      refused,
    );
  if (refused || category === 'dietary' || category === 'gift' || category === 'personal_fact') return null;
  if (category === 'goal') {
    const slots = goalSlots(value);
    return slots === null ? null : { topic: 'goal', slots };
  }
  if (polarity === 'need') return null;
  if (category === 'food_drink') return one('treat', { treat: treatIn(value) });
  const team =
    /^(?:supports|follows|fan of|a fan of|season ticket (?:holder )?(?:at|for))\s+((?:the\s)?\p{Lu}.*)$/u.exec(
      value,
    )?.[1] ??
    (TEAM.test(value) && /^(?:the\s)?\p{Lu}[\p{L}\s]*$/u.test(value)
      ? value
      : /^(\p{Lu}[\p{L}\s]*?)\s+(?:fan|supporter)$/u.exec(value)?.[1]);
  if (team !== undefined && team.length < 30 && (category === 'sport' || category === 'hobby'))
    return one('team', { team: team.replace(/\s+(?:fan|supporter)$/u, '') });
  const training = /^(?:trains?|training|is training)\s+for\s+(.+)$/iu.exec(value)?.[1];
  if (training !== undefined) return one('training', { thing: thingIn(training) });
  if (category === 'music_media') {
    const words = sayingOf(
      value.replace(
        /^(?:loves?|likes?|enjoys?|reads?|listens? to|fan of|a fan of|listening to|reading|watching|watches)\s+/iu,
        '',
      ),
      false,
    );
    const isDoing = /^(?:plays|playing|sings|singing|collects|collecting|writes|writing|drums)\s/iu.test(value);
    return isDoing
      ? doing(pursuitIn(value))
      : words?.shape === 'thing' && !isBare(words.words)
        ? one('music', { thing: words.words })
        : null;
  }
  if (category === 'travel_place') {
    const place = PLACE_ALONE.exec(value.trim())?.[1] ?? '';
    if (place !== '') return { topic: 'place', slots: place.startsWith('the ') ? { place } : { place, region: place } };
    const thing = pursuitIn(value);
    return /ing\b/u.test(thing.split(' ')[0] ?? '') && !/^(?:flying|visiting|growing)\b/u.test(thing)
      ? doing(thing)
      : null;
  }
  if (category === 'work') {
    const thing = thingIn(value);
    return /^(?:the|your|\p{Ll}{3,}ing)\s+\S+\s\S+/u.test(thing) && thing.split(' ').length <= 7
      ? { topic: 'work', slots: { thing } }
      : null;
  }
  if (category === 'values_cause') {
    const thing = pursuitIn(value);
    return (thing.split(' ')[0] ?? '').endsWith('ing') ? doing(thing) : null;
  }
  return doing(pursuitIn(value));
}

function hoursMention(value: string, refused: boolean): Mention | null {
  const said = sayingOf(value.replace(/^(?:meetings?|calls?)\s+/iu, ''), false);
  if (said === null || (said.shape !== 'when' && said.shape !== 'thing')) return null;
  const bare = said.words.replace(/^(?:a|an|on|in the|in|the|prefers?)\s+/iu, '');
  if (
    !/\b(?:\p{L}+days?|mornings?|afternoons?|evenings?|weekends?|lunch\w*|noon|(?:before|after|until|from) (?:\d|nine|ten|eleven|noon|two|three|four|five|half|lunch))/iu.test(
      bare,
    )
  )
    return null;
  const times = /(?:day|morning|afternoon|evening|weekend)$/iu.test(bare) ? `${bare}s` : bare;
  return {
    topic: refused ? 'notWhen' : 'when',
    slots: { times: /^(?:before|after|until|from)\b/iu.test(times) ? times : `on ${times}`, hours: times },
  };
}

/** Days around a birthday or an anniversary within which it is spoken of by the way. */
const NEAR = 7;

function momentMention(claim: MomentClaim, today: Day): Mention | null {
  const { kind, value } = claim;
  if (kind === 'health' || kind === 'bereavement' || kind === 'contract') return null;
  const subject = subjectSaid(claim.subject);
  const timing = timingOf(claim, today);
  if (subject === null || timing.at === 'far' || timing.at === 'undated' || isDelicate(value)) return null;
  if (YEARLY.has(kind) && timing.days > NEAR) return null;
  return { topic: `${kind}:${timing.at}${subject === '' ? '' : ':kin'}`, slots: momentSlots(claim, today) };
}

/** Everything that sentences about a moment may use. */
export function momentSlots(claim: MomentClaim, today: Day): Slots {
  // "son Arjun plays the final", of son Arjun.
  const bare = claim.value.toLowerCase().startsWith(`${claim.subject.toLowerCase()} `)
    ? claim.value.slice(claim.subject.length + 1)
    : claim.value;
  // "son's final" too.
  const whose = /^(\p{Ll}+)['’]s\s/u.exec(bare);
  const value =
    whose !== null &&
    claim.subject
      .toLowerCase()
      .split(' ')
      .includes(whose[1] ?? '')
      ? bare.slice(whose[0].length)
      : bare;
  const timing = timingOf(claim, today);
  const subject = subjectSaid(claim.subject) ?? '';
  const kin = subject === '' ? '' : kinIn(claim.subject, claim.value) || subject;
  const place = placeIn(value);
  const years = yearsOf(claim, today);
  const city =
    /^(?:the\s+)?(\p{Lu}\p{Ll}+)\s+(?:half[- ]|city |\d+k? ?)?(?:marathon|triathlon|10k|ironman|regatta)/iu.exec(
      value.replace(DONE, ''),
    )?.[1] ??
    /\bin\s+(\p{Lu}\p{Ll}+)/u.exec(value)?.[1] ??
    '';
  const all: Record<string, string> = {
    kin,
    kins: kin === '' ? '' : possessive(kin),
    place,
    city: /^\p{Lu}/u.test(city) ? city : '',
    thing: thingIn(value),
    role: roleIn(value),
    day: timing.day === null || timing.roughly ? '' : dayNamed(timing.day, today),
    years: years === null ? '' : String(years),
  };
  const filled = Object.fromEntries(Object.entries(all).filter(([, word]) => word !== ''));
  // {when} may be nothing: it brings its space.
  return { ...filled, when: timing.day === null ? '' : whenSaid(timing.day, today, timing.roughly) };
}

/** What happens, in the words of the mail that told it: "running the Valencia marathon on Sunday" out of "I'm running …, wish me luck". */
export const fromQuote = (quote: string): string =>
  (quote.split(/[,;:.!?\n]|\s[–—-]\s/u)[0] ?? '')
    .trim()
    .replace(
      /^(?:(?:also|and|so|but|btw|oh|anyway|well|actually)\s+)*(?:(?:i|we)(?:['’](?:m|re|ve|ll|d))?|my\s+\p{L}+|our\s+\p{L}+)\s+(?:(?:am|are|is|have|has|will|be|been|just|recently|finally|actually|also|going|going to)\s+)*/iu,
      '',
    )
    .slice(0, 80);

/** The fact with something to call it by: what the rule did not name is in its quote. */
export function named<T extends Pick<Fact, 'claim' | 'evidence'>>(fact: T): T {
  const quote = fact.evidence[0]?.quote;
  return fact.claim.type === 'moment' &&
    fact.claim.value === '' &&
    quote !== undefined &&
    !/^(?:birthday)$/u.test(fact.claim.kind)
    ? { ...fact, claim: { ...fact.claim, value: fromQuote(quote) } }
    : fact;
}

/** What can be said of a fact today; null when nothing can. */
export function mentionOf(fact: Fact, today: Day): Mention | null {
  const { claim } = named(fact);
  if (claim.type === 'signal') return null;
  return claim.type === 'moment' ? momentMention(claim, today) : preferenceMention(claim);
}
