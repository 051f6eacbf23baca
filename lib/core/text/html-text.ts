// HTML to the text that a reader sees, with the places that the markup itself calls quote or signature. One pass, no DOM, linear.
import { Tokenizer } from 'htmlparser2';
import { markOf, type MarkKind } from './markup';
import type { Span } from './spans';

/** A place that the markup names. */
export interface Mark extends Span {
  readonly kind: MarkKind;
}

/** The visible text of a mail's markup. */
interface HtmlText {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Visible characters beyond the limit. */
  readonly unread: number;
}

interface Frame {
  readonly name: string;
  readonly hidden: boolean;
  readonly pre: boolean;
  readonly mark: MarkKind | null;
  readonly from: number;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const VOID = words('area base br col embed hr img input link meta param source track wbr');
const SILENT = words(
  'script style head title template noscript iframe object svg math textarea select canvas audio video noembed noframes',
);
const PARAGRAPH = words('p h1 h2 h3 h4 h5 h6 blockquote ul ol dl pre');
const BLOCK = words(
  'div tr table tbody thead tfoot li dt dd section article header footer main aside nav address center form fieldset figure figcaption hr caption details summary',
);
/** A closing tag inside one of these does not reach outside (HTML's "scope"). */
const WALL = words('td th caption table');
/** Open elements that the same or a block element closes. */
const CLOSED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  li: words('li'),
  dt: words('dt dd'),
  dd: words('dt dd'),
  tr: words('tr'),
  td: words('td th tr'),
  th: words('td th tr'),
};
/** Most elements have no attribute: they share this. */
const NONE: Readonly<Record<string, string>> = {};

/** Reads markup; at most `limit` UTF-16 characters of text. Never throws, whatever the markup. */
export function htmlText(html: string, limit: number): HtmlText {
  const out = new Writer(limit);
  const open = new OpenElements();
  const marks: Mark[] = [];
  let tag = '';
  let attribute = '';
  let value = '';
  let attributes: Readonly<Record<string, string>> = NONE;
  let read: Record<string, string> = {};

  const leave = (frame: Frame | undefined): void => {
    if (frame === undefined) return;
    if (!frame.hidden) breakFor(frame.name);
    if (frame.mark !== null) marks.push({ kind: frame.mark, start: frame.from, end: out.length });
  };
  const breakFor = (name: string): void => {
    if (PARAGRAPH.has(name)) out.breakLine(2);
    else if (BLOCK.has(name)) out.breakLine(1);
    else if (name === 'td' || name === 'th') out.gap();
  };
  const enter = (name: string): void => {
    if (name === 'br') {
      if (open.top?.hidden !== true) out.newLine();
      return;
    }
    const inner = open.top?.name ?? '';
    if (CLOSED_BY[inner]?.has(name) || (inner === 'p' && (PARAGRAPH.has(name) || BLOCK.has(name)))) leave(open.pop());
    const { top } = open;
    const hidden = top?.hidden ?? false;
    if (!hidden) breakFor(name);
    const kind = markOf(name, attributes);
    if (VOID.has(name)) {
      if (kind !== null) marks.push({ kind, start: out.length, end: out.length });
      return;
    }
    const style = attributes['style'];
    open.push({
      name,
      hidden: hidden || SILENT.has(name) || isHidden(attributes),
      pre:
        (top?.pre ?? false) ||
        name === 'pre' ||
        (style !== undefined && /white-space:\s*(?:pre|break-spaces)/iu.test(style)),
      mark: kind,
      from: out.length,
    });
  };
  const close = (name: string): void => {
    if (name === 'br') return enter('br');
    for (let left = open.closedBy(name); left > 0; left--) leave(open.pop());
  };
  const say = (text: string): void => {
    const frame = open.top;
    if (frame?.hidden !== true) out.write(text, frame?.pre ?? false);
  };
  const closeVoid = (): void => {
    enter(tag);
    attributes = NONE;
  };

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = html.slice(start, end).toLowerCase();
        attributes = NONE;
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        if (value.length < 2000) value += html.slice(start, Math.min(end, start + 2000));
      },
      onattribentity: (codepoint) => {
        if (value.length < 2000) value += String.fromCodePoint(codepoint);
      },
      onattribend: () => {
        if (attributes === NONE) attributes = read = {};
        if (!Object.hasOwn(read, attribute)) read[attribute] = value;
      },
      onopentagend: closeVoid,
      onselfclosingtag: closeVoid,
      onclosetag: (start, end) => close(html.slice(start, end).trim().toLowerCase()),
      ontext: (start, end) => say(html.slice(start, end)),
      ontextentity: (codepoint) => say(String.fromCodePoint(codepoint)),
      oncomment: () => undefined,
      oncdata: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  while (open.top !== undefined) leave(open.pop());
  const text = out.text();
  return { text, marks: marks.map((mark) => clip(mark, text.length)), unread: out.unread };
}

