// Facts and briefs for the drafting tests. Everybody here is made up.
import { type Brief, type BriefInput, makeBrief } from '../../../../lib/core/drafting/brief';
import type { Fact } from '../../../../lib/core/model/fact';
import type { MomentKind } from '../../../../lib/core/model/moment';
import type { SignalKind } from '../../../../lib/core/model/signal';
import { When } from '../../../../lib/core/model/when';
import { factOf, INES, TODAY } from '../guardrails/situation';

/** A moment told by mail. */
export const momentOf = (
  kind: MomentKind,
  value: string,
  date: string | null,
  change: Partial<Fact> & { readonly subject?: string } = {},
  index = 50,
): Fact => {
  const { subject = 'sender', ...rest } = change;
  return {
    ...factOf('hobby like x', {}, index),
    claim: { type: 'moment', kind, subject, value, date: date === null ? null : When.parse(date) },
    ...rest,
  };
};

/** A signal that was noticed. */
export const signalOf = (kind: SignalKind, state: Fact['state'] = 'open'): Fact => ({
  ...factOf('hobby like x', {}, 60),
  claim: { type: 'signal', kind, subject: 'sender', value: '' },
  state,
});

export const VOICE = { greeting: 'Hi', signOff: 'Best', userName: 'Martin' };

/** A brief for a reply to Inês. */
export const briefOf = (facts: readonly Fact[], change: Partial<BriefInput> = {}): Brief =>
  makeBrief({ person: INES, facts, subject: 'Re: delivery', reply: true, today: TODAY, voice: VOICE, ...change });
