import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liesWithin, outsideOf, type Slot, slotsIn } from '../../../../lib/core/guardrails/hours';
import { readWords } from '../../../../lib/core/guardrails/words';
import { TODAY } from './situation';

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
const written = ({ days, start, stop }: Slot): string => `${days?.join('') ?? '*'} ${clock(start)}-${clock(stop)}`;
const words = (text: string) => readWords(text).flatMap((sentence) => sentence.words);
const inDraft = (text: string): string[] => slotsIn(words(text), TODAY).map(written);
const inFact = (text: string): string[] => slotsIn(words(text), null, true).map(written);

describe('times in a draft', () => {
  it.each([
    ['at 8:30', ['* 8:30-8:31']],
    ['at 8.30', ['* 8:30-8:31']],
    ['section 8.30', []],
    ['8 am tomorrow', ['4 8:00-8:01']],
    ['3 p.m. on Friday', ['5 15:00-15:01']],
    ['at three', ['* 15:00-15:01']],
    ['eight in the evening', ['* 20:00-20:01']],
    ['half past nine', ['* 9:30-9:31']],
    ['quarter to nine', ['* 8:45-8:46']],
    ['at half eight', ['* 8:30-8:31']],
    ['nine o’clock', ['* 9:00-9:01']],
    ['nine people', []],
    ['at nine sites', []],
    ['between 9 and 11 on Monday', ['1 9:00-11:00']],
    ['from 2 to 4', ['* 14:00-16:00']],
    ['Tuesday or Thursday at nine', ['24 9:00-9:01']],
    ['Friday', ['5 0:00-24:00']],
    ['at noon', ['* 12:00-12:30']],
    ['first thing tomorrow', ['4 6:00-9:00']],
    ['good morning', []],
  ])('%s', (text, slots) => {
    expect(inDraft(text)).toEqual(slots);
  });
});

describe('times in a fact', () => {
  it.each([
    ['before ten', ['* 0:00-10:00']],
    ['after 15:30', ['* 15:30-24:00']],
    ['after eight', ['* 20:00-24:00']],
    ['12:00-14:00', ['* 12:00-14:00']],
    ['between 1 and 2 pm', ['* 13:00-14:00']],
    ['Fridays', ['5 0:00-24:00']],
    ['Friday afternoons', ['5 12:00-18:00']],
    ['Tuesday and Thursday mornings', ['24 6:00-12:00']],
    ['Tuesdays after 3 pm', ['2 15:00-24:00']],
    ['after lunch', ['* 13:30-18:00']],
    ['weekends', ['67 0:00-24:00']],
    ['evenings after six', ['* 18:00-24:00']],
    ['coffee', []],
  ])('%s', (text, slots) => {
    expect(inFact(text)).toEqual(slots);
  });
});

describe('slots', () => {
  const anySlot = fc
    .tuple(fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })), fc.nat(1438), fc.nat(1438))
    .map(([days, a, b]): Slot => ({ days, start: Math.min(a, b), stop: Math.max(a, b) + 1, from: 0, to: 1 }));

  it('every minute of the week is either in a slot or outside of it', () => {
    fc.assert(
      fc.property(
        fc.array(anySlot, { maxLength: 3 }),
        fc.integer({ min: 1, max: 7 }),
        fc.nat(1439),
        (slots, day, minute) => {
          const point: Slot = { days: [day], start: minute, stop: minute + 1, from: 0, to: 1 };
          const inside = slots.some((slot) => liesWithin(point, slot));
          expect(outsideOf(slots).some((slot) => liesWithin(point, slot))).toBe(!inside);
        },
      ),
    );
  });

  it('a slot lies within itself', () => {
    fc.assert(
      fc.property(anySlot, (slot) => {
        expect(liesWithin(slot, slot)).toBe(true);
      }),
    );
  });
});
