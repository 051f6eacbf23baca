// When a wording of a draft is used, in words: what the names of conditions in the drafts mean.
import type { MessageKey, Sentence } from '../../lib/core/model/sentence';

const NAMES: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>(
  (
    [
      'formal',
      'casual',
      'short',
      'kin',
      'sober',
      'upset',
      'trouble',
      'matter',
      'years',
      'work',
      'contract',
      'theirCompany',
      'serious',
      'just',
      'soon',
      'item',
      'feature',
      'cited',
      'silent',
      'promise',
      'private',
      'praise',
      'kindness',
      'illAtHome',
      'ill',
      'illness',
      'day',
      'bereaved',
      'lost',
      'asks',
      'asked',
      'article',
      'reply',
      'ahead',
      'now',
      'thing',
      'role',
      'place',
      'inWriting',
      'hoped',
      'grievance',
      'pet',
      'detail',
    ] as const
  ).map((name) => [name, `template_if_${name}`]),
);
/** Named as everywhere: after what happened. */
const KINDS: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>(
  (
    [
      'baby',
      'wedding',
      'new_job',
      'award',
      'trip',
      'race_or_match',
      'move',
      'milestone',
      'launch',
      'graduation',
    ] as const
  ).map((kind) => [kind, `kind_${kind}`]),
);

/** A condition such as "formal" or "!kin"; one that has no words is said as it is. */
export function conditionText(condition: string, say: (sentence: Sentence) => string): string {
  const name = condition.replace(/^!/u, '');
  const key = NAMES.get(name) ?? KINDS.get(name);
  const what = key === undefined ? name : say({ key });
  return condition.startsWith('!') ? say({ key: 'template_not', params: { what } }) : what;
}
