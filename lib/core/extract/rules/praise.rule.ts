// Praise for a person, a team or a product that says what for. "Great, thanks" is none.
import type { RuleExamples } from '../rule';
import { signalRule } from '../sayings';

const GREAT =
  '(?:brilliant|fantastic|excellent|outstanding|superb|terrific|amazing|wonderful|phenomenal|exceptional|incredible|first[\\s-]class|magnificent|marvellous|stellar|a\\s+joy|a\\s+delight|a\\s+pleasure\\s+to\\s+work\\s+with|flawless|second\\s+to\\s+none|top[\\s-]notch|lovely|awesome)';

/** Specific praise. */
export const rule = signalRule({
  kind: 'praise',
  gate: /\b(?:gem|wizard|genius|asset|magician|marvel|head|happier|fault|expectations|knocked|funniest|finest|smoothest|clearest|never|class|adore|brilliant|fantastic|excellent|outstanding|superb|terrific|amazing|wonderful|phenomenal|exceptional|incredible|first[\s-]class|marvellous|stellar|joy|delight|pleasure|flawless\w*|best|none|applause|kudos|hats\s+off|well\s+done|congrat\w*|impress\w+|love|lov(?:es|ed)|bravo|credit|honest|recommend\w*|nothing\s+(?:comes|else)|no\s+other|not\s+one|like\s+magic|saved|captured|nailed|blown|exceeded|reliable|awesome|job)\b/iu,
  sayings: [
    {
      says: /\b(?:the\s+)?best\s+(?:[\p{L}-]+\s+){1,3}?(?:we|I)(?:['’]ve|\s+have)\s+(?:ever\s+)?(?:had|used|seen|worked\s+with|dealt\s+with|spent|bought|tried|known)\b/iu,
    },
    {
      says: /\b(?:is|are|was|were)\s+(?:a\s+|an\s+|such\s+a\s+|pure\s+|an\s+absolute\s+|a\s+real\s+)(?:gem|wizard|genius|credit\s+to|asset|magician|marvel|dream\s+to\s+work|rock\s*star|class\s+act|masterpiece)\b/iu,
    },
    {
      says: /\b(?:head\s+and\s+shoulders\s+above|couldn['’]?t\s+be\s+happier|could\s+not\s+be\s+happier|can['’]?t\s+fault|cannot\s+fault|second\s+to\s+none|beyond\s+(?:our|my)\s+expectations|knocked\s+it\s+out|hit\s+it\s+out|the\s+(?:funniest|finest|cleanest|smoothest|clearest|prettiest)\s+[^.;!?]{2,30}\s+(?:we|I)(?:['’]ve|\s+have)|a\s+lesson\s+in\s+how)\b/iu,
    },
    {
      says: /\b(?:I|we)\s+(?:absolutely\s+|really\s+|just\s+|all\s+)?(?:love|adore)\s+(?:the\s+new|what\s+you(?:['’]ve)?|how\s+you(?:r)?|your)\s+(?!to\b)[^.;!?]{3,}/iu,
    },
    {
      says: /\b(?:I|we)(?:['’]ve|\s+have)\s+never\s+(?:seen|had|met|known|worked\s+with)\s+(?:such|a\s+[^.;!?]{3,30}\s+(?:like|as)|anyone|anything|support)\s*[^.;!?]{3,}/iu,
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `(?<!\\p{L})(?:[Yy]ou|[Yy]our\\s+[\\p{L}’'-]+(?:\\s+[\\p{L}’'-]+){0,2}?|(?:[Tt]he|[Tt]his)\\s+(?:team|support|service|app|tool|product|new\\s+\\p{L}+|install\\s+crew)|\\p{Lu}\\p{L}+|[Ss]he|[Hh]e|[Tt]hey)(?:['’]re|['’]s|\\s+(?:is|are|was|were|has\\s+been|have\\s+been))\\s+(?:(?:simply|just|absolutely|truly|really|so|all|personally|always|consistently|completely|quite|an?|nothing\\s+short\\s+of)\\s+)*${GREAT}\\b(?!\\s+(?:if|news|idea|to\\s+(?:hear|see|meet)|time|weekend))`,
        'u',
      ),
    },
    {
      says: /\b(?:you\s+(?:are|have|were)|(?:he|she|\p{L}+)\s+is(?=\s+(?:by\s+far\s+|simply\s+)?the\s+(?:best|most\s+\p{L}+)\s+(?:person|\p{L}+)\s+(?:I|we)\b)|your\s+\p{L}+\s+(?:is|are|has|have)|it(?:['’]s|\s+is)|this\s+is)\s+(?:by\s+far\s+|easily\s+|hands\s+down\s+|simply\s+)?the\s+(?:best|most\s+(?:honest|reliable|helpful|responsive|patient|professional|thoughtful|useful|thorough))\b[^.;!?]{3,}/iu,
    },
    {
      says: /\b(?:no\s+other|not\s+one|not\s+a\s+single|none\s+of\s+(?:the|our)\s+(?:other|previous))\s+(?:\p{L}+\s+)?(?:vendor|supplier|agency|company|tool|provider|app|system|team|partner)s?\b[^.;!?]{0,50}/iu,
    },
    { says: /\bnobody\s+else\s+(?:comes\s+close|does\s+it|has\s+ever)\b|\bnothing\s+else\s+comes\s+close\b/iu },
    {
      says: /\b(?:hats\s+off|kudos|bravo|well\s+done|full\s+marks|big\s+applause|a\s+big\s+applause|top\s+marks|three\s+cheers|congrat(?:s|ulations)(?=\s+(?:on|for)\b))\s+(?:to|for|on)\s+(?!(?:your\s+(?:birthday|wedding|new\s+job|engagement|baby|new\s+role|promotion)|the\s+(?:baby|wedding|birthday))\b)[^.;!?]{4,}/iu,
    },
    {
      says: /\b(?:job|work)\s+(?:very\s+)?well\s+done\b|\b(?:outstanding|excellent|fantastic|superb|great|amazing|incredible|brilliant)\s+(?:job|work|result|effort|support|service)\s+(?:on|by|from|with|at|in)\b/iu,
    },
    {
      says: /\b(?:I|we)(?:['’]ve|\s+have)?\s+(?:am|are|was|were|been)?\s*(?:\p{L}+\s+)?(?:impressed|blown\s+away|delighted|thrilled|over\s+the\s+moon)\s+(?:with|by|at|how)\s+(?!the\s+(?:idea|prospect|thought)\b)(?:your|the|how|you|\p{Lu}\p{L}+)\b/iu,
    },
    {
      says: /\b(?:exceeded|surpassed|beat)\s+(?:all\s+)?(?:our|my)\s+expectations\b|\bworks?\s+like\s+(?:magic|a\s+(?:charm|dream))\b|\bworth\s+every\s+(?:penny|cent|euro)\b|\b(?:game[\s-]changer)\s+for\s+(?:us|me)\b/iu,
    },
    { says: /\b(?:your|the)\s+[\p{L}’'-]+(?:\s+[\p{L}’'-]+){0,3}\s+(?:carried|saved)\s+us\b[^.;!?]{0,60}/iu },
    {
      says: /\b(?:my|our)\s+(?:team|staff|whole\s+(?:office|team)|people|customers|clients|guests|kids|pupils|patients)\s+(?:all\s+|really\s+|absolutely\s+)*(?:loves?|adores?|raves?\s+about|swears?\s+by)\s+(?:your|the\s+new|it\b|what\s+you)/iu,
    },
    {
      says: /\b(?:I|we)\s+(?:tell|recommend(?:ed)?\s+you\s+to|have\s+told)\s+(?:everyone|everybody|every|all)\b/iu,
      whole: true,
    },
    {
      says: /\bI\s+don['’]?t\s+think\s+I(?:['’]ve|\s+have)\s+ever\b[^.;!?]{0,80}\bso\s+(?:cohesive|effective|good|professional|kind|helpful|smooth|well)\b/iu,
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'Your support team is simply brilliant.', claim: { kind: 'praise' } },
    { text: 'Hats off to whoever wrote the import guide.', claim: { kind: 'praise' } },
    { text: 'You are the most honest supplier we have.', claim: { kind: 'praise' } },
    { text: 'We were blown away by how fast you turned it around.', claim: { kind: 'praise' } },
  ],
  quiet: [
    'Great, thanks!',
    'It would be brilliant if you could call.',
    'Congratulations on your wedding!',
    'The best way to reach me is email.',
    'Hope you had a fantastic weekend.',
  ],
};
