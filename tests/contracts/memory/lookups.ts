// What is found, in which order, and that what was deleted is not.
import { describe, expect, it } from 'vitest';
import { Instant } from '../../../lib/core/model/ids';
import type { Interaction } from '../../../lib/core/model/interaction';
import { initialSettings } from '../../../lib/core/model/settings';
import { Day } from '../../../lib/core/model/when';
import { testClock } from '../../fakes/memory';
import { aCandidate, aFact, anAccount, aPerson, aTouch, liking } from '../../fakes/records';
import { does, ines, likesTea, putInes, said, saidAgain, tea, tom, type OpenTwice } from './story';

/** A mail of the user's that can be compared with others. */
const sent = (id: string, person: typeof ines, at: number): Interaction => ({
  ...aTouch(id, person, '2031-02-01T09:00'),
  direction: 'out',
  createdAt: Instant.parse(at),
  signature: 'AA',
});

/** Reading. */
export function lookupsContract(open: OpenTwice): void {
  describe('reading', () => {
    it('finds people by the beginnings of words in names, roles and addresses, without accents, in the order of names', async () => {
      const [memory] = open();
      const clock = testClock();
      const agnes = aPerson('p3', 'agnes Marlow', 'agnes@other.example');
      await does(memory, clock, (write) => write.putAll('people', [tom, ines, agnes]));
      const names = async (query: string, limit = 10): Promise<string[]> =>
        (await memory.searchPeople(query, limit)).map((person) => person.name);
      expect(await names('')).toEqual(['agnes Marlow', 'Inês Marques', 'Tom Ågren']);
      expect(await names('mar')).toEqual(['agnes Marlow', 'Inês Marques']);
      expect(await names('INES mar')).toEqual(['Inês Marques']);
      expect(await names('agre')).toEqual(['Tom Ågren']);
      expect(await names('purch')).toEqual(['Inês Marques']);
      expect(await names('t.agren@home')).toEqual(['Tom Ågren']);
      expect(await names('lumina', 1)).toEqual(['Inês Marques']);
      expect(await names('email')).toEqual([]);
      expect(await names('nobody')).toEqual([]);
      await does(memory, clock, (write) => write.patch('people', ines.id, { deletedAt: clock.now() }));
      await does(memory, clock, (write) => write.patch('people', tom.id, { name: 'Tomas Berg' }));
      expect(await names('')).toEqual(['agnes Marlow', 'Tomas Berg']);
      expect(await names('berg')).toEqual(['Tomas Berg']);
      expect(await names('marques')).toEqual([]);
      expect(await memory.countPeople()).toBe(2);
    });

    it('leaves out what is deleted wherever it looks things up, and still gives the row itself', async () => {
      const [memory] = open();
      const clock = testClock();
      const lumina = anAccount('a1', 'Lumina', 'lumina.example');
      await does(memory, clock, async (write) => {
        await putInes(write);
        await write.put('accounts', lumina);
        await write.put('interactions', aTouch('i1', ines, '2031-03-01T09:00'));
      });
      expect(await memory.accountByDomain('LUMINA.example')).toEqual(lumina);
      const deletedAt = clock.now();
      await does(memory, clock, async (write) => {
        await write.patch('people', ines.id, { deletedAt });
        await write.patch('facts', likesTea.id, { deletedAt });
        await write.patch('accounts', lumina.id, { deletedAt });
        await write.patch('interactions', aTouch('i1', ines, null).id, { deletedAt });
      });
      expect(await memory.personByHandle(ines.handles[0]!)).toBeUndefined();
      expect(await memory.factsOf(ines.id)).toEqual([]);
      expect(await memory.factByClaim(likesTea.claimKey)).toBeUndefined();
      expect(await memory.accountByDomain('lumina.example')).toBeUndefined();
      expect(await memory.interactionsOf(ines.id, 5)).toEqual([]);
      expect(await memory.get('facts', likesTea.id)).toEqual({ ...likesTea, deletedAt });
    });

    it('gives the latest facts first', async () => {
      const [memory] = open();
      const old = { ...aFact('f2', ines, liking('rowing')), observedAt: Day.parse('2029-01-01') };
      const undated = { ...aFact('f3', ines, liking('jazz')), observedAt: null };
      await does(memory, testClock(), (write) => write.putAll('facts', [undated, old, likesTea]));
      expect((await memory.factsOf(ines.id)).map((fact) => fact.id)).toEqual(['f1', 'f2', 'f3']);
    });

    it('gives the latest touches first; a mail without a readable date stands where it was noticed', async () => {
      const [memory] = open();
      const touches = [
        aTouch('i1', ines, '2031-02-01T09:00'),
        aTouch('i2', ines, null),
        aTouch('i3', ines, '2031-03-05T08:30'),
        { ...aTouch('i4', ines, '2031-03-04T08:30'), deletedAt: Instant.parse(9) },
        aTouch('i5', ines, '2031-01-01T09:00'),
        aTouch('i6', tom, '2031-04-01T09:00'),
      ];
      await does(memory, testClock(), (write) => write.putAll('interactions', touches));
      const ids = async (limit: number): Promise<string[]> =>
        (await memory.interactionsOf(ines.id, limit)).map((touch) => touch.id);
      expect(await ids(10)).toEqual(['i3', 'i2', 'i1', 'i5']);
      expect(await ids(3)).toEqual(['i3', 'i2', 'i1']);
      expect(await ids(1)).toEqual(['i3']);
      expect(await ids(0)).toEqual([]);
    });

    it('finds the latest mails to anybody that can be compared, and none of a person who was forgotten', async () => {
      const [memory] = open();
      const clock = testClock();
      const { signature: _none, ...unlike } = sent('i6', tom, 60);
      await does(memory, clock, async (write) => {
        await write.putAll('people', [ines, tom]);
        await write.putAll('interactions', [
          sent('i1', ines, 10),
          sent('i2', tom, 20),
          sent('i3', ines, 30),
          { ...sent('i4', ines, 40), deletedAt: Instant.parse(41) },
          { ...sent('i5', ines, 50), direction: 'in' },
          unlike,
        ]);
      });
      const ids = async (since: number, limit: number): Promise<string[]> =>
        (await memory.sentSince(since, limit)).map((touch) => touch.id);
      expect(await ids(0, 10)).toEqual(['i3', 'i2', 'i1']);
      expect(await ids(0, 2)).toEqual(['i3', 'i2']);
      expect(await ids(10, 10)).toEqual(['i3', 'i2']);
      expect(await ids(60, 10)).toEqual([]);
      const forgotten = await memory.forget(ines.id, clock.command());
      expect(forgotten.ok).toBe(true);
      expect(await ids(0, 10)).toEqual(['i2']);
    });

    it('has settings before there are any', async () => {
      const [memory] = open();
      expect(await memory.settings()).toEqual(initialSettings);
      const settings = { ...initialSettings, paused: true };
      await does(memory, testClock(), (write) => write.put('settings', settings));
      expect(await memory.settings()).toEqual(settings);
    });

    it('gives the candidates of a person, the latest first', async () => {
      const [memory] = open();
      const first = aCandidate('c1', ines, tea, said);
      const second = { ...aCandidate('c2', ines, tea, saidAgain), foundAt: Instant.parse(50) };
      const other = aCandidate('c3', tom, tea, said);
      await does(memory, testClock(), (write) => write.putAll('candidates', [first, other, second]));
      expect(await memory.candidatesOf(ines.id)).toEqual([second, first]);
    });

    it('keeps unfinished text until it is empty, without a journal', async () => {
      const [memory, other] = open();
      const row = { key: 'fact:p1', text: 'likes tea but', personId: ines.id, at: 7 };
      expect(await memory.keepUnsaved(row)).toEqual({ ok: true, value: null });
      expect(await other.unsaved('fact:p1')).toEqual(row);
      expect(await memory.counts()).toMatchObject({ unsaved: 1, journal: 0 });
      await other.keepUnsaved({ ...row, text: '' });
      expect(await memory.unsaved('fact:p1')).toBeUndefined();
    });
  });
}
