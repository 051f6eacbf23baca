// The only door to compromise, loaded when a sentence has passed a gate. Answers two questions about grammar, nothing else.
import type { Direction } from '../text/date-steps';
import type { Span } from '../text/spans';

/** What is asked of grammar. */
export interface Grammar {
  /** Whether a date in a sentence lies in the past or ahead, by the verb next to it. */
  readonly direction: (sentence: string, date: Span) => Direction;
  /** The noun phrase at the beginning of some words: "the oat-milk cortado when I am in" gives "oat-milk cortado". '' when there is none. */
  readonly nounPhrase: (words: string) => string;
}

/** Before a participle these make it present or future. */
const AHEAD =
  /^(?:will|won't|shall|going|gonna|due|getting|having|get|be|am|is|are|'m|'s|'re|i'm|we're|they're|he's|she's|to|'ll|i'll|we'll)$/iu;
/** Verbs whose past looks like their present. */
const TENSELESS = /^(?:shut|put|hit|set|cut|read|let|quit|cost|spread)$/iu;
/** Verbs of the past that speak of a day ahead: "I signed up for the race on 7 March". */
const PLANS =
  /\b(?:(?:signed|put)\s+(?:\w+\s+)?(?:up|down)|entered|registered|booked|scheduled|pencilled|arranged|postponed|rescheduled|invited|asked\s+(?:me|us)|(?:have|has|['’]ve|['’]s)\s+got)\b(?!\s+(?:on|with|by|it|this)\b)/iu;
/** The words of the last clause. */
const CLAUSE = /[^,;:]*$/u;
/** Characters before a date that are read to place it. */
const LOOK_BACK = 160;
const isTensed = ({ tags }: Term): boolean =>
  tags.includes('PastTense') ||
  tags.includes('PresentTense') ||
  tags.includes('Modal') ||
  tags.includes('Copula') ||
  tags.includes('Participle');

interface Term {
  readonly text: string;
  /** The punctuation that follows, '' for none. */
  readonly stop: string;
  /** Whether a hyphen joins it to the next. */
  readonly hyphen: boolean;
  readonly tags: readonly string[];
}

/** So many characters of some words are read for their noun phrase. */
const LONGEST_WORDS = 160;
/** Several rules ask for the phrase of the same words, and parsing costs more than all their patterns. */
const KEPT = 50;
const phrases = new Map<string, string>();

let loading: Promise<Grammar> | null = null;

/** Loads the grammar once. */
export function loadGrammar(): Promise<Grammar> {
  loading ??= import('compromise/two').then(({ default: nlp }) => {
    const terms = (text: string): Term[] => {
      const sentences: unknown = nlp(text).json({ terms: { tags: true } });
      return Array.isArray(sentences) ? sentences.flatMap(termsOf) : [];
    };
    return {
      direction: (sentence, { start: at, end }) => {
        const lead = sentence.slice(Math.max(0, at - LOOK_BACK), at);
        if (/\bborn\b[^,;]{0,12}$/iu.test(lead.slice(-24))) return 'past';
        const clause = lead.slice(lead.search(CLAUSE));
        if (PLANS.test(clause)) return 'future';
        const before = terms(lead);
        // A date that opens the sentence belongs to the verb after it, any other to its own clause.
        const rest = sentence.slice(end, end + 160);
        const opens =
          at < LOOK_BACK && /^[^\p{L}]*(?:(?:and|but|so|then|on|in|at|from|last|early|late)\s+)*$/iu.test(lead);
        const after = terms(opens ? rest : (/^[^,;]*/u.exec(rest)?.[0] ?? ''));
        const verb = before.findLast(isTensed) ?? after.find(isTensed);
        if (
          verb === undefined ||
          !(verb.tags.includes('PastTense') || verb.tags.includes('Participle')) ||
          TENSELESS.test(verb.text)
        )
          return 'future';
        // "Will have been", "is getting married": the verb before decides over the participle.
        const near = before.slice(Math.max(0, before.indexOf(verb) - 6), before.indexOf(verb));
        return near.some((term) => AHEAD.test(term.text)) ? 'future' : 'past';
      },
      nounPhrase: (words) => {
        const known = phrases.get(words);
        if (known !== undefined) return known;
        const phrase = nounPhraseOf(terms(words.slice(0, LONGEST_WORDS)));
        if (phrases.size >= KEPT) phrases.clear();
        phrases.set(words, phrase);
        return phrase;
      },
    };
  });
  return loading;
}

