// Tells a form letter from words that could only be for one person: what is left when stock phrases, courtesy and product talk are taken away.
import { claimsIn } from './claims';
import { ownWords, sightingsIn, sightingsInText } from './fact-terms';
import { groupsIn } from './groups';
import { COURTESY, YOU } from './lexicon/frames';
import { blank, cue } from './line';
import { plainName } from './names';
import { readingOf, type Said } from './reading';
import { isTelling } from './roots';
import type { Situation } from './situation';
import { isCourtesy, isStock } from './stock';
import { type Use, usesOf } from './uses';

/** Refers to something that happened between the two, or that they said or did. */
const SHARED = cue(
  [
    "you (?:told|said|mentioned|wrote|asked|showed|explained|suggested|described|sent|shared|gave|brought|built|made|did|spoke|ran|wanted|noticed|found|pointed|caught|insisted|stayed|handled|took|came|went|drove|helped|hosted|led|kept|fixed|solved|taught|played|won|broke|carried|saved|turned|walked|stood|put|got|rescued|introduced|raised|presented|recommended|moved|finished|opened|launched|wrote)|you(?:'ve| have) (?:told|said|mentioned|written|asked|shown|built|made|done|spoken|run|moved|finished|launched|opened|led|turned|taken)|last time|(?:when |after |since )?we (?:last )?(?:spoke|met|talked|discussed|chatted|sat|walked|laughed)|what you|how you|the way you|the time you|when you|when we|where we|since we|after we|your (?:[^ ]+ ){0,2}(?:talk|story|idea|question|advice|joke|remark|comment|suggestion|speech|tip|recommendation|photo|picture|team|boss|colleague)",
    '(?:last|on|this|since|yesterday|in|before|over|after|during) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|week|month|spring|summer|autumn|fall|winter|year|lunch|dinner|breakfast|coffee|christmas|easter)|(?:five|ten|twenty|thirty|forty|fifty|sixty|seventy|\\d+) years|i (?:drove|walked|cycled|came|was|met|visited|bumped|ran) (?:past|by|into|in front|outside|near)|yesterday|the other day|(?:\\d+|two|three|four|five|six|ten|twenty) years ago|back in \\d{4}|remember (?:how|when|the|that|your)|still (?:laugh|think|talk|smile|hear|see|quote|use)|our (?:[^ ]+ )?(?:lunch|dinner|coffee|walk|conversation|chat|talk|meeting|trip|evening|first|last|discussion|debate)|laugh(?:ed|ing)? about',
  ].join('|'),
);

