// One change of one setting; two windows that change different things lose nothing.
import { normalAddress } from '../core/model/handle';
import type { Money } from '../core/model/money';
import { type Failure, type Result, fail, ok } from '../core/model/result';
import type { OwnPiece } from '../core/model/own-piece';
import { MOST_LISTED, type SenderClass, type Settings } from '../core/model/settings';
import type { Day } from '../core/model/when';
import { listEntry } from '../core/people/sender-class';
import type { MemoryFailure } from '../ports/memory';
import { decide } from './decide';
import type { AppDeps, Decision, Done } from './deps';

/** What can be changed, one thing at a time. `entry`: a domain (`example.com`) or an address. */
export type SettingsChange =
  | { readonly kind: 'mailbox'; readonly address: string; readonly reading: boolean }
  | { readonly kind: 'own-address'; readonly address: string; readonly own: boolean }
  | { readonly kind: 'pause'; readonly paused: boolean }
  | { readonly kind: 'class'; readonly senderClass: SenderClass; readonly read: boolean }
  | { readonly kind: 'never-read' | 'always-read'; readonly entry: string; readonly listed: boolean }
  | { readonly kind: 'theme'; readonly theme: Settings['theme'] }
  | { readonly kind: 'compose-checks' | 'own-model' | 'notices'; readonly on: boolean }
  | { readonly kind: 'guardrail'; readonly id: string; readonly on: boolean }
  | { readonly kind: 'today-limit' | 'short-list-limit'; readonly limit: number }
  | { readonly kind: 'free-amount'; readonly amount: Money }
  | { readonly kind: 'piece'; readonly piece: OwnPiece }
  | { readonly kind: 'piece-back'; readonly id: string }
  | {
      readonly kind: 'voice';
      readonly greeting?: string;
      readonly signOff?: string;
      readonly userName?: string;
      readonly formality?: number;
      readonly draftLength?: 'short' | 'medium';
    };

type Refusal = Failure<'not-started' | 'not-an-address' | 'not-an-entry'>;

/** Fails with a sentence before Start, and when an entry is neither a domain nor an address. */
export const changeSettings =
  ({ memory, clock }: Pick<AppDeps, 'memory' | 'clock'>) =>
  (input: Decision & { readonly change: SettingsChange }): Promise<Result<Done, MemoryFailure | Refusal>> =>
    decide<Refusal>(memory, input.command, async (writes) => {
      const settings = await writes.settings();
      if (settings.startedAt === null) return fail({ type: 'not-started', sentence: { key: 'error_not_started' } });
      const fields = changed(settings, input.change, clock.today());
      if (!fields.ok) return fields;
      await writes.put('settings', { ...settings, ...fields.value });
      return ok(null);
    });

const withEntry = <T>(list: readonly T[], entry: T, listed: boolean): T[] =>
  listed ? [...new Set([...list, entry])] : list.filter((other) => other !== entry);

const notAnAddress = (text: string): Result<never, Refusal> =>
  fail({ type: 'not-an-address', sentence: { key: 'error_not_an_address', params: { text } } });

function changed(settings: Settings, change: SettingsChange, today: Day): Result<Partial<Settings>, Refusal> {
  switch (change.kind) {
    case 'mailbox': {
      const address = normalAddress(change.address);
      return address === null
        ? notAnAddress(change.address)
        : ok(withMailbox(settings, address, change.reading, today));
    }
    case 'own-address': {
      const address = normalAddress(change.address);
      if (address === null) return notAnAddress(change.address);
      return ok({ ownAddresses: withEntry(settings.ownAddresses, address, change.own) });
    }
    case 'pause':
      return ok({ paused: change.paused, ...(change.paused ? {} : { readAgainSince: today }) });
    case 'class':
      return ok({ unreadClasses: withEntry(settings.unreadClasses, change.senderClass, !change.read) });
    case 'theme':
      return ok({ theme: change.theme });
    case 'compose-checks':
      return ok({ composeChecks: change.on });
    case 'own-model':
      return ok({ ownModel: change.on });
    case 'guardrail':
      return ok({ quietGuardrails: withEntry(settings.quietGuardrails ?? [], change.id, !change.on) });
    case 'notices':
      return ok({ notices: change.on });
    case 'today-limit':
      return ok({ todayLimit: Math.min(20, Math.max(1, Math.round(change.limit))) });
    case 'piece': {
      const { piece } = change;
      return ok({ pieces: [...(settings.pieces ?? []).filter(({ id }) => id !== piece.id), piece] });
    }
    case 'piece-back':
      return ok({ pieces: (settings.pieces ?? []).filter(({ id }) => id !== change.id) });
    case 'short-list-limit':
      return ok({ shortListLimit: Math.min(MOST_LISTED, Math.max(1, Math.round(change.limit))) });
    case 'free-amount':
      return ok({ freeAmount: change.amount });
    case 'voice':
      return ok({
        greeting: change.greeting?.trim().slice(0, 100) ?? settings.greeting,
        signOff: change.signOff?.trim().slice(0, 100) ?? settings.signOff,
        userName: change.userName?.trim().slice(0, 200) ?? settings.userName,
        ...(change.formality === undefined
          ? {}
          : { formality: Math.min(5, Math.max(1, Math.round(change.formality))) }),
        ...(change.draftLength === undefined ? {} : { draftLength: change.draftLength }),
      });
    case 'never-read':
    case 'always-read':
      break;
  }
  const entry = listEntry(change.entry);
  if (entry === null) {
    return fail({ type: 'not-an-entry', sentence: { key: 'error_not_an_entry', params: { text: change.entry } } });
  }
  // What is put on one list leaves the other: an entry cannot be both.
  const list = change.kind === 'never-read' ? 'neverRead' : 'alwaysRead';
  const other = change.kind === 'never-read' ? 'alwaysRead' : 'neverRead';
  return ok({
    [list]: withEntry(settings[list], entry, change.listed),
    ...(change.listed ? { [other]: withEntry(settings[other], entry, false) } : {}),
  });
}

/** An account that is switched on or off is the user's own in either case. */
const withMailbox = (settings: Settings, address: string, reading: boolean, today: Day): Partial<Settings> => ({
  mailboxes: settings.mailboxes.some((known) => known.address === address)
    ? settings.mailboxes.map((known) => (known.address === address ? { address, reading } : known))
    : [...settings.mailboxes, { address, reading }],
  ownAddresses: withEntry(settings.ownAddresses, address, true),
  ...(reading ? { readAgainSince: today } : {}),
});
