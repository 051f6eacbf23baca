// Something of theirs that opens, goes live or comes out.
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';

const THING =
  '(?:(?:new\\s+|web\\s*|online\\s+|mobile\\s+|flagship\\s+|first\\s+|second\\s+|pop-?up\\s+|[\\p{L}-]+\\s+)?(?:site|website|app|shop|store|product|book|album|single|film|collection|menu|restaurant|caf[eé]|bakery|hotel|platform|campaign|line|range|service|podcast|exhibition|show|gallery|branch|office|plant|factory|clinic|game|beta|version|course|studio|warehouse|showroom|bar|taproom|tasting\\s+room|school|museum))';

/** Launches and openings. */
export const rule = momentRule({
  kind: 'launch',
  gate: /\b(?:shelves|sale|ships?|print|press|doors?|curtain|ribbon|drops|launch\w*|go(?:es|ing)? live|went live|live|open(?:s|ed|ing)?|releas\w+|comes? out|hits the shelves|premier\w*|on sale|grand opening|unveil\w*)\b/iu,
  sayings: [
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
      says: /\b(?:we|I)(?:['’]re|['’]m|\s+are|\s+am|\s+will\s+be|['’]ll\s+be|\s+will|['’]ll)?\s+(?:(?:finally|officially|also|soft)\s+)?(?:launch(?:ing|ed)?|going\s+live|go\s+live|went\s+live|opening|opened|(?<!(?:am|are|['’]re|['’]m)\s)open|releas(?:e|ing|ed)|unveil(?:ing)?)\b(?!\s+(?:at|until|till|up\s+to|a\s+(?:ticket|case|claim)|the\s+(?:file|link|door|attachment|box|window|ticket)|your|late|early|on\s+(?:week|sun|satur)days))/iu,
      date: 'needed',
      subject: 'their company',
    },
    {
      says: /\b(?:our|my|the)\s+(?:big\s+|official\s+|product\s+|book\s+|soft\s+|grand\s+|album\s+|website\s+)?(?:launch|opening|grand\s+opening|go-?live|release|premiere)\s+(?:day\s+|date\s+|party\s+)?(?:is|will\s+be|falls|takes\s+place|has\s+(?:been\s+)?(?:moved|slipped)\s+to|happens)\b/iu,
      date: 'needed',
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
