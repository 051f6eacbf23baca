import { guardrail } from '../../../../lib/core/guardrails/guardrails/merge-of-two-people.guardrail';
import { QUIET, SPEAKS } from './merge-of-two-people.situations';
import { tellsApart } from './table';

tellsApart(guardrail, SPEAKS, QUIET);
