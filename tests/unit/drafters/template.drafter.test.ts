import { expect, it } from 'vitest';
import { templateDrafter } from '../../../lib/drafters/template.drafter';
import { INES, TODAY } from '../core/guardrails/situation';
import { momentOf, VOICE } from '../core/drafting/memory';

it('writes at once and never fails', async () => {
  const facts = [momentOf('trip', 'trip to Kyoto', '2026-06-05')];
  const thread = [{ from: 'them' as const, at: null, text: '' }];
  const written = await templateDrafter.write({
    situation: { person: INES, facts, today: TODAY, thread },
    voice: VOICE,
  });
  expect(written).toMatchObject({ ok: true, value: { draft: { why: null } } });
  expect(written.ok && written.value.draft?.text).toContain('Kyoto');
});
