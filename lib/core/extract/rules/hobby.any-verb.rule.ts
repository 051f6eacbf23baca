// What somebody likes to do, by any verb: lists of pastimes end somewhere, people's liking does not. Hears nothing of what one does at a desk or out of
// politeness; whoever knows the pastime by name says it better.
import type { RuleExamples } from '../rule';
import { preferenceRule } from '../sayings';
import { RELATED } from '../who';

const ONESELF = `(?<![\\p{L}\\p{N}’'])(?<who>I|(?:${RELATED})(?:,?\\s+\\p{Lu}\\p{L}+)?(?:\\s+and\\s+I)?)`;
const ADVERBS =
  '(?:\\s+(?:really|absolutely|just|also|still|always|quite|mostly|usually|often|sometimes|actually|particularly|personally|both|all|simply|truly|especially|even|do))*';
/** Verbs of manners, of thinking and of the desk. */
const OTHERS =
  'be|have|get|see|hear|know|think|say|tell|ask|talk|speak|discuss|meet|call|phone|email|mail|send|receive|use|make|do|take|give|keep|put|set|start|begin|stay|find|look|note|point|add|thank|confirm|schedule|book|invite|offer|propose|suggest|request|order|buy|pay|hire|sell|review|check|finish|complete|move|change|leave|try|let|help|work|plan|wait|understand|mention|congratulate|welcome|introduce|share|show|avoid|stress|emphasise|emphasize|reiterate|apologise|apologize|inform|believe|feel|imagine|joke|pretend|argue|bring|come|join|attend|participate|become|consider|include|provide|support|purchase|reserve|remind|turn|return|hope|extend|express|open|close|win|lose|deal|engage|explore|learn|hold|file|pick|follow|focus|build|grow|develop|go\\s+(?:over|through|ahead|with|back|into)|mess|live|end|complain|eat|drink|wake|sleep|sit|run\\s+(?:a|an|the|this|it|things)|correspond|collaborate|partner|have\\s+to';
const REST = '\\b[^.,;:!?()—–]{0,40}';
/** "Dealing", "planning", "having": the same verbs, as far as they are told by their beginning. */
const NOT_DONE =
  '(?!(?:being|having|getting|seeing|hearing|knowing|thinking|talking|speaking|discussing|meeting|calling|using|making|doing|taking|giving|keeping|starting|looking|working|dealing|helping|planning|reviewing|trying|living|learning|sharing|collaborating|partnering|receiving|selling|buying|nothing|something|anything|everything|evening|evenings|morning|mornings|during|king|spring|training|building|going\\s+(?:over|through|back|to)|reading\\s+(?:your|the|this|through|about\\s+your)|writing\\s+(?:to|with|for)\\s+you|eating|drinking|sleeping|sitting)\\b)';

