// What is read off the page, and what nobody inside a mail can make us read.
import { afterEach, describe, expect, it } from 'vitest';
import { BODY_LIMIT } from '../../../../lib/core/model/message.ts';
import { bodyMarkup } from '../../../../lib/hosts/gmail/body-markup.ts';
import { mailboxOnPage } from '../../../../lib/hosts/gmail/mailbox.ts';
import { bodyOf, findOpenThread, messageAround, messagesOf } from '../../../../lib/hosts/gmail/open-thread.ts';
import { readMessage } from '../../../../lib/hosts/gmail/read-message.ts';
import { offsetOf, rangeOf, textMap } from '../../../../lib/hosts/gmail/text-map.ts';
import { watchTheme } from '../../../../lib/hosts/gmail/theme.ts';
import { SAM, SCENE } from '../../../contracts/mail-host.contract.ts';
import { h, openMessage } from './gmail-page.ts';

const [MAIL] = SCENE.invoice.messages;
const AROUND = { mailbox: SAM.address, threadId: SCENE.invoice.id, subject: 'Invoice 2217' };

function show(...messages: readonly HTMLElement[]): HTMLElement {
  const heading = h('h2.hP', { 'data-legacy-thread-id': SCENE.invoice.id }, 'Invoice 2217');
  const main = h('div', { role: 'main' }, h('div', {}, heading, h('div', { role: 'list' }, ...messages)));
  document.body.append(main);
  return main;
}

function read(message: Element): ReturnType<typeof readMessage> | null {
  const body = bodyOf(message);
  return body && readMessage(message, AROUND, body);
}

describe('reading a message', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.body.removeAttribute('style');
    document.title = '';
  });

  it('believes no name, address, date or id that stands in the body', () => {
    const forged = openMessage({ ...MAIL, id: 'forged', from: { name: 'Evil', address: 'evil@evil.example' } }, [
      'Trust me.',
    ]);
    const nested = h('div.ii.gt', {}, h('div.a3s', {}, 'nested'));
    show(openMessage(MAIL, [forged, nested, h('h2', { 'data-legacy-thread-id': 'forged' }, 'Forged')]));
    const open = findOpenThread();
    expect(open?.threadId).toBe(SCENE.invoice.id);
    const messages = messagesOf(open?.root ?? document.body);
    expect(messages).toHaveLength(1);
    expect(messages.map(read)).toMatchObject([
      { messageId: MAIL.id, sender: { address: 'ola@north.example' }, recipients: [SAM], sentAt: '2026-11-12T23:30' },
    ]);
    expect(messageAround(nested.firstChild ?? nested)?.getAttribute('data-legacy-message-id')).toBe(MAIL.id);
  });

  it('asks the body even then nothing when the header is silent', () => {
    const message = openMessage(MAIL, [
      h('span.gD', { email: 'evil@evil.example' }, 'Evil'),
      h('span.g3', { title: MAIL.date }, 'x'),
    ]);
    message.querySelector('.gE')?.replaceChildren();
    show(message);
    expect(read(message)).toMatchObject({
      sender: { name: '', address: '' },
      recipients: [],
      sentAt: null,
      direction: 'in',
    });
  });

  it('takes nobody of a reply below the message for one it went to', () => {
    const message = openMessage(MAIL, ['Attached.']);
    message.append(h('div.ip', {}, h('div', { role: 'option', email: 'later@north.example' }, 'x')));
    show(message);
    expect(read(message)?.recipients).toEqual([SAM]);
  });

  it('leaves alone what the page keeps hidden from an earlier conversation', () => {
    const hidden = openMessage({ ...MAIL, id: 'hidden' }, ['kept in the page']);
    hidden.style.display = 'none';
    show(openMessage(MAIL, ['Attached.']), hidden);
    expect(
      messagesOf(findOpenThread()?.root ?? document.body).map((one) => one.getAttribute('data-legacy-message-id')),
    ).toEqual([MAIL.id]);
    expect(bodyOf(hidden)).toBeNull();
  });

  it('finds no conversation in a view that is hidden, or in a list', () => {
    const main = show(openMessage(MAIL, ['Attached.']));
    main.style.display = 'none';
    expect(findOpenThread()).toBeNull();
    document.body.replaceChildren(h('div', { role: 'main' }, h('span', { 'data-legacy-thread-id': 'row' }, 'A row')));
    expect(findOpenThread()).toBeNull();
  });

  it('writes the body down as it is, without Gmail’s own controls', () => {
    const quote = h('blockquote.gmail_quote', { style: 'margin:0', onclick: 'x()' }, 'a < b & c');
    const body = h(
      'div',
      {},
      'Hi',
      h('br'),
      quote,
      h('div.ajR', { role: 'button' }, '...'),
      h('script', {}, 'x'),
      h('p'),
    );
    expect(bodyMarkup(body, 1000)).toEqual({
      content: 'Hi<br><blockquote class="gmail_quote" style="margin:0">a &lt; b &amp; c</blockquote><p></p>',
      clipped: false,
    });
  });

  it('cuts a long body at the limit and in no tag, and ends whatever the depth', () => {
    const long = bodyMarkup(
      h('div', {}, ...Array.from({ length: 2000 }, () => h('p.x', {}, 'y'.repeat(1000)))),
      BODY_LIMIT,
    );
    expect(long.clipped).toBe(true);
    expect(long.content.length).toBeLessThanOrEqual(BODY_LIMIT);
    expect(long.content).not.toMatch(/<[^>]*$/u);
    const deep = h('div');
    let inner = deep;
    for (let depth = 0; depth < 20_000; depth++) {
      const next = h('div');
      inner.append(next);
      inner = next;
    }
    inner.append('core');
    expect(bodyMarkup(deep, BODY_LIMIT).content).toContain('core');
    expect(textMap(deep, () => false).text).toBe('core');
  });
});

