// Which people and animals of theirs a remembered value names, as one says it to them. '' where it names none.
import { subjectSaid } from './shape';

const KIN =
  'daughters?|sons?|wife|husband|spouse|partner|mother|father|mum|mom|dad|parents|sisters?|brothers?|kids|children|twins|family|grand(?:daughters?|sons?|children|mother|father|parents)|nieces?|nephews?|girls|boys|baby';
const KIN_IN = new RegExp(
  String.raw`^(?:has\s+|have\s+|(?:their|his|her|my|our|a|an)\s+)*((?:(?:\d|two|three|four|five|older|elder|eldest|younger|youngest|little|newborn|teenage|grown-up)\s+)*(?:${KIN}))(?![\p{L}’'])(?:\s+(?:named|called)\s+|,?\s+)?(\p{Lu}\p{L}+(?:\sand\s\p{Lu}\p{L}+)?)?`,
  'u',
);
/** "your daughter Paula"; '' when the words name nobody of theirs. */
export function kinIn(subject: string, value: string): string {
  const whose = subjectSaid(subject);
  if (whose === null) return '';
  const own = KIN_IN.exec(whose === '' ? value : subject.replace(/^(?:sender's|sender’s)\s+/iu, ''));
  if (own === null) return '';
  const [, who = '', name = ''] = own;
  const alone = name === '' && whose !== '' ? (/^(\p{Lu}\p{L}+)(?:$|,|\s\()/u.exec(value.trim())?.[1] ?? '') : '';
  return `your ${[who, name || alone].filter((part) => part !== '').join(' ')}`;
}

const PETS =
  'dogs?|cats?|puppy|puppies|kittens?|horses?|pony|ponies|rabbits?|parrot|dachshunds?|labradors?|labs?|spaniels?|terriers?|poodles?|collies?|retrievers?|whippets?|greyhounds?|beagles?|spinone|pugs?|hens|chickens|bees|tortoise|shepherds?|bulldogs?|huskies|husky|corgis?|schnauzers?|vizslas?|lurchers?|cockapoos?|labradoodles?|budgies?|parrots|goats|sheep|donkeys?|alpacas';
const PET_IN = new RegExp(
  String.raw`^(?:has\s+|have\s+|(?:their|his|her|my|our|a|an|the)\s+)*((?:[\p{Ll}-]+\s+){0,3}(?:${PETS}))(?![\p{L}’'])`,
  'u',
);

/** "Otto", or "your two cats"; '' when no animal can be named. */
export function petIn(subject: string, value: string): string {
  const text = /^(?:sender|self)?$/u.test(subject)
    ? value
    : `${subject.replace(/^(?:their|his|her|my|our|the)\s+/iu, '')} ${value}`;
  const called = /\b(?:named|called)\s+(\p{Lu}[\p{L}'’-]+(?:\s(?:and|&)\s\p{Lu}[\p{L}'’-]+)?)/u.exec(text)?.[1];
  if (called !== undefined) return called;
  const first = new RegExp(
    String.raw`^(\p{Lu}[\p{L}'’-]+)(?:$|,|\s\(|\s(?:the|a|their|is a)\s.*\b(?:${PETS})\b)`,
    'u',
  ).exec(text.trim())?.[1];
  if (first !== undefined && !new RegExp(String.raw`^(?:${PETS})$`, 'iu').test(first)) return first;
  const after = new RegExp(
    String.raw`\b(?:${PETS}),?\s+(\p{Lu}[\p{L}'’-]+(?:\s(?:and|&)\s\p{Lu}[\p{L}'’-]+)?)`,
    'u',
  ).exec(text)?.[1];
  if (after !== undefined) return after;
  const kind = PET_IN.exec(text)?.[1];
  return kind === undefined || /^(?:dogs|cats|horses)$/u.test(kind) ? '' : `your ${kind}`;
}
