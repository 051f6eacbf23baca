// What somebody is working or longing towards, beyond the matter at hand.
import type { RuleExamples } from '../rule';
import { preferenceRule } from '../sayings';
import { WHO } from '../who';

const V = '(?<v>[^.;:!?()]{3,80})';

/** Goals, dreams and plans for life or company. */
export const rule = preferenceRule({
  category: 'goal',
  sayings: [
    {
      says: /\b(?:by|before)\s+20\d\d,?\s+(?:we|I)\s+(?:want|aim|plan|intend|hope|mean)\s+to\s+(?<v>[^.;:!?()]{3,60}?)(?=\s*(?:[.,;:!?()]|$|\band\b))/iu,
      polarity: 'like',
    },
    {
      says: /\b(?:one\s+day|someday|some\s+day|eventually|before\s+I\s+(?:retire|die|turn\s+\p{L}+|hit\s+\p{L}+|go)|when\s+I\s+retire),?\s+I(?:['’]ll|['’]d\s+(?:like|love)\s+to|\s+(?:want|hope|plan|mean|intend|would\s+(?:like|love))\s+to|\s+will|\s+shall|['’]m\s+going\s+to)\s+(?<v>[^.;:!?()]{3,60})/iu,
      polarity: 'like',
    },
    {
      says: /\b(?:the|my|our)\s+(?:big\s+|long[\s-]term\s+|grand\s+)?(?:plan|dream|hope|idea)\s+is\s+(?:still\s+)?to\s+(?<v>(?:retire|open|write|sail|buy|own|build|qualify|publish|emigrate|go\s+solar|run\s+(?:a|the)|climb|swim|restore|plant|sell\s+up|be|become)[^.;:!?()]{2,60})/iu,
      polarity: 'like',
    },
    {
      says: /\bI(?:['’]m|\s+am)\s+(?:hoping|planning|aiming|trying|desperate|itching|dying)\s+to\s+(?<v>(?:retire|write|open|sail|finish\s+(?:my|the)\s+(?:novel|book|degree|boat)|qualify|publish|sell\s+up|run\s+(?:a|my)|lose|quit\s+smoking|get\s+(?:fit|under|back\s+into)|build|learn)[^.;:!?()]{0,60})/iu,
      polarity: 'like',
    },
    {
      says: /\b(?:we|I)(?:['’]re|['’]m|\s+are|\s+am)?\s+(?:determined|aiming|committed|going|want|plan|intend|mean|hope)\s+to\s+(?<v>(?:be|become|go|get|open|reach|double|cut|halve|double|have)\s+[^.;:!?()]{2,40}?\s+(?:by|before)\s+(?:the\s+end\s+of\s+)?(?:20\d\d|the\s+decade|next\s+(?:year|summer|spring|winter)|I\s+\p{L}+|we\s+\p{L}+))/iu,
      polarity: 'like',
    },
    {
      says: /\b(?<v>[^.;:!?()]{3,50}?)\s+(?:is|has\s+(?:always\s+|long\s+)?been)\s+(?:a|my|our)\s+(?:(?:life[\s-]?long|childhood|big|old|secret)\s+)?(?:dream|ambition|goal)\b(?!\s+(?:come|job))/iu,
      polarity: 'like',
    },
    {
      says: /\bI(?:['’]ve|\s+have)\s+(?:promised|set|given)\s+myself\s+(?:that\s+)?(?:to\s+|a\s+(?:goal|target|year)\s+to\s+|until\s+[^.;!?]{3,20}\s+to\s+)?(?<v>[^.;:!?()]{3,60})/iu,
      polarity: 'like',
    },
    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?:big(?:gest)?|main|personal|long[\\s-]term|life(?:long)?|next|ultimate|real|only|great|secret|new\\s+year['’]?s?)?\\s*(?:goal|dream|ambition|resolution|mission|life['’]?s?\\s+dream)\\s+(?:is|was\\s+always|has\\s+always\\s+been|for\\s+(?:this|next)\\s+year\\s+is|remains|of)\\s+(?:to\\s+)?${V}`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `\\bI\\s+(?:still\\s+)?have\\s+(?:one|a|two)\\s+(?:(?:big|last|great|secret)\\s+)?(?:ambitions?|dreams?|goals?)(?:\\s+left)?\\s*[,:-]?\\s*(?:(?:which\\s+is\\s+|is\\s+)?to\\s+)?${V}`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s)|\\s+(?:am|are|is))\\s+(?:currently\\s+|finally\\s+|still\\s+|both\\s+)?(?:saving\\s+(?:up\\s+)?(?:for|to)|training\\s+for|working\\s+towards?|dreaming\\s+of|determined\\s+to|on\\s+a\\s+mission\\s+to)\\s+${V}`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]ve|\\s+have|\\s+has)\\s+always\\s+(?:wanted|dreamed|dreamt)\\s+(?:to|of)\\s+(?!(?:visit|see|go\\s+to|ask|say|thank)\\b)${V}`,
        'iu',
      ),
      polarity: 'like',
    },
    { says: new RegExp(`${WHO}\\s+(?:dream|dreams)\\s+of\\s+${V}`, 'iu'), polarity: 'like' },
    {
      says: new RegExp(
        `\\b(?<who>I|we)\\s+want\\s+(?:us\\s+)?to\\s+${V.replace('80', '60')}?,?\\s+(?:that(?:['’]s|\\s+is)\\s+(?:the|my|our)\\s+(?:\\p{L}+\\s+)?(?:dream|goal|plan|ambition)|before\\s+I\\s+(?:retire|die|turn|hang|am)|one\\s+day|someday|by\\s+the\\s+time\\s+I)`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: /\bI\s+(?:wish|so\s+wish|really\s+wish)\s+I\s+(?:had|could\s+have)\s+(?<v>kids|children|a\s+family|a\s+dog|a\s+garden|a\s+house|[^.,;:!?()]{3,30}\s+of\s+my\s+own)\b/iu,
      polarity: 'like',
      sensitivity: 'personal',
    },
    {
      says: new RegExp(`\\b(?:on|off)\\s+(?:my|our)\\s+bucket\\s+list\\b`, 'iu'),
      polarity: 'like',
      value: '{words}',
      whole: true,
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s)|\\s+(?:am|are|is))\\s+(?:also\\s+|finally\\s+|trying\\s+to\\s+)?(?:learning|learn)\\s+(?<v>spanish|french|german|italian|portuguese|japanese|mandarin|chinese|arabic|welsh|irish|gaelic|dutch|swedish|norwegian|korean|russian|polish|sign\\s+language|to\\s+(?:fly|sail|drive|swim|cook|ski|surf|ride|paint|code|knit|sew|dance))\\b`,
        'iu',
      ),
      polarity: 'like',
      value: 'learning {v}',
    },
    {
      says: /\bjust\s+\d{1,3}\s+(?:more\s+)?[\p{L}]+\s+to\s+my\s+goal\b[^.;!?]{0,20}/iu,
      polarity: 'like',
      value: '{words}',
    },
    {
      says: /\bI(?:['’]m|\s+am)\s+looking\s+for\s+(?:a\s+)?(?<v>(?:new\s+)?(?:place|house|flat|apartment|home)\s+[^.,;:!?()]{0,30})/iu,
      polarity: 'need',
      certainty: 'implied',
    },
    {
      says: /\b(?:I|we)(?:'d\s+(?:like|love)|\s+(?:would|should)\s+(?:like|love)|\s+want|\s+hope|\s+intend|\s+mean|\s+plan|\s+aim|\s+aspire|\s+long)\s+(?:to|on)\s+(?!(?:hear|talk|meet|discuss|see\s+(?:you|the\s+(?:draft|numbers))|send|ship|finish\s+this|reply|call|know|understand|ask|check|get\s+back|have\s+(?:it|this|the))\b)[^.;!?]{3,60}?\b(?:before\s+(?:I|my|we|the\s+baby)|by\s+(?:the\s+time|thirty|forty|fifty|sixty|next\s+(?:year|christmas|summer)|20\d\d)|one\s+day|some\s?day|in\s+(?:five|ten|three)\s+years|when\s+(?:I|the\s+(?:girls|boys|kids))\s+(?:retire|am|'m|are|qualify)|once\s+I\s+(?:qualify|retire|graduate)|in\s+my\s+lifetime|in\s+one\s+piece|at\s+last)\b[^.;!?]{0,40}/iu,
      polarity: 'like',
      value: '{words}',
    },
    {
      says: /\b(?:my|our)\s+(?:only\s+|one\s+|big\s+|long[\s-]term\s+)?(?:plan|hope|target|aim|aspiration|north\s+star|ambition|endgame|end\s+game)(?:\s+for\s+[^.;!?]{3,25})?,?\s*(?:kindly\s+note,\s*)?(?:'s|\s+is)\s+(?!(?:for|attached|below|still|on|in|not|this|as|the)\b)(?![^.;!?]{0,60}\b(?:today|tomorrow|week|call|meeting|draft|report|monday|tuesday|wednesday|thursday|friday|deck|ticket|release)\b)[^.;!?]{6,80}/iu,
      polarity: 'like',
      value: '{words}',
    },
    {
      says: /\bI(?:'ve|\s+have)\s+(?:got\s+)?(?:(?:set\s+)?my\s+(?:heart|sights|eye)\s+(?:set\s+)?on|put\s+in\s+for\s+(?:the|a)|set\s+myself\s+a|the\s+ambition\s+to|this\s+dream\s+of)\b[^.;!?]{3,70}|\bI\s+(?:promised|told)\s+(?:myself|everyone|my\s+\p{L}+)\s+I(?:'d|'ll|\s+would|\s+will)\s+[^.;!?]{4,60}|\b(?:I'm|I\s+am|im|i'm)\s+(?:going\s+for\s+(?:the|my|a)\s+(?:mba|phd|degree|licen[cs]e|title|record|masters?)|working\s+(?:my\s+way\s+)?(?:towards?|up\s+to)|building\s+towards?|saving\s+up\s+(?:to|for)|trying\s+to\s+(?:pay\s+off|quit|give\s+up|save|learn|become)|hoping\s+for\s+a|studying\s+(?:to\s+(?:be|become)|for\s+(?:my|the))|doing\s+my\s+(?:doctorate|phd|masters?|degree)|out\s+to\s+(?:break|beat|win)|taking\s+\p{L}+\s+lessons)\b[^.;!?]{2,60}/iu,
      polarity: 'like',
      value: '{words}',
    },
    {
      says: /\bI'd\s+(?:give\s+anything|love|kill|sell\s+a\s+kidney)\s+to\s+(?:be|become|own|live|write|retire|open|have\s+my\s+own)\b[^.;!?]{3,60}|\bI\s+can't\s+wait\s+to\s+be\s+a\b[^.;!?]{3,50}|\b(?:what|the\s+one\s+thing|all)\s+I\s+(?:really\s+)?want\s+(?:out\s+of\s+(?:this|life)|from\s+(?:life|my)|in\s+life|before\s+I)\b[^.;!?]{3,60}|\bI\s+want\s+(?:to\s+be|to\s+become|to\s+make\s+it\s+to|to\s+go\s+back\s+(?:and\s+finish|to\s+(?:school|college|university))|to\s+run\s+for|to\s+see\s+my\s+name|to\s+own|at\s+least\s+\p{L}+\s+kids)\b(?!\s+(?:sure|clear|able|certain|honest|fair|part|there|on\s+(?:the\s+)?(?:call|list)))[^.;!?]{3,60}/iu,
      polarity: 'like',
      value: '{words}',
    },

    {
      says: /\b(?:my|our|the)\s+(?:(?:big|main|only|one|personal|secret|real)\s+)*(?:goals?|ambitions?|dreams?|resolutions?|aims?|hopes?)\s+(?:for\s+)?(?:this|next|the\s+coming|20\d\d|the\s+new)(?:\s+(?:year|season|decade|summer|winter|spring|autumn|quarter))?\s+(?:is|are|was)\s+(?:still\s+)?(?:to\s+)?(?<v>[^.;:!?()]{3,60})/iu,
      polarity: 'like',
    },
    {
      says: /\b(?<who>I|we)(?:['’](?:m|re|d|ve)|\s+(?:am|are|have|would|really|do|still|just))?(?:\s+(?:still|really|always|secretly|just|currently|seriously|also|finally))*\s+(?:want|hope|hoping|plan|planning|mean|intend|aim|aiming|dream|dreaming|determined|longing|long|love|like|trying|try|thinking)\s+(?:to|of|about)\s+(?:one\s+day\s+|eventually\s+|finally\s+|someday\s+)?(?<v>(?:becom(?:e|ing)|be(?:ing)?\s+(?:an?|the\s+first|carbon|paperless|plastic|debt|self-sufficient|fluent|independent|my\s+own)|open(?:ing)?\s+(?:an?|our|my|another)|start(?:ing)?\s+(?:an?|my|our)\s+(?:own\s+)?(?:\p{L}+\s+)?(?:business|company|family|charity|shop|bakery|caf[eé]|restaurant|farm|podcast|band|blog|school|label)|own(?:ing)?\s+(?:an?|my)|buy(?:ing)?\s+(?:an?|my|our)\s+(?:\p{L}+\s+)?(?:house|home|flat|farm|boat|cottage|place|vineyard|campervan)|writ(?:e|ing)\s+(?:an?|the|my)\s+(?:\p{L}+\s+)?(?:book|novel|memoir|play|screenplay|cookbook)|publish\p{L}*\s+(?:an?|my|the)|learn(?:ing)?\s+(?:how\s+to\s+|to\s+)?(?!more|what|how\s+you|about)\p{L}+|retir(?:e|ing)|go(?:ing)?\s+back\s+to\s+(?:school|college|university|uni)|stud(?:y|ying)\s+\p{L}+|los(?:e|ing)\s+(?:some\s+)?(?:weight|\d+)|get(?:ting)?\s+(?:fit|in\s+shape|my\s+(?:degree|pilot|licence|license|masters)|married)|run(?:ning)?\s+a\s+marathon|travel(?:l?ing)?\s+(?:the|to|around|more)|visit(?:ing)?\s+\p{Lu}|sail(?:ing)?\s+(?:round|around|across)|climb(?:ing)?\s+\p{L}+|have\s+(?:kids|children|a\s+family)|adopt(?:ing)?|emigrat\p{L}+|mov(?:e|ing)\s+(?:to|abroad)\s+\p{Lu}\p{L}+|swim(?:ming)?\s+the|compet(?:e|ing)|qualify(?:ing)?|grow(?:ing)?\s+(?:my|our)\s+own|quit(?:ting)?\s+(?:smoking|my\s+job))\b[^.;:!?()]{0,50})/iu,
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: /\bI(?:['’]d|\s+would)\s+(?:give|sell|trade)\s+(?:anything|my\s+\p{L}+(?:\s+\p{L}+)?)\s+to\s+(?!(?:know|see\s+(?:the|your)|hear|have\s+(?:that|it|this)|be\s+(?:there|off|done))\b)(?<v>[^.;:!?()]{3,60})/iu,
      polarity: 'like',
    },
    {
      says: /\b(?:it|that)\s+(?:would|['’]d)\s+be\s+a\s+dream\s+(?:come\s+true\s+)?to\s+(?<v>[^.;:!?()]{3,60})/iu,
      polarity: 'like',
    },
    {
      says: /\bI(?:['’]m|m|\s+am|['’]ve\s+been|\s+have\s+been)\s+(?:(?:also|seriously|really|currently|still)\s+)*(?:thinking\s+(?:of|about)|considering|looking\s+into|planning\s+on|planning|hoping\s+for|dreaming\s+of|working\s+on)\s+(?<v>(?:going\s+(?:back\s+to\s+\p{L}+|into\s+\p{L}+|vegan|freelance|solo)|becoming|getting\s+(?:a|an|my|into)\s+(?:degree|masters|phd|certificat\p{L}+|licen[cs]e|real\s+estate|house|dog|puppy)|adopt\p{L}*|adoption|a\s+career|counsel\p{L}*|starting\s+(?:a|an|my)|opening\s+(?:a|an|my)|writing\s+(?:a|an|my)|my\s+(?:phd|novel|book|degree|masters|memoir|fitness|first\s+\p{L}+)|having\s+(?:kids|children|a\s+family)|buying\s+(?:a|an|my|our)\s+(?:\p{L}+\s+)?(?:house|home|flat|farm|boat)|learning\s+(?!more|about\s+your)|running\s+for|retiring|moving\s+to\s+\p{Lu})[^.;:!?()]{0,50})/iu,
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: /\b(?:this|next)\s+year,?\s+(?:my\s+\p{L}+\s+(?:and\s+I\s+)?|I|we)\s*(?:['’]m|\s*am|\s*are)?\s*(?:want|hope|plan|mean|intend|going|determined|will|shall)\s+to\s+(?<v>(?:finish|learn|run|write|lose|quit|stop|pass|qualify|climb|read|save|get|finally|swim|complete|publish)\s[^.;:!?()]{3,50})/iu,
      polarity: 'like',
    },
    {
      says: /\bI(?:['’]m|m|\s+am)\s+(?:running|standing|putting\s+(?:myself|my\s+name)\s+forward|campaigning)\s+for\s+(?<v>(?:the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:council|parliament|mayor|congress|senate|office|school\s+board|governor|president|election|committee|chair))\b/iu,
      polarity: 'fact',
      value: 'standing for {v}',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'My dream is to open a bakery.', claim: { category: 'goal', polarity: 'like', value: 'open a bakery' } },
    { text: "We're saving for a narrowboat.", claim: { value: 'narrowboat' } },
    { text: 'I have always wanted to write a novel.', claim: { value: 'write a novel' } },
    { text: "I'm learning Welsh, slowly.", claim: { value: 'learning Welsh' } },
  ],
  quiet: [
    'Our goal for the call is to agree the scope?',
    'I want to change the billing address.',
    'What is your goal this year?',
    'We are looking for a supplier.',
    'I hope to hear from you soon.',
  ],
};
