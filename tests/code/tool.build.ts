// Every tool as it is run: in the bundle that the command makes of it, in a process of its own. What it answers in detail, tool.test.ts asks.
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';

const mail = {
  id: 1,
  from: 'Maeve Corrigan <maeve@harbour.example>',
  subject: 'Friday',
  sentAt: '2026-03-17T09:12:00-05:00',
  text: 'I never drink coffee.',
};
const situation = {
  id: 1,
  now: '2026-03-17T09:12:00-05:00',
  person: { name: 'Maeve Corrigan' },
  facts: [{ id: 'f1', type: 'signal', kind: 'complaint', value: 'late delivery', state: 'open' }],
};
const sorry = 'We are sorry for any inconvenience this may have caused.';

const ASKED: readonly (readonly [name: string, input: string, answer: object])[] = [
  [
    'dates',
    JSON.stringify({ id: 1, text: 'We sail next week.', reference: '2026-03-17T10:00:00' }),
    { id: 1, found: [{ text: 'next week', index: 8, start: '2026-03-23', end: '2026-03-29' }] },
  ],
  ['draft', JSON.stringify({ ...situation, facts: [] }), { id: 1, text: expect.stringContaining('Maeve') }],
  ['extract', JSON.stringify(mail), { id: 1, predictions: [{ category: 'food_drink', value: 'coffee' }] }],
  [
    'guard',
    JSON.stringify({ ...situation, draft: { channel: 'email', text: sorry } }),
    { id: 1, findings: [{ guardrail: 'open-trouble' }] },
  ],
  [
    'personal',
    'From: maeve@harbour.example\r\nSubject: Automatic reply\r\n\r\nI am out of the office from 20 to 24 March 2026.',
    { file: '-', reason: 'absence', absence: { start: '2026-03-20', end: '2026-03-24' } },
  ],
  ['replies', JSON.stringify({ id: 1, kind: 'text', input: 'Gladly.\n\n> Lunch?' }), { id: 1, reply: 'Gladly.' }],
  [
    'today',
    JSON.stringify({ now: situation.now, people: [{ person: situation.person, facts: situation.facts }] }),
    { cards: [{ person: 'Maeve Corrigan', moment: 'complaint', facts: ['f1'], holds: [] }], waiting: 0 },
  ],
];

it.each(ASKED)('%s answers with one line and nothing else', (name, input, answer) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/tool.ts', name, '-'], {
    input,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject(answer);
});

it('reads files beside the user, and standard input after them', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'keepsake-tool-test-'));
  try {
    const record = { text: 'It is tomorrow.', reference: '2026-03-17' };
    writeFileSync(path.join(folder, 'dates.jsonl'), JSON.stringify({ id: 'x', ...record }));
    const { status, stdout } = spawnSync(process.execPath, ['scripts/tool.ts', 'dates', 'dates.jsonl', '-'], {
      input: JSON.stringify({ id: 'y', ...record }),
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    });
    expect(status).toBe(0);
    const said = stdout.trim().split('\n');
    expect(said.map((row): unknown => JSON.parse(row))).toMatchObject([
      { id: 'x', found: [{ start: '2026-03-18' }] },
      { id: 'y', found: [{ start: '2026-03-18' }] },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('no tool was left out', () => {
  const shared = new Set(['answers', 'records', 'situation', 'tool']);
  const tools = globSync('scripts/tool/*.ts').map((file) => path.basename(file, '.ts'));
  expect(ASKED.map(([name]) => name)).toEqual(tools.filter((name) => !shared.has(name)).toSorted());
});
