// "Leave me alone": requests to get no more mail, calls or texts. Precise, since a missed one is rude and a false one silences.
import type { RuleExamples } from '../rule';
import { signalRule } from '../sayings';

const MAIL =
  '(?:e-?mails?|mailings?|messages?|newsletters?|calls?|texts?|updates|invites?|invitations|promotions?|promos?|marketing|reminders|surveys|stuff|spam|tips|webinars?|notifications)';

/** What is sent to many at once. */
const BULK =
  '(?:mailings?|mail-?outs?|newsletters?|promos?|promo\\s+\\p{L}+|promotional\\s+\\p{L}+|marketing(?:\\s+\\p{L}+)?|coupons?|vouchers?|catalogues?|catalogs?|leaflets?|flyers?|brochures?|digests?|surveys|campaigns?|circulars?|spam|blasts?|bulk\\s+(?:mail|e-?mails?)|drip|push\\s+notifications?|recommendation\\s+\\p{L}+|(?:weekly|daily|monthly)\\s+(?:e-?mails?|digest|tips|updates?|roundup)|(?:birthday|reminder|marketing|promo)\\s+texts?|(?:sales|marketing|fundraising|cold|survey)\\s+calls?|(?:credit\\s+card|festival|partner|special)\\s+offers?|(?:deals|partner\\s+offers|offers|upgrade)[^\\s\\p{L}]*\\s+(?:e-?mails?|calls|texts)|guest\\s+list|call\\s+list|mailing\\s+list|fundraising|tender\\s+alerts|printed\\s+magazine)';

