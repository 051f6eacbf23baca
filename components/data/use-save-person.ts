// Saves what was corrected about who somebody is: one decision per field that really changed.
import { editPerson, type PersonChange } from '../../lib/app/edit-person';
import { newCommand } from '../../lib/app/deps';
import type { Person } from '../../lib/core/model/person';
import type { Sentence } from '../../lib/core/model/sentence';
import { searchZones } from '../../lib/core/people/zones';
import type { PersonDraft } from '../person/person-form';
import { useServices } from './services';

/** What did not work, and in which field. */
export interface PersonFailure {
  readonly field: keyof PersonDraft;
  readonly sentence: Sentence;
}

/** Null when everything was saved. `was`: the form as it was opened. What was saved before a failure stays saved. */
export function useSavePerson(person: Person): (was: PersonDraft, is: PersonDraft) => Promise<PersonFailure | null> {
  const services = useServices();
  return async (was, is) => {
    const changes: (readonly [keyof PersonDraft, PersonChange])[] = [];
    for (const kind of ['name', 'role', 'account'] as const) {
      const now = is[kind].trim();
      if (now !== was[kind]) changes.push([kind, { kind, text: { was: was[kind], is: now } }]);
    }
    const place = is.place.trim();
    if (place !== was.place) {
      const [hit] = searchZones(place, Intl.supportedValuesOf('timeZone'), 1);
      if (place !== '' && hit === undefined) return { field: 'place', sentence: { key: 'panel_place_unknown' } };
      changes.push(['place', { kind: 'zone', zone: hit?.zone ?? null }]);
    }
    for (const [field, change] of changes) {
      const result = await editPerson(services)({ command: newCommand(services.clock), person: person.id, change });
      if (!result.ok) return { field, sentence: result.error.sentence };
    }
    return null;
  };
}
