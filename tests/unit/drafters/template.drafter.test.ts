import { expect, it } from 'vitest';
import { templateDrafter } from '../../../lib/drafters/template.drafter';
import { briefOf, momentOf } from '../core/drafting/memory';

it('writes at once and never fails', async () => {
  const written = await templateDrafter.write(briefOf([momentOf('trip', 'trip to Kyoto', '2026-06-05')]));
  expect(written).toMatchObject({ ok: true, value: { why: null } });
  expect(written.ok && written.value.text).toContain('Kyoto');
});
