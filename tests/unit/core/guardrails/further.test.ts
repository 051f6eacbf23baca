import { describe } from 'vitest';
import { guardrails } from '../../../../lib/core/guardrails/check';
import { FURTHER } from './further.situations';
import { tellsApart } from './table';

describe.each(Object.entries(FURTHER))('%s', (id, { speaks, quiet }) => {
  const guardrail = guardrails.get(id);
  if (guardrail === undefined) throw new Error(`no guardrail ${id}`);
  tellsApart(guardrail, speaks, quiet);
});
