// Whether a person wrote this mail to a person. From address, subject and words; from header fields as well where they are known (never on Gmail's page).
// In doubt it is personal: what a person wrote must not go unread.
import type { HostPerson } from '../model/message';
import type { Sentence } from '../model/sentence';
import { absenceIn, isAnsweredByProgram, kindByHeaders, type MailHeaders } from './mail-headers';
import {
  ASKS_TO_LEAVE,
  AUTO_SUBJECT,
  AWAY_SUBJECT,
  AWAY_TEXT,
  BOUNCE_SUBJECT,
  BOUNCE_TEXT,
  BULK_TEXT,
  CLOSED,
  DELIVERY_NAME,
  FIRST_PERSON,
  GENERIC_GREETING,
  GROUP_FOOTER,
  INVITATION_ANSWER,
  INVITATION_SUBJECT,
  INVITATION_TEXT,
  MACHINE_TEXT,
  NOTICES,
  RECEIPT_SUBJECT,
  ROBOT_ADDRESS,
  ROBOT_NAME,
  ROLE_ADDRESS,
  ROLE_NAME,
} from './personal-words';
import type { ReadingText } from './reading-text';

/** `personal`: read it · `absence`: only an absence in it counts · the rest: nothing is proposed from it. */
type MailKind = 'personal' | 'absence' | 'bulk' | 'notification' | 'bounce' | 'invitation' | 'receipt';

/** UTF-16 characters of the beginning, the end and the own words that are looked at. */
const HEAD = 4000;
const TAIL = 3000;
/** From so many signs on an unsigned mail of an office is a notice. */
const SIGNS = 2;

/** What somebody else is cited with. */
const CITED = /["“][^"“”\n]{1,200}["”]/gu;

/** What is judged, each piece bounded. */
interface Mail {
  readonly sender: HostPerson;
  /** Without "Re:" and "Fwd:". */
  readonly subject: string;
  /** It answers or forwards: what a program wrote may stand in it as a quote. */
  readonly answers: boolean;
  readonly head: string;
  readonly tail: string;
  readonly own: string;
}

/** Judges one mail. When several hold, the reason that explains most wins. */
export function mailKind(
  sender: HostPerson,
  subject: string,
  text: ReadingText,
  headers: MailHeaders = new Map(),
): MailKind {
  const title = subject.trim().slice(0, 300);
  const bare = title.replace(/^(?:(?:re|fwd?|aw|wg|sv|vs|tr|rv|rif|i|antw|odp|ynt)(?:\[\d+\])?\s*:\s*)+/iu, '');
  const mail: Mail = {
    sender,
    subject: bare,
    answers: bare.length < title.length,
    head: text.text.slice(0, HEAD),
    tail: text.text.slice(-TAIL),
    own: ownHead(text),
  };
  const proved = kindByHeaders(headers);
  if (absenceIn(headers) !== null) return 'absence';
  if (proved === 'bounce' || proved === 'invitation') return proved;
  if (isBounce(mail)) return 'bounce';
  const automatic = automaticKind(mail, isAnsweredByProgram(headers));
  if (automatic !== null) return automatic;
  if (proved !== null) return proved;
  if (isInvitation(mail)) return 'invitation';
  const robot = ROBOT_ADDRESS.test(sender.address) || ROBOT_NAME.test(sender.name);
  const own = FIRST_PERSON.test(mail.own.replace(CITED, ''));
  if (RECEIPT_SUBJECT.test(bare) && !mail.answers && (robot || !own)) return 'receipt';
  if (robot) return 'notification';
  if (isBulk(mail, own)) return 'bulk';
  return own || mail.answers ? 'personal' : officeKind(mail);
}

/** The sender's words, as many as decide. */
function ownHead(text: ReadingText): string {
  let words = '';
  for (const { start, end } of text.own) {
    if (words.length >= HEAD) break;
    words += `${text.text.slice(start, Math.min(end, start + HEAD))}\n`;
  }
  return words;
}

function isBounce({ sender, subject, answers, head, own }: Mail): boolean {
  const system = ROBOT_ADDRESS.test(sender.address) || DELIVERY_NAME.test(sender.name) || sender.address === '';
  if (/^(?:mailer-daemon|poo?st[-_.]?master)@/iu.test(sender.address)) return true;
  if (DELIVERY_NAME.test(sender.name) && (BOUNCE_SUBJECT.test(subject) || BOUNCE_TEXT.test(head))) return true;
  if (!answers && BOUNCE_SUBJECT.test(subject) && (system || !FIRST_PERSON.test(own) || BOUNCE_TEXT.test(head)))
    return true;
  const early = head.slice(0, 1500);
  return BOUNCE_TEXT.test(early) && (system || (!FIRST_PERSON.test(own) && BOUNCE_TEXT.test(early.slice(0, 400))));
}

/** An answer that a program gave: an absence when it says so. Somebody who greets by name wrote it himself. */
function automaticKind({ subject, head, own }: Mail, answered: boolean): 'absence' | 'notification' | null {
  if (answered || AUTO_SUBJECT.test(subject))
    return AWAY_TEXT.test(head) || AWAY_SUBJECT.test(subject) || /abwesen|absence/iu.test(subject)
      ? 'absence'
      : 'notification';
  if (!AWAY_SUBJECT.test(subject)) return null;
  return /^(?:hi|hello|hey|dear|hallo|liebe[rs]?|bonjour|hola)\s+\p{Lu}\p{L}+\s*[,!–—-]/iu.test(own) ? null : 'absence';
}

/** Calendars name the day in the subject or put their furniture into the mail; people invite in words. */
const isInvitation = ({ subject, answers, head, own }: Mail): boolean =>
  (INVITATION_SUBJECT.test(subject) &&
    (/@.*\d/u.test(subject) || INVITATION_TEXT.test(head) || !FIRST_PERSON.test(own))) ||
  (!answers && INVITATION_ANSWER.test(subject));

function isBulk({ answers, tail, own }: Mail, speaks: boolean): boolean {
  if (answers || tail.length <= 200 || !BULK_TEXT.test(tail) || ASKS_TO_LEAVE.test(own)) return false;
  return !(speaks && GROUP_FOOTER.test(tail));
}

/** A mail in which nobody speaks of himself: a notice when enough says so. A place that closes for a while still tells of an absence. */
function officeKind({ sender, subject, own, head, tail }: Mail): MailKind {
  const role = ROLE_ADDRESS.test(sender.address);
  const office =
    ROLE_NAME.test(sender.name) || (role && (sender.name === '' || sender.address.startsWith(sender.name)));
  const said = `${subject}\n${own}`;
  const generic = GENERIC_GREETING.test(own.trimStart().slice(0, 200));
  const notices = NOTICES.filter((notice) => notice.test(said)).length;
  const signs =
    (office ? 1 : 0) +
    (role ? 1 : 0) +
    (MACHINE_TEXT.test(head) || MACHINE_TEXT.test(tail) ? 2 : 0) +
    (generic ? 2 : 0) +
    notices;
  if (signs < SIGNS) return 'personal';
  if (CLOSED.test(own)) return 'absence';
  return generic && notices === 0 ? 'bulk' : 'notification';
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
