// What of a draft is still missing in a mail that the user has begun: nobody is greeted twice, and nobody is taken leave of twice.

/** How people open a mail in the languages that our users write most; alone on its line. */
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:morgen|tag|abend)|moin|servus|grüezi|liebe[rs]?|sehr geehrte[rs]?|olá|oi|bom dia|boa (?:tarde|noite)|car[oa]s?|prezad[oa]s?|hola|buen[oa]s? (?:días|tardes|noches)|estimad[oa]s?|querid[oa]s?|bonjour|bonsoir|salut|chère?s?|ciao|buongiorno|buonasera|gentile|hej|hoi|beste|geachte|goedemorgen|goedemiddag)\b[^\n]{0,60}$/iu;

const lineOf = (text: string, at: 0 | -1): string =>
  (
    text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .at(at) ?? ''
  ).trim();
const bare = (line: string): string => line.replace(/[\s,.!]+$/u, '').toLowerCase();

/** `written`: the user's own words in the box. Gives the draft whole when nothing of it stands there. */
export function missingPart(written: string, draft: string): string {
  const paragraphs = draft.split(/\n\n+/u);
  const [greeting = ''] = paragraphs;
  const hasGreeting =
    GREETING.test(lineOf(written, 0)) || (greeting !== '' && bare(lineOf(written, 0)) === bare(greeting));
  const closing = bare(lineOf(paragraphs.at(-1) ?? '', 0));
  const hasClosing =
    paragraphs.length > 1 && closing !== '' && written.split('\n').some((line) => bare(line) === closing);
  let rest = draft;
  if (hasGreeting && paragraphs.length > 1) rest = rest.slice(greeting.length).replace(/^\n+/u, '');
  if (hasClosing) rest = rest.slice(0, rest.lastIndexOf(paragraphs.at(-1) ?? '')).trimEnd();
  return rest.trim() === '' ? draft : rest;
}
