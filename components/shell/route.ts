// Where in the app page the user is, as the part of the address after '#'. Knows nothing about what a page shows.
import { useSyncExternalStore } from 'react';
import { PersonId } from '../../lib/core/model/ids';

/** One place of the app page. */
export type Route =
  | { readonly page: 'start' | 'today' | 'review' | 'people' | 'playbook' | 'ledger' | 'settings' }
  | { readonly page: 'missing' }
  | { readonly page: 'person' | 'kept' | 'forget'; readonly id: PersonId };

const PERSON = /^#\/people\/([^/]+)(?:\/(all|forget))?$/u;

/** Reads the part of an address after '#'. An empty one is Today; what nobody knows is `missing`. */
export function routeOf(hash: string): Route {
  if (hash === '' || hash === '#' || hash === '#/' || hash === '#/today') return { page: 'today' };
  if (hash === '#/review') return { page: 'review' };
  if (hash === '#/playbook') return { page: 'playbook' };
  if (hash === '#/ledger') return { page: 'ledger' };
  if (hash === '#/people') return { page: 'people' };
  if (hash === '#/start') return { page: 'start' };
  if (hash === '#/settings') return { page: 'settings' };
  const match = PERSON.exec(hash);
  const id = PersonId.safeParse(decoded(match?.[1] ?? ''));
  if (!match || !id.success) return { page: 'missing' };
  return { page: match[2] === 'all' ? 'kept' : match[2] === 'forget' ? 'forget' : 'person', id: id.data };
}

/** What a typed address stands for; '' when its escapes are broken. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The link to a place. */
export function hashOf(route: Exclude<Route, { readonly page: 'missing' }>): string {
  switch (route.page) {
    case 'person':
      return `#/people/${encodeURIComponent(route.id)}`;
    case 'kept':
      return `#/people/${encodeURIComponent(route.id)}/all`;
    case 'forget':
      return `#/people/${encodeURIComponent(route.id)}/forget`;
    case 'start':
    case 'today':
    case 'review':
    case 'people':
    case 'playbook':
    case 'ledger':
    case 'settings':
      break;
  }
  return `#/${route.page}`;
}

const listen = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** The place the user is at now. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => location.hash);
  return routeOf(hash);
}

/** Goes to a place, as a click on its link would. */
export function goTo(route: Exclude<Route, { readonly page: 'missing' }>): void {
  location.hash = hashOf(route);
}
