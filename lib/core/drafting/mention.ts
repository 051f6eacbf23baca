// What of a remembered fact can be spoken of today, and by which words: a topic, and the slots that sentences about it may use. What cannot be said
// decently or grammatically is no mention. Chooses no sentence.
import type { Fact } from '../model/fact';
import type { MomentClaim } from '../model/moment';
import type { PreferenceClaim } from '../model/preference';
import { type Day, addDays, daysBetween, daysInMonth, isLeapYear, makeDay, whenParts } from '../model/when';
import { isBare } from './bare';
import { isDelicate, possessive, sayingOf, subjectSaid } from './shape';
import { dayNamed, whenSaid } from './when-said';

/** Words by the name of their slot. */
export type Slots = Readonly<Record<string, string>>;

/** Something to speak of. `topic`: "doing", "place", "trip:ahead" …; sentences about it are found by it. */
export interface Mention {
  readonly topic: string;
  readonly slots: Slots;
}

/** Days before and after, within which a moment is worth a word. */
const AHEAD = 60;
const JUST = 30;

/** Where a moment stands, seen from today; `days` to its nearer end, 0 while it lasts. */
interface Timing {
  readonly at: 'ahead' | 'now' | 'just' | 'far' | 'undated';
  readonly days: number;
  readonly day: Day | null;
  /** Only the month is known. */
  readonly roughly: boolean;
}

/** First and last day of a moment nearest to today; null when it says no more than a year, or nothing. */
function nearest(date: string, today: Day): readonly [Day, Day, boolean] | null {
  const parts = whenParts(date);
  if (parts === null || parts.precision === 'year') return null;
  if (parts.precision === 'range') return [parts.from, parts.to, false];
  if (parts.precision === 'month')
    return [
      makeDay(parts.year, parts.month, 1),
      makeDay(parts.year, parts.month, daysInMonth(parts.year, parts.month)),
      true,
    ];
  if (parts.precision === 'day') {
    const day = makeDay(parts.year, parts.month, parts.day);
    return [day, day, false];
  }
  const best = yearlyNearest(parts.month, parts.day, today);
  return [best, best, false];
}

/** The instance of a day of the year that is nearest to today. */
function yearlyNearest(month: number, day: number, today: Day): Day {
  const year = Number(today.slice(0, 4));
  const inYear = (y: number): Day => makeDay(y, month, month === 2 && day === 29 && !isLeapYear(y) ? 28 : day);
  const distance = (one: Day): number => Math.abs(daysBetween(today, one));
  return [inYear(year - 1), inYear(year + 1)].reduce(
    (best, one) => (distance(one) < distance(best) ? one : best),
    inYear(year),
  );
}

const YEARLY: ReadonlySet<string> = new Set(['birthday', 'anniversary', 'work_anniversary', 'contract']);

/** Where a moment stands. What comes back every year is taken at its instance nearest to today. */
export function timingOf(claim: MomentClaim, today: Day): Timing {
  const parts = claim.date === null ? null : whenParts(claim.date);
  const isPast = parts?.precision === 'day' && YEARLY.has(claim.kind) && (claim.date ?? '') < today;
  const again = isPast ? yearlyNearest(parts.month, parts.day, today) : null;
  const span =
    again !== null ? ([again, again, false] as const) : claim.date === null ? null : nearest(claim.date, today);
  if (span === null) return { at: 'undated', days: 0, day: null, roughly: false };
  const [from, to, roughly] = span;
  if (today < from) {
    const days = daysBetween(today, from);
    return { at: days <= AHEAD ? 'ahead' : 'far', days, day: from, roughly };
  }
  if (today > to)
    return { at: addDays(to, JUST) >= today ? 'just' : 'far', days: daysBetween(to, today), day: to, roughly };
  return { at: 'now', days: 0, day: from === to ? from : null, roughly };
}

