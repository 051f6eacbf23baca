import { guardrail } from '../../../../lib/core/guardrails/guardrails/unsupported-claim.guardrail';
import { QUIET, SPEAKS } from './unsupported-claim.situations';
import { tellsApart } from './table';

tellsApart(guardrail, SPEAKS, QUIET);
