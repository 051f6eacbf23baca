// Forgetting, purging, copies, and deleting everything.
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../lib/core/model/ids';
import type { Memory } from '../../../lib/ports/memory';
import { testClock, type TestClock } from '../../fakes/memory';
import {
  aCandidate,
  aFact,
  aGesture,
  aQuestion,
  aSuppression,
  aTouch,
  liking,
  someEvidence,
} from '../../fakes/records';
import { does, ines, likesTea, putInes, said, tea, tom, type OpenTwice } from './story';

const DAY = 24 * 60 * 60 * 1000;

const fill = async (memory: Memory, clock: TestClock): Promise<void> => {
  await does(memory, clock, async (write) => {
    await putInes(write);
    await write.put('people', tom);
    await write.put('candidates', aCandidate('c1', ines, tea, said));
    await write.put('suppressions', aSuppression(ines, liking('coffee')));
    await write.put('interactions', aTouch('i1', ines, '2031-03-01T09:00', 'We spoke'));
    await write.put('gestures', aGesture('g1', ines));
    await write.put('questions', aQuestion(ines));
    await write.put('facts', aFact('f2', tom, liking('rowing')));
  });
  await memory.keepUnsaved({ key: 'fact:p1', text: 'and', personId: ines.id, at: 1 });
};
const otherWords = someEvidence(ines, liking('jazz'), 'I love jazz.', 'ines@lumina.example');
const rowsOf = async (memory: Memory, person: PersonId): Promise<unknown[]> =>
  Object.values(await memory.dump())
    .flat()
    .filter((row) => JSON.stringify(row).includes(JSON.stringify(person)));

const pick = (dump: Awaited<ReturnType<Memory['dump']>>, tables: readonly string[]): unknown[] =>
  tables.map((table) => dump[table]);

