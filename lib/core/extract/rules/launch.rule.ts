// Something of theirs that opens, goes live or comes out.
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';

const THING =
  '(?:(?:new\\s+|web\\s*|online\\s+|mobile\\s+|flagship\\s+|first\\s+|second\\s+|pop-?up\\s+|[\\p{L}-]+\\s+)?(?:site|website|app|shop|store|product|book|album|single|film|collection|menu|restaurant|caf[eé]|bakery|hotel|platform|campaign|line|range|service|podcast|exhibition|show|gallery|branch|office|plant|factory|clinic|game|beta|version|course|studio|warehouse|showroom|bar|taproom|tasting\\s+room|school|museum))';
/** What people bring before the public. */
const VENTURE =
  'shop|store|webshop|site|website|app|book|novel|album|single|ep|record|film|movie|podcast|show|exhibition|menu|collection|range|line|product|service|platform|portal|programme|course|academy|branch|bakery|caf[eé]|restaurant|bar|pub|hotel|clinic|practice|studio|gallery|museum|salon|office|plant|factory|warehouse|showroom|tasting\\s+room|taproom|truck|hotline|version|version\\s+\\d+|beta|game|newsletter|magazine|brand|label|centre|center|hub|kit|dashboard|tool|feature|campaign|school|nursery|hall|wing';

