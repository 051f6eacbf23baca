// Dates over messages, in the languages of Gmail's interface.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentAt } from '../../../../lib/hosts/gmail/sent-at.ts';
import { runs } from '../../../fakes/runs';

const LANGUAGES =
  'en en-GB de fr es es-419 pt-BR pt-PT it nl sv da nb fi pl cs sk sl hr hu ro bg ru uk el tr he ar fa hi bn ta te th vi id ms ja ko zh-CN zh-TW lt lv et ca sr'.split(
    ' ',
  );

const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  { dateStyle: 'medium', timeStyle: 'short' },
  { dateStyle: 'full', timeStyle: 'short' },
  { month: 'short', day: 'numeric', year: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false },
];

describe('sentAt', () => {
  it.each([
    ['Mon, Nov 16, 2026, 9:14 AM', 'en', '2026-11-16T09:14'],
    ['Nov 16, 2026, 12:05 AM', 'en', '2026-11-16T00:05'],
    ['Nov 16, 2026, 12:05 PM', 'en', '2026-11-16T12:05'],
    ['16 Nov 2026, 21:14', 'en-GB', '2026-11-16T21:14'],
    ['16. Nov. 2026, 09:14', 'de', '2026-11-16T09:14'],
    ['lun. 16 nov. 2026 09:14', 'fr', '2026-11-16T09:14'],
    ['mar, 17 nov 2026 a las 9:14', 'es', '2026-11-17T09:14'],
    ['mar, 17 mar 2026 9:14', 'es', '2026-03-17T09:14'],
    ['16 de nov. de 2026, 09:14', 'pt-BR', '2026-11-16T09:14'],
    ['2026年11月16日(月) 9:14', 'ja', '2026-11-16T09:14'],
    ['2026年11月16日周一 下午9:14', 'zh-CN', '2026-11-16T21:14'],
    ['2026년 11월 16일 (월) 오전 9:14', 'ko', '2026-11-16T09:14'],
    ['16/11/2026 09:14', 'fr', '2026-11-16T09:14'],
    ['11/16/2026 09:14', 'en', '2026-11-16T09:14'],
    ['١٦ نوفمبر ٢٠٢٦، ٩:١٤ ص', 'ar', '2026-11-16T09:14'],
  ])('reads %s in %s', (title, language, expected) => {
    expect(sentAt(title, language)).toBe(expected);
  });

  it.each([
    ['', 'en'],
    ['yesterday', 'en'],
    ['9:14 AM', 'en'],
    ['Nov 16, 2026', 'en'],
    ['Feb 30, 2026, 9:14 AM', 'en'],
    ['Nov 16, 2026, 25:14', 'en'],
    ['Nov 16, Dec 17, 2026, 9:14 AM', 'en'],
    ['Nov 16 2026 2027, 9:14 AM', 'en'],
    ['Nov 16, 2026, 9:14 AM', 'no language at all'],
    ['x'.repeat(100_000), 'en'],
  ])('makes nothing of “%s” in %s', (title, language) => {
    expect(sentAt(title, language)).toBeNull();
  });

  it('reads back what the language itself writes, whatever the moment', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...FORMATS),
        fc.integer({ min: Date.UTC(2004, 3, 1) / 60_000, max: Date.UTC(2039, 11, 31) / 60_000 }),
        (language, format, minutes) => {
          const moment = new Date(minutes * 60_000);
          const title = new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC', calendar: 'gregory' }).format(
            moment,
          );
          expect(sentAt(title, language), `${title} (${language})`).toBe(moment.toISOString().slice(0, 16));
        },
      ),
      runs(1500),
    );
  });

  it('never answers with something that is no local time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...LANGUAGES), (title, language) => {
        const read = sentAt(title, language);
        expect(read === null || /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(read)).toBe(true);
      }),
    );
  });
});
