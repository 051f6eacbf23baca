// The user presses Start: from now on the mail of these accounts may be read. Before this nothing is read and nothing is written.
import { normalAddress } from '../core/model/handle';
import { type Failure, type Result, fail, ok } from '../core/model/result';
import type { SenderClass } from '../core/model/settings';
import { listEntry } from '../core/people/sender-class';
import type { MemoryFailure } from '../ports/memory';
import { decide } from './decide';
import type { AppDeps, Decision, Done } from './deps';

/**
 * `reading`: accounts switched on, at least one. `notReading`: known, but left off. `ownAddresses`: further addresses of the user.
 * `unreadClasses`, `neverRead`, `alwaysRead`: as in Settings, from the first mail on; entries that are neither domain nor address are left out.
 */
export interface StartInput extends Decision {
  readonly reading: readonly string[];
  readonly notReading?: readonly string[];
  readonly ownAddresses?: readonly string[];
  readonly unreadClasses?: readonly SenderClass[];
  readonly neverRead?: readonly string[];
  readonly alwaysRead?: readonly string[];
  readonly userName?: string;
}

/** Writes the first settings. Fails with a sentence when no account is switched on or an entry is no mail address. */
export const startReading =
  ({ memory }: Pick<AppDeps, 'memory'>) =>
  async (input: StartInput): Promise<Result<Done, MemoryFailure | Failure<'no-mailbox' | 'not-an-address'>>> => {
    const asked = [...input.reading, ...(input.notReading ?? []), ...(input.ownAddresses ?? [])];
    const bad = asked.find((text) => normalAddress(text) === null);
    if (bad !== undefined) {
      return fail({ type: 'not-an-address', sentence: { key: 'error_not_an_address', params: { text: bad } } });
    }
    const reading = addresses(input.reading);
    if (reading.length === 0) return fail({ type: 'no-mailbox', sentence: { key: 'error_no_mailbox' } });
    const off = addresses(input.notReading ?? []).filter((address) => !reading.includes(address));
    return await decide(memory, input.command, async (writes) => {
      const settings = await writes.settings();
      const named = new Set([...reading, ...off]);
      await writes.put('settings', {
        ...settings,
        startedAt: settings.startedAt ?? input.command.at,
        mailboxes: [
          ...settings.mailboxes.filter(({ address }) => !named.has(address)),
          ...reading.map((address) => ({ address, reading: true })),
          ...off.map((address) => ({ address, reading: false })),
        ],
        ownAddresses: [...new Set([...settings.ownAddresses, ...named, ...addresses(input.ownAddresses ?? [])])],
        unreadClasses: input.unreadClasses === undefined ? settings.unreadClasses : [...new Set(input.unreadClasses)],
        neverRead: input.neverRead === undefined ? settings.neverRead : entries(input.neverRead),
        alwaysRead: input.alwaysRead === undefined ? settings.alwaysRead : entries(input.alwaysRead),
        userName: input.userName?.trim() ?? settings.userName,
      });
      return ok(null);
    });
  };

const addresses = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => normalAddress(text) ?? [])),
];

const entries = (texts: readonly string[]): string[] => [...new Set(texts.flatMap((text) => listEntry(text) ?? []))];
