// A command can be taken back and done again, never over what came later.
import { describe, expect, it } from 'vitest';
import { CommandId } from '../../../lib/core/model/ids';
import type { Memory, MemoryWrites } from '../../../lib/ports/memory';
import { testClock } from '../../fakes/memory';
import { someEvidence } from '../../fakes/records';
import { does, ines, likesTea, putInes, said, saidAgain, tea, type OpenTwice, tom } from './story';

const refused = (type: string): object => ({ ok: false, error: { type } });
const done = { ok: true, value: null };
const setRole =
  (role: string) =>
  (write: MemoryWrites): Promise<void> =>
    write.patch('people', ines.id, { role });
const role = async (memory: Memory): Promise<string | undefined> => (await memory.get('people', ines.id))?.role;

/** Undo and redo. */
export function undoContract(open: OpenTwice): void {
  describe('undo', () => {
    it('takes back what a command did, also the records it made, and does it again', async () => {
      const [memory] = open();
      const clock = testClock();
      const added = await does(memory, clock, putInes);
      const undo = clock.command();
      expect(await memory.undo(added, undo)).toEqual(done);
      expect(await memory.get('people', ines.id)).toBeUndefined();
      expect(await memory.searchPeople('ines', 5)).toEqual([]);
      expect(await memory.undo(undo.id, clock.command())).toEqual(done);
      expect(await memory.get('people', ines.id)).toEqual(ines);
      expect(await memory.factsOf(ines.id)).toEqual([likesTea]);
      expect(await memory.searchPeople('ines', 5)).toEqual([ines]);
      expect(await memory.undo(added, clock.command())).toEqual(done);
      expect(await memory.counts()).toMatchObject({ people: 0, facts: 0 });
    });

    it('undoes once, whoever asks how often', async () => {
      const [here, there] = open();
      const clock = testClock();
      await does(here, clock, putInes);
      const command = await does(here, clock, setRole('Director'));
      const again = clock.command();
      await Promise.all([here.undo(command, again), there.undo(command, again)]);
      expect(await here.undo(command, clock.command())).toMatchObject(refused('nothing-to-undo'));
      expect(await role(there)).toBe('Head of Purchasing');
    });

    it('does not overwrite what was decided later about the same field', async () => {
      const [memory] = open();
      const clock = testClock();
      const added = await does(memory, clock, putInes);
      const first = await does(memory, clock, setRole('Director'));
      const second = await does(memory, clock, setRole('Board member'));
      const sentence = { key: 'error_changed_since' };
      expect(await memory.undo(first, clock.command())).toEqual({
        ok: false,
        error: { type: 'changed-since', sentence },
      });
      expect(await memory.undo(added, clock.command())).toMatchObject(refused('changed-since'));
      expect(await role(memory)).toBe('Board member');
      expect(await memory.undo(second, clock.command())).toEqual(done);
      expect(await memory.undo(first, clock.command())).toEqual(done);
      expect(await role(memory)).toBe('Head of Purchasing');
      expect(await memory.undo(added, clock.command())).toEqual(done);
    });

    it('takes back one field although another was changed later, and one element of a set although others came', async () => {
      const [memory] = open();
      const clock = testClock();
      await does(memory, clock, putInes);
      const named = await does(memory, clock, (write) => write.patch('people', ines.id, { name: 'Inês Prata' }));
      await does(memory, clock, setRole('Director'));
      expect(await memory.undo(named, clock.command())).toEqual(done);
      expect(await memory.get('people', ines.id)).toEqual({ ...ines, role: 'Director' });
      const more = await does(memory, clock, (write) =>
        write.patch('facts', likesTea.id, { evidence: [said, saidAgain] }),
      );
      const third = someEvidence(ines, tea, 'No coffee, tea.', 'ines@lumina.example');
      await does(memory, clock, (write) => write.patch('facts', likesTea.id, { evidence: [said, saidAgain, third] }));
      expect(await memory.undo(more, clock.command())).toEqual(done);
      expect((await memory.get('facts', likesTea.id))?.evidence).toEqual([said, third]);
    });

    it('has nothing to undo of a command that never was or changed nothing', async () => {
      const [memory] = open();
      const clock = testClock();
      expect(await memory.undo(CommandId.parse('never'), clock.command())).toMatchObject(refused('nothing-to-undo'));
      const idle = await does(memory, clock, async () => null);
      expect(await memory.undo(idle, clock.command())).toMatchObject(refused('nothing-to-undo'));
    });

    it('does not bring somebody back whose handle belongs to another person by now', async () => {
      const [memory] = open();
      const clock = testClock();
      await does(memory, clock, putInes);
      const deleted = await does(memory, clock, (write) => write.patch('people', ines.id, { deletedAt: clock.now() }));
      await does(memory, clock, (write) => write.put('people', { ...tom, handles: ines.handles }));
      expect(await memory.undo(deleted, clock.command())).toMatchObject(refused('handle-taken'));
      expect(await memory.countPeople()).toBe(1);
    });
  });
}
