// Open trouble: a complaint or frustration is open. No celebration, no promotion, no stock apology; what deals with the trouble is always welcome.
import { isAnswer, nameOf, reachesThem, remark } from '../about-them';
import { proposalsOf, type Wording, wordingsOf } from '../about-draft';
import type { Guardrail } from '../guardrail';
import { GREETS, PROMOTES, REJOICES, RENEWS, STOCK_APOLOGY } from '../lexicon/tone';
import { cue } from '../line';
import { readingOf } from '../reading';
import type { Situation } from '../situation';
import { openTrouble } from '../trouble';
import { readWords } from '../words';

/** Occasions that wait until the trouble is settled. */
const WAITS = /^(?:birthday|renewal|congratulation|thanks|welcome_back|anniversary|introduction)$/u;
/** Occasions that may be about the trouble itself: the words decide. */
const DEPENDS = /^(?:check_in|follow_up)$/u;
/** Gestures that please or sell whatever they are for. */
const PLEASES = /^(?:gift|experience|introduction|article|card)$/u;
/** Deals with the trouble. */
const DEALS = /^(?:apology|answer|condolence|get_well)$/u;

/** The draft speaks of what went wrong. */
const SPEAKS_OF_IT = cue(
  'sorry|apologi[sz]e|apologies|our (?:mistake|fault|error|failure)|my (?:mistake|fault|error)|complaint|you (?:complained|were right|are right|raised|reported|flagged|told us|wrote)|went wrong|wrong|problem|problems|issue|issues|trouble|bug|error|failure|outage|fix|fixed|fixing|repair|repaired|resolve|resolved|resolving|solve|solved|solution|refund|replacement|replace|replaced|credit note|root cause|late|delay|delayed|delays|missing|broken|damaged|frustrat(?:ing|ed|ion)|unhappy|disappoint(?:ed|ing|ment)|not good enough|put (?:it|this|that|things) right|make (?:it|this|that) right|escalat(?:ed|ing|e)|looking into|investigat(?:e|ed|ing)|technician|engineer|replacement|(?:running|working|back up|online) (?:again|now|properly|smoothly)|(?:does|is|did) (?:it|that|this|everything) (?:now )?(?:work|run|arrive|help)|since (?:then|our fix|the update|the repair)',
);

export const guardrail: Guardrail = {
  check(situation) {
    const { gesture, draft, occasion } = situation;
    if (!reachesThem(situation)) return [];
    const found: { readonly key: Key; readonly wording: Wording | null }[] = [];
    if (draft !== undefined) {
      const first = (wordings: readonly Wording[], key: Key): void => {
        const [wording] = wordings;
        if (wording !== undefined) found.push({ key, wording });
      };
      first(proposalsOf(situation, PROMOTES), 'guard_open_trouble_promotion');
      if (occasion !== 'answer') first(proposalsOf(situation, RENEWS), 'guard_open_trouble_promotion');
      first(wordingsOf(situation, GREETS), 'guard_open_trouble_celebration');
      first(proposalsOf(situation, REJOICES), 'guard_open_trouble_celebration');
      first(wordingsOf(situation, STOCK_APOLOGY), 'guard_open_trouble_apology');
    }
    const whole = found.length > 0 ? null : wholeOf(situation);
    if (found.length === 0 && whole === null) return [];
    const trouble = openTrouble(situation);
    if (trouble === null) return [];
    const params = { name: nameOf(situation) };
    if (whole !== null) return [remark('hold', { key: whole, params }, trouble.facts)];
    // What is said in passing of a mail that deals with the trouble is one finding, not five.
    return found
      .slice(0, 2)
      .map(({ key, wording }) =>
        remark(gesture === undefined ? 'stop' : 'hold', { key, params }, trouble.facts, wording?.span ?? null),
      );
  },
};

type Key =
  | 'guard_open_trouble_promotion'
  | 'guard_open_trouble_celebration'
  | 'guard_open_trouble_apology'
  | 'guard_open_trouble_first';

/** What is held whatever its words; null when nothing is. */
function wholeOf(situation: Situation): Key | null {
  const { gesture, draft, occasion } = situation;
  if (occasion !== undefined && DEALS.test(occasion)) return null;
  if (isAnswer(situation) && occasion === undefined) return null;
  if (occasion !== undefined && WAITS.test(occasion)) return keyOf(occasion);
  if (gesture !== undefined && PLEASES.test(gesture.kind)) {
    // A card that says sorry is welcome, a present that says it is not enough.
    const presents = /^(?:gift|experience)$/u.test(gesture.kind) && !/^(?:condolence|get_well)$/u.test(occasion ?? '');
    return presents || !DEALS.test(occasion ?? '') ? 'guard_open_trouble_first' : null;
  }
  if (gesture?.kind === 'credit' || gesture?.kind === 'feature_help') return null;
  if (occasion === undefined || !DEPENDS.test(occasion) || gesture?.kind === 'call') return null;
  const silent = draft === undefined || !speaksOfIt(situation);
  return silent && (draft !== undefined || occasion === 'check_in') ? 'guard_open_trouble_first' : null;
}

/** It names the matter: by a word of trouble, or by a word of the complaint itself. */
function speaksOfIt(situation: Situation): boolean {
  const matter = new Set(
    (openTrouble(situation)?.facts ?? []).flatMap(({ claim }) =>
      readWords(claim.value).flatMap(({ words }) => words.map(({ stem }) => stem).filter((stem) => stem.length > 4)),
    ),
  );
  return readingOf(situation).said.some(
    ({ line, words }) => line.has(SPEAKS_OF_IT) || words.some(({ stem }) => matter.has(stem)),
  );
}

const keyOf = (occasion: string): Key =>
  occasion === 'renewal' || occasion === 'introduction'
    ? 'guard_open_trouble_promotion'
    : occasion === 'thanks'
      ? 'guard_open_trouble_first'
      : 'guard_open_trouble_celebration';
