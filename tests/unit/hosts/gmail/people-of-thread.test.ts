// Whom the panel lists for a conversation.
import { describe, expect, it } from 'vitest';
import { createPeopleOfThreads } from '../../../../entrypoints/gmail.content/people-of-thread.ts';
import type { HostMessage, HostPerson } from '../../../../lib/core/model/message.ts';
import { LocalTime } from '../../../../lib/core/model/when.ts';

const INES = { name: 'Inês', address: 'ines@harbour.example' };
const BO = { name: 'Bo', address: 'bo@harbour.example' };
const SAM = { name: 'Sam', address: 'sam@example.com' };

const mail = (day: number, sender: HostPerson, recipients: readonly HostPerson[]): HostMessage => ({
  mailbox: SAM.address,
  threadId: 't',
  messageId: String(day),
  sender,
  recipients,
  direction: sender === SAM ? 'out' : 'in',
  sentAt: LocalTime.parse(`2026-11-0${String(day)}T09:00`),
  subject: 'Plans',
  body: { kind: 'text', content: '' },
  clipped: false,
});

describe('createPeopleOfThreads', () => {
  it('puts the latest sender first, never the user, whatever the order of reading', () => {
    const people = createPeopleOfThreads();
    people.add(mail(3, SAM, [BO, INES]));
    people.add(mail(1, BO, [SAM]));
    people.add(mail(2, INES, [SAM]));
    expect(people.of('t', SAM.address)).toEqual({ people: [INES, BO], focus: INES.address, loaded: 3 });
  });

  it('looks at the one who was chosen while that one takes part', () => {
    const people = createPeopleOfThreads();
    people.add(mail(1, INES, [SAM, BO]));
    people.focus('t', BO.address);
    expect(people.of('t', SAM.address).focus).toBe(BO.address);
    people.focus('t', 'gone@harbour.example');
    expect(people.of('t', SAM.address).focus).toBe(INES.address);
  });

  it('puts nobody in the place of a sender without an address who wrote last', () => {
    const people = createPeopleOfThreads();
    const nameless = { name: 'Somebody', address: '' };
    people.add(mail(1, nameless, [SAM, BO]));
    expect(people.of('t', SAM.address)).toEqual({ people: [nameless, BO], focus: '', loaded: 1 });
    people.focus('t', BO.address);
    expect(people.of('t', SAM.address).focus).toBe(BO.address);
    people.add(mail(2, INES, [SAM]));
    people.add(mail(3, SAM, [INES]));
    expect(people.of('t', SAM.address).people).toEqual([INES, BO]);
  });

  it('knows nobody in a conversation that was not read', () => {
    expect(createPeopleOfThreads().of('other', SAM.address)).toEqual({ people: [], focus: '', loaded: 0 });
  });
});
