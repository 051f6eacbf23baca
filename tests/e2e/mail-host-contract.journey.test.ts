// The adapter that users have keeps the promises of the port: InboxSDK itself, loaded into a mail page of a real browser.
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll } from 'vitest';
import { mailHostContract } from '../contracts/mail-host.contract.ts';
import { buildContractExtension } from './contract-extension/build.ts';
import { openScene } from './scene-page.ts';

let extension = '';
beforeAll(async () => {
  extension = await buildContractExtension();
});
afterAll(() => rm(extension, { recursive: true, force: true }));

mailHostContract('InboxSDK', () => openScene(extension));
