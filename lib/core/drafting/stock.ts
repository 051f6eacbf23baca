// What the wordings of a draft may use: slots, conditions and questions, out of a brief. Chooses no words.
import { digest } from '../model/digest';
import { FactId } from '../model/ids';
import type { Brief, PassOn } from './brief';
import { grievanceIn, illnessIn, lostIn, matterOf } from './matter';
import { mentionOf, momentSlots, named } from './mention';
import { newsOf } from './news';
import { kindnessIn, praiseIn } from './kindness';
import { type Heard, mishapIn, promiseIn, questionsIn, troubleIn } from './thread';
import { timingOf } from './timing';

/** How a sentence says that it rests on a message of the conversation: its place, from 0. */
export const citationOf = (index: number): FactId => FactId.parse(`thread:${index}`);

/** How a sentence says that it names something on the user's shelf. */
export const shelved = ({ item }: PassOn): FactId => FactId.parse(`shelf:${item.id}`);

/** What words of the conversation rest on. */
export const sourceOf = ({ cite }: Heard): FactId => FactId.parse(cite);

interface Slot {
  readonly words: string;
  readonly facts: readonly FactId[];
}

/** What the wordings of a brief may use. */
export interface Stock {
  readonly brief: Brief;
  readonly occasion: NonNullable<Brief['occasion']> | 'note';
  readonly flags: ReadonlySet<string>;
  readonly slots: ReadonlyMap<string, Slot>;
  readonly asked: readonly Heard[];
  /** What sentences to the person rest on when they use no slot. */
  readonly matter: readonly FactId[];
  readonly seed: string;
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
/** Days in which nobody writes in good time any more. */
const SOON = 7;
/** Asks only for what is being promised. */
const REMINDS = /\b(?:had|have) (?:a|the|any) (?:chance|time|news|opportunity)\b/iu;

/** Asks for no more than an apology says anyhow. */
const MEND = /\b(?:fix|mend|solve|resolve|sort)\b.{0,20}\b(?:this|that|it)\b/iu;

/** Numbers up to twelve in words, as one writes them. */
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** What an occasion itself is about; null when it is not known. */
export const aboutOf = (brief: Brief): ReturnType<typeof matterOf> =>
  matterOf(brief.occasion ?? (brief.reply ? 'answer' : 'note'), [...brief.grounds, ...brief.facts], brief.today);

/** The last messages of theirs that nobody has answered, as one. */
const waiting = ({ thread = [] }: Brief) => {
  const mine = thread.findLastIndex(({ from }) => from === 'me');
  return thread.filter(({ from, cite }, at) => from === 'them' && at > mine && cite.startsWith('thread:'));
};

/** Everything that the wordings of a brief may use. */
export function stockOf(brief: Brief): Stock {
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
  const { passOn } = brief;
  set('item', brief.item ?? '', passOn === undefined ? [] : [...passOn.facts, shelved(passOn)]);
  // "Peter Ng, who runs the Thames project".
  set('itemName', brief.item?.split(', ')[0] ?? '', []);
  flag('item', (brief.item ?? '') !== '');
  flag('feature', passOn?.item.kind === 'feature');
  const heard = (name: string, one: Heard | null): void => {
    flag(name, one !== null);
    if (one !== null) set(name, one.words, [sourceOf(one)]);
  };
  flag('article', brief.passes === true);
  if (occasion === 'follow_up') {
    heard('promise', promiseIn(thread));
    if (!flags.has('promise') && brief.owed !== undefined) {
      flag('promise', true);
      set('promise', brief.owed.what, brief.owed.facts);
    }
  }
  if (occasion === 'thanks') heard('kindness', kindnessIn(thread));
  if (
    occasion === 'apology' ||
    ((occasion === 'answer' || occasion === 'follow_up' || occasion === 'check_in') && brief.trouble)
  ) {
    if (occasion === 'apology') heard('grievance', mishapIn(thread));
    if (!flags.has('grievance')) heard('trouble', troubleIn(thread));
    if (occasion === 'apology' && !flags.has('grievance') && !flags.has('trouble')) grieve(brief, flag, set);
  }
  const asked = MAY_ANSWER.has(occasion)
    ? waiting(brief)
        .flatMap(questionsIn)
        .filter(({ words }) => !(flags.has('promise') && REMINDS.test(words)))
        .filter(({ words }) => !(occasion === 'apology' && MEND.test(words)))
        .slice(0, MOST_ASKED)
    : [];
  flag('asks', asked.length > 0);
  const [question] = /^(?:condolence|get_well)$/u.test(occasion) ? waiting(brief).flatMap(questionsIn) : [];
  heard('asked', question === undefined ? null : { words: 'what you asked', cite: question.cite });
  if (occasion === 'answer') {
    comfort(brief, flag, set);
    if (!brief.trouble) heard('praise', praiseIn(thread));
  }
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

/** What they tell in the very mail that is answered is not passed over: a loss, an illness. */
function comfort({ grounds, told = [] }: Brief, flag: Flag, set: SetSlot): void {
  for (const { claim, id } of grounds.map(named)) {
    if (claim.type !== 'moment' || !told.includes(id)) continue;
    if (claim.kind === 'bereavement') {
      const lost = lostIn(claim);
      flag('bereaved', true);
      flag('lost', lost.words !== '');
      set('lost', lost.words === '' || lost.pet ? lost.words : `the loss of ${lost.words}`, [id]);
      set('loss', 'your loss', [id]);
    }
    if (claim.kind === 'health') {
      flag(claim.subject === 'sender' ? 'ill' : 'illAtHome', true);
      set('illNews', 'your news', [id]);
    }
  }
}

/**
 * What an apology is for, when the conversation itself does not say. Signals hold and never speak, but here: the user asks for an apology, and so it is for
 * the complaint that is open, in the words in which it was made; without any it stays a gap.
 */
function grieve({ grounds }: Brief, flag: Flag, set: SetSlot): void {
  for (const { claim, id, state, evidence } of grounds.toReversed()) {
    if (claim.type !== 'signal' || state !== 'open' || (claim.kind !== 'complaint' && claim.kind !== 'frustration'))
      continue;
    const quoted = troubleIn(evidence.map(({ quote }) => ({ from: 'them', text: quote, cite: id })));
    const grievance = grievanceIn(claim.value) ?? (quoted === null ? null : { about: quoted.words });
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
  const { at, days } = timingOf(claim, today);
  flag('ahead', at === 'ahead' || (at === 'far' && (claim.date ?? '') > today));
  flag('now', at === 'now');
  flag('just', at === 'just');
  flag('soon', days <= SOON);
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
    const role = slots['role'];
    set('at', place !== undefined ? ` at ${place.trim()}` : role !== undefined ? ` as ${role}` : ' ', [id]);
  }
  if (occasion === 'congratulation') {
    const news = newsOf(claim, slots);
    set('news', news.words, [id]);
    if (news.hoped) flag('hoped', true);
    if (!news.named) flag('matter', false);
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
