// Animals that live with somebody.
import { FARM_ANIMAL, PET } from '../lexicon';
import type { RuleExamples } from '../rule';
import { cue, withLeanings } from '../leanings';
import { preferenceRule } from '../sayings';
import { tastes } from '../tastes';
import { WHO } from '../who';

const said = preferenceRule({
  category: 'pet',
  gate: new RegExp(`\\b(?:${PET}|pets?)\\b`, 'iu'),
  sayings: [
    {
      says: new RegExp(
        `^(?:he|she)(?:['’]s|\\s+is)\\s+(?<v>(?:a|an|our|my)\\s+(?:[\\p{L}-]+\\s+){0,3}?${PET})\\b`,
        'iu',
      ),
      polarity: 'fact',
      subject: 'sender',
    },
    {
      says: new RegExp(
        `\\b(?:the|this)\\s+(?<v>${PET})\\s+(?:ate|chewed|has\\s+eaten|needs\\s+(?:a\\s+walk|walking)|sends\\s+(?:her|his)|wants|barked|is\\s+(?:barking|asleep|snoring|at\\s+my|on\\s+my)|sat\\s+on|walked\\s+(?:across|over)|woke\\s+me)`,
        'iu',
      ),
      polarity: 'fact',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `\\b\\p{Lu}\\p{L}+(?:,?\\s+(?:my|our)|,\\s+the)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?<v>${PET})\\b`,
        'u',
      ),
      polarity: 'fact',
      exact: true,
    },
    {
      says: new RegExp(
        `\\b(?:I|we)(?:['’]ve|\\s+have)?\\s+(?:got\\s+)?(?:a\\s+house\\s+full\\s+of|too\\s+many)\\s+(?<v>${PET})`,
        'iu',
      ),
      polarity: 'fact',
    },
    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?<v>${PET},?\\s+(?!(?:is|are|was|has|have|and|or|who|will|food|at|in|on|for|would|can|had|got|to|ate|named|called)\\b)\\p{L}+)`,
        'iu',
      ),
      polarity: 'fact',
      about: /\p{Lu}\p{Ll}+$/u,
    },
    {
      says: new RegExp(`\\b(?<v>${PET})\\s*,?\\s*(?:is\\s+|who\\s+is\\s+)?(?:named|called)\\s+(?<name>\\p{L}+)`, 'iu'),
      polarity: 'fact',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]ve|\\s+have|\\s+has|['’]s)?\\s+(?:just\\s+|also\\s+|recently\\s+|finally\\s+)?(?:have|has|got|adopted|rescued|picked\\s+up|keep|bought|brought\\s+home|own)\\s+(?<v>(?:(?:a|an|two|three|four|five|six|our|the|\\d)\\s+)(?:[\\p{L}-]+\\s+){0,3}?${PET}(?:\\s+and\\s+(?:a\\s+)?${PET})?(?:,?\\s+\\p{Lu}\\p{L}+)?)`,
        'iu',
      ),
      polarity: 'fact',
    },
    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?:own\\s+|two\\s+|three\\s+|old\\s+|new\\s+|little\\s+|rescue\\s+|poor\\s+|daft\\s+|elderly\\s+)*(?<v>${PET})\\b(?![\\s-]+(?:food|friendly|calendar|product|range|store|shop|line|insurance|grooming|report|lane|policy))(?:[^.;:!?,]{0,28}(?=[.;:!?,]|$))?`,
        'iu',
      ),
      polarity: 'fact',
      exact: true,
      certainty: 'implied',
    },
    {
      says: new RegExp(`\\b(?:feed|walk|walking|walked)\\s+(?:my|our)\\s+(?<v>${PET}|pets)\\b`, 'iu'),
      polarity: 'fact',
      exact: true,
    },
    {
      says: new RegExp(
        `\\bmine\\s+(?:is|was)\\s+(?:called\\s+)?(?<v>\\p{L}+,\\s+(?:a|the)\\s+(?:[\\p{L}-]+\\s+){0,2}?${PET})`,
        'iu',
      ),
      polarity: 'fact',
    },
    { says: /\bmy\s+pets\b/iu, polarity: 'fact', value: 'pets', certainty: 'implied' },

    {
      says: new RegExp(
        `\\b(?:her|his|its|their)\\s+names?\\s+(?:is|are|was)\\s+(?<v>\\p{L}+(?:\\s+and\\s+\\p{L}+)?)\\b[^.;!?]{0,30}?\\b(?:${PET}|${FARM_ANIMAL}|pets?)\\b`,
        'iu',
      ),
      polarity: 'fact',
    },
    {
      says: new RegExp(
        `\\b(?:I|we)(?:['’]ve|\\s+have)?\\s+(?:also\\s+|just\\s+|both\\s+)?(?:have|got|own|keep|kept|adopted|rescued|raise|breed)\\s+(?:(?:a|an|some|my|our|many|several|lots\\s+of|few|a\\s+few|a\\s+couple\\s+of|two|three|four|five|six|\\d+)\\s+)?(?:pets?(?=\\b)\\s*)?(?:[\\p{L}-]+\\s+){0,2}?(?<v>${PET}|pets|(?:iguana|lizard|gecko|snake|python|fish|bird|parrot|rat|mouse|mice|ferret|tarantula|frog|hermit\\s+crabs?|chickens?|hens|ducks|pigs?|goats?|llamas?|sheep|bees))\\b(?!\\s+(?:shop|food|store|insurance|products?|range|line))`,
        'iu',
      ),
      polarity: 'fact',
    },
    {
      says: new RegExp(
        `(?<![\\p{L}’'])(?<who>I|we)\\s+(?:still\\s+|also\\s+|always\\s+|have\\s+to\\s+|need\\s+to\\s+|must\\s+|usually\\s+)?(?:walk|feed|groom|train|take)\\s+(?:the|my|our)\\s+(?:\\p{L}+\\s+)?(?<v>${PET})\\b(?!\\s+(?:food|shop))`,
        'iu',
      ),
      polarity: 'fact',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s|ve\\s+been)|\\s+(?:am|are|is|have\\s+been|have))?(?:\\s+(?:a|an|such|very|much|more|of|definitely|always|been|total|huge|big|real|both|all))*\\s+(?<v>dog|cat|horse|bird|animal|rabbit|reptile)\\s+(?:person|people|lover|lady|mum|mom|dad|man|family|household)\\b`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: /(?:^|[.,;!–—-]\s*|\b(?:and|but|so)\s+)(?:I['’]ve\s+)?(?:never|not)\s+(?:really\s+)?(?:been\s+)?(?:much\s+of\s+)?an?\s+(?<v>dog|cat|horse|animal)\s+(?:person|lover)\b/iu,
      polarity: 'dislike',
    },
    {
      says: new RegExp(
        `(?:^|[.!]\\s*|\\b(?:the|a|our|new|my)\\s+(?:new\\s+)?)(?<v>puppy|kitten|pup|foal|rescue\\s+(?:dog|cat))\\s+(?:is\\s+)?(?:arrives?|arriving|comes?|coming|moves?|joins?|lands?)\\b(?=[^.;!?]{0,40}\\b(?:on|tomorrow|today|this|next|home|us)\\b)`,
        'iu',
      ),
      polarity: 'fact',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?:\\p{L}+\\s+){0,2}?(?<v>${PET})\\s+(?:loves?|likes?|adores?|enjoys?|hates?|is\\s+my\\s+(?:best\\s+friend|baby|world|whole\\s+world|shadow|life))\\b`,
        'iu',
      ),
      polarity: 'fact',
    },
    {
      says: new RegExp(
        `\\b(?:my|our)\\s+(?:(?:absolute|all-time|other)\\s+)*favou?rite\\s+(?:animals?|pets?)\\s+(?:is|are)\\s+(?<v>(?:[\\p{L}-]+\\s+){0,2}?(?:${PET}|\\p{L}{3,}))`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `(?<v>${PET}|elephants?|giraffes?|dolphins?|penguins?|tigers?|lions?|pandas?|owls?|whales?)\\s+(?:is|are)\\s+my\\s+(?:absolute\\s+|all-time\\s+)?favou?rite\\b`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `(?:(?<![\\p{L}’'])(?:I|we)(?:['’]ve|\\s+have)?|(?:^|[.!;,]\\s*|\\band\\s+))\\s*(?:just\\s+|recently\\s+|finally\\s+)?(?:adopted|rescued|rehomed|took\\s+in|brought\\s+home|acquired)\\s+(?:(?:a|an|another|our|two|three|her|him|second|new|the|from|little|baby)\\s+)*(?:[\\p{L}-]+\\s+){0,2}?(?<v>${PET})\\b`,
        'iu',
      ),
      polarity: 'fact',
    },
    {
      says: new RegExp(
        `\\b\\p{Lu}\\p{L}+\\s+(?:and\\s+\\p{Lu}\\p{L}+\\s+)?(?:is|are)\\s+(?:my|our|the)\\s+(?:(?:two|three|new|little|old|crazy|sweet|dear|rescue|beloved)\\s+)*(?<v>${PET})\\b`,
        'u',
      ),
      polarity: 'fact',
    },
    {
      says: new RegExp(
        `(?:^|[.!;,]\\s*)(?:(?:new|the)\\s+)?(?<v>puppy|kitten|pup|dog|cat|kitty|horse|pony|foal)\\s+(?:arrived|came\\s+home|joined\\s+us|is\\s+here|turned\\s+up)\\b`,
        'iu',
      ),
      polarity: 'fact',
    },
    ...tastes(new RegExp(`(?<![\\p{L}-])(?:${PET}|animals|birds|reptiles|wildlife)(?![\\p{L}-])`, 'iu')),
    {
      says: new RegExp(
        `(?:^|[.!;,]\\s*|\\b(?:I|we)(?:['’]ve)?\\s+(?:just\\s+)?)got\\s+(?:myself\\s+|ourselves\\s+)?an?\\s+(?:new\\s+)?(?:[\\p{L}-]+\\s+){0,2}?(?<v>${PET})\\b(?!\\s+(?:food|bed))`,
        'iu',
      ),
      polarity: 'fact',
    },
  ],
});

