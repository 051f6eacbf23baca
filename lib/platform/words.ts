// Says a sentence in the reader's language: the one place where message keys become text. Makes no sentences of its own.
import type { Sentence, SentenceParam } from '../core/model/sentence';
import { writeClock, writeDay, writeLocalTime, writeWhen } from './dates';

/** Says sentences in one language. */
export interface Words {
  /** BCP 47 tag for `Intl`. */
  readonly language: string;
  /** The text of a sentence. Throws when the key or a parameter is missing: a bug that a test finds. */
  readonly say: (sentence: Sentence) => string;
}

/** Where the texts come from: the text of a key, '' or undefined when there is none. */
export type MessageSource = (key: string) => string | undefined;

const DATES: Readonly<Record<string, (language: string, text: string) => string>> = {
  day: writeDay,
  when: writeWhen,
  at: writeLocalTime,
  clock: writeClock,
};

/**
 * Words of a language from its messages. A parameter `count` chooses between `key_one`, `key_other` and their kin; lists are joined; the parameters
 * `day`, `when`, `at` and `clock` hold a Day, When or LocalTime and are written as dates, `clock` without its day.
 */
export function createWords(language: string, messages: MessageSource): Words {
  const plural = new Intl.PluralRules(language);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const number = new Intl.NumberFormat(language);

  const write = (name: string, value: SentenceParam): string => {
    if (typeof value === 'number') return number.format(value);
    if (typeof value === 'string') return DATES[name]?.(language, value) ?? value;
    return list.format(value);
  };
  const template = ({ key, params }: Sentence): string => {
    const count = params?.['count'];
    const counted =
      typeof count === 'number' ? messages(`${key}_${plural.select(count)}`) || messages(`${key}_other`) : undefined;
    const text = counted || messages(key);
    if (!text) throw new Error(`no message "${key}"`);
    return text;
  };
  return {
    language,
    say: (sentence) =>
      template(sentence).replace(/\{(\w+)\}/gu, (_, name: string) => {
        const value = sentence.params?.[name];
        if (value === undefined) throw new Error(`message "${sentence.key}" lacks the parameter "${name}"`);
        return write(name, value);
      }),
  };
}

const known = new Map<string, string>();

/** Asks the browser once for each text: after an update of the extension a page that is still open gets no new ones. */
const source: MessageSource = (key) => {
  const text = known.get(key) ?? chrome.i18n.getMessage(key);
  known.set(key, text);
  return text;
};

/** The words of this browser: of its own language where there are messages for it, with its regional habits for dates. */
export function browserWords(): Words {
  const spoken = source('language') || 'en';
  const wanted = chrome.i18n.getUILanguage();
  return createWords(wanted.split('-')[0] === spoken.split('-')[0] ? wanted : spoken, source);
}
