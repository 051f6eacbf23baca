import { describe } from 'vitest';
import { FURTHER } from './held-back.situations';
import { BLIND } from './held-back-blind.situations';
import { tables } from './scene';

describe.each(Object.entries(FURTHER))('%s, further situations', (id, { speaks, quiet }) => {
  tables(id, speaks, quiet);
});
describe.each(Object.entries(BLIND))('%s, situations of others', (id, { speaks, quiet }) => {
  tables(id, speaks, quiet);
});
