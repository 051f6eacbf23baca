// The draft that would be offered in a situation, with what each sentence rests on; no text where no mail is the right answer.
import { draftFor } from '../../lib/core/drafting/draft';
import { fromQuote } from '../../lib/core/drafting/mention';
import { citationOf } from '../../lib/core/drafting/stock';
import type { Voice } from '../../lib/core/drafting/voice';
import { extract } from '../../lib/core/extract/engine';
import type { Situation, Time } from '../../lib/core/guardrails/situation';
import { claimKey, type Fact } from '../../lib/core/model/fact';
import { Instant } from '../../lib/core/model/ids';
import { Day } from '../../lib/core/model/when';
import { toReadingText } from '../../lib/core/text/reading-text';
import { createWords } from '../../lib/platform/words';
import messages from '../../public/_locales/en/messages.json';
import { SituationRecord } from './records';
import { situationOf } from './situation';
import { lineTool } from './tool';
import type { z } from 'zod';

const texts = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
const english = createWords('en', (key) => texts.get(key));

/** A situation → `{id, subject?, text, sentences: [{text, facts}], findings}`. `facts` are ids of facts, or `thread:<index>` for a message of the conversation. */
export const tool = lineTool(SituationRecord, async (record) => {
  const situation = situationOf(record);
  const { draft, findings } = draftFor({ situation, voice: voiceOf(record), heard: await heardIn(situation) });
  return {
    id: record.id,
    ...(draft === null || draft.subject === '' ? {} : { subject: draft.subject }),
    text: draft?.text ?? '',
    sentences: (draft?.sentences ?? []).map(({ text, facts }) => ({ text, facts })),
    findings: findings.map(({ guardrail, severity, span, sentence, fix }) => ({
      guardrail,
      severity,
      span: span === null || draft === null ? null : [span.start, span.end],
      sentence: english.say(sentence),
      ...(fix === undefined ? {} : { fix }),
    })),
  };
});

/** The user's own voice; what is not said is the default of the settings. */
function voiceOf({ user }: z.infer<typeof SituationRecord>): Voice {
  const { greeting, signOff, length, formality } = user?.voice ?? {};
  const tone = formality ?? undefined;
  return {
    greeting: greeting ?? '',
    signOff: signOff ?? (tone === undefined || tone === 3 ? 'Best wishes' : tone >= 4 ? 'Kind regards' : 'Best'),
    userName: user?.name ?? '',
    formality: tone,
    length: length === 'short' ? 'short' : 'medium',
  };
}

const dayOf = (at: Time | null): Day | null =>
  at === null
    ? null
    : (Day.safeParse(
        'day' in at ? at.day : 'local' in at ? at.local.slice(0, 10) : new Date(at.instant).toISOString().slice(0, 10),
      ).data ?? null);

/** What their last messages, which nobody answered yet, tell of them. */
async function heardIn({ thread = [], person, today }: Situation): Promise<Fact[]> {
  const mine = thread.findLastIndex(({ from }) => from === 'me');
  const heard: Fact[] = [];
  for (const [index, { from, text, at }] of thread.entries()) {
    if (from !== 'them' || index < mine) continue;
    const body = toReadingText({ kind: 'text', content: text });
    const { found } = await extract({
      text: body,
      sentOn: dayOf(at),
      author: { name: person.name, address: '' },
      subject: '',
    });
    for (const { claim: read, certainty, sensitivity, start, end } of found) {
      const claim =
        read.type === 'moment' && read.value === '' ? { ...read, value: fromQuote(body.text.slice(start, end)) } : read;
      if (claim.type !== 'signal' && certainty === 'stated')
        heard.push({
          id: citationOf(index),
          personId: person.id,
          claimKey: claimKey(person.id, claim),
          claim,
          provenance: 'told',
          certainty,
          sensitivity,
          evidence: [],
          observedAt: dayOf(at) ?? today,
          confirmedAt: null,
          keepUntil: null,
          supersededBy: null,
          state: null,
          createdAt: Instant.parse(0),
          deletedAt: null,
        });
    }
  }
  return heard;
}
