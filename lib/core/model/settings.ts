// What the user decided about reading and showing. Nothing is read before `startedAt` is set.
import { z } from 'zod';
import { GiftIdea } from './gift-idea';
import { Instant } from './ids';
import { OwnPiece } from './own-piece';
import { FREE, Money } from './money';
import type { Person } from './person';
import { PlayEdit } from './playbook';
import { ShelfItem } from './shelf-item';
import { Day, LEAP_DAYS } from './when';

/** Kinds of senders that are not read unless the user says so. */
export const SENDER_CLASSES = ['colleagues', 'hr', 'legal', 'medical', 'bank'] as const;
export type SenderClass = (typeof SENDER_CLASSES)[number];

/** A longer list would be none. */
export const MOST_LISTED = 50;

const Mailbox = z.object({
  /** The account's own address, lower case. */
  address: z.string(),
  reading: z.boolean(),
});

export const Settings = z.object({
  id: z.literal('settings'),
  /** When the user pressed Start; null before. */
  startedAt: Instant.nullable(),
  mailboxes: z.array(Mailbox),
  /** Every address that is the user's own, lower case; grows. A set. */
  ownAddresses: z.array(z.string()),
  /** True while nothing is to be read anywhere. */
  paused: z.boolean(),
  /** The day on which reading went on after it was paused, or a mailbox was switched on again; absent: it never stopped. */
  readAgainSince: Day.optional(),
  /** Classes of senders that are left unread. A set. */
  unreadClasses: z.array(z.enum(SENDER_CLASSES)),
  /** Further domains (`example.com`) or addresses that are never read. A set. */
  neverRead: z.array(z.string()),
  /** Domains or addresses that are read although a class says no. A set. */
  alwaysRead: z.array(z.string()),
  theme: z.enum(['auto', 'light', 'dark']),
  /** Whether what is typed in a compose box is checked against what is remembered. */
  composeChecks: z.boolean(),
  /** Guardrails that are switched off, by id. A set; absent until the first is switched off. */
  quietGuardrails: z.array(z.string()).optional(),
  /** Whether Chrome says once a day that something is due; absent: no. */
  notices: z.boolean().optional(),
  /** How many cards Today shows at most; absent until the user chose. */
  todayLimit: z.number().int().min(1).max(20).optional(),
  /** Up to which worth a gesture needs no second confirmation; absent until the user chose. `currency`: ISO 4217. */
  freeAmount: Money.optional(),
  /** How many people the short list holds at most; absent until the user chose. */
  shortListLimit: z.number().int().min(1).max(MOST_LISTED).optional(),
  /** Lines of the playbook that the user changed. A set by id; absent until the first. */
  plays: z.array(PlayEdit).optional(),
  /** Gifts that the user added or changed. A set by id; absent until the first. */
  giftIdeas: z.array(GiftIdea).optional(),
  /** Articles and feature news that the user keeps to pass on. A set by id; absent until the first. */
  shelf: z.array(ShelfItem).optional(),
  /** When those celebrate in a common year who were born on 29 February, unless they said; absent: on the last of February. */
  leapDay: z.enum(LEAP_DAYS).optional(),
  /** Whether the browser's own model says drafts in its words; absent until the user chose: it does not. */
  ownModel: z.boolean().optional(),
  /** How the user opens and closes a mail. */
  greeting: z.string().max(100),
  signOff: z.string().max(100),
  userName: z.string().max(200),
  /** How formal drafts are, 1 (easy) to 5 (very formal); absent: in between. */
  formality: z.number().int().min(1).max(5).optional(),
  /** How long drafts are; absent: medium. */
  draftLength: z.enum(['short', 'medium']).optional(),
  /** Wordings of drafts in the user's own words. A set by id; absent until the first. */
  pieces: z.array(OwnPiece).optional(),
});
/** The one settings record. */
export type Settings = z.infer<typeof Settings>;

/** What holds before the user said anything: nothing is read. */
export const initialSettings: Settings = {
  id: 'settings',
  startedAt: null,
  mailboxes: [],
  ownAddresses: [],
  paused: false,
  unreadClasses: [...SENDER_CLASSES],
  neverRead: [],
  alwaysRead: [],
  theme: 'auto',
  composeChecks: true,
  greeting: 'Hi',
  signOff: 'Best',
  userName: '',
};

/** How many cards Today shows while the user said nothing. */
const FEW = 5;

/** Up to which worth a gesture needs no second confirmation. */
export const freeAmount = (settings: Settings): Money => settings.freeAmount ?? FREE;

/** How many cards Today shows at most. */
export const todayLimit = (settings: Settings): number => settings.todayLimit ?? FEW;

/** How many people get real care while the user said nothing else. */
const LISTED = 12;

/** How many people the short list holds at most. */
export const shortListLimit = (settings: Settings): number => settings.shortListLimit ?? LISTED;

/** Guardrails that are switched off for a person, by id: everywhere, or for them. */
export const quietFor = (
  settings: Pick<Settings, 'quietGuardrails'>,
  person: Pick<Person, 'quietGuardrails'>,
): readonly string[] => [...(settings.quietGuardrails ?? []), ...(person.quietGuardrails ?? [])];
