// Writes a short personal reply from the facts left ticked. Puts nothing into the mail and sends nothing: that is the caller's and the user's part.
import { makeBrief, soberReason } from '../core/drafting/brief';
import { occasionNear } from '../core/drafting/matter';
import { emailHandle } from '../core/model/handle';
import { type FactId, Instant, PersonId } from '../core/model/ids';
import type { HostPerson } from '../core/model/message';
import type { Person } from '../core/model/person';
import { type Failure, type Result, fail, ok } from '../core/model/result';
import type { DraftOnDesk } from '../ports/desk';
import type { AppDeps } from './deps';

/** `ticked`: the facts to build on; left out: the one that fits best. `tab` null: nothing is put on the desk. */
export interface DraftInput {
  readonly tab: number | null;
  readonly composeKey: string;
  /** '' for a new mail. */
  readonly threadId: string;
  readonly subject: string;
  /** The person in focus first. */
  readonly recipients: readonly HostPerson[];
  readonly ticked?: readonly FactId[];
}

/** The draft with the facts behind each sentence. For somebody who is not in memory it is a plain frame. */
export const draftReply =
  ({ memory, clock, desk, drafter }: AppDeps) =>
  async (input: DraftInput): Promise<Result<DraftOnDesk, Failure<'no-draft' | 'no-recipient'>>> => {
    const [first] = input.recipients;
    if (first === undefined) return fail({ type: 'no-recipient', sentence: { key: 'error_no_recipient' } });
    const handle = emailHandle(first.address);
    const known = handle === null ? undefined : await memory.personByHandle(handle);
    const { greeting, signOff, userName } = await memory.settings();
    const facts = known === undefined ? [] : await memory.factsOf(known.id);
    const isReply = input.threadId !== '';
    const today = clock.today();
    // What a new mail is for, unless the user has unticked it.
    const wanted = facts.filter(({ id }) => input.ticked?.includes(id) ?? true);
    const occasion = isReply || soberReason(facts, today) !== null ? undefined : occasionNear(wanted, today);
    const written = await drafter.write(
      makeBrief({
        person: known ?? stranger(first),
        facts,
        occasion,
        ...(input.ticked === undefined ? {} : { ticked: input.ticked }),
        subject: input.subject,
        reply: isReply,
        today,
        voice: { greeting, signOff, userName },
      }),
    );
    if (!written.ok) return written;
    const draft = { ...written.value, composeKey: input.composeKey, personId: known?.id ?? null };
    if (input.tab !== null) await desk.put('draft', `${input.tab}/${input.composeKey}`, draft);
    return ok(draft);
  };

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
