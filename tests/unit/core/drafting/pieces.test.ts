// Wordings of the user's own: said instead of, beside, or not at all, only where they changed something.
import { describe, expect, it } from 'vitest';
import { type Kind, linesOf, pieceId, withPieces, wrongWith } from '../../../../lib/core/drafting/pieces';
import { OCCASIONS_EN } from '../../../../lib/core/drafting/lexicon/en-occasions';
import type { OwnPiece } from '../../../../lib/core/model/own-piece';

const kinds = Object.keys(OCCASIONS_EN).filter((kind): kind is Kind => kind in OCCASIONS_EN);
const piece = (kind: Kind, place: string, shipped: string, text: string): OwnPiece => ({
  id: pieceId(kind, place, shipped, text),
  occasion: kind,
  place,
  shipped,
  text,
});
const said = (kind: Kind, pieces: readonly OwnPiece[]): readonly string[] =>
  withPieces(kind, pieces)
    .body.flat()
    .flatMap((part) => (typeof part === 'string' ? [] : part.flatMap(({ say }) => say)));

describe('wordings', () => {
  it.each(kinds)('of %s can all be used as they came, and each group has a place of its own', (kind) => {
    const lines = linesOf(kind);
    expect(new Set(lines.map(({ place }) => place)).size).toBe(lines.length);
    for (const { say } of lines) for (const words of say) expect(wrongWith(kind, words), words).toBeNull();
    expect(withPieces(kind)).toBe(OCCASIONS_EN[kind]);
  });

  it('are changed, switched off and joined by others, and nothing else is touched', () => {
    const line = linesOf('birthday').find((one) => one.if.length === 0);
    const [first = '', second = ''] = line?.say ?? [];
    const place = line?.place ?? '';
    const before = said('birthday', []);
    const after = said('birthday', [
      piece('birthday', place, first, 'Happy birthday, dear friend.'),
      piece('birthday', place, second, ''),
      piece('birthday', place, '', 'Hip hip.'),
      piece('thanks', place, '', 'Not here.'),
    ]);
    const at = before.indexOf(first);
    expect(after).toEqual([
      ...before.slice(0, at),
      'Happy birthday, dear friend.',
      ...(line?.say.slice(2) ?? []),
      'Hip hip.',
      ...before.slice(at + (line?.say.length ?? 0)),
    ]);
  });

  it('of an earlier version that are gone change nothing', () => {
    expect(said('birthday', [piece('birthday', '0.0.', 'Words of long ago.', 'Mine.')])).toEqual(said('birthday', []));
  });

  it.each([
    ['Happy {daay}.', 'template_unknown_slot'],
    ['Happy {day.', 'template_bracket'],
    ['Happy <one|two.', 'template_bracket'],
    ['Happy }{.', 'template_bracket'],
  ])('with a slip are not taken, and the slip is named: %s', (text, key) => {
    expect(wrongWith('birthday', text)).toMatchObject({ key });
  });

  it.each(['Happy {day}.', '<Happy|Merry> birthday.', 'No slot at all!'])('in order are taken: %s', (text) => {
    expect(wrongWith('birthday', text)).toBeNull();
  });
});
