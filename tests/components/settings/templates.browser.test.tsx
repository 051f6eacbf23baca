// Wordings of drafts in Settings: changed, refused with a reason, switched off, joined by another, had back; and how a draft to somebody reads with them.
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { draftReply } from '../../../lib/app/draft-reply';
import { hearOwnVoice } from '../../../lib/app/hear-own-voice';
import { INES, startedApp, type TestApp, USER, value } from '../../fakes/app';
import { inesStory, tell } from '../../fakes/people';
import { expectAccessible, openAt } from '../app-page';

vi.setConfig({ testTimeout: 60_000 });

const story = inesStory();
const calm = { ...story, candidates: [], facts: story.facts.filter(({ claim }) => claim.type === 'preference') };
const pieces = async (app: TestApp) => (await app.memory.settings()).pieces ?? [];

beforeAll(async () => {
  await import('../../../lib/core/drafting/draft');
});

/** Unfolds the wordings, and the group of birthdays that is always used. */
async function unfolded(app: TestApp): Promise<ReturnType<typeof within>> {
  await tell(app, calm);
  openAt('#/settings', app);
  const section = within(await screen.findByRole('region', { name: 'Wordings of drafts' }));
  await userEvent.click(section.getByText('Show the wordings'));
  await section.findByText(/^Hi Inês,/u);
  const [summary] = section.getAllByText(/^Group \d+: always/u);
  if (summary === undefined) throw new Error('no group');
  await userEvent.click(summary);
  const group = summary.closest('details');
  if (group === null) throw new Error('no group');
  return within(group);
}
const sample = (): string =>
  within(screen.getByRole('region', { name: 'Wordings of drafts' })).getByText(/^Hi Inês,/u).textContent;

it('a changed wording is kept, seen in the draft to a real person, and used by the next draft', async () => {
  const app = await startedApp();
  const group = await unfolded(app);
  const field = group.getByLabelText('Wording 1');
  const first = field instanceof HTMLInputElement ? field.value : '';
  await userEvent.clear(field);
  await userEvent.type(field, 'Tide up.');
  await waitFor(() => expect(sample()).toContain('Tide up.'));
  expect(await pieces(app)).toMatchObject([{ occasion: 'birthday', shipped: first, text: 'Tide up.' }]);
  await expectAccessible();
  await userEvent.click(group.getByRole('button', { name: 'Back to the first text' }));
  await waitFor(async () => expect(await pieces(app)).toEqual([]));
  await waitFor(() => expect(group.getByLabelText('Wording 1')).toHaveValue(first));
});

it('an unknown slot is refused with a sentence, and what was typed stays', async () => {
  const app = await startedApp();
  const group = await unfolded(app);
  const field = group.getByLabelText('Wording 1');
  await userEvent.clear(field);
  await userEvent.type(field, 'Happy {{daay}');
  await group.findByText(/Nothing can be filled in for \{daay\}\. Known here: .*\{day\}/u);
  expect(field).toHaveValue('Happy {daay}');
  expect(await pieces(app)).toEqual([]);
});

it('a wording is switched off and on, another one is added and removed', async () => {
  const app = await startedApp();
  const group = await unfolded(app);
  const use = group.getByRole('switch', { name: 'Use wording 2' });
  await userEvent.click(use);
  await waitFor(async () => expect(await pieces(app)).toMatchObject([{ text: '' }]));
  await waitFor(() => expect(group.queryByLabelText('Wording 2')).toBeNull());
  await userEvent.click(group.getByRole('switch', { name: 'Use wording 2' }));
  await group.findByLabelText('Wording 2');
  await userEvent.type(group.getByLabelText('One more wording'), 'Sun out.{Enter}');
  await group.findByLabelText('Your wording 1');
  expect(await pieces(app)).toMatchObject([{ shipped: '', text: 'Sun out.' }]);
  await waitFor(() => expect(sample()).toContain('Sun out.'));
  await userEvent.click(group.getByRole('button', { name: 'Remove' }));
  await waitFor(async () => expect(await pieces(app)).toEqual([]));
});

it('how formal and how long drafts are is chosen with the voice', async () => {
  const app = await startedApp();
  await tell(app, calm);
  openAt('#/settings', app);
  const voice = within(await screen.findByRole('region', { name: 'Your voice' }));
  await userEvent.selectOptions(voice.getByLabelText('How formal'), 'Very formal');
  await userEvent.selectOptions(voice.getByLabelText('How long'), 'Short');
  await waitFor(async () => expect(await app.memory.settings()).toMatchObject({ formality: 5, draftLength: 'short' }));
  const { draft } = value(
    await draftReply(app)({
      composeKey: '',
      threadId: '',
      subject: '',
      recipient: INES,
      conversation: [],
      occasion: 'birthday',
    }),
  );
  expect(draft.text).not.toContain('!');
});

it('how the user mostly writes is offered, and taken by one click', async () => {
  const app = await startedApp();
  for (let mail = 0; mail < 3; mail += 1)
    await hearOwnVoice(app)({ mailbox: USER, text: 'Dear Inês,\n\nthe offer.\n\nKind regards,\nRuth', draft: null });
  openAt('#/settings', app);
  const voice = within(await screen.findByRole('region', { name: 'Your voice' }));
  await voice.findByText(/From 3 mails .* open with “Dear”/u);
  await expectAccessible();
  await userEvent.click(voice.getByRole('button', { name: 'Use this as my voice' }));
  await waitFor(async () =>
    expect(await app.memory.settings()).toMatchObject({
      greeting: 'Dear',
      signOff: 'Kind regards',
      formality: 4,
      draftLength: 'short',
    }),
  );
  await waitFor(() => expect(voice.queryByRole('button', { name: 'Use this as my voice' })).toBeNull());
});
