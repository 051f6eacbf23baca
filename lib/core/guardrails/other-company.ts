// Finds another firm where the reader's own was meant: "I hope all is well at Norrland". A firm that is only spoken of is none.
import { ownWords } from './fact-terms';
import { plainName } from './names';
import type { Reading } from './reading';
import type { Situation } from './situation';
import { heardTexts } from './uses';
import type { Word } from './words';

/** How somebody fares, right before "at …". */
const STATE =
  /^(?:all|things|everything|everyone|everybody|life|work|business|going|go|well|you|yours|folks|busy|gang|here|lives|success|anyone)$/u;
/** What is the reader's own with "your" before it. */
const INSIDE =
  /^(?:teams?|colleagues|people|crew|role|job|position|guys|operations|offices?|week|year|quarter|launch|culture|start|goals|growth|projects?|initiatives?|efforts|needs|departments?|staff|leadership|responsibilities|hat|time|work|boss|manager)$/u;
const EVENT =
  /\b(?:conference|fair|summit|meetup|expo|congress|festival|restaurant|café|cafe|airport|station|museum|booth|stand|see you|saw you|meet you|met you|join us|webinar|university|school|hotel|stadium|talk at|keynote|spoke at|speaking at|lunch at|dinner at)\b/iu;

/** Places where a firm is named as the reader's that is not theirs. Nothing when their firm is not known. */
export function otherCompanyIn(
  { said, text }: Reading,
  situation: Situation,
): { readonly start: number; readonly end: number }[] {
  const company = situation.about?.company ?? '';
  if (company.trim() === '') return [];
  const own = ownWords(situation);
  const found = said.flatMap(({ words, start, end }) => {
    if (EVENT.test(text.slice(start, end))) return [];
    return words.flatMap((word, at) => {
      const name = nameAt(words, at + 1);
      if (name.length === 0) return [];
      const before = words[at - 1]?.text ?? '';
      const isYours = words.slice(Math.max(0, at - 4), at).some(({ text: one }) => /^(?:your|you)$/u.test(one));
      const isInside = word.text === 'at' && (STATE.test(before) || (INSIDE.test(before) && isYours));
      const isPartner =
        /^(?:with|for|to|of)$/u.test(word.text) &&
        /^(?:partnership|partnering|relationship|collaboration|working|renewal|proposal|offer|agreement|contract|account|cooperation)$/u.test(
          before,
        ) &&
        hasReader(words);
      const isTheirs =
        /^(?:your)$/u.test(word.text) &&
        /^(?:account|team|contract|renewal|subscription|colleagues|office|workspace)$/u.test(
          words[at + 1 + name.length]?.text ?? '',
        );
      const isUser =
        /^(?:how|what|that|why|where)$/u.test(word.text) &&
        /^(?:use|uses|is using|are using|using|runs|works|handles|grows)$/u.test(
          words[at + 1 + name.length]?.text ?? '',
        ) &&
        hasReader(words.concat(...said.map((one) => one.words)));
      const isCustomer =
        /^(?:have|having|had|welcome|welcoming|count|counting|call|calling|win|see|seeing|keep|keeping|lose|losing)$/u.test(
          word.text,
        ) &&
        /^(?:as (?:a|an|our|one|my)|among (?:our|my))(?: [^ ]+){0,3} (?:customer|client|partner|member|account|reference)s?(?![^ ])/u.test(
          textFrom(words, at + 1 + name.length),
        );
      if (!isInside && !isPartner && !isTheirs && !isUser && !isCustomer) return [];
      const plain = name.map((one) => plainName(one.text));
      if (plain.some((one) => own.has(one)) || isKnown(plain, situation)) return [];
      return [{ start: name[0]?.start ?? start, end: name.at(-1)?.end ?? end }];
    });
  });
  return found.slice(0, 1);
}

const textFrom = (words: readonly Word[], at: number): string =>
  words
    .slice(at, at + 6)
    .map(({ text }) => text)
    .join(' ');

const hasReader = (words: readonly Word[]): boolean =>
  words.some(({ text }) => /^(?:you|your|you're|you've)$/u.test(text));

const NO_FIRM =
  /^(?:i|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|christmas|new|q1|q2|q3|q4|english|german|french|q|hq|home|zoom|teams|slack|europe|germany|france|spain|portugal|london|berlin|paris|lisbon|porto)$/u;

/** Capitalised words from `at` on, at most three; none for what is no firm. */
function nameAt(words: readonly Word[], at: number): readonly Word[] {
  let to = at;
  while (
    to < words.length &&
    to < at + 3 &&
    words[to]?.capital === true &&
    (to === at || words[to]?.afterBreak !== true)
  )
    to += 1;
  const name = words.slice(at, to);
  return name.length === 0 || words[at]?.afterBreak === true || name.some(({ text }) => NO_FIRM.test(text)) ? [] : name;
}

/** Whether they spoke of the firm themselves, or it is remembered. */
function isKnown(plain: readonly string[], situation: Situation): boolean {
  const texts = [...heardTexts(situation), ...situation.facts.map(({ claim }) => `${claim.subject} ${claim.value}`)];
  return texts.some((text) => text.split(/[^\p{L}\p{N}]+/u).some((word) => plain.includes(plainName(word))));
}
