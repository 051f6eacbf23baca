// When somebody can, cannot or will not be met or called, as a habit.
import type { RuleExamples } from '../rule';
import { preferenceRule } from '../sayings';

const TIME =
  "(?:before|after|until|till|past|between|from|at)\\s+(?:(?:\\d{1,2}(?:[:.]\\d\\d)?|noon|midday|lunch|nine|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|half\\s+(?:past\\s+)?\\w+|the\\s+(?:school\\s+run|kids?|morning))(?:\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|o['’]?clock|\\s(?:and|to|-)\\s\\w+))?)";
const DAYS =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|afternoons?|evenings?|weekends?|(?:early|late)\\s+(?:mornings?|calls?|meetings?)|arvos)';

/** Times that somebody keeps free, is never there, or likes best. */
export const rule = preferenceRule({
  category: 'meeting_time',
  sayings: [
    {
      says: new RegExp(
        `\\b(?<who>I|we)(?:['’]ve|\\s+have|\\s+always|\\s+try\\s+to|\\s+like\\s+to)?\\s+(?:keep|kept|keeping|reserve|block|blocked|save|protect|guard|leave|take)\\s+(?:off\\s+)?(?:my\\s+|every\\s+|all\\s+)?(?<v>${DAYS}|lunch\\s*time|lunch)\\s+(?:free|clear|off|for|open|sacred|meeting[\\s-]free)\\b`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: new RegExp(
        `\\b(?<v>${DAYS}|lunch(?:\\s*time)?|siesta|the\\s+school\\s+run)\\s+(?:is|are)\\s+(?:my|our)\\s+(?:day\\s+off|days\\s+off|weekend|family\\s+(?:day|time)|writing\\s+days?|deep\\s+work|quiet\\s+time|no-meeting\\s+days?|time\\s+with)\\b`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: new RegExp(
        `\\b(?:lunch(?:\\s*time)?|siesta|nap|bedtime|bath\\s*time|prayers?)\\s+(?:is|are)\\s+(?:sacred|holy|off[\\s-]limits|untouchable)`,
        'iu',
      ),
      polarity: 'avoid',
      value: '{words}',
    },
    {
      says: new RegExp(
        `\\b(?<who>I|we)(?:['’]m|['’]re|\\s+am|\\s+are)?\\s+(?:only|just)\\s+(?:in|available|free|around|reachable|at\\s+my\\s+desk|here|work|take\\s+calls|do\\s+calls|do\\s+meetings|in\\s+the\\s+office)\\s+(?:on\\s+)?(?<v>${DAYS}(?:\\s*(?:,|and|to|or)\\s*${DAYS}){0,3}|${TIME})(?!\\s+(?:today|tomorrow|this))`,
        'iu',
      ),
      polarity: 'need',
      value: 'only {v}',
    },
    {
      says: new RegExp(
        `\\bI\\s+(?:only\\s+)?work\\s+(?:only\\s+)?(?<v>(?:mon|tues|wednes|thurs|fri)\\w*\\s*(?:to|through|-|–|and|,)\\s*(?:mon|tues|wednes|thurs|fri)\\w*)`,
        'iu',
      ),
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: new RegExp(
        `(?:^|[,;:–—-]\\s*|\\b(?:please|but|so|and)\\s+)(?:nothing|never|not)\\s+(?:please\\s+)?(?<v>(?:before|after|until|between)\\s+(?:\\d{1,2}(?:[:.]\\d\\d)?|noon|nine|ten|eleven|three|four|five|six|seven|eight|lunch|dark|the\\s+\\p{L}+)(?:\\s*(?:am|pm))?)`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: new RegExp(
        `\\b(?<v>(?:before|after)\\s+(?:\\d{1,2}(?:[:.]\\d\\d)?|noon|nine|ten|eleven|three|four|five|six|seven|eight|lunch)(?:\\s*(?:am|pm|o['’]?clock))?),?\\s+(?:I(?:['’]m|\\s+am)|my\\s+brain\\s+is|we(?:['’]re|\\s+are))\\s+(?:\\p{L}+\\s+)?(?:useless|asleep|not\\s+human|no\\s+use|no\\s+good|a\\s+pumpkin|a\\s+zombie|with\\s+the|in\\s+(?:the\\s+)?(?:field|barn|kitchen|theatre|class|surgery|bed)|unreachable|gone|off|toast|dead)`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: new RegExp(
        `\\b(?:from|after|before)\\s+(?:friday\\s+)?(?<v>sunset|sundown|sunset\\s+on\\s+friday|friday\\s+(?:evening|afternoon|noon|prayers?))\\b[^.;!?]{0,60}\\b(?:shabbat|sabbath|not\\s+reachable|unreachable|off|offline|no\\s+(?:phone|calls|e-?mail)|closed|prayers?|always|every)`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: new RegExp(`\\bour\\s+weekend\\s+is\\s+(?<v>[^.,;!?]{3,30})`, 'iu'),
      polarity: 'fact',
      value: 'weekend: {v}',
    },
    {
      says: new RegExp(
        `\\b(?:I(?:['’]m|\\s+am)|we(?:['’]re|\\s+are))\\s+(?:\\p{L}+\\s+){0,2}(?:at|in|on|with)\\s+[^.,;!?]{3,40}\\s+(?:every|each)\\s+(?<v>(?:mon|tues|wednes|thurs|fri)day(?:\\s+(?:morning|afternoon|evening))?)\\b`,
        'iu',
      ),
      polarity: 'avoid',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `\\b(?:best|easiest|quickest)\\s+(?:to\\s+)?(?:catch|reach|get|call|ring|time\\s+(?:to\\s+\\p{L}+\\s+)?(?:for\\s+)?(?:me|us))\\s*(?:me|us)?\\s*(?:is\\s+)?(?<v>${TIME}|(?:in\\s+the\\s+|on\\s+)?${DAYS})`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `\\b(?<who>I|we)\\s+(?:never|don['’]?t|do\\s+not|can['’]?t|cannot|won['’]?t|rarely|hardly\\s+ever|refuse\\s+to|try\\s+not\\s+to)\\s+(?:ever\\s+|usually\\s+|really\\s+)?(?:pick\\s+up|take|do|accept|answer|have\\s+(?:calls?|meetings?)|answer|schedule|book|start|meet|work|talk|make|function|come\\s+in|get\\s+in|join|think)\\b[^.;!?]{0,40}?\\b(?<v>(?:${TIME}|(?:on\\s+)?${DAYS}))(?!\\s+(?:the\\s+)?(?:\\d|next))`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: new RegExp(
        `\\b(?:no|not|never)\\s+(?:any\\s+)?(?:calls?|meetings?|zooms?|visits?)?\\s*(?:please\\s+)?(?<v>(?:${TIME}|on\\s+${DAYS}))`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: new RegExp(
        `\\b(?:don['’]?t|do\\s+not|never|please\\s+avoid|avoid)\\s+(?:ever\\s+)?(?:call|ring|phone|book|schedule|put|disturb|calling|ringing|booking|scheduling)\\b[^.;!?]{0,30}?\\b(?<v>(?:${TIME}|(?:on\\s+)?(?:a\\s+)?${DAYS}))`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: new RegExp(
        `\\b(?<v>${DAYS})\\s+(?:are|is)\\s+(?:always\\s+|generally\\s+|usually\\s+)?(?:a\\s+)?(?:no(?:-|\\s)?go|no|out|off[\\s-]limits|sacred|impossible|hopeless|bad|blocked|taken|family\\s+time|terrible|hell)\\b(?!\\s+of)`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: new RegExp(
        `\\b(?<v>${DAYS})\\s+(?:are|is|work|works)\\s+(?:always\\s+|generally\\s+|usually\\s+)?(?:the\\s+)?(?:best|better|easiest|ideal|my\\s+best|good)\\s+for\\s+(?:me|us)\\b`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `\\b(?<who>I|we)(?:['’]m|\\s+am|['’]re|\\s+are)\\s+(?:a\\s+|an\\s+|very\\s+much\\s+a\\s+|always\\s+|at\\s+my\\s+best\\s+in\\s+the\\s+|best\\s+in\\s+the\\s+|useless\\s+|no\\s+good\\s+|not\\s+a\\s+|not\\s+human\\s+)(?<v>morning\\s+person|early\\s+bird|night\\s+owl|mornings?|afternoons?|evenings?|${TIME})`,
        'iu',
      ),
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `\\b(?<who>I|we)\\s+(?:stop|finish|leave|log\\s+off|clock\\s+off|sign\\s+off|knock\\s+off|start|am\\s+only\\s+in|only\\s+work)\\b[^.;!?]{0,30}?\\b(?<v>(?:at|from|until|till|before|after)\\s+\\d{1,2}(?:[:.]\\d\\d)?\\s*(?:am|pm)?)\\b[^.;!?]{0,20}\\b(?:every\\s+day|daily|each\\s+day|always|sharp|on\\s+${DAYS})`,
        'iu',
      ),
      polarity: 'avoid',
      value: '{words}',
    },
    {
      says: new RegExp(
        `(?:^|[,;:]\\s*|\\b(?:and|but|so|because)\\s+)(?<v>(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\s+)?(?:mornings|afternoons|evenings)|weekends)(?:\\s+and\\s+\\p{L}+days)?(?:\\s+(?:before|after|until|from)\\s+\\p{L}+)?),?\\s+(?:I'm|I've|I\\s+am|I\\s+have|I\\s+do|are\\s+(?:when|my|mine|for|the)|is\\s+my|we\\s+(?:close|rest|are|don't)|my)\\b(?!\\s+(?:usually\\s+)?(?:free|available|open|good|fine|going))[^.;!?]{3,60}`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: /\b(?:between\s+[\p{L}\d.:]+\s+and\s+[\p{L}\d.:]+|from\s+[\d.:]+\s+to\s+[\d.:]+|the\s+(?:half\s+)?hour\s+(?:after|before)\s+lunch|after\s+(?:half\s+)?[\p{L}\d.:]+(?:\s+on\s+an?\s+\p{L}+)?|before\s+[\p{L}\d.:]+)\s*,?\s*(?:I'm|I\s+am|we|I\s+rest|I\s+sleep|you'll\s+get|nobody)\s+(?:\p{L}+\s+){0,3}?(?:at\s+the\s+(?:mosque|gym|school|hospital|gate)|asleep|off|unreachable|voicemail|flat|pull\s+the|closed|shut|napping|resting|teaching|driving|in\s+(?:class|theatre|surgery|the\s+(?:field|barn|pool|lab)))\b/iu,
      polarity: 'avoid',
      value: '{words}',
      whole: true,
    },
    {
      says: /\b(?:I\s+(?:go\s+dark|clock\s+off|switch\s+off|log\s+off|down\s+tools|turn\s+into\s+a\s+pumpkin)|my\s+brain\s+(?:clocks|switches|shuts)\s+(?:off|down)|I'm\s+a\s+pumpkin|I'm\s+out\s+of\s+here)\s+(?:at|after|from|by)\s+[^.;!?]{2,40}/iu,
      polarity: 'avoid',
      value: '{words}',
    },
    {
      says: /\bnever\s+(?:telephone|phone|ring|call|book|schedule|visit|plan)\b[^.;!?]{0,30}?\b(?:between|before|after|on)\s+[^.;!?]{3,30}|\b(?:hopeless|no\s+use|pointless|useless)\s+(?:trying|calling|ringing|asking)\s+(?:me\s+)?(?:on|before|after|in)\b[^.;!?]{3,40}|\bI(?:'ve|\s+have)\s+never\s+been\s+(?:one\s+for|any\s+good\s+in\s+the)\s+mornings\b[^.;!?]{0,50}|\b(?:the\s+)?(?:shop|office|surgery|yard|studio)(?:'s|\s+is)\s+(?:shut|closed)\s+(?:(?:every|all)\s+\p{L}+|on\s+\p{L}+days\b)/iu,
      polarity: 'avoid',
      value: '{words}',
    },
    {
      says: /\bmy\s+(?:working\s+)?hours\s+are\s+[^.;!?]{3,40}|\b(?:she|he|\p{Lu}\p{L}+)\s+only\s+works\s+[^.;!?]{0,10}days?\b[^.;!?]{0,20}|\bI\s+work\s+(?:an?\s+)?(?:nine-day\s+fortnight|four-day\s+week|compressed\s+hours|half\s+days|mornings\s+only|term\s+time)\b[^.;!?]{0,40}|\bI'm\s+only\s+in\s+(?:on\s+)?(?:mon|tues|wednes|thurs|fri)days\b[^.;!?]{0,40}/iu,
      polarity: 'fact',
      value: '{words}',
    },

    {
      says: /\b(?<who>I|we)\s+(?:have\s+to|need\s+to|must|always|usually|['’]ve\s+got\s+to|has\s+to|tend\s+to)\s+(?:leave|go|be\s+(?:off|gone|out|home|away)|finish|stop|run|dash|pick\s+up|drop\s+off|collect|disappear|clock\s+off|log\s+off)\b[^.;!?]{0,30}?\b(?:at|by|before|around|from)\s+(?<v>(?:\d{1,2}(?:[:.]\d\d)?(?:\s*(?:am|pm))?|noon|two|three|four|five|six|half\s+(?:past\s+)?\p{L}+)[^.;!?]{0,20}?(?:every\s+(?:day|\p{L}+day|afternoon|evening)|daily|each\s+day|on\s+\p{L}+days|(?:mon|tues|wednes|thurs|fri)days|for\s+(?:the\s+)?(?:school\s+run|nursery|kids?|pick-?up)))/iu,
      polarity: 'avoid',
    },
    {
      says: /\b(?:half\s+an\s+hour|(?:\d+|twenty|thirty|fifteen|forty-five|forty|ten)\s+min(?:ute)?s|an\s+hour|one\s+hour)\s+is\s+(?:my|our|the)\s+(?:absolute\s+)?(?:limit|maximum|max|ceiling|most)\b[^.;!?]{0,40}/iu,
      polarity: 'need',
      value: '{words}',
    },
    {
      says: new RegExp(
        `\\b(?<who>I|we)(?:\\s+(?:always|try\\s+to|like\\s+to))?\\s+(?:keep|block|leave|reserve|protect|guard)\\s+(?:(?:my|our|all|every|the)\\s+)?(?<v>(?:(?:mon|tues|wednes|thurs|fri)day\\s+)?${DAYS})\\s+(?:free\\s+of|clear\\s+of|free\\s+from|for)\\s+[^.,;!?]{2,30}`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: /\b(?<who>I|we)(?:['’]m|\s+am)?\s+(?:start|begin|in|at\s+my\s+desk|up|get\s+in|come\s+in)\s+(?:at|from|by)\s+(?<v>(?:\d{1,2}(?:[:.]\d\d)?(?:\s*am)?|five|six|seven|eight|half\s+\p{L}+))\s+and\s+(?:I\s+)?(?:am\s+|['’]m\s+)?(?:gone|off|out|finish(?:ed)?|leave|done|stop|home|knock\s+off)\s+(?:by|at|from|before|after)\s+(?:\d|two|three|four|five|one|noon|half)/iu,
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: new RegExp(
        `\\b(?<v>(?:(?:mon|tues|wednes|thurs|fri)day\\s+)?${DAYS})\\s+(?:always\\s+|generally\\s+|usually\\s+)?(?:suits?|work(?:s)?|fits?|are\\s+(?:easier|better|best)|is\\s+(?:easier|better|best))\\s+(?:me\\s+|us\\s+|for\\s+(?:me|us)\\s+)?(?:better|best|well|most|far\\s+better)\\b(?!\\s+(?:this|next|today|tomorrow|for\\s+(?:this|the\\s+(?:call|demo|meeting|review))))(?=[^.;!?]{0,40}\\b(?:as\\s+a\\s+rule|always|generally|usually|than|when|because|since|I)\\b|\\s*[.;!]|\\s*$)`,
        'iu',
      ),
      polarity: 'like',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    {
      text: 'I never pick up before ten, the mornings are for the goats.',
      claim: { category: 'meeting_time', polarity: 'avoid' },
    },
    {
      text: 'No calls before 9:30 please, that is the school run.',
      claim: { category: 'meeting_time', polarity: 'avoid' },
    },
    { text: 'Fridays are a no-go for me.', claim: { category: 'meeting_time', polarity: 'avoid', value: 'Fridays' } },
    { text: 'Mornings are best for me as a rule.', claim: { category: 'meeting_time', polarity: 'like' } },
    {
      text: "Please don't book anything on a Thursday afternoon, I am never in on Thursdays.",
      claim: { category: 'meeting_time', polarity: 'avoid' },
    },
  ],
  quiet: [
    "I'd prefer Tuesday for this call.",
    'Can we meet before ten on Friday?',
    'The invoice is due before 30 June.',
    'Are mornings better for you?',
    'I will be ten minutes late this afternoon.',
  ],
};