const clip = (mark: Mark, length: number): Mark => ({
  ...mark,
  start: Math.min(mark.start, length),
  end: Math.min(mark.end, length),
});

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes['hidden'] !== undefined) return true;
  const style = attributes['style'];
  return (
    style !== undefined &&
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?:\.0*)?\s*(?:;|!|$)|mso-hide\s*:\s*all)/iu.test(
      style,
    )
  );
}

/** The elements that are open, and where each name stands among them: a closing tag finds its own in one step, however deep. */
class OpenElements {
  readonly #stack: Frame[] = [];
  readonly #at = new Map<string, number[]>();
  readonly #walls: number[] = [];

  get top(): Frame | undefined {
    return this.#stack.at(-1);
  }

  push(frame: Frame): void {
    const index = this.#stack.push(frame) - 1;
    const places = this.#at.get(frame.name);
    if (places === undefined) this.#at.set(frame.name, [index]);
    else places.push(index);
    if (WALL.has(frame.name)) this.#walls.push(index);
  }

  pop(): Frame | undefined {
    const frame = this.#stack.pop();
    if (frame === undefined) return undefined;
    this.#at.get(frame.name)?.pop();
    if (WALL.has(frame.name)) this.#walls.pop();
    return frame;
  }

  /** How many elements a closing tag ends; 0 when it is none of theirs, or a wall stands between. */
  closedBy(name: string): number {
    const index = this.#at.get(name)?.at(-1);
    if (index === undefined) return 0;
    const wall = this.#walls.at(-1) ?? -1;
    return wall > index && !WALL.has(name) && name !== 'tr' ? 0 : this.#stack.length - index;
  }
}

/** Collects text as `innerText` would: white space collapsed outside `pre`, blocks on lines of their own. */
class Writer {
  #parts: string[] = [];
  #length = 0;
  /** Line breaks owed before the next word; they never stand at the beginning. */
  #breaks = 0;
  #space = false;
  #lineStart = true;
  unread = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#length;
  }

  text(): string {
    return this.#parts.join('');
  }

  breakLine(count: number): void {
    if (!this.#lineStart || this.#breaks > 0) this.#breaks = Math.max(this.#breaks, count);
    this.#space = false;
  }

  newLine(): void {
    this.#breaks = Math.min(this.#breaks + 1, 3);
    this.#space = false;
  }

  gap(): void {
    this.#space = true;
  }

  write(raw: string, pre: boolean): void {
    if (this.#length >= this.#limit) {
      this.unread += raw.length;
      return;
    }
    // Entities come one by one.
    if (raw.length === 1 && raw > ' ' && raw !== '\u00a0') {
      this.#put(raw);
      return;
    }
    if (pre) {
      for (const [i, line] of raw.split(/\r\n?|\n/u).entries()) {
        if (i > 0) this.newLine();
        this.#put(line.replaceAll('\u00a0', ' '));
      }
      return;
    }
    const text = raw.replace(/[ \t\r\n\f]+/gu, ' ').replaceAll('\u00a0', ' ');
    if (text === ' ') {
      this.#space = true;
      return;
    }
    if (text.startsWith(' ')) this.#space = true;
    this.#put(text.trim());
    this.#space = text.endsWith(' ') && text.length > 1;
  }

  #put(text: string): void {
    if (text === '') return;
    const lead =
      this.#length === 0
        ? ''
        : this.#breaks > 0
          ? '\n'.repeat(this.#breaks)
          : this.#space && !this.#lineStart
            ? ' '
            : '';
    this.#breaks = 0;
    this.#space = false;
    this.#lineStart = false;
    const room = this.#limit - this.#length;
    const whole = lead + text;
    if (whole.length > room) this.unread += whole.length - Math.max(0, room);
    if (room <= 0) return;
    const part = whole.length > room ? whole.slice(0, room) : whole;
    this.#parts.push(part);
    this.#length += part.length;
  }
}
