// How people let a taste be known without saying "I like": a thing of some kind beside words of devotion, habit or disgust, and somebody whose they
// are. Each list is of ways to speak, never of things; says nothing where the reader, the past or a condition is spoken of.
import type { Polarity, PreferenceCategory } from '../model/preference';
import type { Certainty, Sensitivity } from '../model/fact';
import type { Span } from '../text/spans';
import { askedOf } from './asked';
import { clauseAround, trim } from './clause';
import type { Found, Rule, RuleContext } from './rule';
import { isChild, RELATED, subjectOf } from './who';

/** Words that show which way somebody leans. */
export interface Cue {
  readonly says: RegExp;
  readonly polarity: Polarity;
  /** Said of a habit alone: much weaker, so more has to hold. */
  readonly habit?: boolean;
}

const PERIOD =
  '(?:day|night|morning|evening|afternoon|weekend|week|month|year|summer|winter|spring|autumn|fall|christmas|easter|season|lunch(?:\\s?time)?|lunch\\s+hour|payday|bank\\s+holiday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)';
const WEEKDAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)days';
/** Source of a number as people say it. */
export const NUMBER =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a\\s+dozen|dozens\\s+of|hundreds\\s+of)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine|odd))?';
const MINE = '(?:my|our|his|her|their)';
const ME = '(?:me|us|him|her)';
const WOULD =
  "(?:I|we|he|she|they)(?:['’]d|\\s+would|\\s+could|['’]ll|\\s+will)(?:\\s+(?:gladly|happily|still|always|probably|sooner))?";