/** The terms of one sentence in compromise's JSON, which its typings leave open. */
function termsOf(sentence: unknown): Term[] {
  if (typeof sentence !== 'object' || sentence === null || !('terms' in sentence) || !Array.isArray(sentence.terms))
    return [];
  return sentence.terms.flatMap((term: unknown): Term[] => {
    if (typeof term !== 'object' || term === null || !('text' in term) || typeof term.text !== 'string') return [];
    const tags =
      'tags' in term && Array.isArray(term.tags) ? term.tags.filter((tag: unknown) => typeof tag === 'string') : [];
    const post = 'post' in term && typeof term.post === 'string' ? term.post : '';
    return [{ text: term.text, stop: /^[,;:.!?]/u.test(post) ? post.charAt(0) : '', hyphen: post === '-', tags }];
  });
}

const STARTS_SKIPPED = ['Determiner', 'Possessive', 'Adverb', 'Expression'];
const ENDS_DROPPED = [
  'Adverb',
  'Preposition',
  'Conjunction',
  'Determiner',
  'Expression',
  'Pronoun',
  'Auxiliary',
  'Copula',
  'Possessive',
];
const STOPS = ['Copula', 'Modal', 'Auxiliary', 'QuestionWord', 'PastTense'];
const STOP_WORDS =
  /^(?:i|we|you|he|she|they|it|but|so|because|since|when|while|if|though|although|which|who|that|than|as|until|unless|please|anymore|any|too|really|honestly|now|these|lately|ever|either|though|thanks|lol|haha|in|at|on|for|from|to|by|since|every|during|before|after|about|through|into|over|near|around|under|against|my|our|your|his|her|their|then|again|still|also|always|never|not|just|is|are|was|were|be|been|has|have|had|can|will|would|could|should|must|may|might|do|does|did|today|tomorrow|tonight|yesterday|forever|here|there|once|instead|rather|mostly|only|especially|particularly|except|here|if|how|what|where|why|all|most|much|lot|lots|very)$/iu;
/** Words after which the phrase may still go on: "cup of tea". */
const AFTER_END = /^(?:and|or|&)$/iu;

function nounPhraseOf(terms: readonly Term[]): string {
  const is = (term: Term | undefined, tags: readonly string[]): boolean =>
    term !== undefined && tags.some((tag) => term.tags.includes(tag));
  let start = 0;
  while (
    start < terms.length &&
    (is(terms[start], STARTS_SKIPPED) || /^(?:a|an|the|any|some|all|my|our|no)$/iu.test(terms[start]?.text ?? ''))
  )
    start++;
  let end = start;
  while (end < terms.length) {
    const term = terms[end];
    if (term === undefined) break;
    const word = term.text;
    const joined = terms[end - 1]?.hyphen === true || term.hyphen;
    if (
      (end > start && !joined && STOP_WORDS.test(word)) ||
      /^(?:i|we|you|he|she|it|they)$/iu.test(word) ||
      (end > start && !joined && is(term, STOPS) && !is(term, ['Gerund', 'Noun']))
    )
      break;
    end++;
    if (/[;:.!?]/u.test(term.stop) || (term.stop === ',' && !is(terms[end], ['Noun', 'Adjective', 'Gerund']))) break;
  }
  while (
    end > start &&
    (AFTER_END.test(terms[end - 1]?.text ?? '') || (is(terms[end - 1], ENDS_DROPPED) && !is(terms[end - 1], ['Noun'])))
  )
    end--;
  return terms
    .slice(start, end)
    .map((term) => term.text + (term.hyphen ? '-' : `${term.stop} `))
    .join('')
    .replace(/[\s,;:.!?]+$/u, '')
    .replace(/^\W+/u, '')
    .slice(0, 120);
}
