// What the user changes in the playbook, among the gift ideas and on the shelf: one line at a time, journaled with the settings, so that each can be
// taken back. The plan is made anew after it.
import { CATALOGUE } from '../core/gestures/catalogue';
import { PLAYBOOK } from '../core/gestures/playbook';
import { GiftIdea } from '../core/model/gift-idea';
import type { Move, PlayEdit } from '../core/model/playbook';
import { type Failure, type Result, fail, ok } from '../core/model/result';
import type { Settings } from '../core/model/settings';
import { MOST_ON_SHELF, ShelfItem } from '../core/model/shelf-item';
import type { MemoryFailure } from '../ports/memory';
import { decide } from './decide';
import type { AppDeps, Decision, Done } from './deps';

/** `who`: for whom a move is meant. `shipped`: back to what Keepsake came with; of an own idea: gone. */
export type PlaybookChange =
  | { readonly kind: 'play'; readonly id: string; readonly who: 'shortList' | 'others'; readonly move: Move }
  | { readonly kind: 'play-shipped'; readonly id: string }
  | { readonly kind: 'gift'; readonly idea: GiftIdea }
  | { readonly kind: 'gift-shipped'; readonly id: string }
  | { readonly kind: 'shelf'; readonly item: ShelfItem }
  | { readonly kind: 'off-shelf'; readonly id: string };

type NotChanged = Failure<'not-an-idea' | 'no-title' | 'not-a-link' | 'shelf-full'>;

/**
 * Fails with `not-an-idea` when a gift says not what it is, or for which liking; with `no-title` or `not-a-link` when something for the shelf does
 * not say what it is, or leads to no web page; with `shelf-full`.
 */
export const editPlaybook =
  ({ memory }: Pick<AppDeps, 'memory'>) =>
  (input: Decision & { readonly change: PlaybookChange }): Promise<Result<Done, MemoryFailure | NotChanged>> =>
    decide<NotChanged>(memory, input.command, async (writes) => {
      const settings = await writes.settings();
      const changed = fieldsOf(settings, input.change);
      if (!changed.ok) return changed;
      await writes.put('settings', { ...settings, ...changed.value });
      return ok(null);
    });

function fieldsOf(settings: Settings, change: PlaybookChange): Result<Partial<Settings>, NotChanged> {
  const { plays = [], giftIdeas = [], shelf = [] } = settings;
  switch (change.kind) {
    case 'play': {
      const line = lineOf(plays, change.id);
      return ok({ plays: withLine(plays, { ...line, [change.who]: unlessShipped(change) }) });
    }
    case 'play-shipped':
      return ok({ plays: withLine(plays, { ...lineOf(plays, change.id), shortList: null, others: null }) });
    case 'gift': {
      const { likes, item } = change.idea;
      const words = distinct(likes.map((like) => like.toLowerCase()));
      const idea = GiftIdea.safeParse({ ...change.idea, likes: words, item: item.trim() });
      if (!idea.success || words.length === 0)
        return fail({ type: 'not-an-idea', sentence: { key: 'error_not_an_idea' } });
      return ok({ giftIdeas: withOne(giftIdeas, idea.data) });
    }
    case 'shelf':
      return onShelf(shelf, change.item);
    case 'off-shelf':
      return ok({ shelf: shelf.filter(({ id }) => id !== change.id) });
    case 'gift-shipped':
      break;
  }
  return ok({ giftIdeas: giftIdeas.filter(({ id }) => id !== change.id) });
}

function onShelf(
  shelf: readonly ShelfItem[],
  { link = '', ...wanted }: ShelfItem,
): Result<Partial<Settings>, NotChanged> {
  const address = link.trim();
  if (address !== '' && !ShelfItem.shape.link.safeParse(address).success)
    return fail({ type: 'not-a-link', sentence: { key: 'error_not_a_link' } });
  const item = ShelfItem.safeParse({
    ...wanted,
    title: wanted.title.trim(),
    topics: distinct(wanted.topics),
    ...(address === '' ? {} : { link: address }),
  });
  if (!item.success) return fail({ type: 'no-title', sentence: { key: 'error_no_title' } });
  const next = withOne(shelf, item.data);
  return next.length > Math.max(MOST_ON_SHELF, shelf.length)
    ? fail({ type: 'shelf-full', sentence: { key: 'error_shelf_full', params: { limit: String(MOST_ON_SHELF) } } })
    : ok({ shelf: next });
}

const distinct = (words: readonly string[]): string[] => [
  ...new Set(words.map((word) => word.trim()).filter((word) => word !== '')),
];

/** The list with this one in it, at its place. */
const withOne = <T extends { readonly id: string }>(list: readonly T[], one: T): T[] =>
  list.some(({ id }) => id === one.id) ? list.map((other) => (other.id === one.id ? one : other)) : [...list, one];

const lineOf = (plays: readonly PlayEdit[], id: string): PlayEdit =>
  plays.find((play) => play.id === id) ?? { id, edits: 0, shortList: null, others: null };

/** The line with one more edit, at its place. */
const withLine = (plays: readonly PlayEdit[], line: PlayEdit): PlayEdit[] =>
  withOne(plays, { ...line, edits: line.edits + 1 });
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