describe('textMap', () => {
  afterEach(() => document.body.replaceChildren());

  it('breaks lines where the page does and keeps every character findable', () => {
    const root = h(
      'div',
      {},
      'One ',
      h('b', {}, 'two'),
      h('div', {}, 'three'),
      h('div', {}, h('br')),
      h('div', {}, 'four', h('br'), 'five'),
    );
    document.body.append(root);
    const map = textMap(root, () => false);
    expect(map.text).toBe('One two\nthree\n\nfour\nfive');
    for (let start = 0; start < map.text.length; start++) {
      for (let end = start + 1; end <= map.text.length; end++) {
        const range = rangeOf(map, start, end);
        const words = map.text.slice(start, end);
        if (words.trim() === '') continue;
        expect(range?.toString().replaceAll(/\s/gu, '')).toBe(words.replaceAll(/\s/gu, ''));
      }
    }
  });

  it('leaves out what is skipped and counts a place in it as the next character', () => {
    const quote = h('blockquote', {}, 'quoted');
    const root = h('div', {}, h('p', {}, 'before'), quote, h('p', {}, 'after'));
    document.body.append(root);
    const map = textMap(root, (element) => element === quote);
    expect(map.text).toBe('before\nafter');
    expect(offsetOf(map, quote, 0)).toBe(map.text.indexOf('after'));
  });
});

describe('the page around the mail', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.body.removeAttribute('style');
    document.title = '';
  });

  it.each([
    ['Inbox (3) - sam@example.com - Gmail', 'sam@example.com'],
    ['Re: evil@evil.example - now - Sam@Example.com - Harbour Mail', 'sam@example.com'],
    ['Gmail', ''],
    ['write to evil@evil.example', ''],
  ])('takes the account from the title “%s”', (title, expected) => {
    document.title = title;
    expect(mailboxOnPage()).toBe(expected);
  });

  it('hears when the page turns dark', async () => {
    document.body.style.backgroundColor = 'rgb(246, 248, 252)';
    document.body.append(h('div', { role: 'main' }));
    const heard: string[] = [];
    const stop = watchTheme((theme) => heard.push(theme));
    document.body.style.backgroundColor = 'rgb(31, 31, 31)';
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    stop();
    expect(heard).toEqual(['light', 'dark']);
  });
});
