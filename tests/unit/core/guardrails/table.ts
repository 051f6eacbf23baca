// Situations in short words for the tables of the guardrails, and the test that runs a table. Everybody here is made up.
import { describe, expect, it } from 'vitest';
import type { Guardrail } from '../../../../lib/core/guardrails/guardrail';
import type { KnownFact, Occasion, Situation } from '../../../../lib/core/guardrails/situation';
import { type Claim, claimKey, PROVENANCES } from '../../../../lib/core/model/fact';
import { FactId, Instant } from '../../../../lib/core/model/ids';
import { MOMENT_KINDS } from '../../../../lib/core/model/moment';
import { POLARITIES, PREFERENCE_CATEGORIES } from '../../../../lib/core/model/preference';
import { Day, When } from '../../../../lib/core/model/when';
import { INES, TODAY } from './situation';

/** One situation. Whatever is left out is unknown. */
export interface Row {
  /** `category polarity value` or `moment kind value`, then `@subject`, `#day it was said`, `+day it was confirmed`, `=provenance`, `~whom it is about`, `*date`, `superseded`. */
  readonly facts?: readonly string[];
  readonly draft: string;
  readonly subject?: string;
  readonly occasion?: Occasion;
  /** "them: …" or "me: …", oldest first. */
  readonly thread?: readonly string[];
  /** What was said or written before. */
  readonly touches?: readonly string[];
  /** Items that were given before. */
  readonly past?: readonly string[];
  /** Texts to others; each goes to another person unless written `address | text`. */
  readonly sent?: readonly string[];
  readonly name?: string;
  readonly company?: string;
}

const DEFAULT_DAY = '2026-03-03';

function factIn(short: string, index: number): KnownFact {
  const marks = new Map<string, string>();
  const plain = short
    .replaceAll(/\s([@#+=~*])(.+?)(?=\s[@#+=~*]|\ssuperseded|$)/gu, (_, mark: string, text: string) => {
      marks.set(mark, text.trim());
      return '';
    })
    .trim();
  const superseded = plain.endsWith(' superseded');
  const [first = '', second = '', ...rest] = plain.replace(/ superseded$/u, '').split(' ');
  const subject = marks.get('@') ?? 'sender';
  const kind = MOMENT_KINDS.find((one) => one === second);
  const category = PREFERENCE_CATEGORIES.find((one) => one === first);
  const polarity = POLARITIES.find((one) => one === second);
  const date = marks.get('*');
  let claim: Claim;
  if (first === 'moment' && kind !== undefined)
    claim = {
      type: 'moment',
      kind,
      subject,
      value: rest.join(' '),
      date: date === undefined ? null : When.parse(date),
    };
  else if (category !== undefined && polarity !== undefined)
    claim = { type: 'preference', category, polarity, subject, value: rest.join(' ') };
  else throw new Error(`not a fact: ${short}`);
  const about = marks.get('~');
  const confirmed = marks.get('+');
  return {
    id: FactId.parse(`f${index}`),
    personId: INES.id,
    claimKey: claimKey(INES.id, claim),
    claim,
    provenance: PROVENANCES.find((one) => one === marks.get('=')) ?? 'told',
    certainty: 'stated',
    sensitivity: 'ordinary',
    evidence: [],
    observedAt: Day.parse(marks.get('#') ?? DEFAULT_DAY),
    confirmedAt: confirmed === undefined ? null : Day.parse(confirmed),
    keepUntil: null,
    supersededBy: superseded ? FactId.parse('f99') : null,
    state: null,
    createdAt: Instant.parse(0),
    deletedAt: null,
    ...(about === undefined ? {} : { about }),
  };
}

/** The situation of a row: Inês Marques of Larkin, written to by Robin Vale of Harbour Tools, on a Wednesday in June 2026. */
export function situationIn(row: Row): Situation {
  const name = row.name ?? INES.name;
  return {
    person: { ...INES, name },
    about: { company: row.company ?? 'Larkin' },
    facts: (row.facts ?? []).map((short, k) => factIn(short, k + 1)),
    today: TODAY,
    user: { name: 'Robin Vale', company: 'Harbour Tools' },
    draft: { text: row.draft, ...(row.subject === undefined ? {} : { subject: row.subject }) },
    interactions: (row.touches ?? []).map((text) => ({
      at: { day: TODAY },
      direction: 'in',
      channel: 'email',
      signals: [],
      text,
    })),
    past: (row.past ?? []).map((item) => ({ kind: 'gift', item, at: { day: TODAY }, cost: null })),
    sent: (row.sent ?? []).map((one, k) => {
      const [to, text] = one.includes(' | ') ? one.split(' | ') : [`reader${k}@example.com`, one];
      return { to: to ?? '', at: { day: TODAY }, text: text ?? '' };
    }),
    thread: (row.thread ?? []).map((one) => ({
      from: one.startsWith('me: ') ? 'me' : 'them',
      at: null,
      text: one.replace(/^(?:me|them): /u, ''),
    })),
    ...(row.occasion === undefined ? {} : { occasion: row.occasion }),
  };
}

/** Runs a table: where the guardrail must speak, and where it must be quiet. */
export function tellsApart(guardrail: Guardrail, speaks: readonly Row[], quiet: readonly Row[]): void {
  const spoken = (row: Row): boolean => guardrail.check(situationIn(row)).length > 0;
  describe('speaks', () => {
    it.each(speaks.map((row) => ({ row, draft: row.draft })))('$draft', ({ row }) => {
      expect(spoken(row)).toBe(true);
    });
  });
  describe('is quiet', () => {
    it.each(quiet.map((row) => ({ row, draft: row.draft })))('$draft', ({ row }) => {
      expect(spoken(row)).toBe(false);
    });
  });
}
