import { describe } from 'vitest';
import { guardrails } from '../../../../lib/core/guardrails/check';
import {
  FURTHER,
  FURTHER_STILL,
  FURTHER_THIRD,
  FURTHER_FOURTH,
  FURTHER_FIFTH,
  FURTHER_SIXTH,
} from './further.situations';
import { tellsApart } from './table';

describe.each([
  ...Object.entries(FURTHER),
  ...Object.entries(FURTHER_STILL),
  ...Object.entries(FURTHER_THIRD),
  ...Object.entries(FURTHER_FOURTH),
  ...Object.entries(FURTHER_FIFTH),
  ...Object.entries(FURTHER_SIXTH),
])('%s', (id, { speaks, quiet }) => {
  const guardrail = guardrails.get(id);
  if (guardrail === undefined) throw new Error(`no guardrail ${id}`);
  tellsApart(guardrail, speaks, quiet);
});
