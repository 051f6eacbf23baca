// The author's own words of a message: no quote, no forwarded part, no signature.
import { z } from 'zod';
import { toReadingText } from '../../lib/core/text/reading-text';
import { Id, lineTool } from './tool';

const Message = z.object({ id: Id, kind: z.enum(['text', 'html']), input: z.string() });

/** `{id, kind, input}` → `{id, reply}`. */
export const tool = lineTool(Message, async ({ id, kind, input }) => {
  const { text, own } = toReadingText({ kind, content: input });
  return { id, reply: own.map(({ start, end }) => text.slice(start, end)).join('\n') };
});
