// What may be given to somebody, and what must not.
import { GIFT_WORD } from '../lexicon';
import type { RuleExamples } from '../rule';
import { cue, withLeanings } from '../leanings';
import { preferenceRule } from '../sayings';

const GIFTS =
  '(?:gifts?|presents?|hampers?|flowers|bouquets?|chocolates|sweets|bottles?|vouchers?|gift\\s+cards?|hospitality|swag|merch(?:andise)?|plaques?|tickets|freebies|wine|baskets?)';

const said = preferenceRule({
  category: 'gift',
  sayings: [
    {
      says: new RegExp(
        `(?:^|[,;:–—-]\\s*|\\b(?:and|but|so|please)\\s+)(?:please\\s+)?(?:no|not\\s+any|don['’]?t\\s+(?:send|bring|buy|get)(?:\\s+(?:me|us|any))?|do\\s+not\\s+(?:send|bring|buy)(?:\\s+(?:me|us|any))?|never\\s+send)\\s+(?:more\\s+)?(?<v>${GIFTS}(?:\\s*(?:,|and|or)\\s+(?:no\\s+)?[\\p{L}]+)?)\\b(?!\\s+(?:are|is|were|was|will|have|has|arrived|left|found|cards?\\s+(?:are|is)))`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: new RegExp(
        `\\b(?:(?<who>I|we)(?:['’]re|['’]m|\\s+are|\\s+am)?|(?:our|company|firm)\\s+(?:policy|rules?|compliance))\\s+(?:simply\\s+|really\\s+|strictly\\s+)?(?:not\\s+(?:allowed|permitted|able)\\s+to|can['’]?t|cannot|can\\s+not|may\\s+not|must\\s+not|(?:do\\s+not|don['’]?t|doesn['’]?t|does\\s+not)\\s+(?:allow\\s+(?:us|me)\\s+to)?|forbids?(?:\\s+us)?)\\s*(?:accept(?:ing)?|receiv(?:e|ing)|tak(?:e|ing)|keep)?\\s*(?:any\\s+)?(?<v>(?:[\\p{L}]+\\s+)?${GIFTS}(?:\\s+(?:from|over|above|worth)\\s+[^.,;:!?()]{2,30})?)`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: new RegExp(
        `\\b(?:instead\\s+of|in\\s+lieu\\s+of|rather\\s+than)\\s+(?:any\\s+|a\\s+)?(?:${GIFTS})\\b[^.;!?]{0,20}?\\b(?:please\\s+)?(?:a\\s+)?(?:donat\\w+|give)\\b\\s*(?:to\\s+)?(?<v>[^.;!?]{0,50})`,
        'iu',
      ),
      polarity: 'like',
      value: 'a donation instead of gifts',
    },
    {
      says: /\bif\s+you\s+(?:must|have\s+to|want\s+to|insist\s+on|absolutely\s+must|really\s+want\s+to)\s+(?:send|bring|sending|bringing|give|buy)(?:\s+(?:something|anything|me|us|a\s+gift|a\s+present))*\s*[,:]?\s*(?:then\s+)?(?:please\s+)?(?:(?:send|bring|make\s+it|let\s+it\s+be|get|buy|give)\s+)?(?:me\s+|us\s+)?(?<v>[^.,;:!?()]{3,50})/iu,
      polarity: 'like',
    },
    {
      says: /\b(?:just|only|maybe)\s+(?:grab|get|bring|send)\s+(?:me|us)\s+(?:some\s+|a\s+)?(?<v>[^.,;:!?()]{3,40})/iu,
      polarity: 'like',
      certainty: 'implied',
      about: /\b(?:books?|tea|chocolate|honey|jam|vinyl|plants?|seeds?|wine|coffee|socks|puzzle|postcard|stamps)\b/iu,
    },
    {
      says: /\b(?:the|your|that)\s+(?<v>(?:(?!website|site|app|demo|deck|report|launch|campaign|webinar|product|tool|presentation|session|talk|event|feature|party|ad)[\p{L}-]+\s+){0,2}(?!website|site|app|demo|deck|report|launch|campaign|webinar|product|tool|presentation|session|talk|event|feature|party|ad)[\p{L}-]+)\s+(?:was|were)\s+(?:such\s+)?(?:a\s+)?(?:(?:huge|great|massive|real|big|absolute)\s+)?(?:hit\b(?!\s+by)|gone\s+in\s+(?:a\s+day|an\s+hour|minutes)|devoured|demolished)/iu,
      polarity: 'like',
      certainty: 'implied',
      about:
        /\b(?:chutney|chocolates?|hamper|wine|honey|jam|biscuits|cookies|cake|cheese|flowers|book|books|gift|tea|coffee|whisky|gin|fudge|sweets|basket|plant|socks|mug|puzzle|marmalade|panettone|stollen|brownies|candles?)\b/iu,
    },
    {
      says: /\b(?:they|you)\s+(?:gave|sent|got|bought)\s+(?:me|us)\s+(?:a|an|another|yet\s+another)\s+(?<v>[\p{L}-]+)\b[^?]{0,40}\b(?:what\s+do\s+I\s+need|don['’]?t\s+need|no\s+use\s+for|never\s+use)/iu,
      polarity: 'dislike',
      certainty: 'implied',
    },
    {
      says: /\bwe\s+have\s+(?:enough|more\s+than\s+enough|too\s+many)\s+(?<v>mugs|pens|tote\s+bags|t-?shirts|notebooks|water\s+bottles|lanyards|calendars|hampers|plaques)\b/iu,
      polarity: 'avoid',
    },
    {
      says: /\bI\s+can['’]?t\s+bear\s+(?<v>lilies|roses|carnations|cut\s+flowers|scented\s+candles|flowers)\b/iu,
      polarity: 'avoid',
    },

    {
      says: /\b(?:I|we)\s+(?:can['’]?t|cannot|may\s+not|are\s+not\s+allowed\s+to|am\s+not\s+allowed\s+to|must\s+not|['’]re\s+not\s+allowed\s+to)\s+(?:accept|take|receive|keep)\s+(?<v>(?:anything|something|things|items|goods)\s+(?:over|above|worth|beyond|more\s+than|bigger|costing)\s+[^.,;:!?()]{2,24}|anything\s+from\s+(?:suppliers|vendors|contractors|clients))/iu,
      polarity: 'avoid',
    },
    {
      says: /\b(?:we|our\s+(?:company|firm|school|trust|hospital|office|council)|the\s+(?:company|firm|school|trust|bank|council))\s+(?:have|has|operate|operates|run|runs|keep)\s+(?:a\s+|an\s+)?(?<v>(?:strict\s+|very\s+strict\s+|firm\s+)?(?:no|zero)[\s-]+gifts?[\s-]+(?:policy|rule)|(?:gift|hospitality)\s+(?:limit|register|policy|cap)(?:\s+of\s+[^.,;:!?()]{2,20})?)/iu,
      polarity: 'avoid',
    },
    {
      says: /\b(?:the|that|those|your)\s+(?<v>(?:[\p{L}-]+\s+){0,2}?[\p{L}-]+)\s+(?:(?:that\s+|which\s+)?you\s+(?:sent|gave|brought|bought|picked|chose)(?:\s+(?:me|us|him|her|them|over))?(?:\s+[^.,;!?]{2,24})?)\s+(?:was|were|is|are|has|have)\s+(?:(?:so|such|absolutely|just|really|quite|an?|the|simply)\s+)*(?:perfect|lovely|wonderful|delicious|gorgeous|beautiful|delight(?:ful)?|hit|treat|triumph|inspired|thoughtful|gone|devoured|much\s+(?:loved|admired)|pride\s+of\s+place|well\s+chosen|exactly\s+(?:right|my|what))\b/iu,
      polarity: 'like',
      about:
        /\b(?:book|books|hamper|wine|bottle|flowers|bouquet|plant|orchid|chocolates?|sweets|biscuits|cookies|cake|cheese|honey|jam|chutney|marmalade|tea|coffee|whisky|gin|rum|beer|candles?|socks|scarf|scarves|mug|mugs|puzzle|jigsaw|card|cards|print|painting|photo|album|vinyl|record|tickets|voucher|basket|fruit|tree|seeds|bulbs|pen|notebook|blanket|hat|gloves|jumper|toy|toys|teddy|teapot|cushion|gift|gifts|present|presents|panettone|stollen|fudge|nuts|olive\s+oil|oil)\b/iu,
    },
    {
      says: /\b(?:the|your|that)\s+(?<v>(?:[\p{L}-]+\s+){0,2}?(?:hamper|chocolates?|wine|bottle|biscuits|cake|cheese|basket|flowers|bouquet|honey|jam|chutney|sweets|cookies|brownies|fudge|panettone|stollen|mugs?|scarf|scarves|book|socks|puzzle|candles?|plant|whisky|gin|tea|fruit|gift|present))\s+(?:went\s+down\s+(?:a\s+storm|a\s+treat|very\s+well|so\s+well|like)|(?:did\s+not|didn['’]?t)\s+(?:last|survive)|lasted\s+(?:about\s+)?(?:\p{L}+|\d+)\s+(?:minutes|hours?|seconds)|vanished|disappeared|was\s+(?:gone|demolished|devoured|fought\s+over)|were\s+(?:gone|demolished|devoured|fought\s+over)|has\s+pride\s+of\s+place|sits\s+on\s+my|is\s+on\s+my\s+(?:desk|shelf|wall))\b/iu,
      polarity: 'like',
    },
    {
      says: /\b(?:I|we|the\s+(?:kids|boys|girls|twins|team|lads)|my\s+\p{L}+)(?:['’](?:ve|m|re|s)|\s+(?:have|am|are|is|has))?\s+(?:still\s+)?(?:have|keep|kept|wear|wearing|use|using|drink(?:ing)?\s+(?:from|out\s+of)|treasure|got)\s+(?:every\s+one\s+of\s+|all\s+(?:of\s+)?)?(?<v>(?:the|your|that|those)\s+[^.,;:!?()]{2,30}?)\s+(?:you\s+(?:gave|sent|made|brought|bought)(?:\s+(?:me|us|them|him|her))?|(?:up\s+)?on\s+(?:my|the|our)\s+(?:shelf|wall|desk|fridge|mantelpiece|noticeboard|windowsill))\b/iu,
      polarity: 'like',
      about:
        /\b(?:cards?|mugs?|scarf|scarves|hats?|gloves|socks|books?|prints?|photos?|paintings?|drawing|teapot|pen|notebook|plant|candle|blanket|toys?|teddy|jumper|calendar|postcards?|gift|present|gifts|presents|one)\b/iu,
    },
  ],
});

/** Gift wishes, gift limits and things nobody wants twice. */
export const rule = withLeanings(said, {
  category: 'gift',
  things: GIFT_WORD,
  vague:
    /^(?:pens?|cards?|bottle|basket|tickets?|diar(?:y|ies)|calendars?|tips?|subscriptions?|crystals?|plants?|present|notebooks?)$/iu,
  habits: false,
  ownCuesOnly: true,
  requests: true,
  cues: [
    cue(
      'avoid',
      `compliance\\s+(?:people|lady|department|rules?|team|officer)|code\\s+of\\s+conduct|ethics\\s+(?:committee|board|policy|rules)|the\\s+rules?\\s+of\\s+(?:the|our)|strict\\s+instruction|(?:group|firm|house|company)(?:['’]s)?\\s+policy`,
      `(?:our|the)\\s+(?:staff|chairman|trustees|md|director|boss|ward|nurses|bank|board|people|office|committee|care\\s+home|school|charity)\\b[^.;!?]{0,30}\\b(?:cannot|can['’]?t|may\\s+not|must\\s+not|asked\\s+that|asks\\s+(?:that|you))`,
      `(?:please\\s+)?(?:nobody|no\\s+one|don['’]?t\\s+let)\\b[^.;!?]{0,20}\\b(?:give|present|buy|send|bring)\\s+(?:me|us)|(?:never|don['’]?t|do\\s+not)\\s+(?:ever\\s+)?(?:give|buy|get|throw)\\s+(?:me|us|him|her)`,
      `(?:please|pls),?\\s+no(?:\\s+more)?|drowning\\s+in|(?:doesn['’]?t|don['’]?t|do\\s+not)\\s+(?:need|want)\\s+(?:any\\s+)?(?:more|another|any)|(?:a\\s+(?:press|cupboard|cabinet|drawer|shelf)\\s+full)|what\\s+would\\s+I\\s+do\\s+with\\s+another|has\\s+enough|we\\s+do\\s+no`,
      `(?:I|we)\\s+(?:must\\s+(?:refuse|return|declare|decline)|return\\s+what|['’]?ll\\s+not\\s+(?:take|accept)|have\\s+to\\s+(?:send|give)\\s+back|cannot\\s+accept|can['’]?t\\s+accept)`,
      `(?:over|above|worth\\s+more\\s+than|beyond|maximum|max)\\s+(?:[$£€]\\s?\\d+|\\d+|twenty|fifty|a\\s+hundred)|gifts?\\s+register|return(?:ed)?\\s+to\\s+sender|straight\\s+(?:to|in)\\s+the\\s+(?:raffle|bin|shelter)|(?:goes|go|went)\\s+to\\s+the\\s+(?:raffle|shelter|charity\\s+shop|oxfam)|makes?\\s+me\\s+sneeze|allergic|nothing\\s+(?:plastic|white|edible|over|expensive|perishable)|(?:wants?|want)\\s+nothing|no\\s+(?:fuss|presents)|stop\\s+sending|(?:I|we)\\s+have\\s+(?:enough|plenty|too\\s+many|\\p{L}+\\s+already)`,
      `(?:is|are|['’]s)\\s+(?:lost|wasted)\\s+on\\s+(?:me|him|her|us)|must\\s+never\\s+be\\s+a`,
    ),
    cue(
      'like',
      `would\\s+make\\s+(?:my|his|her|our)\\s+(?:year|day|month|week|christmas)|all\\s+(?:I|he|she|my\\s+\\p{L}+)\\s+(?:ever\\s+|really\\s+)?wants?|the\\s+one\\s+thing\\s+I\\s+(?:hope|want|ask|wish)|ask\\s+(?:my\\s+\\p{L}+|santa)\\s+for`,
      `(?:my|our|his|her)\\s+(?:ideal|perfect|favou?rite|best|dream)\\s+(?:present|gift)|the\\s+best\\s+(?:thing\\s+in\\s+(?:my|his|her)|present|gift)|makes\\s+(?:the\\s+best|me\\s+the\\s+perfect)`,
      `(?:I|we|he|she)(?:['’]d|\\s+would)\\s+(?:rather|sooner|swap|trade)|(?:can['’]?t|cannot)\\s+go\\s+wrong\\s+with|I\\s+(?:guard|treasure|regift)`,
      `(?:into\\s+my\\s+good\\s+books|way\\s+to\\s+my\\s+heart|love\\s+you\\s+forever|(?:will|would|['’]d)\\s+do\\s+anything\\s+for|only\\s+thing\\s+to\\s+(?:give|get|buy)|please\\s+let\\s+it\\s+be|bring\\s+me\\s+nothing|get\\s+(?:him|her)\\s+a)`,
      `(?:anything|something)\\s+(?:handmade|home-?made|for\\s+the\\s+(?:garden|kitchen))|if\\s+(?:you|anyone|anybody|someone)(?:['’]re|\\s+are|['’]s|\\s+is)\\s+(?:ever\\s+)?(?:asking|bringing|choosing|buying|collecting|passing|stuck)|the\\s+(?:way|key)\\s+to\\s+(?:my|his|her)\\s+heart|(?:went|go|goes)\\s+down\\s+a\\s+(?:storm|treat)|what\\s+(?:I|we|he|she)(?:['’]d|\\s+would)\\s+(?:really\\s+)?(?:love|like|want)|(?:over|beats)\\s+store\\s+bought|on\\s+my\\s+(?:fridge|wish\\s?list|christmas\\s+list)|hint,?\\s+hint|buy\\s+me\\s+(?:a|some)|bring\\s+(?:me|us)\\s+(?:a|an|some|back\\s+(?:a|some))`,
      `in\\s+(?:lieu|place)\\s+of|(?:is|are)\\s+(?:for\\s+me\\s+)?(?:more\\s+worth|worth\\s+more)(?:\\s+to\\s+me)?\\s+than|every\\s+\\p{L}+\\s+somebody\\s+gives\\s+me|always\\s+find\\s+(?:a\\s+)?place\\s+in\\s+my`,
    ),
  ],
});

export const examples: RuleExamples = {
  fires: [
    {
      text: "Please nobody give me scented candles, I've a drawer full.",
      claim: { polarity: 'avoid', value: 'scented candles' },
    },
    {
      text: 'A jar of your own honey would make my year.',
      claim: { polarity: 'like', value: 'jar of your own honey' },
    },
    {
      text: 'We are not allowed to accept gifts from suppliers, not even sweets.',
      claim: { category: 'gift', polarity: 'avoid' },
    },
    { text: 'No flowers please.', claim: { polarity: 'avoid', value: 'flowers' } },
    { text: 'If you must send something, make it honey.', claim: { polarity: 'like', value: 'honey' } },
    { text: 'The fudge was a huge hit with the kids.', claim: { polarity: 'like', value: 'fudge' } },
  ],
  quiet: [
    'The gift wrap order leaves the warehouse on Friday.',
    'The gift cards arrived on Monday.',
    'Do you accept gifts?',
    'No presents were left in the warehouse.',
    'The demo was a hit.',
    'Our gift shop opens at nine.',
    'We cannot accept bottles over 20 kg on this pallet?',
  ],
};
