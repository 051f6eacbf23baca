// The engines on JSON lines: one answer for each record in the same order, and nothing else on standard output.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answers } from '../../scripts/tool/answers';
import { tool as dates } from '../../scripts/tool/dates';
import { tool as extract } from '../../scripts/tool/extract';
import { tool as guard } from '../../scripts/tool/guard';
import { tool as personal } from '../../scripts/tool/personal';
import { tool as replies } from '../../scripts/tool/replies';
import { tool as today } from '../../scripts/tool/today';
import type { Tool } from '../../scripts/tool/tool';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keepsake-tool-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The command as a user types it. Bundling takes its time: what is said of the answers is asked of the tool itself. */
function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/tool.ts', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, stderr, said: parsed(stdout.split('\n').filter(Boolean)) };
}
const parsed = (rows: readonly string[]): unknown[] => rows.map((row): unknown => JSON.parse(row));
/** What a tool answers, in this process, to files of these names; `-` is standard input. */
async function asked(tool: Tool, files: Readonly<Record<string, string>>): Promise<unknown[]> {
  const sources = Object.entries(files).map(([name, content]) => ({
    name,
    open: () => Readable.from([Buffer.from(content)]),
  }));
  const rows: string[] = [];
  for await (const row of answers(tool, sources)) rows.push(row);
  return parsed(rows);
}
const lines = (...records: readonly unknown[]): string =>
  records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n');

it('answers what it can, and says of each other line what is wrong with it', async () => {
  const said = await asked(replies, {
    '-': lines(
      { id: 'a', kind: 'text', input: 'See you there.\n\nOn Mon, 2 Mar 2026 Robin Vale wrote:\n> Lunch?' },
      '{"id": "b", ',
      '',
      { id: 'c', kind: 'rtf', input: '' },
      { id: 'd', kind: 'html', input: '<p>Gladly.</p><div class="gmail_quote"><blockquote>Lunch?</blockquote></div>' },
    ),
  });
  expect(said).toEqual([
    { id: 'a', reply: 'See you there.' },
    { line: 2, error: { type: 'not_json', message: expect.any(String) } },
    { line: 4, error: { type: 'bad_input', message: expect.stringContaining('kind') } },
    { id: 'd', reply: 'Gladly.' },
  ]);
});

it('says what is held back in a situation, in English and with its place', async () => {
  const shared = {
    now: '2026-03-17T09:12:00-05:00',
    person: { name: 'Maeve Corrigan' },
    facts: [{ id: 'f1', type: 'signal', kind: 'complaint', value: 'late delivery', state: 'open' }],
  };
  const text = 'We are sorry for any inconvenience this may have caused.';
  const said = await asked(guard, {
    '-': lines(
      { id: 'a', ...shared, draft: { channel: 'email', text } },
      { id: 'b', ...shared, gesture: { kind: 'call' } },
      { id: 'c', ...shared, gesture: { kind: 'dance' } },
      { id: 'd', ...shared, now: 'soon', draft: { text } },
    ),
  });
  expect(said).toEqual([
    {
      id: 'a',
      findings: [
        {
          guardrail: 'open-trouble',
          severity: 'stop',
          span: [text.indexOf('sorry'), expect.any(Number)],
          sentence: expect.stringContaining('Maeve'),
        },
      ],
    },
    { id: 'b', findings: [] },
    { line: 3, error: { type: 'bad_input', message: 'no kind of gesture: dance' } },
    { line: 4, error: { type: 'bad_input', message: 'not a time: soon' } },
  ]);
});

