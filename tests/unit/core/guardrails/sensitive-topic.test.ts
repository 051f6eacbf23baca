import { guardrail } from '../../../../lib/core/guardrails/guardrails/sensitive-topic.guardrail';
import { QUIET, SPEAKS } from './sensitive-topic.situations';
import { tellsApart } from './table';

tellsApart(guardrail, SPEAKS, QUIET);
