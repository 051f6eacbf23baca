// Races and matches that somebody takes part in, or that matter to them on a day.
import { AUX } from '../phrases';
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { WHO } from '../who';

const BE = "(?:['’](?:m|re|s|ll\\s+be|ll|ve)|\\s+(?:am|are|is|will\\s+be|will|have|has))";
const RACE =
  '(?:marathon|half[\\s-]marathon|half|10k|5k|parkrun|triathlon|ironman|duathlon|ultra(?:marathon)?|race|regatta|swim|sportive|tournament|match|game|final|semi(?:[\\s-]final)?|derby|cup\\s+(?:tie|final)|championships?|fun\\s+run|tough\\s+mudder|great\\s+(?:north|south|manchester)\\s+(?:run|swim)|london\\s+marathon|boston(?:\\s+marathon)?|cross-?country|time\\s+trial|open|gran\\s+fondo|bike\\s+ride|charity\\s+(?:run|ride|walk))';

/** Races and matches. */
export const rule = momentRule({
  kind: 'race_or_match',
  sayings: [
    {
      says: new RegExp(
        `${WHO}${AUX}\\s+(?:(?:signed\\s+up|entered|registered|training)\\s+(?:for\\s+)?|got\\s+(?:a\\s+place|in|through)\\s+(?:in|to|for)\\s+|run|runs|running|ran|race|races|racing|ride|rides|riding|rode|row|rows|rowing|rowed|swim|swims|swimming|sail|sails|sailing|doing|does|do|did|play|plays|playing|played|compete|competes|competing|fight|fights|fighting|boxing|skates?|skating|captaining|skippering|crewing|finished|completed|won|lost|(?:in|through\\s+to|into)\\s+the)\\s*(?:(?:in|at|for|my|his|her|our|the|a|an|their|first|second|third|last|next|this)\\s+){0,4}(?:[\\p{L}\\d’'-]+\\s+){0,3}?(?:marathon|half[\\s-]marathon|half|10k|5k|triathlon|ironman|duathlon|ultra(?:marathon)?|parkrun|sportive|gran\\s+fondo|regatta|derby|(?:cup|county|national|regional|quarter|semi|grand)[\\s-]*finals?|play-?offs?|championships?|nationals|worlds|tournament|grand\\s+prix|time\\s+trial|relay|fun\\s+run|open-?water\\s+swim|coast\\s+to\\s+coast|chess\\s+(?:open|tournament)|league\\s+(?:match|game)|race\\s+for\\s+life)\\b(?!\\s+(?:report|price|hour|an?\\s+hour|of\\s+(?:the|it|them|my|our)|the|day))`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: /\b(?:(?:my|our|his|her|\p{L}+['’]s)\s+(?:[\p{L}\d’'-]+\s+){0,3}?(?:marathon|triathlon|ironman|race|match|final|semi-?final|tournament|regatta|derby|bout|fight|gala|cup\s+tie)(?:['’]s|\s+(?:is|are|on|was|will\s+be))|(?:first|semi-?|quarter-?|cup\s+|county\s+)\s*final\s+(?:on|is|this|next|tomorrow)|(?:the\s+)?(?:under-?\s*\d+s|(?:pub|school|office|village|works)\s+team|first\s+eleven|second\s+eleven|girls|boys|lads)\s+(?:play|are\s+playing|face|meet|take\s+on)\b)/iu,
      date: 'beside',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|s|re|ve)|\\s+(?:am|is|are|have|will\\s+be))?\\s+(?:running|run|riding|rowing|swimming|walking|racing|lining\\s+up\\s+(?:for|at|in)|on\\s+the\\s+start\\s+line\\s+(?:of|for|at)|toeing\\s+the\\s+line\\s+at|entered\\s+(?:in|for))\\s+(?:the\\s+)?(?<v>\\p{Lu}[\\p{L}’-]+)\\b(?!\\s+(?:report|file|script|query))`,
        'u',
      ),
      date: 'needed',
      value: '{v}',
      named: /^(?!(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$)\p{Lu}/u,
    },
    {
      says: /\b(?:cup\s+final|semi-?final|county\s+final|derby|grand\s+final|play-?offs?|regatta|head\s+of\s+the\s+river|the\s+boat\s+race|triathlon|marathon|half[\s-]marathon)\s+(?:is|on|this|next)\b/iu,
      date: 'needed',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|s|re)|\\s+(?:am|is|are|will\\s+be))?\\s+(?:fight|fights|fighting|box|boxes|boxing|fencing|bowl|bowls|curl|compete|competes|competing|swims|rows|plays|playing|dives|sails|jumps|lifts|runs)\\s+(?:\\p{L}+\\s+){0,3}?(?:for|at|in|against)\\s+(?:the\\s+)?(?:\\p{Lu}|nationals|worlds|county|state|regionals|europeans|school|championships?|finals?)`,
        'u',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `${WHO}(?:${BE})?\\s+(?:\\p{L}+\\s+)?(?:running|run|ran|runs|doing|do|does|did|racing|race|riding|ride|rowing|row|swimming|entered|finished|completed|taking\\s+part\\s+in|competing\\s+in|playing\\s+in|play\\s+in|plays\\s+in|signed\\s+up\\s+for)\\s+(?:(?:a|an|my|the|our|in|her|his|first|second|third|another)\\s+)*(?:[\\p{L}’-]+\\s+){0,3}?${RACE}\\b(?!\\s+(?:report|price|the|of|hour|day\\s+off))`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `\\b(?<who>my|our|my\\s+\\p{L}+['’]s)\\s+(?:first\\s+|next\\s+|big\\s+|last\\s+)?${RACE}\\s+(?:is|will\\s+be|takes\\s+place|on)\\b`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `${WHO}${BE}\\s+(?:\\p{L}+\\s+)?(?:in\\s+the\\s+(?:cup\\s+|world\\s+|county\\s+|all-ireland\\s+)?(?:final|semi-?final)|playing\\s+(?:against\\s+)?\\p{Lu}\\p{L}+\\s+(?:in|on|at))\\b`,
        'u',
      ),
      date: 'needed',
    },

    {
      says: new RegExp(
        `${WHO}${AUX}\\s+(?:play|plays|playing|played|in|through\\s+to|reached|reach|made|into|won|lost)\\s+(?:in\\s+)?(?:the|a|our|my|his|her)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:cup|semi|semis|semi-?finals?|quarter-?finals?|finals?|derby|league\\s+(?:game|match)|play-?offs?|county\\s+(?:game|match)|test\\s+match)\\b(?!\\s+(?:of\\s+(?:tea|coffee)|draft|version|say|invoice|report|stage))`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: /\b(?:I|we|my\s+\p{L}+|he|she)(?:['’]ve|\s+have|\s+has)?\s+(?:just\s+|finally\s+)?(?:finished|completed|ran|did|survived|got\s+round|crawled\s+round|rode|swam|managed)\s+(?:the|my|a|our|his|her)\s+(?:(?:first|second|third|\p{Lu}\p{L}+)\s+){0,3}(?:marathon|half[\s-]marathon|half|10k|5k|triathlon|ironman|ultra|parkrun|sportive|century\s+ride|coast\s+to\s+coast|three\s+peaks)\b/iu,
      certainty: 'implied',
    },
    {
      says: /\b(?:ride\s+london|the\s+(?:great\s+(?:north|south|manchester)\s+(?:run|swim)|boat\s+race|fastnet|dragon\s+ride|etape|l['’]etape|three\s+peaks|yorkshire\s+three\s+peaks|london\s+to\s+brighton|coast\s+to\s+coast|moonwalk|race\s+for\s+life))\s+(?:is|on|this|next|in)\b[^.;!?]{0,60}\b(?:I|my|me|we|our)\b|\bfirst\s+(?:half(?:[\s-]marathon)?|marathon|triathlon|10k|ultra|ironman|race|regatta)\s+(?:is\s+)?(?:this|next|on|tomorrow|in)\b/iu,
      date: 'beside',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `(?:${WHO}${AUX}|(?:\\b(?:I|we)(?:['’]ve|\\s+have)(?:\\s+got)?))\\s+(?:(?:have|has|had|got|playing\\s+in|is|are|in|at)\\s+)(?:(?:a|an|my|our|his|her|the|their|in|big)\\s+)*(?:[\\p{L}-]+\\s+){0,2}?(?:tournament|swim\\s+meet|track\\s+meet|race|regatta|(?:soccer|football|baseball|basketball|hockey|cricket|rugby|netball|volleyball|softball|lacrosse|tennis|chess|polo|little\\s+league)\\s+(?:game|match|tournament|final)|cup\\s+final|(?:regional|county|state|national|district|school|cup|league)\\s+(?:final|semi-?final|quarter-?final|championships?|finals)|play-?offs?|gymkhana|derby|bout|fight\\s+night|time\\s+trial|spelling\\s+bee)\\b(?!\\s+(?:report|tickets|results))`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: /(?:^|[.!;,:–—-]\s*|\b(?:I|we|my\s+\p{L}+|he|she)(?:['’]ve|\s+have|\s+has)?\s+)(?:just\s+|finally\s+)?(?:ran|running|run|did|finished|completed|survived|rode|swam|walked)\s+(?:the\s+)?(?:boston|london|berlin|chicago|new\s+york|paris|tokyo|dublin|manchester|edinburgh|houston|comrades|great\s+north|lagos|mumbai|sydney|honolulu|snowdonia|ironman|brighton|marathon|two\s+oceans|ultra|etape|camino)\b(?!\s+(?:office|branch|team|report|account|store|desk))/iu,
      certainty: 'implied',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    {
      text: "I'm running the Berlin marathon on 27 September.",
      claim: { kind: 'race_or_match', date: '2026-09-27' },
      at: '2026-03-17',
    },
    {
      text: 'My son is playing in the county final on Saturday.',
      claim: { subject: 'their son', date: '2026-03-21' },
      at: '2026-03-17',
    },
    {
      text: 'I signed up for a half marathon on 7 March.',
      claim: { date: '2027-03-07' },
      at: '2026-06-10',
    },
    { text: 'We did our first triathlon last Sunday.', claim: { date: '2026-03-15' }, at: '2026-03-17' },
  ],
  quiet: [
    'Are you running the marathon in May?',
    'We run the final report on Friday.',
    'The race to sign before Friday is on.',
    'The final invoice is due on Monday.',
  ],
};
