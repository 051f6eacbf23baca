// The ledger: what came up and what became of it, worked out from the memory.
import { beforeEach, describe, expect, it } from 'vitest';
import { decideGesture, type GestureDecision } from '../../../lib/app/decide-gesture';
import { deleteFact } from '../../../lib/app/delete-fact';
import { ledger, type LedgerRow } from '../../../lib/app/ledger';
import { OccurrenceId } from '../../../lib/core/model/ids';
import type { Person } from '../../../lib/core/model/person';
import { When } from '../../../lib/core/model/when';
import { newApp, startedApp, type TestApp, value } from '../../fakes/app';
import { aFact, aPerson, someEvidence } from '../../fakes/records';

const DAY = 24 * 60 * 60_000;
const born = (id: string, person: Person, date: string) =>
  aFact(id, person, { type: 'moment', kind: 'birthday', subject: 'sender', value: '', date: When.parse(date) });

const ines = aPerson('p1', 'Inês Marques', 'ines@atlantida.example');
const jonas = aPerson('p2', 'Jonas Thiel', 'jonas@elbmarine.example');

let app: TestApp;
const rows = async (): Promise<readonly LedgerRow[]> =>
  value(await ledger({ ...app, rest: () => Promise.resolve() })());
const ends = async (): Promise<Record<string, string>> =>
  Object.fromEntries((await rows()).map(({ person, end }) => [person.name, end]));
/** Decides about the one moment of a person. */
const decide = async (person: Person, decision: GestureDecision): Promise<void> => {
  const row = (await rows()).find((one) => one.person.id === person.id);
  if (row === undefined) throw new Error('nothing came up');
  const about = {
    id: OccurrenceId.parse(row.id),
    personId: person.id,
    kind: 'note',
    channel: 'email',
    item: '',
    cost: null,
  } as const;
  value(await decideGesture(app)({ command: app.clock.command(), about, decision }));
};

beforeEach(async () => {
  app = await startedApp();
  value(
    await app.memory.change(app.clock.command(), async (writes) => {
      await writes.putAll('people', [ines, jonas]);
      await writes.putAll('facts', [born('f1', ines, '--05-17'), born('f2', jonas, '--05-16')]);
    }),
  );
  app.clock.advance(3 * DAY);
});

describe('a moment', () => {
  it('is open as long as something can be done, the latest first', async () => {
    const [first, second] = await rows();
    expect([first?.person.name, first?.day, first?.end]).toEqual(['Inês Marques', '2031-05-17', 'open']);
    expect([second?.person.name, second?.day, second?.end]).toEqual(['Jonas Thiel', '2031-05-16', 'open']);
  });

  it('is handled in time, late, left on purpose or missed', async () => {
    await decide(ines, { kind: 'done' });
    await decide(jonas, { kind: 'done' });
    expect(await ends()).toEqual({ 'Inês Marques': 'handled', 'Jonas Thiel': 'late' });
    await decide(ines, { kind: 'decline' });
    await decide(jonas, { kind: 'reopen' });
    app.clock.advance(20 * DAY);
    expect(await ends()).toEqual({ 'Inês Marques': 'left', 'Jonas Thiel': 'missed' });
    await decide(jonas, { kind: 'approve' });
    expect(await ends()).toMatchObject({ 'Jonas Thiel': 'missed' });
  });

  it('that was handled stays when what it rested on is gone', async () => {
    await decide(ines, { kind: 'done' });
    const [fact] = await app.memory.factsOf(ines.id);
    if (fact !== undefined) value(await deleteFact(app)({ command: app.clock.command(), fact: fact.id }));
    const row = (await rows()).find(({ person }) => person.id === ines.id);
    expect([row?.end, row?.what]).toEqual(['handled', null]);
  });

  it('is not missed when it was learnt of too late, and not before Start', async () => {
    app.clock.advance(20 * DAY);
    const late = { ...born('f3', ines, '--05-18'), createdAt: app.clock.now() };
    value(
      await app.memory.change(app.clock.command(), async (writes) => {
        await writes.patch('facts', born('f1', ines, '--05-17').id, { deletedAt: app.clock.now() });
        await writes.put('facts', late);
      }),
    );
    expect(await ends()).toEqual({ 'Jonas Thiel': 'missed' });
    app = newApp();
    expect(await rows()).toEqual([]);
  });

  it('that a loss came upon is withdrawn, and what had gone by before is missed all the same', async () => {
    const claim = { type: 'moment', kind: 'bereavement', subject: 'their father', value: '', date: null } as const;
    const grieves = (id: string, person: Person) => ({
      ...aFact(id, person, claim),
      observedAt: app.clock.today(),
      createdAt: app.clock.now(),
    });
    value(await app.memory.change(app.clock.command(), (writes) => writes.put('facts', grieves('l1', ines))));
    expect(await ends()).toMatchObject({ 'Jonas Thiel': 'open' });
    const ofInes = (await rows()).filter(({ person }) => person.id === ines.id);
    expect(ofInes.map(({ what, end }) => [what?.key, end])).toEqual([
      ['moment_birthday_today', 'withdrawn'],
      ['moment_loss', 'open'],
    ]);
    const id = OccurrenceId.parse(ofInes[1]?.id);
    const about = { id, personId: ines.id, kind: 'card', channel: null, item: '', cost: null } as const;
    value(await decideGesture(app)({ command: app.clock.command(), about, decision: { kind: 'done' } }));
    const handled = (await rows()).find((one) => one.id === id);
    expect([handled?.what?.key, handled?.end]).toEqual(['moment_loss', 'handled']);
    app.clock.advance(12 * DAY);
    value(await app.memory.change(app.clock.command(), (writes) => writes.put('facts', grieves('l2', jonas))));
    const ofJonas = (await rows()).filter(({ person }) => person.id === jonas.id);
    expect(ofJonas.map(({ what, end }) => [what?.key, end])).toContainEqual(['moment_birthday_today', 'missed']);
  });

  it('that was trouble is one row for each mail, once it is answered', async () => {
    const trouble = (id: string, kind: 'frustration' | 'complaint') => {
      const claim = { type: 'signal', kind, subject: 'sender', value: '' } as const;
      const said = someEvidence(ines, claim, 'Two pallets arrived broken.', 'ines@atlantida.example');
      return { ...aFact(id, ines, claim, said), state: 'answered', createdAt: app.clock.now() } as const;
    };
    value(
      await app.memory.change(app.clock.command(), (writes) =>
        writes.putAll('facts', [trouble('s1', 'frustration'), trouble('s2', 'complaint')]),
      ),
    );
    const found = (await rows()).filter(
      ({ what }) => what?.key === 'kind_complaint' || what?.key === 'kind_frustration',
    );
    expect(found.map(({ what, end, day }) => [what?.key, end, day])).toEqual([
      ['kind_complaint', 'handled', '2031-03-02'],
    ]);
  });

  it('says how far it is, and is given up when nobody waits for it', async () => {
    const parts: number[] = [];
    const work = ledger({ ...app, rest: () => Promise.resolve() });
    value(await work({ onPart: (part) => parts.push(part) }));
    expect(parts).toEqual([0.99]);
    const stop = new AbortController();
    stop.abort();
    expect(await work({ signal: stop.signal })).toMatchObject({ ok: false, error: { type: 'stopped' } });
  });
});
