// What the use cases need of the store. One implementation (lib/store) and one acceptance suite (tests/contracts/memory).
import type { RuleRecord } from '../core/extract/hearing';
import type { Account } from '../core/model/account';
import type { Candidate } from '../core/model/candidate';
import type { Fact } from '../core/model/fact';
import type { Suggestion } from '../core/gestures/suggestion';
import type { Gesture } from '../core/model/gesture';
import type { Handle } from '../core/model/handle';
import type { AccountId, ClaimKey, CommandId, PersonId } from '../core/model/ids';
import type { Interaction } from '../core/model/interaction';
import type { Person } from '../core/model/person';
import type { Question } from '../core/model/question';
import type { Failure, Result } from '../core/model/result';
import type { Settings } from '../core/model/settings';
import type { Suppression } from '../core/model/suppression';
import type { Verdict } from '../core/model/verdict';
import type { Day } from '../core/model/when';
import type { Command } from './clock';

/** The journaled tables and the row that each holds. */
export interface Tables {
  readonly people: Person;
  readonly accounts: Account;
  readonly facts: Fact;
  readonly candidates: Candidate;
  readonly suppressions: Suppression;
  readonly interactions: Interaction;
  readonly gestures: Gesture;
  readonly questions: Question;
  readonly settings: Settings;
  readonly verdicts: Verdict;
}
export type TableName = keyof Tables;
/** The id of a row of a table. */
export type IdOf<T extends TableName> = Tables[T]['id'];

