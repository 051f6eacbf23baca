// Which senders are left unread, and why. Guards privacy: when in doubt, a sender is left unread.
import { domainOf, normalAddress } from '../model/handle';
import type { SenderClass, Settings } from '../model/settings';
import { isFreeMail } from './free-mail';

/** Why new mail from an address is not read. `listed`: on the user's own list. */
export type UnreadReason =
  'not-started' | 'paused' | 'mailbox-off' | 'no-address' | 'own' | 'listed' | 'forgotten' | SenderClass;

// Words that stand alone in an address or domain (split at dots, dashes, digits and signs).
const CLASS_WORDS: readonly (readonly [Exclude<SenderClass, 'colleagues'>, ReadonlySet<string>])[] = [
  [
    'hr',
    new Set([
      'hr', 'humanresources', 'human', 'payroll', 'people', 'peopleops', 'personnel', 'recruiting', 'recruitment', 'talent', 'benefits',
      'personal', 'personalabteilung', 'rh', 'workday', 'bamboohr', 'gusto', 'personio', 'greenhouse', 'lever',
    ]),
  ],
  [
    'legal',
    new Set([
      'legal', 'law', 'lawyer', 'lawyers', 'attorney', 'attorneys', 'solicitor', 'solicitors', 'barrister', 'notary', 'court', 'counsel',
      'llp', 'anwalt', 'rechtsanwalt', 'kanzlei', 'notar', 'avocat', 'avocats', 'abogado', 'abogados', 'advogado', 'advogados',
    ]),
  ],
  [
    'medical',
    new Set([
      'medical', 'clinic', 'clinica', 'hospital', 'health', 'healthcare', 'doctor', 'doctors', 'dental', 'dentist', 'pharmacy', 'gp',
      'surgery', 'therapy', 'therapist', 'psychology', 'nhs', 'praxis', 'klinik', 'klinikum', 'arzt', 'zahnarzt', 'apotheke', 'medecin',
      'patient', 'mychart',
    ]),
  ],
  [
    'bank',
    new Set([
      'bank', 'banking', 'banco', 'banque', 'sparkasse', 'volksbank', 'creditunion', 'mortgage', 'loans', 'insurance', 'versicherung',
      'finanzamt', 'tax', 'irs', 'hmrc', 'paypal', 'chase', 'wellsfargo', 'barclays', 'hsbc', 'santander', 'revolut', 'monzo', 'wise',
    ]),
  ],
];

// Words that give a domain away even inside a longer one ("smithlaw.example", "citybank.example").
const CLASS_ENDINGS: readonly (readonly [Exclude<SenderClass, 'colleagues'>, RegExp])[] = [
  ['legal', /(?:lawyers?|lawfirm|legal|attorneys?|solicitors?|advocates|kanzlei|rechtsanwaelte|avocats)$|^law(?:office|firm)s?/u],
  ['medical', /(?:clinics?|hospitals?|medical|dental|dentists?|healthcare|pharmacy|klinik|klinikum)$/u],
  ['bank', /(?:banks?|banking|sparkasse|volksbank|insurance|creditunion)$/u],
];

const wordsOf = (text: string): string[] => text.split(/[^\p{L}]+/u).filter((word) => word !== '');

/** `name.co.example` → the labels without the last one: what a domain says of its owner. */
const labelsOf = (domain: string): string[] => domain.split('.').slice(0, -1);

/** Whether a list holds this address, its domain, or a domain above it. */
function isListed(address: string, list: readonly string[]): boolean {
  const domain = domainOf(address);
  return list.some((entry) => entry === address || entry === domain || domain.endsWith(`.${entry}`));
}

/** The classes that an address belongs to, the telling one first. Pure guesswork on words; the user's lists override it. */
export function senderClass(address: string, ownAddresses: readonly string[]): SenderClass | null {
  const domain = domainOf(address);
  const local = address.slice(0, address.length - domain.length - 1);
  const isColleague = ownAddresses.some((own) => domainOf(own) === domain && !isFreeMail(domain));
  const words = [...wordsOf(local), ...labelsOf(domain).flatMap(wordsOf)];
  const labels = labelsOf(domain);
  const byWord = CLASS_WORDS.find(([, set]) => words.some((word) => set.has(word)))?.[0];
  const byEnding = CLASS_ENDINGS.find(([, ending]) => labels.some((label) => ending.test(label)))?.[0];
  return byWord ?? byEnding ?? (isColleague ? 'colleagues' : null);
}

/** An entry of the lists in its one spelling: an address, or a domain with or without a leading "@"; null when it is neither. */
export function listEntry(text: string): string | null {
  const entry = text.trim().toLowerCase().replace(/^@/u, '');
  if (entry.includes('@')) return normalAddress(entry);
  return /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]*$/u.test(entry) ? entry : null;
}

/** Why a sender of this mailbox is left unread; null when they may be read. Whether they were forgotten is for the caller to add. */
export function unreadReason(settings: Settings, mailbox: string, sender: string): UnreadReason | null {
  if (settings.startedAt === null) return 'not-started';
  if (settings.paused) return 'paused';
  const box = normalAddress(mailbox);
  if (!settings.mailboxes.some((known) => known.address === box && known.reading)) return 'mailbox-off';
  const address = normalAddress(sender);
  if (address === null) return 'no-address';
  if (address === box || settings.ownAddresses.includes(address)) return 'own';
  if (isListed(address, settings.neverRead)) return 'listed';
  if (isListed(address, settings.alwaysRead)) return null;
  const found = senderClass(address, settings.ownAddresses);
  return found !== null && settings.unreadClasses.includes(found) ? found : null;
}
