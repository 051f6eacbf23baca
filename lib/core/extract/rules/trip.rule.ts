// Journeys that are coming, or that have a date. An undated journey of the past is nothing.
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { WHO, RELATED } from '../who';
import { COUNT } from '../phrases';

const BE = "(?:['’](?:m|re|s|ll\\s+be)|\\s+(?:am|are|is|will\\s+be|was|were))";
/** A place by its name: not a day, a month, a company's department or a programme. */
const PLACE =
  '(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Zoom|Teams|Google|Slack|Excel|Outlook|I|HR|IT|PTO|CET|GMT|Monday|Q[1-4])\\b)\\p{Lu}\\p{L}[\\p{L}’-]*';

/** Trips. */
export const rule = momentRule({
  kind: 'trip',
  gate: /\b(?:off|setting|stay|staying|weekend|fortnight|week|crossing|cross|tour|go|going|overnight|pilgrimage|interrailing|caravan|sending|here|neck of the woods|spring break|until|till|land|lands|landing|coming|passing|camping|walking|hiking|cycling|skiing|touring|spend\w*|ferry|rented|booked|trip|travel\w*|fly|flying|flies|flight|visit(?:ing)?|holidays?|vacation|leave|leaves|leaving|off to|away|arriv\w+|going to|headed|heading|honeymoon|cruise|road|drive|driving|in town|out of town|week in|days in|promised|back from|sail\w*)\b/iu,
  sayings: [
    {
      says: /(?:^|[.;,:–—-]\s*|\b(?:and|but|so|then|hey|hi)\s+)(?:[Jj]ust\s+|[Nn]ow\s+)?(?:[Ff]lying|[Hh]eading|[Oo]ff|[Dd]riving|[Tt]ravell?ing|[Ss]ailing|[Ll]eaving|[Ss]etting\s+off|[Jj]etting\s+off|[Aa]way)\s+(?:(?:out|off|down|up|over|back|home|again)\s+)?(?:to|for|up|down)\s+(?:(?:a|the)\s+(?:[\p{L}-]+\s+){0,2}(?:in|to)\s+)?(?:the\s+)?(?:\p{Lu}[\p{L}’-]+|base\s+camp|my\s+\p{L}+['’]s|the\s+(?:coast|mountains|seaside|lakes|islands?|alps|cottage))/u,
      date: 'beside',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s|ll|ve)|\\s+(?:am|are|is|will|have|has|shall))?(?:\\s+(?:be|been|also|just|finally|both|all|then)){0,2}\\s+(?:[Ff]ly|flies|flying|go|goes|going|gone|travels?|travell?ing|drives?|driving|sails?|sailing|cross|crosses|crossing|heads?|heading|lands?|landing|jets?\\s+off|setting\\s+off|set\\s+off|leaves?|leaving|away|off|over|up|down|camping|walking|hiking|cycling|interrailing|skiing|stays?|staying|visiting|passing)\\s+(?:(?:out|off|down|up|over|back|home|away|camping|skiing|together|through|on\\s+holiday)\\s+)?(?:to|for|at|in|across|around|through|from)\\s+(?:(?:the|a|an)\\s+)?(?:[\\p{L}-]+\\s+(?:in|to|at|on)\\s+)?(?:${PLACE})(?!\\s+(?:Meet|Teams|Analytics|Drive|Docs|version|plan|team|call))`,
        'u',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `\\b(?:an?\\s+(?:long\\s+)?(?:weekend|week|fortnight|month|few\\s+days|couple\\s+of\\s+(?:days|weeks))|(?:two|three|four|\\d+)\\s+(?:days|weeks|nights))\\s+(?:away\\s+)?(?:in|on|at)\\s+(?:the\\s+)?(?:${PLACE})`,
        'u',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `\\b(?:(?:sending|posting|flying|taking|driving)\\s+(?:me|us|them|him|her|the\\s+(?:kids|boys|girls|grandchildren|family|team|lads)|my\\s+\\p{L}+)\\s+(?:down\\s+|up\\s+|over\\s+|out\\s+)?to|(?:site|customer|supplier|family|business)\\s+(?:visit|trip)\\s+(?:to|in)|(?:my|our|the)\\s+(?:${PLACE})\\s+(?:trip|visit|tour)|booked\\s+(?:for\\s+)?(?=(?:${PLACE}))|(?:need|have|going|due)\\s+to\\s+be\\s+in|(?:honeymoon|flight|ferry|train|boat|pilgrimage)\\s+(?:\\p{L}+\\s+)?(?:to|in))\\s*(?:(?:the\\s+)?(?:${PLACE}))?`,
        'u',
      ),
      date: 'beside',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `\\b(?:I|[Ww]e)(?:['’](?:m|re|ll\\s+be)|\\s+(?:am|are|will\\s+be|shall\\s+be))\\s+(?:over\\s+|up\\s+|down\\s+|out\\s+|back\\s+|also\\s+)?(?:in|at)\\s+(?:${PLACE}|town|your\\s+(?:area|city|neck\\s+of\\s+the\\s+woods|part\\s+of\\s+the\\s+world|town))\\b[^.;!?]{0,24}?\\b(?:until|till|from|between|this|next|on|for\\s+(?:the|a|two|three))\\b`,
        'u',
      ),
      date: 'beside',
    },
    {
      says: /\b(?:we|I)(?:['’]ve|\s+have)\s+(?:got\s+)?(?:the|a)\s+(?:caravan|cottage|villa|ferry|cabin|house|flight|flights|tent|boat)\s+(?:booked\s+)?(?:to|for|in|on)\b/iu,
      date: 'beside',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s|ll)|\\s+(?:am|are|is|will))?\\s+(?:be\\s+)?(?:land|lands|landing|touch\\s+down|coming\\s+(?:over\\s+)?to|come\\s+to|passing\\s+through|pass\\s+through|hopping\\s+over\\s+to|over\\s+in|down\\s+in|up\\s+in|out\\s+in|spending\\s+[^.,;!?]{2,20}\\s+in|spend\\s+[^.,;!?]{2,20}\\s+in|camping\\s+in|walking\\s+in|walking\\s+the|hiking\\s+(?:in|the)|cycling\\s+(?:across|through|around|to|in)|driving\\s+across|skiing\\s+in|sailing\\s+(?:around|to|in)|touring|on\\s+the\\s+road\\s+in)\\s+(?:in\\s+)?(?<v>(?:the\\s+)?\\p{L}[\\p{L}’-]+)`,
        'iu',
      ),
      date: 'needed',
      named: /^(?:the )?\p{Lu}/u,
      value: '{v}',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:ve|m|re)|\\s+(?:have|are|am|is))?\\s+(?:finally\\s+|just\\s+)?(?:doing|do|walking|walk|riding|hiking|taking)\\s+(?:the\\s+(?<v>\\p{Lu}[\\p{L}’-]+)|(?:my|the)\\s+\\p{L}+\\s+to\\s+\\p{Lu}\\p{L}+)\\b(?!\\s+(?:marathon|run|ride|swim|race|10k|half))`,
        'u',
      ),
      date: 'needed',
    },
    {
      says: /\b(?:flight|plane|ferry|train|boat)\s+(?:is|leaves|goes|departs|lands|gets\s+in)\b(?!\s+at\s+(?:\p{L}+|\d{1,2}(?![:.]\d))\b)/iu,
      date: 'needed',
      certainty: 'implied',
    },
    {
      says: /\b(?:we|I)(?:['’]ve|\s+have)\s+(?:rented|booked|taken|got)\s+(?:a|the)\s+(?:\p{L}+\s+)?(?:house|cottage|villa|cabin|gîte|apartment|boat|campsite|camper(?:van)?)\s+(?:in|on|near|by)\b/iu,
      date: 'needed',
    },
    {
      says: new RegExp(
        `${WHO}${BE}\\s+(?:\\p{L}+\\s+)?(?:off\\s+to|going\\s+(?:on\\s+(?:a\\s+)?(?:holiday|vacation|cruise|honeymoon|road\\s+trip|safari)|away|abroad|home\\s+to)|flying\\s+(?:out|to|off|home|from|back)|heading\\s+(?:to|off|for|out|down|up)|travell?ing\\s+(?:to|in|through|around|for|with)|away\\s+(?:in|to|at|on)|driving\\s+(?:to|down\\s+to|up\\s+to|through)|leaving\\s+for|sailing\\s+to|visiting)\\b(?!\\s+(?:the\\s+(?:site|link|page|website)|now|a\\s+meeting|lunch))`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `${WHO}${BE}\\s+(?:\\p{L}+\\s+)?going\\s+(?:back\\s+)?to\\s+(?<v>[\\p{L}’-]+(?:\\s+\\p{L}+)?)`,
        'iu',
      ),
      date: 'needed',
      named: /^(?:the )?\p{Lu}/u,
      value: '{v}',
    },
    {
      says: new RegExp(
        `${WHO}\\s+(?:will\\s+|shall\\s+)?(?:leaves?\\s+\\p{L}*\\s*(?:for|to)|flies|fly|flew|travels?|head|heads|arrives?|visits?)\\s+(?:out\\s+)?(?:for\\s+|to\\s+|in\\s+|from\\s+)?(?!(?:me|us|you|it|at|by|with|the\\s+(?:office|site|link))\\b)`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]ll|\\s+will|\\s+shall|['’]m|\\s+am|['’]re|\\s+are|['’]s|\\s+is)\\s+(?:also\\s+|only\\s+)?(?:be\\s+)?in\\s+(?!(?:until|till|by|from|on|between|today|tomorrow|touch|the\\s+office|a\\s+(?:meeting|call)|meetings?|contact|charge|need|order|time|particular|bed|general|case|total|line|full|good|my|our|your|early|late|mid|q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|about|an?\\s+hour|\\d)\\b)(?<v>[\\p{L}’-]+(?:\\s+[\\p{L}’-]+)?)`,
        'iu',
      ),
      date: 'needed',
      named: /^(?:the\s+)?\p{Lu}/u,
      value: '{v}',
    },
    {
      says: /\b(?:my|our)\s+(?:big\s+|family\s+|next\s+|annual\s+|work\s+|business\s+|summer\s+|winter\s+|ski\s+)*(?:trip|holiday|vacation|honeymoon|cruise|flight|safari)\b(?!\s+(?:report|expenses|home\s+was|let|rental|cover|entitlement|was))/iu,
      date: 'needed',
    },
    { says: /\bthe\s+family\s+(?:vacation|holiday|trip)\b/iu, date: 'needed' },
    { says: /^(?:and\s+|so\s+)?(?:away|off)\s+(?:to|in)\s+\p{L}+/iu, date: 'needed' },
    {
      says: /\bI\s+promised\s+(?:her|him|them|my\s+\p{L}+|the\s+kids)\s+(?<v>\p{Lu}\p{L}+)/u,
      date: 'needed',
      value: '{v}',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]ve|\\s+have)\\s+(?:just\\s+)?booked\\s+(?:a\\s+|our\\s+|the\\s+)?(?:flights?|trip|holiday|week|fortnight|cruise|cottage|villa)\\b`,
        'iu',
      ),
      date: 'needed',
    },
    { says: new RegExp(`${WHO}${BE}\\s+(?:going\\s+to\\s+be\\s+)?out\\s+of\\s+town\\b`, 'iu'), date: 'needed' },

    {
      says: new RegExp(
        `\\b(?:[Gg]reetings|[Hh]ello|[Hh]i|[Ww]riting|[Cc]heers|[Rr]egards|[Pp]ostcard)\\s+(?:\\p{L}+\\s+)?from\\s+(?:(?:a|the|very|rather)\\s+)*(?:(?!your|our|us|me|all|everyone)\\p{Ll}+,?\\s+){0,2}?${PLACE}[^.;!?]{0,40}`,
        'u',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s|ll)|\\s+(?:am|are|is|will))?\\s+(?:be\\s+)?(?:taking|bringing|sending|driving|dragging)\\s+(?:my|our|the|his|her)\\s+(?:\\p{L}+\\s+)?(?:kids|children|boys|girls|family|wife|husband|mother|mum|mom|dad|parents|team|lads|grandchildren|son|daughter|twins|crew)\\s+(?:out\\s+|up\\s+|down\\s+|over\\s+)?(?:to|on)\\s+(?:${PLACE}|a\\s+(?:cruise|safari|holiday|road\\s+trip))`,
        'u',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s|ll)|\\s+(?:am|are|is|will|shall))\\s+(?:also\\s+|actually\\s+)?(?:be\\s+)?(?:over|up|down|out|back|across)\\s+(?:there\\s+)?(?:in|at|near)\\s+(?:the\\s+)?(?:${PLACE})`,
        'u',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `(?:^|[.!;:,–—-]\\s*|\\b(?:[Ww]e['’]re|[Ii]['’]m|[Ii]\\s+am|[Ww]e\\s+are)\\s+)(?:[Jj]ust\\s+|[Rr]ecently\\s+|[Nn]ewly\\s+)?(?:[Bb]ack|[Rr]eturned|[Gg]ot\\s+back|[Hh]ome)\\s+from\\s+(?:(?:a|the|our|my|an)\\s+)?(?:(?:week|fortnight|month|weekend|${COUNT}\\s+(?:days|weeks|nights)|few\\s+days|long\\s+weekend)\\s+(?:away\\s+)?(?:in|on|at)\\s+)(?:the\\s+)?${PLACE}`,
        'u',
      ),
      date: 'none',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `(?<![\\p{L}’'])(?<who>I|[Ww]e|he|she|[Hh]e|[Ss]he|${RELATED.replace('(?:my|our)', '(?:[Mm]y|[Oo]ur)')}(?:,?\\s+\\p{L}+)?|\\p{Lu}\\p{L}+)(?:['’](?:ll|m|re|s)|\\s+(?:will|am|are|is|shall))\\s+(?:be\\s+)?(?:in|visiting|at)\\s+(?:the\\s+)?(?:${PLACE}(?:,\\s+${PLACE})?|your\\s+(?:area|city|town|neck\\s+of\\s+the\\s+woods|part\\s+of\\s+the\\s+(?:world|country)))(?!\\s+(?:meeting|call|meetings|calls|review))[^.;!?]{0,12}`,
        'u',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `(?<![\\p{L}’'])(?<who>I|[Ww]e|(?:[Tt]he|[Mm]y|[Oo]ur)\\s+(?:wife|husband|kids|children|boys|girls|family|partner|parents|daughter|son)\\s+and\\s+(?:I|me))(?:['’](?:m|re|ll)|\\s+(?:am|are|will|shall))?\\s+(?:also\\s+|all\\s+|both\\s+)?(?:be\\s+)?(?:in|on|at|over\\s+in|out\\s+in|up\\s+in|down\\s+in|across\\s+in|off\\s+to|go\\s+to|goes\\s+to|fly\\s+to|spend(?:ing)?\\s+[^.,;!?]{3,30}\\s+(?:in|at|with)|plan(?:ning)?\\s+(?:to\\s+go\\s+|a\\s+trip\\s+|on\\s+going\\s+)to|visit(?:ing)?)\\s+(?:the\\s+)?(?:${PLACE}|boat|road|cottage|lake|beach|coast|mountains|caravan|farm|my\\s+parents['’]?)(?!\\s+(?:Meet|Teams|Drive|call|meeting))`,
        'u',
      ),
      date: 'beside',
      certainty: 'implied',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    {
      text: "We're off to Madeira from 3 to 10 May.",
      claim: { kind: 'trip', date: '2026-05-03/2026-05-10' },
      at: '2026-03-17',
    },
    { text: 'I fly to Lagos on Friday.', claim: { date: '2026-03-20' }, at: '2026-03-17' },
    {
      text: 'From 1st to 5th April I will be in Taipei for a factory visit.',
      claim: { date: '2026-04-01/2026-04-05' },
      at: '2026-03-17',
    },
    {
      text: 'My wife leaves for Prague on Wednesday.',
      claim: { subject: 'their wife', date: '2026-03-18' },
      at: '2026-03-17',
    },
  ],
  quiet: [
    'When do you fly to Lagos?',
    'I went to Rome once.',
    'I will be in touch on Monday.',
    'We are going to send the invoice on Friday.',
    'I am in a meeting tomorrow.',
  ],
};
