// Parses what arrives in the background and in extension pages. What is not of the protocol is refused with a reason, never half understood.
import { z } from 'zod';
import { BODY_LIMIT, type HostMessage as Message } from '../core/model/message';
import { LocalTime } from '../core/model/when';
import type { Inserted, ToBackground, ToEveryone, View } from './protocol';

/** The longest list and the longest short text that are taken from a mail page. */
const MANY = 500;
const SHORT = 2000;

const short = z.string().max(SHORT);
/** What strangers write may be of any length: the beginning is enough, and no reason to leave a mail unread. */
const clipped = z.string().transform((text) => text.slice(0, SHORT));
const HostPerson = z.object({ name: clipped, address: clipped });
const people = z.array(HostPerson).transform((all) => all.slice(0, MANY));

const HostMessage = z.object({
  mailbox: short,
  threadId: short,
  messageId: short,
  sender: HostPerson,
  recipients: people,
  direction: z.enum(['in', 'out']),
  sentAt: LocalTime.nullable(),
  subject: clipped,
  body: z.object({ kind: z.enum(['html', 'text']), content: z.string().max(BODY_LIMIT) }),
  clipped: z.boolean(),
});

const ToBackgroundMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), mailbox: short }),
  z.object({ type: z.literal('message-seen'), message: HostMessage }),
  z.object({
    type: z.literal('compose-changed'),
    composeKey: short,
    version: z.number().int().nonnegative(),
    mailbox: short,
    threadId: short,
    recipients: people,
    text: z.string().max(20 * 1024),
  }),
  z.object({ type: z.literal('compose-closed'), composeKey: short }),
  z.object({
    type: z.literal('mail-sent'),
    composeKey: short,
    mailbox: short,
    threadId: short,
    recipients: people,
    length: z.number().int().nonnegative(),
    text: z.string().max(20 * 1024),
    commandId: z.string().min(8).max(200),
  }),
  z.object({
    type: z.literal('draft-wanted'),
    composeKey: short,
    version: z.int().min(0),
    mailbox: short,
    threadId: short,
    subject: clipped,
    recipients: people,
  }),
  z.object({
    type: z.literal('selection-kept'),
    selection: z.object({
      message: HostMessage,
      quote: z.string().max(4000),
      prefix: short,
      suffix: short,
    }),
  }),
  z.object({ type: z.literal('plan-wanted') }),
]) satisfies z.ZodType<ToBackground>;

const ViewMessage = z.object({
  version: z.number().int().nonnegative(),
  mailbox: short,
  threadId: short,
  subject: clipped,
  people,
  focus: short,
  loaded: z.number().int().nonnegative(),
  collapsed: z.number().int().nonnegative().nullable(),
  health: z.enum(['inboxsdk', 'dom', 'manual']),
  theme: z.enum(['light', 'dark']),
  composeKey: short,
  composeThread: short,
  composeTo: people,
}) satisfies z.ZodType<View>;

const ToEveryoneMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('view-changed'), view: ViewMessage }),
  z.object({ type: z.literal('underline-opened'), composeKey: short, findingId: short }),
]) satisfies z.ZodType<ToEveryone>;

const InsertedAnswer = z.object({
  outcome: z.enum(['inserted', 'none', 'others', 'refused', 'typed', 'taken']),
  composeKey: short,
  recipients: people,
  version: z.int().min(0),
}) satisfies z.ZodType<Inserted>;

const ThreadAnswer = z.array(HostMessage).max(20) satisfies z.ZodType<readonly Message[]>;

/** What was understood, or why it was not. The reason is for developers. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

function parsed<T>(schema: z.ZodType<T>, input: unknown): Parsed<T> {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  const issue = result.error.issues[0];
  return { ok: false, reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}` };
}

/** A message to the background. */
export const parseToBackground = (input: unknown): Parsed<ToBackground> => parsed(ToBackgroundMessage, input);
/** A message to every open panel. */
export const parseToEveryone = (input: unknown): Parsed<ToEveryone> => parsed(ToEveryoneMessage, input);
/** The answer to `view-wanted`. */
export const parseView = (input: unknown): Parsed<View> => parsed(ViewMessage, input);
/** The answer to `thread-wanted`. */
export const parseThread = (input: unknown): Parsed<readonly Message[]> => parsed(ThreadAnswer, input);
/** The answer to `insert-draft`. */
export const parseInserted = (input: unknown): Parsed<Inserted> => parsed(InsertedAnswer, input);
