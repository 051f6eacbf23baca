// Loss and illness: a call or a handwritten note first; no celebration, no ask, no sale. What belonged to somebody or something lost is retired for good.
import { isAnswer, nameOf, reachesThem, remark } from '../about-them';
import { proposalsOf, type Wording, wordingsOf } from '../about-draft';
import { arrivalOf, daysApart } from '../arrival';
import type { Guardrail, Remark } from '../guardrail';
import { ASKS, GREETS, OFFERS_HELP, PROMOTES, REJOICES, RENEWS } from '../lexicon/tone';
import { cue } from '../line';
import { lostOf, type Weight, weightOf } from '../losses';
import { revivedAt } from '../retired';
import type { Situation } from '../situation';

const JOYFUL = /^(?:birthday|renewal|congratulation|anniversary|welcome_back|introduction)$/u;
const COMFORTS = /^(?:condolence|get_well)$/u;
/** A gift that consoles, when a human chooses it. */
const CONSOLES =
  /\b(?:flowers?|bouquet|wreath|lil(?:y|ies)|roses?|orchid|plant|tree|seeds?|donation|donate|charity|keepsake|portrait|painting|photo\w*|frame\w*|album|memorial|memory|remembrance|candle|engraved|urn|paw print|book|card|blanket|soup|meals?|food|casserole|groceries|cooked|fruit|tea|journal|poems?|help|music|audiobook|puzzle|slippers|cushion|get[- ]well)\b/iu;
/** A gift that plays. */
const PLAYS =
  /\b(?:champagne|prosecco|wine|whisky|whiskey|gin|beer|cocktail|party|balloons?|confetti|funny|joke|game|festive|celebrat\w*|cake|disco|karaoke|comedy)\b/iu;
export const guardrail: Guardrail = {
  check(situation) {
    if (!reachesThem(situation)) return [];
    if (situation.gesture === undefined && !situation.draft?.text.trim()) return [];
    const lost = lostOf(situation).find((one) => revivedAt(situation, one) !== null);
    if (lost !== undefined) {
      const at = revivedAt(situation, lost);
      const sentence = { key: 'guard_loss_retired', params: { name: nameOf(situation) } } as const;
      return [remark('stop', sentence, [lost.fact], at === 'whole' ? null : at)];
    }
    const weight = weightOf(situation);
    return weight === null ? [] : tooMuch(situation, weight);
  },
};

type Key =
  | 'guard_loss_celebration'
  | 'guard_loss_ask'
  | 'guard_loss_first'
  | 'guard_loss_retired'
  | 'guard_illness_celebration'
  | 'guard_illness_ask'
  | 'guard_illness_first';

/** Everything that grief and illness keep back. */
function tooMuch(situation: Situation, { kind, facts, here }: Weight): Remark[] {
  const { gesture, draft, occasion } = situation;
  const say = (what: 'celebration' | 'ask' | 'first', wording?: Wording): Remark => {
    const key: Key = `guard_${kind}_${what}`;
    return remark(
      what === 'first' ? 'hold' : 'stop',
      { key, params: { name: nameOf(situation) } },
      facts,
      wording?.span ?? null,
    );
  };
  if (draft !== undefined) {
    const [joy] = [...wordingsOf(situation, GREETS, KINDLY), ...proposalsOf(situation, REJOICES)];
    if (joy !== undefined) return [say('celebration', joy)];
    const [sale] = [...proposalsOf(situation, PROMOTES), ...proposalsOf(situation, RENEWS)];
    if (sale !== undefined) return [say('ask', sale)];
    // Who answers a question of theirs may ask back.
    const mayAsk = !here && isAnswer(situation) && !COMFORTS.test(occasion ?? '');
    const [ask] = mayAsk ? [] : wordingsOf(situation, ASKS, OFFERS_HELP);
    if (ask !== undefined) return [say('ask', ask)];
  }
  // Welcoming back whoever was ill is kind; whoever grieves is welcomed in words, which were read above.
  const isKind = occasion === 'welcome_back' && (kind === 'illness' || draft !== undefined);
  if (occasion !== undefined && JOYFUL.test(occasion) && !isKind)
    return [say(occasion === 'renewal' || occasion === 'introduction' ? 'ask' : 'celebration')];
  if (gesture === undefined) return [];
  if (gesture.kind === 'gift') {
    if (PLAYS.test(gesture.item)) return [say('celebration')];
    const welcome = CONSOLES.test(gesture.item) || (kind === 'illness' && COMFORTS.test(occasion ?? ''));
    return welcome ? [] : [say('first')];
  }
  if (/^(?:experience|introduction|article|feature_help|credit)$/u.test(gesture.kind))
    return COMFORTS.test(occasion ?? '') && gesture.kind === 'article'
      ? []
      : [say(gesture.kind === 'experience' ? 'celebration' : 'first')];
  return gesture.kind === 'email' &&
    kind === 'loss' &&
    draft === undefined &&
    !isAnswer(situation) &&
    !wasConsoled(situation, facts[0]?.observedAt ?? null)
    ? [say('first')]
    : [];
}

/** "Welcome back" to somebody who was ill is kind. */
const KINDLY = cue('welcome back|well done|take care|get well');

/** Whether a call, a card or a note went before. */
function wasConsoled(situation: Situation, since: string | null): boolean {
  const arrival = arrivalOf(situation);
  const lately = (at: Parameters<typeof daysApart>[1]): boolean => {
    const days = daysApart(situation, at, arrival);
    const date = 'day' in at ? at.day : 'local' in at ? at.local : new Date(at.instant).toISOString();
    return days >= 0 && days <= 60 && (since === null || date.slice(0, 10) >= since);
  };
  return (
    (situation.past ?? []).some(({ kind, at }) => /^(?:call|card|note)$/u.test(kind) && lately(at)) ||
    (situation.interactions ?? []).some(
      ({ channel, at }) => /^(?:call|meeting|visit|phone)$/u.test(channel) && lately(at),
    )
  );
}
