// An IndexedDB that is only ever opened with a version. Refuses what Dexie tries when a newer program wrote the database.

/**
 * Dexie answers a database of a newer version by opening it without a version and adding what its own schema misses, which would change
 * a database that this program does not understand. Here such an attempt fails with the VersionError that led to it.
 */
export class ExactVersion implements IDBFactory {
  readonly #factory: IDBFactory;
  readonly #onNewer: () => void;

  /** `onNewer` is called when the database turns out to be of a newer version. */
  constructor(factory: IDBFactory, onNewer: () => void) {
    this.#factory = factory;
    this.#onNewer = onNewer;
  }

  open(name: string, version?: number): IDBOpenDBRequest {
    if (version !== undefined) return this.#factory.open(name, version);
    this.#onNewer();
    throw new DOMException('The database was written by a newer version.', 'VersionError');
  }

  deleteDatabase(name: string): IDBOpenDBRequest {
    return this.#factory.deleteDatabase(name);
  }

  databases(): Promise<IDBDatabaseInfo[]> {
    return this.#factory.databases();
  }

  cmp(first: unknown, second: unknown): number {
    return this.#factory.cmp(first, second);
  }
}
