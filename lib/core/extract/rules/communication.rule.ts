// How somebody wants to be reached and spoken to, lastingly.
import type { RuleExamples } from '../rule';
import { preferenceRule } from '../sayings';
import { WHO } from '../who';

const CHANNEL =
  '(?:e-?mails?|phone(?:\\s+calls?)?|calls?|the\\s+phone|telephone|texts?|text\\s+messages?|sms|whats\\s?app|signal|telegram|slack|teams|zoom|video\\s+calls?|video|voice\\s?notes?|voice\\s?mails?|voice\\s+messages?|letters?|post|paper|fax|linkedin|skype|facetime|face\\s+to\\s+face|in\\s+person|a\\s+call|writing|pdfs?|spreadsheets|printed\\s+copies|bullet\\s+points|attachments|long\\s+(?:e-?mails|calls)|group\\s+chats?|my\\s+(?:mobile|cell|personal\\s+\\p{L}+))';
const REACH =
  '(?:call|ring|phone|text|whatsapp|email|e-mail|mail|message|write(?:\\s+to)?|ping|slack|dm|fax|leave\\s+(?:a|me\\s+a)\\s+(?:message|voicemail)|send)';
const V = `(?<v>${CHANNEL})`;

/** Channels and forms that somebody wants, or does not. */
export const rule = preferenceRule({
  category: 'communication',
  sayings: [
    {
      says: /\bno\s+(?:more\s+)?(?<v>(?:paper|printed)\s+(?:catalogues?|catalogs?|copies|brochures?|invoices?|mail(?:ings)?)|catalogues?|brochures?|flyers|leaflets)\s+(?:please|any\s?more)\b/iu,
      polarity: 'avoid',
    },
    {
      says: new RegExp(
        `\\b(?<v>${CHANNEL})\\s*,?\\s+(?:please\\s*,?\\s+)?(?:rather\\s+than|instead\\s+of|not|never|and\\s+not|over|beats|before)\\s+(?:by\\s+|an?\\s+|the\\s+)?(?:${CHANNEL}|calling|ringing|phoning|e-?mailing|texting|writing)\\b`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: /\b(?:everything|anything|all\s+(?:post|mail|invoices|requests|meetings|bookings)|meetings|bookings|my\s+(?:diary|calendar))\s+(?:\p{L}+\s+)?(?:goes|go|must\s+go|should\s+go|has\s+to\s+go|runs)\s+through\s+(?<v>(?:my|our)\s+[^.,;:!?()]{2,30}|\p{Lu}\p{L}+)/u,
      polarity: 'need',
      value: 'through {v}',
    },
    {
      says: /\b(?:always|please\s+always|in\s+future\s+please|from\s+now\s+on)\s+(?:please\s+)?(?:cc|copy(?:\s+in)?|loop\s+in|include|write\s+to)\s+(?<v>[^.,;:!?()]{2,40})/iu,
      polarity: 'need',
      value: 'copy to {v}',
    },
    {
      says: /\bI\s+(?:only\s+|always\s+|do\s+)?(?:answer|reply\s+to|respond\s+to|live\s+on|am\s+always\s+on)\s+(?:my\s+)?(?<v>texts?|whats\s?app|signal|slack|e-?mails?|letters|telegram|teams)\b/iu,
      polarity: 'like',
    },
    {
      says: /\b(?:one|a\s+single)\s+(?:question|topic|subject|e-?mail|thing|message)\s+(?:per|at\s+a\s+time|a\s+(?:day|week|mail))\b/iu,
      polarity: 'need',
      value: 'one thing at a time',
    },
    {
      says: /\b(?:please\s+)?(?:write|send|say|explain|put|keep)\s+(?:it|this|things|them|that|everything)?\s*(?:to\s+me\s+)?(?:always\s+)?in\s+(?<v>plain\s+\p{L}+|large\s+print|big(?:ger)?\s+(?:letters|font|print|type)|simple\s+\p{L}+|short\s+sentences|bullet\s+points|french|german|spanish|english|welsh|capital\s+letters)\b/iu,
      polarity: 'need',
    },
    {
      says: /(?:^|[,;:–—-]\s*|\b(?:and|but|so|please)\s+)no\s+(?:more\s+|more\s+of\s+the\s+)?(?<v>voicemails?|attachments|emojis?|phone\s+calls|calls|zooms?|video\s+calls|teams|whatsapps?|group\s+(?:chats|mails)|acronyms|jargon|links|spreadsheets|slides|decks)\s*(?:please|for\s+me|to\s+me|ever|thanks|thank\s+you|,?\s+I\b)/iu,
      polarity: 'avoid',
    },
    {
      says: /\b(?:call|ring|phone|try)\s+(?:me\s+on\s+)?(?:the|my)\s+(?<v>landline|house\s+phone|shop\s+phone|home\s+number|workshop\s+phone)\b/iu,
      polarity: 'need',
    },
    {
      says: /\b(?<who>I)\s+(?:don['’]?t|do\s+not)\s+(?:have|own|carry|possess)\s+(?:a\s+|any\s+)?(?<v>smart\s*phone|mobile|mobile\s+phone|cell(?:\s+phone)?|whats\s?app|computer\s+at\s+home|linkedin)\b/iu,
      polarity: 'avoid',
      value: '{v}: they have none',
    },
    {
      says: /\bI(?:['’]m|\s+am)\s+(?:a\s+bit\s+|rather\s+|very\s+)?(?:old[\s-](?:school|fashioned)|a\s+(?:dinosaur|luddite|phone\s+person|paper\s+person|talker))\b[^.;!?]{0,60}/iu,
      polarity: 'fact',
      value: '{words}',
      certainty: 'implied',
    },
    {
      says: /\b(?:speak|talk)\s+(?:up|slowly|loudly|clearly)\b[^.;!?]{0,40}\b(?:ears?|hearing|deaf)\b/iu,
      polarity: 'need',
      value: 'clear and loud speech',
    },
    {
      says: /\bjust\s+(?:ring|call|phone|text|whatsapp)\s+me\b[^.;!?]{0,30}\b(?:never|don['’]?t|do\s+not|hardly|rarely|seldom)\s+(?:read|see|check|look|open)/iu,
      polarity: 'like',
      value: 'a call or text, not mail',
    },
    {
      says: /\bI\s+(?:never|hardly\s+ever|rarely|seldom|barely)\s+(?:read|see|check|look\s+at|open|answer|pick\s+up)\s+(?:my\s+|the\s+)?(?<v>e-?mails?|inbox|messages|voice\s?mails?|phone|texts|slack|linkedin|teams)\b/iu,
      polarity: 'avoid',
    },
    {
      says: /\bI\s+(?:think|listen|explain\s+things|work)\s+better\s+(?:on|over|in|by)\s+(?<v>the\s+phone|paper|writing|person|a\s+call|e-?mail)\b/iu,
      polarity: 'like',
    },
    {
      says: new RegExp(
        `\\b(?:${REACH})\\s+(?:my\\s+(?:cell|mobile|phone|desk)|me)\\b[^.;!?]{0,25}?(?:,?\\s*(?:and\\s+)?(?:don['’]?t|do\\s+not|never|please\\s+don['’]?t|not|rather\\s+than|instead\\s+of|over)\\s+(?:to\\s+)?(?:e-?mail\\w*|call\\w*|ring\\w*|phone\\w*|phoning|text\\w*|writ\\w+|by\\s+\\p{L}+|on\\s+\\p{L}+|an?\\s+\\p{L}+))`,
        'iu',
      ),
      polarity: 'need',
      value: '{words}',
    },
    {
      says: new RegExp(
        `\\b(?:drop|send|shoot|leave)\\s+me\\s+(?:a|an)\\s+(?<v>line|note|text|e-?mail|message|voice\\s?note|whatsapp)\\b[^.;!?]{0,25}?\\b(?:rather\\s+than|instead\\s+of|not|over|don['’]?t|never)\\b`,
        'iu',
      ),
      polarity: 'need',
      value: 'a {v}, not a call',
    },
    {
      says: new RegExp(
        `(?:^|[,;:–—-]\\s*|\\b(?:please|so|and|but|just)\\s+)(?:please\\s+)?(?:don['’]?t|do\\s+not|never)\\s+(?:ever\\s+|bother\\s+(?:to\\s+)?)?(?<v>call|ring|phone|text|whatsapp|email|e-mail|fax|slack|facetime)\\s+(?:me|us|my\\s+(?:cell|mobile|office|desk|work|home)\\w*)\\b(?!\\s+(?:if|that|this|next|for|about|until|till|before|after|tomorrow|today|back|on\\s+(?:mon|tues|wednes|thurs|fri|satur|sun)))`,
        'iu',
      ),
      polarity: 'avoid',
      value: 'contact by {v}',
    },
    {
      says: new RegExp(
        `${WHO}(?:\\s+(?:just|really|simply|also|generally|personally|never|mostly))*\\s+(?:don['’]?t|do\\s+not|doesn['’]?t|does\\s+not|never|can['’]?t|cannot|won['’]?t|hate|hates|detest|loathe|can['’]?t\\s+stand|avoid|dislike)\\s+(?:ever\\s+|really\\s+)?(?:do|does|use|check|checks|read|reads|answer|answers|like|likes|stand|open|get\\s+on\\s+with|listen\\s+to|look\\s+at|touch|work\\s+(?:well\\s+)?(?:on|over|with)|have)?\\s*(?:my\\s+)?${V}\\b(?!\\s+(?:center|centre|app|address|with|was|is|from|about|for|data|log))`,
        'iu',
      ),
      polarity: 'avoid',
    },
    {
      says: new RegExp(
        `${WHO}(?:\\s+(?:much|far|always|generally|really|usually|personally|strongly|vastly))*\\s+prefers?\\s+(?:to\\s+(?:communicate|be\\s+(?:contacted|reached)|talk|get\\s+things|do\\s+(?:this|things))\\s+)?(?:by\\s+|over\\s+|on\\s+|via\\s+|a\\s+)?${V}\\b`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re)|\\s+(?:am|are|is))\\s+(?:(?:always|fully|mostly|more|a|an|much|easier|best|easiest|totally|really|very\\s+much|more\\s+of)\\s+){1,3}(?:(?:reached|reachable|contactable|on|by|to\\s+(?:reach|catch|get)\\s+(?:on|by))\\s+){0,3}(?<v>whats\\s?app|email|e-mail|phone|signal|slack|telegram|text)(?:\\s+(?:person|people|guy|girl|man|woman))?\\b`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `\\b(?:best|easiest|quickest|fastest|surest|only)\\s+(?:way|place|thing|number|address)?\\s*(?:to\\s+(?:reach|get|catch|contact|get\\s+hold\\s+of|find)\\s+(?:me|us)\\b[^.;!?]{0,20}?)\\s*(?:is|by|on|:|-|–)\\s*(?:by\\s+|on\\s+|via\\s+|still\\s+|always\\s+)*${V}`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `\\b${V}\\s+(?:is|are|works)\\s+(?:always\\s+|by\\s+far\\s+|generally\\s+|usually\\s+)?(?:the\\s+)?(?:best|easiest|better|quickest|easier|safest|preferred)\\s+(?:for\\s+(?:me|us)|way\\s+to\\s+(?:reach|get|contact|catch))`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `\\b(?:keep\\s+using|please\\s+use|(?:should|can)\\s+(?:probably\\s+)?(?:still\\s+)?use|write\\s+to\\s+(?:me\\s+at)?|only\\s+use)\\s+(?<v>my\\s+(?:[\\p{L}-]+\\s+){0,2}(?:account|address|e-?mail|number|mobile|cell|inbox))\\b`,
        'iu',
      ),
      polarity: 'need',
      value: '{words}',
    },
    {
      says: /\bvoice\s?notes?\s+(?:please|only|are\s+(?:fine|best|better))\b/iu,
      polarity: 'need',
      value: 'voice notes',
    },
    {
      says: /\bsend\s+(?:\p{L}+\s+){0,3}?(?:by|in\s+the|through\s+the)\s+post\b/iu,
      polarity: 'need',
      value: 'paper by post',
    },
    {
      says: /\bI\s+(?:don['’]?t|can['’]?t|never|won['’]?t)\s+read\s+(?:anything\s+|things\s+|stuff\s+)?on\s+(?:a\s+|the\s+)?(?:screen|phone)s?\b/iu,
      polarity: 'need',
      value: 'paper rather than screens',
      whole: true,
    },
    {
      says: /\bI\s+refuse\s+to\s+(?:have|put|read|answer|do)\s+(?:work|e-?mails?|slack|teams)[^.;!?]{0,20}\b(?:phone|mobile|weekends?|evenings?|holiday)/iu,
      polarity: 'avoid',
      value: 'work messages on the phone',
    },
    {
      says: /\b(?:please\s+)?(?:keep\s+(?:it|things|your\s+(?:e-?mails?|messages))\s+(?:short|brief|to\s+(?:bullets|bullet\s+points|one\s+page|two\s+lines)))[^.;!?]{0,30}\b(?:always|in\s+future|I\s+(?:read|skim|only)|with\s+me|for\s+me)\b/iu,
      polarity: 'need',
      value: 'short messages',
    },
    {
      says: /\bI\s+(?:only\s+)?(?:check|read|look\s+at|see)\s+(?:my\s+)?(?<v>e-?mails?|inbox|slack|teams|linkedin)\s+(?:only\s+)?(?:once|twice|on|at\s+the\s+end|in\s+the\s+(?:morning|evening)|every\s+(?:few|other|second)|maybe)\b/iu,
      polarity: 'avoid',
      value: '{v} for anything urgent',
      certainty: 'implied',
    },
    {
      says: /(?<who>[\p{L}.]+(?:\s+\p{Lu}\p{L}+)?)(?:[^.;!?]{0,40})\bdoes\s+not\s+do\s+(?<v>video\s+calls?|phone\s+calls?|e-?mails?|zoom|teams)\b/iu,
      polarity: 'avoid',
    },
    {
      says: /\bI(?:['’]m|\s+am)\s+(?:hopeless|terrible|useless|rubbish|awful|dreadful|bad|no\s+good)\s+(?:at|with|on)\s+(?:answering\s+|checking\s+|reading\s+)?(?<v>e-?mails?|the\s+phone|voicemails?|texts|phone\s+calls)/iu,
      polarity: 'avoid',
      certainty: 'implied',
    },
    {
      says: /\b(?:deaf|hearing|stammer|stutter|lip-?read|(?:nearly\s+)?blind|dyslexic|autis\p{L}+|my\s+eyes|eyesight|cataracts|stroke|arthritis|language)\b[^.;!?]{0,60}?\b(?:text\s+me|type\s+it|write\s+(?:it|things|to)|ring\s+(?:me|and)|call\s+(?:saves|me)|captions?|subtitles|e-?mail\s+(?:me|is|will)|large\s+print|point\s+and|slowly|face\s+(?:me|her|him)|camera\s+on|say\s+what\s+you|short\s+words|plain\s+\p{L}+|speak\s+up|give\s+me\s+(?:the\s+)?time|don't\s+(?:ring|call)|stop\s+telling\s+me\s+to\s+(?:ring|call))\b[^.;!?]{0,40}/iu,
      polarity: 'need',
      value: '{words}',
      whole: true,
    },
    {
      says: /\b(?:put|paste|keep|write|send|give)\s+(?:it|them|things|the\s+\p{L}+|everything|me\s+(?:it|things|the\s+\p{L}+))\s+(?:all\s+)?(?:in|into|on|at)\s+(?:the\s+(?:body|subject(?:\s+line)?|top|mail|e-?mail|text)|plain\s+text|large\s+print|writing|bullet\s+points|one\s+(?:page|line|e-?mail))\b[^.;!?]{0,40}?(?:\bor\b|\bnever\b|\balways\b|\bplease\b|\bI\b|\bmy\b)|\b(?:if\s+it's\s+in\s+an?\s+attachment|doesn't\s+open\s+(?:links|attachments))\b/iu,
      polarity: 'need',
      value: '{words}',
      whole: true,
    },
    {
      says: /\bI\s+(?:simply\s+|just\s+)?(?:don't|do\s+not|won't|never|can't)\s+(?:simply\s+)?(?:read|open|do|answer|look\s+at|listen\s+to|check|use|touch)\s+(?:\p{L}+\s+){0,2}?(?:attachments|links|decks|slides|voicemails?|voice\s+(?:mail|notes|messages)|hands-?free|the\s+internet|social\s+media|facebook|group\s+chats|anything\s+(?:longer|over)|google\s+docs?|dms|video\s+calls|conference\s+calls|phone\s+menus|chatbots|a\s+keyboard)\b|\banything\s+(?:longer|over)\s+(?:than\s+)?[^.;!?]{3,30}\bI\s+(?:simply\s+)?(?:don't|won't|never)\s+read\b|\b(?:facebook|linkedin|whatsapp|text|voice)\s+messages?\s+I\s+(?:don't|never)\s+(?:see|read|get|open)\b/iu,
      polarity: 'avoid',
      value: '{words}',
      whole: true,
    },
    {
      says: /(?:^|[,;:–—-]\s*|\bplease\s+)no\s+(?:\p{L}+\s+)?(?:acronyms|emojis?|jargon|surprises|buzzwords|small\s+talk|telephone|e-?mails?\s+with)\b[^.;!?]{0,60}\b(?:me|my|please|I'm|I)\b/iu,
      polarity: 'avoid',
      value: '{words}',
      whole: true,
    },
    {
      says: /\b(?:hate|can't\s+(?:stand|abide|bear)|detest|loathe)\s+(?:being\s+called|chatty|long|cold\s+calls|voice\s+notes|reply-?alls?|small\s+talk|(?:\p{L}+\s+)?e-?mails|phone\s+calls)\b[^.;!?]{0,50}/iu,
      polarity: 'dislike',
      value: '{words}',
    },
    {
      says: /\b(?:first\s+names?(?:\s+basis)?,?\s+please|(?:use|always\s+per|stick\s+to)\s+(?:du|tu|first\s+names)|I'd\s+(?:rather|sooner)\s+(?:you\s+)?(?:rang|ring|called|call|hear\s+bad|told|wrote|write|texted|text|emailed|email|talk|spoke)\b(?![^.;!?]{0,60}\b(?:today|tomorrow|this\s+(?:week|time)|after|before|on\s+\p{L}+day)\b)|I\s+take\s+my\s+feedback|DMs\s+only|ring\s+me,?\s+I\s+always)\b[^.;!?]{0,60}/iu,
      polarity: 'like',
      value: '{words}',
    },
    {
      says: /\b(?:please\s+)?(?:keep|put|have)\s+(?<v>(?:my|our)\s+[^.;!?]{3,30}?|(?:Mrs?|Ms|Dr)\s+\p{Lu}\p{L}+|\p{Lu}\p{L}+)\s+in\s+(?:copy|cc|the\s+loop)\s+(?:on|for|of)\s+(?:everything|all|anything|every)\b/u,
      polarity: 'need',
      value: 'copy to {v}',
    },

    {
      says: new RegExp(
        `\\bI(?:['’]m|\\s+am)\\s+(?:much\\s+|far\\s+|a\\s+lot\\s+|always\\s+|generally\\s+|usually\\s+)?(?:quicker|faster|better|easier\\s+to\\s+(?:reach|catch|get)|more\\s+(?:responsive|reliable|awake))\\s+(?:on|by|with|at|over)\\s+${V}`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: /(?:^|[,;:–—-]\s*|\b(?:please|so|and|but)\s+)(?:call|ring|phone|text|whatsapp|message)\s+(?:me\s+)?(?:rather\s+than|instead\s+of|don['’]?t|not)\s+(?:to\s+)?(?:write|writing|e-?mail|e-?mailing|mail|call|calling|ring|text|phone)\b[^.;!?]{0,30}/iu,
      polarity: 'like',
      value: '{words}',
    },
    {
      says: /(?:^|[,;:–—-]\s*|\b(?:and|but|so|please)\s+)(?:please\s+)?(?:don['’]?t|do\s+not|never)\s+(?:use|call|ring|try|trust|rely\s+on)\s+(?:the|my|that|our)\s+(?<v>(?:\p{L}+\s+)?(?:landline|office\s+(?:number|phone)|work\s+(?:number|phone)|switchboard|desk\s+phone|main\s+number|fax|gmail|address|mobile|cell|extension))\b/iu,
      polarity: 'avoid',
    },
    {
      says: /\b(?:could\s+you|please|can\s+you|would\s+you)\b[^.;!?]{0,20}?\b(?:put|send|keep|bundle|collect|write)\s+(?:me\s+)?(?:everything|it\s+all|all\s+(?:of\s+)?(?:it|this|your\s+\p{L}+)|things|your\s+questions)\s+(?:in(?:to)?|together\s+in)\s+(?<v>(?:one|a\s+single)\s+(?:e-?mail|mail|message|thread|document|list|place))\b/iu,
      polarity: 'need',
      value: '{words}',
    },
    {
      says: /(?:^|[.!;:–—-]\s*|\bjust\s+)(?<v>bullet\s+points|short\s+(?:e-?mails|mails|messages|sentences)|plain\s+english|large\s+print|one[\s-]pagers?|pdfs?|word\s+documents?|paper\s+copies|hard\s+copies|voice\s+notes|text\s+only|plain\s+text)\s+(?:only\s+)?please\b[^.;!?]{0,60}/iu,
      polarity: 'need',
      value: '{words}',
    },
    {
      says: /\b(?:our|my)\s+(?:[\p{L}-]+\s+){0,2}?(?:people|department|team|lady|office|system|boss|director|accountant|bookkeeper|clerk)\s+(?:will\s+)?(?:only|just|exclusively)\s+(?:accepts?|takes?|reads?|opens?|works?\s+with|looks?\s+at|deals?\s+with|answers?)\s+(?<v>[^.,;:!?()]{2,30})/iu,
      polarity: 'need',
    },
    {
      says: /(?:^|[,;:–—-]\s*|\b(?:and|but|so|please)\s+)(?:please\s+)?(?:use|write\s+to|send\s+(?:it|things|anything\s+\p{L}+)?\s*to|stick\s+to|reply\s+to)\s+(?:my|our)\s+(?<v>(?:private|personal|home|other|new|old|work|gmail|second)\s+(?:e-?mail|mail|address|account|number|inbox|mobile|phone|one))\b(?!\s+(?:today|for\s+now|this\s+week))[^.;!?]{0,40}/iu,
      polarity: 'need',
    },
    {
      says: /(?:^|[,;:–—-]\s*|\b(?:and|but|so|please)\s+)(?:please\s+)?no\s+(?<v>(?:big\s+|large\s+|zip\s+|word\s+|excel\s+)?(?:attachments|files|pdfs|links|reply-?alls?|calls|voice\s?notes|voicemails)\s+(?:over|above|bigger|larger|longer|after|before|without|from)\s+[^.,;:!?()]{2,30})/iu,
      polarity: 'avoid',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    {
      text: 'Drop me a line rather than ringing, I am in the workshop all day.',
      claim: { category: 'communication', polarity: 'need' },
    },
    { text: 'The best way to reach me is WhatsApp.', claim: { polarity: 'like', value: 'WhatsApp' } },
    { text: "I don't do video calls.", claim: { polarity: 'avoid', value: 'video calls' } },
    { text: "Call me, don't email.", claim: { polarity: 'need' } },
    { text: 'Please never phone me at work.', claim: { polarity: 'avoid' } },
    { text: 'I much prefer email, so it is all in writing.', claim: { polarity: 'like', value: 'email' } },
  ],
  quiet: [
    'Please call me tomorrow about the invoice.',
    'I will email you the draft.',
    'Do you prefer email or phone?',
    'I prefer Zoom to Teams today only because my Teams is updating.',
    'I have not received your email.',
    "Don't call me before the price is agreed.",
    'We prefer to pay by card.',
  ],
};
