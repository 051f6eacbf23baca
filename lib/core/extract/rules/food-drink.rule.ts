// What somebody likes to eat and drink, and what they leave.
import { FOOD } from '../lexicon';
import type { RuleExamples } from '../rule';
import { withLeanings } from '../leanings';
import { preferenceRule } from '../sayings';
import { tastes } from '../tastes';

const DOCTOR =
  '(?:doctor|doc|gp|dr|cardiologist|specialist|consultant|dentist|nutritionist|dietician|physio|midwife|wife|husband|missus)';

const said = preferenceRule({
  category: 'food_drink',
  sayings: [
    {
      says: new RegExp(
        `\\b${DOCTOR}(?:['’]s)?\\s+(?:has\\s+|have\\s+)?(?:says?|said|told\\s+me|tells\\s+me|wants\\s+me|put\\s+me|took\\s+me|taken\\s+me|banned\\s+me|ordered|orders|made\\s+me|makes\\s+me|forbade|forbidden|forbids|cut\\s+me)\\b[^.;!?]{0,20}?\\b(?:no\\s+more|no|off|from|to\\s+(?:give\\s+up|avoid|cut\\s+out|lay\\s+off|stay\\s+off|stop|quit)|give\\s+up|avoid|me)\\s+(?:all\\s+|any\\s+|the\\s+|drinking\\s+|eating\\s+)?(?<v>[^.;!?]{2,50})`,
        'iu',
      ),
      polarity: 'avoid',
      about: FOOD,
      sensitivity: 'special',
    },
    {
      says: /\b(?<who>I|we|nobody\s+(?:in\s+(?:the|our|this)\s+\p{L}+|here))\s+(?:(?:don['’]?t|do\s+not|never|no\s+longer)\s+drink|drinks)(?:\s+(?:at\s+all|any\s?more|alcohol|these\s+days))?(?=\s*(?:[.,;!?)—–]|$|\b(?:so|and|but|because|since)\b))/iu,
      polarity: 'avoid',
      value: 'alcohol',
      subject: 'sender',
    },
    {
      says: /\b(?<who>I|we)(?:['’]m|['’]ve\s+been|\s+am|['’]re|\s+are|\s+have\s+been)\s+(?:a\s+)?(?:teetotal(?:l?er)?|sober|dry|on\s+the\s+wagon)\b(?!\s+(?:land|season|run|goods))/iu,
      polarity: 'avoid',
      value: 'alcohol',
    },
    {
      says: /\b(?:she|he|mum|mom|my\s+\p{L}+)(?:['’]s|\s+is)\s+(?:cooking|making|baking)\s+(?:me\s+)?(?:my|our)\s+favou?rite\b\W*(?<v>[^.;!?]{2,50})/iu,
      polarity: 'like',
    },
    {
      says: /\b(?<who>I)\s+(?:take|have|drink)\s+(?:my\s+)?(?<v>(?:coffee|tea|espresso)\s+(?:black|white|with\s+[^.,;!?]{2,30}|without\s+[^.,;!?]{2,30}|strong|decaf))/iu,
      polarity: 'like',
    },
    {
      says: /\b(?:lay|steer|go)\s+(?:off|clear\s+of|easy\s+on)\s+the\s+(?<v>[^.,;!?]{2,30})\s+(?:for|with)\s+me\b/iu,
      polarity: 'avoid',
      about: FOOD,
    },

    {
      says: /(?<v>[^.;:!?()]{3,50}?),?\s+(?:it|they)\s+(?:tastes?|smells?)\s+(?:like|of)\s+(?:soap|socks|cardboard|dishwater|mud|feet|medicine|perfume|chalk|rubber)\s+to\s+me\b/iu,
      polarity: 'avoid',
      about: FOOD,
      whole: true,
    },
    {
      says: /\b(?:anything|everything|something)\s+(?:with|made\s+(?:of|with|from)|involving|containing)\s+(?<v>[^.,;:!?()]{3,30}?)\s+(?:makes\s+(?:me|us)\s+(?:very\s+)?happy|is\s+(?:fine\s+by\s+me|heaven|a\s+winner|my\s+idea)|wins\s+(?:me|us)\s+over|and\s+(?:I['’]m|we['’]re))/iu,
      polarity: 'like',
      about: FOOD,
    },
    {
      says: /\b(?:round\s+the\s+corner|next\s+door|near\s+the\s+\p{L}+|down\s+the\s+road)\b[^.;!?]{0,30}\bso\s+I(?:['’]m|\s+am)\s+(?:very\s+)?(?:happy|in\s+heaven|sold|a\s+regular)\b/iu,
      polarity: 'like',
      value: '{words}',
      about: FOOD,
      whole: true,
      needs: FOOD,
    },
    ...tastes(FOOD),
    {
      says: /(?:^|[.!;,:–—]\s*|\bI\s+(?:do\s+|really\s+)?)(?:love|adore|like|fancy)\s+(?:a\s+(?:good|nice|proper|decent|bit\s+of)|my|some|anything)\s+(?<v>[^.,;:!?()]{2,30}?)(?=\s*(?:[.,;:!?()]|$|\b(?:though|and|but|so|when|after|in|with|me)\b))/iu,
      polarity: 'like',
      about: FOOD,
    },
    {
      says: /\b(?:I(?:['’]d)?|we)\s+(?:would\s+)?(?:never|rarely|seldom|hardly\s+ever)\s+(?:refuse|say\s+no\s+to|turn\s+down|decline)\s+(?:a\s+|some\s+|any\s+)?(?:\p{L}+\s+of\s+)?(?<v>[^.,;:!?()]{2,40})/iu,
      polarity: 'like',
      about: FOOD,
    },
    {
      says: /(?<v>[\p{L} ]{3,30}?)\s+I\s+(?:never|always|rarely)\s+(?:refuse|say\s+no\s+to|turn\s+down|say\s+yes\s+to|accept)\b/iu,
      polarity: 'like',
      about: FOOD,
    },
    {
      says: /\bI\s+(?:only\s+)?(?:take|drink|have)\s+(?:only\s+)?(?<v>(?:\p{L}+\s+){0,2}\p{L}+)\s*,?\s+(?:and\s+)?(?:never|not|no)\s+(?:\p{L}+\s+)?(?:coffee|tea|milk|alcohol|wine|beer|sugar|soda|juice|spirits)\b/iu,
      polarity: 'like',
      about: FOOD,
    },
  ],
});

/** Tastes in food and drink, also those that a doctor decided: the value names the food, never the reason. */
export const rule = withLeanings(said, {
  category: 'food_drink',
  things: FOOD,
  vague:
    /^(?:dates?|limes?|mints?|ports?|nuts?|oranges?|apples?|waters?|restaurants?|foods?|spirits|corns?|peppers?|records?|squash|butter|cream|salt|pints?|jams?|beets?|pies?|wheat|honey|turkey|spice|breakfast|brunch|cups?|pens?|figs?|cods?|moles?|pinks?)$/iu,
  habits: true,
});

export const examples: RuleExamples = {
  fires: [
    {
      text: 'My crew runs on samosas, ask the canteen.',
      claim: { polarity: 'like', value: 'samosas', subject: 'their crew' },
    },
    { text: "Oysters are wasted on me, I'm a chips man.", claim: { polarity: 'dislike', value: 'Oysters' } },
    { text: "I'd walk to Turin for a bowl of risotto.", claim: { polarity: 'like', value: 'risotto' } },
    {
      text: 'My doctor has banned me from coffee, so just hot water for me.',
      claim: { polarity: 'avoid', value: 'coffee', category: 'food_drink' },
    },
    { text: 'We only drink tea in this house.', claim: { polarity: 'like', value: 'tea' } },
    { text: "I can't stand olives.", claim: { polarity: 'dislike', value: 'olives' } },
    { text: "I don't drink any more, so skip the wine list.", claim: { polarity: 'avoid', value: 'alcohol' } },
    { text: 'Honestly I could not start the day without a proper espresso.', claim: { polarity: 'like' } },
    { text: "I'm not a coffee person.", claim: { polarity: 'dislike', value: 'coffee' } },
    { text: 'My daughter loves dim sum.', claim: { polarity: 'like', subject: 'their daughter', value: 'dim sum' } },
    {
      text: 'The cortado at the corner bar, with oat milk, is my one luxury.',
      claim: { polarity: 'like', value: 'cortado' },
    },
    { text: "We've given up sugar since January.", claim: { polarity: 'avoid', value: 'sugar' } },
  ],
  quiet: [
    'We deliver croissants every morning to forty offices.',
    'The coffee tastes like cardboard, said the review.',
    'I would love to grab a coffee next week.',
    'Do you like sushi?',
    'The client only sells wine by the case.',
    'Shall we have coffee at ten?',
    "You'll love the new tea range.",
    'I would like two cases of the red wine on the next order.',
    'Coffee machines are on page 4.',
  ],
};
