// Which of the browser's own sources of words there is to use, and how it stands with it: its language model, else its rewriter. Asks no server.
import type { Sentence } from '../core/model/sentence';
import type { ModelState } from '../ports/drafter';
import { fromLanguageModel } from './language-model';
import { fromRewriter } from './rewriter';
import type { WordSource } from './word-source';

/** What this page finds in its browser, the better one first. */
export const ownSources = (): readonly WordSource[] => [
  ...(globalThis.LanguageModel === undefined ? [] : [fromLanguageModel(globalThis.LanguageModel)]),
  ...(globalThis.Rewriter === undefined ? [] : [fromRewriter(globalThis.Rewriter)]),
];

const unavailable = (key: Sentence['key']): ModelState => ({ state: 'unavailable', reason: { key } });

/** The first that can be used here, and how it stands with it. Fetches nothing. */
export async function usable(
  sources: readonly WordSource[],
): Promise<{ readonly source: WordSource | null; readonly state: ModelState }> {
  for (const source of sources) {
    // A page whose frame may not use it is refused.
    const found = await source.availability().catch(() => 'unavailable' as const);
    if (found !== 'unavailable') return { source, state: { state: found === 'available' ? 'ready' : found } };
  }
  return { source: null, state: unavailable(sources.length === 0 ? 'model_missing' : 'model_unavailable') };
}

/** How it stands with the browser's own model. Fetches nothing. */
export const modelState = async (sources = ownSources()): Promise<ModelState> => (await usable(sources)).state;

/** Has the browser fetch its model, on a click of the user. `onPart`: from 0 to 1. */
export async function fetchModel(onPart: (part: number) => void, sources = ownSources()): Promise<ModelState> {
  const { source } = await usable(sources);
  try {
    await source?.fetch(onPart);
  } catch {
    const state = await modelState(sources);
    return state.state === 'unavailable' || state.state === 'ready' ? state : unavailable('model_not_fetched');
  }
  return await modelState(sources);
}
