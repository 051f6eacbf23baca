// Each command once, whole or not at all, with its journal.
import { describe, expect, it } from 'vitest';
import type { MemoryWrites } from '../../../lib/ports/memory';
import { testClock } from '../../fakes/memory';
import { does, ines, likesTea, putInes, said, saidAgain, type OpenTwice, tom } from './story';

/** Commands: once, whole, journaled. */
export function commandsContract(open: OpenTwice): void {
  describe('commands', () => {
    it('does what a command says and gives its answer', async () => {
      const [memory] = open();
      const done = await memory.change(testClock().command(), async (write) => {
        await putInes(write);
        return (await write.factsOf(ines.id)).length;
      });
      expect(done).toEqual({ ok: true, value: { repeated: false, value: 1 } });
      expect(await memory.get('people', ines.id)).toEqual(ines);
      expect(await memory.factsOf(ines.id)).toEqual([likesTea]);
    });

    it('does a repeated command once, also when two contexts give it at the same time', async () => {
      const [here, there] = open();
      const command = testClock().command();
      let times = 0;
      const work = async (write: MemoryWrites): Promise<void> => {
        times += 1;
        await putInes(write);
      };
      const results = await Promise.all([here.change(command, work), there.change(command, work)]);
      expect(results.map((result) => result.ok && result.value.repeated).filter((repeated) => repeated)).toHaveLength(
        1,
      );
      expect(results.every((result) => result.ok)).toBe(true);
      expect(await here.change(command, work)).toEqual({ ok: true, value: { repeated: true } });
      expect(times).toBe(1);
      expect(await there.counts()).toMatchObject({ people: 1, facts: 1, journal: 2 });
    });

    it('keeps nothing of a command that breaks off, and can do it afterwards', async () => {
      const [memory] = open();
      const command = testClock().command();
      const broken = memory.change(command, async (write) => {
        await putInes(write);
        throw new Error('the worker died');
      });
      await expect(broken).rejects.toThrow('the worker died');
      expect(await memory.counts()).toMatchObject({ people: 0, facts: 0, journal: 0 });
      expect(await memory.searchPeople('', 10)).toEqual([]);
      expect(await memory.change(command, putInes)).toMatchObject({ value: { repeated: false } });
    });

    it('journals each changed field, and each element of a set, and nothing that stayed', async () => {
      const [memory] = open();
      const clock = testClock();
      await does(memory, clock, putInes);
      const command = await does(memory, clock, async (write) => {
        await write.patch('people', ines.id, { role: 'Director', name: ines.name });
        await write.put('facts', { ...likesTea, evidence: [said, saidAgain] });
      });
      const rows = await memory.journalOf(command);
      expect(rows.map(({ table, id, field, before, after }) => ({ table, id, field, before, after }))).toEqual([
        { table: 'people', id: 'p1', field: 'role', before: 'Head of Purchasing', after: 'Director' },
        { table: 'facts', id: 'f1', field: 'evidence', before: null, after: saidAgain },
      ]);
    });

    it('keeps an element of a set once', async () => {
      const [memory] = open();
      await does(memory, testClock(), (write) =>
        write.put('facts', { ...likesTea, evidence: [said, saidAgain, said] }),
      );
      expect((await memory.get('facts', likesTea.id))?.evidence).toEqual([said, saidAgain]);
    });

    it('refuses a change of a row that is not there as the mistake of a caller', async () => {
      const [memory] = open();
      const change = memory.change(testClock().command(), (write) => write.patch('people', ines.id, { role: 'x' }));
      await expect(change).rejects.toThrow('no row');
    });

    it('gives a handle to one person only, and says whose it is', async () => {
      const [memory] = open();
      const clock = testClock();
      await does(memory, clock, putInes);
      const second = { ...tom, handles: [...tom.handles, ...ines.handles] };
      const taken = await memory.change(clock.command(), (write) => write.put('people', second));
      const sentence = { key: 'error_handle_taken', params: { handle: 'ines@lumina.example', name: 'Inês Marques' } };
      expect(taken).toEqual({ ok: false, error: { type: 'handle-taken', sentence } });
      expect(await memory.countPeople()).toBe(1);
      await does(memory, clock, (write) => write.patch('people', ines.id, { deletedAt: clock.now() }));
      await does(memory, clock, (write) => write.put('people', second));
      expect((await memory.personByHandle(ines.handles[0]!))?.name).toBe('Tom Ågren');
    });
  });
}
