// Anniversaries of a marriage, a company or a working relation. Years in a job are another rule's.
import { COUNT, GROWN_COUNT, ROUND_ORDINAL, THEN, ORDINAL } from '../phrases';
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';

const N =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty(?:[\\s-]five)?|thirty|forty|fifty|sixty)';
const NTH =
  '(?:\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|tenth|fifteenth|twentieth|twenty-fifth|thirtieth|fortieth|fiftieth|silver|golden|ruby|pearl|diamond|one[\\s-]year|\\d+[\\s-]year)';

/** Anniversaries. */
export const rule = momentRule({
  kind: 'anniversary',
  sayings: [
    {
      says: new RegExp(
        `\\b(?:${COUNT}\\s+(?:years|yrs)|a\\s+decade|half\\s+a\\s+century|one\\s+year)\\s+(?:of\\s+(?:marriage|being\\s+married)|married|wed(?:ded)?|hitched|man\\s+and\\s+wife|husband\\s+and\\s+wife|as\\s+a\\s+couple)\\b`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `\\b(?:${COUNT}\\s+(?:years|yrs)|a\\s+decade|half\\s+a\\s+century|a\\s+year|one\\s+year)\\b[^.;!?]{0,24}\\b(?:since|ago)\\s+(?:[^.;!?]{0,24}?\\b)?(?:I|we|\\p{L}+\\s+and\\s+I)\\s+(?:were\\s+|got\\s+)?(?:said\\s+(?:yes|I\\s+do|our\\s+vows)|married|wed|tied\\s+the\\s+knot|took\\s+the\\s+plunge|in\\s+the\\s+registry\\s+office)`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `\\b(?<who>my|our|their|(?:my|our)\\s+(?:\\p{L}+\\s+)?\\p{L}+['’]s?|\\p{L}{2,}\\s+and\\s+I\\s+have\\s+our)\\s+(?:${ROUND_ORDINAL}\\s+|${COUNT}[\\s-]years?\\s+)?(?:(?:silver|golden|diamond|ruby|pearl|coral|emerald|tin|paper|wedding)\\s+){0,2}(?:anniversary|jubilee|wedding\\s+day)\\b(?!\\s+(?:sale|offer|edition|present|gift|card|at|here|with|in\\s+the\\s+(?:job|post|role)|of\\s+birth))`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `\\b(?:it(?:['’]s|\\s+is|['’]ll\\s+be|\\s+will\\s+be)|is|celebrat(?:e|ing))\\s+our\\s+${ROUND_ORDINAL}${THEN}`,
        'iu',
      ),
      date: 'beside',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `\\b(?:the|our)\\s+(?:[\\p{L}-]+\\s+){0,2}?[\\p{L}-]+(?:['’](?:s|ll)|\\s+(?:has|will|was|is))?\\s+(?:(?:turns|turned|celebrates|marks|hits|reaches|mark|celebrate|exist|be|have\\s+been\\s+(?:open|trading|going|in\\s+business))\\s+(?:its\\s+)?(?:${GROWN_COUNT}|a\\s+(?:decade|century)|half\\s+a\\s+century)(?:\\s+years)?(?:\\s+old)?|(?:founded|started|established|opened)\\s+(?:exactly\\s+)?${COUNT}\\s+years\\s+ago)${THEN}`,
        'iu',
      ),
      date: 'beside',
      subject: 'their company',
    },
    {
      says: new RegExp(
        `\\b(?:we|the\\s+(?:firm|company|shop|business))(?:['’](?:ve|ll\\s+have|s)|\\s+(?:have|has|will\\s+have))\\s+been\\s+(?:open|trading|going|in\\s+business|around|running)\\s+(?:for\\s+)?${COUNT}\\s+years\\b`,
        'iu',
      ),
      date: 'beside',
      subject: 'their company',
    },
    {
      says: /\b(?:silver|golden|diamond|ruby|pearl)\s+(?:wedding|jubilee|anniversary)\b|\b(?:centenary|bicentenary|half-century|lustrum|(?:fiftieth|hundredth|50th|100th|25th|75th|150th)\s+(?:anniversary|jubilee))\s*(?:is\b|falls\b|on\b|will\b|of\s+(?:our|the)\b|this\b|next\b|,)/iu,
      date: 'beside',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `\\b(?<who>my|our|my\\s+\\p{L}+['’]s|our\\s+\\p{L}+['’]s)\\s+(?:(?:wedding|${NTH})\\s+){0,2}(?:wedding\\s+)?anniversary\\b(?!\\s+(?:at|here|with)\\b)`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `\\b(?<who>I|we|[\\p{L}]+\\s+and\\s+I)\\b[^.;!?]{0,30}\\b${N}\\s+years\\s+(?:of\\s+marriage|married|together|wed)\\b`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `\\b(?<who>we|[\\p{L}]+\\s+and\\s+I|my\\s+parents)(?:['’]ll\\s+have|\\s+will\\s+have|['’]ve|\\s+have)?\\s+been\\s+married\\s+(?:for\\s+)?${N}\\s+years\\b`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `\\b(?:the|our)\\s+(?:company|firm|business|shop|school|club|distillery|brewery|hotel|bakery|farm|agency|practice|charity|theatre|mill|factory|winery|museum|church|family\\s+firm)\\s+(?:turns|is|celebrates|will\\s+be|reaches|marks)\\s+(?:its\\s+)?${N}(?:th|st|nd|rd)?(?!\\s*(?:%|percent|people|staff|miles|minutes|km))`,
        'iu',
      ),
      date: 'needed',
      subject: 'their company',
    },
    {
      says: new RegExp(
        `\\b${N}\\s+(?:years|yrs)\\s+(?:ago\\s+)?(?:today|tomorrow|yesterday|on\\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|this\\s+(?:week|month))?\\s*since\\s+(?:you|we\\s+(?:signed|started\\s+(?:with|working)|first\\s+(?:met|worked|signed)|opened|founded))\\b`,
        'iu',
      ),
      subject: 'them with the user',
      value: 'years together',
      date: 'needed',
    },

    {
      says: /\b(?<who>we|\p{L}+\s+and\s+I|my\s+\p{L}+)(?:['’]ll|['’]ve|\s+(?:will|have))?\s+have\s+been\s+(?:married|together)\s+(?:for\s+)?(?:a|one)\s+(?:whole\s+)?(?:year|decade)\b/iu,
      date: 'beside',
    },
    {
      says: new RegExp(
        `(?:^|[.,;:!–—-]\\s*)(?:${COUNT}\\s+(?:years|yrs)|a\\s+(?:year|decade))\\s+(?:with|married\\s+to|wed\\s+to)\\s+(?!(?:us|you|the|our|this|that|no|your|a)\\b)(?:my\\s+\\p{L}+|\\p{L}+)\\s+(?:today|tomorrow|yesterday|on|this|next)\\b`,
        'iu',
      ),
      date: 'beside',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `\\b(?<who>my|our)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:shop|business|company|firm|bakery|caf[eé]|studio|practice|agency|school|team|club|brand|restaurant|charity|clinic|nursery|brewery|podcast|newsletter)\\s+(?:turns|turned|is|was|will\\s+be|celebrates|celebrated|marks)\\s+(?:its\\s+)?(?:${COUNT}|${ORDINAL})\\b(?!\\s+(?:people|staff|minutes|miles|km|percent|of|or|to))`,
        'iu',
      ),
      date: 'beside',
      subject: 'their company',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    {
      text: 'Our 10th wedding anniversary is on 12 May.',
      claim: { kind: 'anniversary', date: '2026-05-12' },
      at: '2026-03-17',
    },
    {
      text: 'Dario and I celebrate thirty years of marriage on 3 June.',
      claim: { date: '2026-06-03' },
      at: '2026-03-17',
    },
    {
      text: 'The brewery turns 150 on the 1st of July.',
      claim: { date: '2026-07-01', subject: 'their company' },
      at: '2026-03-17',
    },
    { text: 'Five years today since we signed with you.', claim: { date: '2026-03-17' }, at: '2026-03-17' },
  ],
  quiet: [
    'Happy anniversary!',
    'When is your anniversary?',
    'We have been customers for years.',
    'It has been two years since the last audit.',
  ],
};
