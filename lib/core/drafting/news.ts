// What congratulations are for, in words that follow "on". Names what was told, and nothing more.
import type { MomentClaim } from '../model/moment';
import type { Slots } from './mention';
import { placeIn } from './things-in';

/** An award that is what one is called then: "the Supplier of the Year at the fair", "Fellow of the Royal Society". */
const TITLE =
  /^(?:the\s)?((?:Honorary\s)?(?:Fellow|Member|Companion|Officer|Commander|Knight|Dame)\sof\s.+|\p{Lu}\S*(?:\s\S+){0,3}\sof the (?:Year|Month|Quarter|Decade)(?!\s(?:award|prize|title|trophy)).*)$/iu;

/** "the arrival of Niamh", "the arrival of your little boy"; '' where neither name nor more is told. */
function arrivalIn({ subject, value }: MomentClaim): string {
  if (subject !== 'sender') return '';
  const name = /\b(?:girl|boy|daughter|son|baby|named|called|born:?)\s+(\p{Lu}[\p{L}'’-]+)\b/u.exec(value)?.[1];
  const who =
    name ??
    (/\btwins\b/iu.test(value)
      ? 'the twins'
      : /\b(?:girl|daughter)\b/iu.test(value)
        ? 'your daughter'
        : /\b(?:boy|son)\b/iu.test(value)
          ? 'your son'
          : '');
  return who === '' ? '' : `the arrival of ${who}`;
}

/** What congratulations are for, to stand after "on". */
const NEWS: Readonly<Record<string, string>> = {
  new_job: 'the new role',
  baby: 'the new arrival',
  wedding: 'your wedding',
  graduation: 'your graduation',
  move: 'the move',
  launch: 'the launch',
  award: 'the award',
};

/** The news of a moment. `words` '' where nothing names it; `hoped`: it is not won yet; `named`: it is more than that there is news. */
export function newsOf(
  claim: MomentClaim,
  slots: Slots,
): { readonly words: string; readonly hoped: boolean; readonly named: boolean } {
  const isTheirs = claim.subject !== 'sender';
  const kindly = NEWS[claim.kind];
  const thing = slots['thing'];
  const useThing = thing !== undefined && /^(?:award|milestone|launch|race_or_match|event)$/u.test(claim.kind);
  const own = useThing
    ? thing
    : claim.kind === 'move' && placeIn(claim.value) !== ''
      ? `the move to ${placeIn(claim.value)}`
      : claim.kind === 'baby'
        ? arrivalIn(claim) || kindly
        : kindly;
  const theirs = claim.kind === 'graduation' ? 'the graduation' : claim.kind === 'wedding' ? 'the wedding' : own;
  const hoped = /\b(shortlisted|nominated) for\b|\b(finalist)\b/iu.exec(claim.value);
  const isTitle = useThing && /\bnamed\s+(?:as\s+)?(?:the\s+)?\p{Lu}/u.test(claim.value);
  const title = claim.kind === 'award' ? TITLE.exec(thing ?? '')?.[1] : undefined;
  const whole =
    title !== undefined && !isTheirs
      ? `being named ${title}`
      : `${isTitle ? 'being named ' : ''}${(isTheirs ? theirs : own) ?? ''}`;
  const news =
    hoped === null
      ? whole
      : hoped[2] === undefined
        ? `being ${hoped[1]?.toLowerCase() ?? ''} for ${whole}`
        : `reaching the final of ${whole}`;
  const words = claim.kind === 'launch' && useThing && !/launch|opening/iu.test(news) ? `the launch of ${news}` : news;
  return { words, hoped: hoped !== null, named: own !== undefined };
}
