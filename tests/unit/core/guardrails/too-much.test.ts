import { guardrail } from '../../../../lib/core/guardrails/guardrails/too-much.guardrail';
import { QUIET, SPEAKS } from './too-much.situations';
import { tellsApart } from './table';

tellsApart(guardrail, SPEAKS, QUIET);
