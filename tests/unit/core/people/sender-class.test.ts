import { describe, expect, it } from 'vitest';
import { isFreeMail } from '../../../../lib/core/people/free-mail';
import { listEntry, senderClass, unreadReason } from '../../../../lib/core/people/sender-class';
import { Instant } from '../../../../lib/core/model/ids';
import { initialSettings, type Settings } from '../../../../lib/core/model/settings';

const OWN = ['ruth@keepsake.example', 'ruth.home@gmail.com'];

describe('the class of a sender', () => {
  it.each([
    ['tom@keepsake.example', 'colleagues'],
    ['hr@atlantida.example', 'hr'],
    ['no-reply-payroll@atlantida.example', 'hr'],
    ['jobs@atlantida.example', 'hr'],
    ['maria@smith-law.example', 'legal'],
    ['maria@okaforlegal.example', 'legal'],
    ['reception@stmary.hospital.example', 'medical'],
    ['dr.brandt@zahnarzt-brandt.example', 'medical'],
    ['service@citybank.example', 'bank'],
    ['tax@atlantida.example', 'bank'],
  ] as const)('%s is of %s', (address, found) => {
    expect(senderClass(address, OWN)).toBe(found);
  });

  it.each([
    'ines@atlantida.example',
    'jude.law@atlantida.example',
    'john.bank@atlantida.example',
    'ana@gmail.com',
    'peter@lawson-tools.example',
    'chris@peoplefirst.example',
    'mia@riverbank-studio.example',
  ])('%s is nobody in particular', (address) => {
    expect(senderClass(address, OWN)).toBeNull();
  });
});

describe('why a sender is left unread', () => {
  const settings: Settings = {
    ...initialSettings,
    startedAt: Instant.parse(1),
    mailboxes: [{ address: 'ruth@keepsake.example', reading: true }],
    ownAddresses: OWN,
    neverRead: ['school.example'],
    alwaysRead: ['tom@keepsake.example', 'citybank.example'],
  };
  const box = 'Ruth@keepsake.example';

  it.each([
    ['ines@atlantida.example', null],
    ['Tom@Keepsake.example', null],
    ['service@citybank.example', null],
    ['ana@keepsake.example', 'colleagues'],
    ['office@school.example', 'listed'],
    ['office@west.school.example', 'listed'],
    ['office@myschool.example', null],
    ['ruth.home@gmail.com', 'own'],
    ['', 'no-address'],
  ])('%s: %s', (sender, reason) => {
    expect(unreadReason(settings, box, sender)).toBe(reason);
  });

  it('reads a class that the user switched on, and nothing while paused', () => {
    expect(unreadReason({ ...settings, unreadClasses: [] }, box, 'ana@keepsake.example')).toBeNull();
    expect(unreadReason({ ...settings, paused: true }, box, 'ines@atlantida.example')).toBe('paused');
    expect(unreadReason({ ...settings, startedAt: null }, box, 'ines@atlantida.example')).toBe('not-started');
    expect(unreadReason(settings, 'other@keepsake.example', 'ines@atlantida.example')).toBe('mailbox-off');
  });
});

describe('entries of the lists', () => {
  it.each([
    [' Example.COM ', 'example.com'],
    ['@school.example', 'school.example'],
    ['Ines@Atlantida.example', 'ines@atlantida.example'],
    ['münchen.example', 'münchen.example'],
  ])('%s', (text, entry) => {
    expect(listEntry(text)).toBe(entry);
  });
  it.each(['', 'school', 'two words.example', 'a@b', '.example', 'http://school.example/'])('not “%s”', (text) => {
    expect(listEntry(text)).toBeNull();
  });
});

describe('organisations', () => {
  it('have no free-mail domain', () => {
    for (const domain of ['gmail.com', 'yahoo.co.uk', 'web.de', 'hotmail.fr', 'gmx.at'])
      expect(isFreeMail(domain)).toBe(true);
    for (const domain of ['atlantida.example', 'mygmail.com', 'live.example']) expect(isFreeMail(domain)).toBe(false);
  });
});
