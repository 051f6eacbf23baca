// The one personal sentence of a draft, by category or kind. Content, in English: never says more than the evidence does, never celebrates
// what may have changed. null: there is no decent sentence for it.
import type { Claim, Fact } from '../model/fact';
import type { PreferenceCategory, PreferenceClaim } from '../model/preference';
import { type Day, daysBetween } from '../model/when';
import { momentLines } from './moment-lines';
import { isBare } from './bare';
import { toldAbout, toldPlainly } from './told';
import { isDelicate, type Said, sayingOf, subjectSaid } from './shape';

/** Said within this many days it is news, and nobody "remembers" it yet. */
const NEWS = 3;

/** All fitting sentences for a fact today, the drafter picks one; null when there is none. */
export function linesFor(fact: Fact, today: Day): readonly string[] | null {
  const { claim } = fact;
  if (claim.type === 'signal') return null;
  const isNews = fact.observedAt !== null && daysBetween(fact.observedAt, today) <= NEWS;
  return claim.type === 'moment' ? momentLines(claim, today, isNews) : preferenceLines(claim, isNews);
}

const toldThat = (clause: string, isNews: boolean): readonly string[] =>
  isNews
    ? [`Thank you for telling me that ${clause}.`, `It was good to hear that ${clause}.`]
    : [`I remember you telling me that ${clause}.`, `I have not forgotten that ${clause}.`];

const noted = (clause: string, isNews: boolean): readonly string[] =>
  isNews
    ? [`I have made a note that ${clause}.`, `It is good to know that ${clause}.`]
    : [`I have kept in mind that ${clause}.`, `I have not forgotten that ${clause}.`];

/** A clause about the person for every shape that needs one; null for the shapes that are named. */
const clauseOf = ({ shape, words }: Said): string | null =>
  shape === 'does' ? `you ${words}` : shape === 'are' ? `you are ${words}` : null;

/** A noun phrase that no sentence can take up as it stands. */
const isFragment = ({ shape, words }: Said): boolean => shape === 'thing' && isBare(words);

/** Where a bare "daughter" or "boat" is the person's own. */
const OWN: ReadonlySet<PreferenceCategory> = new Set(['family', 'pet', 'hobby', 'personal_fact']);

/** Nobody wants to read that they "do not care for" these. */
const UNREFUSED: ReadonlySet<PreferenceCategory> = new Set(['family', 'goal', 'personal_fact', 'values_cause']);

function preferenceLines(claim: PreferenceClaim, isNews: boolean): readonly string[] | null {
  const subject = subjectSaid(claim.subject);
  if (subject === null) return null;
  if (isDelicate(claim.value)) return null;
  const bare = claim.value.replace(/^(?:no|not|off|never|avoids?|without)\s+(?=\S)/iu, '');
  const refused = claim.polarity === 'avoid' || claim.polarity === 'dislike' || bare !== claim.value;
  if (subject !== '' && !refused && (claim.category === 'family' || claim.category === 'pet'))
    return [`I hope all is well with ${subject}.`];
  const said = sayingOf(bare, !refused && OWN.has(claim.category));
  if (said === null) return null;
  const named = said.shape === 'thing' || said.shape === 'doing';
  if (subject !== '')
    return named && !refused ? toldAbout(`${subject} and ${said.words.replace(/^your /u, '')}`, isNews) : null;
  if (claim.category === 'meeting_time') return timeLines(refused, said, isNews);
  if (claim.category === 'communication') return channelLines(claim, refused, said, isNews);
  if (claim.category === 'dietary') return dietLines(said, refused, isNews);
  if (refused) {
    if (!named || UNREFUSED.has(claim.category)) return null;
    if (isFragment(said)) return toldPlainly(`no ${said.words}`, isNews);
    return noted(
      claim.polarity === 'dislike' ? `you do not care for ${said.words}` : `you would rather avoid ${said.words}`,
      isNews,
    );
  }
  if (said.shape === 'plan')
    return [
      `I hope your plan to ${said.words} is coming along.`,
      ...(isNews ? [] : [`I have not forgotten your plan to ${said.words}.`]),
    ];
  const clause = clauseOf(said);
  if (clause !== null)
    return claim.category === 'work' || claim.polarity === 'need' ? noted(clause, isNews) : toldThat(clause, isNews);
  if (!named) return null;
  if (isFragment(said)) return claim.category === 'pet' ? null : toldPlainly(said.words, isNews);
  if (claim.polarity === 'need')
    return claim.category === 'work' ? noted(`you need ${said.words}`, isNews) : toldAbout(said.words, isNews);
  return namedLines(claim, said, isNews);
}

