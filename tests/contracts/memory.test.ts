// The store keeps the memory's promises.
import { IDBFactory } from 'fake-indexeddb';
import { openTestMemory } from '../fakes/memory';
import { memoryContract } from './memory.contract';

memoryContract('Dexie', () => {
  const factory = new IDBFactory();
  return [openTestMemory(factory), openTestMemory(factory)];
});
