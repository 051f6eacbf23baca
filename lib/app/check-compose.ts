// Compares what the user is writing with what the recipients told: findings for the panel, ranges for the underlines. Never blocks sending.
import { checkDraft } from '../core/guardrails/check';
import { emailHandle } from '../core/model/handle';
import type { HostPerson } from '../core/model/message';
import type { Person } from '../core/model/person';
import { unreadReason } from '../core/people/sender-class';
import type { ComposeFinding } from '../ports/desk';
import type { Underline } from '../ports/mail-host';
import type { MemoryReads } from '../ports/memory';
import type { AppDeps } from './deps';
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
    const hushed = new Set((await desk.list('hushed', `${key}/`)).map(({ matter }) => matter));
    for (const person of people) {
      const situation = await situationOf({ memory, clock }, person, settings);
      const found = checkDraft({ ...situation, draft: { text } }, settings.quietGuardrails);
      // The id names guardrail and fact, so that it stays the same while the user types on; it holds nothing remembered.
      found.forEach((finding, index) => {
        const matter = `${finding.guardrail}:${finding.facts[0] ?? person.id}`;
        if (hushed.has(matter)) return;
        const words = finding.span === null ? '' : text.slice(finding.span.start, finding.span.end);
        findings.push({ ...finding, id: `${matter}:${index}`, personId: person.id, matter, words });
      });
    }
    if (findings.length === 0) await desk.clear('findings', key);
    else await desk.put('findings', key, { composeKey, version, findings });
    return rangesOf(findings);
  };

async function knownRecipients(memory: MemoryReads, recipients: readonly HostPerson[]): Promise<Person[]> {
  const people = new Map<string, Person>();
  for (const { address } of recipients.slice(0, MOST_PEOPLE)) {
    const handle = emailHandle(address);
    const person = handle === null ? undefined : await memory.personByHandle(handle);
    if (person !== undefined) people.set(person.id, person);
  }
  return [...people.values()];
}
