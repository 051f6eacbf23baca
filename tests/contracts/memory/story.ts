// What the acceptance suite of the memory tells about: two people, a fact, and how a change is made.
import { expect } from 'vitest';
import type { CommandId } from '../../../lib/core/model/ids';
import type { Memory, MemoryWrites } from '../../../lib/ports/memory';
import type { TestClock } from '../../fakes/memory';
import { aFact, aPerson, liking, someEvidence } from '../../fakes/records';

/** Gives a new, empty memory as two contexts have it open. */
export type OpenTwice = () => readonly [Memory, Memory];

export const ines = { ...aPerson('p1', 'Inês Marques', 'ines@lumina.example'), role: 'Head of Purchasing' };
export const tom = aPerson('p2', 'Tom Ågren', 'tom@lumina.example', 't.agren@home.example');
export const tea = liking('tea');
export const said = someEvidence(ines, tea, 'I drink tea.', 'ines@lumina.example');
export const saidAgain = someEvidence(ines, tea, 'Tea for me, please.', 'ines@lumina.example');
export const likesTea = aFact('f1', ines, tea, said);

/** Carries out a change that must succeed; its command. */
export async function does(
  memory: Memory,
  clock: TestClock,
  work: (write: MemoryWrites) => Promise<unknown>,
): Promise<CommandId> {
  const command = clock.command();
  expect(await memory.change(command, work)).toMatchObject({ ok: true, value: { repeated: false } });
  return command.id;
}

/** Remembers Inês and her tea. */
export async function putInes(write: MemoryWrites): Promise<void> {
  await write.put('people', ines);
  await write.put('facts', likesTea);
}
