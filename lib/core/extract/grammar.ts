// The only door to compromise, loaded when a sentence has passed a gate. Answers two questions about grammar, nothing else.
import type { Direction } from '../text/date-words';

/** What is asked of grammar. */
export interface Grammar {
  /** Whether a clause speaks of what was, or of what is or will be; the whole sentence decides for a clause without a verb. */
  readonly direction: (clause: string, sentence: string) => Direction;
  /** The noun phrase at the beginning of some words: "the oat-milk cortado when I am in" gives "oat-milk cortado". '' when there is none. */
  readonly nounPhrase: (words: string) => string;
}

const FUTURE = /\b(?:am|is|are)\s+(?:\p{L}+\s+)?\p{L}+ing\b|['’](?:m|re|s)\s+(?:\p{L}+\s+)?\p{L}+ing\b|\b(?:will|won't|shall|going to|gonna|due|next|tomorrow|until|till|upcoming|plan(?:ning)?|hop(?:e|ing))\b|['’]ll\b/iu;

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
}

let loading: Promise<Grammar> | null = null;

/** Loads the grammar once. */
export function loadGrammar(): Promise<Grammar> {
  loading ??= import('compromise/two').then(({ default: nlp }) => {
    const terms = (text: string): Term[] => {
      const sentences: unknown = nlp(text).json({ terms: { tags: true } });
      return Array.isArray(sentences) ? sentences.flatMap(termsOf) : [];
    };
    return {
      direction: (clause, sentence) => {
        const verbs = nlp(clause).has('#Verb') || FUTURE.test(clause);
        const said = verbs ? clause : sentence;
        return !FUTURE.test(said) && nlp(said).has('#PastTense') ? 'past' : 'future';
      },
      nounPhrase: (words) => nounPhraseOf(terms(words.slice(0, 160))),
    };
  });
  return loading;
}

/** The terms of one sentence in compromise's JSON, which its typings leave open. */
function termsOf(sentence: unknown): Term[] {
  if (typeof sentence !== 'object' || sentence === null || !('terms' in sentence) || !Array.isArray(sentence.terms)) return [];
  return sentence.terms.flatMap((term: unknown): Term[] => {
    if (typeof term !== 'object' || term === null || !('text' in term) || typeof term.text !== 'string') return [];
    const tags = 'tags' in term && Array.isArray(term.tags) ? term.tags.filter((tag: unknown) => typeof tag === 'string') : [];
    const post = 'post' in term && typeof term.post === 'string' ? term.post : '';
    return [{ text: term.text + (/^[,;:.!?]/u.test(post) ? post.charAt(0) : ''), tags }];
  });
}

const STARTS_SKIPPED = ['Determiner', 'Possessive', 'Adverb', 'Expression'];
const ENDS_DROPPED = ['Adverb', 'Preposition', 'Conjunction', 'Determiner', 'Expression', 'Pronoun', 'Auxiliary', 'Copula', 'Possessive'];
const STOPS = ['Copula', 'Modal', 'Auxiliary', 'QuestionWord', 'PastTense'];
const STOP_WORDS = /^(?:i|we|you|he|she|they|it|but|so|because|since|when|while|if|though|although|which|who|that|than|as|until|unless|please|anymore|any|too|really|honestly|now|these|lately|ever|either|though|thanks|lol|haha|in|at|on|for|from|to|by|since|every|during|before|after|about|through|into|over|near|around|under|against|my|our|your|his|her|their|then|again|still|also|always|never|not|just|is|are|was|were|be|been|has|have|had|can|will|would|could|should|must|may|might|do|does|did|today|tomorrow|tonight|yesterday|forever|here|there|once|instead|rather|mostly|only|especially|particularly|except|here|if|how|what|where|why|all|most|much|lot|lots|very)$/iu;
/** Words after which the phrase may still go on: "cup of tea". */
const AFTER_END = /^(?:and|or|&)$/iu;

function nounPhraseOf(terms: readonly Term[]): string {
  const is = (term: Term | undefined, tags: readonly string[]): boolean => term !== undefined && tags.some((tag) => term.tags.includes(tag));
  let start = 0;
  while (start < terms.length && (is(terms[start], STARTS_SKIPPED) || /^(?:a|an|the|any|some|all|my|our|no)$/iu.test(terms[start]?.text ?? ''))) start++;
  let end = start;
  while (end < terms.length) {
    const term = terms[end];
    if (term === undefined) break;
    const word = term.text.replace(/[,;:.!?]$/u, '');
    if ((end > start && STOP_WORDS.test(word)) || /^(?:i|we|you|he|she|it|they)$/iu.test(word) || (end > start && is(term, STOPS) && !is(term, ['Gerund', 'Noun']))) break;
    end++;
    if (/[;:.!?]$/u.test(term.text) || (term.text.endsWith(',') && !is(terms[end], ['Noun', 'Adjective', 'Gerund']))) break;
  }
  while (end > start && (AFTER_END.test(terms[end - 1]?.text ?? '') || (is(terms[end - 1], ENDS_DROPPED) && !is(terms[end - 1], ['Noun'])))) end--;
  return terms
    .slice(start, end)
    .map((term) => term.text)
    .join(' ')
    .replace(/[\s,;:.!?]+$/u, '')
    .replace(/^\W+/u, '')
    .slice(0, 120);
}
