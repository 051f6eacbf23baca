// What a draft for an occasion is about: the birthday itself, the new role, the loss. Chosen from what may be spoken of; decides no words.
import type { Occasion } from '../guardrails/situation';
import { type Fact, isCurrent } from '../model/fact';
import type { MomentClaim, MomentKind } from '../model/moment';
import { type Day, daysBetween } from '../model/when';
import { named } from './mention';
import { timingOf } from './timing';

const KINDS: Readonly<Partial<Record<Occasion, readonly MomentKind[]>>> = {
  birthday: ['birthday'],
  anniversary: ['work_anniversary', 'anniversary', 'contract', 'wedding'],
  renewal: ['contract'],
  congratulation: [
    'new_job',
    'award',
    'milestone',
    'launch',
    'baby',
    'wedding',
    'graduation',
    'race_or_match',
    'move',
    'event',
  ],
  condolence: ['bereavement'],
  get_well: ['health'],
  welcome_back: ['trip', 'out_of_office', 'baby', 'health'],
};
/** Days around an occasion's day within which it is the one meant. */
const NEAR = 45;
/** Days for which what was told without a date is news. */
const NEWS = 90;

/** Nobody has to be told by whom a birthday or a contract is known. */
const KNOWN_ANYHOW: ReadonlySet<MomentKind> = new Set(['birthday', 'contract']);

/** The moment that an occasion is about; null when none may be spoken of. */
export function matterOf(
  occasion: Occasion | 'note',
  facts: readonly Fact[],
  today: Day,
): (Fact & { readonly claim: MomentClaim }) | null {
  const kinds = occasion === 'note' ? [] : (KINDS[occasion] ?? []);
  const fitting = facts.map(named).flatMap((fact) => {
    // The day of a wedding comes back every year.
    const claim: Fact['claim'] =
      occasion === 'anniversary' && fact.claim.type === 'moment' && fact.claim.kind === 'wedding'
        ? { ...fact.claim, kind: 'anniversary' }
        : fact.claim;
    if (claim.type !== 'moment' || !kinds.includes(claim.kind) || !isCurrent(fact, today)) return [];
    if (fact.certainty === 'guessed') return [];
    const isTold = fact.provenance === 'told' || fact.provenance === 'shared';
    if (!isTold && !(KNOWN_ANYHOW.has(claim.kind) && fact.provenance === 'imported')) return [];
    const { at, days, roughly } = timingOf(claim, today);
    const age = fact.observedAt === null ? 0 : daysBetween(fact.observedAt, today);
    const isPast = at === 'just' || at === 'now';
    const fits =
      occasion === 'renewal'
        ? true
        : occasion === 'condolence' || occasion === 'get_well'
          ? age <= NEWS * 2
          : occasion === 'congratulation'
            ? (isPast && days <= NEAR) ||
              (at === 'undated' && age <= NEWS) ||
              (at === 'ahead' && claim.kind === 'new_job')
            : occasion === 'welcome_back'
              ? isPast || at === 'undated' || (at === 'ahead' && roughly)
              : at === 'undated' || days <= NEAR;
    // The nearest, their own before somebody else's; a birthday without a day is still one.
    const rank =
      kinds.indexOf(claim.kind) * (occasion === 'anniversary' || occasion === 'welcome_back' ? 100 : 0) +
      (at === 'undated' ? 40 : days) +
      (claim.subject === 'sender' ? 0 : 1000);
    return fits ? [{ fact: { ...fact, claim }, rank }] : [];
  });
  const [best] = fitting.toSorted((a, b) => a.rank - b.rank || (a.fact.id < b.fact.id ? -1 : 1));
  return best?.fact ?? null;
}

/** Days around a day of theirs within which a new mail is about it. */
const CLOSE = 7;

