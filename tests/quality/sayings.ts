// The sayings of this folder: short passages written for it, with what should be found in them. `text with [the words that say it]{label}`, one a line;
// `\n` stands for a line break; a line without brackets holds nothing. Preferences are {category:polarity|subject|value}, moments {kind|subject}, signals {kind};
// after a comma stand other readings that are fair.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOMENT_KINDS } from '../../lib/core/model/moment';
import { PREFERENCE_CATEGORIES } from '../../lib/core/model/preference';
import type { Label } from './score';

/** One passage. `aside`: nobody looks at it while writing rules, so that it tells what happens on other people's words. */
export interface Saying {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly Label[];
  readonly aside: boolean;
}

const MARK = /\[([^\]]*)\]\{([^}]*)\}/gu;
/** Neighbours often say something and then nearly the same as a near miss: whole blocks are set aside, every fifth. */
const BLOCK = 20;

function labelOf(evidence: string, said: string): Label {
  const [names = '', polarities = ''] = (said.split('|')[0] ?? '').split(':');
  const [name = '', ...others] = names.split(',').map((one) => one.trim());
  const [polarity = '', ...otherPolarities] = polarities.split(',').map((one) => one.trim());
  if (PREFERENCE_CATEGORIES.some((one) => one === name))
    return {
      type: 'preference',
      category: name,
      categoryAlt: others,
      polarity,
      polarityAlt: otherPolarities,
      evidence,
    };
  // The passages have no day on which they were written: dates are not compared.
  return {
    type: MOMENT_KINDS.some((one) => one === name) ? 'moment' : 'signal',
    kind: name,
    kindAlt: others,
    evidence,
  };
}

/** Reads all of them, in order. */
export function readSayings(folder: string): Saying[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .map((line, index) => ({ line: line.replaceAll(String.raw`\n`, '\n'), index }))
        .filter(({ line }) => line.trim() !== '')
        .map(({ line, index }): Saying => ({
          id: `${name}:${index + 1}`,
          text: line.replace(MARK, '$1'),
          labels: [...line.matchAll(MARK)].map(([, evidence = '', said = '']) => labelOf(evidence, said)),
          aside: Math.floor(index / BLOCK) % 5 === 4,
        })),
    );
}
