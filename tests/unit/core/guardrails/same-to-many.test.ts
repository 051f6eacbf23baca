import { guardrail } from '../../../../lib/core/guardrails/guardrails/same-to-many.guardrail';
import { QUIET, SPEAKS } from './same-to-many.situations';
import { tellsApart } from './table';

tellsApart(guardrail, SPEAKS, QUIET);
