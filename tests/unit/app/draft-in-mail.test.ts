// A draft while it stands in a mail: not doubted for what it took from the conversation, and no longer spoken of once the user has taken it out.
import { describe, expect, it } from 'vitest';
import { addPerson } from '../../../lib/app/add-person';
import { checkCompose } from '../../../lib/app/check-compose';
import { draftReply } from '../../../lib/app/draft-reply';
import { readMessage } from '../../../lib/app/read-message';
import type { Occasion } from '../../../lib/core/guardrails/situation';
import type { HostMessage } from '../../../lib/core/model/message';
import { INES, mail, startedApp, type TestApp, USER, value } from '../../fakes/app';

const LOSS = mail('Hello Ruth,\n\nI will be slow for a while. My father passed away on Wednesday.\n\nInês');
const KEY = '7/c1';

/** The version with which the draft was put in. */
const PUT = 3;
const compose = (text: string, version = PUT + 1) =>
  ({ tab: 7, composeKey: 'c1', version, mailbox: USER, recipients: [INES], text }) as const;

/** Inês is in memory, and what her mail told is not decided. */
async function withLoss(): Promise<TestApp> {
  const app = await startedApp();
  value(await addPerson(app)({ command: app.clock.command(), ...INES }));
  await readMessage(app)(LOSS);
  return app;
}

/** The draft that stands in the box. */
const put = async (app: TestApp, occasion: Occasion, conversation: readonly HostMessage[]): Promise<string> => {
  const drafted = await draftReply(app)({
    composeKey: 'c1',
    threadId: LOSS.threadId,
    subject: '',
    recipient: INES,
    conversation,
    occasion,
  });
  const { draft } = value(drafted);
  await app.desk.put('draft', KEY, { ...draft, version: PUT });
  return draft.text;
};
const condole = (app: TestApp): Promise<string> => put(app, 'condolence', [LOSS]);
const unfounded = async (app: TestApp): Promise<readonly string[]> =>
  ((await app.desk.get('findings', KEY))?.findings ?? [])
    .filter(({ guardrail }) => guardrail === 'unsupported-claim')
    .map(({ words }) => words);

describe('what a mail says of them', () => {
  it('is not called unfounded where the draft took it from the conversation', async () => {
    const app = await withLoss();
    const text = await condole(app);
    expect(text).toMatch(/father/u);
    await checkCompose(app)(compose(text));
    expect(await unfounded(app)).toEqual([]);
  });

  it('is not called unfounded where they told it and nothing is decided yet', async () => {
    const app = await withLoss();
    await checkCompose(app)(compose('Dear Inês, I am so sorry for the loss of your father.'));
    expect(await unfounded(app)).toEqual([]);
  });

  it('is called unfounded where nobody told it', async () => {
    const app = await withLoss();
    await checkCompose(app)(compose('Dear Inês, I am so sorry for the loss of your mother.'));
    expect(await unfounded(app)).not.toEqual([]);
  });
});

const asked = async (app: TestApp): Promise<readonly string[]> =>
  ((await app.desk.get('findings', KEY))?.findings ?? [])
    .filter(({ guardrail }) => guardrail === 'thanks-with-an-ask')
    .map(({ words }) => words);

describe('what the user types', () => {
  const ASKED = 'Could you also sign the renewal by Friday';

  it('is looked at as part of the thank-you that the draft was made for, until it is gone', async () => {
    const app = await startedApp();
    value(await addPerson(app)({ command: app.clock.command(), ...INES }));
    const text = await put(app, 'thanks', [mail('Hello Ruth,\n\nHere are the figures.\n\nInês')]);
    await checkCompose(app)(compose(text.replace(/\n\n(?=[^\n]*\n?[^\n]*$)/u, `\n\n${ASKED}?\n\n`)));
    expect(await asked(app)).toEqual([ASKED]);
    await checkCompose(app)(compose(`Hi Inês,\n\nThe figures have arrived. ${ASKED}?`));
    expect(await asked(app)).toEqual([]);
  });
});

describe('the draft on the desk', () => {
  it('stays while it stands in the mail, also when the user changes it', async () => {
    const app = await withLoss();
    const text = await condole(app);
    await checkCompose(app)(compose(text));
    await checkCompose(app)(compose(text.replace(/[^\n]*father[^\n]*/u, 'I am so sorry about your father, my dear.')));
    expect(await app.desk.get('draft', KEY)).not.toBeNull();
  });

  it('goes when it is taken out, whatever was typed before', async () => {
    const app = await withLoss();
    await condole(app);
    await checkCompose(app)(compose('Two cells were all it needed.'));
    expect(await app.desk.get('draft', KEY)).toBeNull();
  });

  it('does not go because of a text from before', async () => {
    const app = await withLoss();
    await condole(app);
    await checkCompose(app)(compose('Two cells were all it needed.', PUT - 1));
    expect(await app.desk.get('draft', KEY)).not.toBeNull();
  });
});
