// How somebody and their company work: role, rhythm of the year, standing conditions that others have to know.
import type { RuleExamples } from '../rule';
import { preferenceRule } from '../sayings';

const PROFESSION =
  '(?:manager|director|teacher|nurse|engineer|accountant|lawyer|architect|designer|developer|chef|farmer|baker|plumber|electrician|midwife|librarian|scientist|researcher|surgeon|vet|dentist|pharmacist|journalist|editor|translator|driver|mechanic|carpenter|joiner|consultant|analyst|freelancer|buyer|headteacher|professor|lecturer|student\\s+teacher)';

/** Lasting facts about work. */
export const rule = preferenceRule({
  category: 'work',
  gate: new RegExp(
    `\\b(?:team|crew|generation|family[\\s-]owned|co-?operative|charity|pay|pays|settle|season|busy|busiest|harvest|budgets?|orders?|since|here|work|works|working|job|manager|teach|teaches|run|runs|own|owns|year[\\s-]end|fiscal|financial\\s+year|invoic\\w+|purchasing|procurement|finance|accounts|pipeline|po\\s+number|purchase\\s+order|only|always|never|report\\s+to|years|career|shift|part[\\s-]time|self[\\s-]employed|freelance\\w*|retired|profession|${PROFESSION}|trade|selling|sell|marketing)\\b`,
    'iu',
  ),
  sayings: [
    {
      says: /\bwe(?:['’]re|\s+are)\s+(?:only\s+|just\s+|still\s+)?(?:a\s+)?(?<v>(?:team|family|crew|firm|shop|staff|company)\s+of\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)|(?:second|third|fourth|fifth|sixth)[\s-]generation[^.,;:!?()]{0,25}|family[\s-]owned[^.,;:!?()]{0,20}|(?:a\s+)?(?:co-?operative|charity|b\s?corp|employee[\s-]owned[^.,;:!?()]{0,20}))/iu,
      polarity: 'fact',
    },
    {
      says: /\b(?:we|our\s+(?:accounts|bank|finance|office|company))\s+(?:always\s+|only\s+)?(?:pay|pays|settle|settles|invoice|invoices|buy|buys|order|orders)\s+(?<v>(?:on|in|at|by|within|once|twice|every)\s+[^.,;:!?()]{3,40}?)\s*(?:,\s*)?(?:always|only|as\s+a\s+rule|without\s+exception|every\s+year|(?=[.;!]|$))/iu,
      polarity: 'fact',
      about:
        /\b(?:days|month|quarter|year|cheque|check|transfer|card|cash|advance|harvest|season|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu,
    },
    {
      says: /\b(?:our|the)\s+(?<v>busy|busiest|quiet|harvest|peak|high|budget|lambing|planning|tax)\s+(?:season|period|time|month|months)\s+(?:is|are|runs|starts|begins)\b/iu,
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: /\bI(?:['’]ve|\s+have)\s+(?:been|worked)\s+(?:here|at\s+\p{Lu}\p{L}+|with\s+(?:the\s+company|this\s+firm))\s+(?<v>(?:since\s+\S+|for\s+[^.,;:!?()]{3,20}))/u,
      polarity: 'fact',
      value: 'there {v}',
      about: /there/u,
    },
    {
      says: /\b(?:budgets?|orders?|contracts|invoices|anything)\s+(?:over|above|from)\s+(?<v>[£$€]?\d[\d.,k]*\s*\p{L}*)\s+(?:need|needs|has\s+to|have\s+to|must|go|goes)\s+(?:be\s+)?(?:\p{L}+\s+)?(?:sign|signed|approv|board|two|through|to)/iu,
      polarity: 'need',
      value: '{words}',
    },
    {
      says: /\b(?:our|my|the\s+company['’]s)\s+(?:(?:financial|fiscal|budget|tax)\s+)?year(?:[\s-]end)?\s+(?:is|ends|runs|closes|starts|begins|falls)\s+(?:on\s+|in\s+|at\s+|to\s+|from\s+)?(?:the\s+end\s+of\s+)?(?<v>[^.,;:!?()]{3,40})/iu,
      polarity: 'fact',
      value: 'financial year: {v}',
      about: /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|quarter|end/iu,
    },
    {
      says: /\bI\s+(?:work|worked)\s+(?:part[\s-]time\s+|full[\s-]time\s+|nights\s+)?(?:as\s+(?:a|an|the)|for|at)\s+(?!(?:you|your|money|fun|home|it|least|this|that|the\s+moment|all|free|now)\b)(?<v>[^.,;:!?()]{2,50})/iu,
      polarity: 'fact',
    },
    {
      says: /\bI\s+work\s+(?:only\s+)?(?<v>part[\s-]time|nights|night\s+shifts?|from\s+home|remotely|four\s+days|three\s+days|four-day\s+weeks?|school\s+hours)\b/iu,
      polarity: 'fact',
      value: 'works {v}',
    },
    {
      says: new RegExp(
        `\\bI(?:['’]m|\\s+am)\\s+(?:the|a|an)\\s+(?<v>(?:[\\p{L}-]+\\s+){0,2}?${PROFESSION})\\b(?!\\s+(?:of\\s+(?:this|that)|on\\s+(?:this|the\\s+account)|for\\s+this))`,
        'iu',
      ),
      polarity: 'fact',
    },
    { says: /\bmy\s+job\s+is\s+(?<v>[^.,;:!?()]{3,50})/iu, polarity: 'fact' },
    {
      says: /\bI\s+(?:teach|sell)\s+(?<v>(?!to\b|you|them|it|him|her|myself|this|that)[^.,;:!?()]{3,40}?)(?=\s*(?:[.,;:!?()]|$|\bat\b|\bin\b|\bto\b))/iu,
      polarity: 'fact',
      certainty: 'implied',
    },
    {
      says: /\bI\s+(?:do|work\s+in)\s+(?<v>(?:marketing|sales|finance|logistics|procurement|compliance|hr|design|construction|insurance|real\s+estate|gas\s+trading|publishing)\b[^.,;:!?()]{0,30})/iu,
      polarity: 'fact',
    },
    {
      says: /\bI\s+(?:run|own)\s+(?:a|an|my\s+own)\s+(?<v>[^.,;:!?()]{3,40}?)(?=\s*(?:[.,;:!?()]|$|\b(?:and|with|so|since)\b))/iu,
      polarity: 'fact',
      about:
        /\b(?:company|firm|shop|store|business|agency|studio|practice|clinic|farm|bakery|restaurant|caf[eé]|hotel|school|garage|nursery|brewery|vineyard|bookshop|salon|pub|gallery|consultancy|startup)\b/iu,
    },
    {
      says: /\b(?:our|my)\s+(?:purchasing|procurement|finance(?:\s+(?:team|department|people))?|accounts(?:\s+(?:team|department))?|accounting|bank|auditors?|legal(?:\s+team)?|board|compliance)\s+(?:only\s+)?(?:wants?|needs?|accepts?|requires?|insists?\s+on|pays?|works?\s+with)\s+(?:only\s+)?(?!(?:to\s+know|you|a\s+copy|it|this|that|your)\b)(?<v>[^.,;:!?()]{3,60})/iu,
      polarity: 'need',
    },
    {
      says: /\b(?:our|my)\s+(?:whole\s+|entire\s+)?(?:pipeline|setup|stack|system|process|shop|team|workflow|line)\s+(?:is|runs\s+on|works\s+on)\s+(?<v>[\p{L}\d .+-]{2,30}?)\s+only\b/iu,
      polarity: 'need',
    },
    {
      says: /\bwe\s+(?:only|always)\s+(?:accept|invoice|pay|order|use|work\s+in|work\s+with|buy|ship|take)\s+(?!(?:you|your|this|that|it|care)\b)(?<v>[^.,;:!?()]{3,50})/iu,
      polarity: 'need',
      about:
        /\b(?:invoic\w+|annual|monthly|quarterly|euro|eur|usd|dollars|pounds|sterling|pdf|csv|parquet|xml|edi|po|purchase\s+orders?|card|bank|transfer|pallets?|excel|net\s+\d+|days|incoterms|fob|exw)\b/iu,
    },
    {
      says: /\b(?:I(?:['’]ve|\s+have)\s+(?:been|worked)\s+(?:in\s+(?:this|the)\s+(?:trade|business|industry|job|game))\s+(?:for\s+)?|(?<n>[\p{L}-]+|\d+)\s+years\s+I(?:['’]ve|\s+have)\s+been\s+)(?<v>[^.,;:!?()]{3,40})/iu,
      polarity: 'fact',
    },
    {
      says: /\bI\s+report\s+(?:directly\s+|now\s+)?to\s+(?<v>(?:the\s+)?(?:\p{Lu}\p{L}+|board|ceo|cfo|coo|cto|director)[^.,;:!?()]{0,30})/u,
      polarity: 'fact',
      value: 'reports to {v}',
    },
    {
      says: /\bI(?:['’]m|\s+am)\s+(?<v>retired|self[\s-]employed|(?:a\s+)?freelance(?:r)?|semi-retired)\b/iu,
      polarity: 'fact',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'Our financial year ends in March, so sign before that.', claim: { category: 'work', polarity: 'fact' } },
    { text: 'I run a bakery and not a bank.', claim: { value: 'bakery' } },
    { text: 'Our finance team only accepts annual invoices.', claim: { polarity: 'need' } },
    { text: 'I work part-time, so give me a day.', claim: { category: 'work', polarity: 'fact' } },
    { text: "I'm a midwife.", claim: { value: 'midwife' } },
  ],
  quiet: [
    'Where do you work?',
    'I work with Alan on this.',
    'It works at our end now.',
    'We always appreciate a quick answer.',
    'I am the only one here today.',
    'The year ends badly for the index.',
  ],
};
