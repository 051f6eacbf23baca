// The store keeps the memory's promises also over the browser's own IndexedDB, where a transaction that is left alone too long is over.
import { afterAll } from 'vitest';
import { openMemory } from '../../lib/store/memory';
import type { Memory } from '../../lib/ports/memory';
import { memoryContract } from './memory.contract';

const opened: { readonly name: string; readonly memory: Memory }[] = [];
const open = (name: string): Memory => {
  const memory = openMemory({ name });
  opened.push({ name, memory });
  return memory;
};

memoryContract('Dexie over IndexedDB', () => {
  const name = `contract-${opened.length}`;
  return [open(name), open(name)];
});

afterAll(() => {
  for (const { name, memory } of opened) {
    memory.close();
    indexedDB.deleteDatabase(name);
  }
});
