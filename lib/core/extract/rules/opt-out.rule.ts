// "Leave me alone": requests to get no more mail, calls or texts. Precise, since a missed one is rude and a false one silences.
import type { RuleExamples } from '../rule';
import { signalRule } from '../sayings';

const MAIL =
  '(?:e-?mails?|mailings?|messages?|newsletters?|calls?|texts?|updates|invites?|invitations|promotions?|promos?|marketing|reminders|surveys|stuff|spam|tips|webinars?|notifications)';

/** Opt-outs. */
export const rule = signalRule({
  kind: 'opt_out',
  gate: /\b(?:lose|forget|keep|leave|add|cancel|kill|newsletters?|marketing|sign(?:ed)?|subscribed?|unsubscribe\w*|remove|take|drop|opt|stop|no\s+more|don['’]?t|do\s+not|off|delete|leave\s+me|mailing|list)\b/iu,
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
      says: /\bunsubscribe\s+(?:me|us|this\s+address|my\s+(?:address|e-?mail)|from)\b|^(?:please\s+)?unsubscribe[.!]*$/iu,
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
