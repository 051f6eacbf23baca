// The store keeps the memory's promises.
import { openTestMemory } from '../fakes/memory';
import { memoryContract } from './memory.contract';

memoryContract('Dexie', openTestMemory);