/** Opt-outs. */
export const rule = signalRule({
  kind: 'opt_out',
  sayings: [
    {
      says: /\b(?:lose|delete|forget)\s+my\s+(?:number|address|e-?mail)\b|\b(?:keep|leave)\s+(?:me|us)\s+(?:out\s+of|off)\s+(?:the|your|any|these|all|future)\s+(?:\p{L}+\s+){0,2}(?:lists?|e-?mails?|mailings?|updates|newsletters?|campaigns?|marketing|texts|surveys)/iu,
    },
    {
      says: /\b(?:don['’]?t|do\s+not|never)\s+(?:add|put|sign)\s+(?:me|us)\s+(?:up\s+)?(?:on|to|for)\s+(?:\p{L}+\s+){0,3}(?:lists?|newsletters?|mailings?|anything)\b/iu,
    },
    {
      says: /\b(?:stop|cancel|kill|end|cut|drop|switch\s+off|turn\s+off)\s+(?:the|these|those|your|my|all)\s+(?:\p{L}+\s+){0,2}(?:newsletters?|mailings?|marketing|promos?|promotional|texts|surveys|reminders|digests?|webinar\s+\p{L}+|e-?mails|spam|sms)\b(?!\s+(?:to|for)\s+(?:our|the)\s+(?:customers?|users|clients))/iu,
    },
    {
      says: /\b(?:I|we)\s+(?:never|didn['’]?t|did\s+not)\s+(?:sign(?:ed)?\s+up|subscribe[d]?|ask(?:ed)?|agree[d]?)\s+(?:for|to)\s+(?:this|these|your|any|get|be|receive)\b/iu,
    },
    {
      says: /(?<!\b(?:to|can|may|could|you|how)\s)\bunsubscribe\s+(?:me|us|this\s+address|my\s+(?:address|e-?mail)|from)\b|^(?:please\s+)?unsubscribe[.!]*$/iu,
    },
    {
      says: /\b(?:please\s+|kindly\s+|could\s+you\s+|can\s+you\s+|just\s+)?(?:remove|take|drop|delete)\s+(?:me|us|my\s+(?:name|address|e-?mail|number)|this\s+(?:address|e-?mail)|[\w.+-]+@[\w.-]*)\s*(?:\p{L}+\s+)?(?:off|from)\s+(?:[^.;!?]{0,40}\b(?:list|lists|mailings?|e-?mails?|marketing\S*|newsletter|database|distribution|webinar|promotions?|texts|campaigns?)\b|(?:whatever|any|all|this|the|your)\b)/iu,
    },
    { says: /\btake\s+\S+@\S*\s+off\b/iu },
    {
      says: new RegExp(
        `\\b(?:please\\s+)?(?:stop|quit)\\s+(?:sending|e-?mailing|texting|calling|contacting|writing|spamming|messaging)(?:\\s+(?:me|us))?\\b(?!\\s+until)`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `\\b(?:please\\s+)?(?:do\\s+not|don['’]?t|never)\\s+(?:send|contact|e-?mail|message|write|text)\\s+(?:me|us|to\\s+(?:me|us))?\\s*(?:any\\s?more|again|any\\s+(?:more|further)\\s+(?:\\p{L}+\\s+)?${MAIL}|further\\s+${MAIL}|(?:your\\s+)?(?:marketing|newsletters?|promotional))\\b`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `\\b(?:I|we)\\s+(?:do\\s+not|don['’]?t|no\\s+longer)\\s+(?:want|wish|need)\\s+(?:to\\s+(?:receive|get|hear|be\\s+contacted)|any\\s+(?:more|further)|your)\\s+(?:\\p{L}+\\s+){0,3}?(?:${MAIL}|from\\s+you)\\b`,
        'iu',
      ),
    },
    {
      says: /\b(?:I|we)(?:['’]d|\s+would)?\s+(?:like|want|wish)\s+to\s+(?:opt[\s-]out|unsubscribe|be\s+(?:removed|taken\s+off))\b/iu,
    },
    { says: new RegExp(`(?:^|[,;–—-]\\s*|\\band\\s+)no\\s+more\\s+(?:\\p{L}+\\s+)?${MAIL}\\b`, 'iu') },
    {
      says: new RegExp(
        `\\b(?:I(?:['’]m|\\s+am)|we(?:['’]re|\\s+are))\\s+done\\s+with\\s+your\\s+(?:\\p{L}+\\s+)?(?:list|${MAIL})`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `\\b(?:stop|cease|quit|cancel|disable|(?:switch|turn)\\s+(?:\\p{L}+\\s+)?off|(?:no|not\\s+any)\\s+(?:more|further)|no\\s+to|spare\\s+(?:me|us)|opt\\s+(?:me|us)\\s+out|opt\\s+out|unsub\\p{L}*|strike|scratch|cross|exclude|delist|(?:don't|dont|do\\s+not|didn't|does\\s+not|never)\\s+(?:want|need|wish|ask(?:ed)?\\s+for|include)|rather\\s+not|prefer\\s+(?:to\\s+)?not|no\\s+longer|withdraw|consent)\\b(?=[^.;!?]{0,160}\\b(?:please|pls|kindly|me|my|us|i|i'm|i've|we|thx|thanks|emails)\\b)[^.;!?]{0,28}?\\b${BULK}\\b(?!\\s+(?:to|for|of)\\s+(?:the|our)\\s+(?:customers?|users?|clients?|team|office|meeting))`,
        'iu',
      ),
      certainty: 'implied',
      whole: true,
    },
    {
      says: /\b(?:no|please\s+no)\s+(?:more\s+)?(?:junk|paper|cold|sales|promotional|marketing|whats\s?apps?|more\s+(?:letters|calls|coupons|vouchers|e-?mails?|texts))\s*(?:flyers|leaflets|mail|calls|e-?mails?|post|from|please|thx|thanks|'|,)/iu,
      whole: true,
    },
    {
      says: /\b(?:not\s+to|stop|quit|don't|do\s+not|never|no\s+longer|could\s+you\s+not)\s+(?:ever\s+)?(?:approach|ring|ringing|call|calling|phone|phoning|contact|contacting|e-?mail|e-?mailing|text|texting|mail|mailing|spam|spamming|write\s+to|writing\s+to|adding|send|sending|asking)\s+(?:me|us|my\s+(?:\p{L}+\s+){1,3}|this\s+\p{L}+|to\s+this)\b[^.;!?]{0,30}?\b(?:again|any\s?more|for\s+(?:donations|your|a\s+review)|about\s+(?:flash\s+)?(?:sales?|offers?|deals)|to\s+(?:sell|these\s+groups|review|buy)|with\s+(?:offers|your|roaming)|every|your\s+(?:price\s+lists?|brochures?|offers?|catalogues?)|ever|to\s+this)\b/iu,
      whole: true,
    },
    {
      says: /\b(?:take|remove|delete|strike|scratch|cross|drop|erase)\s+(?:me|us|my\s+\p{L}+(?:\s+\p{L}+)?|our\s+\p{L}+|this\s+\p{L}+|(?:Mrs?|Ms|Dr|Sister|Colonel|the\s+late)\s+[^.;!?]{2,25}?)\s+(?:off|out|out\s+of|from)\b(?!\s+(?:of\s+)?(?:the\s+)?(?:loop|invoice|order|call|meeting|equation|picture|thread|airport|station|work|school|hook))/iu,
    },
    {
      says: /\b(?:come|get)\s+(?:me\s+|us\s+|my\s+\p{L}+\s+)?off\s+(?:the|your|this)\s+[^.;!?]{0,25}?(?:list|mailing|newsletter|sheet|register)\b|\bno-?call\s+(?:list|sheet)\b|\bdo\s+not\s+call\s+register\b|\bwithdraw\s+my\s+consent\b|\bdelete\s+(?:all\s+)?my\s+(?:data|details|records)\b|\bGDPR\s+article\b|\bright\s+to\s+be\s+forgotten\b|\bunsub(?:\s+unsub|\s*!)/iu,
      whole: true,
    },
    {
      says: /\bI(?:\s+texted|\s+said|'ve\s+replied|\s+replied|'ve\s+said)\s+STOP\b/u,
      whole: true,
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'Please take me off this list.', claim: { kind: 'opt_out' } },
    { text: 'Stop emailing me.', claim: { kind: 'opt_out' } },
    { text: 'Kindly remove us from the webinar mailings.', claim: { kind: 'opt_out' } },
    { text: "We don't want to receive any more newsletters.", claim: { kind: 'opt_out' } },
  ],
  quiet: [
    'Please remove the second line from the invoice.',
    'Take me through the list tomorrow.',
    'I could not stop laughing.',
    'We have no more chairs.',
    'How do I unsubscribe a user in the tool?',
  ],
};
