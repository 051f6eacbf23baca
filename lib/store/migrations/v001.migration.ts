// The first version: what is remembered, the journal beside it, and what keeps both safe.
import type { Migration } from './migration';

export const migration: Migration = {
  stores: {
    people: 'id, *handles, accountId, deletedAt',
    accounts: 'id, *domains, deletedAt',
    facts: 'id, personId, claimKey, deletedAt',
    candidates: 'id, personId',
    suppressions: 'id, personId',
    interactions: 'id, personId, [personId+at], deletedAt',
    gestures: 'id, personId, deletedAt',
    settings: 'id',
    journal: '++seq, commandId, [table+id]',
    commands: 'id, undoes',
    unsaved: 'key, personId',
    forgotten: 'id',
    device: 'id',
    snapshots: 'id, at',
    snapshotParts: '++id, snapshotId',
  },
};
