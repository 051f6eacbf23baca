// The author's own words of a message: no quote, no forwarded part, no signature. A message that is all quote stays itself.
import { z } from 'zod';
import { replyIn } from '../../lib/core/text/reading-text';
import { Id, lineTool } from './tool';

const Message = z.object({ id: Id, kind: z.enum(['text', 'html']), input: z.string() });

/** `{id, kind, input}` → `{id, reply}`. */
export const tool = lineTool(Message, async ({ id, kind, input }) => ({
  id,
  reply: replyIn({ kind, content: input }),
}));
