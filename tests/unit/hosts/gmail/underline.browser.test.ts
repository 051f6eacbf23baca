// Underlined words in a compose box: the pointer on them is told that there is more to know, and the box stays as it was.
import { afterEach, expect, it } from 'vitest';
import { composeText } from '../../../../lib/hosts/gmail/compose-text';
import { createUnderlines } from '../../../../lib/hosts/gmail/underline';

afterEach(() => document.body.replaceChildren());

it('says under the words that the pointer is on where to read more, and nowhere else', () => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.textContent = 'Shall we have a coffee?';
  document.body.append(box);
  const isAlone = (): void => {
    expect([...document.body.children]).toEqual([box]);
    expect(box.childNodes).toHaveLength(1);
  };
  const underlines = createUnderlines(box, 'Why?', () => undefined);
  underlines.show(composeText(box), [{ id: 'a', start: 16, end: 22, severity: 'hold' }]);

  const word = document.createRange();
  word.setStart(box.firstChild ?? box, 16);
  word.setEnd(box.firstChild ?? box, 22);
  const { left, right, top, bottom } = word.getBoundingClientRect();
  const point = (x: number): void => {
    box.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: (top + bottom) / 2, bubbles: true }));
  };
  point((left + right) / 2);
  const tip = document.body.lastElementChild;
  expect(tip).not.toBe(box);
  expect(tip?.getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom);
  // What it says stands in no place where the page could read it.
  expect(document.body.innerText).not.toContain('Why?');
  point(right + 20);
  isAlone();

  point((left + right) / 2);
  underlines.stop();
  isAlone();
  point((left + right) / 2);
  isAlone();
});
