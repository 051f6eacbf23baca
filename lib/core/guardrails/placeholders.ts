// Finds what a template left behind in a text: "[Name]", "{{first_name}}", "XXX", "lorem ipsum". Brackets that people write are none.

/** A place in the text. UTF-16 offsets, end excluded. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Words that stand for what was to be filled in. */
const FIELD =
  'name|first|last|firstname|lastname|fname|lname|surname|full|company|firm|organi[sz]ation|insert|add|your|date|product|title|topic|recipient|customer|client|link|url|amount|number|role|position|city|event|place|location|details?|something|here|tbd|todo|tbc|fill|reason|sender|signature|day|time|month|year|project|industry|team|salutation|greeting|personal\\w*|mention|reference|achievement|occasion|gift|hobby|pet|child|spouse|meeting|colleague|contact|user|account|phone|email|address|job|subject|specific|example|text|placeholder|compliment|anecdote|milestone|quarter|price|discount|value|department|country|nickname|age|birthday|choose|select|option|optional|if applicable|pronoun|his her|he she';
const FIELD_IN = new RegExp(`(?:^|[\\s_.:/-])(?:${FIELD})(?=$|[\\s_.:/'’-]|\\d)`, 'iu');
const CAMEL =
  /^[a-z]+(?:[A-Z][a-z]+)*(?:Name|Company|Date|Email|City|Title)$|^(?:contact|user|person|customer|recipient|lead|account|company)\.\w+$/u;

const ALWAYS =
  /\{\{[^{}\n]{0,80}\}\}|\[\[[^[\]\n]{1,60}\]\]|(?<=\b(?:on|at|by|from|dear) )(?:TBC|TBA)(?![\p{L}\d])|(?<![\p{L}\d])(?:TBC|TBA)(?= before\b)|(?<=\S )#{3,}(?![\p{L}\d#])|(?<=\b(?:[Tt]ables?|[Pp]ages?|figures?|no\.?|number|room|section|chapter|appendix|version|ref(?:erence)?\.?|invoice|order) )\?{2,}|\b[Xx]{3}(?:[ -]?[Xx]{3,4})+\b|(?<!\S)@(?:name|firstname|first_name|company|contact|customer|client)\b|\{%[^%\n]{0,80}%\}|\$\{[^{}\n]{1,80}\}|#\{[^{}\n]{1,80}\}|(?<![\p{L}\d$])\$(?:first|last|full)_?name\b|(?<![\p{L}\d/])(?:DD[/.-]MM(?:[/.-]YY(?:YY)?)?|MM[/.-]DD(?:[/.-]YY(?:YY)?)?|YYYY-MM-DD|HH:MM)(?![\p{L}\d/])|<<[^<>\n]{1,60}>>|«[A-Za-z_ ]{2,40}»|%%[^%\n]{1,60}%%|%[A-Z][A-Z_]{2,30}%|\*\|[^|\n]{1,40}\|\*|~~[A-Za-z_ ]{3,40}~~|@@[A-Za-z_ ]{3,40}@@|\[object Object\]|\b[Ll]orem [Ii]psum\b|(?<![\p{L}\d])_{3,}(?![\p{L}\d])|(?<![\p{L}\d])(?:(?<![.!?,][ \n])X{3,}|TBD|TODO|TO DO:|FIXME|TKTK|FNAME|LNAME|FIRSTNAME|LASTNAME|FIRST_NAME|LAST_NAME|COMPANY_NAME|YOURNAME|PLACEHOLDER)(?![\p{L}\d])|(?<![\p{L}\d])INSERT (?:[A-Z]{2,}[ ]?){1,6}|(?<![\p{L}\d])[Xx]{2,} (?:years|percent|euros|dollars|people|days|months|weeks|%)|(?<![\p{L}\d])[Xx]{4,}(?![\p{L}\d])(?=\s+\p{Ll})|\.{3,}\s?\((?:name|company|date)\)/gu;
