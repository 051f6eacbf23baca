// Sources of patterns that the rules for moments share: counts and ordinals, auxiliaries. No groups; to be used with the flag i.

const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fou?rty|fifty|sixty|seventy|eighty|ninety';

/** "36", "forty-one", "a hundred". */
export const COUNT = `(?:\\d{1,3}|(?:${TENS})(?:[\\s-](?:${ONES}))?|${TEENS}|${ONES}|an?\\s+hundred(?:\\s+and\\s+\\p{L}+(?:-\\p{L}+)?)?)`;

/** From thirteen on: what is an age or a jubilee rather than an hour. */
export const GROWN_COUNT = `(?:1[3-9]|[2-9]\\d|1[0-4]\\d|(?:${TENS})(?:[\\s-](?:${ONES}))?|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|an?\\s+hundred)`;

/** "40th", "fortieth", "twenty-first". */
export const ORDINAL =
  '(?:\\d{1,3}(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[\\s-])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth)';

/** From the fifth on: what people celebrate by its number alone ("it's my fortieth"). */
export const ROUND_ORDINAL =
  '(?:(?:1[5-9]|[2-9]\\d|100)(?:st|nd|rd|th)|10th|5th|twenty-first|fifth|tenth|fifteenth|eighteenth|twentieth|twenty-fifth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth)';

/** What may stand behind a count or an ordinal that is said alone: the end, a comma, or a date. */
export const THEN =
  '(?=\\s*(?:[.,;:!?)(–—-]|$|\\b(?:on|in|this|next|last|today|tonight|tomorrow|tmrw|yesterday|come|at|by|and|but|so|the|falls?|is|was|mon|tues?|wed|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|day)\\b))';

/** What may stand between a subject and its verb, or nothing. */
export const AUX =
  "(?:['’](?:m|re|s|ll|ve|d)|\\s+(?:am|is|are|was|were|will|shall|have|has|had))?(?:\\s+(?:just|finally|now|also|officially|actually|only|been|be|being|all|both|hopefully|going\\s+to|gonna|about\\s+to|due\\s+to|set\\s+to|supposed\\s+to)){0,2}";