it('puts the cards of a day in order, with what holds them, and knows what was decided', async () => {
  const birthday = { id: 'b', type: 'moment', kind: 'birthday', date: '--03-17', observedAt: '2026-01-10' };
  const complaint = {
    id: 'c',
    type: 'signal',
    kind: 'complaint',
    value: 'late delivery',
    observedAt: '2026-03-12',
    state: 'open',
  };
  const day = {
    now: '2026-03-17T09:12:00-05:00',
    people: [
      { person: { name: 'Maeve Corrigan' }, facts: [birthday, complaint] },
      { person: { name: 'Tom Alder' }, facts: [birthday] },
    ],
    limit: 5,
  };
  const done = {
    ...day,
    people: day.people.map((one) => ({ ...one, gestures: [{ occurrence: 'birthday:b:2026', state: 'done' }] })),
  };
  const [first, second, third] = await asked(today, { '-': lines(day, done, { ...day, people: [{ facts: [] }] }) });
  expect(first).toMatchObject({
    cards: [
      {
        person: 'Maeve Corrigan',
        moment: 'complaint',
        gesture: 'call',
        prepareBy: '2026-03-17',
        facts: ['c'],
        holds: [],
      },
      { person: 'Tom Alder', moment: 'birthday', gesture: 'note', on: '2026-03-17', facts: ['b'], holds: [] },
      {
        person: 'Maeve Corrigan',
        moment: 'birthday',
        why: expect.stringContaining('birthday today'),
        holds: [
          { guardrail: 'open-trouble', severity: 'hold', span: null, sentence: expect.stringContaining('Maeve') },
        ],
      },
    ],
    waiting: 0,
  });
  expect(second).toMatchObject({ cards: [{ moment: 'complaint' }], waiting: 0 });
  expect(third).toMatchObject({
    line: 3,
    error: { type: 'bad_input', message: expect.stringContaining('people.0.person') },
  });
});

it('extracts with evidence from the text, and nothing from bulk mail', async () => {
  const mail = {
    from: 'Maeve Corrigan <maeve@harbour.example>',
    to: 'robin@example.com',
    subject: 'Friday',
    sentAt: '2026-03-17T09:12:00-05:00',
    text: 'I never drink coffee.',
  };
  const said = await asked(extract, {
    '-': lines({ ...mail, id: 1 }, { ...mail, id: 2, headers: { 'List-Unsubscribe': '<https://list.example/u>' } }),
  });
  expect(said).toEqual([
    {
      id: 1,
      predictions: [
        expect.objectContaining({ type: 'preference', category: 'food_drink', polarity: 'avoid', value: 'coffee' }),
      ],
    },
    { id: 2, predictions: [] },
  ]);
});

it('resolves dates against the day given, over several files in turn', async () => {
  const text = 'We sail next week, and returned yesterday.';
  const said = await asked(dates, {
    'dates.jsonl': lines({ id: 'x', text, reference: '2026-03-17T10:00:00' }),
    '-': lines({ id: 'y', text: 'It is tomorrow.', reference: '2026-03-17' }, 'no record'),
  });
  expect(said).toEqual([
    {
      id: 'x',
      found: [
        { text: 'next week', index: 8, start: '2026-03-23', end: '2026-03-29' },
        { text: 'yesterday', index: 32, start: '2026-03-16', end: '2026-03-16' },
      ],
    },
    { id: 'y', found: [{ text: 'tomorrow', index: 6, start: '2026-03-18', end: '2026-03-18' }] },
    { line: 2, error: { type: 'not_json', message: expect.any(String) } },
  ]);
});

const eml = (...rows: readonly string[]): string => rows.join('\r\n');

it('tells a person from a program, and reads an absence', async () => {
  const from = 'From: Maeve Corrigan <maeve@harbour.example>';
  const date = 'Date: Tue, 17 Mar 2026 23:30:00 -0500';
  const said = await asked(personal, {
    'note.eml': eml(from, date, 'Subject: Lunch', '', 'Are you free on Friday? I would love to hear how it went.'),
    'away.eml': eml(from, date, 'Subject: Automatic reply: Lunch', '', 'I am out of the office from 20 to 24 March.'),
    'auto.eml': eml(from, date, 'Subject: Lunch', 'Auto-Submitted: auto-replied', '', 'We have received your message.'),
    'bounce.eml': eml('From: Mailer <mailer-daemon@harbour.example>', date, 'Subject: Lunch', '', 'I am on vacation.'),
  });
  expect(said).toEqual([
    { file: 'note.eml', personal: true, reason: null },
    { file: 'away.eml', personal: false, reason: 'absence', absence: { start: '2026-03-20', end: '2026-03-24' } },
    { file: 'auto.eml', personal: false, reason: 'notification' },
    { file: 'bounce.eml', personal: false, reason: 'bounce' },
  ]);
});

it.each([
  [[], /Which tool/],
  [['nothing', '-'], /no tool "nothing"/],
  [['dates'], /What should dates read/],
  [['dates', 'absent.jsonl'], /no file "absent.jsonl"/],
])('refuses %j with a sentence', (args, sentence) => {
  const { status, stderr, said } = run(args);
  expect({ status, said }).toEqual({ status: 2, said: [] });
  expect(stderr).toMatch(sentence);
});