/** Unfinished text of one form of one record, kept until it is saved or thrown away. */
export interface Unsaved {
  /** `<form>:<record id>`. */
  readonly key: string;
  readonly text: string;
  /** Whom it is about, so that forgetting finds it; null when nobody. */
  readonly personId: PersonId | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * What is written beside one change, per field. `before` and `after` are plain data. A row that comes to be or goes is one entry with the
 * field `*` that holds it whole (null: there was, or is, none). A list is a set: each element added, changed or removed is an entry of its own.
 */
export interface JournalRow {
  readonly seq: number;
  readonly commandId: CommandId;
  readonly at: number;
  readonly device: string;
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Place of the element in its list, counted from 0; null when the field is no list. */
  readonly index: number | null;
}

/** A copy of all tables that was taken before something destructive. */
export interface SnapshotInfo {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly reason: string;
}

/** Whether the database can be used. `blocked`: another tab still holds the version before; `closed`: a newer Keepsake took over, reload. */
export type MemoryStatus = 'opening' | 'open' | 'blocked' | 'closed';

/** Everything that is kept about one person, deleted or not, newest first where there is a time. */
export interface Kept {
  readonly person: Person;
  readonly account: Account | null;
  readonly facts: readonly Fact[];
  readonly candidates: readonly Candidate[];
  readonly suppressions: readonly Suppression[];
  readonly interactions: readonly Interaction[];
  readonly gestures: readonly Gesture[];
  readonly questions: readonly Question[];
  readonly unsaved: readonly Unsaved[];
}

/** What could be done for one person on a day. Derived from everything else: not journaled, gone with the person, made again at any time. */
export interface PlannedPerson {
  readonly personId: PersonId;
  /** The user's day that it was planned for. */
  readonly day: Day;
  readonly suggestions: readonly Suggestion[];
}

/** How far the plan is, so that planning goes on where it stopped. */
export interface PlanState {
  readonly id: 'today';
  /** Names one planning of everybody: what an earlier one found is not written any more. Random. */
  readonly pass: string;
  readonly day: Day;
  /** Everybody up to this id is planned; '' at the beginning, null when all are. */
  readonly after: PersonId | '' | null;
  /** The last journal entry that the plan knows of. */
  readonly seq: number;
}

/** Who was changed since a journal entry; `people` null: anybody may have been. `seq`: the last entry now. */
export interface ChangedSince {
  readonly people: readonly PersonId[] | null;
  readonly seq: number;
}

/** Why the store could not do what it was asked: full disk, another version holding the database open, a later change in the way, or the user. */
export type MemoryFailure = Failure<
  'quota' | 'blocked' | 'closed' | 'changed-since' | 'nothing-to-undo' | 'handle-taken' | 'snapshot-gone' | 'stopped'
>;

/** What may take seconds in a large memory: how far it is, and how to stop it. */
export interface LongTask {
  /** Called again and again with the part that is done, from 0 to below 1. */
  readonly onPart?: (part: number) => void;
  /** Aborting ends the task with `stopped`; then nothing was changed. What is nearly done is done nevertheless. */
  readonly signal?: {
    readonly aborted: boolean;
    readonly addEventListener: (type: 'abort', listener: () => void) => void;
  };
}

/** Reading. Every list leaves out what is deleted, newest first where there is a time. All reads may be observed with `liveQuery`. */
export interface MemoryReads {
  /** One row, deleted or not; undefined when there is none. */
  get<T extends TableName>(table: T, id: IdOf<T>): Promise<Tables[T] | undefined>;
  /** The settings, or what holds before there are any. */
  settings(): Promise<Settings>;
  /** Whoever is known by a handle. */
  personByHandle(handle: Handle): Promise<Person | undefined>;
  /** People whose name, role or handle has a word that starts with each word of the query, in the order of their names; all when it is ''. */
  searchPeople(query: string, limit: number): Promise<Person[]>;
  /** Whoever is on the short list, in no promised order. */
  shortListed(): Promise<Person[]>;
  /** How many people are in memory. */
  countPeople(): Promise<number>;
  /** How many people of an account are in memory. */
  countPeopleOf(account: AccountId): Promise<number>;
  /** Everything remembered of a person, also what was replaced. */
  factsOf(person: PersonId): Promise<Fact[]>;
  /** A current or replaced, undeleted fact of this claim key. */
  factByClaim(key: ClaimKey): Promise<Fact | undefined>;
  /** What waits, was accepted or was dismissed for a person. */
  candidatesOf(person: PersonId): Promise<Candidate[]>;
  /** What waits for the user, of whomever, at most so many. */
  waitingCandidates(limit: number): Promise<Candidate[]>;
  /** What a person was asked, or is not to be asked. */
  questionsOf(person: PersonId): Promise<Question[]>;
  /** The latest touches with a person. */
  interactionsOf(person: PersonId, limit: number): Promise<Interaction[]>;
  /** The latest mails to anybody that were seen leaving after `since` (milliseconds) and can be compared by their likeness. */
  sentSince(since: number, limit: number): Promise<Interaction[]>;
  /** What the user decided about suggestions for a person, the latest first. */
  gesturesOf(person: PersonId): Promise<Gesture[]>;
  /** The same for many people at once, in no promised order. */
  gesturesOfAll(people: readonly PersonId[]): Promise<Gesture[]>;
  /** The next people in memory after this id ('' for the first ones), in the order of their ids. */
  peopleAfter(person: PersonId | '', limit: number): Promise<PersonId[]>;
  /** How far the plan is; undefined when there is none. */
  planState(): Promise<PlanState | undefined>;
  /** What is planned for everybody for whom anything is, in no promised order. */
  planned(): Promise<PlannedPerson[]>;
  /** What is planned for one person; undefined when nothing is. */
  plannedFor(person: PersonId): Promise<PlannedPerson | undefined>;
  /** Whose plan may be another one because of what was written after a journal entry; null only asks which entry is the last. */
  changedSince(seq: number | null): Promise<ChangedSince>;
  /** The account that a mail domain belongs to. */
  accountByDomain(domain: string): Promise<Account | undefined>;
  /** Unfinished text; undefined when there is none. */
  unsaved(key: string): Promise<Unsaved | undefined>;
  /** The rows that one command wrote, in the order they were written. */
  journalOf(command: CommandId): Promise<JournalRow[]>;
  /** How many rows each table holds: what the user is shown as "what is stored where". */
  counts(): Promise<Readonly<Record<TableName | 'journal' | 'unsaved' | 'snapshots', number>>>;
  /** All that is kept about a person, for the page that can be handed to them and for restoring; undefined when nobody is there. */
  keptAbout(person: PersonId): Promise<Kept | undefined>;
  /** How often the user took and dismissed what rules proposed: these rules, or all that were ever decided on. */
  ruleRecords(rules?: readonly string[]): Promise<RuleRecord[]>;
  /** Whether this handle was forgotten and must not be proposed again. */
  isForgotten(handle: Handle): Promise<boolean>;
}

/** Inside one transaction: reads see earlier writes; only promises of the store itself may be awaited. */
export interface MemoryWrites extends MemoryReads {
  /** Adds a row or replaces it whole; unchanged fields are not journaled. */
  put<T extends TableName>(table: T, row: Tables[T]): Promise<void>;
  /** Like {@link put} for many rows of one table at once, much faster. */
  putAll<T extends TableName>(table: T, rows: readonly Tables[T][]): Promise<void>;
  /** Changes some fields of a row that exists; throws when it does not (a bug of the caller). */
  patch<T extends TableName>(table: T, id: IdOf<T>, fields: Partial<Tables[T]>): Promise<void>;
}

/** The user's memory. */
export interface Memory extends MemoryReads {
  /**
   * Does all of `work` and its journal rows in one transaction, or nothing. A command id that was seen before does nothing and
   * succeeds with `repeated: true`, so that a repeat after the worker's death is the same operation. A command id names nobody: it stays
   * when a person is forgotten.
   */
  change<T>(
    command: Command,
    work: (memory: MemoryWrites) => Promise<T>,
  ): Promise<Result<{ readonly repeated: false; readonly value: T } | { readonly repeated: true }, MemoryFailure>>;
  /** Puts back what a command changed, as a new command; refuses when a later command changed one of the same fields. */
  undo(target: CommandId, command: Command): Promise<Result<null, MemoryFailure>>;
  /** Keeps unfinished text; an empty text removes it. Not journaled. */
  keepUnsaved(row: Unsaved): Promise<Result<null, MemoryFailure>>;
  /**
   * Writes what was planned, and how far it is, when the state is still the one that planning went out from (undefined: none). Else nothing is
   * written and the answer is false: somebody else planned, or a person was forgotten meanwhile. Not journaled.
   */
  keepPlan(
    from: PlanState | undefined,
    to: PlanState,
    planned: readonly PlannedPerson[],
  ): Promise<Result<boolean, MemoryFailure>>;
  /**
   * Erases a person: record, facts, candidates, interactions, gestures, questions, suppressions, unfinished text, their journal rows and their part of every
   * snapshot, also under earlier names and addresses, and the account when nobody else belongs to it. In what is remembered of others, evidence in
   * their words goes (with the fact, when it rested on that alone), and a gap stands for their full name and addresses. Keeps one keyed
   * digest per handle. Cannot be undone. Looks for them first, while everything else goes on, then erases in one transaction.
   */
  forget(person: PersonId, command: Command, task?: LongTask): Promise<Result<null, MemoryFailure>>;
  /** A copy of all tables inside the database, taken before something destructive. */
  snapshot(reason: string, command: Command): Promise<Result<null, MemoryFailure>>;
  /** The copies that are kept, newest first; at most three. */
  snapshots(): Promise<SnapshotInfo[]>;
  /** Puts all tables back as they were in a copy, as one command that can itself be undone. */
  restoreSnapshot(id: string, command: Command): Promise<Result<null, MemoryFailure>>;
  /** Removes for good what was deleted more than 30 days before `now` (milliseconds), and snapshots as old. Safe to repeat. */
  purge(now: number): Promise<Result<null, MemoryFailure>>;
  /**
   * Hands over everything that is stored, as it is at one moment, table by table and at most 1000 rows at a time; a table without rows is
   * handed over once. For the user's own export: nothing can be written meanwhile.
   */
  walk(visit: (table: string, rows: readonly unknown[]) => void, task?: LongTask): Promise<Result<null, MemoryFailure>>;
  /** Everything that is stored, at once: for memories that are known to be small. */
  dump(): Promise<Readonly<Record<string, readonly unknown[]>>>;
  /** Deletes the whole database. Cannot be undone. */
  eraseAll(): Promise<Result<null, MemoryFailure>>;
  /** Whether the database can be used now; the listener is called with the present state at once, and the function returned stops it. */
  onStatus(listener: (status: MemoryStatus) => void): () => void;
  /** Calls after something was written that undo knows of, in whatever window, and once at the beginning; the function returned stops it. */
  onChange(listener: () => void): () => void;
  /** Lets go of the database. */
  close(): void;
}