/** A cue made of several ways to speak, without groups. */
export const cue = (polarity: Polarity, ...ways: readonly string[]): Cue => ({
  says: new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:${ways.join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
  polarity,
});

/** What is done again and again. */
export const HABITS: Cue = {
  ...cue(
    'like',
    `(?:every|each)\\s+(?:single\\s+|blessed\\s+|other\\s+|first\\s+|second\\s+|last\\s+)?${PERIOD}|${WEEKDAYS}|most\\s+(?:days|nights|mornings|evenings|weekends|sundays|saturdays)`,
    `all\\s+(?:day|night|year|summer|winter|sunday|saturday|weekend)(?:\\s+long|\\s+round)?|daily|nightly|religiously|year\\s+after\\s+year|year\\s+in,?\\s+year\\s+out`,
    `(?:once|twice|(?:three|four|five|six|several)\\s+(?:times|nights|evenings|mornings|days))\\s+(?:a|per|each|every|out\\s+of)\\s+\\p{L}+`,
    `(?:since|from)\\s+(?:I|we|he|she)\\s+(?:was|were|could|left|retired|met)|since\\s+(?:(?:the\\s+)?(?:war|school|uni|university|college|law\\s+school|childhood|lockdown|boyhood)|['’]?\\d{2,4})|(?:years|summers|winters|novembers)\\s+(?:running|in\\s+a\\s+row|straight)`,
    `at\\s+(?:the\\s+)?weekends?|(?:my|our|of)\\s+(?:weekends|evenings|mornings|sundays|saturdays|fridays)|lunchtimes|in\\s+my\\s+(?:spare|free)\\s+time|before\\s+(?:work|breakfast|dawn)|at\\s+dawn|after\\s+work|on\\s+(?:a|my)\\s+(?:sunday|saturday|friday)s?`,
    `for\\s+(?:the\\s+last\\s+)?${NUMBER}\\s+(?:years|seasons|summers|winters)|${NUMBER}\\s+years\\s+(?:now|and\\s+counting)`,
  ),
  habit: true,
};

/** In the order in which they decide: what is refused before what is loved, what is loved before what is merely done. */
const CUES: readonly Cue[] = [
  cue(
    'dislike',
    `(?:is|are|was|were|['’]s)?\\s*(?:wasted|lost)\\s+on\\s+${ME}`,
    `(?:make|makes|made)\\s+(?:my|his|her)\\s+(?:skin|teeth|stomach|toes|ears|flesh|eyes|head)\\s+(?:crawl|itch|turn|curl|bleed|spin|ache|hurt)`,
    `turns?\\s+(?:my|his|her)\\s+stomach`,
    `(?:bores?|bored)\\s+(?:me|us)\\s+(?:to\\s+(?:tears|death)|rigid|stiff|silly)`,
    `gives?\\s+${ME}\\s+(?:the\\s+)?(?:creeps|hives|ick|shivers|a\\s+headache|horrors|willies|heebie-jeebies)`,
    `(?:drives?|sends?)\\s+${ME}\\s+(?:up\\s+the\\s+wall|mad|crazy|insane|round\\s+the\\s+bend|to\\s+sleep|spare|nuts)`,
    `idea\\s+of\\s+(?:hell|torture|a\\s+nightmare)`,
    `(?:tastes?|smells?)\\s+(?:like|of)\\s+(?:\\p{L}+\\s+){0,2}(?:soap|tires|tyres|socks|feet|cardboard|dishwater|mud|death|despair|regret|medicine|sick|vomit|ashtrays?|rubber|dirt|petrol|perfume)`,
    `(?:have|has|['’]ve|had|got)\\s+no\\s+(?:time|patience|stomach|taste|head|use|love)\\s+for`,
    `(?:can['’]?t|cannot|can\\s+not|could\\s+never|never\\s+could)\\s+(?:sit\\s+through|face|abide|bear|stomach|stand|be\\s+(?:in\\s+the\\s+same\\s+room|around)|share\\s+a\\s+room|take\\s+to|see\\s+the\\s+(?:point|appeal))`,
    `never\\s+(?:saw\\s+the\\s+point|seen\\s+the\\s+point|acquired|understood|let\\s+it\\s+past|got\\s+the\\s+hang|warmed|took|taken|seen\\s+the\\s+appeal)`,
    `(?:don['’]?t|do\\s+not|doesn['’]?t|cannot|can['’]?t)\\s+see\\s+(?:what\\s+the\\s+fuss|the\\s+(?:point|appeal|attraction))`,
    `(?:vile|disgusting|revolting|an?\\s+abomination|a\\s+personal\\s+insult|overrated|a\\s+betrayal|slimy|the\\s+devil['’]s\\s+\\p{L}+|an?\\s+crime)`,
    `(?:isn['’]?t|is\\s+not|aren['’]?t|not|never)\\s+(?:really\\s+|quite\\s+|exactly\\s+)?(?:been\\s+)?(?:my|our|his|her)\\s+(?:thing|bag|scene|cup\\s+of\\s+tea|notion|style|sort\\s+of\\s+thing|idea\\s+of|cup)`,
    `(?:is|are|['’]s)\\s+(?:dead\\s+to|beyond|not\\s+for|too\\s+\\p{L}+\\s+for|a\\s+(?:torture|punishment|waste)\\s+(?:for|to))\\s+${ME}`,
    `(?:is|are|['’]s)?\\s*a\\s+waste\\s+of\\s+(?:a\\s+)?(?:good\\s+)?\\p{L}+`,
    `(?:I|we)\\s+(?:don['’]?t|do\\s+not)\\s+do(?=\\s)`,
    `puts?\\s+${ME}\\s+(?:right\\s+)?off`,
    `spare\\s+${ME}|save\\s+me\\s+from|don['’]?t\\s+get\\s+me\\s+started\\s+on|do\\s+not\\s+get\\s+me\\s+started\\s+on`,
    `(?:leaves?|left)\\s+(?:me|us)\\s+cold|(?:do|does)\\s+nothing\\s+for\\s+me|life['’]s\\s+too\\s+short\\s+for|you\\s+can\\s+keep\\s+(?:your|the)|(?:I['’]d|I|would)\\s+run\\s+a\\s+mile|makes?\\s+me\\s+(?:gag|heave|cringe|wince|yawn|shudder|want\\s+to\\s+(?:scream|cry|leave|lie\\s+down))|(?:had|have)\\s+my\\s+fill\\s+of|sick\\s+to\\s+(?:death|the\\s+back\\s+teeth)\\s+of|(?:can|could)\\s+(?:happily\\s+)?live\\s+without|no\\s+fan\\s+of|over\\s+my\\s+dead\\s+body|(?:can['’]?t|cannot)\\s+be\\s+doing\\s+with|(?:don['’]?t|do\\s+not|never)\\s+(?:understand|understood|get|got|rate|rated)\\s+the\\s+(?:appeal|fuss|point|attraction)`,
    `(?:hates?|detests?|loathes?|despises?)\\s+(?:the\\s+)?(?:sight|smell|sound|taste|thought)\\s+of`,
  ),
  cue(
    'avoid',
    `(?:and|&)\\s+(?:I|me)\\s+(?:do\\s+not|don['’]?t|never|no\\s+longer)\\s+(?:mix|agree|get\\s+(?:on|along))`,
    `(?:and|&)\\s+(?:I|me)\\s+(?:are\\s+(?:strangers|divorced|enemies|at\\s+war)|have\\s+(?:a\\s+(?:bad\\s+)?history|parted|never\\s+met)|parted\\s+(?:company|ways)|fell\\s+out)`,
    `(?:is|are|['’]s)\\s+a\\s+(?:hard\\s+|firm\\s+|big\\s+)?no(?:-no|-go)?\\s+(?:for|from|with)\\s+${ME}`,
    `(?:won['’]?t|will\\s+not|wouldn['’]?t|refuses?\\s+to|never|don['’]?t|doesn['’]?t|do\\s+not)\\s+(?:ever\\s+)?(?:touch|go\\s+near|set\\s+foot\\s+in|entertain|allow)`,
    `(?:steer|stay|keep|keeps|staying|steering)\\s+(?:well\\s+)?(?:clear\\s+of|away\\s+from|me\\s+away\\s+from|off)`,
    `(?:scares?|frightens?|terrif(?:y|ies))\\s+${ME}\\s*(?:stiff|silly|to\\s+death|witless|rigid)?`,
    `(?:['’]m|am|is|are|['’]s)\\s+(?:terrified|scared|petrified|frightened|deathly\\s+afraid)\\s+of`,
    `(?:can['’]?t|cannot|can\\s+not)\\s+watch`,
    `(?:I|we)\\s+leave\\s+the|(?:give|gives|giving)\\b[^.,;!?]{2,25}\\ba\\s+(?:miss|wide\\s+berth)|swore\\s+off|sworn\\s+off|off\\b[^.,;!?]{2,25}\\bfor\\s+good|never\\s+again`,
    `not\\s+for\\s+my\\s+(?:eyes|ears|stomach|nerves)|(?:doesn['’]?t|don['’]?t|does\\s+not|do\\s+not)\\s+(?:agree\\s+with|like)\\s+me`,
  ),
  cue(
    'need',
    `(?:has|have|['’]s\\s+got|['’]ve\\s+got)\\s+to\\s+be|(?:I|we)\\s+must\\s+have|(?:or|otherwise)\\s+(?:I|we)\\s+(?:don['’]?t|can['’]?t|won['’]?t|do\\s+not)\\s+(?:sleep|function|work|think|watch|go|come|travel|eat)`,
    `physically\\s+impossible\\s+for\\s+me`,
  ),
  cue(
    'like',
    `(?:can['’]?t|cannot|couldn['’]?t|could\\s+not|can\\s+not|wouldn['’]?t|don['’]?t|never|nobody)\\s+(?:\\p{L}+\\s+)?(?:live|start|starts|begin|function|sleep|think|face|survive|cope|go\\s+a\\s+(?:day|week)|get\\s+(?:through|by|out|going)|go\\s+anywhere|leave\\s+(?:the|my)\\s+house|travel|sits?\\s+down)\\b[^.,;!?]{0,25}?\\bwithout`,
    `(?:isn['’]?t|is\\s+not|not)\\s+(?:complete|a\\s+(?:real\\s+|proper\\s+)?\\p{L}+)\\s+without|lost\\s+without|nothing\\s+without`,
    `(?:don['’]?t\\s+(?:even\\s+)?(?:talk|speak)\\s+to\\s+me|not\\s+(?:human|fit\\s+to\\s+speak\\s+to|a\\s+person|awake)|a\\s+\\p{L}+\\s+mess)\\s+(?:before|until|till|without|if)`,
    `${WOULD}\\s+(?:walk|crawl|drive|cross|swim|queue|sell|trade|swap|fight|kill|die|cycle|sit\\s+on\\s+a\\s+bus)`,
    `${WOULD}\\s+(?:live|eat|drink|listen|watch|read|play|dance)\\b[^.;!?]{0,40}\\b(?:by\\s+the|every|all\\s+(?:day|night|year)|for\\s+(?:breakfast|ever)|forever|till|until|at\\s+my\\s+own|if\\s+(?:they|I|she|he)\\s+(?:let|could))`,
    `give\\s+(?:my|your)\\s+(?:right\\s+arm|left\\s+arm|kingdom|eye\\s+teeth|back\\s+teeth)`,
    `give\\s+me\\b[^.;!?]{2,60}\\b(?:over|any\\s+day|any\\s+time|every\\s+time|and\\s+I(?:['’]m|\\s+am)|instead)`,
    `(?:my|our|his|her)\\s+idea\\s+of\\s+(?:heaven|bliss|paradise|a\\s+(?:good|perfect|great)|fun|happiness|a\\s+holiday|luxury)`,
    `(?:the|my|our)\\s+perfect\\s+(?:weekend|evening|day|night|sunday|saturday|holiday)`,
    `${MINE}\\s+(?:one\\s+(?:true\\s+)?|only\\s+|real\\s+|great\\s+|true\\s+|whole\\s+|little\\s+|daily\\s+|weekly\\s+|yearly\\s+|annual\\s+|sunday\\s+|saturday\\s+|friday\\s+|basically\\s+|secret\\s+)*(?:religion|church|therapy|sanity|weakness|weak\\s+(?:spot|point)|soft\\s+spot|love\\s+language|ritual|tradition|drug|vice|first\\s+love|love|passion|obsession|happy\\s+place|sanctuary|escape|personality|medicine|meditation|guilty\\s+pleasure|pride\\s+and\\s+joy|heaven|luxury|superpower|oxygen|lifeblood|downfall|undoing|claim\\s+to\\s+fame|thing)`,
    `in\\s+(?:my|our|his|her)\\s+(?:blood|bones|veins|dna|genes)`,
    `for\\s+my\\s+sins|till\\s+(?:I|they|we)\\s+(?:die|drop|carry|close)|until\\s+I\\s+die|til\\s+I\\s+die|sacrosanct|sacred`,
    `(?:hooked|addict|addicted|obsessed|besotted|hopeless\\s+about|a\\s+fool\\s+for|fools?\\s+for|sucker\\s+for|devotee|fanatic|a\\s+thing\\s+(?:about|for)|a\\s+weakness\\s+for|passionate|enthusiast)`,
    `(?:never|not)\\s+(?:yet\\s+)?(?:missed|miss|skip|skipped|said\\s+no|say\\s+no|tire|tired|turned\\s+down|met\\s+an?\\s+\\p{L}+\\s+I)`,
    `haven['’]?t\\s+missed|can['’]?t\\s+get\\s+enough|won['’]?t\\s+miss|wouldn['’]?t\\s+miss`,
    `that(?:['’]s|\\s+is)\\s+(?:me|us|him|her)\\s+(?:done|content|happy|sorted|set|all\\s+over|every|most|told|gone)`,
    `I(?:['’]m|\\s+am)\\s+(?:never\\s+)?(?:happy|happier|content|happiest|in\\s+heaven|gone|there|anyone['’]?s|yours|in\\s+my\\s+element|at\\s+my\\s+happiest|sold)`,
    `(?:want|need|ask)\\s+for\\s+nothing|or\\s+(?:nothing|not\\s+at\\s+all|bust)|nothing\\s+(?:like|beats|finer|better)|never\\s+(?:buy|order|drink|read|eat|drunk|ordered)\\s+anything\\s+else`,
    `(?:has|have|had|gets?|got)\\s+(?:me|us)\\s+(?:every|from|for\\s+a|by|all)|takes?\\s+my|eats?\\s+my\\s+(?:whole|entire|weekends?|evenings?|may|june|november)|belongs?\\s+to\\s+(?:me|my)`,
    `(?:what|it|that)\\s+(?:gets|got|keeps|kept|keeps)\\s+(?:me|us|him|her)\\s+(?:through|sane|going|human|young)|keeps\\s+(?:me|us)\\s+(?:sane|human|young|going)|how\\s+I(?:['’]ve)?\\s+(?:relax|unwind|switch\\s+off|kept\\s+sane|stay\\s+sane)`,
    `nothing\\s+makes\\s+(?:me|us|him|her)\\s+happier|makes\\s+(?:my|his|her)\\s+(?:day|week|year)|the\\s+(?:highlight|best\\s+(?:part|bit|hour|day))\\s+of\\s+(?:my|our|the)\\s+(?:day|week|month|year)|(?:I|we)\\s+(?:live|plan\\s+my\\s+(?:year|week|holidays?))\\s+(?:for|around)|(?:fuelled|fueled|powered)\\s+by|(?:my|our|the\\s+whole)\\s+\\p{L}+\\s+runs?\\s+on|(?:I|we)\\s+run\\s+on|never\\s+leaves?\\s+(?:the\\s+house|home)\\s+without|never\\s+without|won['’]?t\\s+hear\\s+a\\s+word\\s+against|drop\\s+everything\\s+for|you(?:['’]ll|\\s+will)\\s+(?:always\\s+)?find\\s+me|half\\s+(?:my|our)\\s+(?:wages|salary|house|shelves|wardrobe|pension)|brings?\\s+me\\s+(?:joy|peace)|(?:grew\\s+up|was\\s+raised|were\\s+raised|brought\\s+up)\\s+on|all\\s+my\\s+life|my\\s+whole\\s+life|since\\s+childhood|die-?hard|my\\s+(?:go-to|usual|second\\s+home)|(?:can['’]?t|cannot|hard\\s+to)\\s+(?:beat|resist)|cheers\\s+me\\s+up|(?:I|we)(?:['’]ve|\\s+have)?\\s+(?:keep|always\\s+have|always\\s+keep)\\s+(?:a|an|some)\\b[^.;!?]{2,30}\\bin\\s+my|(?:the|a)\\s+day\\s+without|goes\\s+(?:on|with)\\s+everything|(?:my\\s+)?perfect\\s+(?:evening|weekend|sunday|breakfast)\\s+is`,
    `(?:taken|took)\\s+over\\s+my\\s+life|ruined\\s+my|the\\s+hill\\s+I(?:['’]ll|\\s+will)\\s+die\\s+on`,
    `where\\s+I(?:['’]m|\\s+am)\\s+happiest|wherever\\s+the|whenever\\s+I\\s+can|any\\s+chance\\s+I\\s+get|every\\s+chance\\s+I\\s+get|if\\s+I\\s+could\\s+only`,
    `there(?:['’]s|\\s+is)\\s+always\\s+(?:a|an|some|one)|always\\s+(?:a|an)\\s+\\p{L}+\\s+of`,
    `(?:puts?|put)\\s+me\\s+(?:on|in|near|by|up)\\b[^.;!?]{3,50}\\band\\s+I`,
  ),
  HABITS,
];

/** A sentence is read this far, and this many things in it. */
const MAX_LENGTH = 400;
/** No sentence of a person is longer; the cues are not even looked for. */
const TOO_LONG = 2000;
const MAX_THINGS = 6;
/** How far apart the thing and the telling words may stand, in characters. */
const NEAR = 60;

const OWNER = /(?<![\p{L}\p{N}])(?:I|me|my|mine|myself|we|us|our|ours)(?![\p{L}\p{N}])/iu;
/** What makes nobody the subject of anything. */
const ASIDE =
  /\bI\s+(?:read|think|hear|heard|believe|guess|suppose|know|mean|gather|hope|see|said)\b|\bin\s+my\s+opinion\b/giu;
const NOT_THEIRS = /\b(?:neighbou?r|landlord|friend['’]s|colleague['’]s|boss['’]s|client|customer)\b/iu;
const KIN_FIRST = new RegExp(
  `(?:^|[,;:–—]\\s*|\\b(?:and|but|so|because|as|if|both)\\s+)(?<who>${RELATED}(?:,?\\s+\\p{Lu}\\p{L}+)?)(?!['’]s?\\s|\\s+(?:and\\s+I|and\\s+me)\\b)`,
  'iu',
);
const PERSON_FIRST = /^(?:\W|and\s|but\s|so\s)*(?<who>he|she)(?=['’\s])/iu;
/** Requests, questions and other people's habits are nobody's taste. */
const ASKS =
  /^(?:\W|so\s|and\s|but\s|oh\s|hi\s)*(?:please|kindly|could|would|can|let['’]?s|shall|do|does|did|are|is|was|were|have|has|what|who|whose|when|where|which|why|how|any|should|may|must|will|thanks|thank|tell|give my|hope|remind|wish|customers|clients|people|some|sorry)\b(?!\s+(?:without\s+me|my\s+\p{L}+|me)\b)/iu;
const PAST =
  /\b(?:used\s+to|(?:at|in)\s+school|as\s+a\s+(?:kid|child|girl|boy|student)|years\s+ago|in\s+those\s+days|another\s+life|once\s+(?:had|ate|sat|met|saw)|last\s+(?:night|week|month|year|time)|yesterday|tonight|tomorrow|this\s+(?:time|morning|evening|week|year|month|afternoon)|next\s+\p{L}+)\b/iu;
const SUPPOSED =
  /(?:^|[,;]\s*)(?:if|suppose|imagine|unless)\s+(?:you|they|he|she|someone|anyone|i\s+(?:were|was|had))\b|\bif\s+(?:it|i|we)\s+were\b|["“”]/iu;
/** What work repeats every week is no taste. */
const WORK =
  /\b(?:reports?|reporting|meetings?|calls?|clients?|customers?|orders?|orderd|invoices?|deliver\w*|suppliers?|stock|warehouse|budget|deadline|team|offices?|sales|sells?|release|deploy\w*|server|app|tickets?\s+(?:in|are)|campaign|shipment|ships?|store|shop|staff|department|company|payroll|review|standup|print(?:ed|ing)?|menu|guests?|visitors|residents|pupils|students|passengers|members|subscription|subscribers?|prices?|charged?|bills?|refund|account)\b/iu;

/** Whose leaning a sentence shows, given where the cue and the thing stand; null for nobody we may speak of. */
function ownerOf(text: string, upTo: number, previous: string): string | null {
  const lead = text.slice(0, upTo);
  const kin = KIN_FIRST.exec(lead)?.groups?.['who'];
  if (kin !== undefined) return NOT_THEIRS.test(kin) ? null : subjectOf(kin, previous);
  const person = PERSON_FIRST.exec(text)?.groups?.['who'];
  if (person !== undefined) return subjectOf(person, previous);
  return OWNER.test(text.replace(ASIDE, '')) ? 'sender' : null;
}

const ADJECTIVE =
  /(?:^|\s)((?:[\p{L}]+-[\p{L}]+|hot|cold|iced|black|white|red|green|dark|strong|sweet|sour|salted?|salty|fried|raw|herbal|ginger|pickled|smoked|proper|real|fresh|home-?made|old|wild|open|vintage|classic|live|death|northern|rice|oat|village|brass|long|night|instant|milk|plain|dry|tinned|country|radio|graphic|fantasy|true-crime|horror)\s+)$/iu;

/** The thing as it is named: with its adjective, with things that follow at once ("ham sandwich"), "a jar of" with what is in it. */
function valueOf(text: string, thing: RegExpExecArray, named: readonly RegExpExecArray[]): string {
  const next = named.find((one) => one.index === thing.index + thing[0].length + 1);
  const end = (next ?? thing).index + (next ?? thing)[0].length;
  const held = /\bof$/iu.test(text.slice(thing.index, end))
    ? (/^\s+(?:(?:the|your|my|their|a)\s+)?(?:own\s+)?[\p{L}’'-]+/u.exec(text.slice(end))?.[0] ?? '')
    : '';
  const before = ADJECTIVE.exec(text.slice(0, thing.index))?.[1] ?? '';
  return `${before}${text.slice(thing.index, end)}${held}`.replace(/\s+/gu, ' ');
}

/** What is worth quoting: the clause, with the reason that hangs on it by a comma, without what follows from it. */
function quoteOf(text: string, span: Span): Span {
  const clause = clauseAround(text, span);
  const rest = text.slice(clause.end);
  const more =
    /^,\s(?!(?:so|but|and|which|please|thanks|then)\b)[^;:?!()—–]*?(?=,?\s(?:so|but|because|though)\s|[.;:?!()—–]|$)/iu.exec(
      rest,
    )?.[0] ?? '';
  const words = (from: number, to: number): number => text.slice(from, to).trim().split(/\s+/u).length;
  return more !== '' && words(clause.start, clause.end + more.length) <= 18
    ? trim(text, { start: clause.start, end: clause.end + more.length })
    : clause;
}

interface Leanings {
  readonly category: PreferenceCategory;
  readonly things: RegExp;
  /** Words of the list that also mean something else. */
  readonly vague?: RegExp;
  /** Whether doing it often shows a liking. */
  readonly habits: boolean;
  /** Ways to speak that lean only for things of this kind; they decide first. */
  readonly cues?: readonly Cue[];
  /** Only {@link Leanings.cues}, none of those that fit everything. */
  readonly ownCuesOnly?: boolean;
  /** Requests count as well ("please bring no flowers"). */
  readonly requests?: boolean;
  /** Default: implied. */
  readonly certainty?: Certainty;
  readonly sensitivity?: Sensitivity;
  /** Things that tell of health or faith. */
  readonly special?: RegExp;
}

/** A rule that also hears leanings. Finds at most one in a sentence. */
export function withLeanings(rule: Rule, of: Leanings): Rule {
  const general = of.ownCuesOnly === true ? [] : CUES.filter(({ habit }) => of.habits || habit !== true);
  const cuesFor = askedOf([...(of.cues ?? []), ...general], ({ says }) => [says, of.things]);
  const gatesFor = askedOf(rule.gates, (gate) => [gate]);
  const things = new RegExp(of.things.source, `${of.things.flags}g`);
  return {
    gates: [OWNER, ...rule.gates],
    mayFind: (text) => cuesFor.any(text) || rule.mayFind?.(text) !== false,
    find: (sentence, context) => {
      const { text } = sentence;
      const said = gatesFor.of(text).some((gate) => gate.test(text)) ? rule.find(sentence, context) : [];
      const cues = cuesFor.of(text);
      if (cues.length === 0 || text.length > TOO_LONG || !OWNER.test(text)) return said;
      const more = lean(text, context, of, cues, things);
      return [...said, ...more.filter((one) => !said.some((other) => one.start < other.end && other.start < one.end))];
    },
  };
}

function lean(
  text: string,
  context: RuleContext,
  of: Leanings,
  cues: readonly Cue[],
  things: RegExp,
): readonly Found[] {
  if ((ASKS.test(text) && of.requests !== true) || SUPPOSED.test(text) || /\?\W*$/u.test(text)) return [];
  const named = [...text.slice(0, MAX_LENGTH).matchAll(things)]
    .filter(
      (one) =>
        of.vague?.test(one[0]) !== true &&
        !/\b(?:named|called)\s$/iu.test(text.slice(Math.max(0, one.index - 8), one.index)),
    )
    .slice(0, MAX_THINGS);
  if (named.length === 0) return [];
  for (const { says, polarity, habit } of cues) {
    if (of.habits && PAST.test(text)) return [];
    if (habit === true && (/\byou\w*\b/iu.test(text) || WORK.test(text))) continue;
    const said = says.exec(text);
    if (said === null) continue;
    const [from, to] = [said.index, said.index + said[0].length];
    const gap = (one: RegExpExecArray): number => Math.max(0, one.index - to, from - one.index - one[0].length);
    const thing = named
      .filter((one) => gap(one) <= NEAR && !(one.index <= from && one.index + one[0].length >= to))
      .toSorted((a, b) => gap(a) - gap(b))[0];
    if (thing === undefined) continue;
    const subject = ownerOf(text, Math.max(from, thing.index), context.previous?.text ?? '');
    if (subject === null) continue;
    const quote = quoteOf(text, {
      start: Math.min(from, thing.index),
      end: Math.max(to, thing.index + thing[0].length),
    });
    const value = valueOf(text, thing, named);
    const ordinary = isChild(subject) ? 'personal' : 'ordinary';
    return [
      {
        claim: {
          type: 'preference',
          category: of.category,
          polarity: habit === true && subject !== 'sender' ? 'fact' : polarity,
          subject,
          value,
        },
        ...quote,
        certainty: of.certainty ?? 'implied',
        sensitivity: of.sensitivity ?? (of.special?.test(thing[0]) === true ? 'special' : ordinary),
      },
    ];
  }
  return [];
}
