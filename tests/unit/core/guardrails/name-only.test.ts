import { guardrail } from '../../../../lib/core/guardrails/guardrails/name-only.guardrail';
import { QUIET, SPEAKS } from './name-only.situations';
import { tellsApart } from './table';

tellsApart(guardrail, SPEAKS, QUIET);
