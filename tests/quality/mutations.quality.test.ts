// Thousands of mails, each spoilt in several ways, through the whole of reading: every one ends without an exception, with spans inside its text. Seeded;
// sizes are bounded rather than time, so that it never depends on the machine. Takes labelled mails where they lie beside the project, and always the sample
// mailbox. KEEPSAKE_MUTATIONS=20000 npm run quality reads that many.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { extract, type Extraction } from '../../lib/core/extract/engine';
import { Day } from '../../lib/core/model/when';
import { replyIn, toReadingText } from '../../lib/core/text/reading-text';
import { sentencesOf } from '../../lib/core/text/sentences';
import { readMailbox } from '../stand-in/mailbox';

const COUNT = Number(process.env['KEEPSAKE_MUTATIONS'] ?? 1000);
const SEED = 20_260_316;
/** Longer mails are cut: a spoilt one is at most four times as long. */
const LONGEST = 4000;
const folder = resolve(process.env['KEEPSAKE_DATA'] ?? '../shared/data/extraction');
const Labelled = z.object({ text: z.string() });
const DAY = Day.parse('2026-03-16');

/** A small seeded generator (mulberry32, Tommy Ettinger, public domain): numbers from 0 up to 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PIECES = [
  '\u0000',
  '\u0301\u0301\u0301',
  '\u202E',
  '\uD83D',
  '\uFEFF',
  '🙏🏽',
  '> ',
  '\n> > ',
  '<blockquote type="cite">',
  '</div>',
  '<!--',
  '&#x1F64F;',
  '\n-- \n',
  '\nOn 3 May 2024 at 10:30, Tom <tom@example.com> wrote:\n',
  '\nFrom: Tom\nSent: Monday\n',
  ' next Friday ',
  ' 31/02/2024 ',
  ' my wife and ',
  ' I never ',
  '((((',
  '"""',
  '......',
  '\r\n',
  '\u2028',
  'a@'.repeat(60),
  '9'.repeat(80),
];

/** One mail spoilt: pieces put in, cut out, doubled, turned, cased. */
function spoilt(mail: string, random: () => number): string {
  let text = mail.slice(0, LONGEST);
  const at = (): number => Math.floor(random() * (text.length + 1));
  for (let changes = 1 + Math.floor(random() * 6); changes > 0; changes--) {
    const [from, to] = [at(), at()].toSorted((a, b) => a - b);
    const [start, middle, end] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
    const ways = [
      () => start + (PIECES[Math.floor(random() * PIECES.length)] ?? '') + middle + end,
      () => start + end,
      () => start + middle + middle.slice(0, LONGEST) + end,
      () => start + middle.toUpperCase() + end,
      () => start + Array.from(middle).toReversed().join('') + end,
      () => start + middle.replaceAll(' ', '\n') + end,
      () => start + middle.replaceAll(/[.,]/gu, '') + end,
      () => `${start}<p>${middle}</p><br>${end}`,
    ];
    text = (ways[Math.floor(random() * ways.length)]?.() ?? text).slice(0, 4 * LONGEST);
  }
  return text;
}

async function mails(): Promise<string[]> {
  const sample = (await readMailbox(resolve('tests/fixtures/mailbox/sample.mbox'))).flatMap(({ messages }) =>
    messages.map(({ mail }) => mail.text),
  );
  const labelled = ['E', 'D', 'N', 'S']
    .map((set) => join(folder, `${set}.jsonl`))
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => Labelled.parse(JSON.parse(line)).text);
  return [...sample, ...labelled].filter((mail) => mail !== '');
}

/** What is wrong with the places that reading gave; '' for nothing. */
function problem(text: string, own: readonly { start: number; end: number }[], found: Extraction['found']): string {
  let last = 0;
  for (const { start, end } of own) {
    if (start < last || end <= start || end > text.length) return `own words at ${start} to ${end}`;
    last = end;
  }
  for (const { start, end } of sentencesOf(text, own))
    if (!own.some((span) => span.start <= start && end <= span.end)) return `a sentence at ${start} to ${end}`;
  for (const { start, end, rule } of found)
    if (end <= start || !own.some((span) => span.start <= start && end <= span.end))
      return `${rule} at ${start} to ${end}`;
  return '';
}

it(
  `reads ${COUNT} spoilt mails`,
  async () => {
    const originals = await mails();
    const random = randomFrom(SEED);
    const problems: string[] = [];
    let finds = 0;
    for (let i = 0; i < COUNT; i++) {
      const kind = random() < 0.3 ? 'html' : 'text';
      const content = spoilt(originals[Math.floor(random() * originals.length)] ?? '', random);
      const text = toReadingText({ kind, content });
      replyIn({ kind, content });
      const author = { name: 'Robin Vale', address: 'robin@example.com' };
      const { found } = await extract({ text, sentOn: DAY, author, subject: '' });
      finds += found.length;
      const wrong = problem(text.text, text.own, found);
      if (wrong !== '') problems.push(`mail ${i}: ${wrong}`);
    }
    console.log(
      `spoilt mails: ${COUNT} of ${originals.length} originals read, ${finds} finds, ${problems.length} problems`,
    );
    expect(problems).toEqual([]);
    expect(finds).toBeGreaterThan(0);
  },
  20 * 60_000,
);
