// How a mail opens and closes in the user's own voice. The same for drafts and for the sample in Settings.
import type { Settings } from '../model/settings';

/** How the user opens and closes a mail. */
export type Voice = Pick<Settings, 'greeting' | 'signOff' | 'userName'>;

/** "Hi Inês,"; only the greeting when there is no name. */
export const greetingLine = ({ greeting }: Voice, name: string): string =>
  `${[greeting.trim().replace(/[,!.]+$/u, ''), name].filter((part) => part !== '').join(' ')},`;

/** "Best,\nMartin"; without the name while none is known, '' when there is neither. */
export function signOffLines({ signOff, userName }: Voice): string {
  const words = signOff.trim().replace(/[,.]+$/u, '');
  return [words === '' ? '' : `${words},`, userName.trim()].filter((line) => line !== '').join('\n');
}
