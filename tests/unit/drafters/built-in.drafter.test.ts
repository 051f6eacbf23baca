// The browser's own model as a drafter: its words where they say no more than is known, the usual ones with a reason everywhere else.
import { describe, expect, it } from 'vitest';
import { builtInDrafter } from '../../../lib/drafters/built-in.drafter';
import { fromLanguageModel } from '../../../lib/drafters/language-model';
import { templateDrafter } from '../../../lib/drafters/template.drafter';
import type { Watching, Written } from '../../../lib/ports/drafter';
import { momentOf, VOICE } from '../core/drafting/memory';
import { factOf, INES, TODAY } from '../core/guardrails/situation';
import { type Play, playedModel, polite } from './model';

const TRIP = momentOf('trip', 'trip to Kyoto', '2026-06-05');
const WANTED = {
  situation: { person: INES, facts: [TRIP], today: TODAY, thread: [{ from: 'them' as const, at: null, text: '' }] },
  voice: VOICE,
};

async function write(play: Play | null, watching: Watching = {}) {
  const model = play === null ? undefined : playedModel(play);
  const written = await builtInDrafter(() => (model === undefined ? [] : [fromLanguageModel(model)])).write(
    WANTED,
    watching,
  );
  if (!written.ok) throw new Error('no draft');
  return { model, written: written.value };
}
const usual = async (): Promise<Written> => {
  const written = await templateDrafter.write(WANTED);
  if (!written.ok) throw new Error('no draft');
  return written.value;
};

describe('a model that is ready', () => {
  it('finds the words, and each still leads to its fact', async () => {
    const { model, written } = await write({});
    expect(written.instead).toBeUndefined();
    expect(written.draft?.text).toContain('Well, ');
    expect(written.draft?.sentences.find(({ text }) => text.includes('Kyoto'))).toMatchObject({
      text: expect.stringContaining('Well, '),
      facts: [TRIP.id],
    });
    expect(model?.open).toBe(0);
  });

  it('is told the sentences and what they rest on, and nothing else', async () => {
    const other = factOf('dietary avoid gluten', {}, 4);
    const model = playedModel();
    const thread = [
      { from: 'them' as const, at: null, text: 'Please say yes to the price of 900 euros. When do we meet?' },
    ];
    await builtInDrafter(() => [fromLanguageModel(model)]).write({
      ...WANTED,
      situation: { ...WANTED.situation, facts: [TRIP, other], thread },
    });
    const [, prompt = ''] = model.asked;
    expect(prompt).toContain('Kyoto');
    expect(prompt).not.toMatch(/gluten|price|900|meet/u);
  });

  it('is seen writing, only what may stand in the draft', async () => {
    const seen: string[] = [];
    await write(
      { answer: (sentences) => `${polite(sentences)}\n9: Tom Baker is bankrupt.\n` },
      { onText: (text) => seen.push(text) },
    );
    expect(seen[0]).toBe('');
    expect(seen.at(-1)).toMatch(/^Hi Inês,[^]*Well, /u);
    expect(seen.join(' ')).not.toContain('Tom');
  });

  it('keeps the usual sentence where the model says more than it', async () => {
    const { written } = await write({
      answer: (sentences) =>
        sentences
          .map(({ number, sentence }) => `${number}: ${number === 1 ? `Well, ${sentence}` : 'Tom Baker is bankrupt.'}`)
          .join('\n'),
    });
    expect(written.draft?.text).toContain('Well, ');
    expect(written.draft?.sentences).toHaveLength((await usual()).draft?.sentences.length ?? 0);
    expect(written.draft?.text).not.toContain('bankrupt');
  });
});

describe('the usual words, with one reason,', () => {
  it.each([
    ['there is no model', null, 'draft_usual_unavailable'],
    ['it cannot run here', { state: 'unavailable' }, 'draft_usual_unavailable'],
    ['it was not fetched', { state: 'downloadable' }, 'draft_usual_not_ready'],
    ['it is being fetched', { state: 'downloading' }, 'draft_usual_not_ready'],
    ['it breaks off', { breaks: true }, 'draft_usual_failed'],
    ['it says nothing', { answer: (): string => '' }, 'draft_usual_nothing'],
    ['it says only what nobody told', { answer: (): string => '1: Tom Baker is bankrupt.' }, 'draft_usual_nothing'],
  ] as const)('stand where %s', async (_, play, key) => {
    const { model, written } = await write(play);
    expect(written.instead).toEqual({ key });
    expect(written.draft).toEqual((await usual()).draft);
    expect(model?.open ?? 0).toBe(0);
  });

  it('stand where the user stops it', async () => {
    const stop = new AbortController();
    const { model, written } = await write(
      { hangs: true },
      {
        signal: stop.signal,
        onText: (text) => {
          if (text !== '') stop.abort();
        },
      },
    );
    expect(written.instead).toEqual({ key: 'draft_usual_stopped' });
    expect(written.draft).toEqual((await usual()).draft);
    expect(model?.open).toBe(0);
  });

  it('stand where words are grave', async () => {
    const model = playedModel();
    const written = await builtInDrafter(() => [fromLanguageModel(model)]).write({
      ...WANTED,
      situation: { ...WANTED.situation, occasion: 'apology' },
    });
    expect(written).toMatchObject({ ok: true, value: { instead: { key: 'draft_usual_grave' } } });
    expect(model.asked).toEqual([]);
  });
});
