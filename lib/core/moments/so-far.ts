// What is worth attention at this hour: a talk that is only planned for later today has answered nobody yet.
import type { Settings } from '../model/settings';
import { type Day, dayOf, type LocalTime } from '../model/when';
import { type Met, metOn } from './detect';
import type { Occurrence, PersonMemory } from './detector';

const isTrouble = ({ detector }: Occurrence): boolean => detector === 'trouble';

/** The same as {@link metOn}, by the user's clock. `shown` null: only the day counts. */
export function metBy(memory: PersonMemory, today: Day, settings: Settings, shown: LocalTime | null): Met {
  const met = metOn(memory, today, settings);
  if (shown === null || !met.open.some(isTrouble)) return met;
  const now = soFar(memory, shown);
  if (now === memory) return met;
  const { open } = metOn(now, today, settings);
  return { ...met, open: [...met.open.filter((one) => !isTrouble(one)), ...open.filter(isTrouble)] };
}

/** Without what is to come today; what was agreed for another day stays. */
function soFar(memory: PersonMemory, shown: LocalTime): PersonMemory {
  const isLater = (at: string | null): boolean => at !== null && at > shown && at.slice(0, 10) === dayOf(shown);
  const interactions = memory.interactions.filter(({ at }) => !isLater(at));
  const touches = memory.touches?.filter(({ at }) => !('local' in at && isLater(at.local)));
  return interactions.length === memory.interactions.length && touches?.length === memory.touches?.length
    ? memory
    : { ...memory, interactions, touches };
}
