// When somebody, or their whole company, is away from work. Kept for whomever the note names.
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { WHO } from '../who';

const BE =
  "(?:['’](?:m|re|s|ll\\s+be|ll)|\\s+(?:am|are|is|will\\s+be|will\\s+not\\s+be|shall\\s+be|anticipates?\\s+being|plans?\\s+to\\s+be|['’]?ll\\s+be))";
const AWAY =
  '(?:out\\s+of\\s+(?:the\\s+)?office|out\\s+of\\s+office|away\\s+from\\s+(?:the\\s+office|my\\s+desk|work)|on\\s+(?:annual\\s+|maternity\\s+|paternity\\s+|parental\\s+|sick\\s+|study\\s+|compassionate\\s+|family\\s+)?(?:leave|holidays?|vacation|sabbatical|pto)|on\\s+\\p{L}+\\s+leave|out\\s+(?:sick|on\\s+vacation|on\\s+leave|all\\s+(?:week|day)|until|till|today|tomorrow)|off\\s+(?:work|sick|until|till|on\\s+(?:leave|holiday)|from)|not\\s+(?:be\\s+)?(?:in(?:\\s+the\\s+office)?|back|available|working|at\\s+the\\s+\\p{L}+)|away\\s+(?:until|till|from|on\\s+(?:leave|holiday|business)|next|this|all|for)|closed|unavailable|ooo)';

