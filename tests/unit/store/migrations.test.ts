// Every published version of the database is brought to the next one, and to the newest, with all that it holds.
import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Account } from '../../../lib/core/model/account';
import { Candidate } from '../../../lib/core/model/candidate';
import { Fact } from '../../../lib/core/model/fact';
import { Gesture } from '../../../lib/core/model/gesture';
import { Interaction } from '../../../lib/core/model/interaction';
import { Person } from '../../../lib/core/model/person';
import { Question } from '../../../lib/core/model/question';
import { Settings } from '../../../lib/core/model/settings';
import { Suppression } from '../../../lib/core/model/suppression';
import { Verdict } from '../../../lib/core/model/verdict';
import { Database, JOURNALED } from '../../../lib/store/database';
import { migrations } from '../../../lib/store/migrations/list';
import type { Memory } from '../../../lib/ports/memory';
import { openMemory } from '../../../lib/store/memory';
import { upgradeTables, takeSnapshot } from '../../../lib/store/snapshot';

const Tables = z.record(z.string(), z.array(z.unknown()));
type Tables = z.infer<typeof Tables>;

const folder = new URL('../../fixtures/store/', import.meta.url);
const nameOf = (version: number): string => `v${String(version).padStart(3, '0')}`;
const example = (version: number): Tables =>
  Tables.parse(JSON.parse(readFileSync(new URL(`${nameOf(version)}.json`, folder), 'utf8')));

const open = (factory: IDBFactory, version: number): Database =>
  new Database(
    'keepsake',
    { indexedDB: factory, IDBKeyRange },
    (transaction) => takeSnapshot(upgradeTables(transaction), { id: 'upgrade', at: 1, reason: 'upgrade' }),
    migrations.slice(0, version),
  );

/** A database of a version as that version left it. */
async function filled(version: number, tables = example(version)): Promise<IDBFactory> {
  const factory = new IDBFactory();
  const db = open(factory, version);
  for (const [name, rows] of Object.entries(tables)) await db.table(name).bulkAdd(rows);
  db.close();
  return factory;
}

async function contents(db: Database): Promise<Tables> {
  const tables: Tables = {};
  for (const table of db.tables) tables[table.name] = await table.toArray();
  db.close();
  return tables;
}

const MODEL = {
  people: Person,
  accounts: Account,
  facts: Fact,
  candidates: Candidate,
  suppressions: Suppression,
  interactions: Interaction,
  gestures: Gesture,
  questions: Question,
  settings: Settings,
  verdicts: Verdict,
} as const;

/** Tables that a version adds and that are filled only afterwards. */
const EMPTY_AT_FIRST: readonly string[] = ['verdicts', 'today', 'plans', 'questions'];

/** What comes out of an upgrade from `version`: the copies are looked at on their own. */
function upgraded({ snapshots: _info, snapshotParts: _parts, ...rest }: Tables, version: number): Tables {
  const added = EMPTY_AT_FIRST.filter((name) => name in rest && !(name in example(version)));
  return { ...rest, ...Object.fromEntries(added.map((name) => [name, []])) };
}

const versions = migrations.map((_step, index) => index + 1);
const older = versions.slice(0, -1);

describe('steps between versions of the database', () => {
  it('are one file each, in order, each with an example of the database after it', () => {
    const files = readdirSync(new URL('../../../lib/store/migrations/', import.meta.url));
    expect(files.filter((file) => file.endsWith('.migration.ts')).toSorted((a, b) => a.localeCompare(b))).toEqual(
      versions.map((version) => `${nameOf(version)}.migration.ts`),
    );
    expect(readdirSync(folder).toSorted((a, b) => a.localeCompare(b))).toEqual(
      versions.map((version) => `${nameOf(version)}.json`),
    );
  });

  it.each(versions)('example %i holds a row of every table but the copies', (version) => {
    const names = open(new IDBFactory(), version).tables.map((table) => table.name);
    const empty = names.filter((name) => (example(version)[name] ?? []).length === 0);
    expect(empty).toEqual(['snapshots', 'snapshotParts']);
  });

  it.each(JOURNALED)('end in the model of today: a change of %s needs a new step', (name) => {
    const rows = example(migrations.length)[name];
    expect(z.array(MODEL[name]).parse(rows)).toEqual(rows);
  });

  it.each(older)('lead from version %i to the next', async (version) => {
    const next = await contents(open(await filled(version), version + 1));
    expect(upgraded(next, version)).toEqual(upgraded(example(version + 1), version));
  });

  it.each(older)('lead from version %i to the newest, and keep a copy of rows that a step changes', async (version) => {
    const newest = await contents(open(await filled(version), migrations.length));
    expect(upgraded(newest, version)).toEqual(upgraded(example(migrations.length), version));
    const changes = migrations.slice(version).some((step) => step.upgrade !== undefined);
    expect(newest['snapshots']).toEqual(changes ? [{ id: 'upgrade', at: 1, reason: 'upgrade' }] : []);
    const copied = z.array(z.object({ table: z.string(), rows: z.array(z.unknown()) })).parse(newest['snapshotParts']);
    const copies = Object.fromEntries(copied.map((part) => [part.table, part.rows]));
    // A copy that could not be put back into the newest version would be none.
    const newestRows = example(migrations.length);
    const before = JOURNALED.flatMap((name) => (name in example(version) ? [[name, newestRows[name]]] : []));
    expect(copies).toEqual(changes ? Object.fromEntries(before) : {});
  });

  it('leave the old database whole when a step breaks off', async () => {
    const factory = await filled(1);
    const broken = new Database('keepsake', { indexedDB: factory, IDBKeyRange }, () => Promise.resolve(), [
      ...migrations.slice(0, 1),
      {
        stores: { directory: '[sort+personId], personId, *words' },
        upgrade: async (transaction) => {
          await transaction.table('people').clear();
          throw new Error('the power failed');
        },
      },
    ]);
    await expect(broken.open()).rejects.toThrow('the power failed');
    expect(await contents(open(factory, 1))).toEqual(example(1));
  });

  it('find the people of an old database, and list no row that is none', async () => {
    const tables = example(1);
    const odd = { id: 'odd', name: 7 };
    const factory = await filled(1, { ...tables, people: [...(tables['people'] ?? []), odd] });
    const memory: Memory = openMemory({ dependencies: { indexedDB: factory, IDBKeyRange } });
    expect((await memory.searchPeople('marq', 5)).map((person) => person.name)).toEqual(['Inês Marques']);
    expect(await memory.countPeople()).toBe(2);
    expect((await memory.dump())['people']).toContainEqual(odd);
  });
});
