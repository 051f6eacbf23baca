import { describe } from 'vitest';
import { FURTHER } from './held-back.situations';
import { BLIND_AGAIN } from './held-back-again.situations';
import { BLIND } from './held-back-blind.situations';
import { tables } from './scene';

describe.each([...Object.entries(FURTHER), ...Object.entries(BLIND), ...Object.entries(BLIND_AGAIN)])(
  '%s, further situations',
  (id, { speaks, quiet }) => {
    tables(id, speaks, quiet);
  },
);
