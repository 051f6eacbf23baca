// All detectors together: what is near or due for one person on a day. Found by their file names; derives everything anew and keeps nothing.
import type { Settings } from '../model/settings';
import { addDays, type Day } from '../model/when';
import type { Detector, Occurrence, PersonMemory } from './detector';
import { recallOf } from './recall';
import { withoutRetired } from './retired';

const found: Readonly<Record<string, Detector>> = import.meta.glob('./detectors/*.detector.ts', {
  eager: true,
  import: 'detector',
});

/** Every detector under its id, the name of its file. */
export const detectors: ReadonlyMap<string, Detector> = new Map(
  Object.entries(found)
    .map(([path, detector]): [string, Detector] => [path.replace(/^.*\/|\.detector\.ts$/g, ''), detector])
    .toSorted(([a], [b]) => (a < b ? -1 : 1)),
);
const all = [...detectors.values()];

/** What is worth attention on a day, and what would be if nobody and nothing had been lost. */
export interface Met {
  readonly open: readonly Occurrence[];
  readonly withdrawn: readonly Occurrence[];
}

/** What is worth attention on a day, each thing once. The same memory and day always give the same list. `today`: the day where the person is. */
export const occurrencesOf = (memory: PersonMemory, today: Day, settings: Settings): readonly Occurrence[] =>
  metOn(memory, today, settings).open;

/** The same as {@link occurrencesOf}, with what a loss has withdrawn. */
export function metOn(memory: PersonMemory, today: Day, settings: Settings): Met {
  const open: Occurrence[] = [];
  for (const detector of all)
    for (const occurrence of detector.detect(memory, today, settings))
      if (occurrence.from <= today && (occurrence.until === null || today <= occurrence.until)) open.push(occurrence);
  if (open.length === 0) return { open, withdrawn: [] };
  const met = once(open);
  const left = withoutRetired(met, recallOf(memory, today).situation);
  return { open: left, withdrawn: left.length === met.length ? [] : met.filter((one) => !left.includes(one)) };
}

const once = (open: readonly Occurrence[]): readonly Occurrence[] => {
  const seen = new Set<string>();
  return open.filter(({ id }) => !seen.has(id) && seen.add(id).size > 0);
};

/** Everything that was worth attention on any of these days, both included: what passed while nobody looked. Asks day by day. */
export function occurrencesBetween(
  memory: PersonMemory,
  from: Day,
  to: Day,
  settings: Settings,
): readonly Occurrence[] {
  const passed = new Map<string, Occurrence>();
  for (let day = from; day <= to; day = addDays(day, 1))
    for (const occurrence of occurrencesOf(memory, day, settings))
      if (!passed.has(occurrence.id)) passed.set(occurrence.id, occurrence);
  return [...passed.values()];
}