/** Pets, with name and breed where told. */
export const rule = withLeanings(said, {
  category: 'pet',
  things: new RegExp(`(?<![\\p{L}-])(?:${PET}|${FARM_ANIMAL})(?![\\p{L}-])`, 'iu'),
  vague:
    /^(?:labs?|pointers?|setters?|boxers?|shepherds?|snakes?|bulls?|animals?|sheep|birds?|mice|rats?|fish|shrimps?|turkeys?|cranes?|bernese|foxe?s?)$/iu,
  habits: false,
  ownCuesOnly: true,
  cues: [
    cue('avoid', `make\\s+my\\s+eyes|allergic\\s+to|(?:no|anything)\\s+with\\s+(?:lilies|rawhide)`),
    cue(
      'dislike',
      `(?:got|was|been)\\s+bitten|(?:I['’]m|I\\s+am)\\s+(?:scared|terrified|afraid)\\s+of|cross\\s+the\\s+street\\s+for|no\\s+animals\\s+for\\s+me|can['’]?t\\s+(?:stand|abide)|not\\s+a\\s+(?:dog|cat)\\s+person`,
    ),
    cue(
      'like',
      `my\\s+(?:therapy|sanity|soft\\s+spot|happy\\s+place|joy)|I['’]d\\s+have\\s+\\p{L}+|keeps?\\s+(?:me|us)\\s+(?:human|sane|company|warm)`,
    ),
    cue(
      'fact',
      `(?:I|we|she|he|my\\s+\\p{L}+)(?:['’]ve|\\s+have)?\\s+(?:also\\s+|already\\s+|always\\s+|just\\s+|recently\\s+)?(?:keeps?|kept|fosters?|breeds?|show|rescued?|rehomed?|adopted|raise|raised|muck\\s+out|adore|live\\s+with|travel\\s+with|share|carry|drive\\s+with|get\\s+up|run\\s+a\\s+sanctuary)`,
      `(?:I|we)(?:['’]ve|\\s+have)(?:\\s+got)?\\s+(?:a|an|two|three|four|five|six|seven|eight|nine|ten|this|one|\\d+)`,
      `(?:on|under|in|at|by|off|behind|round|around|over|across|with)\\s+(?:my|our|the)\\s+(?:\\p{L}+\\s+)?(?:feet|bed|desk|lap|sofa|couch|kitchen|closet|flat|house|garden|yard|place|roof|garage|homework|patio|living\\s+room|shed|smallholding|airing\\s+cupboard|box\\s+room|farm|barn|stable|ute|boots|fridge|bath|flat)`,
      `(?:the|his|her|my)\\s+vet|vet\\s+bills?|insulin|renal|raw\\s+fed|whelped|had\\s+\\p{L}+\\s+(?:pups|kittens|puppies)|came\\s+(?:to|with)\\s+(?:us|me|the\\s+house|two)|(?:this|our|my)\\s+(?:house|household|flat)|house\\s+is\\s+mad|a\\s+house\\s+full|goes\\s+everywhere|comes\\s+with\\s+me|against\\s+the\\s+world|(?:is|are)\\s+(?:ours|mine|my\\s+company)|of\\s+mine|part\\s+of\\s+the\\s+family`,
      `(?:is|are|was|were)\\s+(?:called|named)|(?:has|have)\\s+(?:outlived|claimed|learn(?:t|ed)\\s+to|to\\s+be\\s+fed)|sleeps|snores|bark(?:s|ing|ed)?|me?ows?|purr(?:s|ing)?|snoring|chew(?:s|ed)|begs|wakes|woke|ate|stole|steals|bites|escaped|needs\\s+(?:a\\s+walk|walking|letting\\s+out|feeding)|litter\\s+tray|kennel|hutch|leash|groomer|moults?|curled\\s+up|hates\\s+(?:planes|couriers|the\\s+postman)|my\\s+(?:\\p{L}+\\s+)?(?:service|shop|emotional\\s+support)`,
    ),
  ],
});

export const examples: RuleExamples = {
  fires: [
    {
      text: 'I foster two lurchers, they own the sofa.',
      claim: { category: 'pet', polarity: 'fact', value: 'lurchers' },
    },
    { text: 'My old tortoise bites.', claim: { value: 'tortoise' } },
    { text: 'Our spaniel Juno ate the contract.', claim: { category: 'pet', polarity: 'fact', value: 'spaniel Juno' } },
    { text: 'We adopted a rescue greyhound last month.', claim: { category: 'pet' } },
    { text: 'I have two cats and no curtains left.', claim: { category: 'pet' } },
    { text: 'Sorry for the noise, my dog hates the postman.', claim: { value: 'dog' } },
  ],
  quiet: [
    'There is a horse in the picture on page two.',
    'Do you have a dog?',
    'Our cat food range launches in May.',
    'It was raining cats and dogs.',
    'The hot dog stand is booked.',
    'Is the pet insurance form attached?',
  ],
};
