// How a mail says that something is so with its reader: wordings over a line as line.ts makes it. Data only, every expression bounded.
import { cue } from '../line';

/** One way of saying so. What it is about follows it, or lies `within`. */
export interface Assertion {
  readonly cue: RegExp;
  readonly within?: boolean;
  readonly liking?: boolean;
  /** In a question it asks. */
  readonly stated?: boolean;
  /** Only family, animals, events and pastimes need backing: "I hope the release went well" is business. */
  readonly mild?: boolean;
  /** Everything named has to be backed. */
  readonly all?: boolean;
  /** What it is about may come after a pause. */
  readonly beyond?: boolean;
  /** Also words of business need backing. */
  readonly strict?: boolean;
}

const ADVERBS =
  '(?:(?:really|so|always|also|still|just|clearly|obviously|surely|do|both|all|never|only|once|usually|strictly|very much|particularly|especially|absolutely|truly|simply|much|already|recently|certainly|regularly|often|now|secretly) )*';
const LIKE =
  "love|like|enjoy|adore|prefer|favou?r|collect|play|support|follow|drink|eat|take|swear by|live for|dream of|are fond of|are keen on|are into|are a fan of|are a big fan of|are a huge fan of|are passionate about|are crazy about|are mad about|are obsessed with|have a passion for|have a soft spot for|have a weakness for|can't resist|cannot resist|spend your weekends|spend your free time";

