// By which name a mail greets its reader: the one they sign with, else their given name, else title and family name. Knows in which order names stand.

/** What is known of how somebody is called. */
export interface Called {
  /** As they write it. */
  readonly name: string;
  readonly firstName?: string | undefined;
  /** Country code or name. */
  readonly country?: string | undefined;
  /** How they signed their last mail; '' when nobody knows. */
  readonly signed: string;
  /** 1 (easy) to 5 (very formal). */
  readonly formality: number;
}

const TITLE =
  /^(?:dr|prof|professor|doctor|sir|dame|lady|lord|baroness|countess|rev|revd|reverend|rabbi|imam|judge|hon|captain|capt|colonel|col|ambassador|senator)\.?$/iu;
const KNIGHT = /^(?:sir|dame)$/iu;
/** Written out in a greeting. */
const IN_FULL: Readonly<Record<string, string>> = {
  prof: 'Professor',
  doctor: 'Dr',
  rev: 'Reverend',
  revd: 'Reverend',
  capt: 'Captain',
  col: 'Colonel',
};
const COURTESY = /^(?:mr|mrs|ms|miss|mx|herr|frau|m|mme|mlle|sr|sra|señor|señora|signor|signora)\.?$/iu;
const DEGREE = /^(?:ph\.?d|md|m\.d|mba|cpa|esq|jr|sr|ii|iii|iv|dipl|ing|mag|llm|obe|cbe|mbe|frcs)\.?$/iu;
/** No person: a box or a team. */
const NOBODY =
  /[@\d]|^\p{L}+(?:[._]\p{L}+)+$|\b(?:team|support|info|office|sales|billing|accounts?|service|desk|admin|noreply|no-reply)\b/iu;

/** The family name comes first there. */
const FAMILY_FIRST =
  /^(?:cn|china|kr|korea|south korea|republic of korea|jp|japan|hu|hungary|vn|vietnam|viet nam|tw|taiwan)$/iu;
