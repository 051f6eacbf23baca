// Counts what was decided on rules, through an index: no row is read.
import type { Decided, RuleRecord } from '../core/extract/hearing';
import type { Verdict } from '../core/model/verdict';
import type { Database } from './database';

const INDEX = '[rule+verdict+at]';

/** The records of these rules; of all that were ever decided on when none are named. */
export async function ruleRecords(db: Database, rules?: readonly string[]): Promise<RuleRecord[]> {
  const all = rules ?? (await db.rows('verdicts').orderBy('rule').uniqueKeys()).map(String);
  return await Promise.all(all.map((rule) => recordOf(db, rule)));
}

async function recordOf(db: Database, rule: string): Promise<RuleRecord> {
  const range = (verdict: Verdict['verdict'], after: number) =>
    db.rows('verdicts').where(INDEX).between([rule, verdict, after], [rule, verdict, Infinity], false, true);
  const since = async (after: number): Promise<Decided> => {
    const [accepted = 0, edited = 0, dismissed = 0] = await Promise.all(
      (['accepted', 'edited', 'dismissed'] as const).map((verdict) => range(verdict, after).count()),
    );
    return { accepted, edited, dismissed };
  };
  const heard = await range('heard', -1).last();
  const whole = await since(-1);
  return { rule, ...whole, recent: heard === undefined ? whole : await since(heard.at) };
}
