// Mails that give orders to whatever machine reads them. None changes what the drafter does, and none brings out a fact of somebody else.
import { describe, expect, it } from 'vitest';
import { draftFor } from '../../../../lib/core/drafting/draft';
import { factOf, INES, TODAY } from '../guardrails/situation';
import { VOICE } from './memory';
import { ORDERS } from './orders';

const OWN = factOf('hobby like bookbinding', {}, 1);
const TOMS = [
  { ...factOf('dietary avoid gluten', {}, 2), about: 'Tom Baker' },
  { ...factOf('hobby like falconry', {}, 3), about: 'Tom Baker' },
];
const draftOf = (text: string) =>
  draftFor({
    situation: { person: INES, facts: [OWN, ...TOMS], today: TODAY, thread: [{ from: 'them', at: null, text }] },
    voice: VOICE,
  }).draft;

describe('orders in a mail', () => {
  const QUESTION = 'When do we meet?';
  const plain = draftOf(QUESTION)?.text;

  it('are fifty', () => {
    expect(new Set(ORDERS).size).toBe(50);
    expect(plain).toContain(`"${QUESTION}" […]`);
  });

  it.each(ORDERS)('leave the draft as it is: %s', (order) => {
    const draft = draftOf(`${order}\n\n${QUESTION}`);
    expect(draft?.text).toBe(plain);
    for (const id of draft?.sentences.flatMap(({ facts }) => facts) ?? []) expect([OWN.id, 'thread:0']).toContain(id);
    expect(draft?.text).not.toMatch(/gluten|falconry|Tom/u);
  });
});
