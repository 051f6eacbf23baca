// Turns a brief into a short mail: greeting, the occasion, one remembered detail, gaps for what only the user can say, sign-off. The words are content
// (lexicon/); this chooses among them, always the same for the same brief. Never answers for the user, and says nothing about the person without grounds.
import { digest } from '../model/digest';
import type { Fact } from '../model/fact';
import type { FactId } from '../model/ids';
import { addressee, signedWith } from './addressee';
import type { Brief } from './brief';
import type { Line, Occasional, Part } from './lexicon/content';
import { DETAILS_EN, type DetailWords } from './lexicon/en-details';
import { assemble, type DraftText, GAP, type Piece } from './grounding';
import { mentionOf } from './mention';
import { withPieces } from './pieces';
import { aboutOf, shelved, sourceOf, type Stock, stockOf } from './stock';
import { greetingLine, relaxed, signOffLines } from './voice';

/** A whole draft. */
export interface WrittenDraft extends DraftText {
  /** '' for an answer and for what has none. */
  readonly subject: string;
  /** The sign-off, as it stands at the end; '' when there is none. */
  readonly closing: string;
}

/** One of several, always the same for the same seed. */
function pick<T>(variants: readonly T[], seed: string): T | undefined {
  return variants[Number.parseInt(digest(seed).slice(0, 8), 16) % variants.length];
}

const isGrave = (occasion: string): boolean => /^(?:condolence|apology|get_well)$/u.test(occasion);

/** A wording with its slots filled. */
interface Filled {
  readonly text: string;
  readonly facts: readonly FactId[];
  /** How many slots say what it is about. */
  readonly names: number;
}

/** One of the words in "<short|quick>", always the same for the same seed. */
const worded = (line: string, seed: string): string =>
  line.replaceAll(
    /<([^<>]*)>/gu,
    (_, words: string, at: number) => pick(words.split('|'), `${seed} ${at} ${line}`) ?? '',
  );

/** "{years|a year|{years} years}" and "{day}". Null when a slot is not known. */
function filled(line: string, slots: Stock['slots']): Filled | null {
  const facts: FactId[] = [];
  let isWhole = true;
  let names = 0;
  const plural = line.replaceAll(
    /\{(\w+)\|([^|{}]*)\|((?:[^{}]|\{\w+\})*)\}/gu,
    (_, name: string, one: string, other: string) => {
      const count = slots.get(name);
      isWhole &&= count !== undefined;
      facts.push(...(count?.facts ?? []));
      return count?.words === '1' ? one : other;
    },
  );
  const text = plural.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    if (name !== 'when') names += 1;
    const slot = slots.get(name) ?? slots.get(name.charAt(0).toLowerCase() + name.slice(1));
    isWhole &&= slot !== undefined;
    facts.push(...(slot?.facts ?? []));
    const words = slot?.words ?? '';
    return /^\p{Lu}/u.test(name) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  });
  return isWhole ? { text: text.charAt(0).toUpperCase() + text.slice(1), facts: [...new Set(facts)], names } : null;
}

const holds = (condition: string | undefined, flags: Stock['flags']): boolean =>
  condition === undefined ||
  condition.split(' ').every((name) => (name.startsWith('!') ? !flags.has(name.slice(1)) : flags.has(name)));

const opening = (text: string): string => text.split(' ', 2).join(' ');

/** What is said once in a draft and not again in the next sentence. */
const ONCE = /\b(?:year ahead|coming year|next year|time away|break|inbox|evenings?|weekend|celebrat\p{L}+)\b/u;
const echoes = (text: string, beside: string): boolean => {
  const said = ONCE.exec(beside)?.[0];
  return (
    opening(text) === opening(beside) ||
    (said !== undefined && text.includes(said)) ||
    // Two questions in a row are an interview.
    (text.endsWith('?') && beside.endsWith('?'))
  );
};

/** The words of a part: the first line that fits, in one of its wordings, if possible one that is no echo of what stands beside it. */
function wordsOf(lines: readonly Line[], stock: Stock, seed: string, beside = ''): Filled | null {
  for (const line of lines) {
    if (!holds(line.if, stock.flags)) continue;
    const fitting = line.say.flatMap((say) => filled(worded(say, stock.seed), stock.slots) ?? []);
    const other = fitting.filter(({ text }) => !echoes(text, beside));
    if (fitting.length > 0) return pick(other.length > 0 ? other : fitting, `${stock.seed} ${seed}`) ?? null;
  }
  return null;
}

