// What Keepsake would propose to remember of one message.
import { z } from 'zod';
import { extract } from '../../lib/core/extract/engine';
import type { HostPerson } from '../../lib/core/model/message';
import { dayOf, LocalTime } from '../../lib/core/model/when';
import { headersOf } from '../../lib/core/text/mail-headers';
import { toReadingText } from '../../lib/core/text/reading-text';
import { Id, lineTool } from './tool';

const Message = z
  .object({
    id: Id,
    from: z.string(),
    subject: z.string().nullish(),
    /** Read as it is written: the sender's clock says which day it was. */
    sentAt: z.string().nullable(),
    text: z.string().optional(),
    html: z.string().optional(),
    headers: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
  })
  .refine(({ text, html }) => text !== undefined || html !== undefined, 'neither text nor html');

/** `{id, from, to, subject, sentAt, text|html, headers?}` → `{id, predictions}`. */
export const tool = lineTool(Message, async ({ id, from, subject, sentAt, text, html, headers }) => {
  const body = toReadingText(
    html === undefined ? { kind: 'text', content: text ?? '' } : { kind: 'html', content: html },
  );
  const sent = LocalTime.safeParse(sentAt?.replace(' ', 'T').slice(0, 16));
  const { found } = await extract({
    text: body,
    sentOn: sent.success ? dayOf(sent.data) : null,
    author: personIn(from),
    subject: subject ?? '',
    headers: headersOf(
      Object.entries(headers ?? {}).flatMap(([key, value]) => [value].flat().map((one) => ({ key, value: one }))),
    ),
  });
  return {
    id,
    predictions: found.map(({ claim, start, end, certainty, rule }) => ({
      ...claim,
      evidence: body.text.slice(start, end),
      certainty,
      rule,
    })),
  };
});

/** `Name <address>`, `"Name" <address>`, an address, or a name. */
function personIn(text: string): HostPerson {
  const both = /^\s*"?([^"<]*?)"?\s*<([^<>]*)>\s*$/u.exec(text);
  if (both !== null) return { name: both[1] ?? '', address: both[2] ?? '' };
  return text.includes('@') ? { name: '', address: text.trim() } : { name: text.trim(), address: '' };
}
