// Any character at all, for texts that nobody would write. fast-check's own unit `binary` is the same, but lists them all first, which takes a second.
import * as fc from 'fast-check';

/** Half surrogate pairs are no characters. */
const SURROGATES = { first: 0xd8_00, count: 0x8_00 };

/** One code point, each as likely as any other; a unit for `fc.string`. */
export const anyCharacter: fc.Arbitrary<string> = fc
  .nat({ max: 0x10_ff_ff - SURROGATES.count })
  .map((at) => String.fromCodePoint(at < SURROGATES.first ? at : at + SURROGATES.count), placeOf);

/** The way back, by which fast-check makes a text shorter. */
function placeOf(character: unknown): number {
  const code = typeof character === 'string' ? (character.codePointAt(0) ?? -1) : -1;
  if (code < 0 || String.fromCodePoint(code) !== character) throw new Error('not one character');
  if (code < SURROGATES.first) return code;
  if (code < SURROGATES.first + SURROGATES.count) throw new Error('half a surrogate pair');
  return code - SURROGATES.count;
}
