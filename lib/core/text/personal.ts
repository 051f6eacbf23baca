// Whether a person wrote this mail to a person. From address, subject and words; from header fields as well where they are known (never on Gmail's page).
import type { HostPerson } from '../model/message';
import type { Sentence } from '../model/sentence';
import { isAnsweredByProgram, kindByHeaders, type MailHeaders } from './mail-headers';
import type { ReadingText } from './reading-text';

/** `personal`: read it · `absence`: an automatic reply, only its absence counts · the rest: nothing is proposed from it. */
type MailKind = 'personal' | 'absence' | 'bulk' | 'notification' | 'bounce' | 'invitation' | 'receipt';

const ROBOT =
  /^(?:(?:no|do-?not|dont)[-_.]?reply|noreply|mailer-daemon|postmaster|bounces?|notifications?|notify|alerts?|newsletters?|news|digest|updates?|automated|auto|system|mailer|marketing|promo(?:tions)?|offers?|calendar-notification|survey|jira|confluence|github|gitlab)(?:[-_.+\d].*)?@|[-_.](?:noreply|no-reply|donotreply)@/iu;
const ROLE_NAME = /\b(?:newsletter|digest|notifications?|no-?reply|mailer|daemon|alerts)\b/iu;
const BOUNCE =
  /^(?:undeliver(?:ed|able)|delivery (?:status|failure|has failed|incomplete)|mail delivery|returned mail|failure notice|nicht zugestellt|unzustellbar|warning: (?:message|could not)|message (?:not|could not be) delivered|rejected|complaint about message from)|\bdelivery (?:status notification|failure)\b/iu;
const BOUNCE_TEXT =
  /\b(?:(?:this|your) message (?:could not|couldn't|cannot|was not|has not been) (?:be )?delivered|delivery to the following recipients? failed|address (?:not found|couldn't be found)|permanent (?:fatal )?errors?|mailbox (?:is )?(?:full|unavailable)|550[ -]5\.\d)/iu;
const AUTO_REPLY =
  /^(?:(?:automatic|auto)[- ]?(?:matic )?(?:reply|response|antwort)|automatische antwort|réponse automatique|respuesta automática|resposta automática|risposta automatica|autosvar|out of (?:the )?office|ooo\b|abwesen)/iu;
/** What an automatic answer says when it is an absence and no receipt of a mail. */
const AWAY =
  /\b(?:out of (?:the )?office|(?:away|on (?:annual )?(?:leave|vacation|holidays?|pto)|travell?ing|unavailable|returning|back)\b[^.]{0,40}\b(?:until|till|from|on|in|this|next)|on (?:annual |parental |maternity |paternity )?leave|on vacation)\b/iu;
const INVITATION =
  /^(?:(?:updated |canceled |cancelled )?invitation(?::| from)|(?:accepted|declined|tentative|canceled|cancelled|updated):|einladung:|invitation :)/iu;
const RECEIPT =
  /^(?:your (?:order|receipt|payment|invoice|booking|ticket|subscription)\b|(?:order|payment|booking) confirm(?:ation|ed)|receipt (?:for|from)|invoice \S*\d+\b.*(?:overdue|due|paid|available|ready))/iu;
const BULK_TEXT =
  /\b(?:unsubscribe\b|manage (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)|you(?:'|’)?(?:re| are) receiving this (?:e-?mail|message|because)|view (?:this|it) (?:e-?mail )?in (?:your|a) (?:web )?browser|opt[- ]out of (?:these|future|receiving)|this is an automated (?:message|e-?mail|notification)|(?:please )?do not reply to this|to stop receiving|why am i getting this|sent to you because|no longer wish to receive)/iu;
const GENERIC_GREETING =
  /^(?:dear|hi|hello)?\s*(?:dear )?(?:(?:valued )?(?:customers?|subscribers?|members?|users?|guests?|colleagues|account holder|partners?|suppliers?|bidders?|friends? and colleagues|all (?:staff|users|employees)|team members)|sir\s*\/\s*madam)\b/iu;
const ANNOUNCEMENT =
  /\b(?:scheduled maintenance|will be unavailable on|bidders are|terms and conditions|privacy policy has|remains unpaid|please settle|service (?:notice|announcement))\b/iu;

/** Judges one mail. When several hold, the reason that explains most wins. */
export function mailKind(
  sender: HostPerson,
  subject: string,
  text: ReadingText,
  headers: MailHeaders = new Map(),
): MailKind {
  const proved = kindByHeaders(headers);
  if (proved !== null) return proved;
  const title = subject.trim();
  const bare = title.replace(/^(?:(?:re|fwd?|aw|wg|sv|tr|rv|antw)\s*:\s*)+/iu, '');
  const head = text.text.slice(0, 6000);
  const tail = text.text.slice(-3000);
  const replied = bare.length < title.length;
  if (
    BOUNCE.test(title) ||
    /^(?:mailer-daemon|post[-_.]?master)@/iu.test(sender.address) ||
    (!replied && BOUNCE_TEXT.test(head.slice(0, 1500)) && ROBOT.test(sender.address))
  )
    return 'bounce';
  if (AUTO_REPLY.test(bare)) return 'absence';
  if (isAnsweredByProgram(headers)) return AWAY.test(head) ? 'absence' : 'notification';
  if (INVITATION.test(title)) return 'invitation';
  if (ROBOT.test(sender.address) || ROLE_NAME.test(sender.name)) return 'notification';
  if (!replied && RECEIPT.test(title) && !/\b(?:I|my)\b/u.test(head)) return 'receipt';
  // Somebody who asks to be unsubscribed writes the word as well: a footer stands below other text, or next to its link words.
  const quoteless = text.own.map((span) => text.text.slice(span.start, span.end)).join('\n');
  const footer = text.own.length === 0 || !replied ? tail : '';
  if (
    footer !== '' &&
    BULK_TEXT.test(footer) &&
    footer.length > 200 &&
    !/\b(?:please|kindly|could you|take|remove) (?:me|us|unsubscribe)|unsubscribe (?:me|us|this)/iu.test(quoteless)
  )
    return 'bulk';
  const first = quoteless.trimStart().slice(0, 200);
  if (
    !replied &&
    (GENERIC_GREETING.test(first) || ANNOUNCEMENT.test(quoteless.slice(0, 1500))) &&
    !/\b(?:I|I'm|my)\b/u.test(quoteless)
  )
    return 'bulk';
  return 'personal';
}

const REASONS: Readonly<Record<Exclude<MailKind, 'personal' | 'absence'>, Sentence>> = {
  bulk: { key: 'reading_bulk' },
  notification: { key: 'reading_notification' },
  bounce: { key: 'reading_bounce' },
  invitation: { key: 'reading_invitation' },
  receipt: { key: 'reading_receipt' },
};

/** Why nothing is proposed from such a mail; null when it is read. */
export const notReadBecause = (kind: MailKind): Sentence | null =>
  kind === 'personal' || kind === 'absence' ? null : REASONS[kind];