/** What is destructive, and what protects from it. */
export function safetyContract(open: OpenTwice): void {
  describe('safety', () => {
    it('forgets a person for good and knows not to propose them again', async () => {
      const [memory] = open();
      const clock = testClock();
      await fill(memory, clock);
      await memory.snapshot('test', clock.command());
      expect(await memory.isForgotten(ines.handles[0]!)).toBe(false);
      const forget = clock.command();
      expect(await memory.forget(ines.id, forget)).toEqual({ ok: true, value: null });
      expect(await memory.forget(ines.id, forget)).toEqual({ ok: true, value: null });
      expect(await rowsOf(memory, ines.id)).toEqual([]);
      expect(await memory.isForgotten(ines.handles[0]!)).toBe(true);
      expect(await memory.isForgotten(tom.handles[0]!)).toBe(false);
      expect(await memory.get('people', tom.id)).toEqual(tom);
      expect(await memory.factsOf(tom.id)).toHaveLength(1);
      expect(await memory.undo(forget.id, clock.command())).toMatchObject({
        ok: false,
        error: { type: 'nothing-to-undo' },
      });
    });

    it('removes what was deleted for good after 30 days, not before, and everything of a deleted person', async () => {
      const [memory] = open();
      const clock = testClock();
      await fill(memory, clock);
      const deleted = await does(memory, clock, async (write) => {
        await write.patch('people', ines.id, { deletedAt: clock.now() });
        await write.patch('facts', aFact('f2', tom, tea).id, { deletedAt: clock.now() });
      });
      const at = clock.now();
      await memory.purge(at + 30 * DAY);
      expect(await memory.get('people', ines.id)).toBeDefined();
      expect(await memory.purge(at + 30 * DAY + 1)).toEqual({ ok: true, value: null });
      await memory.purge(at + 30 * DAY + 1);
      expect(await rowsOf(memory, ines.id)).toEqual([]);
      expect(await memory.counts()).toMatchObject({ people: 1, facts: 0, interactions: 0, journal: 1 });
      expect(await memory.isForgotten(ines.handles[0]!)).toBe(false);
      expect(await memory.undo(deleted, clock.command())).toMatchObject({
        ok: false,
        error: { type: 'nothing-to-undo' },
      });
    });

    it('removes with a deleted fact also the proposal that it came from, which is not asked about again', async () => {
      const [memory] = open();
      const clock = testClock();
      await fill(memory, clock);
      await does(memory, clock, async (write) => {
        await write.put('candidates', { ...aCandidate('c1', ines, tea, said), state: 'accepted' });
        await write.put('candidates', aCandidate('c2', ines, liking('jazz'), otherWords));
        await write.patch('facts', likesTea.id, { deletedAt: clock.now() });
      });
      await memory.purge(clock.now() + 31 * DAY);
      expect((await memory.candidatesOf(ines.id)).map(({ id }) => id)).toEqual(['c2']);
      expect(await memory.get('suppressions', likesTea.claimKey)).toBeDefined();
      expect(JSON.stringify(await memory.dump())).not.toContain(said.quote);
    });

    it('keeps the last three copies and puts everything back from one, which can itself be undone', async () => {
      const [memory] = open();
      const clock = testClock();
      await fill(memory, clock);
      for (const reason of ['one', 'two', 'three', 'four']) await memory.snapshot(reason, clock.command());
      const copies = await memory.snapshots();
      expect(copies.map((copy) => copy.reason)).toEqual(['four', 'three', 'two']);
      const before = await memory.dump();
      await does(memory, clock, async (write) => {
        await write.patch('people', ines.id, { name: 'Somebody Else', deletedAt: clock.now() });
        await write.put('facts', aFact('f9', tom, tea));
      });
      const changed = await memory.dump();
      const restore = clock.command();
      expect(await memory.restoreSnapshot(copies[0]!.id, restore)).toEqual({ ok: true, value: null });
      const tables = [
        'people',
        'facts',
        'candidates',
        'suppressions',
        'interactions',
        'gestures',
        'questions',
        'directory',
      ];
      expect(pick(await memory.dump(), tables)).toEqual(pick(before, tables));
      expect(await memory.undo(restore.id, clock.command())).toEqual({ ok: true, value: null });
      expect(pick(await memory.dump(), tables)).toEqual(pick(changed, tables));
      const gone = await memory.restoreSnapshot('never', clock.command());
      expect(gone).toEqual({ ok: false, error: { type: 'snapshot-gone', sentence: { key: 'error_snapshot_gone' } } });
    });

    it('drops copies after 30 days', async () => {
      const [memory] = open();
      const clock = testClock();
      await fill(memory, clock);
      await memory.snapshot('old', clock.command());
      await memory.purge(clock.now() + 31 * DAY);
      expect(await memory.snapshots()).toEqual([]);
      expect((await memory.dump())['snapshotParts']).toEqual([]);
    });

    it('hands over everything as it is, a little at a time, until it is stopped', async () => {
      const [memory] = open();
      const clock = testClock();
      await fill(memory, clock);
      await memory.snapshot('test', clock.command());
      const seen: Record<string, unknown[]> = {};
      const visit = (table: string, rows: readonly unknown[]): void => {
        (seen[table] ??= []).push(...rows);
      };
      const parts: number[] = [];
      expect(await memory.walk(visit, { onPart: (part) => parts.push(part) })).toEqual({ ok: true, value: null });
      expect(seen).toEqual(await memory.dump());
      expect(parts).toEqual(parts.toSorted((a, b) => a - b));
      const stopped = await memory.walk(visit, { signal: AbortSignal.abort() });
      expect(stopped).toEqual({ ok: false, error: { type: 'stopped', sentence: { key: 'error_stopped' } } });
    });

    it('deletes everything, and can be used again by every context', async () => {
      const [memory, other] = open();
      const clock = testClock();
      await fill(memory, clock);
      await memory.forget(ines.id, clock.command());
      expect(await other.countPeople()).toBe(1);
      expect(await memory.eraseAll()).toEqual({ ok: true, value: null });
      expect(Object.values(await memory.dump()).flat()).toEqual([]);
      expect(await other.countPeople()).toBe(0);
      await does(other, clock, putInes);
      expect(await memory.countPeople()).toBe(1);
    });

    it('says whether it can be used', async () => {
      const [memory] = open();
      const seen: string[] = [];
      const stop = memory.onStatus((status) => seen.push(status));
      await memory.countPeople();
      stop();
      memory.close();
      expect(seen).toEqual(['opening', 'open']);
      const late = await memory.change(testClock().command(), putInes);
      expect(late).toEqual({ ok: false, error: { type: 'closed', sentence: { key: 'error_closed' } } });
    });
  });
}