const BRACKETED =
  /\[([^[\]\n]{1,90})\](?!\()|(?<![\w$])\{([^{}\n]{1,60})\}|<([A-Za-z][^<>\n]{1,80})>|\(([^()\n]{3,80})\)/gu;

/** Somebody explains a form or a key: "the field [Company]", "press [Enter]". */
const NAMED =
  /\b(?:fields?|placeholders?|variables?|columns?|tags?|tokens?|buttons?|menus?|tabs?|keys?|labels?|box(?:es)?|press|click|click on|tick|choose|select|type|called|named|labelled|labeled|marked)\s+(?:the |an? )?["'“‘]?$/iu;

/** The sentence explains how a field is written, and so has to show one. */
const EXPLAINS =
  /\b(?:merge[- ]fields?|placeholders?|(?:curly|square|double|single|two) (?:braces|brackets)|braces|syntax|dollar sign|(?:variable|field|tag|token|parameter)s? (?:is|are|called|named|must|has to|have to|should|wants?|needs?|would|reads?|looks?))\b/iu;
const sentenceAt = (text: string, start: number, end: number): string => {
  const from = Math.max(...['. ', '? ', '! ', '\n'].map((stop) => text.lastIndexOf(stop, start)));
  const to = text.slice(end).search(/[.?!](?:\s|$)|\n/u);
  return text.slice(from + 1, to === -1 ? text.length : end + to);
};

/** Everything in a text that was to be filled in. */
export function placeholdersIn(text: string): Place[] {
  const places: Place[] = [...text.matchAll(ALWAYS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
  for (const match of text.matchAll(BRACKETED)) {
    const [all, square, curly, angle, round] = match;
    const isOne =
      (square !== undefined && isSquare(square)) ||
      (curly !== undefined && isCurly(curly)) ||
      (angle !== undefined && isAngle(angle)) ||
      (round !== undefined && isRound(round)) ||
      (isIn.test(text.slice(Math.max(0, match.index - 12), match.index)) &&
        ((curly !== undefined && /^[a-z]+(?:[ _][a-z]+){0,2}$/u.test(curly)) ||
          (round !== undefined &&
            /^(?:name|date|title|number|amount|address|place|time|price) (?:of|for) [\p{L} ]{2,30}$/u.test(round))));
    const place = { start: match.index, end: match.index + all.length };
    if (NAMED.test(text.slice(Math.max(0, place.start - 40), place.start))) continue;
    if (isOne && !places.some(({ start, end }) => start < place.end && end > place.start)) places.push(place);
  }
  return places
    .filter(({ start, end }) => !EXPLAINS.test(sentenceAt(text, start, end)))
    .toSorted((a, b) => a.start - b.start);
}

/** The gaps that a draft leaves for its user, "[…]": not those by which somebody shortens a quotation. */
export const gapsIn = (text: string): Place[] =>
  [...text.matchAll(/\[…\]/gu)].flatMap(({ index }) => {
    const before = text.slice(text.lastIndexOf('\n', index) + 1, index);
    const isQuoted = before.startsWith('>') || (before.match(/["“”„]/gu) ?? []).length % 2 === 1;
    return isQuoted ? [] : [{ start: index, end: index + '[…]'.length }];
  });

/** Tags of mail programs and tickets, notes, choices. */
/** What follows cannot be an aside: "discussed with (name of contact)", "I enclose the {document}". */
const isIn = /\b(?:with|to|by|from|for|at|of|on|in|the|your|our|an?|dear|hi|hello|is|are)\s$/iu;
const USUAL =
  /^(?:ext(?:ernal)?|external email|extern|sic|\.{3}|…|x|\s*|\d+|re|fwd?|update|urgent|internal|confidential|draft|attachment|link|image\w*|cid:.*|photo|edited|translated|laughs?|smiles?|\p{Lu}{2,}-\d+|#\d+|https?:.*|mailto:.*)$/iu;

const isSquare = (inside: string): boolean => {
  const words = inside.trim();
  if (USUAL.test(words)) return false;
  return FIELD_IN.test(words) || CAMEL.test(words) || /^[A-Z][A-Z_ ]{3,}$/u.test(words) || /^x{2,}$/iu.test(words);
};

/** Code has braces too: only what names a person or a firm is a field. */
const isCurly = (inside: string): boolean =>
  /^\s*\$?(?:first|last|full|sur|nick|user|company|customer|contact|client|recipient|sender|account|person)?[ _.-]?(?:name|company|firstname|lastname|salutation|greeting|title|recipient)\s*$/iu.test(
    inside,
  ) ||
  /\b(?:insert|fill in|your name|company name|first name)\b/iu.test(inside) ||
  CAMEL.test(inside.trim());

const isAngle = (inside: string): boolean =>
  !/[@/=]|^https?:/u.test(inside) &&
  (/^(?:insert|add|fill|your|enter|put|name|first|last|company|customer|recipient|contact|date|topic|product|mention|personal|something|placeholder|client|title|city|event|user)\b/iu.test(
    inside,
  ) ||
    CAMEL.test(inside));

const isRound = (inside: string): boolean =>
  /^(?:insert|fill in|add (?:a |an |some |the |your )?(?:[\w-]+ )?(?:detail|line|name|personal|something|reference|anecdote|note|sentence|date|here)|your name|company name|first name|last name|name|name here|date|personali[sz]e|mention (?:something|their|his|her|a|the)|todo|placeholder|recipient|if applicable|delete as appropriate|choose one|to be (?:added|filled|completed))\b/iu.test(
    inside.trim(),
  ) && !/^(?:date|name)\s+\S+\s+\S+/iu.test(inside.trim());
