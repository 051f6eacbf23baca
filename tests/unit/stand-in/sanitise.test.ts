import * as fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { CLIP_AT, fromText, sanitise } from '../../stand-in/sanitise.ts';

const SEED = '18d76f26b0a10065';
const PREFIX = `m_${BigInt(`0x${SEED}`)}`;

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => tags.push({ name, attributes }) });
  parser.end(html);
  return tags;
}

const PIECES = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="https://example.com/a.png">',
  '<a href="javascript:alert(1)">',
  '<iframe src=//example.com>',
  '<form action=/><input name=q>',
  '<svg onload=alert(1)>',
  '<style>*{background:url(https://example.com)}</style>',
  '<div style="background:url(https://example.com);position:fixed">',
  '<p class="h7 a98">',
  '<b id=gb>',
  '<base href=//example.com>',
  '<meta http-equiv=refresh content=0>',
  '<blockquote type=cite>',
  '</div>',
  '<![CDATA[',
  '<!--',
];

describe('a mail that is shown', () => {
  it('runs nothing, fetches nothing and never looks like the page around it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 30 }), (parts) => {
        for (const { name, attributes } of tagsOf(sanitise(parts.join(''), SEED))) {
          expect(['script', 'iframe', 'form', 'input', 'svg', 'style', 'base', 'meta', 'link', 'object']).not.toContain(
            name,
          );
          expect(Object.keys(attributes).filter((key) => key.startsWith('on') || key.startsWith('src'))).toEqual([]);
          expect(attributes['href'] ?? 'https:').toMatch(/^(?:https?:|mailto:|tel:|[^:]*$)/);
          expect(attributes['style'] ?? '').not.toMatch(/url|position/);
          for (const own of `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.split(' ').filter(Boolean)) {
            expect(own.startsWith(PREFIX) || own.startsWith('gmail_')).toBe(true);
          }
        }
      }),
    );
  });

  it("keeps what tells the mail programs' quotes", () => {
    const html = sanitise(
      '<div class="gmail_quote">a</div><blockquote type="cite">b</blockquote><div id="divRplyFwdMsg">c</div><div class="yahoo_quoted">d</div>',
      SEED,
    );
    expect(tagsOf(html).map(({ attributes }) => attributes)).toEqual([
      { class: 'gmail_quote' },
      { type: 'cite' },
      { id: `${PREFIX}divRplyFwdMsg` },
      { class: `${PREFIX}yahoo_quoted` },
    ]);
  });

  it('ends for the longest text that is shown and for thousands of open elements', () => {
    expect(sanitise('<div>'.repeat(20_000), SEED).length).toBeLessThan(20_000 * 11);
    expect(sanitise('x<br>'.repeat(CLIP_AT / 5), SEED)).toContain('x<br />x');
  });
});

describe('a text/plain mail', () => {
  it('shows every character, line by line', () => {
    expect(fromText('a < b & "c"\n> old\n')).toBe('<div dir="ltr">a &lt; b &amp; &quot;c&quot;<br>\n&gt; old</div>');
  });

  it('runs from right to left when its first letter does', () => {
    expect(fromText('10 שלום')).toContain('dir="rtl"');
    expect(fromText('Salaam سلام')).toContain('dir="ltr"');
  });

  it('links addresses of pages and nothing else', () => {
    const [, link, ...more] = tagsOf(fromText('see https://example.com/a?b=1&c=2. javascript:alert(1)'));
    expect(link?.attributes['href']).toBe('https://example.com/a?b=1&c=2');
    expect(more).toEqual([]);
  });
});
