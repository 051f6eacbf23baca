// The browser's own language model (Prompt API), as far as it is used here, and how it stands with it. It runs on this machine; asks no server.
import type { Sentence } from '../core/model/sentence';
import type { ModelState } from '../ports/drafter';

/** What a session is for: the same for asking and for making one, as the interface wants it. */
const USE = {
  expectedInputs: [{ type: 'text', languages: ['en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
} as const;

interface DownloadMonitor {
  addEventListener(type: 'downloadprogress', listener: (event: { readonly loaded: number }) => void): void;
}

interface SessionOptions {
  readonly initialPrompts?: readonly { readonly role: 'system' | 'user'; readonly content: string }[];
  readonly monitor?: (monitor: DownloadMonitor) => void;
  readonly signal?: AbortSignal;
}

/** One conversation with the model. */
export interface ModelSession {
  /** Pieces of the answer, each following the one before. */
  promptStreaming(input: string, options: { readonly signal: AbortSignal }): ReadableStream<string>;
  destroy(): void;
}

/** The interface `LanguageModel` of the Prompt API: https://webmachinelearning.github.io/prompt-api/ */
export interface LanguageModel {
  availability(use: typeof USE): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options: typeof USE & SessionOptions): Promise<ModelSession>;
}

declare global {
  var LanguageModel: LanguageModel | undefined;
}

const unavailable = (key: Sentence['key']): ModelState => ({ state: 'unavailable', reason: { key } });

/** How it stands with the model. Fetches nothing. */
export async function modelState(model = globalThis.LanguageModel): Promise<ModelState> {
  if (model === undefined) return unavailable('model_missing');
  try {
    const found = await model.availability(USE);
    return found === 'unavailable'
      ? unavailable('model_unavailable')
      : { state: found === 'available' ? 'ready' : found };
  } catch {
    // A page whose frame may not use it is refused.
    return unavailable('model_unavailable');
  }
}

/** Has the browser fetch its model, on a click of the user. `onPart`: from 0 to 1. */
export async function fetchModel(
  onPart: (part: number) => void,
  model = globalThis.LanguageModel,
): Promise<ModelState> {
  try {
    const session = await model?.create({
      ...USE,
      monitor: (monitor) => {
        monitor.addEventListener('downloadprogress', ({ loaded }) => {
          onPart(loaded);
        });
      },
    });
    session?.destroy();
  } catch {
    const state = await modelState(model);
    return state.state === 'unavailable' || state.state === 'ready' ? state : unavailable('model_not_fetched');
  }
  return await modelState(model);
}

/** A conversation with a model that is there. */
export const openSession = (model: LanguageModel, rules: string, signal: AbortSignal): Promise<ModelSession> =>
  model.create({
    ...USE,
    initialPrompts: [{ role: 'system', content: rules }],
    signal,
  });
