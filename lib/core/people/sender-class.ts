// Which senders are left unread, and why. Guards privacy: when in doubt, a sender is left unread.
import { domainOf, normalAddress } from '../model/handle';
import type { SenderClass, Settings } from '../model/settings';
import { isFreeMail } from './free-mail';

/** Why new mail from an address is not read. `listed`: on the user's own list. */
export type UnreadReason =
  | 'not-started'
  | 'paused'
  | 'mailbox-off'
  | 'no-address'
  | 'own'
  | 'listed'
  | 'forgotten'
  | SenderClass;

interface ClassWords {
  readonly of: Exclude<SenderClass, 'colleagues'>;
  /** A mailbox of a function is made of nothing but such words ("hr", "legal-team"); "jude.law" is a person. */
  readonly mailbox: ReadonlySet<string>;
  /** Labels of a domain, or words inside of a label. */
  readonly domain: ReadonlySet<string>;
  /** How a longer label of a domain ends or begins ("citybank", "smithlegal"). */
  readonly label: RegExp;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const CLASSES: readonly ClassWords[] = [
  {
    of: 'hr',
    mailbox: set(
      'hr humanresources human resources payroll people peopleops personnel recruiting recruitment talent jobs careers benefits personal personalabteilung bewerbung rh recrutement',
    ),
    domain: set(
      'hr payroll recruiting recruitment workday myworkday bamboohr gusto personio greenhouse successfactors',
    ),
    label: /(?:payroll|recruiting|recruitment|humanresources)$/u,
  },
  {
    of: 'legal',
    mailbox: set(
      'legal law counsel attorney attorneys lawyer lawyers notary court compliance kanzlei notariat avocat avocats',
    ),
    domain: set(
      'legal law lawyer lawyers attorney attorneys solicitor solicitors barristers notary court courts llp anwalt anwaelte rechtsanwalt kanzlei notar notaire avocat avocats abogado abogados advogados',
    ),
    label:
      /(?:lawyers?|lawfirm|legal|attorneys?|solicitors?|barristers|kanzlei|rechtsanwaelte|anwaelte|avocats|abogados)$|^law(?:office|firm)/u,
  },
  {
    of: 'medical',
    mailbox: set(
      'medical clinic hospital doctor surgery reception appointments dental pharmacy patient patients praxis klinik',
    ),
    domain: set(
      'medical clinic clinica hospital health healthcare dental dentist pharmacy surgery nhs praxis klinik klinikum arztpraxis zahnarzt apotheke krankenhaus mychart',
    ),
    label:
      /(?:clinics?|hospitals?|medical|dental|dentists?|healthcare|pharmacy|klinik|klinikum|arztpraxis|zahnarzt|apotheke)$/u,
  },
  {
    of: 'bank',
    mailbox: set('bank banking loans mortgage mortgages tax taxes insurance'),
    domain: set(
      'bank banking banco banque sparkasse volksbank mortgage insurance versicherung finanzamt irs hmrc paypal wellsfargo barclays hsbc santander revolut monzo',
    ),
    label: /(?:bank|banking|sparkasse|volksbank|insurance|versicherung|creditunion)$/u,
  },
];

/** Words that go with those of a function without changing it. */
const NEUTRAL = set(
  'team dept department office info no reply noreply donotreply do not mail contact support service services the my us uk eu',
);

const wordsOf = (text: string): string[] => text.split(/[^\p{L}]+/u).filter((word) => word !== '');

/** `name.co.example` → the labels without the last one: what a domain says of its owner. */
const labelsOf = (domain: string): string[] => domain.split('.').slice(0, -1);

/** Whether a list holds this address, its domain, or a domain above it. */
function isListed(address: string, list: readonly string[]): boolean {
  const domain = domainOf(address);
  return list.some((entry) => entry === address || entry === domain || domain.endsWith(`.${entry}`));
}

/** The class that a sender belongs to; null for none. Guesswork on words: the user's lists override it. */
export function senderClass(address: string, ownAddresses: readonly string[]): SenderClass | null {
  const domain = domainOf(address);
  const local = wordsOf(address.slice(0, -domain.length - 1));
  const labels = labelsOf(domain);
  const found = CLASSES.find(
    (known) =>
      (local.some((word) => known.mailbox.has(word)) &&
        local.every((word) => known.mailbox.has(word) || NEUTRAL.has(word))) ||
      labels.some((label) => known.label.test(label) || wordsOf(label).some((word) => known.domain.has(word))),
  );
  if (found !== undefined) return found.of;
  return !isFreeMail(domain) && ownAddresses.some((own) => domainOf(own) === domain) ? 'colleagues' : null;
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
