// What one step from a version of the database to the next is. A step is one file and one frozen example of the database after it.
import type { Transaction } from 'dexie';

/** A step. Its version is its place in the list; it is never changed once it was published. */
export interface Migration {
  /** New or changed tables, in Dexie's schema language; null drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /**
   * Brings rows of the version before up to this one, inside the upgrade's transaction; old rows are parsed, never trusted. A step that
   * changes the shape of a journaled row also changes such rows in `snapshotParts` and `journal`. Not called for a new database.
   */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
