// Brings the rendered words of the reader's language into the components. Renders nothing by itself.
import { createContext, use, type ReactElement, type ReactNode } from 'react';
import type { MessageKey, SentenceParam } from '../../lib/core/model/sentence';
import type { Words } from '../../lib/platform/words';

const WordsContext = createContext<Words | null>(null);

/** Gives the words to everything inside. */
export function WordsProvider({
  words,
  children,
}: {
  readonly words: Words;
  readonly children: ReactNode;
}): ReactElement {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** What components use: `text` for their own keys, `say` for sentences that came from the core. */
export function useWords(): Words & {
  readonly text: (key: MessageKey, params?: Readonly<Record<string, SentenceParam>>) => string;
} {
  const words = use(WordsContext);
  if (words === null) throw new Error('useWords outside of WordsProvider');
  return { ...words, text: (key, params) => words.say(params === undefined ? { key } : { key, params }) };
}
