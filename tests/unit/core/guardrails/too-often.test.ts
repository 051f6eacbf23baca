import { describe } from 'vitest';
import { type Rows, type Scene, tables } from './scene';

const NOTE = { kind: 'note' };
const past = (...days: readonly string[]): NonNullable<Scene['past']> =>
  days.map((at) => ({ kind: 'note', item: '', at }));
const THREE = past('2026-03-12', '2026-03-14', '2026-03-16');

const SPEAKS: Rows = [
  ['a fourth note in a week', { past: THREE, gesture: NOTE }],
  ['a fifth', { past: [...THREE, ...past('2026-03-13')], gesture: { kind: 'card' } }],
  [
    'gestures of several kinds',
    {
      past: [
        { kind: 'gift', item: 'book', at: '2026-03-11' },
        { kind: 'call', at: '2026-03-13T10:00:00-05:00' },
        { kind: 'article', at: '2026-03-16T18:00:00-05:00' },
      ],
      gesture: { kind: 'email' },
    },
  ],
  ['a draft for an occasion', { past: THREE, occasion: 'check_in', draft: 'Just thinking of you!' }],
  ['all on one day', { past: past('2026-03-16', '2026-03-16', '2026-03-16'), gesture: NOTE }],
  ['earlier today', { past: past('2026-03-17', '2026-03-17', '2026-03-15'), gesture: NOTE }],
  ['gesture and draft', { past: THREE, gesture: { kind: 'email' }, draft: 'I saw this article and thought of you.' }],
  ['planned for later in the same week', { past: THREE, gesture: { ...NOTE, when: '2026-03-18' } }],
  ['a birthday too many', { past: THREE, occasion: 'birthday', gesture: { kind: 'gift', item: 'tea' } }],
  [
    'with times of the clock',
    {
      past: past('2026-03-11T12:00:00-05:00', '2026-03-13T12:00:00-05:00', '2026-03-15T12:00:00-05:00'),
      gesture: NOTE,
    },
  ],
  ['thanks as well', { past: THREE, occasion: 'thanks', gesture: { kind: 'card' } }],
  ['an invitation', { past: THREE, gesture: { kind: 'experience', item: 'concert' } }],
];
const QUIET: Rows = [
  ['a third in a week', { past: past('2026-03-12', '2026-03-14'), gesture: NOTE }],
  ['three in a month', { past: past('2026-02-20', '2026-03-01', '2026-03-08'), gesture: NOTE }],
  ['no gesture before', { gesture: NOTE }],
  ['silence', { past: THREE, gesture: { kind: 'silence' } }],
  ['an answer', { past: THREE, occasion: 'answer', draft: 'Gladly: the price list is attached.' }],
  ['an ordinary mail', { past: THREE, draft: 'The figures are attached.' }],
  ['it arrives after a pause', { past: THREE, gesture: { ...NOTE, when: '2026-03-27' } }],
  [
    'silence counts for nothing',
    {
      past: [
        { kind: 'silence', at: '2026-03-12' },
        { kind: 'silence', at: '2026-03-13' },
        { kind: 'note', at: '2026-03-14' },
      ],
      gesture: NOTE,
    },
  ],
  ['three, one of them eight days ago', { past: past('2026-03-09', '2026-03-12', '2026-03-14'), gesture: NOTE }],
  [
    'mails are no gestures',
    {
      interactions: ['12', '13', '14', '15', '16'].map((day) => ({
        at: `2026-03-${day}T10:00:00-05:00`,
        direction: 'out' as const,
        channel: 'email',
      })),
      gesture: NOTE,
    },
  ],
  ['condolences wait for nothing', { past: THREE, occasion: 'condolence', gesture: NOTE }],
  ['inside the company', { past: THREE, gesture: { kind: 'escalate' } }],
];

describe('too often', () => {
  tables('too-often', SPEAKS, QUIET);
});