/** Whole years that come round at the instance nearest to today; null when the first year is not known. */
export function yearsOf(claim: MomentClaim, today: Day): number | null {
  const year = Number(/^(\d{4})/u.exec(claim.date ?? '')?.[1] ?? Number.NaN);
  const { day } = timingOf(claim, today);
  const years = Number((day ?? today).slice(0, 4)) - year;
  return Number.isNaN(years) || years < 1 || years > 60 ? null : years;
}

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Q\d|Easter|Christmas)/u;
const NAME = String.raw`\p{Lu}[\p{L}'’-]*(?:\s(?:de|del|la|le|of|and|the)?\s?\p{Lu}[\p{L}'’-]*){0,2}`;
const PLACE_AFTER = new RegExp(String.raw`\b(?:to|in|around|through|across)\s+((?:the\s)?${NAME})`, 'u');
const PLACE_ALONE = new RegExp(String.raw`^((?:the\s)?${NAME})$`, 'u');
const PLACE_FIRST = new RegExp(
  String.raw`^(${NAME})(?:\s+(?:trip|holiday|vacation|tour|office|visit|break))?(?:\s+(?:with|for|by|in|on)\s.*)?$`,
  'u',
);

/** The place that a value names; '' when it names none. */
export function placeIn(value: string): string {
  const plain = value.trim();
  const found = (PLACE_AFTER.exec(plain) ?? PLACE_ALONE.exec(plain) ?? PLACE_FIRST.exec(plain))?.[1];
  return found === undefined || MONTH.test(found) ? '' : found;
}

const DONE =
  /^(?:has |have |is |just |recently )*(?:won|wins|winning|received|receives|receiving|got|gets|awarded|shortlisted for|nominated for|finalist (?:in|for|of)|named|finished|completed|completes|ran|runs?|running|running in|does|doing|did|rides?|rode|plays?|playing(?: in)?|played|takes part in|taking part in|competes? in|competing in|enters?|entered|swims?|swam|sails?|sailed(?: in)?|hosts?|hosting|hosted|attends?|attending|attended|speaks? at|speaking at|spoke at|presents? at|presenting at|exhibits? at|exhibiting at|organi[sz]es|organi[sz]ing|launche?[sd]?|launching|releases?|released|releasing|opens?|opening|opened|publishe[sd]|publishing|reache[sd]|reached|passes|passed|hit|hits|celebrates?|celebrated|celebrating)\s+(?=\S)/iu;
/** What opens a name that takes no article. */
const NAMED = /^\p{Lu}|^(?:his|her|their|your|our|my)\s/u;
const COUNTED_NAME =
  /(?:marathon|race|cup|conference|summit|fair|award|awards|prize|final|finals|tournament|regatta|match|triathlon|festival|championships?|series|run|ride|challenge|league|open|workshop|exhibition|concert|show|expo|medal|certification|certificate|exam|app|platform|product|line|office|store|shop|website|site|book|album|podcast|release|version)$/iu;

/** A short name for the thing itself, out of its value: "the Lisbon half marathon"; '' when the value is none. */
export function thingIn(value: string): string {
  const said = sayingOf(
    value
      .replaceAll(/(\d),(?=\d{3})/gu, '$1')
      .replace(DONE, '')
      .replace(
        /\s+(?:on|this|next|last)\s+(?:\p{L}+day|week|month|weekend|spring|summer|autumn|winter|year)\b.*$/u,
        '',
      ),
    true,
  );
  if (said === null || (said.shape !== 'thing' && said.shape !== 'doing')) return '';
  const { words } = said;
  if (/^your\s/iu.test(words)) return words;
  if (/\s(?:is|are|was|were|has|have|will|gets|goes|starts|turns)\s/u.test(words)) return '';
  const bare = words.replace(/^(?:the|a|an)\s+/iu, '');
  return NAMED.test(bare) && !COUNTED_NAME.test(bare) ? bare : `the ${bare}`;
}

/** "head of operations" out of "promoted to head of operations"; '' when no role is named. */
function roleIn(value: string): string {
  const found =
    /\b(?:promoted to|appointed(?: as)?|starts? as|started as|starting as|becomes?|became|becoming|now|named|made|role as|job as|position as|joins? .{2,40} as|joined .{2,40} as|moves? to|moved to)\s+(?:the |an? )?(?:new )?(.{2,50})$/iu.exec(
      value,
    )?.[1] ??
    /^(?:the |an? )?(?:new )?((?:chief|head|vice|senior|managing|regional|global|group|lead|deputy|general|director|partner|president|chair|principal|c[efotm]o|vp)\b.{0,45})$/iu.exec(
      value.trim(),
    )?.[1];
  const role = (found ?? '')
    .replace(/\s+(?:at|in|from|since|on|as of|next|this|last)\s.*$/u, '')
    .replace(/[.,;].*$/u, '')
    .trim();
  return /^(?:a new|new|role|job|position|\p{Lu}\p{Ll}+$)/u.test(role) &&
    !/^(?:Head|Chief|Director|Partner|President|Chair)/u.test(role)
    ? ''
    : role;
}

