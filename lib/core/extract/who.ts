// Whose fact a clause states. The sender, somebody of theirs, or a name; null for the reader and for people that nobody introduced.

const KIN =
  'wife|husband|partner|fianc[eé]e?|girlfriend|boyfriend|spouse|missus|other half|better half|daughters?|sons?|kids?|child|children|boys?|girls?|lads?|lass|bairns?|teenagers?|toddler|newborn|twins|baby|little one|eldest|youngest|oldest|' +
  'stepson|stepdaughter|grandson|granddaughter|grandkids|grandchildren|mother|father|mom|mum|mam|mama|dad|papa|parents|folks|brothers?|sisters?|sibling|aunt|auntie|uncle|cousin|nephew|niece|' +
  'grandmother|grandfather|grandma|grandpa|gran|nan|nana|granddad|grandad|hubby|missus|wee one|mother-in-law|in-laws|mother-in-law|father-in-law|brother-in-law|sister-in-law|godson|goddaughter|family|lot|clan';
const WORK =
  'boss|colleagues?|co-?worker|assistant|secretary|business partner|co-?founder|manager|team|office|company|firm|lab|department|shop|bakery|restaurant|school|club|choir|agency|studio|practice|factory|plant|chairman|director|accountant|paralegal|apprentice|intern|crew|lads|staff|ceo|cfo|friend|mate|roommate|flatmate|housemate';
/** Who is meant at home when no more is said: "the twins". */
const AT_HOME =
  'twins|kids|little\\s+one|wee\\s+one|missus|wife|husband|in-laws|mother-in-law|grandkids|eldest|youngest';
const PETS = 'dogs?|cats?|pups?|puppy|kitten|horse|pony|rabbit|parrot';

/** Source of a pattern for those whom a sentence can introduce: "my wife", "our daughter Chiara", "my business partner Rui". No groups. */
export const RELATED = `(?:(?:my|our)\\s+(?:[\\p{L}’'-]+\\s+){0,2}?(?:${KIN}|${WORK}|${PETS})|the\\s+(?:${AT_HOME}))\\b`;

/**
 * Source of the grammatical subject of a clause, in the group `who`: whoever may state or have a fact. A lone word counts only when
 * {@link subjectOf} takes it for a name.
 */
export const WHO = `(?<![\\p{L}\\p{N}’'-])(?<who>I|we|(?:${RELATED})(?:,?\\s+[\\p{L}’-]+)?(?:\\s+and\\s+I)?|(?:[\\p{L}-]{2,}\\s+and\\s+)?(?:I|[\\p{L}-]{2,}))`;

const MENTION = new RegExp(
  `\\b(?:my|our|the(?=\\s+(?:${AT_HOME})\\b))\\s+((?:(?!and\\b|or\\b)[\\p{L}’'-]+\\s+){0,2}?(?:${KIN}|${WORK}|${PETS}))\\b(?:,?\\s+(\\p{Lu}[\\p{L}’'-]+))?`,
  'iu',
);
const CHILD =
  /\b(?:daughters?|sons?|kids?|child|children|boys?|girls?|lads?|lass|bairns?|teenagers?|twins|baby|little one|eldest|youngest|oldest|grandson|granddaughter|grandkids|grandchildren|nephew|niece|godson|goddaughter|stepson|stepdaughter|newborn|toddler)\b/iu;
