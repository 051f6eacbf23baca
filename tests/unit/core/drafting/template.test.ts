import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundsOf } from '../../../../lib/core/drafting/grounding';
import { mentionOf } from '../../../../lib/core/drafting/mention';
import { writeFromTemplate } from '../../../../lib/core/drafting/template';
import { OCCASIONS } from '../../../../lib/core/guardrails/situation';
import { POLARITIES, PREFERENCE_CATEGORIES } from '../../../../lib/core/model/preference';
import { factOf, INES, TODAY } from '../guardrails/situation';
import { briefOf, momentOf, signalOf, VOICE } from './memory';

const VALUES: Readonly<Record<(typeof PREFERENCE_CATEGORIES)[number], readonly string[]>> = {
  food_drink: ['oat-milk cortado', 'coffee', 'black tea with lemon'],
  dietary: ['vegetarian', 'shellfish', 'no onion or garlic'],
  hobby: ['river fishing', 'playing the fiddle', 'restores a wooden sloop'],
  sport: ['runs the Lisbon half marathon', 'keen golfer', 'open-water swimming'],
  music_media: ['Bruckner', 'jazz', 'crime novels, the older the better'],
  travel_place: ['Kyoto', 'Madeira (their grandparents’ house)', 'flying'],
  family: ['daughter Paula, a doctor', 'four daughters', 'twins, Tomás and Rita'],
  pet: ['dachshund named Otto', 'cats Miro and Luna', 'dogs'],
  communication: ['phone calls', 'email over calls', 'voice notes'],
  meeting_time: ['before ten', 'Fridays', 'a Thursday afternoon'],
  gift: ['fountain pen ink', 'plaques, flowers', 'chutney'],
  values_cause: ['girls’ education', 'living wage employers only', 'cruelty-free products'],
  goal: ['learn Italian properly', 'a second workshop by 2029', 'swimming across the bay'],
  work: ['annual invoicing', 'has a board meeting in May', 'edits on paper, no shared documents'],
  personal_fact: ['left-handed', 'cannot swim', 'two older brothers'],
};

describe('what can be said of a fact', () => {
  it.each([
    'divorced',
    'recovering from a stroke',
    'nut allergy',
    'we love it. Really',
    'ask <b>her</b>',
    'I never swim',
  ])('is nothing for "%s"', (value) => {
    expect(mentionOf(factOf(`hobby fact ${value}`), TODAY)).toBeNull();
  });

  it.each([
    ['hobby like open-water swimming', { thing: 'open-water swimming' }],
    ['sport like cycling to work', { thing: 'cycling' }],
    ['sport like open-water swimming before work', { thing: 'open-water swimming' }],
    ['hobby fact restores a wooden sloop', { thing: 'restoring the wooden sloop' }],
    ['sport like keen golfer', { thing: 'golf' }],
    ['music_media like Bruckner', { thing: 'Bruckner' }],
    ['travel_place like Kyoto', { place: 'Kyoto', region: 'Kyoto' }],
    ['food_drink like oat-milk cortado', { treat: 'a good oat-milk cortado' }],
    ['food_drink like Rioja', { treat: 'some good Rioja' }],
    [
      'goal fact learn Italian properly by 2029',
      { plan: 'learn Italian properly', doing: 'learning Italian properly' },
    ],
    ['pet fact dachshund named Otto', { pet: 'Otto', many: '1' }],
    ['pet fact two cats, Miro and Luna', { pet: 'Miro and Luna', many: '2' }],
    ['family fact daughter Paula, a doctor', { kin: 'your daughter Paula', many: '1' }],
    ['sport like supports Arsenal', { team: 'Arsenal' }],
  ])('of "%s"', (short, slots) => {
    expect(mentionOf(factOf(short), TODAY)?.slots).toMatchObject(slots);
  });
});

const MOVE = momentOf('move', 'moves to Porto', '2026-06-20');

