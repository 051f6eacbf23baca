// Has the browser's own model, or its rewriter, say the sentences of a draft in other words. It is given those sentences and at most what they rest on:
// no mail, no other fact, nobody else. Its answer is not trusted: what says more than the sentence is dropped, and the usual words stand.
import { type CheckedDraft, draftFor, findingsOf, type Wanted } from '../core/drafting/draft';
import { mayStandFor, reworded, rewordable } from '../core/drafting/reworded';
import { ok } from '../core/model/result';
import type { Sentence } from '../core/model/sentence';
import type { Drafter, Watching, Written } from '../ports/drafter';
import { usable } from './own-model';
import type { WordSource } from './word-source';

/** Words may be looked for only where nothing is grave. */
function isGrave({ brief, occasion }: CheckedDraft): boolean {
  return (
    brief === null ||
    brief.sober ||
    brief.trouble ||
    occasion === 'condolence' ||
    occasion === 'apology' ||
    occasion === 'get_well'
  );
}

/** The drafter that needs the browser's own model. `sources`: what the browser has, the better one first, when it is asked for. */
export const builtInDrafter = (sources: () => readonly WordSource[]): Drafter => ({
  write: async (wanted, watching = {}) => {
    const checked = draftFor(wanted);
    return ok(
      checked.draft === null || wanted.anyway === true
        ? checked
        : await inOtherWords(checked, wanted, watching, sources()),
    );
  },
});

async function inOtherWords(
  checked: CheckedDraft,
  wanted: Wanted,
  { onText, signal }: Watching,
  sources: readonly WordSource[],
): Promise<Written> {
  const { brief, draft } = checked;
  const usual = (key: Sentence['key']): Written => ({ ...checked, instead: { key } });
  if (brief === null || draft === null) return checked;
  if (isGrave(checked)) return usual('draft_usual_grave');
  const sentences = rewordable(draft, [...brief.facts, ...brief.grounds], brief.voice);
  // Nothing but a frame: there is nothing to be said in other words.
  if (sentences.length === 0) return checked;
  const { source, state } = await usable(sources);
  if (source === null) return usual('draft_usual_unavailable');
  if (state.state !== 'ready') return usual('draft_usual_not_ready');
  onText?.('');
  const words = new Map<number, string>();
  let end = 0;
  const stopping = new AbortController();
  signal?.addEventListener('abort', () => {
    stopping.abort();
  });
  if (signal?.aborted === true) stopping.abort();
  try {
    for await (const [place, said] of source.words(sentences, brief.voice.formality ?? 3, stopping.signal)) {
      const sentence = sentences[place];
      if (sentence === undefined) continue;
      if (mayStandFor(said, sentence, brief.person)) words.set(sentence.at, said);
      end = Math.max(end, sentence.at + 1);
      const now = reworded(draft, words);
      onText?.(now.text.slice(0, now.sentences[end - 1]?.end ?? 0));
    }
  } catch {
    return usual(stopping.signal.aborted ? 'draft_usual_stopped' : 'draft_usual_failed');
  }
  if (stopping.signal.aborted) return usual('draft_usual_stopped');
  if (words.size === 0) return usual('draft_usual_nothing');
  const said = reworded(draft, words);
  const findings = findingsOf(wanted, checked, said);
  const known = new Set(checked.findings.map(({ guardrail }) => guardrail));
  // Other words bring no other objection.
  return findings.some(({ guardrail }) => !known.has(guardrail))
    ? usual('draft_usual_nothing')
    : {
        ...checked,
        draft: said,
        findings: [
          ...checked.findings.filter(({ span }) => span === null),
          ...findings.filter(({ span }) => span !== null),
        ],
      };
}
