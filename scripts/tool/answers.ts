// How a tool answers what it is given: one line of JSON for each record or file, in the order given, also where it fails. Knows nothing of
// arguments, bundles and exit codes (scripts/tool.ts does), so that a test can ask a tool without starting a process.
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Tool } from './tool.ts';

/** Something to read: its name as the user gave it, `-` for standard input, and its bytes, which are asked for once and when it is its turn. */
export interface Source {
  readonly name: string;
  readonly open: () => Readable;
}

/** What a failed record is answered with. Errors that are no {@link BadInput} are the tool's own: their type says so. */
const failure = (thrown: unknown): { type: string; message: string } =>
  thrown instanceof Error && ['bad_input', 'SyntaxError'].includes(thrown.name)
    ? { type: thrown.name === 'SyntaxError' ? 'not_json' : thrown.name, message: thrown.message }
    : { type: 'internal', message: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown) };

async function* answerLines(answer: (record: unknown) => Promise<object>, input: Readable): AsyncGenerator<object> {
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    const json = line === 1 ? text.replace(/^\uFEFF/u, '') : text;
    if (json.trim() === '') continue;
    try {
      yield await answer(JSON.parse(json));
    } catch (thrown) {
      yield { line, error: failure(thrown) };
    }
  }
}

async function* answerFiles(
  tool: Extract<Tool, { reads: 'files' }>,
  sources: readonly Source[],
): AsyncGenerator<object> {
  for (const [index, { name, open }] of sources.entries()) {
    try {
      yield await tool.answer(name, await buffer(open()));
    } catch (thrown) {
      yield { line: index + 1, file: name, error: failure(thrown) };
    }
  }
}

/** The tool's answers as lines of JSON without their ends. Lines are counted anew in each source. */
export async function* answers(tool: Tool, sources: readonly Source[]): AsyncGenerator<string> {
  if (tool.reads === 'files') for await (const answer of answerFiles(tool, sources)) yield JSON.stringify(answer);
  else
    for (const { open } of sources)
      for await (const answer of answerLines(tool.answer, open())) yield JSON.stringify(answer);
}
