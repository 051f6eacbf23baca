// Somebody, or their company, moves.
import { AUX } from '../phrases';
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { WHO, RELATED } from '../who';

const BE = "(?:['’](?:m|re|s|ll\\s+be|ll|ve)|\\s+(?:am|are|is|will\\s+be|will|have|has))";
const HOME =
  '(?:house|home|flat|apartment|office|offices|premises|studio|building|warehouse|workshop|place|unit|headquarters|hq|shop|city|country)';

/** Moves. */
export const rule = momentRule({
  kind: 'move',
  sayings: [
    {
      says: new RegExp(
        `${WHO}${BE}\\s+(?:\\p{L}+\\s+)?(?:moving|moved|move|relocating|relocated|relocate|emigrating)\\s+(?:back\\s+)?to\\s+(?<v>\\p{L}{3,}(?:[\\s-](?!(?:on|in|at|by|for|from|next|this|last|with|and|after|before|when|soon)\\b)\\p{L}{3,})?)`,
        'iu',
      ),
      named: /^\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)?$/u,
      value: 'moves to {v}',
    },
    {
      says: new RegExp(
        `${WHO}${AUX}\\s+(?:mov(?:e|es|ed|ing)|relocat(?:e|es|ed|ing)|shift(?:s|ed|ing)?|decamp(?:s|ed|ing)?|emigrat(?:e|es|ed|ing)|transferr(?:ed|ing))\\s+(?!(?:you|it|this|that|them|the|your|him|her|its|everything|all|things|some|one|two|three|four|most|another|\\p{L}+['’]s)\\b|(?:an?|our|my)\\s+(?!(?:whole\\s+|entire\\s+)?(?:family|household|lot|office|company|business|headquarters|hq|shop|studio|practice|workshop|desk|life)\\b))(?:\\p{L}+\\s+){0,3}?(?:(?:back\\s+|over\\s+|out\\s+)?to\\s+(?!(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next|later|earlier|phase|stage|step|production|january|february|march|april|may|june|july|august|september|october|november|december)\\b|(?:the\\s+(?:next|other|yearly|new\\s+(?:version|plan|system|tool|platform))|bcc|cc|version|plan|a\\s+(?:new|different)\\s+(?:plan|supplier|bank|provider|system|tool|platform)|see|be|do|make|say)\\b)(?:(?:a|the|our|own|my|new|bigger|smaller)\\s+){0,3}\\p{L}{3,}|house|home|into\\s+(?:(?:a|the|our|my|new|bigger|smaller|your)\\s+){0,3}(?:house|flat|apartment|office|studio|place|building|bungalow|cottage|premises|unit|workshop|home))\\b(?!\\s+(?:round|plan|version|tier|system))`,
        'u',
      ),
      date: 'beside',
    },
    {
      says: /\b(?:(?:our|the|my)\s+(?:[\p{L}-]+\s+)?(?:workshop|office|offices|studio|hq|headquarters|lab|clinic|plant|warehouse|shop|caf[eé]|agency|school|nursery|practice|team|company)|HQ)(?:['’]s|['’]ll|\s+(?:is|are|will|has|have|be)){0,2}\s+(?:mov(?:e|es|ed|ing)|relocat(?:e|es|ed|ing)|shift(?:s|ed|ing)?|decamp(?:s|ing)?|goes|going|crossing)\s+(?:over\s+|out\s+)?(?:to|from|into|across|the\s+street|premises|office)\b(?!\s+(?:a|the)\s+(?:new|different)\s+(?:system|platform|plan|supplier|schedule|tool|version|format))/iu,
      date: 'beside',
      subject: 'their company',
    },
    {
      says: /\b(?:upping\s+sticks|packing\s+up\s+(?:my|our)\s+(?:whole\s+)?(?:life|house|flat)|(?:I|we)(?:['’](?:m|re|ve)|\s+(?:am|are|have))?\s+(?:just\s+|finally\s+)?(?:got\s+the\s+keys|handed\s+the\s+keys\s+back|swapping\s+\p{L}+\s+for\s+(?:a|the|\p{Lu})|giving\s+up\s+\p{L}+\s+for\s+good|closed\s+on\s+(?:the|a|our)\s+(?:house|flat|home)|(?:will\s+)?vacat(?:e|ing)\s+\p{L}+|taking\s+a\s+(?:flat|house)|sold\s+up)|sold\s+up\s+in\s+\p{L}+|moving\s+(?:day|in|house|home|out)\s+(?:is|on|to)|new\s+(?:digs|premises|place|home|address|office)\s+(?:from|as\s+of|since)|registered\s+office\s+(?:will\s+be|is\s+now|moves))\b/iu,
      date: 'beside',
    },
    {
      says: /(?:^|[,!]\s*)(?:[Jj]ust\s+|[Rr]ecently\s+|[Ff]inally\s+)(?:moved|relocated)\s+(?:back\s+)?to\s+\p{Lu}\p{L}+/u,
    },
    {
      says: new RegExp(
        `${WHO}(?:${BE})?\\s+(?:\\p{L}+\\s+)?(?:moving|moved|move|moves|relocating|relocated|relocate|emigrating)\\s+(?!(?:you|it|this|that|them|the|your|him|her|its|everything|all|things|over)\\b)(?:\\p{L}+\\s+)?(?:house|home|offices?|premises|(?:in)?to\\s+(?:(?:a|the|our|my|new|bigger|smaller|their)\\s+){0,3}(?:[\\p{L}-]+\\s+)?${HOME}|to\\s+(?!(?:the\\s+(?:next|other|yearly|new)|a\\s+(?:new|different|yearly|monthly|higher)|another|yearly|next|your|this|that|plan|version|see|be|do)\\b)\\p{L}{3,}|back\\s+to\\s+\\p{L}+|out\\s+of\\s+\\p{L}+|in(?=\\s*(?:[.,;!]|$|\\b(?:there|on|next|last|with|together)\\b)))(?!\\s+(?:plan|version|tier|package|column|folder|stage|phase|meeting|call|slot|server|cloud|platform))`,
        'iu',
      ),
    },
    { says: new RegExp(`${WHO}${BE}\\s+(?:\\p{L}+\\s+)?shifting\\s+(?:base|house|office)\\b`, 'iu') },
    {
      says: /\b(?:my|our|the)?\s*new\s+(?:postal\s+|office\s+|home\s+)?address\s+(?:from|as\s+of|is|will\s+be|after|starting)\b/iu,
      date: 'needed',
    },
    {
      says: /\b(?:I|we)(?:['’]ve|\s+have)?\s+(?:just\s+|finally\s+|recently\s+)?(?:bought|buying|closed\s+on|got\s+the\s+keys\s+to)\s+(?:a|our|my|the)\s+(?:\p{L}+\s+)?(?:house|flat|home|apartment|cottage|farm)\b/iu,
    },
    {
      says: new RegExp(
        `\\b(?:the|our|my)\\s+(?:office|house|big|company)?\\s*move\\s+(?:is|will\\s+be|happens|takes\\s+place|in\\s+date\\s+is)\\b`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: /\b(?:looking\s+at|aiming\s+for|planning)\s+(?:an?\s+)?[^.,;!?]{0,20}\bmove[\s-]?in\b/iu,
      date: 'needed',
      certainty: 'implied',
    },
    {
      says: /\b(?<who>they|he|she|I|we)(?:['’]re|['’]s|['’]m|\s+are|\s+is|\s+am)\s+(?:being\s+)?transferred\s+(?:back\s+)?to\b/iu,
    },

    {
      says: /\b(?:from|as\s+of|after|starting)\s+[^.,;!?]{2,24},?\s+(?:you(?:['’]ll|\s+will|\s+can)\s+find\s+us|we(?:['’]re|['’]ll\s+be|\s+are|\s+will\s+be)|our\s+(?:new\s+)?address\s+(?:is|will\s+be)|(?:our\s+)?office\s+(?:is|will\s+be))\s+(?:at|on)\s+(?:(?:no\.?|number|unit|suite)?\s*\d+|the\s+new)/iu,
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:ve|s|re)|\\s+(?:have|has|are|is))?\\s+(?:finally\\s+|just\\s+|all\\s+|now\\s+|nicely\\s+|fully\\s+)*(?:settl(?:ed|ing)|unpack(?:ed|ing)|install(?:ed)?|moved|moving)\\s+(?:in(?:to)?|at)\\s+(?:(?:the|our|my|a|new|bigger|smaller)\\s+){1,3}(?:[\\p{L}-]+\\s+)?${HOME}\\b`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `(?<![\\p{L}’'])(?<who>${RELATED}(?:,?\\s+\\p{L}+)?)(?:['’]s|\\s+(?:is|are|has|have))?\\s+(?:mov(?:es?|ed|ing)|leav(?:es?|ing)|left)\\s+(?:out|home|the\\s+nest|back\\s+in|in\\s+with\\s+\\p{L}+)\\b`,
        'iu',
      ),
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    {
      text: "We're moving to Leeds on 1 May.",
      claim: { kind: 'move', value: 'moves to Leeds', date: '2026-05-01' },
      at: '2026-03-17',
    },
    { text: 'Our new address from the 14th is Unit 6, Tannery Row.', claim: { date: '2026-04-14' }, at: '2026-03-17' },
    { text: 'We moved into the new office last week.', claim: { kind: 'move' }, at: '2026-03-17' },
    { text: 'I just bought a house.', claim: { subject: 'sender', date: null }, at: '2026-03-17' },
  ],
  quiet: [
    'We moved to the new version on Monday.',
    'Can we move the call to Monday?',
    'We are moving to the yearly plan in May.',
    'Let us move on to the next point.',
    'Are you moving house?',
    'Please move it to the new folder.',
  ],
};
