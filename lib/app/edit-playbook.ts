// What the user changes in the playbook and among the gift ideas: one line at a time, journaled with the settings, so that each can be taken back.
// The plan is made anew after it.
import { CATALOGUE } from '../core/gestures/catalogue';
import { PLAYBOOK } from '../core/gestures/playbook';
import { GiftIdea } from '../core/model/gift-idea';
import type { Move, PlayEdit } from '../core/model/playbook';
import { type Failure, type Result, fail, ok } from '../core/model/result';
import type { Settings } from '../core/model/settings';
import type { MemoryFailure } from '../ports/memory';
import { decide } from './decide';
import type { AppDeps, Decision, Done } from './deps';

/** `who`: for whom a move is meant. `shipped`: back to what Keepsake came with; of an own idea: gone. */
export type PlaybookChange =
  | { readonly kind: 'play'; readonly id: string; readonly who: 'shortList' | 'others'; readonly move: Move }
  | { readonly kind: 'play-shipped'; readonly id: string }
  | { readonly kind: 'gift'; readonly idea: GiftIdea }
  | { readonly kind: 'gift-shipped'; readonly id: string };

/** Fails with `not-an-idea` when a gift says not what it is, or for which liking. */
export const editPlaybook =
  ({ memory }: Pick<AppDeps, 'memory'>) =>
  (
    input: Decision & { readonly change: PlaybookChange },
  ): Promise<Result<Done, MemoryFailure | Failure<'not-an-idea'>>> =>
    decide<Failure<'not-an-idea'>>(memory, input.command, async (writes) => {
      const settings = await writes.settings();
      const changed = fieldsOf(settings, input.change);
      if (!changed.ok) return changed;
      await writes.put('settings', { ...settings, ...changed.value });
      return ok(null);
    });

function fieldsOf(settings: Settings, change: PlaybookChange): Result<Partial<Settings>, Failure<'not-an-idea'>> {
  const { plays = [], giftIdeas = [] } = settings;
  switch (change.kind) {
    case 'play': {
      const line = lineOf(plays, change.id);
      return ok({ plays: withLine(plays, { ...line, [change.who]: unlessShipped(change) }) });
    }
    case 'play-shipped':
      return ok({ plays: withLine(plays, { ...lineOf(plays, change.id), shortList: null, others: null }) });
    case 'gift': {
      const { likes, item } = change.idea;
      const words = [...new Set(likes.map((like) => like.trim().toLowerCase()).filter((like) => like !== ''))];
      const idea = GiftIdea.safeParse({ ...change.idea, likes: words, item: item.trim() });
      if (!idea.success || words.length === 0)
        return fail({ type: 'not-an-idea', sentence: { key: 'error_not_an_idea' } });
      const isKnown = giftIdeas.some(({ id }) => id === idea.data.id);
      return ok({
        giftIdeas: isKnown
          ? giftIdeas.map((other) => (other.id === idea.data.id ? idea.data : other))
          : [...giftIdeas, idea.data],
      });
    }
    case 'gift-shipped':
      break;
  }
  return ok({ giftIdeas: giftIdeas.filter(({ id }) => id !== change.id) });
}

const lineOf = (plays: readonly PlayEdit[], id: string): PlayEdit =>
  plays.find((play) => play.id === id) ?? { id, edits: 0, shortList: null, others: null };

/** The line with one more edit, at its place. */
const withLine = (plays: readonly PlayEdit[], line: PlayEdit): PlayEdit[] => {
  const next = { ...line, edits: line.edits + 1 };
  return plays.some(({ id }) => id === line.id)
    ? plays.map((play) => (play.id === line.id ? next : play))
    : [...plays, next];
};

/** What is as shipped follows what is shipped later. */
function unlessShipped({ id, who, move }: Extract<PlaybookChange, { readonly kind: 'play' }>): Move | null {
  const shipped = PLAYBOOK.plays.find((play) => play.id === id)?.[who];
  const same =
    shipped !== undefined &&
    shipped.gesture === move.gesture &&
    shipped.leadDays === move.leadDays &&
    shipped.channel === move.channel;
  return same ? null : { ...move, leadDays: Math.min(60, Math.max(0, Math.round(move.leadDays))) };
}

/** Whether Keepsake came with a gift idea. */
export const isShipped = (id: string): boolean => CATALOGUE.some((idea) => idea.id === id);