/** Absences. */
export const rule = momentRule({
  kind: 'out_of_office',
  gate: /\b(?:won['’]?t\s+be|jury|vacation|hols|shut(?:s|ting)?|resum\w+|day off|miss|taking|half[\s-]day|dark|dead|stands?|ship|deliver|load|open|staffed|phones|friday|gone|gone|offline|around|reachable|grid|nobody|logging|switching|here|ooo|office|away|leave|holidays?|vacation|sabbatical|pto|ooo|off|out|back|return\w*|closed|closes|close|shut|shuts|unavailable|not\s+be|in\s+until)\b/iu,
  sayings: [
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s|ll|ve)|\\s+(?:am|are|is|will|shall|have|has))?(?:\\s+(?:be|also|just|got|then|only|all)){0,2}\\s+(?:(?:taking|take|having|have|has|got|booked)\\s+(?:[^.,;!?]{1,24}?\\s)?(?:off\\b(?!\\s+(?:your|my|the|our|to|season))|a\\s+(?:mental\\s+health|duvet|personal|half)\\s+day)|on\\s+(?:(?:my|his|her|their)\\s+)?(?:hols|holidays?|leave|[\\p{L}]+\\s+leave|vacation|pto|sabbatical|furlough|jury\\s+(?:duty|service))|(?:away|off|out|gone(?!\\s+through)|offline|abroad|unreachable|unavailable)(?=\\s+(?:(?:the\\s+)?(?:\\d|rest\\s+of)|from|on|until|till|til|through|all|this|next|tomorrow|today|mon|tue|wed|thu|fri|sick|with|for\\s+(?:a|the|two|three|good\\s+part))))(?!\\s+(?:of\\s+the\\s+list|with\\s+(?:the|your)\\s+(?:order|invoice|parcel)))`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: /\b(?:we|our\s+(?:[\p{L}-]+\s+){0,2}?\p{L}+|the\s+(?:[\p{L}-]+\s+)?(?:office|shop|works|yard|gallery|institute|surgery|counter|studio|workshop|factory|plant|warehouse|depot|school|clinic|practice|kitchen|bakery|restaurant|lab|library|museum|team|phones))(?:['’](?:re|s|ll\s+be)|\s+(?:is|are|will\s+be|will|stays?|remains?|goes|go|shall\s+be)\s+(?:all\s+|also\s+|be\s+|fully\s+)?(?:closed|shut|shutting|closing|dark|dead|down\s+for\s+the)|\s+takes?\s+the\s+\p{L}+\s+break|\s+(?:do(?:es)?\s+not|do(?:es)?n['’]?t|won['’]?t|isn['’]?t|aren['’]?t)\s+(?:be\s+)?(?:(?:ship|load|deliver|work|open|trade)(?:ing)?|staffed))\b(?!\s+(?:on\s+|every\s+)?(?:every|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends))(?=[^.;!?]{0,40}?\b(?:until|till|from|on|between|this|next|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|for|\d|the|during|over|all|week)\b)/iu,
      date: 'beside',
      subject: 'their company',
    },
    {
      says: /(?:^|[.;,:–—-]\s*)(?:ooo|out\s+of\s+office|off\s+sick|gone\s+fishing|hols|on\s+my\s+hols|on\s+leave|annual\s+leave|not\s+(?:around|in|here)|taking|half\s+day|closed|shut|no\s+one\s+in|out(?!\s+of))\s+(?=[^.;!?]{0,20}?\b(?:from|until|till|on|all|this|next|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|tomorrow|today|for\s+me|\d))[^.;,!?]{0,20}/iu,
      date: 'beside',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]ll|\\s+will|\\s+shall)?\\s+(?:resumes?|(?:won['’]?t|will\\s+not|shan['’]?t)\\s+(?:be\\s+)?(?:read|check|answer|open|look\\s+at|see)\\w*\\s+(?:\\p{L}+\\s+){0,2}e?-?mails?|proceeds?\\s+on\\s+\\p{L}+\\s+leave|miss\\s+(?:the\\s+next|this|all\\s+of|most\\s+of))\\b`,
        'iu',
      ),
      date: 'until',
    },
    {
      says: /\b(?:(?:mon|tues|wednes|thurs|fri)day|tomorrow|that\s+\p{L}+day)(?:['’]s)?\s+I(?:['’]m|\s+am|['’]ll\s+be|\s+will\s+be)\s+(?:off|out|away|on\s+leave|not\s+in)\b/iu,
      date: 'beside',
    },
    {
      says: /\bmy\s+(?:[\p{L}-]+\s+)?(?:leave|sabbatical|time\s+off|vacation|holidays?|hols|break)\s+(?:goes|runs|is|starts|begins|lasts|ends|kicks\s+off)\b/iu,
      date: 'beside',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s|ll\\s+be)|\\s+(?:am|are|is|will\\s+be|shall\\s+be))\\s+(?:also\\s+|then\\s+|now\\s+)?(?:away|off|gone|offline|off[\\s-](?:the[\\s-])?grid|unreachable|out|on\\s+leave|not\\s+around|not\\s+here|not\\s+reachable)\\s+(?=(?:from|until|till|on|all|next|this|between|for|the|that|mon|tue|wed|thu|fri|today|tomorrow|\\d|january|february|march|april|may|june|july|august|september|october|november|december))(?!(?:on|from|for|the)\\s+(?:the\\s+)?(?:list|order|hook|record|top|chart|mark|table|phone|call|line))`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `${WHO}\\s+(?:won['’]?t|will\\s+not|shall\\s+not|shan['’]?t|['’]ll\\s+not)\\s+be\\s+(?:around|here|in|at\\s+\\p{L}+|reachable|available|online|working|contactable|answering)\\b`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]ll|\\s+will|['’]m|\\s+am)?\\s+(?:go|goes|going|start|starts|starting)\\s+(?:on\\s+)?(?:my\\s+|her\\s+|his\\s+)?(?:leave|maternity\\s+leave|paternity\\s+leave|parental\\s+leave|sabbatical|annual\\s+leave)\\b`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: /^(?:p\.?s\.?\s+)?(?:away|ooo|out\s+of\s+office|on\s+(?:annual\s+)?leave|annual\s+leave|on\s+holiday|closed|office\s+closed|shop\s+closed|we\s+are\s+closed|back)\s+(?=(?:from|until|till|on|all|next|this|between|mon|tue|wed|thu|fri|the|\d))/iu,
      date: 'until',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]ll|\\s+will|['’]m|\\s+am|['’]re)?\\s+(?:return|returns|returning)\\s+(?:to\\s+(?:work|the\\s+office|my\\s+desk)\\s+)?(?=(?:on|mon|tue|wed|thu|fri|the|in|from|next)\\b)`,
        'iu',
      ),
      date: 'until',
    },
    {
      says: /\b(?:nobody|no\s+one)\s+(?:will\s+be\s+|is\s+)?(?:here|in|in\s+the\s+office|around|answering)\b/iu,
      date: 'needed',
      subject: 'their company',
    },
    {
      says: new RegExp(`${WHO}(?:['’](?:m|re)|\\s+(?:am|are))\\s+(?:logging|switching|signing)\\s+off\\b`, 'iu'),
      date: 'needed',
    },
    {
      says: new RegExp(
        `\\b(?<!\\b(?:it|get|them|that|this|call|come|came|go|hear|write|report|circle|me|you|reply|push|pushed|come)\\s)(?<!\\b(?:getting|going|coming)\\s)back\\s+(?:in\\s+(?:the\\s+)?office|at\\s+(?:work|my\\s+desk)|on\\s+site|to\\s+work|on\\s+(?=(?:mon|tue|wed|thu|fri|the|\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))`,
        'iu',
      ),
      date: 'until',
    },
    {
      says: new RegExp(
        `${WHO}${BE}\\s+(?:\\p{L}+\\s+)?${AWAY}[^.;!?]{0,40}?\\b(?:until|till|til|returning|return|back)\\b`,
        'iu',
      ),
      date: 'until',
    },
    {
      says: new RegExp(
        `${WHO}${BE}\\s+(?:\\p{L}+\\s+)?${AWAY}(?!\\s+(?:topic|date|stock|order|scope|the\\s+deal|with\\s+the|to\\s+(?:deals|deal|new)|issues?|tickets?|cases?))`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s|ll)|\\s+(?:am|are|is|will))\\s+(?:also\\s+)?(?:be\\s+)?(?:taking|take)\\s+(?:a\\s+|some\\s+|the\\s+|my\\s+)?(?:vacation(?:\\s+days?)?|time\\s+off|days?\\s+off|week\\s+off|month\\s+off|sabbatical|holiday|leave|annual\\s+leave|(?:mon|tues|wednes|thurs|fri)day\\s+off)\\b`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: /\b(?:we|the\s+(?:office|factory|shop|company|plant|school|workshop|yard|studio|bakery|restaurant|practice|clinic|mill|depot|kitchen)|our\s+(?:office|factory|shop|company|plant|workshop|studio))\s+(?:will\s+|shall\s+)?(?:(?:be|is|are)\s+)?(?:shut|shuts|close|closes|closed|shutting|closing)(?:\s+down)?\b(?!\s+(?:the|a|your|this|it|at|early|by|deals?|to))/iu,
      date: 'needed',
      subject: 'their company',
    },
    {
      says: /\b(?:the|our)\s+(?:office|factory|shop|company|plant|workshop)\s+closes\s+(?:from\s+)?\d/iu,
      date: 'needed',
      subject: 'their company',
    },
    {
      says: /\bmy\s+(?:sabbatical|annual\s+leave|maternity\s+leave|paternity\s+leave|parental\s+leave|leave|time\s+off)\s+(?:goes|runs|is|starts|begins|lasts|ends)\b/iu,
      date: 'needed',
    },
    {
      says: /\b(?:no|limited|without)\s+access\s+to\s+(?:my\s+)?(?:e-?mails?|mail)\b/iu,
      date: 'needed',
      certainty: 'implied',
    },
    { says: new RegExp(`${WHO}${BE}\\s+on\\s+(?:vacation|holidays?|leave)\\b`, 'iu'), certainty: 'implied' },

    {
      says: new RegExp(
        `(?:${WHO}|(?<![\\p{L}’'])(?<team>the\\s+(?:whole\\s+|entire\\s+)?(?:team|office|department|crew|staff)))\\s+(?:am|is|are|will\\s+be|shall\\s+be)\\s+(?:all\\s+|both\\s+)?(?:away|off|out|off-?site|on\\s+(?:leave|holiday|strike|a\\s+(?:course|retreat|training\\s+day|team\\s+day)))\\s+(?:on|for|all|this|next|until|till|from|between|the|today|tomorrow|mon\\p{L}*|tue\\p{L}*|wed\\p{L}*|thu\\p{L}*|fri\\p{L}*)\\b`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: /(?:^|[.!;,:–—-]\s*|\b(?:hi|hello|hey)\s+)(?:(?:I\s+)?(?:am|will\s+be)\s+)?(?:out\s+of\s+(?:the\s+)?office|ooo|on\s+(?:annual\s+)?leave|on\s+(?:vacation|holiday|pto)|annual\s+leave|away\s+(?:from\s+my\s+desk|on\s+(?:business|leave|holiday))|off\s+(?:sick|work))\b(?=[^.;!?]{0,40}?\b(?:until|till|til|from|to|through|this|next|today|tomorrow|on|back|\d))/iu,
      date: 'until',
    },
    {
      says: /\b(?<who>I|we|he|she)\s+(?:don['’]?t|do\s+not|won['’]?t|will\s+not|doesn['’]?t|am\s+not|['’]m\s+not)\s+(?:be\s+)?(?:work(?:ing)?|in|come\s+in|coming\s+in|be\s+in)\s+(?:on\s+)?(?=(?:this|next|tomorrow|today|(?:mon|tues|wednes|thurs|fri)day\s+(?:this|next)))/iu,
      date: 'beside',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:ll|m|re|s)|\\s+(?:will|am|are|is|shall|have|has|plan\\s+to|plans\\s+to|intend\\s+to))?\\s+(?:be\\s+)?(?:(?:take|takes|taking|took|need|want|got|booked|have|having)\\s+(?:a\\s+|some\\s+|the\\s+|my\\s+|next\\s+|all\\s+of\\s+|two\\s+|three\\s+|a\\s+few\\s+|a\\s+couple\\s+of\\s+)*(?:vacation|leave|holiday|holidays|days?|week|weeks|afternoon|morning|(?:mon|tues|wednes|thurs|fri)days?|month|time)\\s*(?:off|leave|days?|as\\s+(?:vacation|holiday|leave|pto))?)\\b(?=[^.;!?]{0,30}?\\b(?:from|on|next|this|tomorrow|today|until|in|for|the|mon\\p{L}*|tue\\p{L}*|wed\\p{L}*|thu\\p{L}*|fri\\p{L}*)\\b)(?<=off|leave|vacation|holidays?|pto)`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s|ll)|\\s+(?:am|are|is|will))?\\s+(?:be\\s+)?(?:not\\s+be\\s+|unable\\s+to\\s+be\\s+)?(?:out|off|away|gone|unavailable|offline)\\s*(?:[-–—,:(]\\s*)?(?:the\\s+)?(?:(?:mon|tues|wednes|thurs|fri)day|tomorrow|today|next\\s+week|this\\s+(?:week|afternoon|morning|friday|monday)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\s+\\d|\\d{1,2}[/.]\\d{1,2}|week\\s+of|the\\s+week\\s+of|the\\s+first\\s+week|the\\s+last\\s+week)`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s)|\\s+(?:am|are|is))?\\s+(?:going\\s+to|planning\\s+to|plan(?:s|ning)?\\s+on|due\\s+to|hoping\\s+to|plans?\\s+to|scheduled\\s+to|supposed\\s+to)\\s+(?:be(?:ing)?|go|take|taking)\\s+(?:(?:some|a|my|the|more|two|three|few|couple\\s+of)\\s+)*(?:on\\s+)?(?:vacation|holidays?|leave|off|out|away|time\\s+off|days?\\s+off|week\\s+off|pto|jury\\s+duty)\\b`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: /(?:^|[.!;,:–—]\s*|\b(?:I|we|so|and|but)\s+)(?:am|are|I['’]m|we['’]re|will\s+be|gone|off|away|out)\s+(?:all\s+)?(?:off|away|out|gone|on\s+leave|on\s+hols|from|as\s+(?:of|from))\s+(?:from\s+|as\s+of\s+|as\s+from\s+|on\s+|till\s+|until\s+|between\s+)?(?=(?:the\s+)?(?:\d|mon|tue|wed|thu|fri|sat|sun|tomorrow|next|this))/iu,
      date: 'beside',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:ll|m|s)|\\s+(?:will|shall|am|is))?\\s+(?:finish|finishes|finishing|break|breaks|breaking|knock|knocks|knocking)\\s+(?:up|off)\\s+(?:for\\s+(?:the|my|her)\\s+\\p{L}+\\s+)?(?:on|from|this|next)\\b`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: /\b(?:(?:the|our)\s+(?:whole\s+|entire\s+)?(?:office|factory|shop|plant|team|company|school|place|works|studio)|everything|everyone|we\s+all)\s+(?:here\s+)?(?:stands?\s+still|shuts?\s+down|goes?\s+(?:quiet|dark|home|on\s+holiday)|is\s+(?:shut|closed|on\s+holiday)|stops?\s+work|breaks?\s+up|down\s+tools)\b/iu,
      date: 'beside',
      subject: 'their company',
    },
    {
      says: /(?:^|[.!;:–—-]\s*)(?:the\s+)?(?:office|shop|works|factory|studio|clinic|school|yard|gallery|surgery)\s+(?:is\s+)?(?:shut|closed|shuts|closes|closing)\s+(?:down\s+)?(?:from|till|until|til|between|on|for|over|all|this|next|mon|tue|wed|thu|fri|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the)/iu,
      date: 'until',
      subject: 'their company',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    {
      text: 'From April I will be on leave for six weeks.',
      claim: { kind: 'out_of_office', date: '2026-04-01/2026-05-12' },
      at: '2026-03-17',
    },
    {
      text: 'I am out of the office until Monday 23 March.',
      claim: { kind: 'out_of_office', date: '2026-03-17/2026-03-23' },
      at: '2026-03-17',
    },
    {
      text: 'We close from 4 to 22 August.',
      claim: { subject: 'their company', date: '2026-08-04/2026-08-22' },
      at: '2026-03-17',
    },
    {
      text: 'Kim is on vacation next week.',
      claim: { subject: 'Kim', date: '2026-03-23/2026-03-27' },
      at: '2026-03-17',
    },
    { text: "I'm on paternity leave all of July.", claim: { date: '2026-07' }, at: '2026-03-17' },
    {
      text: 'I will be on vacation July 5th and 6th.',
      claim: { date: '2026-07-05/2026-07-06' },
      at: '2026-06-17',
    },
    { text: "I'm taking Friday off.", claim: { date: '2026-03-20' }, at: '2026-03-17' },
  ],
  quiet: [
    'Are you out of office next week?',
    'The shop closes at six on Monday.',
    'I will get back to you on Monday.',
    'The item is out of stock until Friday.',
    'Please send it back on Monday.',
  ],
};
