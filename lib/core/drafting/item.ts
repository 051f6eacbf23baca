// What a draft gives or names, as a sentence says it: somebody to meet, something to read, something of the user's shelf.
import type { Situation } from '../guardrails/situation';
import type { PassOn } from './brief';

const quoted = (title: string): string => `“${title.replaceAll(/[“”"]/gu, '')}”`;
/** A title is quoted; what describes it ("an article on sourdough") is part of the sentence. */
const titled = (item: string): string => (/^[\p{Lu}\p{N}]/u.test(item) ? quoted(item) : item);

/** Undefined when nothing is given that has a name. */
export function itemIn({ gesture }: Situation, passOn: PassOn | undefined): string | undefined {
  if (passOn !== undefined) return quoted(passOn.item.title);
  if (gesture?.kind === 'introduction') return gesture.item;
  return gesture?.kind === 'article' ? titled(gesture.item) : undefined;
}
