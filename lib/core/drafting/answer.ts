// Recognises the answer to a question that the user asked, also where it is one bare word: "vegetarian!". Reads the person's own words only, and takes
// nothing for an answer that is said of somebody else, denied, or in the past. Remembers nothing: what is found is proposed.
import type { Claim, Sensitivity } from '../model/fact';
import type { Asked } from '../model/question';
import { type Day, When } from '../model/when';
import { searchZones, zoneClaim } from '../people/zones';
import { comingDates } from '../text/dates';
import type { Span } from '../text/spans';
import { sentencesOf } from '../text/sentences';

/** An answer; `start` and `end` as UTF-16 offsets into the text. */
export interface Answer extends Span {
  readonly claim: Claim;
  readonly sensitivity: Sensitivity;
}

/** Where it is read. `own`: what they wrote themselves. `zones`: `Intl.supportedValuesOf('timeZone')`. */
export interface Answered {
  readonly text: string;
  readonly own: readonly Span[];
  readonly today: Day;
  readonly zones: readonly string[];
}

/** An answer stands near the beginning: so many sentences are read. */
const MOST = 12;
/** Words up to which a sentence may be the answer alone. */
const BARE = 6;

/** Somebody else, something else, or no longer so. */
const OTHERS =
  /\b(?:(?:my|our|her|his|their) (?:\p{L}+ ){0,2}(?:is|are|has|have|eats?|does|do|can|cannot|prefers?)|used to|was|were|my (?:wife|husband|partner|son|daughter|colleague|boss|mother|father)['’]s|somebody|someone)\b/iu;

/** The answer to a question in a mail that came after it; null when there is none. */
export function answerTo(topic: Asked, { text, own, today, zones }: Answered): Answer | null {
  for (const { start, end, text: words } of sentencesOf(text, own).slice(0, MOST)) {
    if (words.trim().endsWith('?') || OTHERS.test(words)) continue;
    const claim = READ[topic](words.trim(), today, zones);
    if (claim !== null) return { start, end, claim, sensitivity: topic === 'diet' ? 'special' : 'ordinary' };
  }
  return null;
}

const isBare = (words: string): boolean => words.split(/\s+/u).length <= BARE;

const FOOD =
  '(?:(?:red|raw|white|spicy|fried|blue)\\s+)?(?:meat|pork|beef|lamb|veal|chicken|poultry|game|fish|seafood|shellfish|oysters?|mussels?|prawns?|shrimps?|crab|lobster|nuts?|peanuts?|almonds?|hazelnuts?|walnuts?|dairy|milk|cream|cheese|butter|lactose|gluten|wheat|bread|eggs?|mushrooms?|onions?|garlic|coriander|cilantro|chill?i(?:es)?|spicy(?:\\s+food)?|hot\\s+food|alcohol|wine|sugar|soya?|sesame|tomatoes|celery|mustard|offal|liver|olives|avocado|sushi|tofu|coffee|aubergines?|eggplant|peppers)';
const FOODS = `(?<v>${FOOD}(?:(?:\\s*,\\s*|\\s+(?:or|and|nor)\\s+|\\s*,\\s*(?:or|and)\\s+)(?:no\\s+)?${FOOD})*)`;
const DIET =
  /\b(?<v>(?:strict\s+|mostly\s+)?(?:vegetarian|vegan|veggie|pescatarian|pescetarian|flexitarian|kosher|halal|coeliac|celiac|teetotal|plant[- ]based|(?:gluten|dairy|lactose|nut|sugar)[- ]free|lactose[- ]intolerant|gluten[- ]intolerant))\b/iu;
const REFUSED = new RegExp(
  `(?:^|[,;:–-]\\s*|\\b(?:but|just|only|and|please)\\s+)(?:no|not|without|nothing\\s+with|avoiding|never|except(?:\\s+for)?|anything\\s+but|everything\\s+(?:but|except)|skip)\\s+(?:the\\s+|any\\s+)?${FOODS}\\b|\\bI\\s+(?:do\\s+not|don['’]t|cannot|can['’]t|can\\s+not|won['’]t|never|would\\s+rather\\s+not|avoid)\\s+(?:(?:really|usually)\\s+)?(?:eat|have|touch|do|drink|take|like|handle)?\\s*(?:any\\s+)?${FOODS.replace('<v>', '<w>')}\\b|\\ballergic\\s+to\\s+${FOODS.replace('<v>', '<x>')}\\b|\\b(?:anything|everything|all|most\\s+things)(?:\\s+\\p{L}+){0,3}\\s+(?:but|except(?:\\s+for)?|apart\\s+from)\\s+${FOODS.replace('<v>', '<y>')}\\b`,
  'iu',
);
const ANYTHING =
  /\b(?:I eat (?:everything|anything|pretty much (?:everything|anything)|most things)|no (?:food )?(?:allergies|restrictions|dietary \p{L}+|special (?:diet|requirements|requests|wishes))|(?:nothing|not) (?:special|in particular|picky|fussy)|easy to (?:feed|please)|I['’]m easy)\b/iu;
const DENIED = /\b(?:not|no longer|never|isn['’]t|hardly)\s+(?:(?:a|an|really|strictly|at all)\s+)*$/iu;

const about = (
  category: 'dietary' | 'communication',
  polarity: 'need' | 'avoid' | 'fact' | 'like',
  value: string,
): Claim => ({ type: 'preference', category, polarity, subject: 'sender', value });

function dietIn(words: string): Claim | null {
  const diet = DIET.exec(words);
  if (diet !== null && !DENIED.test(words.slice(0, diet.index)))
    return about('dietary', 'need', (diet.groups?.['v'] ?? '').toLowerCase().replace(/^veggie$/u, 'vegetarian'));
  const groups = REFUSED.exec(words)?.groups;
  const food = groups?.['v'] ?? groups?.['w'] ?? groups?.['x'] ?? groups?.['y'];
  if (food !== undefined)
    return about(
      'dietary',
      'avoid',
      food
        .toLowerCase()
        .replaceAll(/\b(?:no|nor)\s+/gu, '')
        .replaceAll(/\s+/gu, ' '),
    );
  return ANYTHING.test(words) ? about('dietary', 'fact', 'eats everything') : null;
}

const CITY =
  /^(?:(?:still|now|currently|back|always)\s+)?(?:I['’]?\s?a?m\s+|we['’]?\s?a?re\s+)?(?:(?:still|now|currently|back|based|living|working|usually|mostly|at the moment)\s+)*(?:in|from|on|at)?\s*(?<city>\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2})(?:\s+time)?(?:\s+(?:until|till|for|at the moment|these days|this|now|again|all)\b.*)?[\s,.!]*$/u;

const plain = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function zoneIn(words: string, zones: readonly string[]): Claim | null {
  const city = CITY.exec(words)?.groups?.['city'];
  if (city === undefined) return null;
  // A name that several places share says nothing.
  const hits = searchZones(city, zones, 8).filter((hit) => plain(hit.city) === plain(city));
  const [hit] = hits;
  return hit === undefined || new Set(hits.map(({ zone }) => zone)).size > 1 ? null : zoneClaim(hit.zone);
}

const CHANNELS: readonly (readonly [RegExp, string])[] = [
  [/\bwhats\s?app\b/iu, 'WhatsApp'],
  [/\bsignal\b/iu, 'Signal'],
  [/\bteams\b/iu, 'Teams'],
  [/\bslack\b/iu, 'Slack'],
  [/\b(?:sms|texts?|text messages?)\b/iu, 'text message'],
  [/\b(?:phone|calls?|call me|ring me|mobile)\b/iu, 'phone'],
  [/\b(?:e-?mails?|mails?|in writing)\b/iu, 'email'],
];
const PREFERS =
  /\b(?:best|prefer\p{L}*|rather|easiest|quickest|better|always|reach me|call me|ring me|text me|write to me|suits me|works (?:best|better)|please)\b/iu;
const NO_CHANNEL =
  /\b(?:I['’]ll|I will|let me|shall I|we['’]ll|could you|can you|about the|your (?:call|mail|e-?mail)|on the call|not|don['’]t|never|attached)\b/iu;

function channelIn(words: string): Claim | null {
  if (NO_CHANNEL.test(words) || !(PREFERS.test(words) || isBare(words)) || /^thank/iu.test(words)) return null;
  const named = CHANNELS.filter(([pattern]) =>
    pattern.test(words.replace(/\b(?:rather|better|faster|easier)?\s*(?:than|instead of|over)\b.*$/iu, '')),
  );
  const [one] = named;
  return one === undefined || named.length > 1 ? null : about('communication', 'like', one[1]);
}

function birthdayIn(words: string, today: Day): Claim | null {
  if (!isBare(words) && !/\b(?:birthday|born|mine|it['’]?s|it is)\b/iu.test(words)) return null;
  const dates = comingDates(words, today);
  const [date] = dates;
  if (date === undefined || dates.length > 1 || date.from === null || date.from !== date.to) return null;
  // "Tomorrow" may be when they answer again; a month must be named.
  if (!/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[./]\d/iu.test(words)) return null;
  return {
    type: 'moment',
    kind: 'birthday',
    subject: 'sender',
    value: '',
    date: When.parse(`--${date.from.slice(5)}`),
  };
}

const READ: Readonly<Record<Asked, (words: string, today: Day, zones: readonly string[]) => Claim | null>> = {
  diet: dietIn,
  zone: (words, _today, zones) => zoneIn(words, zones),
  channel: channelIn,
  birthday: birthdayIn,
};
