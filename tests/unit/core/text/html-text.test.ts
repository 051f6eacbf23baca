// The text of markup is what a reader of the page selects, white space aside.
import { expect, it } from 'vitest';
import { toReadingText } from '../../../../lib/core/text/reading-text';

const textOf = (html: string): string => toReadingText({ kind: 'html', content: html }).text;

it.each([
  ['blocks and breaks', '<div>One</div><div>two<br>three</div>', 'One\ntwo\nthree'],
  ['paragraphs', '<p>One</p><p>two</p>', 'One\n\ntwo'],
  ['collapsed white space', '<p>One\n   two&nbsp;three</p>', 'One two three'],
  ['entities', '<p>Fish &amp; chips &lt;3 &eacute; &#x1F64F;</p>', 'Fish & chips <3 é 🙏'],
  ['preformatted text', '<pre>a\n  b</pre>', 'a\n  b'],
  ['inline elements', 'a<b>b</b>c <i>d</i>', 'abc d'],
  ['cells', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['lists without end tags', '<ul><li>a<li>b</ul>c', 'a\nb\n\nc'],
  [
    'hidden elements',
    'a<span style="display: none !important">x</span><span style="visibility:hidden">y</span><span hidden>z</span><span style="font-size:0px">w</span>b',
    'ab',
  ],
  ['font sizes that only begin with zero', '<span style="font-size:0.9em">a</span>', 'a'],
  ['an unclosed hidden paragraph', '<p style="display:none">x<p>a', 'a'],
  ['broken markup', '<p>a<b>b</p></i></b>c<', 'ab\n\nc<'],
])('%s', (_, html, text) => {
  expect(textOf(html).trim()).toBe(text);
});