/** Launches and openings. */
export const rule = momentRule({
  kind: 'launch',
  sayings: [
    {
      says: new RegExp(
        `(?<![\\p{L}\\p{N}’'-])(?!the\\s+(?!(?:new|second|third|first|online)\\b)[\\p{L}\\s-]{2,40}?\\s(?:opens?|opened|opening|starts?|begins?|drops?|dropped|ships?|shipped)\\b)(?:(?:my|our|his|her|their)\\s+(?:[\\p{L}\\d’-]+\\s+){0,3}?|the\\s+(?:new|second|third|first|online|[\\p{L}-]+)\\s+(?:[\\p{L}-]+\\s+)?)(?:${VENTURE})(?:['’]s|\\s+(?:is|are|will|gets?|has|have|should))?(?:\\s+(?:finally|officially|be|is|now|just)){0,2}\\s+(?:(?<!(?:warehouse|office|team|plant|factory|nursery|school)(?:['’]s|\\s+is)\\s)out|on\\s+sale|in\\s+(?:shops|stores)|live|public|opens|(?<=(?:will|should)\\s)open|opened|opening|launch(?:es|ed|ing)?|drops?|dropped|ships?|shipped|debuts?|premi[eè]res?|starts?|start(?:s|ed|ing)\\s+(?:seeing|serving|with)|begins?(?:\\s+production)?|goes\\s+(?:up|live|public|out)|went\\s+(?:up|live)|comes\\s+out|came\\s+out|hits?\\s+the\\s+(?:market|shelves|stores|shops)|welcomes?\\s+(?:its|her|our)\\s+first|receives?\\s+its\\s+first|becomes?\\s+available)\\b(?!\\s+(?:at\\s+(?:\\d|nine|eight|ten|noon)|of|until|late|early|every|daily|stock|season|warning|for\\s+repair))`,
        'iu',
      ),
      date: 'beside',
      subject: 'their company',
    },
    {
      says: /\b(?<!since\s)(?:I|we)(?:['’](?:m|re|ll|ve)|\s+(?:am|are|will|have))?(?:\s+(?:finally|officially|just|be|also)){0,2}\s+(?:(?:roll(?:ing|ed)?\s+out|drop(?:ping|ped)?|unveil(?:ing|ed)?|throw(?:ing)?\s+open|fling(?:ing)?\s+open|soft[\s-]launch(?:ing)?|launch(?:ing|ed)?|releas(?:e|ing|ed)|publish(?:ing|ed)?|premier(?:e|ing))\s+(?:a|an|the|our|my)\s+(?!(?:invoice|file|report|payment|minutes|call|subject|ticket|parcel|ball)\b)\p{L}+|(?:launch|launching)(?=\s+(?:on|in|next|this|mon|tues|wednes|thurs|fri|satur|sun))|open(?:ing|ed)?\s+(?:up\s+)?(?:(?:the|our|a)\s+)(?:[\p{L}-]+\s+){0,2}?(?:doors|shop|store|branch|bakery|office|caf[eé]|restaurant|clinic|studio|desk|plant|factory|showroom|gallery|bar|pub|salon|centre|center|school|hub|warehouse|kitchen|place)|flipp?(?:ed)?\s+the\s+switch|going\s+live|go\s+live|went\s+live|start(?:ing)?\s+serving)\b/iu,
      date: 'beside',
      subject: 'their company',
    },
    {
      says: /\b(?:ribbon\s+(?:gets|is)\s+cut|doors\s+open|opening\s+night|opens\s+its\s+doors|first\s+(?:service|customers?|guests|clients)\s+(?:is|are|will|on|from)|launch\s+(?:day|date|party)|(?:web)?shop\s+goes\s+up|(?:is|are)\s+in\s+(?:shops|stores|bookshops)\s+from)\b/iu,
      date: 'beside',
      certainty: 'implied',
      subject: 'their company',
    },
    {
      says: new RegExp(
        `(?:${THING})[^.;!?]{0,30}\\b(?:hits?\\s+(?:the\\s+)?(?:shelves|stores|shops)|(?:is\\s+)?on\\s+sale\\s+(?:from|on)|ships?\\s+(?:on|from|in)|(?:is|goes)\\s+(?:out|to\\s+print|to\\s+press)|drops)\\b`,
        'iu',
      ),
      date: 'needed',
      subject: 'their company',
    },
    {
      says: /\b(?:first|doors?|curtain|ribbon)\s+(?:day|night|customers?|service|guests?|open|opens|goes\s+up|cutting|is\s+cut)\b/iu,
      date: 'needed',
      certainty: 'implied',
      subject: 'their company',
    },
    {
      says: new RegExp(
        `\\b(?:my|our|the|${THING})?\\s*(?<what>${THING})\\s+(?:is\\s+|will\\s+|finally\\s+|officially\\s+|is\\s+finally\\s+)*(?:going\\s+live|goes\\s+live|go\\s+live|went\\s+live|launches|launching|launch|opens|opening|opened|comes\\s+out|came\\s+out|coming\\s+out|hits\\s+the\\s+shelves|premieres|goes\\s+on\\s+sale)\\b(?!\\s+(?:at\\s+|until|late|early|every|daily|a\\s+ticket|the\\s+file|in\\s+(?:a\\s+new\\s+)?(?:tab|window|chrome)))`,
        'iu',
      ),
      date: 'needed',
      subject: 'their company',
    },
    {
      says: /\b(?:we|I)(?:['’]re|['’]m|\s+are|\s+am|\s+will\s+be|['’]ll\s+be|\s+will|['’]ll)?\s+(?:(?:finally|officially|also|soft)\s+)?(?:launch(?:ing|ed)?|going\s+live|go\s+live|went\s+live|opening|opened|(?<!(?:am|are|['’]re|['’]m)\s)open|releas(?:e|ing|ed)|unveil(?:ing)?)\b(?!\s+(?:at|until|till|up\s+to|it|them|this|that|a\s+(?:ticket|case|claim)|the\s+(?:season|file|link|door|attachment|box|window|ticket)|your|late|early|on\s+(?:week|sun|satur)days))/iu,
      date: 'needed',
      subject: 'their company',
    },
    {
      says: /\b(?:our|my|the)\s+(?:big\s+|official\s+|product\s+|book\s+|soft\s+|grand\s+|album\s+|website\s+)?(?:launch|opening|grand\s+opening|go-?live|release|premiere)\s+(?:day\s+|date\s+|party\s+)?(?:is|will\s+be|falls|takes\s+place|has\s+(?:been\s+)?(?:moved|slipped)\s+to|happens)\b/iu,
      date: 'needed',
      subject: 'their company',
    },

    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?:[\\p{L}\\d’-]+\\s+){0,3}?(?:${VENTURE})(?:['’]s|\\s+(?:is|are|will))?\\s+(?:hit(?:s|ting)?|reach(?:es|ing)?|land(?:s|ing)?\\s+(?:in|on)|arriv(?:es|ing)\\s+(?:in|on)|go(?:es|ing)?\\s+on)\\s+(?:the\\s+)?(?:(?:app\\s+)?stores?|shops|shelves|streets?|newsstands|market|screens|air|sale|road|presses)\\b`,
        'iu',
      ),
      date: 'beside',
      subject: 'their company',
    },
    {
      says: /\b(?:the\s+)?(?:first|inaugural|pilot|debut)\s+(?:issue|edition|episode|batch|collection|run|number|show|performance|class|cohort|course)\b[^.;!?]{0,30}?\b(?:is|goes|comes|will\s+be|starts|drops|ships|lands)\s+(?:out|live|on|off|in)\b/iu,
      date: 'beside',
      subject: 'their company',
    },
    {
      says: /\b(?:our|the)\s+(?:public\s+|private\s+|open\s+|closed\s+)?(?:beta|pilot|trial\s+run|soft\s+launch|roll-?out|pop-?up|crowdfunding|campaign|season|tour)\s+(?:starts|kicks\s+off|begins|opens|goes\s+live)\b/iu,
      date: 'beside',
      subject: 'their company',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'Our new site goes live on 2 April.', claim: { kind: 'launch', date: '2026-04-02' }, at: '2026-03-17' },
    { text: 'We open the second shop in June.', claim: { date: '2026-06' }, at: '2026-03-17' },
    { text: 'The launch is next Tuesday.', claim: { date: '2026-03-24' }, at: '2026-03-17' },
  ],
  quiet: [
    'When does your app launch?',
    'The shop opens at nine on Monday.',
    'I opened a ticket yesterday.',
    'You launch the app with a double click.',
  ],
};
