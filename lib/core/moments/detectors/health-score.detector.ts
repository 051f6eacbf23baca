// The account's score fell against its own past. Ups and downs within the usual, and a fall that was made good, are none.
import { addDays, daysBetween } from '../../model/when';
import { type HealthScore, scoresOf } from '../../model/account';
import type { Detector, MomentExamples } from '../detector';
import { accountOf, occurrenceId } from '../told';

/** Points of a hundred. */
const FALL = 10;
/** Of the earlier score. */
const PART = 0.12;
/** Earlier scores that are compared with, and how old the latest may be. Days. */
const BEFORE = 200;
const FRESH = 35;
/** The largest causes are named, no more. */
const CAUSES = 3;

const median = (scores: readonly number[]): number =>
  scores.toSorted((a, b) => a - b)[Math.floor(scores.length / 2)] ?? Number.NaN;

export const detector: Detector = {
  detect(memory, today) {
    const scores = scoresOf(memory.account).filter(({ at }) => at <= today);
    const now = scores.at(-1);
    if (now === undefined || daysBetween(now.at, today) > FRESH) return [];
    const before = scores.slice(0, -1).filter(({ at }) => daysBetween(at, now.at) <= BEFORE);
    if (before.length === 0) return [];
    const usual = median(before.map(({ score }) => score));
    const swing = median(before.map(({ score }) => Math.abs(score - usual)));
    const fall = usual - now.score;
    if (fall < FALL || fall < usual * PART || fall <= swing * 2) return [];
    const causes = causesOf(now);
    const [from, to] = [Math.round(usual), Math.round(now.score)];
    return [
      {
        id: occurrenceId('health-score', accountOf(memory), 'score', now.at),
        detector: 'health-score',
        personId: memory.person.id,
        on: null,
        from: now.at,
        until: addDays(now.at, FRESH),
        weight: fall >= 25 ? 75 : 65,
        facts: [],
        saidAt: now.saidAt,
        what:
          causes.length === 0
            ? { key: 'moment_health_score', params: { from, to } }
            : { key: 'moment_health_score_causes', params: { from, to, causes } },
      },
    ];
  },
};

/** What took most away; where only names are known, the first ones. */
const causesOf = ({ contributors }: HealthScore): string[] => {
  const harmful = contributors.filter(({ points }) => points < 0);
  return (
    harmful.length > 0
      ? harmful.toSorted((a, b) => a.points - b.points)
      : contributors.toSorted((a, b) => b.points - a.points)
  )
    .slice(0, CAUSES)
    .map(({ name }) => name);
};

export const examples: MomentExamples = {
  finds: [
    {
      what: 'from 82 to 58',
      today: '2026-03-10',
      health: [
        ['2026-01-01', 80],
        ['2026-02-01', 82],
        ['2026-03-01', 58],
      ],
      on: null,
    },
    {
      what: 'little by little',
      today: '2026-03-10',
      health: [
        ['2025-11-01', 90],
        ['2025-12-01', 86],
        ['2026-01-01', 84],
        ['2026-02-01', 78],
        ['2026-03-01', 70],
      ],
      on: null,
    },
    {
      what: 'two scores only',
      today: '2026-03-10',
      health: [
        ['2026-02-01', 75],
        ['2026-03-01', 50],
      ],
      on: null,
    },
  ],
  quiet: [
    {
      what: 'the usual ups and downs',
      today: '2026-03-10',
      health: [
        ['2026-01-01', 70],
        ['2026-02-01', 74],
        ['2026-03-01', 69],
      ],
    },
    {
      what: 'made good again',
      today: '2026-03-10',
      health: [
        ['2026-01-01', 80],
        ['2026-02-01', 55],
        ['2026-03-01', 82],
      ],
    },
    {
      what: 'it rose',
      today: '2026-03-10',
      health: [
        ['2026-01-01', 50],
        ['2026-03-01', 80],
      ],
    },
    {
      what: 'half a year ago',
      today: '2026-09-10',
      health: [
        ['2026-01-01', 80],
        ['2026-03-01', 50],
      ],
    },
    { what: 'a single score', today: '2026-03-10', health: [['2026-03-01', 20]] },
  ],
};
