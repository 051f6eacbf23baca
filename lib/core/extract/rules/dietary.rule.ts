// How somebody has to eat: allergies, intolerances, diets of conviction. Always special: it tells of health or faith.
import { ALLERGEN, FOOD } from '../lexicon';
import type { RuleExamples } from '../rule';
import { cue, withLeanings } from '../leanings';
import { preferenceRule } from '../sayings';
import { WHO } from '../who';

const DIET =
  '(?:vegan|vegetarian|veggie|pescatarian|pescetarian|coeliac|celiac|gluten[\\s-]free|dairy[\\s-]free|lactose[\\s-](?:intolerant|free)|halal(?:\\s+only)?|kosher|plant[\\s-]based|keto|paleo|diabetic|macrobiotic|fruitarian|jain)';
const BE =
  "(?:['’](?:m|re|s|ve\\s+been)|\\s+(?:am|are|is|have\\s+been|has\\s+been|went|turned|go|became|eat|keep|keeps|eats|only\\s+eat|stay))";

/** Whose diet is nobody's to remember, and what is no person at all. */
const STRANGERS =
  '(?:participants|attendees|delegates|guests|customers|clients|visitors|users|people|patients|passengers|students|applicants|candidates?|others|them|which|that|this|it|there|what|everything|menu|foods?|dish(?:es)?|meals?|cakes?|options?|recipes?|restaurant|place|caf[eé]|burgers?|cheese|milk|wine|sauce|soup|sausages?|products?|ones?|side|sides|rest|range|lines?)\\b';