/** Parents and grandparents are called so by their own children: "Mum is in hospital". */
const BARE_KIN =
  /^(mother|father|mom|mum|mam|mama|dad|daddy|papa|gran|granny|grandma|grandpa|nan|nana|granddad|grandad)(?:['’]s)?(?:\s+and\s+(?:dad|mum|mom))?$/iu;
/** Words that begin sentences in capitals and name nobody. */
const NO_NAME =
  /^(?:i|we|you|he|she|it|they|the|a|an|this|that|these|those|there|here|and|but|or|so|if|when|while|as|at|in|on|by|for|from|with|to|of|not|no|yes|my|our|your|his|her|their|its|please|thanks|thank|also|just|now|then|after|before|since|both|all|everyone|everybody|someone|nobody|anyone|who|what|which|where|how|why|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|tomorrow|yesterday|dear|hi|hello|hey|sorry|happy|merry|best|good|great|fyi|ps|btw|re|fwd|looking|going|let|will|would|could|should|can|may|might|is|are|was|were|do|does|did|have|has|had|only|even|still|one|two|three|next|last|attached|pls|team|folks|guys|all|unfortunately|finally|little|new|office|company|everything|something|nothing|people|most|some|many|any|each|every|turns|because|though|although|until|once|hopefully|apparently|maybe|perhaps|customer|customers|client|clients|delivery|parcel|orders?|shipments?|goods|stock|banks?|post|mail|payments?|invoices?|traffic|weather|server|system|site|website|schools?|puppy|kitten|lunch|dinner|breakfast|coffee|tea|work|business|half|four|five|six|seven|eight|nine|ten|twelve|none|either|neither|others?|another|big|long|short|first|second|third|final|latest|current|old|more|less|much|very|too|quite|rather|same|such|sure|true|okay|ok|right|well|oh|ah|wow|yeah|nope|cheers|regards|love|kind|warm|never|always|often|sometimes|lately|recently|currently|meanwhile|otherwise|however|anyway|indeed|honestly|actually|sadly|luckily)$/iu;

/** Whom the words before a verb speak of. `who`: as matched; `previous`: the sentence before, for "she". Null: nobody we may speak of. */
export function subjectOf(who: string, previous: string): string | null {
  const said = who.trim().replace(/^(?:and|but|so|that|because)\s+/iu, '');
  const word = said.toLowerCase().replace(/['’](?:m|ve|re|s|d|ll)$/u, '');
  if (/^(?:i|me|my|mine|we|us|our|ours|im|ive|myself|)$/u.test(word)) return 'sender';
  if (/^(?:(?:my|our) .*\b|\p{L}+ )?and (?:i|me)$/iu.test(word)) return 'sender';
  if (/\b(?:you|your|yours)\b/iu.test(said)) return null;
  const mention = MENTION.exec(said);
  if (mention !== null) return theirs(mention);
  if (/^(?:he|she|they|his|her|their|him|them)$/u.test(word)) {
    const before = MENTION.exec(previous);
    if (before !== null) return theirs(before);
    return nameAtStart(previous);
  }
  const kin = BARE_KIN.exec(said)?.[1];
  return kin === undefined ? nameAtStart(said) : `their ${kin.toLowerCase()}`;
}

function theirs(mention: RegExpExecArray): string {
  const [, relation = '', name] = mention;
  // With the pattern's i flag a lower-case word after the relation looks like a name.
  const capital = name !== undefined && /^\p{Lu}/u.test(name) && !NO_NAME.test(name) ? ` ${name}` : '';
  return `their ${relation.toLowerCase().replace(/\s+/gu, ' ')}${capital}`;
}

function nameAtStart(words: string): string | null {
  const match =
    /^(?:(?:little|old|young|poor|dear)\s+)?((?:(?:Mr|Mrs|Ms|Dr|Sister|Father|Miss)\.?\s+)?\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?)(?:\s+and\s+(\p{Lu}[\p{L}’'-]+))?\b/u.exec(
      words.replace(/^(?:Little|Old|Young|Poor|Dear)\s+/u, ''),
    );
  const name = match?.[1];
  if (name === undefined || NO_NAME.test(name.split(/\s+/u)[0] ?? '')) return null;
  const clean = name.replace(/['’]s$/u, '');
  return match?.[2] === undefined ? clean : `${clean} and ${match[2]}`;
}

/** Whether a subject is a child, or may well be one: facts of children are personal. */
export const isChild = (subject: string): boolean => CHILD.test(subject);