/** What a new mail to somebody is for, as far as the memory knows: their birthday or their work anniversary these days; undefined else. */
export function occasionNear(facts: readonly Fact[], today: Day): Occasion | undefined {
  return (['birthday', 'anniversary'] as const).find((occasion) => {
    const matter = matterOf(occasion, facts, today);
    if (matter === null || matter.claim.subject !== 'sender' || matter.claim.kind === 'contract') return false;
    const { at, days } = timingOf(matter.claim, today);
    return at !== 'undated' && days <= CLOSE;
  });
}

const KIN =
  /\b(?:(?:older|younger|elder|little|twin|step)\s)?(?:father|mother|mum|mom|dad|wife|husband|partner|brother|sister|son|daughter|child|baby|grand(?:mother|father|ma|pa|daughter|son|parents?)|uncle|aunt|cousin|friend|(?:mother|father|brother|sister)-in-law|parents?)\b/iu;
const ANIMAL =
  /\b(?:dog|cat|horse|puppy|kitten|rabbit|parrot|pony|labrador|terrier|spaniel|retriever|poodle|dachshund|beagle|collie|greyhound|whippet)\b/iu;
const OF_DEATH =
  /\b(?:died|dies|passed|death|funeral|lost|loss|buried|put|after|in|on|suddenly|away|down|to|of|her|his|their|the|was|aged?)\b/iu;

/** "the death of your father", "the loss of Bello", out of subject and value; '' when neither says who. */
export function lostIn({ subject, value }: MomentClaim): { readonly words: string; readonly pet: boolean } {
  const text = `${subject === 'sender' ? '' : subject} ${value}`;
  const animal = ANIMAL.exec(text)?.[0];
  if (animal !== undefined) {
    const name = [...text.matchAll(/\b\p{Lu}\p{Ll}+\b/gu)]
      .map(([word]) => word)
      .find((word) => !OF_DEATH.test(word) && !ANIMAL.test(word));
    return { words: name ?? `your ${animal.toLowerCase()}`, pet: true };
  }
  const kin = KIN.exec(text)?.[0];
  return {
    words:
      kin === undefined
        ? ''
        : `your ${kin
            .toLowerCase()
            .replace(/^(?:mum|mom)$/u, 'mother')
            .replace(/^dad$/u, 'father')}`,
    pet: false,
  };
}

const BROKEN =
  /\bbroke\s(?:(?:his|her|their|my|a|an|the)\s)?(?:(?:left|right)\s)?(leg|arm|ankle|wrist|foot|hand|collarbone|rib|hip|elbow|finger)\b/iu;
const ILLS =
  /\b(?:(?:knee|hip|shoulder|back|eye|heart|foot|hand|wrist|ankle|appendix|hernia)\s(?:operation|surgery|replacement|injury)|operation|surgery|accident|fall|broken (?:leg|arm|ankle|wrist|foot|hand|collarbone|rib)|flu|pneumonia|covid)\b/iu;

/** "your knee operation"; '' when it is better not named. */
export function illnessIn({ value }: MomentClaim): string {
  const broken = BROKEN.exec(value)?.[1];
  if (broken !== undefined) return `your broken ${broken.toLowerCase()}`;
  const found = ILLS.exec(value)?.[0].toLowerCase();
  return found === undefined ? '' : /^(?:flu)$/u.test(found) ? 'the flu' : `your ${found}`;
}

const STATE = /\s(?:missing|late|broken|wrong|damaged|lost|delayed|incorrect|down|incomplete)$/iu;

