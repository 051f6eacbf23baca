// The use cases over the real store and the real desk, both in memory, and mails of fictional people to read.
import type { AppDeps } from '../../lib/app/deps';
import { startReading } from '../../lib/app/start-reading';
import type { HostMessage } from '../../lib/core/model/message';
import { LocalTime } from '../../lib/core/model/when';
import { templateDrafter } from '../../lib/drafters/template.drafter';
import { sessionDesk } from '../../lib/platform/desk';
import { openTestMemory, testClock, type TestClock } from './memory';
import { fakeSessionArea } from './session-area';

/** The user of the tests. */
export const USER = 'ruth@keepsake.example';

/** Whoever writes most of the mails. */
export const INES = { name: 'Inês Marques', address: 'ines@atlantida.example' };

/** Everything a use case needs, with a clock that stands still. */
export interface TestApp extends AppDeps {
  readonly clock: TestClock;
}

/** A fresh installation, before Start. */
export const newApp = (): TestApp => ({
  memory: openTestMemory(),
  clock: testClock(),
  desk: sessionDesk(fakeSessionArea()),
  drafter: templateDrafter,
});

/** An installation in which the user has pressed Start for their own account. */
export async function startedApp(): Promise<TestApp> {
  const app = newApp();
  const started = await startReading(app)({ command: app.clock.command(), reading: [USER], userName: 'Ruth' });
  if (!started.ok) throw new Error('could not start');
  return app;
}

/** A mail to the user; `text` is the whole body. */
export function mail(text: string, given: Partial<HostMessage> = {}): HostMessage {
  return {
    mailbox: USER,
    threadId: '18f0000000000001',
    messageId: '18f0000000000002',
    sender: INES,
    recipients: [{ name: 'Ruth', address: USER }],
    direction: 'in',
    sentAt: LocalTime.parse('2031-05-12T10:30'),
    subject: 'Our next meeting',
    body: { kind: 'text', content: text },
    clipped: false,
    ...given,
  };
}

/** The value of a success; a failure fails the test with its type. */
export function value<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly type: string } },
): T {
  if (!result.ok) throw new Error(`failed: ${result.error.type}`);
  return result.value;
}
