// How well mails are read, on labelled sets that lie beside the project and are not part of it. Prints scores and ids, never a text.
// Looks in KEEPSAKE_DATA, else ../shared/data/extraction; says so and passes when nothing is there.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { extract } from '../../lib/core/extract/engine';
import { dayOf, LocalTime } from '../../lib/core/model/when';
import { toReadingText } from '../../lib/core/text/reading-text';
import floors from './floors.json' with { type: 'json' };
import { match, score, type Label, type Scored } from './score';

const folder = resolve(process.env['KEEPSAKE_DATA'] ?? '../shared/data/extraction');
const optional = <T extends z.ZodType>(type: T) => z.optional(type);
const LabelSchema = z.object({
  type: z.enum(['preference', 'moment', 'signal']),
  evidence: z.string(),
  category: optional(z.string()),
  kind: optional(z.string()),
  polarity: optional(z.string()),
  date: optional(z.string().nullable()),
  categoryAlt: optional(z.array(z.string())),
  kindAlt: optional(z.array(z.string())),
  polarityAlt: optional(z.array(z.string())),
  dateAlt: optional(z.array(z.string().nullable())),
});
const RecordSchema = z.object({
  id: z.string(),
  from: z.string(),
  subject: z.string().nullish(),
  sentAt: z.string().nullable(),
  text: z.string(),
  labels: z.array(LabelSchema),
});
type Message = z.infer<typeof RecordSchema>;

const load = (file: string): Message[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => RecordSchema.parse(JSON.parse(line)));

/** Day of an ISO time as it is written. */
const dayIn = (sentAt: string | null) => {
  const parsed = LocalTime.safeParse(sentAt?.slice(0, 16));
  return parsed.success ? dayOf(parsed.data) : null;
};

async function read(message: Message): Promise<Scored & { readonly rules: readonly string[] }> {
  const from = /^\s*"?(.*?)"?\s*<([^>]*)>\s*$/u.exec(message.from);
  const text = toReadingText({ kind: 'text', content: message.text });
  const { found } = await extract({
    text,
    sentOn: dayIn(message.sentAt),
    author: { name: from?.[1] ?? message.from, address: from?.[2] ?? (message.from.includes('@') ? message.from : '') },
    subject: message.subject ?? '',
  });
  const signals = !message.id.startsWith('D');
  const asLabel = (one: (typeof found)[number]): Label => ({
    ...one.claim,
    evidence: text.text.slice(one.start, one.end),
  });
  return {
    id: message.id,
    gold: message.labels
      .map((label) => JSON.parse(JSON.stringify(label)) satisfies Label)
      .filter((label: Label) => signals || label.type !== 'signal'),
    found: found.map(asLabel).filter((label) => signals || label.type !== 'signal'),
    rules: found.map((one) => one.rule),
  };
}

/** Mails of N that nobody read while writing rules: the number that tells what happens on other people's mail. */
const isHeldOut = (id: string): boolean => {
  const number = Number(/\d+$/u.exec(id)?.[0]);
  return number >= 71 && number <= 126;
};

const round = (value: number): number => Math.round(value * 10) / 10;

describe.runIf(existsSync(join(folder, 'N.jsonl')))('reading labelled mails', () => {
  it.each(Object.entries(floors))('%s stays above its floor', async (set, floor) => {
    const [file = '', part] = set.split(' ');
    const scored = await Promise.all(
      load(`${file}.jsonl`)
        .filter((message) => part === undefined || isHeldOut(message.id))
        .map(read),
    );
    const result = score(scored);
    const failing = scored.filter((m) => m.gold.length + m.found.length > 2 * match(m, true).length).map((m) => m.id);
    mkdirSync('.cache/quality', { recursive: true });
    writeFileSync(
      `.cache/quality/${set}.jsonl`,
      scored.map((m) => JSON.stringify({ id: m.id, predictions: m.found })).join('\n'),
    );
    console.log(
      `${set}: strict F1 ${round(result.strict)} (precision ${round(result.precision)}, recall ${round(result.recall)}), lenient F1 ${round(result.lenient)}, ` +
        `${round(result.falsePer100)} false per 100 unlabelled; wrong in ${failing.length} of ${scored.length}`,
    );
    expect(result.strict).toBeGreaterThanOrEqual(floor.strict);
    expect(result.falsePer100).toBeLessThanOrEqual(floor.falsePer100);
  });
});

it.runIf(!existsSync(join(folder, 'N.jsonl')))('has no labelled mails to measure with', () => {
  console.log(`quality: no labelled mails in ${folder}, nothing measured`);
  expect(Object.keys(floors).length).toBeGreaterThan(0);
});
