import { guardrail } from '../../../../lib/core/guardrails/guardrails/thanks-with-an-ask.guardrail';
import { QUIET, SPEAKS } from './thanks-with-an-ask.situations';
import { tellsApart } from './table';

tellsApart(guardrail, SPEAKS, QUIET);
