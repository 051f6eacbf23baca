import { describe } from 'vitest';
import { FURTHER } from './held-back.situations';
import { tables } from './scene';

describe.each(Object.entries(FURTHER))('%s, further situations', (id, { speaks, quiet }) => tables(id, speaks, quiet));