export const ASSERTS: readonly Assertion[] = [
  {
    cue: cue(
      `you(?:'ve|'re| have| are)? ${ADVERBS}(?:been )?(?:not |hardly |no )?(?:much of )?(?:a|an|such a|quite a|quite the)? ?(?!big|huge|great|true|real|massive|keen|such)[^ ]+ (?:person|lover|fan|enthusiast|addict|nut|buff|fanatic|devotee)(?! of| for)`,
    ),
    within: true,
    stated: true,
    strict: true,
  },
  {
    cue: cue(
      "(?:as|for|being) (?:someone|somebody|a person|one) (?:who|that)(?: (?:is|has|never|always|also|really|likes?|loves?|knows?))*|(?:it's|it is|how|so) (?:really |so )?(?:great|lovely|good|wonderful|nice|fantastic|exciting|sad|brilliant|cool|amazing|fabulous) (?:that )?you(?:'ve|'re|'ll| have| are| got| will)?(?: finally| now| also| really)*|(?:i'm|i am|i was|we were|we're) (?:told|informed|given to understand) (?:that )?(?:you(?:'ve|'re| have| are)?|your)|you must (?:really |all |so )?(?:miss|remember|love|be (?:proud|thrilled|excited|relieved|exhausted|tired|looking forward)(?: of| about| that| with| to)?)",
    ),
    stated: true,
  },
  {
    cue: cue(
      "(?:i|we)(?:'d| would)? (?:bet|imagine|guess|suppose|assume|reckon)(?: that)?|no doubt|surely|i'm sure(?: that)?",
    ),
    mild: true,
    stated: true,
  },
  {
    cue: cue(
      `you ${ADVERBS}(?:${LIKE})|you(?:'re| are) ${ADVERBS}(?:a |an |the |such a |quite a )?(?:[^ ]+ )?(?:fan of|lover of|fond of|keen on|into|passionate about|crazy about|mad about|obsessed with)|your (?:love|passion|fondness|weakness|taste|enthusiasm|favou?rite|soft spot|liking|obsession|interest)(?: of| for| in| is)?|knowing your`,
    ),
    liking: true,
    stated: true,
  },
  {
    cue: cue(
      `you ${ADVERBS}(?:hate|dislike|avoid|can't stand|cannot stand|don't eat|don't drink|do not eat|do not drink|don't like|do not like|are allergic to|gave up|stopped)|you(?:'re| are) ${ADVERBS}(?:allergic to|off|intolerant to|not a fan of)`,
    ),
    stated: true,
  },
  {
    cue: cue(
      `you(?:'re| are) ${ADVERBS}(?:a |an |such a |quite a |quite the |the )?(?:[^ ]+ ){0,2}?(?:vegetarian|vegan|teetotal|allergic|married|engaged|pregnant|divorced|retired|golfer|runner|sailor|cyclist|swimmer|climber|gardener|cook|baker|reader|photographer|skier|surfer|hiker|musician|pianist|guitarist|singer|father|mother|mum|mom|dad|parent|grandfather|grandmother|newlywed|native)|(?:as|being) an? (?:[^ ]+ ){0,3}?(?:early riser|riser|teetotaller|teetotaler|non drinker|non smoker|night owl|owl|widow|widower|commuter|twin|only child|veteran|native|perfectionist|golfer|runner|sailor|cyclist|swimmer|climber|gardener|cook|baker|reader|photographer|skier|surfer|hiker|musician|pianist|guitarist|singer|father|mother|mum|mom|dad|parent|grandfather|grandmother|lover|fan|enthusiast|collector|vegetarian|vegan|foodie|rider|dancer|chess player|player|angler|beekeeper|birdwatcher|traveller|supporter|[^ ]+ist|dog owner|cat owner|owner)|for an? (?:[^ ]+ ){0,2}?(?:golfer|runner|sailor|cyclist|gardener|lover|fan|enthusiast|collector|foodie|reader|skier|surfer|hiker|vegetarian|vegan|teetotaller)(?= (?:like )?you)`,
    ),
    within: true,
    stated: true,
    strict: true,
  },
  {
    cue: cue(
      `you ${ADVERBS}(?:cycle|swim|climb|hike|ski|surf|fish|garden|knit|dance|foster|restore|meditate|sail|golf|jog|sing|bake|paint|row|camp|dive)`,
    ),
    within: true,
    stated: true,
    strict: true,
  },
  {
    cue: cue(
      'as (?:an? |the )?(?:new |newly appointed |proud |happy |lucky )?(?:owner of|head of|director of|vice president of|vp of|chief of|chair of|lead of|president of|founder of)',
    ),
    stated: true,
    strict: true,
  },
  {
    cue: cue(
      `you(?:'ve| have)? ${ADVERBS}(?:moved|relocated|are moving|were moving|are relocating|grew up|live|lived|were born|was born|studied|graduated|worked|started|joined|left|quit|retired|got married|got engaged|got promoted|were promoted|have been promoted|bought|became|adopted|won|ran|finished|completed|climbed|expect|are expecting|plan|planned|are planning|want|wanted|hope|hoped|are hoping|are training|are learning|are studying|learned|took up|taken up|are looking for|are thinking of|are going|were going|are getting|are about to|are saving|run|have two|have three|have an? (?!gift |talent |knack |way |eye |nose |point |feel |great |good |lovely |heart |real |rare )|have kids|have twins|sing|volunteer|coach|teach|speak|ride|row|paint|write|bake|brew|grow|keep)(?! (?:a look|a question|questions|a great|a good|a lovely|a nice|a wonderful|a moment|a minute|time|a chance|any|an idea|everything|the|your|to|it|us|me|in mind|this|that|up|well|busy|from|out of|with us|using)(?![^ ]))`,
    ),
    stated: true,
  },
  {
    cue: cue(
      `(?:i|we|i've|we've) ${ADVERBS}(?:know|knew|remember|remembered|recall|understand|gather|have not forgotten|haven't forgotten|realise|realize) (?:that |how much |how |about |of )?(?:you|you're|you've|your)|(?:i|we|i've|we've) ${ADVERBS}(?:noticed|heard|hear|have heard|saw|have seen|read|learned) (?:that |how much |how |about |of )?(?:you|you're|you've)`,
    ),
    stated: true,
  },
  {
    cue: cue(
      `you(?:'ve| have| had)? ${ADVERBS}(?:told (?:me|us)|said|(?<=(?:always|often|usually|never) )(?:say|tell|joke|claim|swear)|(?:like|love|used|keep|kept) (?:to )?(?:say|saying|joke|joking|tell|telling)|mentioned|confided|shared with (?:me|us)|explained|let slip|talked about|spoke about|spoke of|wrote|described|promised|complained|admitted)(?: (?:that|about|how))?`,
    ),
    stated: true,
    strict: true,
    beyond: true,
  },
  {
    cue: cue(
      'your (?:[^ ]+ )?(?:team|company|business|firm|department|office|factory|board|boss) (?:has|have|had|is|are|was|were)(?: just| recently| now| finally| also)* (?:been )?(?:grown|growing|doubled|tripled|moved|moving|won|hired|hiring|merged|merging|acquired|bought|sold|expanded|expanding|shrunk|restructured|restructuring|gone public|laid off|laying off)',
    ),
    within: true,
    stated: true,
    strict: true,
  },
  {
    cue: cue(
      "(?:since|now that|seeing that|given that|because|considering(?: that)?|knowing(?: that)?|seeing as) (?:you|you're|you've|your)(?! (?:are|have|were|asked|requested|need|want|can|could|will|would|signed|ordered|use|upgraded|renewed|wrote|last|first|bought)(?! (?:a|an|moving|moved|allergic|vegetarian|vegan|married|expecting|training|learning|back|fan|so|such|two|three|been)))",
    ),
    stated: true,
  },
  {
    cue: cue(
      '(?:congratulations|congrats|congratulate you|well done|bravo|kudos|hats off|chapeau)(?: again| to you| once again| so much)? (?:on|for|with|to)|(?:happy|thrilled|delighted|pleased|excited|glad|overjoyed|great|good|lovely|wonderful|fantastic|amazing) (?:to hear|to read|to learn|news)(?: that| about| of)?|(?:happy|thrilled|delighted|excited) (?:for you|about your)',
    ),
    all: true,
  },
  {
    cue: cue(
      '(?:sorry|sad|saddened|shocked|devastated) (?:to hear|to learn|to read|about)(?: about| of| that)?|my condolences on|condolences on|feel for you',
    ),
    all: true,
  },
  {
    cue: cue(
      '(?:good luck|best of luck|all the best|fingers crossed|rooting for you|success)(?: to you)? (?:with|for|on|at|in)|enjoy(?: your| the)?|(?:happy|ready|excited|prepared|preparing|preparations|training|packed) (?:for|about)|looking forward to (?:your|the)|happy(?= (?:retirement|wedding|graduation|engagement|moving|new home|new job|honeymoon))|welcome to',
    ),
    mild: true,
  },
  {
    cue: cue(
      "hope(?: that)?(?: your| the| all is well with| you enjoyed| you had| you have| you enjoy| you are enjoying| you're enjoying| you are recovering| you get| you can| you will| you find| you found| things are going well with)?|how (?:is|are|was|were|did|does|do|goes|has|have)|how's|what about|any news (?:on|about|of|from)|thinking (?:of|about) you|must (?:be|have been|feel)|(?:give|send|pass|say)(?: on)? (?:my |our |a |some )?(?:best|regards|love|hello|hi|greetings|hug|warm)(?: wishes| regards| big hug| hug)?(?: to)?|(?:greetings|regards|love|hello|hi|best|hug|kiss|cuddle|pat|treat|greet|stroke|scratch)(?: to| for| from)?",
    ),
    mild: true,
  },
];