// Family names that stand first when a full name is written in its own order; a given name is hardly ever one of these.
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang kim lee park choi jeong kang cho yoon jang lim
han shin seo kwon hwang nguyen tran le pham hoang phan vu dang bui do ngo duong ly sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi
kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito mori nagy kovács kovacs tóth toth szabó szabo horváth horvath varga kiss
molnár molnar németh nemeth farkas balogh papp takács juhász lakatos mészáros oláh simon rácz fekete szilágyi török fehér`.split(
    /\s+/u,
  ),
);
/** Given names of two words. */
const DOUBLE =
  /^(?:(?:maria|maría|josé|jose|juan|luis|ana|anna|carlos|jean|marie|anne|mary|ann|jo|gian|pier|jan|karl|hans|eva|rosa|joão|joao|pedro|luís|miguel|rui) (?:josé|jose|luis|luís|carlos|pablo|maria|maría|marie|antonio|antónio|manuel|fernando|paul|pierre|claude|luc|marc|jacques|françois|ann|anne|beth|jo|ellen|kate|carmen|teresa|isabel|pilar|ángel|angel|heinz|peter|willem|carlo|paolo|miguel|pedro|rita|luísa|beatriz))$/iu;

const cased = (word: string): string =>
  (word === word.toLocaleUpperCase() && word.length > 2) || word === word.toLocaleLowerCase()
    ? word.replace(/\p{L}+/gu, (part) => part.slice(0, 1).toLocaleUpperCase() + part.slice(1).toLocaleLowerCase())
    : word;
const isInitial = (word: string): boolean =>
  /^(?:\p{L}\.?){1,2}$/u.test(word) && (word.includes('.') || word.length === 1);

interface Parts {
  readonly title: string;
  readonly courtesy: string;
  readonly given: string;
  readonly family: string;
}

function partsOf({ name, country }: Called): Parts {
  const bare =
    name.replace(/\([^)]*\)|"[^"]*"|“[^”]*”/gu, ' ').split(/\s+[|–—]\s+|\s+-\s+|\s+(?:via|at|from)\s+/u)[0] ?? '';
  // Of a name in two scripts the one that this mail is written in.
  const latin = /\p{Script=Latin}/u.test(bare)
    ? bare.replaceAll(/[^\p{Script=Latin}\p{M}\s.,'’-]+/gu, ' ').trim()
    : bare;
  const [before = '', after = ''] = latin.split(',').map((part) => part.trim());
  const isTurned = after !== '' && !DEGREE.test(after.split(/\s+/u)[0] ?? '');
  const all = (isTurned ? `${after} ${before}` : before).split(/\s+/u).filter(Boolean);
  const titles = all.filter((word) => TITLE.test(word));
  const courtesy = all.find((word) => COURTESY.test(word)) ?? '';
  // "Baroness Hale of Ripley" is of Ripley, and called Hale.
  const of = titles.length > 0 ? all.findIndex((word) => /^of$/iu.test(word)) : -1;
  const words = (of > 0 ? all.slice(0, of) : all).filter(
    (word, at) => !TITLE.test(word) && !COURTESY.test(word) && !DEGREE.test(word) && (at > 0 || !/^the$/iu.test(word)),
  );
  const [first = '', second = ''] = words;
  // "NAKAMURA Yuki": capitals mark the family name wherever it stands.
  const isShoutedFirst =
    words.length === 2 &&
    first.length > 1 &&
    first === first.toLocaleUpperCase() &&
    second !== second.toLocaleUpperCase();
  const isFamilyFirst =
    !isTurned &&
    words.length > 1 &&
    (isShoutedFirst || (FAMILY_FIRST.test((country ?? '').trim()) && FAMILY_NAMES.has(first.toLocaleLowerCase())));
  const ordered = isFamilyFirst
    ? [
        ...(FAMILY_FIRST.test((country ?? '').trim()) && /^v/iu.test(country ?? '') ? words.slice(-1) : words.slice(1)),
        first,
      ]
    : words;
  const isDouble = !isFamilyFirst && ordered.length > 2 && DOUBLE.test(ordered.slice(0, 2).join(' '));
  // "J. Anna Weiss": the name that is written out.
  const called = ordered.find((word, at) => at < Math.max(1, ordered.length - 1) && !isInitial(word)) ?? '';
  const given = isDouble ? ordered.slice(0, 2).join(' ') : called;
  const at =
    words.length > 1
      ? isFamilyFirst
        ? 0
        : ordered.findIndex(
            (word, k) =>
              k > 0 && /^(?:van|von|de|del|della|di|da|dos|du|der|den|ter|al|el|bin|la|le|o'|st)$/iu.test(word),
          )
      : -1;
  const family =
    words.length < 2 ? '' : isFamilyFirst ? first : at > 0 ? ordered.slice(at).join(' ') : (ordered.at(-1) ?? '');
  const title = titles
    .map((word) => word.replace(/\.$/u, ''))
    .map((word) => IN_FULL[word.toLowerCase()] ?? cased(word));
  // Of "Lord Ashcombe" and "Dr Stein" no given name is known.
  const isFamilyAlone = words.length === 1 && title.length > 0 && !title.some((word) => KNIGHT.test(word));
  return {
    // A professor is not called doctor as well.
    title: title.find((word) => /^prof/iu.test(word)) ?? title[0] ?? '',
    courtesy: courtesy.replace(/\.$/u, ''),
    given: isFamilyAlone ? '' : given,
    family: isFamilyAlone ? first : family,
  };
}

/** Two who share a record: "Greta & Paul Sommer". */
const TWO =
  /^(\p{Lu}[\p{L}'’-]+)(?:\s\p{Lu}[\p{L}'’-]+)?\s+(?:&|\+|and|und|et|og|och)\s+(\p{Lu}[\p{L}'’-]+)\s\p{Lu}[\p{L}'’-]+$/u;

/** The name after the greeting; '' when nobody can be named. */
export function addressee(called: Called): string {
  const { title, courtesy, given, family } = partsOf(called);
  const { signed, formality, firstName = '' } = called;
  // Who signs with a first name wants to be called by it, however formal the writer.
  if (signed !== '' && !signed.includes(' ')) return cased(signed);
  if (NOBODY.test(called.name.trim()) && firstName.trim() === '') return '';
  const both = TWO.exec(called.name.trim());
  if (both !== null && title === '' && courtesy === '') return `${both[1] ?? ''} and ${both[2] ?? ''}`;
  const first = cased(firstName.trim() || given);
  const isKnight = KNIGHT.test(title);
  if (isKnight && first !== '') return `${title} ${first}`;
  if (family !== '' && (formality >= 4 || (first === '' && formality >= 3))) {
    if (title !== '') return `${title} ${cased(family)}`;
    if (courtesy !== '') return `${cased(courtesy)} ${cased(family)}`;
  }
  if (first !== '') return first;
  if (family !== '' && (title !== '' || courtesy !== '')) return `${title || cased(courtesy)} ${cased(family)}`;
  const whole = called.name.trim();
  return NOBODY.test(whole) || /^\p{L}\.?$/u.test(whole) ? '' : whole.split(/\s+/u).map(cased).join(' ');
}

const CLOSES =
  /^(?:(?:with |my |our |many |very |all )*(?:best|kind|warm|warmest|kindest|regards|thanks|thank you|cheers|greetings|wishes|love|sincerely|yours|yours truly|take care|talk soon|speak soon|see you|all the best|cordially|respectfully|ciao|saludos|lg|mfg|br|rgds|tx|thx|ta)[\p{L} ]{0,30}|[-–—]+)[,.!]?$/iu;

/** The name that stands alone on a line; '' when there is none. */
const nameIn = (line: string): string => {
  const word = line
    .replace(/^[-–—~]+\s*/u, '')
    .replace(/[.,!\s]+$/u, '')
    .replace(/\s+x{1,3}$/u, '');
  return /^\p{Lu}[\p{L}'’-]{1,14}$/u.test(word) && !CLOSES.test(word) ? word : '';
};

/** The first name that somebody signs a mail with: alone on the line after the closing words, or alone at the end. '' when there is none. `name`: their full name. */
export function signedWith(text: string, name: string): string {
  const lines =
    text
      .split(/\n\s*(?:>|On .{5,80}wrote:|-{2,}\s*Original|From: )/u)[0]
      ?.split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !/^sent from/iu.test(line)) ?? [];
  const tail = lines.slice(-6);
  const own = name.toLocaleLowerCase();
  const after = tail.findLastIndex((line) => CLOSES.test(line));
  const next = after === -1 ? '' : nameIn(tail[after + 1] ?? '');
  // "Thanks, Kate" on one line.
  const same =
    /^(?:best|kind regards|regards|thanks|many thanks|thank you|cheers|warmly|all the best|best wishes)[,!]?\s+[-–]?\s*(\p{Lu}[\p{L}'’-]{1,14})[.!]?$/iu.exec(
      tail.at(-1) ?? '',
    )?.[1];
  const alone = lines.length > 1 ? nameIn(tail.at(-1) ?? '') : '';
  // "off to the Dolomites on friday :) liz": part of their own name.
  const last = /(?:^|[.!?…)\]*]\s+[-–—~]?\s*)(\p{L}[\p{L}'’-]{2,14})[.!]?$/u.exec(tail.at(-1) ?? '')?.[1] ?? '';
  const own1 = own.split(/[\s,]+/u)[0] ?? '';
  const part = lines.length + (tail.at(-1) ?? '').length > 20 && own1.includes(last.toLocaleLowerCase()) ? last : '';
  const found =
    next || (same !== undefined && !/^(?:for|again|so|you|in|and|to)$/iu.test(same) ? same : '') || alone || part;
  if (found === '') return '';
  // A family name alone is no nickname.
  const parts = own.split(/[\s,]+/u);
  return parts.length > 1 &&
    parts.at(-1) === found.toLocaleLowerCase() &&
    !own.includes(',') &&
    !parts.slice(0, -1).includes(found.toLocaleLowerCase()) &&
    after === -1
    ? ''
    : found;
}
