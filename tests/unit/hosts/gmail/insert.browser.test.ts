// A draft in whatever Gmail has put into the box: before quote and signature, beside the user's words, gone with one undo.
import { afterEach, describe, expect, it } from 'vitest';
import { composeText } from '../../../../lib/hosts/gmail/compose-text.ts';
import { insertDraft } from '../../../../lib/hosts/gmail/insert.ts';
import { h } from './gmail-page.ts';

const DRAFT = 'Hi Ola,\n\nthank you.';
const signature = (): HTMLElement => h('div.gmail_signature', { 'data-smartmail': 'gmail_signature' }, 'Sam Reed');
const quote = (): HTMLElement =>
  h('div.gmail_quote', {}, h('div.gmail_attr', {}, 'Ola wrote:'), h('blockquote.gmail_quote', {}, 'Shall we?'));

type Inside = () => readonly (Node | string)[];
const BOXES: readonly (readonly [name: string, inside: Inside, own: string])[] = [
  ['an empty box', () => [], ''],
  ['an empty line', () => [h('br')], ''],
  ['an empty block', () => [h('div', { dir: 'ltr' }, h('br'))], ''],
  ['words', () => ['Typed.'], 'Typed.'],
  ['words in a block', () => [h('div', { dir: 'ltr' }, 'Typed.')], 'Typed.'],
  ['a line and a signature', () => [h('br'), h('span.gmail_signature_prefix', {}, '-- '), h('br'), signature()], ''],
  ['nothing but a signature', () => [signature()], ''],
  ['words and a signature in one block', () => [h('div', {}, 'Typed.', h('br'), signature())], 'Typed.'],
  ['a line and a quote', () => [h('br'), quote()], ''],
  ['nothing but a quote', () => [quote()], ''],
  ['words, a signature and a quote', () => [h('div', {}, 'Typed.'), signature(), quote()], 'Typed.'],
];

function openBox(inside: readonly (Node | string)[], mode = 'true'): HTMLElement {
  const box = h('div', { contenteditable: mode }, ...inside);
  document.body.append(box);
  box.focus();
  return box;
}

const markup = (box: HTMLElement): string => new XMLSerializer().serializeToString(box);
const foreign = (box: HTMLElement): string =>
  [...box.querySelectorAll('.gmail_signature, .gmail_quote')].map((element) => element.textContent).join('|');

describe('insertDraft', () => {
  afterEach(() => {
    getSelection()?.removeAllRanges();
    document.body.replaceChildren();
  });

  it.each(BOXES)('fits into a box with %s', (_, inside, own) => {
    const box = openBox(inside());
    const [before, others] = [box.textContent, foreign(box)];
    expect(insertDraft(box, DRAFT)).toBe(true);
    expect(composeText(box).text).toBe(own === '' ? DRAFT : `${own}\n\n${DRAFT}`);
    expect(foreign(box)).toBe(others);
    document.execCommand('undo');
    expect(composeText(box).text).toBe(own);
    expect(box.textContent).toBe(before);
  });

  it('leaves the sentence whole in which the caret stands', () => {
    const box = openBox(['On 26 November, or later?']);
    getSelection()?.collapse(box.firstChild, 'On 26 Nov'.length);
    expect(insertDraft(box, 'Draft.')).toBe(true);
    expect(composeText(box).text).toBe('On 26 November, or later?\n\nDraft.');
    document.execCommand('undo');
    expect(composeText(box).text).toBe('On 26 November, or later?');
  });

  it('replaces nothing that is selected', () => {
    const box = openBox(['Keep these words']);
    getSelection()?.selectAllChildren(box);
    expect(insertDraft(box, 'Draft.')).toBe(true);
    expect(composeText(box).text).toBe('Keep these words\n\nDraft.');
  });

  it('goes where the caret is, and stands apart from what follows', () => {
    const box = openBox(['First.Last.']);
    getSelection()?.collapse(box.firstChild, 'First.'.length);
    expect(insertDraft(box, 'Draft.')).toBe(true);
    expect(composeText(box).text).toBe('First.\n\nDraft.\n\nLast.');
  });

  it.each([
    ['lines', () => ['Hi Ola,', h('br'), h('br'), 'Best of luck.', h('br'), h('br'), 'Best,', h('br'), 'Sam']],
    [
      'blocks',
      () => [
        h('div', {}, 'Hi Ola,'),
        h('div', {}, h('br')),
        h('div', {}, 'Best of luck.'),
        h('div', {}, h('br')),
        h('div', {}, 'Best,'),
        h('div', {}, 'Sam'),
      ],
    ],
  ])('goes in front of words that begin a line, wherever the caret is: %s', (_, inside) => {
    const box = openBox(inside());
    getSelection()?.selectAllChildren(box);
    getSelection()?.collapseToEnd();
    const before = composeText(box).text;
    expect(insertDraft(box, 'Shall we?', 'Best,\nSam')).toBe(true);
    expect(composeText(box).text).toBe('Hi Ola,\n\nBest of luck.\n\nShall we?\n\nBest,\nSam');
    document.execCommand('undo');
    expect(composeText(box).text).toBe(before);
  });

  it('goes to the caret where those words do not begin a line', () => {
    const box = openBox(['All the best, Sam']);
    expect(insertDraft(box, 'Shall we?', 'best, Sam')).toBe(true);
    expect(composeText(box).text).toBe('All the best, Sam\n\nShall we?');
  });

  it('writes before the quote when the caret stands in it', () => {
    const box = openBox([h('div', {}, 'Typed.'), quote()]);
    getSelection()?.collapse(box.querySelector('blockquote')?.firstChild ?? box, 3);
    expect(insertDraft(box, 'Draft.')).toBe(true);
    expect(composeText(box).text).toBe('Typed.\n\nDraft.');
    expect(box.querySelector('blockquote')?.textContent).toBe('Shall we?');
  });

  it('puts signs in as signs', () => {
    const box = openBox([h('br')]);
    insertDraft(box, '<img src=x onerror=alert(1)> & "quoted"');
    expect(box.querySelector('img')).toBeNull();
    expect(composeText(box).text).toBe('<img src=x onerror=alert(1)> & "quoted"');
  });

  it('writes lines in plain mode, above a quote that is only text', () => {
    const box = openBox([h('br'), 'Ola wrote:', h('br'), '> Shall we?'], 'plaintext-only');
    expect(insertDraft(box, DRAFT)).toBe(true);
    expect(composeText(box).text).toBe(DRAFT);
    document.execCommand('undo');
    expect(box.textContent).toBe('Ola wrote:> Shall we?');
  });

  it('says so when the box takes no words, and leaves it as it was', () => {
    const box = openBox(['Typed.']);
    box.contentEditable = 'false';
    const before = markup(box);
    expect(insertDraft(box, DRAFT)).toBe(false);
    expect(markup(box)).toBe(before);
  });
});
