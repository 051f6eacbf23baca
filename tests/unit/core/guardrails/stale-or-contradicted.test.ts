import { guardrail } from '../../../../lib/core/guardrails/guardrails/stale-or-contradicted.guardrail';
import { QUIET, SPEAKS } from './stale-or-contradicted.situations';
import { tellsApart } from './table';

tellsApart(guardrail, SPEAKS, QUIET);
