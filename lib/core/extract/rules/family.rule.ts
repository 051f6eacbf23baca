// Who belongs to somebody's family: names and lasting facts, never the bare mention of a wife.
import type { RuleExamples } from '../rule';
import { preferenceRule } from '../sayings';

const ONE =
  '(?:wife|husband|partner|fianc[eé]e?|girlfriend|boyfriend|spouse|daughter|son|boy|girl|eldest|youngest|oldest|little\\s+one|stepson|stepdaughter|grandson|granddaughter|mother|father|mom|mum|dad|brother|sister|nephew|niece|twins)';
const MANY =
  '(?:kids|children|boys|girls|sons|daughters|grandkids|grandchildren|brothers|sisters|siblings|stepkids|teenagers|toddlers|twins|triplets|cousins|nieces|nephews)';
const COUNT = '(?:one|two|three|four|five|six|seven|eight|nine|ten|twin|\\d)';

/** Members of the family. */
export const rule = preferenceRule({
  category: 'family',
  sensitivity: 'personal',
  gate: new RegExp(
    `\\b(?:grandmother|look\\s+after|care\\s+for|year[\\s-]old|toddlers?|teenagers?|newborn|live\\s+with|parents|${ONE}|${MANY}|married|widow(?:er|ed)?|kid|child|in-laws?|in\\s+law|bairns|missus|grandparents?|grandmother|grandfather|gran|granny|parent)\\b`,
    'iu',
  ),
  sayings: [
    {
      says: /\b(?:the|my|our)\s+(?<v>(?:twins|kids|boys|girls|children|little\s+ones)),\s+\p{Lu}\p{L}+(?:,\s*\p{Lu}\p{L}+)*\s+and\s+\p{Lu}\p{L}+/u,
      polarity: 'fact',
      exact: true,
      value: '{words}',
    },
    {
      says: /\b(?:as\s+)?(?:a\s+|the\s+)?(?:single\s+|proud\s+|busy\s+|tired\s+)?(?<v>(?:father|mother|dad|mum|mom|parent|grandfather|grandmother|granny|grandad)\s+(?:of|to)\s+(?:two|three|four|five|six|seven|twins|triplets|\d|teenagers|toddlers|boys|girls)(?:\s+\p{L}+)?)/iu,
      polarity: 'fact',
    },
    {
      says: new RegExp(
        `\\b(?:I|we)\\s+(?:look\\s+after|care\\s+for|live\\s+with|take\\s+care\\s+of|am\\s+looking\\s+after|are\\s+looking\\s+after)\\s+(?:my|our)\\s+(?:\\p{L}+\\s+)?(?<v>${ONE}|parents|in-laws|grandmother|grandfather)\\b`,
        'iu',
      ),
      polarity: 'fact',
      value: 'looks after their {v}',
    },
    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?<v>${ONE}|parents|in-laws|grandmother|grandfather)\\s+(?:lives?|moved\\s+in|stays?)\\s+(?:with\\s+(?:me|us)|next\\s+door|upstairs|downstairs|in\\s+\\p{Lu}\\p{L}+)`,
        'u',
      ),
      polarity: 'fact',
      value: 'their {v} lives near or with them',
    },
    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?<v>${ONE}(?:\\s+\\p{L}+)?)\\s+(?:is|was)\\s+(?:also\\s+)?(?:a|an|the)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:doctor|nurse|teacher|lawyer|engineer|farmer|pilot|chef|baker|builder|vet|surgeon|dentist|musician|painter|artist|writer|journalist|accountant|midwife|soldier|officer|firefighter|fireman|policeman|priest|vicar|professor|scientist|physicist|librarian|translator|carpenter|electrician|plumber|designer|architect|actor|dancer|goalkeeper|swimmer|pharmacist|psychologist|social\\s+worker|carer|barrister|judge|sailor|fisherman)\\b`,
        'iu',
      ),
      polarity: 'fact',
      value: '{v} and their trade',
    },
    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?<v>(?:kids|children|boys|girls|sons|daughters))\\s*,?\\s+(?:\\p{Lu}\\p{L}+)(?:,\\s*\\p{Lu}\\p{L}+)*\\s+and\\s+\\p{Lu}\\p{L}+`,
        'u',
      ),
      polarity: 'fact',
      value: '{v} with their names',
    },
    {
      says: /\b(?:I|we)(?:['’]ve|\s+have)(?:\s+got)?\s+(?:a\s+)(?<v>(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen)(?:[\s-](?:year|month|week)s?[\s-]olds?))|teenager|toddler|newborn|little\s+one|baby\s+(?:girl|boy|at\s+home))\b/iu,
      polarity: 'fact',
    },
    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?:(?:eldest|youngest|oldest|elder|older|younger|little|middle|lovely|dear|late)\\s+)?(?<v>${ONE},?\\s+(?!['’])\\p{L}[\\p{L}’-]+)`,
        'iu',
      ),
      polarity: 'fact',
      exact: true,
      about: /^[\p{L} ]+\b,? \p{Lu}\p{Ll}/u,
    },
    {
      says: new RegExp(
        `\\b(?<who>I|we)(?:['’]ve|\\s+have)(?:\\s+got)?\\s+(?<v>(?:${COUNT})\\s+(?:[\\p{L}-]+\\s+){0,2}?${MANY})`,
        'iu',
      ),
      polarity: 'fact',
    },
    {
      says: new RegExp(
        `\\b(?<who>I|we)\\s+(?:raised|brought\\s+up|am\\s+raising|are\\s+raising)\\s+(?<v>(?:${COUNT})\\s+(?:[\\p{L}-]+\\s+)?${MANY})`,
        'iu',
      ),
      polarity: 'fact',
    },
    { says: new RegExp(`^raised\\s+(?<v>(?:${COUNT})\\s+(?:[\\p{L}-]+\\s+)?${MANY})`, 'iu'), polarity: 'fact' },
    {
      says: new RegExp(
        `\\b(?:I(?:['’]m|\\s+am))\\s+(?:the\\s+|a\\s+)?(?:proud\\s+|single\\s+|busy\\s+)*(?<v>(?:mother|father|mum|mom|dad|parent|grandmother|grandfather|gran|granny)\\s+(?:of|to)\\s+[^.,;:!?()]{2,30})`,
        'iu',
      ),
      polarity: 'fact',
    },
    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?<v>(?:eldest|youngest|oldest|${ONE}))\\s+(?:is|turned|turns|has\\s+just\\s+turned)\\s+(?:now\\s+|already\\s+|nearly\\s+)?(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)\\b(?!\\s*(?:%|st|nd|rd|th|am|pm|minutes|hours|days|weeks))`,
        'iu',
      ),
      polarity: 'fact',
      value: '{v} and their age',
    },
    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?<v>(?:${ONE}|${MANY}))\\s+(?:(?:is|are|was)\\s+(?:a|an|at|in|studying|reading|training|doing|off\\s+to|starting)\\s+(?:[\\p{L}-]+\\s+)?(?:doctor|nurse|teacher|lawyer|engineer|student|uni(?:versity)?|college|school|nursery|kindergarten|medicine|law|vet|chef|police\\w*|army|navy|architect|actor|musician|dentist|musician|physics|engineering|economics|art)|(?:works?|lives?|studies|study|teaches)\\s+(?:in|at|for|as|with))\\b`,
        'iu',
      ),
      polarity: 'fact',
      value: '{v} (work, study or home)',
    },
    {
      says: new RegExp(
        `\\b(?:I(?:['’]m|\\s+am|['’]ve\\s+been|\\s+have\\s+been)|we(?:['’]re|\\s+are|['’]ve\\s+been|\\s+have\\s+been))\\s+(?:happily\\s+)?(?<v>(?:married\\s+(?:to\\s+[\\p{L}]+|for\\s+[^.,;:!?()]{2,20}|with\\s+[^.,;:!?()]{2,30})|a\\s+widow(?:er)?|widowed|engaged\\s+to\\s+\\p{L}+))`,
        'iu',
      ),
      polarity: 'fact',
    },
    {
      says: /\bI(?:['’]ve)?\s+(?:have|got|mind|look\s+after|watch)\s+(?:got\s+)?(?:the|my)\s+(?<v>(?:kids|grandkids|grandchildren|twins|boys|girls|children))\s+(?:on\s+)?(?:every|each|all|(?:mon|tues|wednes|thurs|fri|satur|sun)days)/iu,
      polarity: 'fact',
      value: 'looks after the {v} regularly',
    },
    {
      says: /\bmy\s+(?:son|daughter)['’]s\s+(?<v>twins|kids|children|baby|little\s+one|boy|girl)\b/iu,
      polarity: 'fact',
      value: 'grandchildren: {v}',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'My wife Ana says hello.', claim: { category: 'family', value: 'wife Ana' } },
    { text: 'We have three kids under five, so forgive the typos.', claim: { value: 'three kids' } },
    { text: 'Our youngest is seven now.', claim: { polarity: 'fact' } },
    { text: 'My daughter is studying medicine in Leuven.', claim: { category: 'family' } },
    { text: "I'm a proud grandmother of five.", claim: { category: 'family' } },
  ],
  quiet: [
    'My wife says hello.',
    'Do you have kids?',
    'The parent company has three sisters in the group.',
    'My brother and I own the shop?',
    'Our sister site is in Leeds.',
  ],
};