/** Thanks for one certain thing; read with the courtesies that {@link SHARED} is not read with. */
const THANKED = cue(
  '(?:thank you|thanks|cheers|grateful|ta)(?: (?:so|very|much|a|lot|million|again|once|ever|to|you))* for (?:the|those|that|these|yesterday|last|(?!(?:being|choosing|working|doing|trusting|supporting|continuing|believing|considering|making|partnering|everything|purchasing|subscribing|renewing) )[^ ]{3,}ing)',
);
/** "May the kettle be on all day": wishes nobody else would get. */
const WISHED =
  /^(?:and |so |, )*(?:may|(?:i |we )?(?:do )?(?:hope|trust)|let|here's hoping)(?: that)? (?!(?:[^ ]+ ){1,4}?(?:years?|days?|life|future|times?|endeavou?rs?|dreams?|wishes|weeks?|weekend|birthday|season|months?|chapter|journey|occasion|success|break|holidays?|things?|everything|mail|email|message|note|family)(?![^ ]))(?:the|that|it|they|somebody|someone|nobody|you|your)(?![^ ])/u;
/** "Congratulations on the first container that left without an alarm": for one certain thing. */
const CONGRATULATED = cue(
  '(?:congratulations|congrats|well done|hats off|kudos|bravo|chapeau)(?: [^ ]+){0,3}? (?:on|for|to) (?:the|your|those|that|this) (?:[^ ]+ ){1,5}?(?:that|which|who|in|at|of|without|after|from)',
);
const THANKED_DAY = cue(
  '(?:thank you|thanks)(?: (?:so|very|much|a|lot|again))* for (?:yesterday|this morning|last (?:week|night|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))',
);

/** "The checklist you sent": theirs, also when the word is one of business. */
const GIVEN = cue(
  '(?:the|that|those|every|each) (?:[^ ]+ )?[^ ]+ (?:that |which )?you (?:sent|gave|made|built|showed|told|wrote|drew|brought|found|shared|lent|recommended|suggested|mentioned|fixed|drafted|asked)(?! (?:us|me) (?:with|your))',
);

/** Stock wordings by which a form letter is known when nobody said what the mail is for. */
const FORM = cue(
  "hope (?:this|you're|you are|you and|all is|everything|your week|your day|the week|that you)|finds? you well|just (?:checking in|check in|wanted to (?:check|reach|touch|say|wish|thank|follow)|following up|touching base)|(?:following|follow) up (?:on (?:my|our)|and (?:see|check|ask|hear))|bump(?:ing)? (?:this|it) (?:up|to)|(?:have|had|get) a chance to (?:review|look|read|think|go)|checking in|touch base|touching base|reaching out|reach out|excited to (?:announce|share|introduce|let|tell|offer|continue)|(?:pleased|proud|thrilled|happy|delighted) to (?:announce|share|introduce|offer|inform|present)|valued (?:customer|client|partner|member)|(?:your )?(?:continued )?(?:support|loyalty|trust|business|partnership)|wish(?:ing|es)? you|season'?s? greetings|happy (?:birthday|holidays|new year|anniversary|easter|christmas)|merry christmas|congratulations|congrats|as a (?:token|thank|valued|loyal)|token of|look(?:ing)? forward to (?:working|hearing|continuing|another|seeing|serving|your)|welcome back|keep up the|all the best for|(?:special|exclusive) (?:offer|discount)|learn more|never been easier|did you know|introducing|don't miss|dear customer|thank you for (?:being|your|choosing|everything|all)|thanks for (?:being|everything|all)|we appreciate|you mean|celebrate",
);

/** Speaks of what the writer's firm does. */
const OURS = cue("our|we|we've|we're");

/** Words left over that make a sentence theirs. */
const SOME = 1;
const MANY = 3;
const ALTOGETHER = 4;

/** Whether the draft is one that anybody could get, but for the name. `isGesture`: it is known to be a kindness or news, not an answer. */
export function isFormLetter(situation: Situation, isGesture: boolean): boolean {
  const { said } = readingOf(situation);
  const words = said.flatMap((sentence) => sentence.words);
  if (words.length < 4) return false;
  if (!isGesture && !said.some(({ line }) => line.has(FORM))) return false;
  if (usesOf(situation).some((use) => !isOccasion(use))) return false;
  const own = ownWords(situation);
  const known = knownWords(situation);
  if (said.some((sentence) => isPersonal(sentence, own, known))) return false;
  // What is left of the whole, without talk of the writer's own firm.
  const left = said.filter(({ line }) => !line.has(OURS)).flatMap((sentence) => leftOf(sentence, own));
  return left.length < ALTOGETHER;
}

/** "Happy birthday" on the day that is remembered: every card says so, and nothing more of them. */
const isOccasion = ({ fact: { claim }, hits, terms }: Use): boolean =>
  claim.type === 'moment' &&
  /^(?:birthday|anniversary|work_anniversary)$/u.test(claim.kind) &&
  [...hits].every((key) => terms.kinds.has(key));

/** The words that are no stock: what the sentence is about. */
const leftOf = (said: Said, own: ReadonlySet<string>): Said['words'] =>
  said.words.filter((word, at) => {
    if (own.has(plainName(word.text)) || !isTelling(word.text)) return false;
    return (word.capital && at > 0) || !isStock(word.text);
  });

function isPersonal(said: Said, own: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  const left = leftOf(said, own);
  if (
    sightingsIn(said.words).some(
      ({ key, from }) =>
        known.has(key) && isTelling(said.words[from]?.text ?? '') && !isCourtesy(said.words[from]?.text ?? ''),
    )
  )
    return true;
  const plain = blank(said.line.text, COURTESY);
  const isGiven = said.line
    .find(GIVEN)
    .some(({ from, to }) => said.words.slice(from, to).some(({ text }) => isTelling(text) && !isCourtesy(text)));
  if (isGiven) return true;
  if (left.length >= SOME && WISHED.test(said.line.text)) return true;
  if (said.line.has(THANKED_DAY)) return true;
  if (left.length >= SOME + 1 && said.line.has(CONGRATULATED)) return true;
  const isShared = plain.search(SHARED) !== -1 || said.line.has(THANKED);
  if (isShared && left.length >= SOME) return true;
  const speaksTo = plain.search(YOU) !== -1 || said.question;
  const lives = groupsIn(said.words).some(({ groups }) =>
    groups.some(({ id, sort }) => (sort !== 'event' && id !== 'family' && id !== 'pet') || id === 'race'),
  );
  if (lives && (speaksTo || left.length >= SOME)) return true;
  if (
    speaksTo &&
    claimsIn(said, own).some(({ from, to }) =>
      said.words.slice(from, to).some((word) => isTelling(word.text) && !isStock(word.text)),
    )
  )
    return true;
  return (
    left.length >= (said.question ? MANY - 1 : speaksTo ? MANY : MANY + 1) + (said.line.has(OURS) ? 2 : 0) ||
    left.filter((word, k) => word.capital && (k > 0 || word !== said.words[0])).length >= 2
  );
}

/** What the conversation and earlier touches were about. */
function knownWords({ facts, thread = [], interactions = [], past = [] }: Situation): ReadonlySet<string> {
  return new Set(
    [
      ...thread.map(({ text }) => text),
      ...interactions.map(({ text }) => text),
      ...past.map(({ item }) => item),
      // What they told, in whatever way it is brought in; kinds of moments are in every card.
      ...facts.flatMap(({ claim, deletedAt }) =>
        deletedAt === null && claim.type === 'preference' ? [claim.value] : [],
      ),
    ].flatMap((text) => sightingsInText(text).map(({ key }) => key)),
  );
}
