// A mail page learns that it may be read although others are slow, gone, or speak at the same time.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askWhetherToRead, type MayRead } from '../../../../entrypoints/gmail.content/may-read.ts';
import type { ReadingState } from '../../../../lib/messaging/protocol.ts';

const ON: ReadingState = { started: true, reading: true, paused: false };
const OFF: ReadingState = { started: false, reading: false, paused: false };

let name = '';
let answers: PromiseWithResolvers<unknown>[] = [];
let heard: ReadingState[] = [];
let page: MayRead;
const ask = vi.fn<(mailbox: string) => Promise<unknown>>(() => {
  const answer = Promise.withResolvers<unknown>();
  answers.push(answer);
  return answer.promise;
});
const open = (): void => {
  page = askWhetherToRead({ nameOf: () => name, ask, apply: (state) => heard.push(state) });
};
const answer = async (question: number, state: unknown): Promise<void> => {
  answers[question]?.resolve(state);
  await answers[question]?.promise;
};
const comeBack = (): boolean => document.dispatchEvent(new Event('visibilitychange'));

describe('a page that asks whether it may be read', () => {
  beforeEach(() => {
    name = 'sam@example.com';
    answers = [];
    heard = [];
    ask.mockClear();
  });
  afterEach(() => {
    page.stop();
  });

  it('asks once it knows whose mail it shows', async () => {
    name = '';
    open();
    expect(ask).not.toHaveBeenCalled();
    name = 'sam@example.com';
    document.head.append(document.createElement('meta'));
    await vi.waitFor(() => expect(ask).toHaveBeenCalledExactlyOnceWith('sam@example.com'));
    await answer(0, ON);
    expect(heard).toEqual([ON]);
  });

  it('asks again when the user comes back from where Start was pressed, should nobody have told it', async () => {
    open();
    await answer(0, OFF);
    comeBack();
    await answer(1, ON);
    comeBack();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(heard).toEqual([OFF, ON]);
  });

  it('asks again also when the first question was never answered', async () => {
    open();
    await answer(0, null);
    comeBack();
    await answer(1, ON);
    expect(heard).toEqual([ON]);
  });

  it('believes what it was told rather than an older answer that comes late', async () => {
    open();
    page.told(ON);
    await answer(0, OFF);
    expect(heard).toEqual([ON]);
  });

  it('is silent once it is stopped', async () => {
    open();
    page.stop();
    await answer(0, ON);
    comeBack();
    expect(ask).toHaveBeenCalledOnce();
    expect(heard).toEqual([]);
  });
});
