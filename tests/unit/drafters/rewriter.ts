// A rewriter that is played, as the browser's interface has it: says what a test wants of the one sentence that it is given. No real one is at hand
// where tests run.
import type { Rewriter } from '../../../lib/drafters/rewriter';

/** What it was given, and how its sessions ended. */
export interface PlayedRewriter extends Rewriter {
  readonly given: string[];
  readonly tones: string[];
  open: number;
}

/** How it behaves. */
export interface RewriterPlay {
  readonly state?: Awaited<ReturnType<Rewriter['availability']>>;
  readonly say?: (sentence: string) => string;
  /** Never comes to an end of its second sentence. */
  readonly hangs?: boolean;
  /** Breaks off at its second sentence. */
  readonly breaks?: boolean;
}

/** A rewriter that says every sentence with "Well, " before it, unless it is told otherwise. */
export function playedRewriter({
  state = 'available',
  say = (sentence) => `Well, ${sentence}`,
  hangs = false,
  breaks = false,
}: RewriterPlay = {}): PlayedRewriter {
  const rewriter: PlayedRewriter = {
    given: [],
    tones: [],
    open: 0,
    availability: async () => state,
    create: async ({ tone, monitor, signal }) => {
      signal?.throwIfAborted();
      if (state === 'unavailable') throw new DOMException('no model', 'NotSupportedError');
      rewriter.open += 1;
      rewriter.tones.push(tone);
      monitor?.({
        addEventListener: (_, listener) => {
          listener({ loaded: 0.5 });
        },
      });
      let count = 0;
      return {
        rewrite: async (text, options) => {
          options.signal.throwIfAborted();
          rewriter.given.push(text);
          count += 1;
          if (count > 1 && breaks) throw new Error('the model broke off');
          if (count > 1 && hangs)
            await new Promise((_, refuse) => {
              options.signal.addEventListener('abort', () => {
                refuse(new DOMException('stopped', 'AbortError'));
              });
            });
          return `${say(text)}\n`;
        },
        destroy: () => {
          rewriter.open -= 1;
        },
      };
    },
  };
  return rewriter;
}
