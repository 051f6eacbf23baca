// Compares what the user is writing with what the recipients told: findings for the panel, ranges for the underlines. Never blocks sending.
import { standsIn } from '../core/drafting/kept-share';
import { checkDraft, saidOnce } from '../core/guardrails/check';
import type { Finding } from '../core/guardrails/guardrail';
import type { Situation } from '../core/guardrails/situation';
import { emailHandle } from '../core/model/handle';
import type { HostPerson } from '../core/model/message';
import type { Person } from '../core/model/person';
import { quietFor } from '../core/model/settings';
import { unreadReason } from '../core/people/sender-class';
import type { ComposeFinding, Desk, DraftOnDesk } from '../ports/desk';
import type { Underline } from '../ports/mail-host';
import type { MemoryReads } from '../ports/memory';
import type { AppDeps } from './deps';
import { heardFact } from './heard';
import { rangesOf } from './hush';
import { situationOf } from './situation-of';

/** One pause in one compose box. `text`: without quote and signature. */
export interface ComposeState {
  readonly tab: number;
  readonly composeKey: string;
  readonly version: number;
  readonly mailbox: string;
  readonly recipients: readonly HostPerson[];
  readonly text: string;
}

/** A mail to more people than this is no personal mail: the first ones are looked at. */
const MOST_PEOPLE = 10;

/** The ranges to underline for this version; the findings themselves go to the desk under `<tab>/<compose key>`. */
export const checkCompose =
  ({ memory, clock, desk }: Pick<AppDeps, 'memory' | 'clock' | 'desk'>) =>
  async (state: ComposeState): Promise<readonly Underline[]> => {
    const { tab, composeKey, version, text } = state;
    const settings = await memory.settings();
    const mayCheck = settings.composeChecks && unreadReason(settings, state.mailbox, state.mailbox) === 'own';
    const people = mayCheck ? await knownRecipients(memory, state.recipients) : [];
    const findings: ComposeFinding[] = [];
    const key = `${tab}/${composeKey}`;
    const draft = await draftIn(desk, key, state);
    const hushed = new Set((await desk.list('hushed', `${key}/`)).map(({ matter }) => matter));
    for (const person of people) {
      const situation = await situationOf({ memory, clock }, person, settings);
      // What a draft is for holds for what the user writes into it.
      const isFor = draft?.personId === person.id ? draft.occasion : null;
      const written = { ...situation, occasion: isFor ?? undefined, draft: { text } };
      const heard = saidOnce(checkDraft(written, quietFor(settings, person)));
      const found = await withoutBacked(heard, written, draft, memory);
      // The id names fact or guardrail, so that it stays the same while the user types on; it holds nothing remembered.
      found.forEach((finding, index) => {
        const [fact, ...others] = finding.facts;
        const matter = fact === undefined || others.length > 0 ? `${finding.guardrail}:${fact ?? person.id}` : fact;
        if (hushed.has(matter)) return;
        const words = finding.span === null ? '' : text.slice(finding.span.start, finding.span.end);
        findings.push({ ...finding, id: `${matter}:${index}`, personId: person.id, matter, words });
      });
    }
    if (findings.length === 0) await desk.clear('findings', key);
    else await desk.put('findings', key, { composeKey, version, findings });
    return rangesOf(findings);
  };

/** The draft that stands in the box. One that is gone from a later text was taken out again: then it is cleared away. */
async function draftIn(
  desk: Pick<Desk, 'get' | 'clear'>,
  key: string,
  { text, version }: Pick<ComposeState, 'text' | 'version'>,
): Promise<DraftOnDesk | null> {
  const draft = await desk.get('draft', key);
  if (draft === null) return null;
  if (version <= (draft.version ?? version) || standsIn(draft, text)) return draft;
  await desk.clear('draft', key);
  return null;
}

const UNBACKED = 'unsupported-claim';

/** Nothing is called unfounded that a draft took from the open conversation, or that was found in their mails and waits for a decision. */
async function withoutBacked(
  findings: readonly Finding[],
  situation: Situation,
  draft: DraftOnDesk | null,
  memory: Pick<MemoryReads, 'candidatesOf'>,
): Promise<readonly Finding[]> {
  if (!findings.some(({ guardrail }) => guardrail === UNBACKED)) return findings;
  const { person, facts, draft: written } = situation;
  const text = written?.text ?? '';
  const own = (draft?.personId === person.id ? draft.sentences : []).flatMap((sentence) => {
    const start = sentence.facts.length === 0 ? -1 : text.indexOf(sentence.text);
    return start === -1 ? [] : [{ start, end: start + sentence.text.length }];
  });
  const waiting = (await memory.candidatesOf(person.id)).filter(({ state }) => state === 'proposed').map(heardFact);
  const unbacked = new Set(
    checkDraft({ ...situation, facts: [...facts, ...waiting] }).flatMap(({ guardrail, span }) =>
      guardrail === UNBACKED && span !== null ? [span.start] : [],
    ),
  );
  return findings.filter(
    ({ guardrail, span }) =>
      guardrail !== UNBACKED ||
      span === null ||
      (unbacked.has(span.start) && !own.some(({ start, end }) => span.start >= start && span.end <= end)),
  );
}

async function knownRecipients(memory: MemoryReads, recipients: readonly HostPerson[]): Promise<Person[]> {
  const people = new Map<string, Person>();
  for (const { address } of recipients.slice(0, MOST_PEOPLE)) {
    const handle = emailHandle(address);
    const person = handle === null ? undefined : await memory.personByHandle(handle);
    if (person !== undefined) people.set(person.id, person);
  }
  return [...people.values()];
}
