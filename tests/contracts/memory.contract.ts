// What every implementation of the memory has to do.
import { describe, expect, it } from 'vitest';
import type { Memory } from '../../lib/ports/memory';
import { aFact, aPerson, liking, someEvidence } from '../fakes/records';
import { testClock } from '../fakes/memory';

/** Runs the acceptance suite; `open` gives a new, empty memory. */
export function memoryContract(name: string, open: () => Memory): void {
  describe(`memory: ${name}`, () => {
    const ines = aPerson('p1', 'Inês Marques', 'ines@lumina.example');
    const tea = liking('tea');
    const said = someEvidence(ines, tea, 'I drink tea.', 'ines@lumina.example');

    it('remembers what a command put and finds it by handle, claim and person', async () => {
      const memory = open();
      const clock = testClock();
      const fact = aFact('f1', ines, tea, said);
      const done = await memory.change(clock.command(), async (write) => {
        await write.put('people', ines);
        await write.put('facts', fact);
        return (await write.factsOf(ines.id)).length;
      });
      expect(done).toEqual({ ok: true, value: { repeated: false, value: 1 } });
      expect(await memory.personByHandle(ines.handles[0]!)).toEqual(ines);
      expect(await memory.factsOf(ines.id)).toEqual([fact]);
      expect(await memory.factByClaim(fact.claimKey)).toEqual(fact);
    });
  });
}
