// What a mail page does to a message before it shows it: no script, no handlers, no forms, nothing fetched from elsewhere, and no
// class or id that could be taken for the page's own (they get a prefix, as on the real page; `gmail_…` stays).
import sanitizeHtml from 'sanitize-html';
import type { Attributes, IOptions } from 'sanitize-html';

/** Where the page cuts a message and offers "View entire message", in UTF-16 units of HTML. */
export const CLIP_AT = 102 * 1024;

const TAGS = `
  a abbr address b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em figcaption figure font
  footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p pre q s samp section small span strike strong sub sup table
  tbody td tfoot th thead time tr tt u ul var wbr
`
  .trim()
  .split(/\s+/);
const ATTRIBUTES = `
  align alt bgcolor border cellpadding cellspacing class clear color cols colspan data-smartmail dir face height href hspace id lang
  rel rowspan size start style target title type valign vspace width
`
  .trim()
  .split(/\s+/);
const STYLE =
  /^(?:background-color|border(?:-\w+)*|clear|color|direction|display|float|font(?:-\w+)*|height|letter-spacing|line-height|list-style(?:-type)?|margin(?:-\w+)*|max-width|min-width|padding(?:-\w+)*|text-\w+|unicode-bidi|vertical-align|white-space|width|word-\w+)$/;
const UNSAFE_VALUE = /url\s*\(|expression|javascript:|[\\<@]|image-set|-moz-binding/i;

/** Keeps the declarations that only change how the message itself looks. */
function keptStyle(style: string): string {
  return style
    .slice(0, 4000)
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => {
      const name = /^([a-z-]+)\s*:/i.exec(declaration)?.[1]?.toLowerCase();
      return name !== undefined && STYLE.test(name) && !UNSAFE_VALUE.test(declaration);
    })
    .join(';');
}

const prefixed = (names: string, prefix: string): string =>
  names
    .split(/\s+/)
    .filter((name) => name !== '')
    .map((name) => (name.startsWith('gmail_') ? name : `${prefix}${name}`))
    .join(' ');

function optionsFor(prefix: string): IOptions {
  const attributesOf = (tag: string, given: Attributes): Attributes => {
    const kept: Attributes = {};
    for (const [name, value] of Object.entries(given)) {
      if (name === 'class') kept['class'] = prefixed(value, prefix);
      else if (name === 'id') kept['id'] = `${prefix}${value}`;
      else if (name === 'style') kept['style'] = keptStyle(value);
      else kept[name] = value;
    }
    if (tag === 'a' && kept['href'] !== undefined)
      Object.assign(kept, { target: '_blank', rel: 'noopener noreferrer' });
    for (const name of ['class', 'style']) if (kept[name] === '') delete kept[name];
    return kept;
  };
  return {
    allowedTags: TAGS,
    allowedAttributes: { '*': ATTRIBUTES },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    nonTextTags: [
      'style',
      'script',
      'textarea',
      'option',
      'noscript',
      'title',
      'head',
      'xmp',
      'template',
      'svg',
      'math',
      'iframe',
      'object',
    ],
    parseStyleAttributes: false,
    nestingLimit: 200,
    transformTags: { '*': (tagName, attribs) => ({ tagName, attribs: attributesOf(tagName, attribs) }) },
  };
}

/**
 * The HTML part as the page shows it. Images keep their place and words but load nothing.
 * @param seed tells messages apart, so that two of them never share a class or id
 */
export function sanitise(html: string, seed: string): string {
  const number = BigInt.asUintN(63, BigInt(`0x${seed}`));
  try {
    return sanitizeHtml(html, optionsFor(`m_${number.toString()}`));
  } catch {
    return fromText(html.replace(/<[^>]*>/g, ' '));
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const LINK = /\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g;

/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFD\uFE70-\uFEFC]/;
const LETTER = /\p{L}/u;

/** A text/plain message as the page shows it: lines end with `<br>`, addresses of pages are links, marks of quoting stay. */
export function fromText(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').trimEnd().split('\n');
  const shown = lines.map((line) => {
    const kept = escaped(line).replace(/^ +| {2,}/g, (spaces) => '&nbsp;'.repeat(spaces.length));
    return kept.replace(LINK, (href) => `<a href="${href}" target="_blank" rel="noopener noreferrer">${href}</a>`);
  });
  const first = LETTER.exec(text)?.[0];
  const direction = first !== undefined && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
  return `<div dir="${direction}">${shown.join('<br>\n')}</div>`;
}
