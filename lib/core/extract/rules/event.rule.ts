// Occasions that somebody hosts or has a part in: a party, a talk, an exhibition. Meetings and webinars are no such thing.
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { WHO } from '../who';

const BE = "(?:['’](?:m|re|s|ll\\s+be|ll)|\\s+(?:am|are|is|will\\s+be|will))";
const OCCASION =
  '(?:party|parties|gala|concert|gig|recital|exhibition|art\\s+show|show|open\\s+day|open\\s+house|fundraiser|f[eê]te|festival|reunion|ball|barbecue|bbq|housewarming|reception|premiere|reading|book\\s+signing|ceremony|first\\s+communion|baptism|christening|bar\\s+mitzvah|bat\\s+mitzvah|quincea[nñ]era|performance|opening\\s+night|market|fair|hackathon|retirement\\s+do|leaving\\s+do|do)';

/** Events. */
export const rule = momentRule({
  kind: 'event',
  sayings: [
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s|ll|ve)|\\s+(?:am|are|is|will|have|has))?(?:\\s+(?:be|been|also|got|to|asked)){0,2}\\s+(?:(?:on\\s+(?:a|the)\\s+panel|on\\s+stage|speak|speaks|speaking|present|presents|presenting|exhibit|exhibits|exhibiting|lecture|perform|performs|performing|taking\\s+stand|playing\\s+(?:a\\s+gig|live))\\s+(?:\\p{L}+\\s+)?(?:at|in|about|on)\\b|(?:host|hosts|hosting|hold|holds|holding|throw|throwing|organi[sz]e|organi[sz]ing|run|running|having|have|has|doing|do|give|gives|giving|teaching|judge|judging|got|set(?:ting)?\\s+up)\\s+(?:a|an|the|our|my|his|her|its|\\p{L}+)\\s+(?:[\\p{L}\\d’'-]+\\s+){0,4}?(?:party|gala|concert|gig|recital|exhibition|open\\s+(?:day|house|evening)|fundraiser|f[eê]te|festival|reunion|barbecue|bbq|housewarming|premiere|ceremony|performance|bake\\s+sale|quiz(?:\\s+night)?|charity\\s+(?:dinner|auction)|street\\s+party|talk|keynote|lecture|reading|stand-?up|solo\\s+show|workshop|bazaar|mela|book\\s+launch|ceilidh)\\b(?!\\s+(?:about|to\\s+(?:discuss|you)|with\\s+you|line|notes)))`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: /\b(?:(?:my|our|the|\p{L}+['’]s)\s+(?:[\p{L}\d’'-]+\s+){0,3}?(?:exhibition|concert|recital|gala|party|f[eê]te|fete|festival|fair|mela|gig|reunion|housewarming|open\s+(?:day|house|studio|evening)|premiere|performance|debut|first\s+night|opera|play|panto(?:mime)?|nativity|fundraiser|ball|quiz\s+night|charity\s+(?:dinner|auction|walk)|first\s+communion|baptism|christening|bar\s+mitzvah|bat\s+mitzvah|barbecue|ceilidh|carnival|parade|jamboree|retirement\s+(?:party|do)|leaving\s+(?:party|do)|summer\s+party|degree\s+show|book\s+(?:launch|fair)))(?:['’]s|\s+(?:is|are|opens?|will\s+be|falls|starts|takes\s+place))\s+(?:on|in|at|this|next|tomorrow|tonight|that|mon|tues|wednes|thurs|fri|satur|sun|the|\d)/iu,
      date: 'beside',
    },
    {
      says: /\b(?:(?:we['’]ve|I['’]ve|we|I|have|got|have\s+got)\s+(?:got\s+)?(?:\p{L}+\s+)?tickets\s+(?:for|to|with)|(?:come|you['’]re\s+(?:all\s+)?invited|join\s+us)\s+(?:to|for)\s+(?:the|our|my)\s+(?:\p{L}+\s+){0,2}?(?:party|roast|barbecue|bbq|housewarming|concert|show|opening|exhibition)|(?:we(?:['’]re)?|we\s+are)\s+(?:in|at)\s+(?:\p{L}+\s+)?(?:for\s+)?the\s+(?:[\p{L}’-]+\s+){1,3}?(?:fair|expo|show|congress|festival|conference))\b/iu,
      date: 'beside',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `\\b(?:you(?:['’]re|\\s+are)\\s+(?:all\\s+)?invited\\s+to|come\\s+(?:along\\s+)?to|join\\s+us\\s+(?:for|at)|invite\\s+you\\s+to|save\\s+the\\s+date\\s+for)\\s+(?:our|my|the)\\s+(?:[\\p{L}’-]+\\s+){0,4}?${OCCASION}\\b`,
        'iu',
      ),
      date: 'needed',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `\\b(?<who>my|our|my\\s+\\p{L}+['’]s)\\s+(?:[\\p{L}’-]+\\s+){0,3}?(?:conference|summit|fair|festival|exhibition|concert|symposium|agm|harvest\\s+supper|feast|gathering|open\\s+studio|degree\\s+show|school\\s+play|nativity)\\s+(?:is|will\\s+be|runs|opens|starts|takes\\s+place|on)\\b`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|s|re|ll\\s+be)|\\s+(?:am|is|are|will\\s+be))?\\s+(?:reading|sing|sings|singing|play|plays|playing|conduct|conducts|conducting|exhibit|exhibits|exhibiting|preach|preaching|dj|djing|speak|speaks|lecture|lecturing|perform|performs|performing|on\\s+stage)\\s+(?:\\p{L}+\\s+){0,4}?(?:at|in)\\s+(?:the\\s+)?\\p{Lu}\\p{L}+`,
        'u',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `${WHO}(?:${BE})?\\s+(?:\\p{L}+\\s+)?(?:having|have|hosting|host|hosts|throwing|holding|hold|holds|organi[sz]ing|putting\\s+on|giving|celebrating\\s+with)\\s+(?:a|an|our|my|the|another|his|her)\\s+(?:[\\p{L}’-]+\\s+){0,4}?${OCCASION}\\b`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `${WHO}(?:${BE})?\\s+(?:\\p{L}+\\s+)?(?:(?:give|gives|giving|doing|do|deliver|delivering)\\s+(?:a|the|my|an)\\s+(?:\\p{L}+\\s+)?(?:talk|keynote|lecture|reading|speech|recital|concert)|speaking\\s+(?:at|in)|performing\\s+(?:at|in)|playing\\s+at|exhibiting\\s+(?:at|in)|singing\\s+(?:at|in)|on\\s+(?:a|the)\\s+panel)\\b`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `\\b(?:there(?:['’]s|\\s+is|['’]ll\\s+be|\\s+will\\s+be))\\s+(?:a|an)\\s+(?:\\p{L}+\\s+){0,2}?${OCCASION}\\b`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `\\b(?<who>my|our|my\\s+\\p{L}+['’]s)\\s+(?:[\\p{L}’-]+\\s+){0,3}?(?:gala|concert|gig|recital|exhibition|art\\s+show|open\\s+day|open\\s+house|fundraiser|festival|reunion|summer\\s+party|christmas\\s+party|housewarming|premiere|christening|baptism|communion|bar\\s+mitzvah|performance|opening\\s+night)\\s+(?:is|will\\s+be|takes\\s+place|falls|starts|on)\\b`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: /\b(?:screening|premiere|opening\s+night|first\s+night)\s+(?:is\s+)?(?:on\s+)?(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d|the\s+\d|next|this))/iu,
      date: 'needed',
      certainty: 'implied',
    },
    {
      says: new RegExp(`\\bwe\\s+(?:will\\s+)?have\\s+the\\s+(?:[\\p{L}-]+\\s+){0,4}?${OCCASION}\\b`, 'iu'),
      date: 'needed',
    },

    {
      says: /\b(?:my|our|the|\p{L}+['’]s)\s+(?:(?:christmas|xmas|summer|office|works?|leaving|retirement|annual|firm['’]?s|company|staff|school|village|street|end\s+of\s+(?:year|term))\s+)+(?:do|bash|drinks|party|play|show|concert|panto|fair|f[eê]te|fete|dinner|ball|barbecue|bbq|outing|picnic|lunch|quiz|sports\s+day|carol\s+(?:service|concert)|carols)(?:['’]s|\s+(?:is|falls|will\s+be|takes\s+place|on))\b/iu,
      date: 'beside',
    },
    {
      says: /\b(?:[\p{L}]+['’]s|his|her|my|our|the|a|dad['’]?s|mum['’]?s)\s+(?:[\p{L}-]+\s+){0,2}?(?:memorial|wake|requiem|thanksgiving\s+service|service\s+of\s+thanksgiving|unveiling|inauguration|ordination|naming\s+ceremony|blessing|house\s*warming|book\s+launch|degree\s+show|recital|nativity|school\s+play|piano\s+recital|vernissage|open\s+studio)(?:\s+service)?(?:['’]s|\s+(?:is|will\s+be|takes\s+place|falls|starts))\b/iu,
      date: 'beside',
    },
    {
      says: /\b(?:we|I)(?:['’](?:re|m|ll)|\s+(?:are|am|will|shall))?\s+(?:be\s+)?celebrat(?:e|ing)\s+(?!(?:with\s+you|your|the\s+(?:news|result))\b)[^.,;!?]{4,60}/iu,
      date: 'beside',
    },
    {
      says: new RegExp(
        `(?:${WHO}(?:['’](?:ve|s)|\\s+(?:have|has))?(?:\\s+got)?)\\s+(?:have|has|a|an|my|our|the|his|her)\\s+(?:a\\s+|an\\s+|piano\\s+|dance\\s+|ballet\\s+|school\\s+|christmas\\s+|big\\s+)*(?:recital|concert|recitals|dress\\s+rehearsal|opening\\s+night|first\\s+night|gig|book\\s+signing|christening|baptism|bar\\s+mitzvah|bat\\s+mitzvah|first\\s+communion|confirmation|reunion)\\b`,
        'iu',
      ),
      date: 'beside',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: "We're having a summer party on 12 June.", claim: { kind: 'event', date: '2026-06-12' }, at: '2026-03-17' },
    { text: 'I give a talk at the packaging forum on 9 May.', claim: { date: '2026-05-09' }, at: '2026-03-17' },
    { text: 'Our open day is on Saturday.', claim: { date: '2026-03-21' }, at: '2026-03-17' },
  ],
  quiet: [
    'Are you having a party on Friday?',
    'The webinar is on Friday.',
    'Third party costs rise in May.',
    'We talk on Monday.',
    'Your gala was a joy.',
  ],
};
