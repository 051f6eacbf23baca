// Turns a brief into a short mail: greeting, the occasion, one remembered detail, gaps for what only the user can say, sign-off. The words are content
// (content/); this chooses among them, always the same for the same brief. Never answers for the user, and says nothing about the person without grounds.
import { digest } from '../model/digest';
import type { Fact } from '../model/fact';
import { FactId } from '../model/ids';
import { addressee, signedWith } from './addressee';
import type { Brief } from './brief';
import type { Line, Part } from './content/content';
import { DETAILS_EN } from './content/en-details';
import { OCCASIONS_EN } from './content/en-occasions';
import { assemble, type DraftText, GAP, type Piece } from './grounding';
import { grievanceIn, illnessIn, lostIn, matterOf } from './matter';
import { mentionOf, momentSlots } from './mention';
import { placeIn } from './things-in';
import { timingOf } from './timing';
import { type Heard, kindnessIn, promiseIn, questionsIn, troubleIn } from './thread';
import { greetingLine, relaxed, signOffLines } from './voice';

/** How a sentence says that it rests on a message of the conversation: its place, from 0. */
export const citationOf = (index: number): FactId => FactId.parse(`thread:${index}`);
const sourceOf = ({ cite }: Heard): FactId => FactId.parse(cite);

/** A draft with its subject; '' for an answer and for what has none. */
export interface WrittenDraft extends DraftText {
  readonly subject: string;
}

interface Slot {
  readonly words: string;
  readonly facts: readonly FactId[];
}

/** What the wordings of a brief may use. */
interface Stock {
  readonly brief: Brief;
  readonly occasion: NonNullable<Brief['occasion']> | 'note';
  readonly flags: ReadonlySet<string>;
  readonly slots: ReadonlyMap<string, Slot>;
  readonly asked: readonly Heard[];
  /** What sentences to the person rest on when they use no slot. */
  readonly matter: readonly FactId[];
  readonly seed: string;
}

/** One of several, always the same for the same seed. */
function pick<T>(variants: readonly T[], seed: string): T | undefined {
  return variants[Number.parseInt(digest(seed).slice(0, 8), 16) % variants.length];
}

/** Where their questions stand for an answer; thanks and condolences are that and nothing else. */
const MAY_ANSWER: ReadonlySet<string> = new Set([
  'answer',
  'follow_up',
  'welcome_back',
  'apology',
  'check_in',
  'renewal',
  'introduction',
  'congratulation',
]);
const MOST_ASKED = 4;
/** Asks only for what is being promised. */
const REMINDS = /\b(?:had|have) (?:a|the|any) (?:chance|time|news|opportunity)\b/iu;

const isGrave = (occasion: string): boolean => /^(?:condolence|apology|get_well)$/u.test(occasion);

/** A wording with its slots filled. */
interface Filled {
  readonly text: string;
  readonly facts: readonly FactId[];
  /** How many slots say what it is about. */
  readonly names: number;
}

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

/** The words of a part: the first line that fits, in one of its wordings. */
function wordsOf(lines: readonly Line[], stock: Stock, seed: string): Filled | null {
  for (const line of lines) {
    if (!holds(line.if, stock.flags)) continue;
    const fitting = line.say.flatMap((say) => filled(say, stock.slots) ?? []);
    if (fitting.length > 0) return pick(fitting, `${stock.seed} ${seed}`) ?? null;
  }
  return null;
}

