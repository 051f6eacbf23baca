// What the guardrails say of a gesture or a draft in its situation, in the English of the screen.
import messages from '../../public/_locales/en/messages.json';
import { checkDraft } from '../../lib/core/guardrails/check';
import { createWords } from '../../lib/platform/words';
import { SituationRecord } from './records';
import { situationOf } from './situation';
import { lineTool } from './tool';

const texts = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
const english = createWords('en', (key) => texts.get(key));

/** A situation → `{id, findings: [{guardrail, severity, span, sentence, fix?}]}`; offsets are UTF-16 in the draft's text. */
export const tool = lineTool(SituationRecord, async (record) => ({
  id: record.id,
  findings: checkDraft(situationOf(record)).map(({ guardrail, severity, span, sentence, fix }) => ({
    guardrail,
    severity,
    span: span === null ? null : [span.start, span.end],
    sentence: english.say(sentence),
    ...(fix === undefined ? {} : { fix }),
  })),
}));
