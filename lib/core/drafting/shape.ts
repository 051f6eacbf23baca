// How a remembered value can be said to the person: "runs the half marathon" becomes "you run the half marathon", "daughter Paula" becomes
// "your daughter Paula". What cannot be said decently or grammatically is not said.

/** thing: a noun phrase · doing: "playing the fiddle" · does: "run the half marathon" after "you" · plan: after "to" · are: after "you are". */
type Shape = 'thing' | 'doing' | 'does' | 'plan' | 'are' | 'when';

/** A value made ready for a sentence to its person. */
export interface Said {
  readonly shape: Shape;
  readonly words: string;
}

/** Longer values are sentences of their own. Characters. */
const LONGEST = 70;
const MOST_WORDS = 9;

/** Never said to somebody's face by a template, whatever the category. */
const DELICATE =
  /\b(?:divorc|separat(?:ed|ion)|widow|cancer|stroke|surgery|operation|illness|sick|disease|diagnos|chemo|hospital|pregnan|fertil|miscarr|ivf|depress|anxi|burn-?out|therap|addict|alcoholic|sober|bankrupt|debt|redundan|laid off|fired|salary|lawsuit|arrest|prison|religio|church|mosque|muslim|jewish|catholic|hindu|sikh|politic|vote|(?<!rugby )union|gay|lesbian|trans\b|died|death|dead|funeral|grief|late (?:husband|wife|father|mother)|allerg|intoleran|diabet|coeliac|celiac|blind|deaf|disab|weight(?!-?lifting|s\b| training)|diet\b|medic|doctor's orders)/iu;

const PRONOUN =
  /\b(?:i|me|we|us|you|your|he|him|his|her|she|they|them|it|its|who|which|what|that|this|these|those)\b/iu;
const KIN =
  'daughters?|sons?|wife|husband|spouse|partner|mother|father|mum|mom|dad|parents|sisters?|brothers?|kids|children|twins|family|household|grand(?:daughters?|sons?|children|mother|father|parents)|nieces?|nephews?|girls|boys|baby|in-laws|team|company|firm|boat|allotment|garden';
const PET =
  'dogs?|cats?|puppy|puppies|kittens?|horses?|pony|rabbits?|parrot|dachshund|labrador|lab|spaniel|terrier|poodle|collie|retriever|whippet|greyhound|beagle|spinone|pug|hens|chickens|bees|tortoise';
const OWNED = new RegExp(
  `^(?:(?:\\d+|two|three|four|five|six|seven|older|elder|eldest|younger|youngest|little|new|old|yellow|black|rescue)\\s+)*(?:${KIN}|${PET})(?![\\p{L}’'])`,
  'iu',
);

/** Nouns for people: "keen golfer" is what somebody is, not a thing to speak about. */
const AGENT =
  /\b(?:golfer|runner|sailor|cyclist|swimmer|climber|rower|skier|surfer|gardener|birder|birdwatcher|baker|reader|gamer|drummer|pianist|guitarist|violinist|cellist|singer|potter|knitter|beekeeper|walker|hiker|cook|fan|supporter|collector|photographer|volunteer|coach|referee|person|bird|owl|lover|enthusiast|native|twin|grandfather|grandmother|vegetarian|vegan)$/iu;
const ADJECTIVE =
  /^(?:left-handed|right-handed|bilingual|trilingual|multilingual|retired|self-taught|married|engaged|vegetarian|vegan|pescatarian|teetotal|dutch|german|french|italian|spanish|portuguese|irish|scottish|welsh|english|indian|polish|swedish|norwegian|danish|finnish|greek|turkish|american|canadian|australian|brazilian|half-\w+|from\s.+|based in\s.+|new to\s.+|fond of\s.+|keen on\s.+|good at\s.+)$/iu;

/** Third person → what follows "you". */
const IRREGULAR: Readonly<Record<string, string>> = {
  is: 'are',
  has: 'have',
  does: 'do',
  goes: 'go',
  "doesn't": 'do not',
  "isn't": 'are not',
  cannot: 'cannot',
  "can't": 'cannot',
  never: 'never',
  always: 'always',
};
const VERBS =
  /^(?:runs|moves|plays|works|lives|teaches|coaches|keeps|starts|loves|likes|collects|sings|rides|trains|wants|plans|gets|takes|owns|restores|writes|reads|speaks|studies|volunteers|supports|prefers|needs|cooks|bakes|grows|builds|paints|swims|cycles|sails|rows|climbs|skis|surfs|hikes|walks|travels|flies|drives|raises|follows|watches|listens|learns|makes|helps|serves|organises|organizes|edits|attends|joins|hopes|dreams|enjoys|breeds|fosters|knits|sews|brews|drinks|eats|avoids|fasts|commutes|mentors|chairs|leads|manages|founded|grew|retires|leaves|becomes|turns|celebrates|graduates|marries|opens|launches|expects)$/iu;
const PLANS =
  /^(?:learn|run|build|be|become|get|expand|finish|write|publish|open|launch|move|reach|grow|start|sail|climb|visit|walk|travel|retire|master|complete|save|raise|hire|win|speak|read|cycle|swim|double|cut|buy|plant|restore|teach|study|pass|qualify|see|make|take|have|go|do|ride|row|play|set up|live|work|hit|beat|break|cross|host|give|find|sign|secure|set|bring|improve|increase|automate|digiti[sz]e|moderni[sz]e|export|train|hire|sell|reduce|switch|replace|roll|enter|adopt|renovate|earn|compete|perform|record|release|photograph|hike|trek|bike|drive|fly|collect|paint|explore|return|spend|organi[sz]e|mentor|create|develop|design|establish|found|introduce|invest|merge|refurbish|build|rebuild|certify|circumnavigate|kayak|surf|ski|dive|bake|brew|knit|cook|try|join|lead|attend|volunteer|plan)$/iu;
const WHEN = /^(?:before|after|between|until|till|on|at|from|during|around|in the)\s/iu;

/** Whether words touch on what a template never says to somebody's face. */
export const isDelicate = (words: string): boolean =>
  DELICATE.test(words.replaceAll(/\b(?:stud\p{L}+ medicine|medical (?:school|student|degree))\b/giu, ''));

/** What can be said of a value; null when nothing decent and grammatical can. `owned`: family and animals are the person's own. */
export function sayingOf(value: string, owned: boolean): Said | null {
  if (isDelicate(value)) return null;
  // The first of a list, without its aside: what is left out is not untrue.
  const words = (value.split(/\s*(?:[,(–—]|\s-\s)/u)[0] ?? '')
    .replace(/^(?:she|he|they)\s+(?=\p{Ll})/iu, '')
    .replaceAll(/\b(?:my|our|their)\b|\b(?:his|her)(?=\s\p{Ll})/giu, 'your')
    .replace(/^to\s+(?=\p{Ll})/u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/(?:\s+(?:only|please|too))?[.!?]*$/iu, '');
  const plain = words.replaceAll(/\byour\b|\bthis (?=year|month|week|summer|winter|spring|autumn)/gu, '');
  if (words === '' || words.length > LONGEST || words.split(' ').length > MOST_WORDS) return null;
  if (PRONOUN.test(plain) || /[.!?;:"“”«»<>{}[\]|\\@#*_=\n]/u.test(plain) || !/\p{L}/u.test(plain)) return null;
  const [first = '', ...others] = words.split(' ');
  const rest = others.join(' ');
  const lower = first.toLowerCase();
  if (IRREGULAR[lower] !== undefined)
    return lower === 'is'
      ? { shape: 'are', words: rest }
      : { shape: 'does', words: `${IRREGULAR[lower]} ${baseAfter(lower, rest)}`.trim() };
  if (VERBS.test(first) && (others.length > 0 || lower.endsWith('s')))
    return { shape: 'does', words: `${secondPerson(lower)} ${rest}`.trim() };
  if (WHEN.test(words)) return { shape: 'when', words };
  if (
    /^\p{Ll}\p{L}{2,}ing$/u.test(first) &&
    !/^(?:spring|string|king|wedding|building|ceiling|evening|morning|pudding|something|anything|nothing|ring|wing|viking|darling|earring|sibling|ceiling|dumpling|herring)s?$/iu.test(
      first,
    )
  )
    return { shape: 'doing', words };
  if (ADJECTIVE.test(words)) return { shape: 'are', words };
  if (AGENT.test(words) && !/^(?:a|an|the|your)\s/iu.test(words))
    return { shape: 'are', words: `${/^[aeiou]/iu.test(words) ? 'an' : 'a'} ${words}` };
  if (AGENT.test(words) && /^(?:a|an)\s/iu.test(words)) return { shape: 'are', words };
  // "fly fishing" and "travel photography" are no plans.
  if (PLANS.test(first) && others.length > 0 && /^\p{Ll}/u.test(first) && !/^\S+(?:ing|graphy)$/u.test(rest))
    return { shape: 'plan', words };
  return { shape: 'thing', words: owned && OWNED.test(words) ? `your ${words}` : words };
}

/** After "never" and "always" the verb changes too. */
function baseAfter(lead: string, rest: string): string {
  if (lead !== 'never' && lead !== 'always') return rest;
  const [verb = '', ...others] = rest.split(' ');
  return [VERBS.test(verb) ? secondPerson(verb.toLowerCase()) : verb, ...others].join(' ');
}

/** runs → run, teaches → teach, studies → study; the past stays as it is. */
function secondPerson(verb: string): string {
  if (!verb.endsWith('s')) return verb;
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`;
  return /(?:sh|ch|x|ss|zz|o)es$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1);
}

/** Whose it is, said to the person: '' for themselves, "your daughter"; null when it is somebody who cannot be named decently. */
export function subjectSaid(subject: string): string | null {
  const plain = subject.trim();
  if (/^(?:sender|me|myself)$/iu.test(plain)) return '';
  const own = plain.replace(/^(?:my|our|their|his|her|the|sender's|sender’s)\s+/iu, '');
  if (own.length > 40 || DELICATE.test(own) || /[.!?;:,"“”()<>\n]/u.test(own)) return null;
  return OWNED.test(own) ? `your ${own}` : null;
}

/** "your daughter's", "your parents'". */
export const possessive = (words: string): string => (words.endsWith('s') ? `${words}’` : `${words}’s`);