/** Numbers up to twelve in words, as one writes them. */
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Sentences of a wording, each with what it rests on. */
function piecesOf({ text, facts }: Pick<Filled, 'text' | 'facts'>, stock: Stock): Piece[] {
  const { brief, occasion, matter } = stock;
  const tone = brief.voice.formality ?? 3;
  const even = text.replaceAll('’', "'").replaceAll(/ +([.,:;])/gu, '$1');
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
  for (const wordings of [
    isLate ? words?.late : undefined,
    words?.[occasion],
    words?.[occasion] === undefined ? words?.any : undefined,
  ]) {
    const fitting = (wordings ?? [])
      .filter(
        (one) =>
          !(isEarly || (isLate && wordings !== words?.late)) ||
          !/\b(?:today|the day|afternoon|evening|day is)\b/u.test(one) ||
          (isEarly && !one.includes('today')),
      )
      .filter((one) => brief.reply || occasion === 'check_in' || !one.endsWith('?'))
      .flatMap((one) => filled(one, slots) ?? []);
    // What names the thing is better than what does not.
    const named = fitting.filter(({ names }) => names > 0);
    const one = pick(named.length > 0 ? named : fitting, `${seed} ${fact.id}`);
    if (one !== undefined) return piecesOf({ ...one, facts: [fact.id] }, { ...stock, matter: [] });
  }
  return [];
}

/** What an occasion itself is about; null when it is not known. */
export const aboutOf = (brief: Brief): ReturnType<typeof matterOf> =>
  matterOf(brief.occasion ?? (brief.reply ? 'answer' : 'note'), [...brief.grounds, ...brief.facts], brief.today);

/** Whether a fact has a sentence at this occasion. */
export function hasDetail(fact: Fact, brief: Brief): boolean {
  return detailOf(fact, stockOf(brief)).length > 0;
}

/** The last messages of theirs that nobody has answered, as one. */
const waiting = ({ thread = [] }: Brief) => {
  const mine = thread.findLastIndex(({ from }) => from === 'me');
  return thread.filter(({ from, cite }, at) => from === 'them' && at > mine && cite.startsWith('thread:'));
};

function stockOf(brief: Brief): Stock {
  const { thread = [], today, voice, person } = brief;
  const occasion = brief.occasion ?? (brief.reply ? 'answer' : 'note');
  const matter = matterOf(occasion, [...brief.grounds, ...brief.facts], today);
  const slots = new Map<string, Slot>();
  const flags = new Set<string>();
  const set = (name: string, words: string, facts: readonly FactId[]): void => {
    if (words !== '') slots.set(name, { words, facts });
  };
  const flag = (name: string, is: boolean): void => {
    if (is) flags.add(name);
  };
  const formality = voice.formality ?? 3;
  flag('formal', formality >= 4);
  flag('casual', formality <= 2);
  flag('short', voice.length === 'short');
  flag('reply', brief.reply);
  flag('silent', brief.silent === true);
  flag('sober', brief.sober && !brief.trouble);
  flag('upset', brief.trouble);
  flag('detail', brief.facts.length > 0);
  set('theirCompany', brief.theirCompany ?? '', []);
  flag('theirCompany', (brief.theirCompany ?? '') !== '');
  set('ourCompany', brief.ourCompany ?? '', []);
  set('item', brief.item ?? '', []);
  flag('item', (brief.item ?? '') !== '');
  const heard = (name: string, one: Heard | null): void => {
    flag(name, one !== null);
    if (one !== null) set(name, one.words, [sourceOf(one)]);
  };
  if (occasion === 'follow_up') heard('promise', promiseIn(thread));
  if (occasion === 'thanks') heard('kindness', kindnessIn(thread));
  if (
    occasion === 'apology' ||
    ((occasion === 'answer' || occasion === 'follow_up' || occasion === 'check_in') && brief.trouble)
  ) {
    heard('trouble', troubleIn(thread));
    if (occasion === 'apology') grieve(brief, flag, set);
  }
  const asked = MAY_ANSWER.has(occasion)
    ? waiting(brief)
        .flatMap(questionsIn)
        .filter(({ words }) => !(flags.has('promise') && REMINDS.test(words)))
        .slice(0, MOST_ASKED)
    : [];
  flag('asks', asked.length > 0);
  const inWriting = brief.grounds.find((fact) => mentionOf(fact, today)?.topic === 'inWriting');
  if (inWriting !== undefined) {
    flag('inWriting', true);
    set('inWriting', 'in writing, as you prefer', [inWriting.id]);
  }
  if (matter !== null) fillMatter(matter, occasion, today, flag, set);
  const last = thread.at(-1);
  if (matter === null && /^(?:congratulation|condolence|get_well)$/u.test(occasion) && last?.from === 'them') {
    flag('cited', true);
    set('readNews', 'your news', [sourceOf({ words: '', cite: last.cite })]);
    set('tellingMe', 'telling me', [sourceOf({ words: '', cite: last.cite })]);
  }
  return {
    brief,
    occasion,
    flags,
    slots,
    asked,
    matter: matter !== null ? [matter.id] : [...((slots.get('grievance') ?? slots.get('trouble'))?.facts ?? [])],
    seed: digest(
      person.id,
      person.name,
      occasion,
      brief.variant ?? 0,
      ...brief.facts.map(({ id, claim }) => `${id} ${claim.value}`),
    ),
  };
}

