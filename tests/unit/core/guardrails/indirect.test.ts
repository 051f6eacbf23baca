import { describe } from 'vitest';
import { guardrails } from '../../../../lib/core/guardrails/check';
import { BY_KIND } from './by-kind.situations';
import { INDIRECT as HELD_BACK } from './held-back-indirect.situations';
import { INDIRECT } from './indirect.situations';
import { tables } from './scene';
import { tellsApart } from './table';

describe.each(Object.entries(INDIRECT))('%s', (id, { speaks, quiet }) => {
  const guardrail = guardrails.get(id);
  if (guardrail === undefined) throw new Error(`no guardrail ${id}`);
  tellsApart(guardrail, speaks, quiet);
});

describe.each(Object.entries(HELD_BACK))('%s, held back', (id, { speaks, quiet }) => {
  tables(id, speaks, quiet);
});

describe.each(Object.entries(BY_KIND))('%s, by kind', (id, { speaks, quiet }) => {
  tables(id, speaks, quiet);
});
