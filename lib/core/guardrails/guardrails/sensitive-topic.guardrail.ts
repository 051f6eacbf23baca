// Sensitive matters that they did not raise with us: health, faith, politics, money, family trouble, whom they love. What they told us, or wrote in
// this conversation, may be spoken of; so may business, and the writer's own.
import { givenName } from '../../model/person';
import type { Fact } from '../../model/fact';
import type { Guardrail } from '../guardrail';
import { COURTESY, INTEREST, MEMORY, WISH, YOU } from '../lexicon/frames';
import { type Field, FIELDS, HARMLESS, MINE, PARTIES, SERVED, TROUBLED } from '../lexicon/sensitive';
import { blank, cue, lineOf, type Range } from '../line';
import { placeOf, type Said, readingOf } from '../reading';
import type { Situation } from '../situation';
import { listed, type Phrases, phraseAt, phrasesOf } from '../phrases';
import { heardTexts } from '../uses';
import { readWords, type Word } from '../words';

type FieldId = Field['id'];

const phrases: Phrases<FieldId> = phrasesOf(
  FIELDS.flatMap(({ id, words }) => [...new Set(listed(words))].map((phrase) => [phrase, id] as const)),
);

/** Speaks of the words that touch what they never raised. */
export const guardrail: Guardrail = {
  check(situation) {
    const { said } = readingOf(situation);
    const touched = said.flatMap((sentence) => touchesIn(sentence).map((touch) => ({ sentence, ...touch })));
    if (touched.length === 0) return [];
    const raised = raisedIn(situation);
    return touched
      .filter(({ field }) => !raised.has(field))
      .map(({ sentence, from, to }) => ({
        severity: 'hold' as const,
        span: placeOf(sentence, from, to),
        sentence: {
          key: 'guard_sensitive' as const,
          params: { name: givenName(situation.person.name) || situation.person.name },
        },
        facts: [],
        evidence: null,
      }));
  },
};

/** The sensitive matters of the reader that a sentence touches, the first of each field. */
function touchesIn(said: Said): (Range & { readonly field: FieldId })[] {
  const fields = fieldsIn(said.words);
  if (fields.length === 0) return [];
  const plain = blank(said.line.text, COURTESY);
  const speaksTo = plain.search(YOU) !== -1;
  const warm = said.line.has(WISH) || said.line.has(INTEREST) || plain.search(MEMORY) !== -1;
  if (!speaksTo && !(warm && !said.line.has(OURS))) return [];
  const seen = new Set<FieldId>();
  return fields.filter((one) => {
    if (seen.has(one.field) || isMine(said, one) || isServed(said, one)) return false;
    seen.add(one.field);
    return true;
  });
}

const OURS = cue('we|our|us|customers?|clients?|users?');

/** "Your patients with diabetes": their trade. */
const isServed = ({ words, line }: Said, { from }: Range): boolean =>
  line
    .find(SERVED)
    .some(
      ({ to }) => to <= from && !words.slice(to, from).some(({ text }) => /^(?:you|your|you're|you've)$/u.test(text)),
    );

/** The words nearest before the matter say that it is the writer's own: "I was ill", "my operation". */
function isMine({ words, line }: Said, { from }: Range): boolean {
  const clause = words.slice(0, from).map((word) => word.text);
  const you = clause.findLastIndex((word) =>
    /^(?:you|your|you're|you've|yours|yourself|he|she|they|his|her|their)$/u.test(word),
  );
  const mine = line.find(MINE).findLast((range) => range.to <= from)?.from ?? -1;
  if (mine === -1) return false;
  const isTelling =
    /^(?:hope|know|heard|hear|remember|noticed|understand|saw|wish|think|guess|gather|assume|suppose|see|read|am|was|can|wanted|would|'m|imagine|believe|feel|pray|learned|learnt|found|met|realise|realize|had)$/u.test(
      words[mine + 1]?.text ?? '',
    );
  const own = /^(?:my|our|mine)$/u.test(words[mine]?.text ?? '');
  if (own) return mine > you;
  const isMe =
    /^(?:was|am|had|have|got|became|been|broke)$/u.test(words[mine + 1]?.text ?? '') ||
    /^i'(?:m|ve)$/u.test(words[mine]?.text ?? '');
  return (
    mine > you &&
    (isMe || !isTelling) &&
    !/^(?:sorry|sad|glad|happy|wondering|thinking|concerned|worried|sure)$/u.test(words[mine + 1]?.text ?? '') &&
    !/^(?:sorry|sad|glad|happy|wondering|thinking|concerned|worried|sure|heard|aware|told)$/u.test(
      words[mine + 2]?.text ?? '',
    )
  );
}

function fieldsIn(words: readonly Word[]): (Range & { readonly field: FieldId })[] {
  const line = lineOf(words);
  const harmless = line.find(HARMLESS);
  const found: (Range & { readonly field: FieldId })[] = line
    .find(TROUBLED)
    .map((range) => ({ ...range, field: 'family' as const }));
  found.push(...line.find(PARTIES).map((range) => ({ ...range, field: 'politics' as const })));
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(phrases, words, at);
    const to = at + (phrase?.length ?? 1);
    const isSafe = harmless.some((range) => range.from < to && range.to > at);
    if (phrase !== null && !isSafe && !isBusiness(words, to))
      for (const field of phrase.means) found.push({ from: at, to, field });
    at = to;
  }
  return found;
}

/** "Cancer research", "the divorce lawyers' portal": a trade. */
const isBusiness = (words: readonly Word[], to: number): boolean =>
  words[to]?.afterBreak !== true &&
  /^(?:research|charity|sector|industry|software|app|module|client|customer|data|market|product|portal|platform|project|tender|agency|department|committee|panel|insurer|insurance|startup|lawyers?|study|studies|trial|trials|conference|startups|equipment|supplies)$/u.test(
    words[to]?.text ?? '',
  );

/** Fields of which they spoke themselves. One illness opens the matter of health. */
function raisedIn(situation: Situation): ReadonlySet<FieldId> {
  const raised = new Set<FieldId>();
  const listen = (text: string): void => {
    for (const { words } of readWords(text.slice(0, 20_000)))
      for (const { field } of fieldsIn(words)) raised.add(field);
  };
  for (const fact of situation.facts)
    if (isTold(fact)) {
      listen(`${fact.claim.subject === 'sender' ? '' : fact.claim.subject}. ${fact.claim.value}`);
      for (const field of KINDS[fact.claim.type === 'preference' ? fact.claim.category : fact.claim.kind] ?? [])
        raised.add(field);
      for (const { quote } of fact.evidence) listen(quote);
    }
  for (const text of heardTexts(situation)) listen(text);
  if (situation.occasion === 'get_well') raised.add('health');
  return raised;
}

/** What a remembered kind opens, whatever its words. */
const KINDS: Readonly<Record<string, readonly FieldId[]>> = {
  health: ['health'],
  baby: ['health'],
  bereavement: ['health'],
};

const isTold = ({ provenance, claim }: Fact): boolean =>
  (provenance === 'told' || provenance === 'shared') && claim.type !== 'signal';
