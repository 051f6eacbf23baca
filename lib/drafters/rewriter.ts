// The browser's Rewriter as a source of words, for where its language model cannot be had: given one sentence at a time, and nothing of what it rests
// on, so that no mail reaches it. It runs on this machine; asks no server.
import { type Availability, type FetchOptions, telling, type WordSource } from './word-source';

interface Use {
  readonly tone: 'as-is' | 'more-formal' | 'more-casual';
  readonly format: 'plain-text';
  readonly length: 'as-is';
  readonly expectedInputLanguages: readonly ['en'];
  readonly outputLanguage: 'en';
}

/** One rewriter that is ready. */
interface RewriterSession {
  rewrite(text: string, options: { readonly signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

/** The interface `Rewriter` of the Writing Assistance APIs: https://webmachinelearning.github.io/writing-assistance-apis/ */
export interface Rewriter {
  availability(use: Use): Promise<Availability>;
  create(options: Use & FetchOptions & { readonly sharedContext?: string }): Promise<RewriterSession>;
}

declare global {
  var Rewriter: Rewriter | undefined;
}

const CONTEXT =
  'One sentence of a short personal mail. Say it anew, natural and warm, as one sentence in plain English, and say nothing that it does not say. Keep every name, number, day and every "not".';

const useFor = (tone: number): Use => ({
  tone: tone >= 4 ? 'more-formal' : tone <= 2 ? 'more-casual' : 'as-is',
  format: 'plain-text',
  length: 'as-is',
  expectedInputLanguages: ['en'],
  outputLanguage: 'en',
});
/** Neither easy nor formal. */
const EVEN = useFor(3);

/** The rewriter as a source of words. */
export const fromRewriter = (rewriter: Rewriter): WordSource => ({
  availability: () => rewriter.availability(EVEN),
  fetch: async (onPart) => {
    const session = await rewriter.create({ ...EVEN, monitor: telling(onPart) });
    session.destroy();
  },
  async *words(sentences, tone, signal) {
    const session = await rewriter.create({ ...useFor(tone), sharedContext: CONTEXT, signal });
    try {
      for (const [place, { text }] of sentences.entries())
        yield [place, (await session.rewrite(text, { signal })).trim()];
    } finally {
      session.destroy();
    }
  },
});
