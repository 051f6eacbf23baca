// A language model that is played: it answers what a test wants, in pieces, as the browser's interface hands them over. No real one is at hand where
// tests run.
import type { LanguageModel } from '../../../lib/drafters/language-model';

/** What the played model is asked, as the drafter writes it. */
interface Asked {
  readonly sentences: readonly {
    readonly number: number;
    readonly sentence: string;
    readonly words: readonly string[];
  }[];
}

/** What it was told and asked, and how its sessions ended. */
export interface PlayedModel extends LanguageModel {
  readonly asked: string[];
  open: number;
}

/** How it behaves. */
export interface Play {
  readonly state?: Awaited<ReturnType<LanguageModel['availability']>>;
  /** Its lines for the sentences that it is given. */
  readonly answer?: (sentences: Asked['sentences'], prompt: string) => string;
  /** Never comes to an end. */
  readonly hangs?: boolean;
  /** Breaks off after the first piece. */
  readonly breaks?: boolean;
}

/** Says every sentence with "Well, " before it, which says no more than the sentence. */
export const polite = (sentences: Asked['sentences']): string =>
  sentences.map(({ number, sentence }) => `${number}: Well, ${sentence}`).join('\n');

const PIECE = 7;

const isAsked = (value: unknown): value is Asked =>
  typeof value === 'object' && value !== null && 'sentences' in value && Array.isArray(value.sentences);

/** A model that is played. */
export function playedModel({
  state = 'available',
  answer = polite,
  hangs = false,
  breaks = false,
}: Play = {}): PlayedModel {
  const model: PlayedModel = {
    asked: [],
    open: 0,
    availability: async () => state,
    create: async ({ initialPrompts = [], monitor, signal }) => {
      signal?.throwIfAborted();
      if (state === 'unavailable') throw new DOMException('no model', 'NotSupportedError');
      model.asked.push(...initialPrompts.map(({ content }) => content));
      model.open += 1;
      monitor?.({
        addEventListener: (_, listener) => {
          listener({ loaded: 0.5 });
        },
      });
      return {
        promptStreaming: (input, options) => {
          model.asked.push(input);
          const given: unknown = JSON.parse(input);
          const text = isAsked(given) ? answer(given.sentences, input) : '';
          let at = 0;
          return new ReadableStream<string>({
            start: (out) => {
              options.signal?.addEventListener('abort', () => {
                out.error(new DOMException('stopped', 'AbortError'));
              });
            },
            pull: (out) => {
              if (breaks && at > 0) throw new Error('the model broke off');
              if (at < text.length) out.enqueue(text.slice(at, at + PIECE));
              else if (!hangs) out.close();
              at += PIECE;
            },
          });
        },
        destroy: () => {
          model.open -= 1;
        },
      };
    },
  };
  return model;
}
