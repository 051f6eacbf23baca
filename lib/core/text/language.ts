// Which language a text is in, by its commonest words and letters. Cheap and rough: it only has to keep rules from reading what they cannot.

/** ISO 639-1 codes that are told apart. */
const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'sv',
  'da',
  'pl',
  'tr',
  'ru',
  'el',
  'he',
  'ar',
  'zh',
  'ja',
  'ko',
  'hi',
] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words that are common in one language and rare in the others listed here. */
const STOP_WORDS: readonly (readonly [Language, string])[] = [
  [
    'en',
    'the and you for that with this have are was not but your from will we our can it is they be i of my to in on please thanks just',
  ],
  [
    'de',
    'und der die das ich nicht ist wir sie mit für auf ein eine haben werden bitte auch dass noch wie sehr bei einen den dem von zu habe bin danke uns',
  ],
  [
    'fr',
    'les des est vous nous pas pour une dans que qui avec sur je ce et merci bonjour votre sont mais aussi bien du au le la ne ai être cette',
  ],
  [
    'es',
    'los las una por para que con del está pero muy gracias como usted hola este más y el no se su lo es son nos le',
  ],
  [
    'pt',
    'não uma para com que você obrigado obrigada por dos das está mas como muito os as um em seu sua mais nos ao também é',
  ],
  ['it', 'che non per una con sono della grazie anche gli ciao questo come più ma del alla è il di ho ci si nel molto'],
  [
    'nl',
    'het een niet van voor dat met zijn wij ook naar bedankt maar heb deze bij graag kunnen ik je en wordt nog te op ben',
  ],
  ['sv', 'och att det är inte för som på jag har till med den ett vi kan tack hej om du men ska'],
  ['da', 'og det er ikke til som på jeg har med en vi kan tak hej hei om du men skal af av ikkje vil'],
  ['pl', 'nie się jest na że do to jak ale dziękuję proszę są dla czy mam od oraz będzie'],
  ['tr', 'bir ve bu için çok ile değil ama teşekkürler merhaba var olarak daha ben'],
];
/** By word, the places in {@link STOP_WORDS} of the languages that have it. */
const PLACES = new Map<string, number[]>();
for (const [place, [, list]] of STOP_WORDS.entries())
  for (const word of new Set(list.split(' '))) PLACES.set(word, [...(PLACES.get(word) ?? []), place]);

const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['zh', /\p{sc=Han}/gu],
  ['ru', /\p{sc=Cyrillic}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['ar', /\p{sc=Arabic}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
];

/** Anything from Greek on: only then are scripts counted. */
const NOT_LATIN = /[\u0370-\u1dff\u2e80-\ufeff]/u;

/** The language most of the text is in. English when there is too little to tell, since then nothing is lost by trying. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, 4000);
  if (NOT_LATIN.test(sample)) {
    const letters = sample.match(/\p{L}/gu)?.length ?? 0;
    for (const [language, script] of SCRIPTS) {
      if ((sample.match(script)?.length ?? 0) * 3 > letters && letters > 0) return language;
    }
  }
  const hits = STOP_WORDS.map(() => 0);
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? [])
    for (const place of PLACES.get(word) ?? []) hits[place] = (hits[place] ?? 0) + 1;
  const english = hits[0] ?? 0;
  let best: Language = 'en';
  let most = english;
  for (const [place, [language]] of STOP_WORDS.entries()) {
    const count = hits[place] ?? 0;
    // Another language has to win clearly: names and greetings alone do not make a text French.
    if (place > 0 && count > most && count >= 3 && count >= english * 1.5) [best, most] = [language, count];
  }
  return best;
}
