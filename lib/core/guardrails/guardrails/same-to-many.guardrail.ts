// The same words to many: the draft is, but for names and small words, what went to others before. Set phrases ("Happy birthday!") belong to everybody.
import type { Guardrail } from '../guardrail';
import { readingOf } from '../reading';
import { likeness, type Signature, signatureOf, tellingWords } from '../similarity';
import type { SentText } from '../situation';

/** People who got a text of two sentences or more, and any other text. */
const FEW = 5;
const MANY = 20;
/** From this likeness on people notice. */
const ALIKE = 0.5;
/** Telling words below which two sentences are still a set phrase. */
const FEWEST_WORDS = 4;

/** The words of which set phrases are made. */
const SET =
  /^(?:happ|birthda|birthday|new|year|christma|merr|easter|holida|thank|got|it|great|perfect|good|sound|see|then|tomorrow|congratulation|congrat|well|done|luck|best|wish|noted|will|do|welcom|back|nic|weekend|week|yes|no|ok|sur|receiv|confirm|enjo|cheer|speak|talk|saf|travel|anniversar|man|return|hav|hop|da|day|lov|lovel|wonderful|wonder|wond|much|very|appreciat|agree|agre|fin|work|nice|evening|bless|season|greet|absolut|exact|excellent|awesom|fantastic|brilliant|superb|send|warm|get|soon|feel|bett|tak|car|rest|com|hear|let|know|amaz|deserv|kind|fel|cong|bon|joyeux|gut|mail|not|messag|repl|quick|help)$/u;

/** Speaks before the same words go out once more. */
export const guardrail: Guardrail = {
  check(situation) {
    const { draft, sent = [] } = situation;
    if (draft === undefined || sent.length < FEW) return [];
    const words = tellingWords(draft.text);
    const sentences = readingOf(situation).said.length;
    const isShort = sentences < 2;
    const isSetPhrase =
      words.length === 0 || (isShort ? words.every((word) => SET.test(word)) : words.length < FEWEST_WORDS);
    if (isSetPhrase) return [];
    const signature = signatureOf(draft.text);
    const people = new Set(
      sent.filter((one) => likeness(signature, signatureFor(one)) >= ALIKE).map(({ to }) => to.trim().toLowerCase()),
    );
    people.delete(situation.person.name.trim().toLowerCase());
    if (people.size < (isShort ? MANY : FEW)) return [];
    return [
      {
        severity: 'hold',
        span: null,
        sentence: { key: 'guard_same_many', params: { count: people.size } },
        facts: [],
        evidence: null,
      },
    ];
  },
};

const signatures = new WeakMap<SentText, Signature>();

function signatureFor(sent: SentText): Signature {
  const known = sent.signature ?? signatures.get(sent);
  if (known !== undefined) return known;
  const made = signatureOf(sent.text);
  signatures.set(sent, made);
  return made;
}
