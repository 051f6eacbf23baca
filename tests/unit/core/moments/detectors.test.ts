// What every detector owes: its examples hold, through all of them together; each thing is found once; the same day always gives the same.
import { describe, expect, it } from 'vitest';
import type { MomentExamples } from '../../../../lib/core/moments/detector';
import { detectors, occurrencesOf } from '../../../../lib/core/moments/detect';
import { Day } from '../../../../lib/core/model/when';
import { memoryIn, settingsIn } from './remembered';

const examples = Object.entries(
  import.meta.glob<MomentExamples>('../../../../lib/core/moments/detectors/*.detector.ts', {
    eager: true,
    import: 'examples',
  }),
).map(([path, shown]) => [path.replace(/^.*\/|\.detector\.ts$/gu, ''), shown] as const);

const found = (id: string, example: MomentExamples['finds'][number]) =>
  occurrencesOf(memoryIn(example), Day.parse(example.today), settingsIn(example)).filter(
    ({ detector }) => detector === id,
  );

describe.each(examples)('%s.detector.ts', (id, shown) => {
  it('has at least three examples of either kind', () => {
    expect(detectors.has(id)).toBe(true);
    expect(shown.finds.length).toBeGreaterThanOrEqual(3);
    expect(shown.quiet.length).toBeGreaterThanOrEqual(3);
  });

  it.each(shown.finds)('finds: $what', (example) => {
    const once = found(id, example);
    expect(once.map(({ on }) => on)).toEqual([example.on]);
    expect(once[0]?.id.split(':')).toHaveLength(4);
    expect(found(id, example)).toEqual(once);
  });

  it.each(shown.quiet)('is quiet: $what', (example) => {
    expect(found(id, example)).toEqual([]);
  });
});
