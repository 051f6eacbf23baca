// The panel says in one quiet line which mails of the open conversation were not read, and why.
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { PanelPage, TAB, view } from '../panel-page';
import { type PanelState, panelStates } from '../panel-states';

afterEach(cleanup);

async function open(name: string): Promise<PanelState> {
  const state = await panelStates[name]?.();
  if (state === undefined) throw new Error(`no state ${name}`);
  render(<PanelPage app={state.app} page={state.page} />);
  return state;
}
const said = async (): Promise<(string | null)[]> => {
  const line = within(await screen.findByRole('list', { name: 'Mails that were not read' }));
  return line.getAllByRole('listitem').map(({ textContent }) => textContent);
};

test('a single mail has its reason alone, and the line goes with the conversation', async () => {
  const { page } = await open('not read');
  expect(await said()).toEqual(['In French, which Keepsake does not read yet']);
  act(() => {
    page.look({ tab: TAB, view: { ...view, version: 2, threadId: '18f00000000000ff' } });
  });
  await waitFor(() => expect(screen.queryByText('In French, which Keepsake does not read yet')).toBeNull());
});

test('a mixed conversation counts the mails of each reason', async () => {
  await open('partly not read');
  expect(await said()).toEqual([
    '2 of 5 mails: In French, which Keepsake does not read yet',
    '1 of 5 mails: Automatic reply: only the absence is noted.',
    '1 of 5 mails: Mail from your own organisation is not read.',
  ]);
});

test('the reason that holds for whoever is looked at is said once', async () => {
  const { page } = await open('partly not read');
  act(() => {
    page.look({
      tab: TAB,
      view: {
        ...view,
        version: 2,
        loaded: 5,
        focus: 'tom@keepsake.example',
        people: [{ name: 'Tom', address: 'tom@keepsake.example' }],
      },
    });
  });
  await waitFor(() => expect(screen.getAllByText(/Mail from your own organisation is not read/u)).toHaveLength(1));
  expect(await said()).toHaveLength(2);
});
