// Turns a brief into a short mail: greeting, thanks, one personal sentence, an empty paragraph for the answer, sign-off.
import { givenName } from '../model/person';
import type { Brief } from './brief';
import { assemble, type DraftText, GAP } from './grounding';

const plain = (text: string) => ({ text, personal: false, facts: [] });

/** The same brief always gives the same draft. */
export function writeFromTemplate(brief: Brief): DraftText {
  const { person, voice } = brief;
  return assemble(
    [
      [plain(`${voice.greeting} ${givenName(person.name)},`.trim())],
      [plain('Thank you for your mail.')],
      GAP,
      [plain(`${voice.signOff},\n${voice.userName}`.trim())],
    ],
    brief.why,
  );
}
