// The desk: exact keys, folders, what changed, and room made when the browser's store is full.
import { describe, expect, it } from 'vitest';
import { Instant } from '../../../lib/core/model/ids';
import { sessionDesk } from '../../../lib/platform/desk';
import type { DeskSlot, PendingMessage } from '../../../lib/ports/desk';
import { fakeSessionArea } from '../../fakes/session-area';

const pending = (messageId: string, at: number): PendingMessage => ({
  address: 'ines@atlantida.example',
  name: 'Inês',
  mailbox: 'ruth@keepsake.example',
  threadId: 't',
  messageId,
  sentAt: null,
  finds: [],
  at: Instant.parse(at),
});

describe('the desk', () => {
  it('clears one thing by its key and all below a folder', async () => {
    const desk = sessionDesk(fakeSessionArea());
    for (const key of ['1/c1', '1/c10', '12/c1'])
      await desk.put('findings', key, { composeKey: key, version: 0, findings: [] });
    await desk.clear('findings', '1/c1');
    expect((await desk.list('findings', '')).map(({ composeKey }) => composeKey)).toEqual(['1/c10', '12/c1']);
    await desk.clear('findings', '1/');
    expect((await desk.list('findings', '')).map(({ composeKey }) => composeKey)).toEqual(['12/c1']);
    expect(await desk.get('findings', '1/c10')).toBeNull();
    await desk.clearAll();
    expect(await desk.list('findings', '')).toEqual([]);
  });

  it('tells which slots changed, until it is stopped', async () => {
    const desk = sessionDesk(fakeSessionArea());
    const seen: DeskSlot[][] = [];
    const stop = desk.watch((slots) => seen.push([...slots]));
    await desk.put('mailbox', 'a', { address: 'a' });
    await desk.clear('mailbox', '');
    stop();
    await desk.put('mailbox', 'a', { address: 'a' });
    expect(seen).toEqual([['mailbox'], ['mailbox']]);
  });

  it('makes room by letting the oldest waiting messages go', async () => {
    const one = JSON.stringify(pending('m0', 0)).length;
    const desk = sessionDesk(fakeSessionArea({ room: one * 4 + 10 }));
    for (const n of [3, 1, 2, 0, 4]) await desk.put('pending', `m${n}`, pending(`m${n}`, n));
    const left = (await desk.list('pending', '')).map(({ messageId }) => messageId);
    expect(left.toSorted()).toEqual(['m2', 'm3', 'm4']);
  });
});