const KIN =
  'daughters?|sons?|wife|husband|spouse|partner|mother|father|mum|mom|dad|parents|sisters?|brothers?|kids|children|twins|family|grand(?:daughters?|sons?|children|mother|father|parents)|nieces?|nephews?|girls|boys|baby';
const KIN_IN = new RegExp(
  String.raw`^(?:has\s+|have\s+|(?:their|his|her|my|our|a|an)\s+)*((?:(?:\d|two|three|four|five|older|elder|eldest|younger|youngest|little|newborn|teenage|grown-up)\s+)*(?:${KIN}))(?![\p{L}’'])(?:\s+(?:named|called)\s+|,?\s+)?(\p{Lu}\p{L}+(?:\sand\s\p{Lu}\p{L}+)?)?`,
  'u',
);
/** "your daughter Paula"; '' when the words name nobody of theirs. */
function kinIn(subject: string, value: string): string {
  const whose = subjectSaid(subject);
  if (whose === null) return '';
  const own = KIN_IN.exec(whose === '' ? value : subject.replace(/^(?:sender's|sender’s)\s+/iu, ''));
  if (own === null) return '';
  const [, who = '', name = ''] = own;
  const alone = name === '' && whose !== '' ? (/^(\p{Lu}\p{L}+)(?:$|,|\s\()/u.exec(value.trim())?.[1] ?? '') : '';
  return `your ${[who, name || alone].filter((part) => part !== '').join(' ')}`;
}

const PETS =
  'dogs?|cats?|puppy|puppies|kittens?|horses?|pony|ponies|rabbits?|parrot|dachshunds?|labradors?|labs?|spaniels?|terriers?|poodles?|collies?|retrievers?|whippets?|greyhounds?|beagles?|spinone|pugs?|hens|chickens|bees|tortoise|shepherds?|bulldogs?|huskies|husky|corgis?|schnauzers?|vizslas?|lurchers?|cockapoos?|labradoodles?|budgies?|parrots|goats|sheep|donkeys?|alpacas';
const PET_IN = new RegExp(
  String.raw`^(?:has\s+|have\s+|(?:their|his|her|my|our|a|an|the)\s+)*((?:[\p{Ll}-]+\s+){0,3}(?:${PETS}))(?![\p{L}’'])`,
  'u',
);

/** "Otto", or "your two cats"; '' when no animal can be named. */
function petIn(subject: string, value: string): string {
  const text = /^(?:sender|self)?$/u.test(subject)
    ? value
    : `${subject.replace(/^(?:their|his|her|my|our|the)\s+/iu, '')} ${value}`;
  const called = /\b(?:named|called)\s+(\p{Lu}[\p{L}'’-]+(?:\s(?:and|&)\s\p{Lu}[\p{L}'’-]+)?)/u.exec(text)?.[1];
  if (called !== undefined) return called;
  const first = new RegExp(
    String.raw`^(\p{Lu}[\p{L}'’-]+)(?:$|,|\s\(|\s(?:the|a|their|is a)\s.*\b(?:${PETS})\b)`,
    'u',
  ).exec(text.trim())?.[1];
  if (first !== undefined && !new RegExp(String.raw`^(?:${PETS})$`, 'iu').test(first)) return first;
  const after = new RegExp(
    String.raw`\b(?:${PETS}),?\s+(\p{Lu}[\p{L}'’-]+(?:\s(?:and|&)\s\p{Lu}[\p{L}'’-]+)?)`,
    'u',
  ).exec(text)?.[1];
  if (after !== undefined) return after;
  const kind = PET_IN.exec(text)?.[1];
  return kind === undefined || /^(?:dogs|cats|horses)$/u.test(kind) ? '' : `your ${kind}`;
}

const DOUBLED =
  /^(?:run|swim|knit|jog|cut|get|set|put|plan|plot|spin|dig|sit|win|chat|shop|stop|travel|begin|grab|hop|whip)$/u;

/** run → running, bake → baking, tie → tying. */
export function gerund(verb: string): string {
  if (DOUBLED.test(verb)) return `${verb}${verb.at(-1) ?? ''}ing`;
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  return /[^eoy]e$/u.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

const TEAM =
  /\b(?:FC|AFC|United|City FC|Rovers|Wanderers|Albion|Hotspur|Celtic|Arsenal|Liverpool|Chelsea|Everton|Benfica|Porto FC|Sporting|Barcelona|Barça|Real Madrid|Juventus|Bayern|Dortmund|Ajax|Feyenoord|Lakers|Yankees|Red Sox|Cubs|Packers|Patriots|Warriors|Celtics|Giants|Bulls|Leafs|All Blacks|Harlequins|Saracens|Leinster|Munster|St Pauli)\b/u;
const PURSUITS: Readonly<Record<string, string>> = {
  golfer: 'golf',
  runner: 'running',
  sailor: 'sailing',
  cyclist: 'cycling',
  swimmer: 'swimming',
  climber: 'climbing',
  rower: 'rowing',
  skier: 'skiing',
  surfer: 'surfing',
  gardener: 'the garden',
  birdwatcher: 'birdwatching',
  birder: 'birdwatching',
  baker: 'baking',
  reader: 'reading',
  drummer: 'the drums',
  pianist: 'the piano',
  guitarist: 'the guitar',
  violinist: 'the violin',
  cellist: 'the cello',
  singer: 'singing',
  potter: 'pottery',
  knitter: 'knitting',
  beekeeper: 'the bees',
  walker: 'walking',
  hiker: 'hiking',
  cook: 'cooking',
  photographer: 'photography',
  angler: 'fishing',
};
/** Verbs that say no pastime. */
const STATES =
  /^(?:have|own|need|prefer|avoid|take|drink|eat|live|work|are|do|never|always|cannot|hope|want|start|turn|get|become|retire|leave|expect|marry|open|launch|move|celebrate|graduate|founded|grew|supports?|follow|dream|fast|commute)$/u;

/** What somebody gives their time to, to stand after "time for": "restoring a wooden sloop", "the cello"; '' when it is no such thing. */
export function pursuitIn(value: string): string {
  const plain = value
    .replace(
      /^(?:(?:a |an )?(?:very |really )?(?:keen|avid|passionate|amateur|enthusiastic|devoted|serious)\s+(?:on\s+|about\s+)?|(?:loves?|likes?|enjoys?|adores?|into|fond of|interested in|passion for|a fan of|fan of)\s+)+/iu,
      '',
    )
    .replace(
      /\s+(?:on|every|at)\s+(?:\p{L}+days?|weekends?|week|day|morning|evening)(?:\s+(?:morning|evening|afternoon|night)s?)?$/iu,
      '',
    )
    .trim();
  const at = /^(\p{Ll}{3,}ing)\s(?:an?|the|your|their|his|her|my)\s(.+)$/u.exec(plain);
  const said = sayingOf(plain, false);
  if (said === null) return '';
  // "building a treehouse" is no building.
  if (at !== null) return said.words.replace(/^(\p{L}+)\san?\s/u, '$1 the ');
  const { shape } = said;
  const words = said.words.replace(/^(?:a|an)\s+/iu, (article) => (shape === 'are' ? '' : article));
  const agent = PURSUITS[(words.split(' ').at(-1) ?? '').toLowerCase()];
  if (agent !== undefined && !/^(?:the|your)\s/iu.test(words)) return agent;
  if (shape === 'doing') return words;
  if (shape === 'does' || shape === 'plan') {
    const [verb = '', ...rest] = words.split(' ');
    if (/^to$/u.test(verb) || STATES.test(verb)) return '';
    // What they are at is a certain one.
    const what = /^(?:restore|build|renovate|rebuild|write|paint|convert)$/u.test(verb)
      ? rest.join(' ').replace(/^an?\s/u, 'the ')
      : rest.join(' ');
    return `${gerund(verb)} ${what}`.trim();
  }
  if (shape !== 'thing' || /\s(?:is|are|was|has|who|that)\s/u.test(words)) return '';
  const bare = words.replace(/^your\s+/u, '');
  return isBare(bare) ? `the ${bare}` : bare;
}

const COUNTED_FOOD =
  /(?:cortado|espresso|macchiato|latte|cappuccino|flat white|americano|mocha|curry|stew|roast|pint|ale|stout|lager|pilsner|ipa|negroni|martini|spritz|cocktail|burger|pizza|sandwich|croissant|pretzel|pie|tart|cake|steak|salad|soup|brew|cuppa|dram|old fashioned|pasty|bun|scone|biscuit|doughnut|brownie|risotto|paella|tagine|bagel)$/iu;

/** "a good oat-milk cortado", "some good Rioja". */
function treatIn(value: string): string {
  const said = sayingOf(
    value.replace(/^(?:loves?|likes?|enjoys?|drinks?|eats?|takes?|fond of|favourite(?: \p{L}+)?(?: is|:)?)\s+/iu, ''),
    false,
  );
  if (said === null || said.shape !== 'thing') return '';
  const words = said.words.replace(/^(?:a|an|the|some)\s+/iu, '');
  if (/\b(?:no|not|only|without|free|never|before|after|allerg|decaf)\b/iu.test(words) || words.split(' ').length > 5)
    return '';
  const good = /^(?:good|proper|strong|fresh)\b/iu.test(words) ? '' : 'good ';
  return COUNTED_FOOD.test(words.split(/\s(?:with|of|from|in|and|at)\s/u)[0] ?? words)
    ? `a ${good}${words}`
    : `some ${good}${words}`;
}

/** A goal: `plan` stands after "to", `goal` is a noun phrase. */
function goalSlots(value: string): Slots | null {
  const plain = value
    .replace(
      /^(?:wants?|hopes?|plans?|would like|aims?|dreams?|trying|saving|working|hoping|planning|aiming)\s+(?:to|of|for|on|towards)\s+/iu,
      '',
    )
    .replace(
      /\s+(?:by|before|until|within|this|next|in)\s+(?:the\s+)?(?:end|20\d\d|year|summer|spring|autumn|winter|Q\d|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|\d+)\b.*$/iu,
      '',
    );
  const said = sayingOf(plain, true);
  if (said === null) return null;
  const { shape, words } = said;
  if (shape === 'plan' || shape === 'does') {
    const [verb = '', ...rest] = words.split(' ');
    return STATES.test(verb) && !/^(?:become|open|launch|start|move|retire|work|live|take|get|leave)$/u.test(verb)
      ? null
      : { plan: words, doing: [gerund(verb), ...rest].join(' ') };
  }
  if (shape === 'doing') return { doing: words };
  if (shape !== 'thing') return null;
  return { goal: isBare(words) ? `the ${words}` : words };
}

const WRITTEN = /\b(?:e-?mails?|mails?|writing|written|written word)\b/iu;
const SPOKEN = /\b(?:calls?|phone|telephone|ringing|video|zoom|meetings?)\b/iu;

/** A pastime. `pastime`: the same when it is short enough for any sentence. */
function doing(thing: string): Mention | null {
  if (thing === '') return null;
  const many =
    /^\p{L}+ing\b/u.test(thing) ||
    !/(?:[^suic'’]s|ies)$/u.test(thing.split(/\s(?:of|on|in|from|with|at|for)\s/u)[0] ?? thing)
      ? '1'
      : '2';
  return { topic: 'doing', slots: { thing, many, ...(thing.split(' ').length <= 3 ? { pastime: thing } : {}) } };
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
  const one = (topic: string, slots: Slots): Mention | null =>
    Object.values(slots).every((word) => word !== '') ? { topic, slots } : null;
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
    return /^(?:the|your)\s+\S+\s\S+/u.test(thing) && thing.split(' ').length <= 7
      ? { topic: 'work', slots: { thing } }
      : null;
  }
  if (category === 'values_cause') {
    const thing = pursuitIn(value);
    return /ing$/u.test(thing.split(' ')[0] ?? '') ? doing(thing) : null;
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
  const { value } = claim;
  const timing = timingOf(claim, today);
  const subject = subjectSaid(claim.subject) ?? '';
  const kin = subject === '' ? '' : kinIn(claim.subject, value) || subject;
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
