// A claim while it is being typed: plain texts, kept as they are, checked only when the user saves.
import { z } from 'zod';
import type { Claim } from '../../lib/core/model/fact';
import { MOMENT_KINDS } from '../../lib/core/model/moment';
import { POLARITIES, PREFERENCE_CATEGORIES } from '../../lib/core/model/preference';
import { fail, type Failure, ok, type Result } from '../../lib/core/model/result';
import { SIGNAL_KINDS } from '../../lib/core/model/signal';
import { When, whenParts } from '../../lib/core/model/when';

/** A day as it is typed: any part may be ''. */
const DayDraft = z.object({ day: z.string(), month: z.string(), year: z.string() });
export type DayDraft = z.infer<typeof DayDraft>;

export const ClaimDraft = z.object({
  type: z.enum(['preference', 'moment', 'signal']),
  category: z.enum(PREFERENCE_CATEGORIES),
  kind: z.enum(MOMENT_KINDS),
  signal: z.enum(SIGNAL_KINDS),
  polarity: z.enum(POLARITIES),
  /** '' for the person themselves. */
  subject: z.string(),
  value: z.string(),
  from: DayDraft,
  /** The last day; null when it is one day. */
  until: DayDraft.nullable(),
});
export type ClaimDraft = z.infer<typeof ClaimDraft>;

const noDay: DayDraft = { day: '', month: '', year: '' };

/** An empty form. */
export const emptyDraft: ClaimDraft = {
  type: 'preference',
  category: 'personal_fact',
  kind: 'birthday',
  signal: 'complaint',
  polarity: 'fact',
  subject: '',
  value: '',
  from: noDay,
  until: null,
};

const two = (text: string): string => text.padStart(2, '0');
const plain = (text: string): string => String(Number(text));

function daysOf(when: When | null): Pick<ClaimDraft, 'from' | 'until'> {
  const parts = when === null ? null : whenParts(when);
  if (parts === null) return { from: noDay, until: null };
  if (parts.precision === 'range') {
    const split = (text: string): DayDraft => ({
      year: plain(text.slice(0, 4)),
      month: plain(text.slice(5, 7)),
      day: plain(text.slice(8, 10)),
    });
    return { from: split(parts.from), until: split(parts.to) };
  }
  const from = {
    day: 'day' in parts ? String(parts.day) : '',
    month: 'month' in parts ? String(parts.month) : '',
    year: 'year' in parts ? String(parts.year) : '',
  };
  return { from, until: null };
}

/** The form of a claim that exists. */
export function draftOf(claim: Claim): ClaimDraft {
  const shared = {
    ...emptyDraft,
    type: claim.type,
    value: claim.value,
    subject: claim.subject === 'sender' ? '' : claim.subject,
  };
  switch (claim.type) {
    case 'preference':
      return { ...shared, category: claim.category, polarity: claim.polarity };
    case 'moment':
      return { ...shared, kind: claim.kind, ...daysOf(claim.date) };
    case 'signal':
      return { ...shared, signal: claim.kind };
  }
  return shared;
}

const isEmpty = (day: DayDraft): boolean => Object.values(day).every((part) => part.trim() === '');

/** The written form of a partial day; something that is no date when the parts do not fit together. */
function written({ day, month, year }: DayDraft): string {
  const [d, m, y] = [day.trim(), month.trim(), year.trim()];
  if (y === '') return `--${two(m)}-${two(d)}`;
  if (m === '') return d === '' ? y : 'a day without its month';
  return d === '' ? `${y}-${two(m)}` : `${y}-${two(m)}-${two(d)}`;
}

/** `undefined` when the parts do not make a date; null when none was typed. */
function whenOf({ from, until }: Pick<ClaimDraft, 'from' | 'until'>): When | null | undefined {
  if (isEmpty(from) && (until === null || isEmpty(until))) return null;
  const text = until === null || isEmpty(until) ? written(from) : `${written(from)}/${written(until)}`;
  const when = When.safeParse(text);
  return when.success ? when.data : undefined;
}

/** What is wrong, and in which field. */
export interface DraftFailure extends Failure<'value' | 'date'> {
  readonly type: 'value' | 'date';
}

/** The claim that the form says, or what is missing in it. */
export function claimOf(draft: ClaimDraft): Result<Claim, DraftFailure> {
  const value = draft.value.trim();
  const subject = draft.subject.trim() === '' ? 'sender' : draft.subject.trim().slice(0, 200);
  if (value.length > 400) return fail({ type: 'value', sentence: { key: 'panel_value_long' } });
  if (draft.type === 'moment') {
    const date = whenOf(draft);
    if (date === undefined) return fail({ type: 'date', sentence: { key: 'panel_bad_date' } });
    return ok({ type: 'moment', kind: draft.kind, subject, value, date });
  }
  if (draft.type === 'signal') return ok({ type: 'signal', kind: draft.signal, subject, value });
  if (value === '') return fail({ type: 'value', sentence: { key: 'panel_value_missing' } });
  return ok({ type: 'preference', category: draft.category, polarity: draft.polarity, subject, value });
}
