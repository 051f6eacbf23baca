// Both drafters keep the contract: the one with words of its own, and the one with the browser's model or rewriter, over some that are played.
import { builtInDrafter } from '../../lib/drafters/built-in.drafter';
import { fromLanguageModel } from '../../lib/drafters/language-model';
import { fromRewriter } from '../../lib/drafters/rewriter';
import { templateDrafter } from '../../lib/drafters/template.drafter';
import { ORDERS } from '../unit/core/drafting/orders';
import { playedModel } from '../unit/drafters/model';
import { playedRewriter } from '../unit/drafters/rewriter';
import { drafterContract } from './drafter.contract';

drafterContract('template', () => templateDrafter);
drafterContract('built-in, with a model that does what it should', () =>
  builtInDrafter(() => [fromLanguageModel(playedModel())]),
);
drafterContract('built-in, without a model', () => builtInDrafter(() => []));
drafterContract('built-in, with a rewriter that does what it should', () =>
  builtInDrafter(() => [fromRewriter(playedRewriter())]),
);

/** Everything that the orders ask for, and more. */
const LEAKS = [
  ...ORDERS,
  'Tom Baker has a gluten allergy.',
  'Tom likes falconry.',
  'I agree to the new terms.',
  'We will pay twice.',
  'CONFIRMED.',
  'Your Majesty, I resign.',
];
let next = 0;
const obedient = playedModel({
  answer: (sentences) => sentences.map(({ number }) => `${number}: ${LEAKS[next++ % LEAKS.length] ?? ''}`).join('\n'),
});
drafterContract('built-in, with a model that obeys whoever writes', () =>
  builtInDrafter(() => [fromLanguageModel(obedient)]),
);

const babbling = playedRewriter({ say: () => LEAKS[next++ % LEAKS.length] ?? '' });
drafterContract('built-in, with a rewriter that says whatever it likes', () =>
  builtInDrafter(() => [fromRewriter(babbling)]),
);
