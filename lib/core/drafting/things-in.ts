// What a remembered value names: a place, the thing itself, a role. '' where it names none.
import { sayingOf } from './shape';

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Q\d|Easter|Christmas)/u;
const NAME = String.raw`\p{Lu}[\p{L}'’-]*(?:\s(?:de|del|la|le|of|and|the)?\s?\p{Lu}[\p{L}'’-]*){0,2}`;
const PLACE_AFTER = new RegExp(String.raw`\b(?:to|in|around|through|across)\s+((?:the\s)?${NAME})`, 'u');
export const PLACE_ALONE = new RegExp(String.raw`^((?:the\s)?${NAME})$`, 'u');
const PLACE_FIRST = new RegExp(
  String.raw`^(${NAME})(?:\s+(?:trip|holiday|vacation|tour|office|visit|break))?(?:\s+(?:with|for|by|in|on)\s.*)?$`,
  'u',
);

/** The place that a value names; '' when it names none. */
export function placeIn(value: string): string {
  const plain = value.trim();
  const found = (PLACE_AFTER.exec(plain) ?? PLACE_ALONE.exec(plain) ?? PLACE_FIRST.exec(plain))?.[1];
  return found === undefined || MONTH.test(found) ? '' : found;
}

export const DONE =
  /^(?:has |have |is |just |recently )*(?:won|wins|winning|received|receives|receiving|got|gets|awarded|shortlisted for|nominated for|finalist (?:in|for|of)|named|finished|completed|completes|ran|runs?|running|running in|does|doing|did|rides?|rode|plays?|playing(?: in)?|played|takes part in|taking part in|competes? in|competing in|enters?|entered|swims?|swam|sails?|sailed(?: in)?|hosts?|hosting|hosted|attends?|attending|attended|speaks? at|speaking at|spoke at|presents? at|presenting at|exhibits? at|exhibiting at|organi[sz]es|organi[sz]ing|launche?[sd]?|launching|releases?|released|releasing|opens?|opening|opened|publishe[sd]|publishing|reache[sd]|reached|passes|passed|hit|hits|celebrates?|celebrated|celebrating)\s+(?!of\s)(?=\S)/iu;
/** What opens a name that takes no article. */
const NAMED = /^\p{Lu}|^(?:his|her|their|your|our|my)\s/u;
const COUNTED_NAME =
  /(?:marathon|race|cup|conference|summit|fair|award|awards|prize|final|finals|tournament|regatta|match|triathlon|festival|championships?|series|run|ride|challenge|league|open|workshop|exhibition|concert|show|expo|medal|certification|certificate|exam|app|platform|product|line|office|store|shop|website|site|book|album|podcast|release|version)$/iu;

/** How fast it went. */
const RESULT = /\s+in\s+(?:(?:under|about|just|over)\s+)*(?:\d+[:.h]\d\S*|\S+\s(?:hours?|minutes?)\b.*)$/iu;

/** A short name for the thing itself, out of its value: "the Lisbon half marathon"; '' when the value is none. */
export function thingIn(value: string): string {
  const said = sayingOf(
    value
      .replaceAll(/(\d),(?=\d{3})/gu, '$1')
      .replace(DONE, '')
      .replace(RESULT, '')
      .replace(
        /\s+(?:(?:on|this|next|last)\s+(?:\p{L}+day|week|month|weekend|spring|summer|autumn|winter|year|night|morning|afternoon|evening)|yesterday|today|tonight|tomorrow)\b.*$/u,
        '',
      ),
    true,
  );
  if (said === null || (said.shape !== 'thing' && said.shape !== 'doing')) return '';
  const { words } = said;
  // "Your son plays the final" is no thing.
  if (/^your\s/iu.test(words)) return /\s\p{Ll}+s\s(?:the|a|an|in|at|on|for|his|her)\s/u.test(words) ? '' : words;
  if (/\s(?:is|are|was|were|has|have|will|gets|goes|starts|turns)\s/u.test(words)) return '';
  const bare = words.replace(/^(?:the|a|an)\s+/iu, '');
  // "opening of the showroom" is no doing.
  const isDoing = said.shape === 'doing' && !/^\p{L}+ing\sof\s/u.test(bare);
  if (/^\d+(?:st|nd|rd|th)\b/u.test(bare)) return `the ${bare}`;
  if (/^\d\S*\s(?:thousand|million|billion)\b/u.test(bare)) return bare;
  if (isDoing || /^\d{2,}/u.test(bare)) return bare.replaceAll(/\B(?=(?:\d{3})+(?!\d))(?<=\b\d{2,})/gu, ',');
  return NAMED.test(bare) && !COUNTED_NAME.test(bare) ? bare : `the ${bare}`;
}

/** "head of operations" out of "promoted to head of operations"; '' when no role is named. */
export function roleIn(value: string): string {
  const found =
    /\b(?:promoted to|appointed(?: as)?|starts? as|started as|starting as|becomes?|became|becoming|now|named|made|role as|job as|position as|joins? .{2,40} as|joined .{2,40} as|moves? to|moved to)\s+(?:the |an? )?(?:new )?(.{2,50})$/iu.exec(
      value,
    )?.[1] ??
    /^(?:the |an? )?(?:new )?((?:chief|head|vice|senior|managing|regional|global|group|lead|deputy|general|director|partner|president|chair|principal|c[efotm]o|vp)\b.{0,45})$/iu.exec(
      value.trim(),
    )?.[1];
  const role = (found ?? '')
    .replace(/\s+(?:at|in|from|since|on|as of|next|this|last)\s.*$/u, '')
    .replace(/[.,;].*$/u, '')
    .trim();
  return /^(?:a new|new|role|job|position|\p{Lu}\p{Ll}+$)/u.test(role) &&
    !/^(?:Head|Chief|Director|Partner|President|Chair|C[A-Z]{1,2}O\b|[SE]?VP\b)/u.test(role)
    ? ''
    : role;
}
