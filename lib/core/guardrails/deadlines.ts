// Where a draft asks for something by a day on which they told us to be away. What the writer promises, and what can wait until they are back, is left
// alone; what they know of the absence the draft may say itself.
import { comingDates, MAY_DATE } from '../text/dates';
import { nameOf, remark } from './about-them';
import { type Absence, absencesOf, takenDays } from './away';
import type { Remark } from './guardrail';
import type { Situation } from './situation';
import { readWords } from './words';

const DO =
  '(?:send|sends|give|return|sign|fill|check|review|read|reply|answer|respond|confirm|approve|finish|complete|deliver|submit|share|forward|pay|prepare|draft|upload|provide|decide|choose|pick|update|book|order|write|comment|look|let\\s+(?:me|us)|get\\s+(?:me|us|it|this|that|the|your|back)|have\\s+(?:a\\s+look|it|this|that|your|the)|come\\s+back|make|tell|arrange|hand|ship|transfer|countersign|initial|settle|drop|put|ask|do|mail|e-?mail|post|add|set)';
/** The reader is asked to do something, or it is said that their part is needed. */
const ASKS = new RegExp(
  [
    `\\b(?:could|can|would|will|might)\\s+you\\b(?!\\s+(?:be\\s+(?:free|around|there|in|back)|come|join|meet|make\\s+it)\\b)`,
    `\\b(?:could|can|may|might)\\s+(?:I|we)\\s+(?:please\\s+)?(?:have|get|ask|expect|count)\\b`,
    `\\b(?:please|kindly)\\s+(?:also\\s+|just\\s+)?${DO}\\b`,
    `(?:^|[,;:–—-]\\s*|\\b(?:and|so|then|but)\\s+)${DO}\\b(?!\\s+(?:is|was|are|will)\\b)`,
    `\\b(?:I|we)(?:['’]d|\\s+would|\\s+will|['’]ll|\\s+do|\\s+really|\\s+still)?\\s+(?:need|want|like|require|expect|appreciate|await|love)\\s+(?:to\\s+(?:have|get|see|receive|hear)\\s+)?(?:it|this|that|them|an?|the|your|you|both|all)\\b`,
    `\\b(?:grateful|great|helpful|lovely|good|nice|kind|wonderful|best|ideal|possible|appreciate\\s+it|help\\s+(?:a\\s+lot|me|us)|mind)\\b[^.;!?]{0,20}\\b(?:if\\s+you|for\\s+you\\s+to|could\\s+you|of\\s+you)\\b`,
    `\\b(?:any\\s+chance|is\\s+it\\s+possible|do\\s+you\\s+think|would\\s+you\\s+mind|are\\s+you\\s+able|do\\s+you\\s+mind|you\\s+mind)\\b[^.;!?]{0,30}\\b(?:you|your|sending|signing|getting|to)\\b`,
    `\\byou(?:['’]ll|\\s+will)?\\s+(?:need|have|must|should|ought)\\b(?!\\s+(?:it|them|the|your|an?|heard|received)\\b)`,
    `\\byour\\s+(?:[\\p{L}-]+\\s+){1,4}?(?:is|are|would\\s+be|has\\s+to\\s+be|needs?\\s+to\\s+be|must\\s+be|should\\s+be)\\s+(?:due|needed|required|in|here|with\\s+(?:me|us)|back|signed|ready)\\b`,
    `\\b(?:looking\\s+forward\\s+to|waiting\\s+for|hop(?:e|ing)\\s+(?:to\\s+(?:have|get|receive|see|hear)|for))\\b[^.;!?]{0,20}\\byour?\\b`,
  ].join('|'),
  'iu',
);
/** What the writer, or somebody else, will do; what nobody has to do; what was. */
const NOT_ASKED =
  /\b(?:no\s+(?:need|rush|hurry)|not\s+(?:need|necessary|urgent|required)|(?:do|does|would|should|must|need)(?:n['’]t|\s+not)|never\s+mind|whenever\s+(?:you|it)|asked\s+you|you\s+(?:asked|wanted|said|told|wrote|needed|sent|promised)|thank(?:s|\s+you)\s+for|you(?:['’]ll|\s+will)\s+(?:have|get|receive|hear|see|find|be\s+(?:sent|paid))|(?:can|could|may|shall|should)\s+(?:I|we)\s+(?!(?:please\s+)?(?:have|get|ask|expect|count)\b)\p{L}+|(?:I|we)(?:['’]ll|\s+will|\s+shall|['’]m\s+going\s+to|\s+can|\s+promise(?:d)?\s+to|\s+have\s+to|\s+need\s+to\s+(?!(?:have|get|see|receive|hear)\b)|\s+must|\s+want\s+to\s+(?!(?:have|get|see|receive|hear)\b)|['’]d\s+like\s+to\s+(?!(?:have|get|see|receive|hear)\b))\s*\p{L}*)\b/iu;
/** The draft knows of it: "once you are back", "before your leave". */
const KNOWS_OF_IT =
  /\b(?:when|once|after|as\s+soon\s+as|since|until|till|before|while|although|though|even\s+if|during)\b[^.;!?]*\b(?:you(?:['’]re|\s+are|r)?\s+(?:back|away|out|off|on\s+(?:leave|holiday)|gone|return\w*|leave|go|feel|recover\w*|travel\w*)|your\s+(?:return|leave|holidays?|vacation|trip|absence|time\s+off|operation|surgery|wedding|honeymoon|sabbatical|travels?|break|move))/iu;
const CLAUSES = /[;:–—]|,\s*(?:and|but|so|or|then)\s+|\s(?:but|so\s+that|because|while|whereas)\s/giu;

/** The part of a sentence that a day belongs to. */
function clauseOf(sentence: string, at: number): string {
  let [from, to] = [0, sentence.length];
  for (const border of sentence.matchAll(CLAUSES)) {
    if (border.index + border[0].length <= at) from = border.index + border[0].length;
    else if (border.index > at) {
      to = border.index;
      break;
    }
  }
  return sentence.slice(from, to);
}

/** The first thing that is asked for by a day on which they are not there. */
export function deadlinesWhileAway(situation: Situation): Remark[] {
  const text = situation.draft?.text ?? '';
  if (!MAY_DATE.test(text)) return [];
  const [absences, taken] = [absencesOf(situation), takenDays(situation)];
  if (absences.length + taken.length === 0) return [];
  for (const { words } of readWords(text)) {
    const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
    const sentence = text.slice(start, end);
    if (KNOWS_OF_IT.test(sentence)) continue;
    for (const date of comingDates(sentence, situation.today)) {
      // Only a day by which something has to be there has no beginning.
      const { from, to: last } = date;
      if (from !== null || last === null) continue;
      const clause = clauseOf(sentence, date.start);
      if (!ASKS.test(clause) || NOT_ASKED.test(clause)) continue;
      const isThen = ({ covers }: Absence): boolean => covers(last);
      const away = absences.find(isThen) ?? taken.find(isThen);
      const span = { start: start + date.start, end: start + date.end };
      if (away === undefined || words.some((word) => word.quoted && word.start >= span.start && word.end <= span.end))
        continue;
      const name = nameOf(situation);
      const said =
        away.until === null
          ? ({ key: taken.includes(away) ? 'guard_word_taken' : 'guard_away_then', params: { name } } as const)
          : ({ key: 'guard_deadline_away', params: { name, when: away.until } } as const);
      return [remark('hold', said, [away.fact], span)];
    }
  }
  return [];
}