/** Anything that somebody likes to do. */
export const rule = preferenceRule({
  category: 'hobby',
  sayings: [
    {
      says: new RegExp(
        `${ONESELF}${ADVERBS}\\s+(?:likes?|loves?|enjoys?|adores?)\\s+to\\s+(?:(?:also|just|go|sometimes|occasionally)\\s+)*(?!(?:${OTHERS})\\b)(?<v>\\p{Ll}{3,}${REST})`,
        'iu',
      ),
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `${ONESELF}${ADVERBS}\\s+(?:likes?|loves?|enjoys?|adores?)\\s+(?:(?:also|just|going|sometimes)\\s+)*${NOT_DONE}(?<v>\\p{Ll}{2,}ing${REST})`,
        'iu',
      ),
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: /\b(?:my|our|one\s+of\s+my)\s+(?:(?:absolute|all-time|other|new)\s+)*favou?rite\s+(?:things?(?:\s+(?:to\s+do|in\s+the\s+world|ever))?|activity|activities|ways?\s+to\s+[^.,;!?]{3,30}|pastimes?|hobby)\s+(?:is|are|has\s+always\s+been)\s+(?:to\s+)?(?<v>[^.,;:!?()]{3,50})/iu,
      polarity: 'like',
    },
    {
      says: /(?:^|[.,;!]\s*|\b(?:and|but|so)\s+)(?<v>(?!this|that|it|which|what|meeting|working|hearing|seeing)[\p{L}'’]+(?:ing)?(?:\s+\p{L}+){0,3})\s+(?:is|are)\s+(?:one\s+of\s+)?my\s+(?:(?:absolute|all-time|other|new)\s+)*favou?rite\s+(?:things?(?:\s+to\s+do)?|activity|activities|pastimes?|hobby|hobbies|ways?\s+to\s+\p{L}+)\b/iu,
      polarity: 'like',
    },
    {
      says: /\b(?<who>I)(?:['’]ve)?\s+(?:spend|spent)\s+(?:most|all|a\s+lot|much|half)?\s*(?:of\s+)?my\s+(?:(?:free|spare|own|whole|entire)\s+)?(?:time|weekends?|evenings?|mornings|sundays?|saturdays?|summers?|holidays|days\s+off|lunch\s+breaks?)\s+(?!(?:working|waiting|trying|looking|dealing|fixing|chasing|answering|on\s+(?:this|your|calls|the\s+(?!(?:beach|water|river|sofa|couch|computer|internet|allotment|golf\s+course|lake|boat|trails?)\b))|in\s+(?:meetings|the\s+office)|at\s+(?:work|the\s+office))\b)(?<v>(?:\p{L}+ing|with|at|in|on)\b[^.,;:!?()]{2,40})/iu,
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: /\bwhen\s+I(?:['’]m|\s+am)\s+not\s+(?:working|at\s+work|at\s+my\s+desk|in\s+the\s+office|teaching|on\s+shift|here|studying)[^.,;!?]{0,30},?\s+(?:you(?:['’]ll|\s+will|\s+can)\s+(?:usually\s+|probably\s+|always\s+)?find\s+me|I(?:['’]m|\s+am)?(?:\s+(?:usually|mostly|always|often|probably|likely))?|it['’]s)\s+(?<v>[^.;:!?()]{3,50})/iu,
      polarity: 'like',
    },
    {
      says: /(?:^|[.!,;:–—-]\s*|\b(?:I|we)(?:['’](?:ve|m))?\s+(?:just\s+|recently\s+|finally\s+)?)(?:took|taken|taking|take|tried|joined|started|went\s+to|signed\s+up\s+for|enrolled\s+(?:in|on)|booked)\s+(?:(?:my|our|the|a|an|some|kids|children|wife|husband|to|first|new|local|weekly|evening|beginners?|in|up|for)\s+){0,5}(?<v>(?:pottery|painting|photography|cooking|baking|dance|dancing|salsa|ballet|yoga|pilates|drawing|watercolou?r|ceramics|sewing|knitting|crochet|gardening|guitar|piano|violin|singing|drama|improv|writing|creative[\s-]writing|jewell?ery|woodwork(?:ing)?|art|karate|judo|swimming|climbing|calligraphy|floristry|bread|wine|sign\s+language|glass(?:blowing)?|origami|chess|book)\s+(?:class(?:es)?|course|lessons?|workshop|club|group|circle|studio))\b/iu,
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `${ONESELF}${ADVERBS}\\s+(?:(?:don['’]?t|do\\s+not|doesn['’]?t|does\\s+not)${ADVERBS}\\s+(?:like|enjoy)|hates?|dislikes?)\\s+(?:to\\s+)?(?<v>(?:cook|exercis|clean|shop|danc|danc|driv|read|camp|hik|garden|iron|swim|travel|knit|sew|writ|paint|run|work\\s+out|do(?:ing)?\\s+(?:the\\s+)?(?:dishes|laundry|housework|chores|yard\\s*work)|mow|singing|sing)(?:e|es|ing|ning|ming|ping)?)\\b(?!\\s+(?:up|out|down|through|from|about|this|that|the\\s+(?:report|contract)))`,
        'iu',
      ),
      polarity: 'dislike',
    },
    {
      says: /\bI(?:['’]m|m|\s+am)\s+(?:also\s+|now\s+|still\s+)?(?:in|part\s+of|a\s+member\s+of)\s+(?<v>(?:a|an|my|the|our|two)\s+(?:[\p{L}-]+\s+){0,3}?(?:band|choir|book\s+club|orchestra|quartet|theat(?:re|er)\s+(?:group|company)|bowling\s+league|drama\s+(?:group|club)|chess\s+club|dance\s+(?:group|troupe|company)|running\s+club|hiking\s+(?:group|club)|garden(?:ing)?\s+club|sewing\s+circle|d&d\s+group))\b/iu,
      polarity: 'fact',
    },
    {
      says: /\b(?:I\s+(?:have|own|keep)|I['’]ve(?:\s+got)?|my)\s+(?:an?\s+)?(?:(?:large|huge|big|small|growing|vast|massive|whole|extensive|little|nice)\s+)*collection\s+of\s+(?<v>[^.,;:!?()]{3,40})/iu,
      polarity: 'fact',
      value: 'collection of {v}',
    },
    {
      says: /\b(?:I|we|my\s+\p{L}+\s+and\s+I)\s+(?:(?:just|recently|finally)\s+)?(?:went|go)\s+(?:on\s+(?:a|our|another)\s+(?:\p{L}+\s+)?)?(?<v>camping|hiking|hike|fishing|kayaking|canoeing|sailing|biking|bike\s+ride|swimming|climbing|skating|dancing|foraging|birdwatching|horseback\s+riding|picnic|nature\s+walk)\b[^.;?]{0,80}?\b(?:awesome|amazing|great|fun|a\s+blast|lovely|wonderful|so\s+(?:much|good|nice|peaceful|relaxing)|love|loved|special|refreshing|recharge|family)\b/iu,
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: /\b(?<who>I)\s+(?:also\s+|still\s+|mostly\s+|sometimes\s+)*(?<v>hunt|fish|sketch|surf|bake|garden|crochet|doodle|build\s+model\s+\p{L}+|race\s+(?:cars|bikes|motorbikes)|do\s+(?:crafts|arts\s+and\s+crafts|puzzles|cosplay|karaoke|yoga|pottery)|go\s+on\s+(?:a\s+lot\s+of\s+|lots\s+of\s+|long\s+|many\s+)?(?:hikes|walks|bike\s+rides|road\s+trips)|write\s+(?:songs|poems|poetry|stories|music|fiction)|make\s+(?:quilts|candles|soap|jewell?ery|pottery|music|furniture|toys|puppets|videos)|take\s+(?:a\s+lot\s+of\s+)?(?:photos|pictures|photographs))(?=\s*(?:[.,;!]|$|\b(?:and|a\s+lot|when|whenever|every|for\s+fun|to\s+relax|deer|ducks|for\s+trout)\b))(?!\s+(?:in|on|at)\s+(?:the|this|your)\s+(?:report|file|document|draft|plan))/iu,
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: /\b(?:it['’]s|is|are|was|been)\s+(?:always\s+)?something\s+(?:that\s+)?(?:I|we)\s+(?:really\s+|both\s+|all\s+)?(?:love|enjoy|like)\s+(?:to\s+do|doing)\b/iu,
      polarity: 'like',
      whole: true,
      value: '{words}',
      certainty: 'implied',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'I like to whittle spoons when the rain sets in.', claim: { category: 'hobby', polarity: 'like' } },
    { text: 'My husband loves tinkering with old radios.', claim: { subject: 'their husband' } },
    { text: 'My favourite thing to do is to wander round markets.', claim: { polarity: 'like' } },
    { text: 'I spend most of my weekends mending nets.', claim: { category: 'hobby' } },
    { text: "When I'm not teaching you will find me up a ladder.", claim: { category: 'hobby' } },
  ],
  quiet: [
    'I like to keep things simple.',
    'I enjoy working with your team.',
    'We like to confirm the order.',
    'Do you like to swim?',
    'I spent my evening chasing your invoice.',
    'I like meeting in person.',
  ],
};
