// A sentence for the screen that is not rendered yet: the core names it, lib/platform/words says it.
import type messages from '../../../public/_locales/en/messages.json';

type WithoutPlural<K> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;

/** Every key of the English messages; `x_one` and `x_other` are both written as `x`. */
export type MessageKey = WithoutPlural<keyof typeof messages>;

/** What a placeholder may hold. A list is joined in the reader's language; `count` also chooses the plural form. */
export type SentenceParam = string | number | readonly string[];

/** A message key with the values of its `{placeholders}`. */
export interface Sentence {
  readonly key: MessageKey;
  readonly params?: Readonly<Record<string, SentenceParam>>;
}