/** A complaint in words that follow "I am sorry": `about` a noun phrase, or `that` a clause; null when it says nothing. */
export function grievanceIn(value: string): { readonly about: string } | { readonly that: string } | null {
  const plain = value
    .trim()
    .replace(/[.!]+$/u, '')
    .replace(
      /^(?:(?:is|was|very|really|so|still)\s+)*(?:complain(?:s|ed|ing)?|complaint|angry|upset|frustrated|frustration|unhappy|annoyed|disappointed|dissatisfied|furious|irritated)\s+(?:about|with|over|by|at|that|because of|of)\s+/iu,
      '',
    )
    .replace(/\b(?:my|our|their|his|her)\b/giu, 'your');
  if (plain === '' || plain.length > 90 || plain.split(' ').length > 12 || /[?"“”<>{}[\]]|https?:/u.test(plain))
    return null;
  if (/^(?:complaint|frustration|angry|upset|unhappy|annoyed|frustrated|disappointed)$/iu.test(plain)) return null;
  const passive = /^(?:was|were|is being|has been|got)\s+(.+)$/iu.exec(plain)?.[1];
  if (passive !== undefined) return { that: `you were ${passive}` };
  const past =
    /^(?:charged|billed|invoiced|ignored|double-charged|overcharged|told|promised|sent|given|kept|left|locked out|cut off)\b.*$/iu.exec(
      plain,
    )?.[0];
  if (past !== undefined) return { that: `you were ${past.charAt(0).toLowerCase()}${past.slice(1)}` };
  const active =
    /^(?:had to|has to|waited|waiting|received|did not|didn't|never|could not|couldn't|cannot|can't|has|lost|missed)\s.+$/iu.exec(
      plain,
    )?.[0];
  if (active !== undefined)
    return {
      that: `you ${active.charAt(0).toLowerCase()}${active.slice(1)}`
        .replace(/^you (?:has to)\b/u, 'you have to')
        .replace(/^you has\b/u, 'you have')
        .replace(/^you waiting\b/u, 'you have been waiting')
        .replace(/^you never (get|receive|hear)s?\b/u, 'you never $1'),
    };
  if (
    /\s(?:was|were|is|are|has|have|did|does|didn't|doesn't|failed|fails|arrived|arrives|broke|breaks|crashed|crashes|came|stopped|keeps|kept|never|went|took|takes|lost|missed|answered|called|replied|cannot|can't)\b/u.test(
      ` ${plain}`,
    )
  )
    return {
      that: /^(?:the|a|an|your|nobody|no|two|three|four|our|support|it|this|somebody|every|\p{Lu}|\d)/u.test(plain)
        ? plain
        : `the ${plain}`,
    };
  // "Delivery late and two boxes damaged".
  const halves = plain.split(/\sand\s/u);
  if (halves.length === 2) {
    const said = halves.map((half) => (STATE.test(half) ? grievanceIn(half) : null));
    const [one, other] = said.map((half) => (half !== null && 'that' in half ? half.that : ''));
    if (one !== undefined && other !== undefined && one !== '' && other !== '') return { that: `${one} and ${other}` };
  }
  const state =
    /^(.+?)\s((?:\S+\s(?:minutes|hours|days|weeks|months)\s)?(?:missing|late|broken|wrong|damaged|lost|delayed|incorrect|down|incomplete))(\s(?:since|for|after|again)\b.{0,40})?$/iu.exec(
      plain,
    );
  if (state !== null) {
    const [, what = '', how = '', when = ''] = state;
    const isMany = /(?<![su])s$/u.test(what.split(/\s(?:from|of|in|for|on)\s/u)[0] ?? what);
    const lasts = /^\s(?:since|for)\b/iu.test(when);
    const whole = /^(?:the|a|an|your|our|this|that|these|two|three|four)\s|^\d/iu.test(what)
      ? what
      : `the ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
    return {
      that: `${whole} ${isMany ? (lasts ? 'have been' : 'were') : lasts ? 'has been' : 'was'} ${how.toLowerCase()}${when}`,
    };
  }
  const isArticled = /^(?:the|a|an|your|our|this|that|these|those|all|how)\s/iu.test(plain);
  return {
    about: isArticled
      ? plain.replace(/^(?:a|an)\s/iu, 'the ')
      : `the ${/^\p{Lu}\p{Ll}+\s/u.test(plain) && !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/u.test(plain) ? `${plain.charAt(0).toLowerCase()}${plain.slice(1)}` : plain}`,
  };
}
