// Whether trouble between them and us is open: a complaint or a frustration that nobody confirmed as answered. Finds no new ones in drafts.
import { ownFacts } from './about-them';
import { roughly } from './arrival';
import { COMPLAINS, NO_COMPLAINT } from './lexicon/tone';
import { blank, lineOf } from './line';
import type { KnownFact, Situation } from './situation';
import { readWords } from './words';

const DAY = 24 * 60 * 60_000;
/** A complaint that only a mail told of fades when nothing follows. Days. */
const FADES = 60;
/** UTF-16 characters of a message that are read. */
const MOST = 4000;

/** Open trouble, and the facts that say so; null when there is none. */
export function openTrouble(situation: Situation): { readonly facts: readonly KnownFact[] } | null {
  const facts = ownFacts(situation).filter(
    ({ claim, state }) =>
      claim.type === 'signal' && (claim.kind === 'complaint' || claim.kind === 'frustration') && state === 'open',
  );
  if (facts.length > 0) return { facts };
  return complainedLately(situation) || complainsNow(situation) ? { facts: [] } : null;
}

function complainedLately(situation: Situation): boolean {
  const now = situation.now?.instant ?? roughly(situation, { day: situation.today });
  const touches = (situation.interactions ?? [])
    .filter(({ direction }) => direction !== 'out')
    .map((touch) => ({ ...touch, days: (now - roughly(situation, touch.at)) / DAY }))
    .filter(({ days }) => days >= 0 && days <= FADES);
  const last = (kinds: readonly string[]): number =>
    Math.min(...touches.filter(({ signals }) => signals.some((kind) => kinds.includes(kind))).map(({ days }) => days));
  const complained = last(['complaint', 'frustration']);
  if (!Number.isFinite(complained)) return false;
  const settled = situation.facts.some(
    ({ claim, state, observedAt }) =>
      claim.type === 'signal' &&
      (claim.kind === 'complaint' || claim.kind === 'frustration') &&
      (state === 'answered' || state === 'dismissed') &&
      (observedAt === null || (now - roughly(situation, { day: observedAt })) / DAY <= complained + 2),
  );
  return !settled && last(['gratitude', 'praise']) > complained;
}

/** The last message of the conversation is theirs and is one of trouble. */
function complainsNow({ thread }: Situation): boolean {
  const last = thread?.at(-1);
  if (last?.from !== 'them') return false;
  return readWords(last.text.slice(0, MOST)).some(
    ({ words }) => blank(lineOf(words).text, NO_COMPLAINT).search(COMPLAINS) !== -1,
  );
}
