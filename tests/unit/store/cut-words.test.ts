// What the user cut is gone: also from the journal, from copies, and from what undo brings back.
import { expect, it } from 'vitest';
import { aCandidate, aFact, aPerson, liking, someEvidence } from '../../fakes/records';
import { openTestMemory, testClock } from '../../fakes/memory';

const WORDS = 'my doctor has banned me from coffee';

it('words that were cut from evidence stand in no table, journal entry or snapshot, and undo does not bring them back', async () => {
  const memory = openTestMemory();
  const clock = testClock();
  const ana = aPerson('p1', 'Ana Lima', 'ana@lima.example');
  const tea = liking('tea');
  const evidence = someEvidence(ana, tea, WORDS, 'ana@lima.example');
  const other = someEvidence(ana, liking('rye bread'), 'I am fond of rye bread', 'ana@lima.example');
  const fact = aFact('f1', ana, tea, evidence, other);
  const candidate = aCandidate('c1', ana, tea, evidence);
  await memory.change(clock.command(), async (writes) => {
    await writes.put('people', ana);
    await writes.put('candidates', candidate);
  });
  await memory.change(clock.command(), (writes) => writes.put('facts', fact));
  await memory.snapshot('before something', clock.command());

  const cut = { quote: '', prefix: '', suffix: '' };
  const cutting = clock.command();
  await memory.change(cutting, async (writes) => {
    await writes.patch('candidates', candidate.id, { evidence: { ...evidence, ...cut } });
    await writes.patch('facts', fact.id, { evidence: [{ ...evidence, ...cut }, other] });
  });

  expect(JSON.stringify(await memory.dump())).not.toContain('doctor');
  expect(JSON.stringify(await memory.dump())).toContain('rye bread');
  expect((await memory.undo(cutting.id, clock.command())).ok).toBe(true);
  expect((await memory.get('facts', fact.id))?.evidence.map(({ quote }) => quote)).toEqual([
    '',
    'I am fond of rye bread',
  ]);
  expect(JSON.stringify(await memory.dump())).not.toContain('doctor');
});
