// Role and organisation as somebody writes them below their own name. Takes only what is certain: an organisation that their mail domain
// confirms, and a role that is called one. Refuses to guess.
import type { Span } from '../text/spans';

/** '' for what the signature does not say. */
export interface Signed {
  readonly role: string;
  readonly organisation: string;
}

const NOTHING: Signed = { role: '', organisation: '' };
/** Lines below the name that are looked at. */
const LINES = 3;
/** Longer parts are no role and no name. */
const LONGEST = 80;

/** What makes a phrase a role. Written by hand. */
const ROLE =
  /(?:^|[^\p{L}])(?:manager|head|director|chief|officer|president|vp|svp|evp|ceo|cto|cfo|coo|cmo|cio|founder|co-founder|owner|partner|engineer|developer|designer|consultant|analyst|architect|specialist|coordinator|co-ordinator|administrator|assistant|associate|executive|lead|leader|supervisor|buyer|planner|scientist|researcher|lecturer|professor|teacher|editor|producer|accountant|controller|secretary|treasurer|trustee|fundraiser|representative|advisor|adviser|agent|technician|master|captain|curator|librarian|chair|chairman|chairwoman|operations|procurement|leiter|leiterin|geschäftsführer|geschäftsführerin|directeur|directrice|responsable|gerente|directora?|diretora?|direttore|direttrice)(?![\p{L}])/iu;

/** Letters and digits alone, without accents: how a name stands in a domain. */
const solid = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The labels of a domain that can be a name: "mail.atlantida.co.uk" → atlantida, mail. */
const labelsOf = (domain: string): readonly string[] =>
  domain
    .split('.')
    .slice(0, -1)
    .map((label) => solid(label))
    .filter((label) => label.length > 3);

function isOf(part: string, domain: string): boolean {
  const name = solid(part);
  return (
    name.length > 3 &&
    labelsOf(domain).some((label) => name === label || name.startsWith(label) || label.startsWith(name))
  );
}

/** What stands below `name` in the part of a mail that is not the sender's own words. `domain`: of their address, '' when it says nothing. */
export function signedIn(text: string, own: readonly Span[], name: string, domain: string): Signed {
  const wanted = solid(name);
  const last = own.at(-1);
  if (wanted === '' || last === undefined) return NOTHING;
  const lines = text
    .slice(last.end)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const at = lines.findIndex((line) => solid(line) === wanted);
  // A quoted mail may hold a signature of its own: only the first lines below the own words can be theirs.
  if (at === -1 || at > LINES) return NOTHING;
  const parts = lines
    .slice(at + 1, at + 1 + LINES)
    .flatMap((line) => line.split(/\s*[|·•,–—]\s*|\s+-\s+|\s+(?:at|bei|chez)\s+|\s*@\s*/u))
    .filter((part) => part !== '' && part.length <= LONGEST && !/[\d@/]|www\./u.test(part));
  const organisation = parts.find((part) => isOf(part, domain)) ?? '';
  const role = parts.find((part) => part !== organisation && ROLE.test(part)) ?? '';
  return { role, organisation };
}
