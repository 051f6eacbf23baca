// How the user writes is noticed from what they send, kept as counts, and proposed once it is clear.
import { describe, expect, it } from 'vitest';
import { hearOwnVoice } from '../../../lib/app/hear-own-voice';
import { voiceIn } from '../../../lib/core/drafting/own-voice';
import { startedApp, type TestApp, USER } from '../../fakes/app';

const LETTER = 'Dear Inês,\n\nplease find the offer attached. The marten is under the roof.\n\nKind regards,\nRuth';
const NOTE = 'Hey Inês,\n\nit’s done, don’t worry.\n\nCheers\nRuth';

const heard = async (app: TestApp, ...texts: readonly string[]) => {
  for (const text of texts) await hearOwnVoice(app)({ mailbox: USER, text, draft: null });
  return await app.desk.get('voice', 'heard');
};

describe('the voice of the user', () => {
  it('is proposed from three mails on, as most of them are', async () => {
    const app = await startedApp();
    const two = await heard(app, LETTER, LETTER);
    expect(two === null ? null : voiceIn(two)).toBeNull();
    const three = await heard(app, NOTE);
    expect(three === null ? null : voiceIn(three)).toEqual({
      greeting: 'Dear',
      signOff: 'Kind regards',
      formality: 4,
      length: 'short',
    });
  });

  it('is kept as counts of a few known words: nothing else of a mail', async () => {
    const app = await startedApp();
    expect(JSON.stringify(await heard(app, LETTER, NOTE))).not.toMatch(/Inês|marten|Ruth|offer/u);
  });

  it('is not learned from drafts, from short notes, nor in an account that is not read', async () => {
    const app = await startedApp();
    await hearOwnVoice(app)({ mailbox: USER, text: LETTER, draft: { text: LETTER, personId: null } });
    await hearOwnVoice(app)({ mailbox: 'other@keepsake.example', text: LETTER, draft: null });
    await heard(app, 'ok, thanks!');
    expect((await app.desk.get('voice', 'heard'))?.mails ?? 0).toBe(0);
  });
});
