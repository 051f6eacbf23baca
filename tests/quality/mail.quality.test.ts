// How well mails that no person wrote are told from those that one did, on mails that lie beside the project and are not part of it: with header fields
// as an import knows them, and without as Gmail's page shows them. Prints counts and file names. Says so and passes when nothing is there.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { absenceIn, headersOf } from '../../lib/core/text/mail-headers';
import { mailKind, notReadBecause } from '../../lib/core/text/personal';
import { toReadingText } from '../../lib/core/text/reading-text';
import floors from './floors-text.json' with { type: 'json' };

const folder = resolve(process.env['KEEPSAKE_MAIL'] ?? '../shared/data/mail');
const labelled = resolve(process.env['KEEPSAKE_DATA'] ?? '../shared/data/extraction');
const Entry = z.object({ file: z.string(), class: z.string(), ooo: z.optional(z.string()) });
const Labelled = z.object({
  id: z.string(),
  from: z.string(),
  subject: z.string().nullish(),
  text: z.string(),
  labels: z.array(z.unknown()),
});

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

async function judged(file: string, withHeaders: boolean) {
  const mail = await PostalMime.parse(readFileSync(join(folder, 'dev', file)));
  const headers = withHeaders ? headersOf(mail.headers) : new Map<string, string>();
  const body =
    mail.text === undefined && mail.html !== undefined
      ? { kind: 'html' as const, content: mail.html }
      : { kind: 'text' as const, content: mail.text ?? '' };
  const sender = { name: mail.from?.name ?? '', address: mail.from?.address ?? '' };
  return { kind: mailKind(sender, mail.subject ?? '', toReadingText(body), headers), told: absenceIn(headers) };
}

describe.runIf(existsSync(join(folder, 'manifest.dev.jsonl')))('mails of mail systems', () => {
  it.each([
    ['with header fields', true],
    ['as the page shows them', false],
  ] as const)('%s', async (name, withHeaders) => {
    const wrong: string[] = [];
    const absent: string[] = [];
    const absences: unknown[] = [];
    let [asked, missed, people, unread] = [0, 0, 0, 0];
    for (const { file, class: kindOf, ooo } of lines(join(folder, 'manifest.dev.jsonl')).map((line) =>
      Entry.parse(JSON.parse(line)),
    )) {
      const { kind, told } = await judged(file, withHeaders);
      if (kindOf === 'mime') {
        people += 1;
        if (notReadBecause(kind) !== null) unread += 1;
        continue;
      }
      asked += 1;
      if (kind === 'personal') wrong.push(file);
      if (kind === 'absence' && ooo !== 'out_of_office') absent.push(file);
      if (kind !== 'absence' && ooo === 'out_of_office') missed += 1;
      if (told !== null) absences.push(told);
    }
    console.log(
      `not personal, ${name}: ${asked - wrong.length} of ${asked}${wrong.length === 0 ? '' : `, not ${wrong.join(', ')}`}; ` +
        `${absent.length} false and ${missed} missed absences; ${unread} of ${people} other mails unread`,
    );
    const floor = withHeaders ? floors.mail.headers : floors.mail.page;
    expect(wrong.length).toBeLessThanOrEqual(floor.personal);
    expect(absent).toEqual([]);
    // Apple's server writes both days into a field.
    const day = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u);
    expect(absences).toEqual(withHeaders ? [{ start: day, end: day }] : []);
    expect(missed).toBeLessThanOrEqual(floor.missedAbsences);
    expect(unread).toBeLessThanOrEqual(floor.unread);
  });
});

describe.runIf(existsSync(join(labelled, 'N.jsonl')))('labelled mails', () => {
  it.each(['N', 'E', 'D', 'S'])('%s: none that holds something goes unread', (set) => {
    const mails = lines(join(labelled, `${set}.jsonl`)).map((line) => Labelled.parse(JSON.parse(line)));
    const unread = mails.filter(({ from, subject, text }) => {
      const both = /^\s*"?(.*?)"?\s*<([^>]*)>\s*$/u.exec(from);
      const sender = { name: both?.[1] ?? from, address: both?.[2] ?? (from.includes('@') ? from : '') };
      return notReadBecause(mailKind(sender, subject ?? '', toReadingText({ kind: 'text', content: text }))) !== null;
    });
    const lost = unread.filter(({ labels }) => labels.length > 0).map(({ id }) => id);
    console.log(
      `labelled mails ${set}: ${unread.length} of ${mails.length} unread, with labels: ${lost.join(', ') || 'none'}`,
    );
    expect(lost).toEqual([]);
  });
});

it.runIf(!existsSync(join(folder, 'manifest.dev.jsonl')))('has no mails to measure with', () => {
  console.log(`quality: no mails in ${folder}, nothing measured`);
  expect(floors.mail.headers.personal).toBe(0);
});
