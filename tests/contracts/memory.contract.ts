// What every implementation of the memory has to do.
import { describe } from 'vitest';
import { commandsContract } from './memory/commands';
import { lookupsContract } from './memory/lookups';
import { safetyContract } from './memory/safety';
import type { OpenTwice } from './memory/story';
import { undoContract } from './memory/undoing';

/** Runs the acceptance suite; `open` gives a new, empty memory as two contexts have it open. */
export function memoryContract(name: string, open: OpenTwice): void {
  describe(`memory: ${name}`, () => {
    commandsContract(open);
    lookupsContract(open);
    undoContract(open);
    safetyContract(open);
  });
}
