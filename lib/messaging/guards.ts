// Hand-written checks for content scripts, which may not carry a schema library. Says yes only to what the protocol names.
import type { ReadingState, ToContent } from './protocol';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const areTexts = (fields: Fields, ...names: readonly string[]): boolean =>
  names.every((name) => typeof fields[name] === 'string');

/** Whether an answer to `hello` is what it should be. */
export const isReadingState = (value: unknown): value is ReadingState =>
  isObject(value) && ['started', 'reading', 'paused'].every((name) => typeof value[name] === 'boolean');

const isOffset = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;

const isUnderline = (value: unknown): boolean =>
  isObject(value) &&
  areTexts(value, 'id') &&
  isOffset(value['start']) &&
  isOffset(value['end']) &&
  (value['severity'] === 'stop' || value['severity'] === 'hold' || value['severity'] === 'hint');

const CHECKS: Readonly<Record<ToContent['type'], (fields: Fields) => boolean>> = {
  'view-wanted': () => true,
  'reading-changed': (fields) => isReadingState(fields['state']),
  findings: (fields) =>
    areTexts(fields, 'composeKey') &&
    isOffset(fields['version']) &&
    Array.isArray(fields['ranges']) &&
    fields['ranges'].every(isUnderline),
  'insert-draft': (fields) =>
    areTexts(fields, 'composeKey', 'threadId', 'text', 'before', 'once') &&
    Array.isArray(fields['to']) &&
    fields['to'].every((address) => typeof address === 'string') &&
    isOffset(fields['since']),
  'press-draft': () => true,
  'thread-wanted': () => true,
  'show-quote': (fields) => areTexts(fields, 'messageId', 'quote', 'prefix', 'suffix'),
  'read-whole-conversation': () => true,
  'keep-selection': () => true,
  'open-panel': () => true,
  'focus-person': (fields) => areTexts(fields, 'address'),
};

/** Whether a message is one for a content script, with all that it needs. */
export const isToContent = (value: unknown): value is ToContent =>
  isObject(value) &&
  typeof value['type'] === 'string' &&
  Object.hasOwn(CHECKS, value['type']) &&
  (CHECKS as Readonly<Record<string, (fields: Fields) => boolean>>)[value['type']]?.(value) === true;
