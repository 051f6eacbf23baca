// Turns a brief into a short mail: greeting, thanks, one or two personal sentences, an empty paragraph for the answer, sign-off.
// Never answers for the user, and says nothing about the person without a fact.
import { digest } from '../model/digest';
import type { Fact } from '../model/fact';
import { givenName } from '../model/person';
import type { Brief } from './brief';
import { assemble, type DraftText, GAP, type Piece } from './grounding';
import { linesFor } from './lines';
import { greetingLine, signOffLines } from './voice';

const THANKS = [
  'Thank you for your mail.',
  'Thanks for your mail.',
  'Many thanks for your note.',
  'Thank you for writing.',
] as const;
const FIRST_WORDS = ['Just a short line from me.', 'A short note from me today.'] as const;

/** One of several, always the same for the same seed. */
function pick<T>(variants: readonly T[], seed: string): T | undefined {
  return variants[Number.parseInt(seed.slice(0, 8), 16) % variants.length];
}

const plain = (text: string): Piece => ({ text, personal: false, facts: [] });

/** Their given name; '' when what is known is an address or a number. */
const nameOf = ({ person }: Brief): string => (/[@\d]/u.test(person.name) ? '' : givenName(person.name));

/** The sentence for one fact. */
function personal(fact: Fact, brief: Brief): Piece[] {
  const line = pick(linesFor(fact, brief.today) ?? [], digest(brief.person.id, fact.id));
  return line === undefined ? [] : [{ text: line, personal: true, facts: [fact.id] }];
}

/** The same brief always gives the same draft. */
export function writeFromTemplate(brief: Brief): DraftText {
  const seed = digest(brief.person.id, ...brief.facts.map((fact) => fact.id));
  const lines = brief.sober ? [] : brief.facts.flatMap((fact) => personal(fact, brief));
  // Whoever complains is not thanked for it: what comes first is the user's to say.
  const first = brief.trouble
    ? undefined
    : brief.reply
      ? pick(brief.sober ? THANKS.slice(0, 1) : THANKS, seed)
      : lines.length > 0
        ? undefined
        : pick(FIRST_WORDS, seed);
  const opening = [...(first === undefined ? [] : [plain(first)]), ...lines];
  const closing = signOffLines(brief.voice);
  return assemble(
    [
      [plain(greetingLine(brief.voice, nameOf(brief)))],
      ...(opening.length === 0 ? [] : [opening]),
      GAP,
      ...(closing === '' ? [] : [[plain(closing)]]),
    ],
    brief.why,
  );
}
