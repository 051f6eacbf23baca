// The database as Dexie sees it: which tables there are and what their rows hold. Knows no behaviour.
import { Dexie, type Table, type Transaction } from 'dexie';
import type { CommandId, PersonId } from '../core/model/ids';
import type { JournalRow, PlannedPerson, PlanState, SnapshotInfo, TableName, Tables, Unsaved } from '../ports/memory';
import type { DirectoryRow } from './directory';
import { migrations } from './migrations/list';
import type { Migration } from './migrations/migration';

/** Any row, field by field. */
export type PlainRow = Readonly<Record<string, unknown>>;

/** Every table whose changes are journaled. */
export const JOURNALED = [
  'people',
  'accounts',
  'facts',
  'candidates',
  'suppressions',
  'interactions',
  'gestures',
  'questions',
  'settings',
  'verdicts',
] as const satisfies readonly TableName[];

/** A command that was carried out. `undoes`: the command that it took back. */
interface CommandRow {
  readonly id: CommandId;
  readonly at: number;
  readonly undoes: CommandId | null;
}

/** This installation: `name` marks its journal rows, `key` (hex) keys the digests of forgotten handles. Both random. */
export interface DeviceRow {
  readonly id: 'device';
  readonly name: string;
  readonly key: string;
}

/** A journal row before it got its number. */
type JournalEntry = Omit<JournalRow, 'seq'>;

/** A slice of one table in a snapshot. */
export interface SnapshotPart {
  readonly id: number;
  readonly snapshotId: string;
  readonly table: TableName;
  readonly rows: readonly PlainRow[];
}

/** The IndexedDB to use. */
export interface IndexedDbDependencies {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

export class Database extends Dexie {
  declare readonly journal: Table<JournalRow, number, JournalEntry>;
  declare readonly commands: Table<CommandRow, CommandId>;
  declare readonly unsaved: Table<Unsaved, string>;
  declare readonly directory: Table<DirectoryRow, [string, PersonId]>;
  declare readonly today: Table<PlannedPerson, PersonId>;
  declare readonly plans: Table<PlanState, string>;
  declare readonly forgotten: Table<{ readonly id: string }, string>;
  declare readonly device: Table<DeviceRow, string>;
  declare readonly snapshots: Table<SnapshotInfo, string>;
  declare readonly snapshotParts: Table<SnapshotPart, number, Omit<SnapshotPart, 'id'>>;

  /** Without `dependencies` the browser's own IndexedDB. `steps`: the schema's versions in order, the first is version 1. `beforeUpgrade` runs once, before the rows of an older database are changed. */
  constructor(
    name: string,
    dependencies: IndexedDbDependencies | undefined,
    beforeUpgrade: (transaction: Transaction) => PromiseLike<unknown>,
    steps: readonly Migration[] = migrations,
  ) {
    // The cache of query results would answer a page from its own memory; the database itself is quick enough and always right.
    super(name, { ...dependencies, cache: 'disabled' });
    let prepared: PromiseLike<unknown> | null = null;
    for (const [index, step] of steps.entries()) {
      const version = this.version(index + 1).stores({ ...step.stores });
      const { upgrade } = step;
      // A step that only adds tables leaves all that is there as it is: no copy, which would take long, has to protect it.
      if (upgrade === undefined) continue;
      version.upgrade(async (transaction) => {
        prepared ??= beforeUpgrade(transaction);
        await prepared;
        await upgrade(transaction);
      });
    }
  }

  /** A journaled table by its name. */
  rows<T extends TableName>(name: T): Table<Tables[T], string> {
    return this.table<Tables[T], string>(name);
  }
}