/** Nobody gets well soon from these. */
const SERIOUS =
  /\b(?:cancer|tumou?r|leuk\p{L}+|lymphoma|stroke|heart attack|chemo\p{L}*|multiple sclerosis|parkinson\S*|alzheimer\S*|dementia|als|diagnos\p{L}+|terminal|hospice|intensive care|transplant|depression|burn-?out)\b/iu;

type Flag = (name: string, is: boolean) => void;
type SetSlot = (name: string, words: string, facts: readonly FactId[]) => void;

/** What an apology is for, when the conversation itself does not say: the complaint that it answers. */
function grieve({ grounds }: Brief, flag: Flag, set: SetSlot): void {
  for (const { claim, id, state } of grounds.toReversed()) {
    if (claim.type !== 'signal' || state !== 'open' || (claim.kind !== 'complaint' && claim.kind !== 'frustration'))
      continue;
    const grievance = grievanceIn(claim.value);
    if (grievance === null) continue;
    if ('that' in grievance) {
      set('grievance', grievance.that, [id]);
      flag('grievance', true);
    } else {
      set('trouble', grievance.about, [id]);
      flag('trouble', true);
    }
    return;
  }
}

/** What congratulations are for, to stand after "on". */
const NEWS: Readonly<Record<string, string>> = {
  new_job: 'the new role',
  baby: 'the new arrival',
  wedding: 'your wedding',
  graduation: 'your graduation',
  move: 'the move',
  launch: 'the launch',
  award: 'the award',
};

