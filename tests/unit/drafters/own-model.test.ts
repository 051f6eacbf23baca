// The browser's own sources of words: the language model where it can be had, else the rewriter, and how it stands with them.
import { describe, expect, it } from 'vitest';
import { builtInDrafter } from '../../../lib/drafters/built-in.drafter';
import { fromLanguageModel } from '../../../lib/drafters/language-model';
import { fetchModel, modelState } from '../../../lib/drafters/own-model';
import { fromRewriter } from '../../../lib/drafters/rewriter';
import { templateDrafter } from '../../../lib/drafters/template.drafter';
import type { Watching } from '../../../lib/ports/drafter';
import { momentOf, VOICE } from '../core/drafting/memory';
import { factOf, INES, TODAY } from '../core/guardrails/situation';
import { type Play, playedModel } from './model';
import { playedRewriter, type RewriterPlay } from './rewriter';

const TRIP = momentOf('trip', 'trip to Kyoto', '2026-06-05');
const QUESTION = 'When do we meet, and may I have the price of 900 euros?';
const WANTED = {
  situation: {
    person: INES,
    facts: [TRIP, factOf('dietary avoid gluten', {}, 4)],
    today: TODAY,
    thread: [{ from: 'them' as const, at: null, text: QUESTION }],
  },
  voice: VOICE,
};
const NO_MODEL: Play = { state: 'unavailable' };

async function write(play: RewriterPlay = {}, watching: Watching = {}, formality = 3) {
  const [model, rewriter] = [playedModel(NO_MODEL), playedRewriter(play)];
  const drafter = builtInDrafter(() => [fromLanguageModel(model), fromRewriter(rewriter)]);
  const written = await drafter.write({ ...WANTED, voice: { ...VOICE, formality } }, watching);
  if (!written.ok) throw new Error('no draft');
  return { rewriter, written: written.value };
}
const halfTrue = (sentence: string): string =>
  sentence.includes('Kyoto') ? `Well, ${sentence}` : 'Tom Baker is bankrupt.';
const usual = async (): Promise<string | undefined> => {
  const written = await templateDrafter.write(WANTED);
  return written.ok ? written.value.draft?.text : undefined;
};

describe('the rewriter, where there is no language model,', () => {
  it('finds the words, each still leads to its fact, and questions stay gaps', async () => {
    const { rewriter, written } = await write();
    expect(written.instead).toBeUndefined();
    expect(written.draft?.sentences.find(({ text }) => text.includes('Kyoto'))).toMatchObject({
      text: expect.stringMatching(/^Well, /u),
      facts: [TRIP.id],
    });
    expect(written.draft?.text).toContain('" […]');
    expect(rewriter.open).toBe(0);
  });

  it('is given sentences of the draft, one by one, and no mail', async () => {
    const { rewriter } = await write();
    const text = await usual();
    expect(rewriter.given.length).toBeGreaterThan(1);
    for (const sentence of rewriter.given) expect(text).toContain(sentence);
    expect(rewriter.given.join(' ')).not.toMatch(/gluten|price|900|meet/u);
  });

  it.each([
    [1, 'more-casual'],
    [3, 'as-is'],
    [5, 'more-formal'],
  ])('is as formal as the user: %i', async (formality, tone) => {
    expect((await write({}, {}, formality)).rewriter.tones).toEqual([tone]);
  });

  it('says no more than the sentence: what does is not in the draft, also while it writes', async () => {
    const seen: string[] = [];
    const { written } = await write({ say: halfTrue }, { onText: (text) => seen.push(text) });
    expect(written.draft?.text).toContain('Well, ');
    expect(seen.at(-1)).toMatch(/Well, /u);
    expect(`${seen.join(' ')} ${written.draft?.text}`).not.toContain('bankrupt');
  });

  it.each([
    ['it was not fetched', { state: 'downloadable' }, 'draft_usual_not_ready'],
    ['it cannot run here', { state: 'unavailable' }, 'draft_usual_unavailable'],
    ['it breaks off', { breaks: true }, 'draft_usual_failed'],
    ['it says only what nobody told', { say: () => 'Tom Baker is bankrupt.' }, 'draft_usual_nothing'],
  ] as const)('leaves the usual words where %s', async (_, play, key) => {
    const { rewriter, written } = await write(play);
    expect(written.instead).toEqual({ key });
    expect(written.draft?.text).toBe(await usual());
    expect(rewriter.open).toBe(0);
  });

  it('can be stopped in the middle', async () => {
    const stop = new AbortController();
    const onText = (text: string): void => {
      if (text.includes('Well, ')) stop.abort();
    };
    const { rewriter, written } = await write({ hangs: true }, { signal: stop.signal, onText });
    expect(written.instead).toEqual({ key: 'draft_usual_stopped' });
    expect(written.draft?.text).toBe(await usual());
    expect(rewriter.open).toBe(0);
  });
});

const stateOf = (model: Play | null, rewriter: RewriterPlay | null) =>
  modelState([
    ...(model === null ? [] : [fromLanguageModel(playedModel(model))]),
    ...(rewriter === null ? [] : [fromRewriter(playedRewriter(rewriter))]),
  ]);

describe('how it stands', () => {
  it('goes by the language model, else by the rewriter', async () => {
    expect(await stateOf({}, null)).toEqual({ state: 'ready' });
    expect(await stateOf({ state: 'downloading' }, {})).toEqual({ state: 'downloading' });
    expect(await stateOf(NO_MODEL, {})).toEqual({ state: 'ready' });
    expect(await stateOf(null, { state: 'downloadable' })).toEqual({ state: 'downloadable' });
    expect(await stateOf(NO_MODEL, { state: 'unavailable' })).toMatchObject({ reason: { key: 'model_unavailable' } });
    expect(await stateOf(null, null)).toMatchObject({ reason: { key: 'model_missing' } });
  });

  it('is no matter of a page that may not ask', async () => {
    const refused = { ...fromRewriter(playedRewriter()), availability: () => Promise.reject(new Error('not allowed')) };
    expect(await modelState([refused])).toMatchObject({ reason: { key: 'model_unavailable' } });
  });

  it('is told while what can be had is fetched, and says so where that fails', async () => {
    const parts: number[] = [];
    const onPart = (part: number): void => void parts.push(part);
    expect(await fetchModel(onPart, [fromRewriter(playedRewriter())])).toEqual({ state: 'ready' });
    expect(parts).toEqual([0.5]);
    const failing = {
      ...fromRewriter(playedRewriter({ state: 'downloadable' })),
      fetch: () => Promise.reject(new Error('no network')),
    };
    expect(await fetchModel(onPart, [failing])).toMatchObject({ reason: { key: 'model_not_fetched' } });
  });
});