/** What is said of a thing that somebody likes, has or does; the rest is only "what you told me about …". */
const HOPES: Readonly<Partial<Record<PreferenceCategory, readonly string[]>>> = {
  hobby: ['I hope you are still finding time for {thing}.', 'I hope there is still room in your week for {thing}.'],
  sport: ['I hope you are still finding time for {thing}.', 'I hope there is still room in your week for {thing}.'],
  family: ['I hope all is well with {thing}.'],
  goal: ['I hope things are moving along with {thing}.'],
};

function namedLines({ category, polarity }: PreferenceClaim, { words }: Said, isNews: boolean): readonly string[] {
  if (category === 'pet') return petLines(words, polarity === 'like', isNews);
  if ((category === 'food_drink' || category === 'music_media') && polarity === 'like' && !isNews)
    return [`I have not forgotten your fondness for ${words}.`, `I still remember your fondness for ${words}.`];
  const hopes = (HOPES[category] ?? []).map((line) => line.replace('{thing}', () => words));
  return [...hopes, ...toldAbout(words, isNews)].slice(0, 3);
}

function petLines(words: string, isLiking: boolean, isNews: boolean): readonly string[] {
  const name = /\b(?:named|called)\s+(\p{Lu}[\p{L}'’-]+)$/u.exec(words)?.[1];
  if (name !== undefined) return [`I hope ${name} is doing well.`, `I hope all is well with ${name}.`];
  if (isLiking && !/\s\p{Lu}/u.test(words)) return toldAbout(words.replace(/^your /u, ''), isNews);
  return [`I hope all is well with ${words}.`];
}

function timeLines(refused: boolean, said: Said, isNews: boolean): readonly string[] | null {
  if (said.shape === 'are') return noted(`you are ${said.words}`, isNews);
  if (said.shape === 'when')
    return refused
      ? [`I will not suggest anything ${said.words}, as you asked.`, `I will leave you in peace ${said.words}.`]
      : noted(`times ${said.words} suit you better`, isNews);
  if (said.shape !== 'thing') return null;
  // "Thursday afternoon" is meant every week.
  const bare = said.words.replace(/^(?:a|an)\s+/iu, '');
  const words = /(?:day|morning|afternoon|evening|weekend)$/iu.test(bare) ? `${bare}s` : bare;
  return refused
    ? [`I will keep clear of ${words}, as you asked.`, `I will not suggest ${words}, as you asked.`]
    : noted(`you prefer ${words}`, isNews);
}

const CALL = /\b(?:calls?|phone|telephone|ringing|video|zoom)\b/iu;

function channelLines(
  { polarity, value }: PreferenceClaim,
  refused: boolean,
  said: Said,
  isNews: boolean,
): readonly string[] | null {
  const excluded = refused
    ? CALL.test(value)
    : /\b(?:over|not|no|rather than|instead of|never)\b.*\b(?:calls?|phone|telephone|ringing)\b/iu.test(value);
  if (excluded) return ['I am keeping this in writing, as you prefer.'];
  const clause = clauseOf(said);
  if (clause !== null) return refused ? null : noted(clause, isNews);
  if (said.shape !== 'thing' && said.shape !== 'doing') return null;
  if (isFragment(said)) return toldPlainly(refused ? `no ${said.words}` : said.words, isNews);
  return noted(
    refused
      ? `you would rather avoid ${said.words}`
      : polarity === 'need'
        ? `you need ${said.words}`
        : `you prefer ${said.words}`,
    isNews,
  );
}

function dietLines(said: Said, refused: boolean, isNews: boolean): readonly string[] | null {
  const bare = said.words.replace(/^an? /u, '');
  if (/^(?:vegetarian|vegan|pescatarian|teetotal)$/iu.test(bare))
    return refused ? null : noted(`you are ${bare}`, isNews);
  if (said.shape !== 'thing' && said.shape !== 'doing') return null;
  if (isFragment(said)) return toldPlainly(refused ? `no ${said.words}` : said.words, isNews);
  if (refused) return noted(`you would rather avoid ${said.words}`, isNews);
  return [`I have kept in mind what you told me about ${said.words}.`];
}

/** Whether there is a decent sentence for a claim today. */
export const isSpeakable = (fact: Fact, today: Day): boolean => linesFor(fact, today) !== null;

/** Whether a claim is something personal rather than an instruction, and so warms a reply by itself. */
export const isWarm = (claim: Claim): boolean =>
  claim.type === 'moment' ||
  (claim.type === 'preference' &&
    (claim.polarity === 'like' || claim.polarity === 'fact') &&
    ['hobby', 'sport', 'music_media', 'travel_place', 'family', 'pet', 'values_cause', 'goal', 'food_drink'].includes(
      claim.category,
    ));
