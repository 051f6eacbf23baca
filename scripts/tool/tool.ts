// What one tool is: it answers records, one JSON line each, or whole files. Knows nothing of arguments, streams and exit codes (scripts/tool.ts does).
import { z } from 'zod';

/** Answers the records of JSON lines. Throws {@link BadInput} on a record that it cannot take. */
interface LineTool {
  readonly reads: 'lines';
  readonly answer: (record: unknown) => Promise<object>;
}

/** Answers whole files. `file` is the name as it was given, `-` for standard input. */
interface FileTool {
  readonly reads: 'files';
  readonly answer: (file: string, content: Uint8Array) => Promise<object>;
}

/** What a file in this folder exports as `tool`; its file name is the tool's name. */
export type Tool = LineTool | FileTool;

/** The record is not what the tool takes; the message says which field, and why. */
export class BadInput extends Error {
  override readonly name = 'bad_input';
}

/** A tool that answers one record after the other. Fields that `input` does not name are ignored. */
export function lineTool<T>(input: z.ZodType<T>, answer: (record: T) => Promise<object>): LineTool {
  return {
    reads: 'lines',
    answer: async (record) => {
      const parsed = input.safeParse(record);
      if (parsed.success) return answer(parsed.data);
      const [issue] = parsed.error.issues;
      const at = issue?.path.map(String).join('.') ?? '';
      throw new BadInput(at === '' ? (issue?.message ?? 'not a record') : `${at}: ${issue?.message ?? 'not allowed'}`);
    },
  };
}

/** What a record is known by; given back as it is. */
export const Id = z.union([z.string(), z.number()]);