const said = preferenceRule({
  category: 'dietary',
  sensitivity: 'special',
  sayings: [
    {
      says: new RegExp(
        `${WHO}\\s+(?:carries|carry|has|have)\\b[^.;!?]{0,40}?\\b(?:severe|bad|serious|nasty|life-threatening)\\s+(?<v>\\p{L}+)\\s+allergy\\b`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: /\b(?<who>I|we|my\s+\p{L}+|our\s+\p{L}+)(?:['’](?:m|s|re)|\s+(?:am|are|is))\s+(?:strictly\s+|now\s+|completely\s+)?(?:off|avoiding|not\s+allowed)\s+(?:any\s+|all\s+)?(?<v>sugar|salt|gluten|dairy|wheat|meat|lactose|carbs?|bread|fat)\b/iu,
      polarity: 'avoid',
    },
    {
      says: /\b(?<who>I|we|my\s+\p{L}+|our\s+\p{L}+)(?:['’](?:m|s|re)|\s+(?:am|are|is))\s+(?:strictly\s+|now\s+)?(?:on\s+a|doing|following\s+a)\s+(?<v>(?:low|no|gluten|dairy|sugar|salt|wheat|lactose|soft|liquid|strict|diabetic|ulcer)[\s-]?\p{L}*\s*(?:diet|carb|salt|sugar|fodmap|free))\b/iu,
      polarity: 'need',
    },
    {
      says: new RegExp(
        `\\b(?:no|not\\s+a\\s+(?:bite|crumb|trace)\\s+of|never\\s+any)\\s+(?<v>pork|beef|meat|gluten|nuts?|shellfish|dairy|alcohol|lactose|eggs?|fish)\\b[^.;!?]{0,25}\\b(?:in\\s+(?:our|my|this)\\s+(?:house|kitchen|home|family|office)|for\\s+(?:me|us|my\\s+\\p{L}+|religious)|faith|halal|kosher|allerg)`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: /\b(?:nuts?|peanuts?|shellfish|gluten|dairy|eggs?|fish|prawns?|sesame|kiwi|strawberries|wheat|milk|lactose|soy|mushrooms|cheese)\s+(?:\p{L}+\s+)?(?:kills?|would\s+kill|could\s+kill|puts?\s+me|makes?\s+me\s+(?:ill|sick|swell|itch)|disagrees?\s+with\s+me|send(?:s)?\s+me\s+to\s+(?:hospital|a\s*&\s*e)|brings?\s+me\s+out|and\s+I\s+(?:do\s+not|don['’]?t)\s+(?:agree|get\s+on|mix))\b/iu,
      polarity: 'avoid',
      value: '{words}',
    },
    {
      says: /\b(?:I|we)\s+(?:carry|have|keep)\s+an?\s+epi-?pen\b[^.;!?]{0,40}/iu,
      polarity: 'avoid',
      value: '{words}',
    },
    {
      says: new RegExp(
        `${WHO}${BE}(?:\\s+(?:a|an|strictly|strict|very|severely|badly|highly|deathly|also|both|all|now|still|really|quite|mildly|so|unfortunately|terribly))*\\s+allergic\\s+to\\s+(?!(?:\\p{L}+\\s+){0,2}?(?:decks?|slides?|meetings?|paper\\s?work|jargon|spreadsheets?|mornings|mondays|change|talk|buzzwords?|deadlines?|e-?mails?|calls|powerpoint|bureaucracy|forms|admin|work|stress|drama|nonsense)\\b)(?<v>[^.;:!?()]{2,60})`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]ve|\\s+have|\\s+has|['’]s)(?:\\s+got)?\\s+(?:a|an)\\s+(?:severe\\s+|bad\\s+|serious\\s+|nasty\\s+|mild\\s+)?(?<v>[\\p{L}-]+(?:\\s[\\p{L}-]+)?)\\s+(?:allergy|intolerance)`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: new RegExp(`${WHO}${BE}(?:\\s+[\\p{L}-]+){0,2}\\s+(?<v>[\\p{L}-]+)[\\s-]intolerant`, 'iu'),
      polarity: 'avoid',
    },
    {
      says: new RegExp(
        `${WHO}${BE}(?:\\s+(?:a|an|strictly|strict|mostly|fully|all|now|also|both|actually|always|been|very\\s+much|still|on\\s+a|lifelong))*\\s+(?<v>${DIET})(?![\\s-]+(?:friendly|menu|option|restaurant|certif|product|range|client|custom))`,
        'iu',
      ),
      polarity: 'need',
    },
    {
      says: new RegExp(
        `\\b(?:our|my)\\s+(?:table|house|home|household|kitchen|family|office|whole\\s+team)\\s+(?:is|are|keeps)\\s+(?:strictly\\s+|all\\s+)?(?<v>${DIET})`,
        'iu',
      ),
      polarity: 'need',
    },
    {
      says: new RegExp(
        `${WHO}\\s+(?:can['’]?t|cannot|can\\s+not|mustn['’]?t|must\\s+not|am\\s+not\\s+allowed\\s+to)\\s+(?:really\\s+)?(?:have|eat|touch|digest|tolerate|do|be\\s+near)\\s+(?:any\\s+)?(?<v>[^.,;:!?()]{2,40})`,
        'iu',
      ),
      polarity: 'avoid',
      about: ALLERGEN,
    },
    {
      says: new RegExp(
        `${WHO}\\s+(?:don['’]?t|do\\s+not|doesn['’]?t|does\\s+not|never|no\\s+longer)\\s+eats?\\s+(?:any\\s+)?(?<v>(?:red\\s+)?(?:meat|pork|beef|fish|animals?|gluten|dairy|eggs?|bread|anything\\s+with\\s+[\\p{L}\\s]{2,30}))`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: /\b(?<who>I|we)(?:['’]m|\s+am|['’]re|\s+are|['’]ll\s+be|\s+will\s+be)\s+(?:\p{L}+\s+)?fasting\b(?!\s+(?:blood|test))/iu,
      polarity: 'need',
      value: 'fasting days',
    },
    {
      says: /\b(?<who>I|we)\s+(?:observe|keep|fast\s+(?:on|during|for))\s+(?:every\s+)?(?<v>ramadan|lent|ekadashi|yom\s+kippur|shabbat|sabbath|fridays|the\s+fast)/iu,
      polarity: 'need',
      value: 'fasting: {v}',
    },
    {
      says: new RegExp(
        `\\b(?:no|nothing\\s+with)\\s+(?<v>(?:\\p{L}+\\s)?(?:nuts?|shellfish|gluten|dairy|pork|meat))\\s+(?:for\\s+(?:me|us|my\\s+\\p{L}+)|or\\s+I\\s+(?:swell|end\\s+up|die))`,
        'iu',
      ),
      polarity: 'avoid',
    },

    {
      says: new RegExp(
        `\\b(?<who>(?:one|two|three|four|five|half|some|most|several|a\\s+few|\\d+|none|both|all)\\s+of\\s+(?:us|my|our|the)\\s*(?:team|lads|girls|guests|party|crew|people|group|kids|colleagues|board|staff|lot|directors|us)?|(?:my|our)\\s+(?:[\\p{L}-]+\\s+){0,2}[\\p{L}-]+|(?!${STRANGERS})[\\p{L}-]{2,})(?:['’](?:s|re|ve\\s+been|s\\s+been)|\\s+(?:is|are|eats?|keeps?|has\\s+been|have\\s+been|went|has\\s+gone|have\\s+gone))\\s+(?:(?:a|an|strictly|strict|both|all|also|now|a\\s+lifelong|completely|fully|been|gone|mostly)\\s+)*(?<v>${DIET})s?\\b(?![\\s-]+(?:friendly|menu|option|restaurant|certif|product|range|client|custom))`,
        'iu',
      ),
      polarity: 'avoid',
      subject: 'somebody of theirs',
    },
    {
      says: /(?:^|[.!;,:–—]\s*|\b(?:and|but|so)\s+)no\s+(?<v>(?:more\s+)?(?:dairy|gluten|wheat|meat|pork|beef|fish|shellfish|seafood|nuts|peanuts|eggs?|sugar|soy|lactose|milk|onions?|garlic|alcohol|carbs|salt|bread|spice|caffeine))(?:\s+(?:or|and|nor)\s+\p{L}+)?\s+(?:for\s+(?:me|us|him|her|my\s+\p{L}+)|here|in\s+(?:this|our)\s+house|on\s+my\s+plate|at\s+(?:our|my)\s+\p{L}+|I\s+(?:am|['’]m|have)|it\s+(?:makes|gives|upsets))\b/iu,
      polarity: 'avoid',
    },
    {
      says: /(?:^|[.!;,:–—]\s*|\b(?:me|I|and|but|so)\s+)(?:(?:I['’]m|I\s+am|am|still|strictly|also)\s+)*(?<v>vegetarian|vegan|pescatarian|coeliac|celiac|gluten[\s-]free|dairy[\s-]free|lactose[\s-]intolerant|teetotal|kosher|halal|jain)\s+(?:here|for\s+(?:me|us)|this\s+end|at\s+our\s+table|by\s+the\s+way|btw|myself)\b/iu,
      polarity: 'need',
    },
    {
      says: /\b(?:the\s+)?(?:meat|food|chicken|lamb|everything|catering|menu|lunch|dinner)\s+(?:must|has\s+to|should|needs\s+to|will\s+have\s+to|have\s+to)\s+be\s+(?<v>halal|kosher|vegetarian|vegan|gluten[\s-]free|nut[\s-]free|jain|dairy[\s-]free|plain)\b/iu,
      polarity: 'need',
    },
    {
      says: /\b(?<who>I|\p{Lu}\p{L}+|she|he|my\s+\p{L}+)\s+(?:cannot|can['’]?t|can\s+not|must\s+not|mustn['’]?t|is\s+not\s+allowed|am\s+not\s+allowed)\s+(?:with|take|handle|manage|do|have|eat|touch|any)?\s*(?:anything\s+(?:with\s+)?|any\s+|too\s+)?(?<v>spicy(?:\s+food)?|gluten|dairy|lactose|nuts|peanuts|shellfish|sugar|fried(?:\s+food)?|seafood|pork|onions?|garlic|eggs|milk|wheat)\b/u,
      polarity: 'avoid',
    },
    {
      says: /\bI(?:['’]ve|\s+have)?\s+(?:given|gave|giving)\s+up\s+(?<v>(?:meat|sugar|bread|dairy|gluten|alcohol|drink|drinking|booze|wine|chocolate|caffeine|coffee|carbs|crisps|sweets|cheese|salt|biscuits))\b/iu,
      polarity: 'avoid',
    },
    {
      says: /\b(?<who>I|we)(?:['’]m|\s+am|['’]re|\s+are)\s+(?:not|no\s+longer)\s+(?:drinking|eating|taking|having)\s+(?:any\s+)?(?<v>alcohol|wine|meat|sugar|dairy|gluten|bread|caffeine|coffee|fish|pork|carbs)\b(?!\s+(?:today|tonight|this\s+week))/iu,
      polarity: 'avoid',
    },
  ],
});

/** Allergies and diets. */
export const rule = withLeanings(said, {
  category: 'dietary',
  things: new RegExp(`${ALLERGEN.source}|${FOOD.source}`, 'iu'),
  vague:
    /^(?:dates?|ports?|limes?|restaurants?|waters?|breakfast|food|cats?|dogs?|dust|bees?|wasps?|latex|penicillin|pollen|feathers?|perfumes?|lil(?:y|ies)|spirits|pies?|steakhouse|oranges?|apples?|mints?|honey|snacks?)$/iu,
  habits: false,
  ownCuesOnly: true,
  certainty: 'stated',
  sensitivity: 'special',
  cues: [
    cue(
      'avoid',
      `(?:makes?|made|sends?|sent|puts?|put|brings?|blows?|closes?|swells?|kills?|finish(?:es)?|upsets?)\\s+(?:my|his|her|our)\\s+(?:skin|face|throat|lips|tongue|hands|stomach|airways|mouth)`,
      `(?:could|can|would|will|might)\\s+(?:kill|end|finish|hospitali[sz]e)\\s+(?:me|him|her|us|my\\s+\\p{L}+)|sends?\\s+(?:me|him|her|us)\\s+(?:straight\\s+)?to\\s+(?:the\\s+)?(?:hospital|a&e|er|toilet|bathroom)`,
      `(?:I|he|she|we)\\s+(?:swell|swells|blow|blows|balloon|balloons|break\\s+out|breaks\\s+out|come\\s+out\\s+in|comes\\s+out\\s+in|suffer\\s+for|end\\s+up\\s+in)|(?:hands|lips|face|throat|tongue)\\s+(?:swells?|closes?|goes|tingles?|itch(?:es)?)`,
      `ambulances?|a&e|in\\s+hospital|hospitals\\s+know|epi-?pen|antihistamine|carr(?:y|ies)\\s+(?:the|a|an|his|her|my)\\s+pen|anaphyla\\p{L}+|(?:in|with)\\s+hives|the\\s+rash|migraines|airways|die\\s+from|poison\\s+(?:to|for)|kryptonite|dangerous\\s+for|the\\s+enzyme`,
      `(?:since|with|after|because\\s+of)\\s+(?:the|my|his|her)\\s+(?:ulcer|bypass|gallbladder|operation|surgery|diagnosis|blood\\s+test|stroke|heart\\s+attack|pills|meds|medication|transplant|pregnancy|stent|hernia|gout|gastric\\s+\\p{L}+)|gout|warfarin|statins|dialysis|gallbladder|reflux|arthritis|coeliac\\s+disease|histamine|pre-?diabetic|(?:type\\s+(?:one|two|1|2)\\s+)?diabetic|gestational|breast-?feeding|am\\s+nursing`,
      `(?:is|are|['’]s)\\s+(?:off\\s+the\\s+(?:table|menu)|off[\\s-]limits|out\\s+of\\s+bounds)|(?:is|are|['’]s)\\s+(?:strictly\\s+)?out\\s+for|(?:['’]s\\s+been|has\\s+been|have\\s+been|is|are)\\s+out\\s+of\\s+my\\s+life|the\\s+one\\s+to\\s+watch\\s+with\\s+me|what\\s+gets\\s+me|(?:is|are)\\s+a\\s+no\\s+for|and\\s+(?:I|me)\\s+(?:are\\s+(?:divorced|strangers|enemies)|have\\s+a\\s+(?:bad\\s+)?history|do\\s+not\\s+get\\s+(?:on|along))`,
      `(?:not|n['’]t)\\s+(?:really\\s+)?(?:supposed|meant|allowed)\\s+(?:to\\s+(?:have|eat|drink|touch)|any)|(?:may|must|can|could)\\s*(?:n['’]?t|not)\\s+(?:so\\s+much\\s+as|even)\\s+(?:look|stir|touch|smell|have|be)|(?:may|must)\\s*(?:n['’]t|\\s+not)\\s+(?:have|eat|drink|touch|take)|(?:can['’]?t|cannot|can\\s+not)\\s+(?:digest|tolerate|process|metaboli[sz]e)|stomach\\s+(?:can['’]?t|cannot|won['’]?t)\\s+(?:take|handle)|been\\s+able\\s+to\\s+(?:eat|drink|digest)`,
      `as\\s+a\\s+(?:muslim|hindu|jew|sikh|buddhist|jain|adventist|mormon)|being\\s+(?:a\\s+)?(?:muslim|hindu|jewish|adventist|mormon|jain|observant)|(?:thanks\\s+to|because\\s+of|by|for)\\s+(?:my|our|his|her)\\s+(?:religion|faith)|navratri|ramadan|pure\\s+veg|the\\s+rabbi['’]s|keeps?\\s+(?:a\\s+)?(?:fast|kosher|halal)|for\\s+religious`,
      `(?:doctor|doc|gp|nurse|dietician|cardiologist)\\s+(?:has|have|had|says|said|reckons|wants|put)\\s+(?:me|him|her|no|forever|us)|(?:doctor['’]s|doctors)\\s+orders`,
      `(?:lays?|laid|knocks?|wipes?)\\s+(?:me|him|her|us)\\s+(?:low|out|flat)|in\\s+bed\\s+for\\s+\\p{L}+\\s+days|doubled\\s+(?:over|up)|bloated|wheez(?:e|ing|y)|itch(?:y|ing)|(?:my|his|her|our)\\s+(?:gut|guts|tummy|stomach(?!\\s+is\\b)|body|system|digestion|insides|kidneys|liver|blood\\s+(?:sugar|pressure)|cholesterol|thyroid|ibs|crohn['’]?s|colitis|eczema|asthma)|(?:bad\\s+|severe\\s+|a\\s+)?reactions?\\s+to|reacts?\\s+(?:badly\\s+)?to|triggers?\\s+(?:my|his|her)|doesn['’]?t\\s+sit\\s+well|don['’]?t\\s+sit\\s+well|intoleran\\p{L}+|sensitiv(?:e|ity)\\s+to|cross-contamination|even\\s+(?:a\\s+)?traces?|even\\s+the\\s+dust|plant[\\s-]based|meat-free`,
      `(?:no|without|zero|not\\s+(?:a|one)\\s+\\p{L}+\\s+of)\\s+\\p{L}+\\s+(?:since|for\\s+(?:me|us|him|her|my)|in\\s+(?:my|our|this)\\s+(?:house|kitchen|diet|home))|(?:I|we|he|she)(?:['’]m|['’]re|['’]s|\\s+am|\\s+are|\\s+is)\\s+(?:avoiding|cutting\\s+out|not\\s+touching|staying\\s+off)|(?:has|have|had)\\s+to\\s+(?:avoid|skip|cut\\s+out|give\\s+up|stay\\s+(?:off|away))|(?:sunset|sundown|iftar|shabbat|passover|yom\\s+kippur|ekadashi|diwali\\s+fast|lent)`,
      `anything\\s+(?:with\\s+a\\s+face|that\\s+once\\s+swam|that\\s+swims)`,
    ),
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'One prawn and my throat closes.', claim: { polarity: 'avoid', value: 'prawn' } },
    { text: 'Rye is off the table for my sister since the operation.', claim: { polarity: 'avoid' } },
    { text: "I'm not supposed to have butter with these pills.", claim: { polarity: 'avoid', value: 'butter' } },
    {
      text: "I'm allergic to nuts, so nothing with pesto please.",
      claim: { category: 'dietary', polarity: 'avoid', value: 'nuts' },
    },
    { text: 'We have been vegetarian since 2010.', claim: { polarity: 'need', value: 'vegetarian' } },
    { text: 'Our table is strictly halal.', claim: { polarity: 'need', value: 'halal' } },
    { text: 'I cannot eat shellfish, my throat closes.', claim: { polarity: 'avoid', value: 'shellfish' } },
    { text: 'I am off sugar until Easter.', claim: { polarity: 'avoid', value: 'sugar' } },
    { text: 'My son is coeliac.', claim: { polarity: 'need', subject: 'their son' } },
    {
      text: 'She was kind about it, but I have a severe peanut allergy.',
      claim: { polarity: 'avoid', value: 'peanut' },
    },
  ],
  quiet: [
    'The ambulance service ordered sandwiches for sixty.',
    'Are you vegetarian?',
    'The menu has vegan options for your guests.',
    'Our gluten-free range ships on Monday.',
    'I am allergic to spreadsheets?',
    'Suppose one of us were vegan, would that be a problem?',
  ],
};
