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
const LISTS = STOP_WORDS.map(([language, list]) => [language, new Set(list.split(' '))] as const);

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

/** The language most of the text is in. English when there is too little to tell, since then nothing is lost by trying. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, 4000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) * 3 > letters && letters > 0) return language;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: Language = 'en';
  let most = words.filter((word) => LISTS[0]?.[1].has(word)).length;
  const english = most;
  for (const [language, list] of LISTS.slice(1)) {
    const hits = words.filter((word) => list.has(word)).length;
    // Another language has to win clearly: names and greetings alone do not make a text French.
    if (hits > most && hits >= 3 && hits >= english * 1.5) [best, most] = [language, hits];
  }
  return best;
}
