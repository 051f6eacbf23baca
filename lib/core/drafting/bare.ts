// Tells whether a noun phrase can stand in a sentence as it is: "long walks" and "jazz" can, "window seat" wants an article that nobody wrote.

const DETERMINED =
  /^(?:a|an|the|your|no|any|some|all|both|every|each|this|that|one|two|three|four|five|six|seven|eight|nine|ten|\d+|more|less|most|many|much|own)\s/iu;
const PREPOSITION =
  /\s(?:on|in|of|for|with|from|to|at|near|by|over|under|without|during|after|before|between|than|about|around|against|into|as)\s/iu;
/** Endings of words that are no single thing. */
const UNCOUNTED =
  /(?:ing|ism|ness|ics|ity|ology|ealogy|graphy|nomy|tude|ware|craft|work|age|ship|ery|ture|time|light|weather|ation|ance|[td]ball|eball|jitsu)$/iu;
// Written by hand: what people eat, drink, hear and do without an article.
const MASS: ReadonlySet<string> = new Set(
  `tea coffee wine beer cider ale gin rum whisky whiskey vodka brandy champagne prosecco port sherry sake water milk juice cocoa chocolate cake
bread butter cheese yoghurt yogurt cream honey jam chutney fish meat beef pork lamb chicken veal ham bacon salmon tuna seafood shellfish pasta
rice curry sushi ramen pizza food fruit soup salad tofu garlic onion ginger coriander cilantro spice sugar salt pepper gluten dairy soy alcohol
caffeine decaf espresso rooibos matcha mint liquorice marzipan music jazz opera folk blues soul rock pop punk techno poetry art history fiction
vinyl cinema theatre theater ballet football soccer golf tennis rugby cricket hockey basketball volleyball badminton squash handball netball
chess bridge yoga pilates judo karate tai-chi science literature radio mail email post paper ink leather wool linen silk sunshine snow rain
heat noise smoke traffic travel work school church politics peace justice equality education charity family italian spanish french german
english dutch portuguese japanese chinese korean arabic russian polish swedish norwegian danish finnish greek turkish welsh irish phone text
ikebana origami parkour capoeira taekwondo aikido kendo sudoku mahjong lacrosse futsal padel polo crossfit zumba salsa tango flamenco bachata swing
meditation qigong philately karaoke improv comedy drama croquet petanque pétanque boules backgammon scrabble macrame macramé crochet calligraphy falconry
video sms whatsapp zoom teams silence nature wildlife privacy help support feedback advice information notice data equipment perfume`.split(
    /\s+/u,
  ),
);

/** Whether words, taken as a noun phrase, lack the article that English asks for. In doubt they do. */
export function isBare(words: string): boolean {
  if (DETERMINED.test(words) || /^\p{Lu}|^rugby (?:union|league)$/u.test(words)) return false;
  const phrase = words.split(PREPOSITION)[0] ?? words;
  const heads = phrase.split(/\s+(?:and|or|&)\s+|\s*[,/]\s*/u).map((part) => part.split(/\s+/u).at(-1) ?? '');
  return heads.some(
    (head) =>
      head !== '' &&
      !/^\p{Lu}/u.test(head) &&
      !MASS.has(head.toLowerCase()) &&
      !UNCOUNTED.test(head) &&
      !/(?:[^su'’]s|ies|people|children|men|women|feet|teeth|mice|geese|sheep)$/iu.test(head),
  );
}
