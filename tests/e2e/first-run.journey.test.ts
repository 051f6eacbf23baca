import { afterEach, expect, test } from 'vitest';
import { firstPage, type Keepsake, openKeepsake, pressStart, storedRows, USER } from './keepsake';

let keepsake: Keepsake;
afterEach(() => keepsake.stop());

test('before Start nothing is read and nothing is written; after it the open mail shows its sender', async () => {
  keepsake = await openKeepsake({ started: false });
  const { mail } = keepsake;
  const first = await firstPage(mail);
  await first.getByLabel(USER).first().waitFor();
  await mail.openThread('My visit in December');
  const panel = await keepsake.panel();
  await panel.getByRole('button', { name: 'Finish setting up' }).waitFor();
  expect(Object.values(await storedRows(mail)).flat()).toEqual([]);

  await pressStart(keepsake);
  await panel.getByText('Inês Marques').first().waitFor();
  expect(await mail.problems()).toEqual([]);
});
