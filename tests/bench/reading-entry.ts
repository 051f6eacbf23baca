// What the bench asks of the reading code. Bundled as a release is, and run by plain Node.
import { extract, readWith, rules } from '../../lib/core/extract/engine';
import { toReadingText } from '../../lib/core/text/reading-text';

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
