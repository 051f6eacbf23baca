// Whether a rule is still heard by this user, and what it is called. Knows only how often its proposals were taken.
import type { MessageKey } from '../model/sentence';
import { MOMENT_KINDS } from '../model/moment';
import { PREFERENCE_CATEGORIES } from '../model/preference';
import { SIGNAL_KINDS } from '../model/signal';

/** How often the user decided in each way. */
export interface Decided {
  readonly accepted: number;
  /** Taken in other words. */
  readonly edited: number;
  readonly dismissed: number;
}

/** All that was ever decided on one rule. */
export interface RuleRecord extends Decided {
  readonly rule: string;
  /** The part of it since the user wanted to hear the rule again; all of it when that never was. */
  readonly recent: Decided;
}

/** 1.96 standard deviations: 95 of 100 such intervals hold the true share. */
const Z = 1.96;

/**
 * A rule goes quiet when most of what it proposes is dismissed, and not by chance: the lower end of Wilson's interval of the dismissed share
 * is above one half. So four of four are enough, of eight one may have been taken, and three say nothing yet.
 */
export function isQuiet({ recent: { accepted, edited, dismissed } }: RuleRecord): boolean {
  const count = accepted + edited + dismissed;
  if (count === 0) return false;
  const share = dismissed / count;
  const middle = share + Z ** 2 / (2 * count);
  const width = Z * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2));
  return (middle - width) / (1 + Z ** 2 / count) > 0.5;
}

/** What a rule looks for. `learned`: it goes by what words sound like, not by a list of them. */
export interface RuleName {
  /** Null when nobody knows any more: the rule is gone. */
  readonly topic: MessageKey | null;
  readonly learned: boolean;
}

/** Rules are named after the category or kind that they find, a learned scorer's after a colon. */
export function ruleName(rule: string): RuleName {
  // A topic may have several rules: what follows a full stop tells them apart.
  const topic = rule
    .slice(rule.indexOf(':') + 1)
    .replace(/\..*$/u, '')
    .replaceAll('-', '_');
  if (topic === 'promise') return { topic: 'kind_promise', learned: false };
  const category = PREFERENCE_CATEGORIES.find((one) => one === topic);
  const kind = [...MOMENT_KINDS, ...SIGNAL_KINDS].find((one) => one === topic);
  return {
    topic: category !== undefined ? `cat_${category}` : kind === undefined ? null : `kind_${kind}`,
    learned: rule.includes(':'),
  };
}
