// Whether a mail was written by a person to a person, and the absence that an automatic reply tells.
import PostalMime from 'postal-mime';
import { extract } from '../../lib/core/extract/engine';
import { Day, whenParts } from '../../lib/core/model/when';
import { absenceIn, headersOf } from '../../lib/core/text/mail-headers';
import { mailKind } from '../../lib/core/text/personal';
import { toReadingText } from '../../lib/core/text/reading-text';
import type { Tool } from './tool';

/** The day of a Date header on the sender's clock: "Thu, 17 Jul 2013 23:34:45 -0500" is the 17th. */
function sentDay(header: string | undefined): Day | null {
  const time = Date.parse(header?.replace(/\s*(?:[+-]\d{4}|[A-Z]{1,4})?\s*(?:\([^)]*\))?\s*$/u, ' +0000') ?? '');
  const day = Day.safeParse(Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10));
  return day.success ? day.data : null;
}

/** An `.eml` file → `{file, personal, reason, absence?}`; `reason` is null for a personal mail. */
export const tool: Tool = {
  reads: 'files',
  answer: async (file, content) => {
    const mail = await PostalMime.parse(content);
    const headers = headersOf(mail.headers);
    const author = { name: mail.from?.name ?? '', address: mail.from?.address ?? '' };
    const text = toReadingText(
      mail.html === undefined ? { kind: 'text', content: mail.text ?? '' } : { kind: 'html', content: mail.html },
    );
    const subject = mail.subject ?? '';
    const kind = mailKind(author, subject, text, headers);
    if (kind === 'personal') return { file, personal: true, reason: null };
    if (kind !== 'absence') return { file, personal: false, reason: kind };
    const { found } = await extract({ text, sentOn: sentDay(headers.get('date')), author, subject, headers });
    const said = found.map(({ claim }) =>
      claim.type !== 'moment' || claim.kind !== 'out_of_office' || claim.date === null ? null : whenParts(claim.date),
    );
    const day = said.find((when) => when?.precision === 'range') ?? said.find((when) => when?.precision === 'day');
    const told = absenceIn(headers);
    return { file, personal: false, reason: kind, absence: told ?? spanOf(day ?? null) };
  },
};

function spanOf(when: ReturnType<typeof whenParts>): { start: string | null; end: string | null } {
  if (when?.precision === 'range') return { start: when.from, end: when.to };
  if (when?.precision !== 'day') return { start: null, end: null };
  const day = [when.year, when.month, when.day].map((n) => String(n).padStart(2, '0')).join('-');
  return { start: day, end: day };
}