function fillMatter(
  { claim, id }: NonNullable<ReturnType<typeof matterOf>>,
  occasion: string,
  today: Brief['today'],
  flag: Flag,
  set: SetSlot,
): void {
  const slots = momentSlots(claim, today);
  for (const [name, words] of Object.entries(slots)) set(name, words, [id]);
  const isTheirs = claim.subject !== 'sender';
  flag('matter', true);
  flag(claim.kind, true);
  flag('kin', isTheirs && slots['kin'] !== undefined);
  flag('told', true);
  const { day } = slots;
  flag('day', day !== undefined);
  const { at } = timingOf(claim, today);
  flag('ahead', at === 'ahead' || (at === 'far' && (claim.date ?? '') > today));
  flag('now', at === 'now');
  flag('just', at === 'just');
  if (day !== undefined) set('renewalDay', /^(?:today|tomorrow)$/u.test(day) ? day : `on ${day}`, [id]);
  const years = Number(slots['years'] ?? 0);
  if (years > 0) set('years', years === 1 ? '1' : (NUMBERS[years] ?? String(years)), [id]);
  flag('years', years > 0);
  if (occasion === 'anniversary') {
    flag('work', claim.kind === 'work_anniversary');
    const isBusiness =
      /\b(?:company|firm|business|bakery|shop|school|club|agency|studio|practice|founded|founding|opening)\b|\d+(?:th|st|nd|rd)\b/iu.test(
        claim.value,
      );
    flag('private', (claim.kind === 'anniversary' && !isBusiness) || claim.kind === 'wedding');
    flag('thing', claim.kind === 'anniversary' && isBusiness && slots['thing'] !== undefined);
    const place = /\b(?:at|with|joined|joins)\s+(\p{Lu}[\p{L}&'’. -]{1,40})$/u.exec(claim.value)?.[1];
    set('at', place === undefined ? ' ' : ` at ${place.trim()}`, [id]);
  }
  if (occasion === 'congratulation') {
    const kindly = NEWS[claim.kind];
    const thing = slots['thing'];
    const useThing = thing !== undefined && /^(?:award|milestone|launch|race_or_match|event)$/u.test(claim.kind);
    const own = useThing
      ? thing
      : claim.kind === 'move' && placeIn(claim.value) !== ''
        ? `the move to ${placeIn(claim.value)}`
        : kindly;
    const theirs = claim.kind === 'graduation' ? 'the graduation' : claim.kind === 'wedding' ? 'the wedding' : own;
    const hoped = /\b(shortlisted|nominated) for\b|\b(finalist)\b/iu.exec(claim.value);
    const whole = (isTheirs ? theirs : own) ?? '';
    const news =
      hoped === null
        ? whole
        : hoped[2] === undefined
          ? `being ${hoped[1]?.toLowerCase() ?? ''} for ${whole}`
          : `reaching the final of ${whole}`;
    if (hoped !== null) flag('hoped', true);
    set(
      'news',
      claim.kind === 'launch' && useThing && !/launch|opening/iu.test(news) ? `the launch of ${news}` : news,
      [id],
    );
    if (own === undefined) flag('matter', false);
    flag('role', !isTheirs && slots['role'] !== undefined && claim.kind === 'new_job');
  }
  if (occasion === 'condolence') {
    const lost = lostIn(claim);
    set('lost', lost.words === '' ? '' : lost.pet ? lost.words : `the loss of ${lost.words}`, [id]);
    flag('lost', lost.words !== '');
    flag('pet', lost.pet);
  }
  if (occasion === 'get_well') {
    set('illness', isTheirs ? '' : illnessIn(claim), [id]);
    flag('illness', !isTheirs && illnessIn(claim) !== '');
    flag('serious', !isTheirs && SERIOUS.test(claim.value));
  }
  if (occasion === 'welcome_back')
    flag('place', slots['place'] !== undefined && (claim.kind === 'trip' || claim.kind === 'out_of_office'));
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

/** The paragraphs of a draft between greeting and sign-off. */
function bodyOf(stock: Stock): (readonly Piece[] | typeof GAP)[] {
  const { brief, occasion, asked } = stock;
  const paragraphs: (readonly Piece[] | typeof GAP)[] = [];
  const about = aboutOf(brief);
  const details = brief.facts.filter(({ id }) => id !== about?.id).flatMap((fact) => detailOf(fact, stock));
  for (const [p, paragraph] of OCCASIONS_EN[occasion].body.entries()) {
    if (paragraph.includes('asks')) {
      paragraphs.push(...asksOf(stock).map((piece) => [piece]));
      continue;
    }
    if (paragraph.includes('gap')) {
      // Where questions stand there is a gap already.
      if (asked.length === 0) paragraphs.push(GAP);
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
      const words = wordsOf(part, stock, `${p}.${k}`);
      return words === null || words.text === '' ? [] : piecesOf(words, stock);
    });
    if (pieces.length > 0) paragraphs.push(pieces);
  }
  return paragraphs;
}

const plain = (text: string): Piece => ({ text, personal: false, facts: [] });

/** The same brief always gives the same draft. */
export function writeFromTemplate(brief: Brief): WrittenDraft {
  const stock = stockOf(brief);
  const { occasion } = stock;
  const grave = isGrave(occasion) || brief.sober;
  const last = (brief.thread ?? []).findLast(({ from }) => from === 'them');
  const signed = last === undefined ? '' : signedWith(last.text, brief.person.name);
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
    subject: hasSubject ? (wordsOf(OCCASIONS_EN[occasion].subject, stock, 'subject')?.text ?? '') : '',
  };
}
