// Writes a short personal mail out of what is remembered and what the conversation says now, or says why none is right. Puts nothing into the mail and
// sends nothing: that is the caller's and the user's part. The words of the conversation come from the page and are kept nowhere.
import type { DraftFact } from '../core/drafting/brief';
import type { Said } from '../core/drafting/conversation';
import type { Voice } from '../core/drafting/voice';
import type { Occasion, Situation } from '../core/guardrails/situation';
import type { Candidate } from '../core/model/candidate';
import type { Fact } from '../core/model/fact';
import { emailHandle, handleText, normalAddress } from '../core/model/handle';
import { type FactId, Instant, PersonId } from '../core/model/ids';
import type { HostMessage, HostPerson } from '../core/model/message';
import type { Person } from '../core/model/person';
import { type Failure, type Result, ok } from '../core/model/result';
import type { Sentence } from '../core/model/sentence';
import { quietFor, type Settings } from '../core/model/settings';
import { unreadReason } from '../core/people/sender-class';
import type { DraftOnDesk } from '../ports/desk';
import type { Watching } from '../ports/drafter';
import type { AppDeps } from './deps';
import { heardFact } from './heard';
import { type Promised, promisedTo } from './promised';
import { situationOf } from './situation-of';

/** What a draft is asked for. `composeKey`: the box it is for; '' for none yet. */
export interface DraftInput {
  readonly composeKey: string;
  /** '' for a new mail. */
  readonly threadId: string;
  readonly subject: string;
  readonly recipient: HostPerson;
  /** The addresses that the mail goes to: where others read it too, nothing personal is said but what the user ticks. */
  readonly readers?: readonly string[] | undefined;
  /** What the page shows of the conversation; [] where it cannot say. */
  readonly conversation: readonly HostMessage[];
  /** What it is for; null: nothing in particular; left out: what the memory suggests for a new mail. */
  readonly occasion?: Occasion | null | undefined;
  /** The facts to build on; left out: the one that fits best. */
  readonly ticked?: readonly FactId[] | undefined;
  /** One wording to look at, instead of the others in its place. */
  readonly tried?: Voice['tried'];
  /** A plain frame, whatever is said against a draft. */
  readonly anyway?: boolean | undefined;
  /** Follows the writing, where it takes time. */
  readonly watching?: Watching;
}

/** A draft, its `text` '' where none is right, and what the user may choose. */
export interface Drafted {
  readonly draft: DraftOnDesk;
  /** The addresses of whom it speaks to: it belongs into a mail to one of them. */
  readonly to: readonly string[];
  readonly choices: readonly DraftFact[];
  /** Why these are the usual words although the user wanted the browser's model to say it; null when they are what was wanted. */
  readonly instead: Sentence | null;
}

/** The draft with what is behind each sentence. For somebody who is not in memory it is a plain frame. */
export const draftReply =
  (deps: AppDeps) =>
  async (input: DraftInput): Promise<Result<Drafted, Failure<'no-draft'>>> => {
    const { memory, clock, drafter, ownModel } = deps;
    const { recipient, readers = [] } = input;
    const handle = emailHandle(recipient.address);
    const known = handle === null ? undefined : await memory.personByHandle(handle);
    const settings = await memory.settings();
    const shared =
      readersOf(
        readers.map((address) => ({ name: '', address })),
        settings,
      ).length > 1;
    const today = clock.today();
    const isReply = input.threadId !== '';
    const remembered: Situation =
      known === undefined
        ? { person: stranger(recipient), facts: [], today }
        : await situationOf({ memory, clock }, known, settings);
    const said = known === undefined || !isReply ? [] : await saidBy(known, input, settings);
    const promised = known === undefined || shared ? null : await promisedTo({ memory, clock })(known.id);
    const situation: Situation = {
      ...remembered,
      occasion: input.occasion === undefined ? occasionOf(promised, isReply, said) : (input.occasion ?? undefined),
      // A reply answers something also where the page does not show what.
      thread: !isReply ? [] : said.length > 0 ? said : [{ from: 'them', at: null, text: '' }],
      draft: { text: '', subject: input.subject },
    };
    const heard = known === undefined ? [] : heardIn(said, await memory.candidatesOf(known.id));
    const { greeting, signOff, userName, formality, draftLength, pieces } = settings;
    const voice = { greeting, signOff, userName, formality, length: draftLength, pieces, tried: input.tried };
    const { anyway } = input;
    const ticked = input.ticked ?? (shared ? [] : undefined);
    const casual = input.occasion === null || (shared && input.occasion === undefined);
    const writer = settings.ownModel === true ? (ownModel ?? drafter) : drafter;
    const passOn = goesWith(promised, input.occasion) ?? undefined;
    const owed = promised?.owed ?? undefined;
    const quiet = quietFor(settings, situation.person);
    const wanted = { situation, voice, heard, ticked, passOn, owed, anyway, casual, quiet };
    const written = await writer.write(wanted, input.watching);
    if (!written.ok) return written;
    const { draft: text, findings, choices, occasion, instead = null } = written.value;
    const used = new Set((text?.sentences ?? []).flatMap(({ facts }) => facts));
    const draft: DraftOnDesk = {
      ...(text ?? { text: '', sentences: [], gap: 0, closing: '' }),
      why: plainSince(text?.why ?? null, known === undefined ? recipient : null, shared),
      composeKey: input.composeKey,
      personId: known?.id ?? null,
      occasion,
      heard: heard.filter(({ id }) => used.has(id)),
      // Hints are for what the user writes.
      findings: findings.filter(({ severity }) => severity !== 'hint'),
    };
    const to = [recipient.address, ...(known?.handles ?? []).map(handleText)];
    return ok({ draft, to, choices, instead });
  };

