// How well a reply is told from what it quotes, on test cases of reply parsers that lie beside the project and are not part of it. Prints counts and
// the ids of lost cases. Looks in KEEPSAKE_REPLIES, else ../shared/data/replies; says so and passes when nothing is there.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { replyIn, toReadingText } from '../../lib/core/text/reading-text';
import floors from './floors-text.json' with { type: 'json' };

const file = join(resolve(process.env['KEEPSAKE_REPLIES'] ?? '../shared/data/replies'), 'replies.dev.jsonl');
const Case = z.object({
  id: z.string(),
  kind: z.enum(['text', 'html']),
  task: z.enum(['quote', 'signature', 'quote+signature']),
  input: z.string(),
  expectReply: z.optional(z.string()),
  keep: z.optional(z.array(z.string())),
  drop: z.optional(z.array(z.string())),
});
type Case = z.infer<typeof Case>;

/**
 * Cases in which the suites contradict each other: one keeps a signature, or the rule above a header, where the others want just that gone.
 * Here both are no words of the author.
 */
const CONTRADICTED: ReadonlySet<string> = new Set([
  'talon/sparrow.eml',
  'crisp/email_1',
  'crisp/email_emoji',
  'crisp/email_not_a_signature',
  'mail-parser-reply/email_2_1/test_gmail_header',
]);

const squeezed = (text: string): string => text.replace(/[\s\u200B\uFEFF]+/gu, '');

function isRight({ kind, input, expectReply, keep = [], drop = [] }: Case): boolean {
  const reply = squeezed(replyIn({ kind, content: input }));
  const wanted = expectReply === undefined ? null : toReadingText({ kind, content: expectReply }).text;
  return (
    (wanted === null || reply === squeezed(wanted)) &&
    keep.every((words) => reply.includes(squeezed(words))) &&
    drop.every((words) => !reply.includes(squeezed(words)))
  );
}

describe.runIf(existsSync(file))('replies of other parsers’ suites', () => {
  const cases = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => Case.parse(JSON.parse(line)))
    : [];

  it.each(['quote', 'signature'] as const)('%s stays above its floor', (task) => {
    const asked = cases.filter((one) => one.task.includes(task));
    const undisputed = asked.filter((one) => !CONTRADICTED.has(one.id));
    const lost = asked.filter((one) => !isRight(one)).map(({ id }) => id);
    const share = (all: readonly Case[]): number =>
      Math.round((1000 * all.filter((one) => !lost.includes(one.id)).length) / all.length) / 10;
    console.log(
      `replies, ${task}: ${share(undisputed)}% of ${undisputed.length} where the suites agree, ${share(asked)}% of all ${asked.length}; ` +
        `lost: ${lost.map((id) => (CONTRADICTED.has(id) ? `${id} (contradicted)` : id)).join(', ') || 'none'}`,
    );
    expect(share(undisputed)).toBeGreaterThanOrEqual(floors.replies[task]);
  });
});

it.runIf(!existsSync(file))('has no replies to measure with', () => {
  console.log(`quality: no replies at ${file}, nothing measured`);
  expect(floors.replies.quote).toBeGreaterThan(0);
});
