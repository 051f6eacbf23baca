// How fast mails are read: all of them with the whole pipeline, those with a long quoted tail, hostile ones of a megabyte, and whether memory stays flat,
// beside a full parse by compromise of the same mails in the same run. Uses labelled mails when they lie beside the project, else the sample mailbox.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';
import { readMailbox } from '../stand-in/mailbox.ts';
import { importBundled } from './bundle.ts';
import { type Figure, median, percentile } from './figures.ts';

const KILOBYTE = 1024;
const TAIL = 20 * KILOBYTE;
const MEGABYTE = KILOBYTE * KILOBYTE;
const ROUNDS = 5;
/** Mails that are taken through the text stage, and so many through everything, to see what memory keeps of them. */
const MANY = 100_000;
const WHOLE = 5000;
/** A full parse is so slow that some of the long mails must do. */
const PARSED_LONG = 15;

const Entry = z.object({
  readMail: z.custom<(kind: 'html' | 'text', content: string) => Promise<number>>(
    (value) => typeof value === 'function',
  ),
  textStage: z.custom<(kind: 'html' | 'text', content: string) => number>((value) => typeof value === 'function'),
  parseWhole: z.custom<(text: string) => Promise<number>>((value) => typeof value === 'function'),
});
type Entry = z.infer<typeof Entry>;
const Labelled = z.object({ text: z.string() });

/** Texts of mails: short ones of all kinds, and those to which a quoted tail is put. */
async function texts(mbox: string): Promise<{ readonly all: readonly string[]; readonly modern: readonly string[] }> {
  const folder = path.resolve(process.env['KEEPSAKE_DATA'] ?? '../shared/data/extraction');
  const read = (set: string): string[] =>
    readFileSync(path.join(folder, `${set}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => Labelled.parse(JSON.parse(line)).text);
  if (existsSync(path.join(folder, 'N.jsonl')))
    return { all: ['E', 'D', 'N'].flatMap((set) => read(set)), modern: read('N') };
  console.log('  no labelled mails: the sample mailbox is read instead');
  const sample = (await readMailbox(mbox)).flatMap(({ messages }) => messages.map(({ mail }) => mail.text));
  return { all: sample, modern: sample };
}

/** Every mail with an answered one below it, quoted line by line, until both have 20 KB. */
const withTail = (mails: readonly string[]): string[] =>
  mails.map((mail, n) => {
    let content = `${mail}\n\nOn Mon, 16 Mar 2026 at 17:40, Tom Alder <tom@example.com> wrote:\n`;
    for (let i = n + 1; content.length < TAIL; i++)
      content += `> ${(mails[i % mails.length] ?? '').replaceAll('\n', '\n> ')}\n>\n`;
    return content.slice(0, TAIL);
  });

/** Milliseconds for each mail, the quickest of some rounds: what other work on the machine adds is hardly ever in all of them. */
async function timesOf(mails: readonly string[], work: (mail: string) => unknown): Promise<number[]> {
  const best = mails.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, mail] of mails.entries()) {
      const before = performance.now();
      await work(mail);
      best[i] = Math.min(best[i] ?? 0, performance.now() - before);
    }
  return best;
}

const perSecond = (times: readonly number[]): number =>
  (1000 * times.length) / times.reduce((sum, time) => sum + time, 0);

/** What patterns and parsers stumble over, a megabyte of each. */
const HOSTILE = [
  ['html', '<div>'],
  ['html', '<blockquote type="cite">'],
  ['html', '<i><table><td></i>'],
  ['html', '</p>'],
  ['html', '&#x301;'],
  ['text', '> '],
  ['text', '> \n'],
  ['text', 'a@'],
  ['text', '1'],
  ['text', '\u0301'],
  ['text', '.)'],
  ['text', 'From: x\n'],
  ['text', 'On 3 May 2024 10:30 <a@b>\n'],
] as const;

/** Kilobytes that the heap grew by, both times right after a collection. */
async function flatness({ readMail, textStage }: Entry, mails: readonly string[]): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  const used = (): number => {
    if (typeof collect === 'function') collect();
    return process.memoryUsage().heapUsed;
  };
  const at = (i: number): string => mails[i % mails.length] ?? '';
  const readSome = async (many: number, whole: number): Promise<void> => {
    for (let i = 0; i < many; i++) textStage('text', at(i));
    for (let i = 0; i < whole; i++) await readMail('text', at(i));
  };
  await readSome(MANY / 10, WHOLE / 10);
  const before = used();
  await readSome(MANY, WHOLE);
  return (used() - before) / KILOBYTE;
}

/** The figures. The parse comes right after the reading of the same mails, so that both meet the same machine. */
export async function measureTextSpeed(mbox: string): Promise<Figure[]> {
  const entry = Entry.parse(await importBundled('tests/bench/reading-entry.ts'));
  const { all, modern } = await texts(mbox);
  const long = withTail(modern);
  const read = (mail: string): Promise<number> => entry.readMail('text', mail);
  const someLong = long.filter((_, i) => i % Math.ceil(long.length / PARSED_LONG) === 0);
  const ours = await timesOf(all, read);
  const theirs = await timesOf(all, entry.parseWhole);
  const oursLong = await timesOf(long, read);
  const theirsLong = await timesOf(someLong, entry.parseWhole);
  const hostile: number[] = [];
  for (const [kind, unit] of HOSTILE) {
    const content = unit.repeat(Math.ceil(MEGABYTE / unit.length)).slice(0, MEGABYTE);
    hostile.push(...(await timesOf([content], (text) => entry.textStage(kind, text))));
  }
  const grown = await flatness(entry, all);
  return [
    { name: `reading ${all.length} mails, whole pipeline`, value: perSecond(ours), unit: 'mails/s', limit: null },
    { name: 'full compromise parse of the same mails', value: perSecond(theirs), unit: 'mails/s', limit: null },
    { name: 'time of reading, of a full parse', value: perSecond(theirs) / perSecond(ours), unit: 'times', limit: 0.1 },
    { name: 'reading one mail, median', value: median(ours), unit: 'ms', limit: null },
    { name: 'reading one mail, p99', value: percentile(ours, 0.99), unit: 'ms', limit: 4 },
    {
      name: `reading ${long.length} mails with a tail of 20 KB`,
      value: perSecond(oursLong),
      unit: 'mails/s',
      limit: null,
    },
    { name: 'full compromise parse of some of them', value: perSecond(theirsLong), unit: 'mails/s', limit: null },
    {
      name: 'time of reading, of a full parse, with a tail',
      value: perSecond(theirsLong) / perSecond(oursLong),
      unit: 'times',
      limit: 0.1,
    },
    { name: 'reading one mail with a tail of 20 KB, median', value: median(oursLong), unit: 'ms', limit: null },
    { name: 'reading one mail with a tail of 20 KB, p99', value: percentile(oursLong, 0.99), unit: 'ms', limit: 4 },
    { name: '1 MB of hostile input, text stage, slowest', value: Math.max(...hostile), unit: 'ms', limit: 200 },
    { name: `memory kept after ${MANY} mails`, value: grown, unit: 'KiB', limit: 2048 },
  ];
}
