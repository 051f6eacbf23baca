// How the user decided on what was proposed, for each rule, kept up to date; and the word that lets a quiet rule be heard again.
import { hearRule } from '../../lib/app/hear-rule';
import { newCommand } from '../../lib/app/deps';
import type { RuleRecord } from '../../lib/core/extract/hearing';
import type { Sentence } from '../../lib/core/model/sentence';
import { useServices } from './services';
import { useLive } from './use-live';

/** `records` null until they are known. `hear` answers with what went wrong, or null. */
export function useRuleRecords(): {
  readonly records: readonly RuleRecord[] | null;
  readonly hear: (rule: string) => Promise<Sentence | null>;
} {
  const services = useServices();
  const live = useLive('rules', () => services.memory.ruleRecords());
  return {
    records: live.state === 'ready' ? live.value : null,
    hear: async (rule) => {
      const done = await hearRule(services)({ rule, command: newCommand(services.clock) });
      return done.ok ? null : done.error.sentence;
    },
  };
}
