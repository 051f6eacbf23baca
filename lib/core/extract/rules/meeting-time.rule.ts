// When somebody can, cannot or will not be met or called, as a habit.
import type { RuleExamples } from '../rule';
import { preferenceRule } from '../sayings';

const TIME =
  "(?:before|after|until|till|past|between|from|at)\\s+(?:(?:\\d{1,2}(?:[:.]\\d\\d)?|noon|midday|lunch|nine|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|half\\s+(?:past\\s+)?\\w+|the\\s+(?:school\\s+run|kids?|morning))(?:\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|o['’]?clock|\\s(?:and|to|-)\\s\\w+))?)";
const DAYS =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|afternoons?|evenings?|weekends?|(?:early|late)\\s+(?:mornings?|calls?|meetings?)|arvos)';

/** Times that somebody keeps free, is never there, or likes best. */
export const rule = preferenceRule({
  category: 'meeting_time',
  gate: /\b(?:every\s+day|daily|stop|finish|before|after|until|till|between|mornings?|afternoons?|evenings?|weekends?|lunch|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|early|late|o['’]?clock|\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)|arvos?|school run)\b/iu,
  sayings: [
    {
      says: new RegExp(
        `\\b(?<who>I|we)\\s+(?:never|don['’]?t|do\\s+not|can['’]?t|cannot|won['’]?t|rarely|hardly\\s+ever|refuse\\s+to|try\\s+not\\s+to)\\s+(?:ever\\s+|usually\\s+|really\\s+)?(?:pick\\s+up|take|do|accept|answer|have\\s+(?:calls?|meetings?)|answer|schedule|book|start|meet|work|talk|make|function|come\\s+in|get\\s+in|join|think)\\b[^.;!?]{0,40}?\\b(?<v>(?:${TIME}|(?:on\\s+)?${DAYS}))(?!\\s+(?:the\\s+)?(?:\\d|next))`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: new RegExp(
        `\\b(?:no|not|never)\\s+(?:any\\s+)?(?:calls?|meetings?|zooms?|visits?)?\\s*(?:please\\s+)?(?<v>(?:${TIME}|on\\s+${DAYS}))`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: new RegExp(
        `\\b(?:don['’]?t|do\\s+not|never|please\\s+avoid|avoid)\\s+(?:ever\\s+)?(?:call|ring|phone|book|schedule|put|disturb|calling|ringing|booking|scheduling)\\b[^.;!?]{0,30}?\\b(?<v>(?:${TIME}|(?:on\\s+)?(?:a\\s+)?${DAYS}))`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: new RegExp(
        `\\b(?<v>${DAYS})\\s+(?:are|is)\\s+(?:always\\s+|generally\\s+|usually\\s+)?(?:a\\s+)?(?:no(?:-|\\s)?go|no|out|off[\\s-]limits|sacred|impossible|hopeless|bad|blocked|taken|family\\s+time|terrible|hell)\\b(?!\\s+of)`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: new RegExp(
        `\\b(?<v>${DAYS})\\s+(?:are|is|work|works)\\s+(?:always\\s+|generally\\s+|usually\\s+)?(?:the\\s+)?(?:best|better|easiest|ideal|my\\s+best|good)\\s+for\\s+(?:me|us)\\b`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `\\b(?<who>I|we)(?:['’]m|\\s+am|['’]re|\\s+are)\\s+(?:a\\s+|an\\s+|very\\s+much\\s+a\\s+|always\\s+|at\\s+my\\s+best\\s+in\\s+the\\s+|best\\s+in\\s+the\\s+|useless\\s+|no\\s+good\\s+|not\\s+a\\s+|not\\s+human\\s+)(?<v>morning\\s+person|early\\s+bird|night\\s+owl|mornings?|afternoons?|evenings?|${TIME})`,
        'iu',
      ),
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `\\b(?<who>I|we)\\s+(?:stop|finish|leave|log\\s+off|clock\\s+off|sign\\s+off|knock\\s+off|start|am\\s+only\\s+in|only\\s+work)\\b[^.;!?]{0,30}?\\b(?<v>(?:at|from|until|till|before|after)\\s+\\d{1,2}(?:[:.]\\d\\d)?\\s*(?:am|pm)?)\\b[^.;!?]{0,20}\\b(?:every\\s+day|daily|each\\s+day|always|sharp|on\\s+${DAYS})`,
        'iu',
      ),
      polarity: 'avoid',
      value: 'outside: stops or starts {v}',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    {
      text: 'I never pick up before ten, the mornings are for the goats.',
      claim: { category: 'meeting_time', polarity: 'avoid' },
    },
    {
      text: 'No calls before 9:30 please, that is the school run.',
      claim: { category: 'meeting_time', polarity: 'avoid' },
    },
    { text: 'Fridays are a no-go for me.', claim: { category: 'meeting_time', polarity: 'avoid', value: 'Fridays' } },
    { text: 'Mornings are best for me as a rule.', claim: { category: 'meeting_time', polarity: 'like' } },
    {
      text: "Please don't book anything on a Thursday afternoon, I am never in on Thursdays.",
      claim: { category: 'meeting_time', polarity: 'avoid' },
    },
  ],
  quiet: [
    "I'd prefer Tuesday for this call.",
    'Can we meet before ten on Friday?',
    'The invoice is due before 30 June.',
    'Are mornings better for you?',
    'I will be ten minutes late this afternoon.',
  ],
};
