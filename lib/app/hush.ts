// "Not this time": what a finding says is not said again while this one mail is being written. Kept on the desk only, and gone with the compose box.
import type { ComposeFinding } from '../ports/desk';
import type { Underline } from '../ports/mail-host';
import type { AppDeps } from './deps';

/** What is left to be underlined in one compose box. */
export interface LeftToSay {
  readonly composeKey: string;
  readonly version: number;
  readonly ranges: readonly Underline[];
}

/** The ranges of findings that have a place in the text. */
export const rangesOf = (findings: readonly ComposeFinding[]): readonly Underline[] =>
  findings.flatMap(({ id, span, severity }) =>
    span === null ? [] : [{ id, start: span.start, end: span.end, severity }],
  );

/** Quiet for the compose boxes of this tab in which `matter` was found. Gives what is left in each. */
export const hush =
  ({ desk }: Pick<AppDeps, 'desk'>) =>
  async ({ tab, matter }: { readonly tab: number; readonly matter: string }): Promise<readonly LeftToSay[]> => {
    const boxes = (await desk.list('findings', `${tab}/`)).filter(({ findings }) =>
      findings.some((finding) => finding.matter === matter),
    );
    const left: LeftToSay[] = [];
    for (const { composeKey, version, findings } of boxes) {
      const key = `${tab}/${composeKey}`;
      await desk.put('hushed', `${key}/${matter}`, { matter });
      const rest = findings.filter((finding) => finding.matter !== matter);
      if (rest.length === 0) await desk.clear('findings', key);
      else await desk.put('findings', key, { composeKey, version, findings: rest });
      left.push({ composeKey, version, ranges: rangesOf(rest) });
    }
    return left;
  };