describe('a draft from the template', () => {
  it.each([
    ['launch', 'opening of the Lyon showroom', 'the opening of the Lyon showroom'],
    ['award', 'Supplier of the Year at the Harbour Awards', 'being named Supplier of the Year at the Harbour Awards'],
    ['award', 'Supplier of the Year award', 'the Supplier of the Year award'],
    ['race_or_match', 'finished the Accra half marathon in 1:52', 'the Accra half marathon'],
  ] as const)('congratulates on a %s: %s', (kind, value, named) => {
    const brief = briefOf([momentOf(kind, value, TODAY)], { occasion: 'congratulation', reply: false });
    expect(writeFromTemplate(brief).text).toMatch(new RegExp(String.raw`${named}(?:[.!,]|\s*$)`, 'mu'));
  });

  it('wishes nobody a journey for an evening at home', () => {
    const hiking = factOf('travel_place like hiking hut to hut in the Dolomites');
    for (let variant = 0; variant < 40; variant++)
      for (const occasion of ['birthday', 'thanks', 'welcome_back', 'check_in'] as const) {
        const { text } = writeFromTemplate(briefOf([hiking], { occasion, reply: false, variant }));
        expect(text.split(/(?<=[.?])\s/u).find((sentence) => sentence.includes('Dolomites'))).not.toMatch(
          /today|afternoon|evening|\bhours?\b|weekend|inbox/u,
        );
      }
  });

  it('greets, thanks, says one personal sentence, leaves a gap and signs', () => {
    const draft = writeFromTemplate(briefOf([MOVE]));
    expect(draft.text).toMatch(/^Hi Inês,\n\n[A-Z][^\n]+\.\n\n\n[^\n]+ Porto[^\n]*\.\n\nBest,\nMartin$/);
    expect(draft.text.slice(draft.gap)).toMatch(/^\n[^\n]+Porto/);
    expect(draft.why).toBeNull();
  });

  it('leads from the personal sentence to its quote', () => {
    const [grounds] = groundsOf(writeFromTemplate(briefOf([MOVE])), [MOVE]);
    expect(grounds?.sentence.text).toContain('Porto');
    expect(grounds?.evidence).toEqual(MOVE.evidence);
  });

  it('stays plain while a complaint is open, thanks nobody for it, and says why', () => {
    const draft = writeFromTemplate(briefOf([MOVE, signalOf('complaint')]));
    expect(draft.text).not.toMatch(/thank|Porto|!/i);
    expect(draft.text).toMatch(/^Hi Inês,\n\n[^\n]+ owed a proper answer: \[…\]\.\n\nBest,\nMartin$/);
    expect(draft.why).toEqual({ key: 'draft_plain_trouble' });
  });

  it('does not thank for a mail that never came', () => {
    const fresh = writeFromTemplate(briefOf([MOVE], { reply: false }));
    expect(fresh.text).not.toMatch(/mail|writing/);
    expect(fresh.sentences.some((sentence) => sentence.facts.length > 0)).toBe(true);
  });

  it.each([
    ['Marques, Inês', 'Hi Inês,'],
    ['Dr. Inês Marques', 'Hi Inês,'],
    ['ines@example.com', 'Hi,'],
    ['', 'Hi,'],
  ])('greets "%s" with "%s"', (name, greeting) => {
    expect(writeFromTemplate(briefOf([], { person: { ...INES, name } })).sentences[0]?.text).toBe(greeting);
  });

  it.each([
    ['The tide is up', 'The tide is up. '],
    ['The tide is up at [the quay]', 'The tide is up at [the quay]. '],
    ['He said "up"', 'He said "up". '],
    ['The tide is up!', 'The tide is up! '],
    ['The tide is up…', 'The tide is up… '],
  ])('does not let words of the user run on into the next sentence: %s', (text, said) => {
    const voice = { ...VOICE, tried: { place: '0.0.', text } };
    expect(writeFromTemplate(briefOf([], { occasion: 'birthday', reply: false, voice })).text).toContain(said);
  });

  it('signs without a name when none is known, and not at all without either', () => {
    expect(writeFromTemplate(briefOf([], { voice: { ...VOICE, userName: '' } })).text).toMatch(/Best,$/);
    const nameless = writeFromTemplate(briefOf([], { voice: { ...VOICE, signOff: '', userName: '' } }));
    expect(nameless.text.trimEnd()).toMatch(/\.$/);
  });

  const anyFact = fc
    .tuple(
      fc.constantFrom(...PREFERENCE_CATEGORIES),
      fc.constantFrom(...POLARITIES),
      fc.nat(2),
      fc.integer({ min: 1, max: 400 }),
    )
    .map(([category, polarity, value, index]) =>
      factOf(`${category} ${polarity} ${VALUES[category][value]}`, {}, index),
    );
  const anyBrief = fc
    .tuple(fc.uniqueArray(anyFact, { maxLength: 4, selector: (fact) => fact.id }), fc.boolean())
    .map(([facts, reply]) => briefOf(facts, { reply, ticked: facts.map((fact) => fact.id) }));

  it('is covered by its sentences but for white space, and is the same every time', () => {
    fc.assert(
      fc.property(anyBrief, (brief) => {
        const draft = writeFromTemplate(brief);
        let at = 0;
        for (const sentence of draft.sentences) {
          expect(draft.text.slice(at, sentence.start).trim()).toBe('');
          expect(draft.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          at = sentence.end;
        }
        expect(draft.text.slice(at).trim()).toBe('');
        expect(writeFromTemplate(brief)).toEqual(draft);
      }),
    );
  });

  it('rests only on the facts of its brief, is short, and knows no clichés', () => {
    fc.assert(
      fc.property(anyBrief, (brief) => {
        const draft = writeFromTemplate(brief);
        const known = new Set(brief.facts.map((fact) => fact.id));
        expect(draft.sentences.flatMap((sentence) => sentence.facts).every((id) => known.has(id))).toBe(true);
        expect(draft.text.split(/\s+/).length).toBeLessThanOrEqual(60);
        expect(draft.text).not.toMatch(/finds you well|touch base|circle back|reach out|hope you are well|!/i);
      }),
    );
  });

  it('says whatever was remembered without breaking, or not at all', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PREFERENCE_CATEGORIES),
        fc.constantFrom(...POLARITIES),
        fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
        fc.constantFrom(...OCCASIONS),
        (category, polarity, value, occasion) => {
          const fact = factOf(`${category} ${polarity} x`);
          const strange = {
            ...fact,
            claim: { type: 'preference' as const, category, polarity, subject: 'sender', value },
          };
          const draft = writeFromTemplate(briefOf([strange], { ticked: [strange.id], occasion }));
          const said = draft.sentences.filter(({ facts }) => facts.includes(strange.id)).map(({ text }) => text);
          expect(said.filter((text) => !/^[^\n<>]+[.?]$/u.test(text))).toEqual([]);
        },
      ),
    );
  });
});
