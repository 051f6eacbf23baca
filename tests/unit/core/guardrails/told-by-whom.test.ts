import { guardrail } from '../../../../lib/core/guardrails/guardrails/told-by-whom.guardrail';
import { QUIET, SPEAKS } from './told-by-whom.situations';
import { tellsApart } from './table';

tellsApart(guardrail, SPEAKS, QUIET);
