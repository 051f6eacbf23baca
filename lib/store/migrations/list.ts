// The steps in the order in which they are taken.
import type { Migration } from './migration';
import { migration as v001 } from './v001.migration';
import { migration as v002 } from './v002.migration';
import { migration as v003 } from './v003.migration';
import { migration as v004 } from './v004.migration';
import { migration as v005 } from './v005.migration';
import { migration as v006 } from './v006.migration';
import { migration as v007 } from './v007.migration';

export const migrations: readonly Migration[] = [v001, v002, v003, v004, v005, v006, v007];
