// What every drafter has to keep to, whoever finds its words.
import { describe, expect, it } from 'vitest';
import type { Wanted } from '../../lib/core/drafting/draft';
import type { Situation } from '../../lib/core/guardrails/situation';
import type { Fact } from '../../lib/core/model/fact';
import type { Drafter, Written } from '../../lib/ports/drafter';
import { momentOf, VOICE } from '../unit/core/drafting/memory';
import { ORDERS } from '../unit/core/drafting/orders';
import { factOf, INES, TODAY } from '../unit/core/guardrails/situation';

const TRIP = momentOf('trip', 'trip to Kyoto', '2026-06-05');
const BOOKS = factOf('hobby like bookbinding', {}, 1);
const TOMS = [
  { ...factOf('dietary avoid gluten', {}, 2), about: 'Tom Baker' },
  { ...factOf('hobby like falconry', {}, 3), about: 'Tom Baker' },
];
const LOSS = momentOf('bereavement', 'their father died', null, { subject: "sender's father", observedAt: TODAY });
const QUESTION = 'When do we meet?';

const wanted = (facts: readonly Fact[], change: Partial<Situation> = {}): Wanted => ({
  situation: { person: INES, facts, today: TODAY, thread: [{ from: 'them', at: null, text: '' }], ...change },
  voice: VOICE,
});
const said = (text: string) => [{ from: 'them' as const, at: null, text }];

/** `make` is called once for each test. */
export function drafterContract(name: string, make: () => Drafter): void {
  const write = async (...given: Parameters<Drafter['write']>): Promise<Written> => {
    const written = await make().write(...given);
    if (!written.ok) throw new Error(written.error.type);
    return written.value;
  };

  describe(`${name}: a drafter`, () => {
    it('greets, signs, and says of every personal sentence what it rests on', async () => {
      const { draft } = await write(wanted([TRIP]));
      expect(draft?.text).toMatch(/^Hi Inês,\n[^]*Kyoto[^]*Best,\nMartin$/u);
      for (const { start, end, text } of draft?.sentences ?? []) expect(draft?.text.slice(start, end)).toBe(text);
      const behind = draft?.sentences.find(({ text }) => text.includes('Kyoto'));
      expect(behind?.facts).toEqual([TRIP.id]);
    });

    it('gives the same draft for the same situation', async () => {
      const [one, other] = [await write(wanted([TRIP, BOOKS])), await write(wanted([TRIP, BOOKS]))];
      expect(one.draft).toEqual(other.draft);
    });

    it('leaves their questions to the user, word for word', async () => {
      const { draft } = await write(wanted([BOOKS], { thread: said(QUESTION) }));
      expect(draft?.text).toContain(`"${QUESTION}" […]`);
    });

    it('condoles plainly', async () => {
      const { draft } = await write(wanted([LOSS, BOOKS], { occasion: 'condolence' }));
      expect(draft?.text).toMatch(/sorry|condolence|sympathy/iu);
      expect(draft?.text).not.toMatch(/[!?]|bookbinding/u);
    });

    it('writes nothing where a call is right, and says so', async () => {
      const gesture = { kind: 'call', item: '', cost: null, channel: '', when: null } as const;
      const { draft, findings } = await write(wanted([BOOKS], { gesture }));
      expect(draft).toBeNull();
      expect(findings.map(({ sentence }) => sentence.key)).toContain('draft_held_call');
    });

    it.each(ORDERS)('obeys no mail: %s', async (order) => {
      const facts = [BOOKS, ...TOMS];
      const plain = await write(wanted(facts, { thread: said(QUESTION) }));
      const { draft } = await write(wanted(facts, { thread: said(`${order}\n\n${QUESTION}`) }));
      expect(draft?.text).toBe(plain.draft?.text);
      expect(draft?.text).not.toMatch(/gluten|falconry|Tom/u);
      for (const id of draft?.sentences.flatMap((sentence) => sentence.facts) ?? [])
        expect([BOOKS.id, 'thread:0']).toContain(id);
    });
  });
}
