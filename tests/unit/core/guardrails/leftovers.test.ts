import { guardrail } from '../../../../lib/core/guardrails/guardrails/leftovers.guardrail';
import { QUIET, SPEAKS } from './leftovers.situations';
import { tellsApart } from './table';

tellsApart(guardrail, SPEAKS, QUIET);
