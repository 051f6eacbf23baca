import { describe, expect, it } from 'vitest';
import { factsForDraft, makeBrief, soberReason } from '../../../../lib/core/drafting/brief';
import type { Fact } from '../../../../lib/core/model/fact';
import { FactId, PersonId } from '../../../../lib/core/model/ids';
import { Day } from '../../../../lib/core/model/when';
import { factOf, INES, TODAY } from '../guardrails/situation';
import { briefOf, momentOf, signalOf, VOICE } from './memory';

const ids = (facts: readonly Fact[]): string[] => factsForDraft(facts, TODAY).map(({ fact }) => fact.id);
const hobby = (change: Partial<Fact> = {}): Fact => factOf('hobby like open-water swimming', change);

describe('the facts that a draft may use', () => {
  it('are those that the person told or shared, are current and not old', () => {
    expect(ids([hobby()])).toEqual(['f1']);
    expect(ids([hobby({ provenance: 'shared' })])).toEqual(['f1']);
    expect(ids([hobby({ provenance: 'public' })])).toEqual([]);
    expect(ids([hobby({ provenance: 'inferred' })])).toEqual([]);
    expect(ids([hobby({ supersededBy: FactId.parse('f9') })])).toEqual([]);
    expect(ids([hobby({ observedAt: Day.parse('2023-01-01') })])).toEqual([]);
    expect(ids([hobby({ observedAt: Day.parse('2023-01-01'), confirmedAt: Day.parse('2026-01-01') })])).toEqual(['f1']);
  });

  it('leave out special facts, signals, illness, loss and delicate matters', () => {
    expect(ids([hobby({ sensitivity: 'special' })])).toEqual([]);
    expect(ids([signalOf('praise')])).toEqual([]);
    expect(ids([momentOf('health', 'knee operation', null)])).toEqual([]);
    expect(ids([factOf('personal_fact fact divorced')])).toEqual([]);
    expect(ids([factOf('family fact late husband Karl')])).toEqual([]);
  });

  it('have the most fitting one ticked, and only that one', () => {
    const facts = [
      factOf('meeting_time avoid Fridays', {}, 1),
      factOf('hobby like bookbinding', {}, 2),
      momentOf('move', 'moves to Porto', '2026-06-20', {}, 3),
    ];
    expect(factsForDraft(facts, TODAY).map(({ fact, ticked }) => [fact.id, ticked])).toEqual([
      ['f3', true],
      ['f2', false],
      ['f1', false],
    ]);
  });

  it('never tick an instruction or a personal matter by themselves', () => {
    expect(factsForDraft([factOf('communication avoid phone calls')], TODAY).map(({ ticked }) => ticked)).toEqual([
      false,
    ]);
    expect(factsForDraft([hobby({ sensitivity: 'personal' })], TODAY).map(({ ticked }) => ticked)).toEqual([false]);
  });

  it('are listed but not ticked while trouble is open', () => {
    expect(factsForDraft([hobby(), signalOf('complaint')], TODAY).map(({ ticked }) => ticked)).toEqual([false]);
  });
});

describe('what keeps a draft plain', () => {
  it.each([
    ['an open complaint', signalOf('complaint'), 'draft_plain_trouble'],
    ['open frustration', signalOf('frustration'), 'draft_plain_trouble'],
    ['a loss', momentOf('bereavement', 'lost a parent', null), 'draft_plain_loss'],
    ['an illness', momentOf('health', '', '2026-05-01'), 'draft_plain_loss'],
  ])('%s', (_, fact, key) => {
    expect(soberReason([fact], TODAY)).toEqual({ key });
  });

  it.each([
    ['an answered complaint', signalOf('complaint', 'answered')],
    ['praise', signalOf('praise')],
    ['a loss of two years ago', momentOf('bereavement', '', null, { observedAt: Day.parse('2024-06-01') })],
  ])('but not %s', (_, fact) => {
    expect(soberReason([fact], TODAY)).toBeNull();
  });
});

describe('a brief', () => {
  it('holds two facts at most, and none of another person, whatever was ticked', () => {
    const facts = [
      factOf('hobby like bookbinding', {}, 1),
      factOf('sport like rowing', {}, 2),
      factOf('pet fact dog named Otto', {}, 3),
      factOf('hobby like chess', { personId: PersonId.parse('p2') }, 4),
    ];
    const brief = briefOf(facts, { ticked: facts.map((fact) => fact.id) });
    expect(brief.facts).toHaveLength(2);
    expect(brief.facts.map((fact) => fact.id)).not.toContain('f4');
  });

  it('ignores what was ticked while trouble is open, and says why', () => {
    const brief = briefOf([hobby(), signalOf('complaint')], { ticked: [FactId.parse('f1')] });
    expect(brief).toMatchObject({ facts: [], sober: true, why: { key: 'draft_plain_trouble' } });
  });

  it('says why there is nothing personal', () => {
    expect(briefOf([]).why).toEqual({ key: 'draft_plain_nothing', params: { name: INES.name } });
    expect(briefOf([hobby()], { ticked: [] }).why?.key).toBe('draft_plain_none_ticked');
    expect(briefOf([hobby()]).why).toBeNull();
  });

  it('is the same for the same memory in another order', () => {
    const facts = [factOf('hobby like bookbinding', {}, 1), factOf('sport like rowing', {}, 2)];
    const input = { person: INES, subject: '', reply: true, today: TODAY, voice: VOICE };
    expect(makeBrief({ ...input, facts })).toEqual(makeBrief({ ...input, facts: facts.toReversed() }));
  });
});