/** Nothing runs on into the next sentence: words of the user's own may come without a mark at their end. */
const ended = (text: string): string => text.trimEnd().replace(/[\p{L}\p{N})\]][”’"']*$/u, '$&.');

/** Sentences of a wording, each with what it rests on. */
function piecesOf({ text, facts }: Pick<Filled, 'text' | 'facts'>, stock: Stock): Piece[] {
  const { brief, occasion, matter } = stock;
  const tone = brief.voice.formality ?? 3;
  const even = ended(text)
    .replaceAll('’', "'")
    .replaceAll(/ +([.,:;])/gu, '$1')
    .replaceAll(/ {2,}/gu, ' ');
  const said = tone <= 2 || (tone === 3 && !isGrave(occasion)) ? relaxed(even) : even;
  const calm = isGrave(occasion) || brief.sober || tone >= 4 ? said.replaceAll('!', '.') : said;
  return (calm.match(/.+?(?:[.!?…](?=\s+\p{Lu})|$)/gsu) ?? []).map((sentence) => {
    const words = sentence.trim();
    const grounds = facts.length > 0 ? facts : matter;
    return { text: words, personal: grounds.length > 0, facts: grounds };
  });
}

/** The sentence about one remembered fact. */
function detailOf(fact: Fact, stock: Stock): Piece[] {
  const { brief, occasion, seed } = stock;
  const mention = mentionOf(fact, brief.today);
  if (mention === null) return [];
  const words = DETAILS_EN[mention.topic] ?? DETAILS_EN[mention.topic.replace(/:kin$/u, '')];
  const slots = new Map(
    Object.entries(mention.slots).map(([name, word]) => [name, { words: word, facts: [fact.id] }] as const),
  );
  const isLate = occasion === 'birthday' && stock.flags.has('just');
  const isEarly = occasion === 'birthday' && stock.flags.has('ahead');
  const at = settingOf(stock);
  if (at === null) return [];
  for (const wordings of [
    isLate && at === occasion ? words?.late : undefined,
    words?.[at],
    words?.[at] === undefined && at !== 'baby' && at !== 'wedding' ? words?.any : undefined,
  ]) {
    const fitting = (wordings ?? [])
      .filter(
        (one) =>
          !(isEarly || (isLate && wordings !== words?.late)) ||
          !/\b(?:today|the day|afternoon|evening|day is)\b/u.test(one) ||
          (isEarly && !one.includes('today')),
      )
      .filter((one) => mention.slots['elsewhere'] === undefined || !AT_HOME.test(one))
      .filter((one) => brief.reply || occasion === 'check_in' || !one.endsWith('?'))
      .flatMap((one) => filled(worded(one, seed), slots) ?? []);
    // What names the thing is better than what does not.
    const named = fitting.filter(({ names }) => names > 0);
    const one = pick(named.length > 0 ? named : fitting, `${seed} ${fact.id}`);
    if (one !== undefined) return piecesOf({ ...one, facts: [fact.id] }, { ...stock, matter: [] });
  }
  return [];
}

/** Beside what a detail stands. What is somebody else's is no reason to reward or fête this person, and beside a child or a wedding little has a place. */
function settingOf({ occasion, flags }: Stock): keyof DetailWords | null {
  if (flags.has('kin') && (flags.has('baby') || flags.has('wedding'))) return null;
  if (flags.has('kin') && /^(?:congratulation|birthday|anniversary)$/u.test(occasion)) return 'any';
  if (occasion !== 'congratulation') return occasion;
  return flags.has('baby') ? 'baby' : flags.has('wedding') ? 'wedding' : occasion;
}

/** Of a day or a week at home. */
const AT_HOME =
  /\b(?:today|the day|day is|afternoon|evenings?|hours?|weekends?|week|inbox|programme|calendar|celebrations?|share|look-in)\b/u;

/** Whether a fact has a sentence at this occasion. */
export function hasDetail(fact: Fact, brief: Brief): boolean {
  return detailOf(fact, stockOf(brief)).length > 0;
}

/** Their questions in their own words, each with a gap behind it. */
function asksOf({ asked }: Stock): Piece[] {
  return asked.map((one) => ({ text: `"${one.words}" […]`, personal: true, facts: [sourceOf(one)] }));
}

/** Where the remembered detail may as well come last. */
const SWAPS: ReadonlySet<string> = new Set(['birthday', 'anniversary', 'welcome_back', 'congratulation']);

/** Every other draft has the detail in another place, so that not all have the same gait. */
const isTurned = ({ seed }: Stock, [detail]: readonly Piece[]): boolean =>
  detail !== undefined && !/^And\b/u.test(detail.text) && Number.parseInt(seed.slice(8, 10), 16) % 2 === 0;

const turned = (parts: readonly Part[]): readonly Part[] =>
  !parts.includes('detail')
    ? parts
    : parts.at(-1) === 'detail'
      ? [...parts.slice(0, 1), 'detail', ...parts.slice(1, -1)]
      : [...parts.filter((part) => part !== 'detail'), 'detail'];

/** The kind of draft in the user's own words, where they changed some. */
const kindOf = ({ brief: { voice }, occasion }: Stock): Occasional => withPieces(occasion, voice.pieces, voice.tried);

/** The paragraphs of a draft between greeting and sign-off. */
function bodyOf(stock: Stock): (readonly Piece[] | typeof GAP)[] {
  const { brief, occasion, asked } = stock;
  const paragraphs: (readonly Piece[] | typeof GAP)[] = [];
  const about = aboutOf(brief);
  const details = brief.facts.filter(({ id }) => id !== about?.id).flatMap((fact) => detailOf(fact, stock));
  for (const [p, paragraph] of kindOf(stock).body.entries()) {
    if (paragraph.includes('asks')) {
      paragraphs.push(...asksOf(stock).map((piece) => [piece]));
      continue;
    }
    if (paragraph.includes('gap')) {
      // Where questions stand, or a mark, there is a gap already.
      const isMarked = paragraphs.some((one) => one !== GAP && one.some(({ text }) => text.includes('[…]')));
      if (asked.length === 0 && !isMarked) paragraphs.push(GAP);
      continue;
    }
    const parts = SWAPS.has(occasion) && isTurned(stock, details) ? turned(paragraph) : paragraph;
    const pieces = parts.flatMap((part: Part, k) => {
      if (part === 'detail') return details;
      if (typeof part === 'string') return [];
      // A short draft ends with the detail.
      if (
        k > 0 &&
        k === parts.length - 1 &&
        brief.voice.length === 'short' &&
        details.length > 0 &&
        /^(?:birthday|anniversary|welcome_back)$/u.test(occasion)
      )
        return [];
      const words = wordsOf(part, stock, `${p}.${k}`, parts.includes('detail') ? details[0]?.text : '');
      return words === null || words.text === '' ? [] : piecesOf(words, stock);
    });
    if (pieces.length > 0) paragraphs.push(paragraphs.length === 0 ? begun(pieces) : pieces);
    paragraphs.push(...linkBelow(pieces, brief));
  }
  return paragraphs;
}

/** Where what is passed on is found, on a line of its own under the words that name it. */
function linkBelow(pieces: readonly Piece[], { passOn }: Brief): Piece[][] {
  const link = passOn?.item.link;
  if (passOn === undefined || link === undefined) return [];
  const cite = shelved(passOn);
  return pieces.some(({ facts }) => facts.includes(cite)) ? [[plain(link)]] : [];
}

/** No mail begins with "And". */
const begun = ([first, ...others]: readonly Piece[]): Piece[] => {
  if (first === undefined) return [];
  const text = first.text.replace(/^And,? /u, '');
  return [{ ...first, text: text.charAt(0).toUpperCase() + text.slice(1) }, ...others];
};

const plain = (text: string): Piece => ({ text, personal: false, facts: [] });

/** The same brief always gives the same draft. */
export function writeFromTemplate(brief: Brief): WrittenDraft {
  const stock = stockOf(brief);
  const { occasion } = stock;
  const grave = isGrave(occasion) || brief.sober;
  const last = (brief.thread ?? []).findLast(({ from }) => from === 'them');
  const under = last === undefined ? '' : signedWith(last.text, brief.person.name);
  // "Thanks, Martin" names whom they write to.
  const signed = brief.voice.userName.split(/\s+/u).includes(under) ? '' : under;
  const name = addressee({ name: brief.person.name, ...brief.called, signed, formality: brief.voice.formality ?? 3 });
  const closing = signOffLines(brief.voice, grave);
  const draft = assemble(
    [[plain(greetingLine(brief.voice, name, grave))], ...bodyOf(stock), ...(closing === '' ? [] : [[plain(closing)]])],
    brief.why,
  );
  const hasSubject =
    !brief.reply &&
    !/^(?:linkedin|whatsapp|sms|text|card|note|post|letter|chat|slack|teams)/u.test(brief.channel ?? 'email');
  return {
    ...draft,
    closing,
    subject: hasSubject ? (wordsOf(kindOf(stock).subject, stock, 'subject')?.text ?? '') : '',
  };
}
