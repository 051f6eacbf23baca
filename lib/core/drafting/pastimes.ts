// Pastimes, treats and goals out of remembered values, in the form that sentences take. '' or null where nothing fits.
import { isBare } from './bare';
import { sayingOf } from './shape';

const DOUBLED =
  /^(?:run|swim|knit|jog|cut|get|set|put|plan|plot|spin|dig|sit|win|chat|shop|stop|travel|begin|grab|hop|whip)$/u;

/** run → running, bake → baking, tie → tying. */
function gerund(verb: string): string {
  if (DOUBLED.test(verb)) return `${verb}${verb.at(-1) ?? ''}ing`;
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  return /[^eoy]e$/u.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

export const TEAM =
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
/** A race is a day; what time is given to is the running. */
const RACE = /^(run|rid|cycl|swim|row|sail)\p{Ll}*\s.*\b(?:marathon|triathlon|10k|5k|race|regatta|ironman)s?\b/iu;
const RACING: Readonly<Record<string, string>> = {
  run: 'running',
  rid: 'riding',
  cycl: 'cycling',
  swim: 'swimming',
  row: 'rowing',
  sail: 'sailing',
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
    .replace(
      /\s+(?:(?:before|after|to|at)\s+(?:work|lunch(?:time)?|breakfast|school|the office)|on the commute)$/iu,
      '',
    )
    .trim();
  const racing = RACE.exec(plain)?.[1];
  if (racing !== undefined) return RACING[racing.toLowerCase()] ?? '';
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
export function treatIn(value: string): string {
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
export function goalSlots(value: string): Readonly<Record<string, string>> | null {
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