/** What was promised decides what a mail is for, unless it answers one of theirs. */
const occasionOf = (promised: Promised | null, isReply: boolean, said: readonly Said[]): Occasion | undefined =>
  promised?.occasion == null || (isReply && said.at(-1)?.from !== 'me') ? undefined : promised.occasion;

/** What was promised goes with an answer as well; not with a mail that the user wants for something else. */
const goesWith = (promised: Promised | null, wished: DraftInput['occasion']): Promised['passOn'] =>
  wished === undefined || wished === promised?.occasion ? (promised?.passOn ?? null) : null;

/** What the user and this person wrote in the conversation on the page, as far as it may be read. */
export async function saidBy(
  person: Person,
  { conversation, threadId }: Pick<DraftInput, 'conversation' | 'threadId'>,
  settings: Settings,
): Promise<readonly Said[]> {
  // The engines that read mail come with the first draft, not with the panel.
  const { conversationOf } = await import('../core/drafting/conversation');
  return conversationOf(
    conversation.filter((message) => message.threadId === threadId),
    ({ mailbox, sender }) => {
      const handle = emailHandle(sender.address);
      return (
        handle !== null && person.handles.includes(handle) && unreadReason(settings, mailbox, sender.address) === null
      );
    },
  );
}

/** What their last messages, which the user has not answered, told: found when they were read, and not decided yet. */
function heardIn(said: readonly Said[], candidates: readonly Candidate[]): Fact[] {
  const mine = said.findLastIndex(({ from }) => from === 'me');
  const last = new Set(said.slice(mine + 1).map(({ messageId }) => messageId));
  return candidates
    .filter(
      ({ state, certainty, claim, evidence }) =>
        state === 'proposed' && certainty === 'stated' && claim.type !== 'signal' && last.has(evidence.messageId),
    )
    .map(heardFact);
}

/** Why a draft is plain, where more is known of that than what the memory holds. `unknown`: null for who is in memory. */
function plainSince(why: Sentence | null, unknown: HostPerson | null, shared: boolean): Sentence | null {
  if (why === null) return null;
  if (unknown !== null)
    return { key: 'draft_plain_stranger', params: { name: unknown.name === '' ? unknown.address : unknown.name } };
  return shared && why.key === 'draft_plain_none_ticked' ? { key: 'draft_plain_shared' } : why;
}

/** Whom a mail goes to beside the user, who may get a copy. Only the user where it goes to nobody else. */
export function readersOf(
  recipients: readonly HostPerson[],
  { ownAddresses, mailboxes }: Pick<Settings, 'ownAddresses' | 'mailboxes'>,
): readonly HostPerson[] {
  const own = new Set([...ownAddresses, ...mailboxes.map(({ address }) => address)]);
  const others = recipients.filter(({ address }) => !own.has(normalAddress(address) ?? address));
  return others.length > 0 ? others : recipients;
}

/** Somebody who is not in memory, for the greeting only; never stored. */
const stranger = ({ name }: HostPerson): Person => ({
  id: PersonId.parse('stranger'),
  name,
  role: '',
  accountId: null,
  handles: [],
  createdAt: Instant.parse(0),
  deletedAt: null,
});
