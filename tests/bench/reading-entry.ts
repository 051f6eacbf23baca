// What the bench asks of the reading code. Bundled as a release is, and run by plain Node.
import { extract, readWith, rules } from '../../lib/core/extract/engine';
import { languageOf } from '../../lib/core/text/language';
import { mailKind } from '../../lib/core/text/personal';
import { toReadingText } from '../../lib/core/text/reading-text';
import { sentencesOf } from '../../lib/core/text/sentences';

const AUTHOR = { name: 'Robin Vale', address: 'robin@example.com' };

/** Ids of all rules. */
export const ruleIds: readonly string[] = [...rules.keys()];

/** Reads a text with one rule; gives the number of finds. */
export async function readWithRule(id: string, content: string): Promise<number> {
  const rule = rules.get(id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  const text = toReadingText({ kind: 'text', content });
  return (await readWith(new Map([[id, rule]]), { text, sentOn: null, author: AUTHOR })).length;
}

/** Reads a mail as the background does; gives the number of finds. */
export async function readMail(kind: 'html' | 'text', content: string): Promise<number> {
  const text = toReadingText({ kind, content });
  return (await extract({ text, sentOn: null, author: AUTHOR, subject: 'Our meeting' })).found.length;
}

/** What is done with every text before a rule sees it; gives the number of sentences. */
export function textStage(kind: 'html' | 'text', content: string): number {
  const text = toReadingText({ kind, content });
  languageOf(text.own.map((span) => text.text.slice(span.start, span.end)).join('\n'));
  mailKind(AUTHOR, 'Our meeting', text);
  return sentencesOf(text.text, text.own).length;
}

/** Parses a text with compromise, every word of it; gives the number of its words. */
export async function parseWhole(text: string): Promise<number> {
  const { default: nlp } = await import('compromise/two');
  return nlp(text).termList().length;
}
