// Which requests of a session are the browser's own, and what kind a request of the mail page is.
import type { SeenRequest } from '../stand-in/server.ts';

/** What Chromium asks by itself, with or without an extension. A path is given by how it begins. */
const BROWSERS_OWN: readonly (readonly [host: string, path: string, why: string])[] = [
  ['update.googleapis.com', '/service/update2/', 'looks for new versions of its own parts'],
  ['clients2.google.com', '/service/update2/', 'looks for new versions of extensions from its store'],
  ['clients2.google.com', '/time/', 'sets its clock'],
  ['clientservices.googleapis.com', '/chrome-variations/', 'gets its field trials'],
  ['accounts.google.com', '/ListAccounts', 'asks who is signed in'],
  ['content-autofill.googleapis.com', '/v1/pages/', 'asks what the fields of a form mean, by their digests'],
];

const isBrowsersOwn = ({ host, path }: SeenRequest): boolean =>
  BROWSERS_OWN.some(([theirs, start]) => host === theirs && path.startsWith(start));

/** Where anything but the browser itself sent a request, with counters and ids left out: `GET mail.google.com/mail/u/0/thread/…`. */
export function kindsOf(requests: readonly SeenRequest[]): ReadonlySet<string> {
  return new Set(
    requests
      .filter((request) => !isBrowsersOwn(request))
      .map(({ method, host, path }) => {
        const url = new URL(path, 'https://unused.example');
        const view = url.searchParams.get('view');
        const place = url.pathname.replace(/\/thread\/.*/, '/thread/…');
        return `${method} ${host}${place}${view === null ? '' : `?view=${view}`}`;
      }),
  );
}

/** The conversations that were asked for, in order. */
export const conversationsAskedFor = (requests: readonly SeenRequest[]): readonly string[] =>
  requests.filter(({ path }) => path.includes('/thread/')).map(({ path }) => path);
