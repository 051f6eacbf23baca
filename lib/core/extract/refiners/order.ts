// The refiners in the order in which they run: first what is not said at all, then what it means, what is said twice, and last how it is put.
import type { Refiner } from '../refiner';
import { refiner as covered } from './covered.refiner';
import { refiner as duplicates } from './duplicates.refiner';
import { refiner as habit } from './habit.refiner';
import { refiner as hypothetical } from './hypothetical.refiner';
import { refiner as negation } from './negation.refiner';
import { refiner as question } from './question.refiner';
import { refiner as reader } from './reader.refiner';
import { refiner as readable } from './readable.refiner';
import { refiner as scheduling } from './scheduling.refiner';

/** All refiners, in order. */
export const refiners: readonly Refiner[] = [
  question,
  hypothetical,
  reader,
  scheduling,
  habit,
  negation,
  covered,
  duplicates,
  readable,
];