/** Asks only to be agreed with: "…, haven't you?" */
export const TAG = cue(
  ", (?:(?:have|has|are|is|do|does|did|was|were|wo|would|can|could)n't|(?:have|has|are|is|do|does|did|was|were|will|would) (?:you|it|they|he|she) not|right|no|correct|am i right) ?(?:you|it|they|he|she|that)?$",
);

/** Opens what is not said to be so. */
export const CONDITIONAL = cue(
  "if|whether|unless|in case|should|would|could|may|might|can|when|whenever|do|does|did|don't|perhaps|maybe|wish|let me know|what|which|who|until|once|as soon as|provided|suppose|so that|make sure|want to|will|you'll|might be|may be|whatever|how often|curious|wondering|wonder|seeing|see|saw|watch|watching|watched|hearing|let|letting|made|make|help|helping|helped|let's",
);

/** What stands before a place of the reader's life. */
export const PLACES = cue(
  "(?:trip|travels|time|life|stay|holiday|holidays|vacation|week|weekend|weekends|move|moved|moving|relocated|relocating|relocation|living|live|back|return|returned|days|adventure|flight|journey|honeymoon|sabbatical|year|semester|summer|winter|break|settled|settling|new home|new house|new flat|grew up|born|office|house|flat|apartment|cottage|place|roots|originally|parents) (?:to|in|from|at|into|around|through|across)|how(?:'s| is| was)(?= [^ ]+(?: (?:treating|doing|these|now|this)|$))|enjoying|settling into",
);
