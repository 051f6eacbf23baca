// Scores predictions against labels as the labels' own scorer does: one-to-one within a type, token F1 of the evidence at least 0.5.

/** A label or a prediction. */
export interface Label {
  readonly type: 'preference' | 'moment' | 'signal';
  readonly evidence: string;
  readonly category?: string;
  readonly kind?: string;
  readonly polarity?: string;
  readonly date?: string | null;
  readonly categoryAlt?: readonly string[];
  readonly kindAlt?: readonly string[];
  readonly polarityAlt?: readonly string[];
  readonly dateAlt?: readonly (string | null)[];
}

/** One message with what should be, and what was, found. */
export interface Scored {
  readonly id: string;
  readonly gold: readonly Label[];
  readonly found: readonly Label[];
}

/** Percentages; `falsePer100` counts predictions in messages that have no label. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly strict: number;
  readonly lenient: number;
  readonly falsePer100: number;
}

const tokens = (text: string): string[] => text.toLowerCase().match(/[a-z0-9']+/gu) ?? [];

function overlap(a: string, b: string): number {
  const [x, y] = [tokens(a), tokens(b)];
  const left = new Map<string, number>();
  for (const token of x) left.set(token, (left.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of y) {
    const n = left.get(token) ?? 0;
    if (n > 0) common++;
    left.set(token, n - 1);
  }
  return x.length + y.length === 0 ? 0 : (2 * common) / (x.length + y.length);
}

const accepted = <T>(value: T, main: T, others: readonly T[] | undefined): boolean =>
  value === main || (others ?? []).includes(value);

/** Whether category or kind, and polarity or date, are right. */
const isStrict = (gold: Label, found: Label): boolean => {
  if (gold.type === 'preference')
    return (
      accepted(found.category, gold.category, gold.categoryAlt) &&
      accepted(found.polarity, gold.polarity, gold.polarityAlt)
    );
  if (!accepted(found.kind, gold.kind, gold.kindAlt)) return false;
  return gold.type === 'signal' || accepted(found.date ?? null, gold.date ?? null, gold.dateAlt);
};

/** Pairs of indices [gold, found]. */
export function match({ gold, found }: Scored, strict: boolean): (readonly [number, number])[] {
  const pairs = gold.flatMap((g, i) =>
    found.flatMap((f, j) => {
      const f1 = overlap(g.evidence, f.evidence);
      if (g.type !== f.type || f1 < 0.5 || (strict && !isStrict(g, f))) return [];
      return [{ i, j, weight: (isStrict(g, f) ? 4 : 0) + f1 }];
    }),
  );
  const [usedGold, usedFound] = [new Set<number>(), new Set<number>()];
  const out: (readonly [number, number])[] = [];
  for (const { i, j } of pairs.toSorted((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j)) {
    if (usedGold.has(i) || usedFound.has(j)) continue;
    usedGold.add(i);
    usedFound.add(j);
    out.push([i, j]);
  }
  return out;
}

/** Scores a set of messages. */
export function score(messages: readonly Scored[]): Scores {
  const sum = (of: (message: Scored) => number): number => messages.reduce((total, message) => total + of(message), 0);
  const [gold, found] = [sum((m) => m.gold.length), sum((m) => m.found.length)];
  const [strict, lenient] = [sum((m) => match(m, true).length), sum((m) => match(m, false).length)];
  const f1 = (right: number): number => (gold + found === 0 ? 0 : (200 * right) / (gold + found));
  const unlabelled = messages.filter((m) => m.gold.length === 0);
  return {
    precision: found === 0 ? 0 : (100 * strict) / found,
    recall: gold === 0 ? 0 : (100 * strict) / gold,
    strict: f1(strict),
    lenient: f1(lenient),
    falsePer100:
      unlabelled.length === 0
        ? 0
        : (100 * unlabelled.reduce((total, m) => total + m.found.length, 0)) / unlabelled.length,
  };
}
