// Praise for a person, a team or a product that says what for. "Great, thanks" is none.
import type { RuleExamples } from '../rule';
import { signalRule } from '../sayings';

const GREAT =
  '(?:brilliant|fantastic|excellent|outstanding|superb|terrific|amazing|wonderful|phenomenal|exceptional|incredible|first[\\s-]class|magnificent|marvellous|stellar|a\\s+joy|a\\s+delight|a\\s+pleasure\\s+to\\s+work\\s+with|flawless|second\\s+to\\s+none|top[\\s-]notch|lovely|awesome)';

/** Specific praise. */
export const rule = signalRule({
  kind: 'praise',
  gate: /\b(?:loved|loving|couldn't|customers|clients|guests|team|kids|staff|rave\w*|beyond|better|league|shame|standard|weight|what\s+a|finest|most|\w+est|superb|immaculate|gorgeous|unreal|insane|witchcraft|sorcery|magic|flawless|faultless|spotless|exquisite|treasure|beauty|gift|ace|seamless|impeccable|stunning|legends?|model|genius|like|nobody|no\s+one|only|first|not|marks|kiss|how|deserves?|beautiful|talking|supernatural|eye|worth|compliment|copy|cleaner|so\s+\w+|your|art|credit|gem|wizard|genius|asset|magician|marvel|head|happier|fault|expectations|knocked|funniest|finest|smoothest|clearest|never|class|adore|brilliant|fantastic|excellent|outstanding|superb|terrific|amazing|wonderful|phenomenal|exceptional|incredible|first[\s-]class|marvellous|stellar|joy|delight|pleasure|flawless\w*|best|none|applause|kudos|hats\s+off|well\s+done|congrat\w*|impress\w+|love|lov(?:es|ed)|bravo|credit|honest|recommend\w*|nothing\s+(?:comes|else)|no\s+other|not\s+one|like\s+magic|saved|captured|nailed|blown|exceeded|reliable|awesome|job)\b/iu,
  sayings: [
    {
      says: /\b(?:the\s+)?best\s+(?:[\p{L}-]+\s+){1,3}?(?:we|I)(?:['’]ve|\s+have)\s+(?:ever\s+)?(?:had|used|seen|worked\s+with|dealt\s+with|spent|bought|tried|known)\b/iu,
    },
    {
      says: /\b(?:is|are|was|were)\s+(?:a\s+|an\s+|such\s+a\s+|pure\s+|an\s+absolute\s+|a\s+real\s+)(?:gem|wizard|genius|credit\s+to|asset|magician|marvel|dream\s+to\s+work|rock\s*star|class\s+act|masterpiece)\b/iu,
    },
    {
      says: /\b(?:head\s+and\s+shoulders\s+above|couldn['’]?t\s+be\s+happier|could\s+not\s+be\s+happier|can['’]?t\s+fault|cannot\s+fault|second\s+to\s+none|beyond\s+(?:our|my)\s+expectations|knocked\s+it\s+out|hit\s+it\s+out|the\s+(?:funniest|finest|cleanest|smoothest|clearest|prettiest)\s+[^.;!?]{2,30}\s+(?:we|I)(?:['’]ve|\s+have)|a\s+lesson\s+in\s+how)\b/iu,
    },
    {
      says: /\b(?:I|we)\s+(?:absolutely\s+|really\s+|just\s+|all\s+)?(?:love|adore)\s+(?:the\s+new|what\s+you(?:['’]ve)?|how\s+you(?:r)?|your)\s+(?!(?:to|accent|dog|cat|kids?|hair|dress|photos?|shoes|baby|husband|wife)\b)[^.;!?]{3,}/iu,
    },
    {
      says: /\b(?:I|we)(?:['’]ve|\s+have)\s+never\s+(?:seen|had|met|known|worked\s+with)\s+(?:such|a\s+[^.;!?]{3,30}\s+(?:like|as)|anyone|anything|support)\s*[^.;!?]{3,}/iu,
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `(?<!\\p{L})(?!(?:[Yy]ou|[Ss]he|[Hh]e|[Tt]hey)(?:['’]\\p{L}+|\\s+\\p{L}+)(?:\\s+\\p{L}+){1,3}[\\s.!…]*$)(?:[Yy]ou|[Yy]our\\s+[\\p{L}’'-]+(?:\\s+[\\p{L}’'-]+){0,2}?|(?:[Tt]he|[Tt]his)\\s+(?:team|support|service|app|tool|product|new\\s+\\p{L}+|install\\s+crew)|(?!That|It|This|What|There|Life|Sounds|Everything|Weather|Dinner|Lunch)\\p{Lu}\\p{L}+|[Ss]he|[Hh]e|[Tt]hey)(?:['’]re|['’]s|\\s+(?:is|are|was|were|has\\s+been|have\\s+been))\\s+(?:(?:simply|just|absolutely|truly|really|so|all|personally|always|consistently|completely|quite|an?|nothing\\s+short\\s+of)\\s+)*${GREAT}\\b(?!\\s+(?:if|news|idea|to\\s+(?:hear|see|meet)|time|weekend))`,
        'u',
      ),
    },
    {
      says: /\b(?:you\s+(?:are|have|were)|(?:he|she|\p{L}+)\s+is(?=\s+(?:by\s+far\s+|simply\s+)?the\s+(?:best|most\s+\p{L}+)\s+(?:person|\p{L}+)\s+(?:I|we)\b)|your\s+\p{L}+\s+(?:is|are|has|have)|it(?:['’]s|\s+is)|this\s+is)\s+(?:by\s+far\s+|easily\s+|hands\s+down\s+|simply\s+)?the\s+(?:best|most\s+(?:honest|reliable|helpful|responsive|patient|professional|thoughtful|useful|thorough))\b[^.;!?]{3,}/iu,
    },
    {
      says: /\b(?:no\s+other|not\s+one|not\s+a\s+single|none\s+of\s+(?:the|our)\s+(?:other|previous))\s+(?:\p{L}+\s+)?(?:vendor|supplier|agency|company|tool|provider|app|system|team|partner)s?\b[^.;!?]{0,50}/iu,
    },
    { says: /\bnobody\s+else\s+(?:comes\s+close|does\s+it|has\s+ever)\b|\bnothing\s+else\s+comes\s+close\b/iu },
    {
      says: /\b(?:hats\s+off|kudos|bravo|well\s+done|full\s+marks|big\s+applause|a\s+big\s+applause|top\s+marks|three\s+cheers|congrat(?:s|ulations)(?!\s+(?:on|for|to)\s+[^.;!?]{0,40}\b(?:puppy|baby|little|house|home|place|flat|wedding|marriage|engagement|promotion|role|job|medal|launch|years|reaching|landing|winning|birthday|degree|graduat\w+|kitten|dog|boy|girl|twins|anniversary|retire\w+)\b))\s+(?:to|for|on)\s+(?!(?:all|everyone)\b|(?:your\s+(?:birthday|wedding|new\s+job|engagement|baby|new\s+role|promotion)|the\s+(?:baby|wedding|birthday))\b)[^.;!?]{4,}/iu,
    },
    {
      says: /\b(?:job|work)\s+(?:very\s+)?well\s+done\b|\b(?:outstanding|excellent|fantastic|superb|great|amazing|incredible|brilliant)\s+(?:job|work|result|effort|support|service)\s+(?:on|by|from|with|at|in)\b/iu,
    },
    {
      says: /\b(?:I|we)(?:['’]ve|\s+have)?\s+(?:am|are|was|were|been)?\s*(?:\p{L}+\s+)?(?:impressed|blown\s+away|delighted|thrilled|over\s+the\s+moon)\s+(?:with|by|at|how)\s+(?!the\s+(?:idea|prospect|thought)\b)(?:your|the|how|you|\p{Lu}\p{L}+)\b/iu,
    },
    {
      says: /\b(?:exceeded|surpassed|beat)\s+(?:all\s+)?(?:our|my)\s+expectations\b|\bworks?\s+like\s+(?:magic|a\s+(?:charm|dream))\b|\bworth\s+every\s+(?:penny|cent|euro)\b|\b(?:game[\s-]changer)\s+for\s+(?:us|me)\b/iu,
    },
    { says: /\b(?:your|the)\s+[\p{L}’'-]+(?:\s+[\p{L}’'-]+){0,3}\s+(?:carried|saved)\s+us\b[^.;!?]{0,60}/iu },
    {
      says: /\b(?:my|our)\s+(?:team|staff|whole\s+(?:office|team)|people|customers|clients|guests|kids|pupils|patients)\s+(?:all\s+|really\s+|absolutely\s+)*(?:loves?|adores?|raves?\s+about|swears?\s+by)\s+(?:your|the\s+new|it\b|what\s+you)/iu,
    },
    {
      says: /\b(?:I|we)\s+(?:tell|recommend(?:ed)?\s+you\s+to|have\s+told)\s+(?:everyone|everybody|every|all)\b/iu,
      whole: true,
    },
    {
      says: /\bI\s+don['’]?t\s+think\s+I(?:['’]ve|\s+have)\s+ever\b[^.;!?]{0,80}\bso\s+(?:cohesive|effective|good|professional|kind|helpful|smooth|well)\b/iu,
    },
    {
      says: /\b(?:(?:the|hands\s+down\s+the|easily\s+the|by\s+far\s+the)\s+)?(?:best|finest|(?:smooth|calm|kind|fast|quick|nic|friendli|clean|clear|comfi|tasti|loveli|sharp|slick|warm|funni|clever|cosi|pretti|neat|sweet|soft|great|safe|bright|smart|fresh|thoughtful)est|most\s+(?:delicious|romantic|beautiful|helpful|patient|professional|reliable|honest|thoughtful|comfortable|useful|responsive|generous|thorough|elegant|brilliant|attentive|intuitive|enjoyable|impressive))\s+(?!way|time|place|part|thing\s+(?:is|to|would)|day\b)(?:[\p{L}'-]+\s+){1,5}?(?:(?:that\s+)?(?:I|we)(?:'ve|\s+have)\s+(?:ever\s+|yet\s+)?\p{L}{3,}|in\s+the\s+(?:country|business|world|city|county|trade|industry)|on\s+(?:the\s+(?:whole\s+)?(?:coast|market|island|planet)|rails|earth)|in\s+(?:twenty|ten|\d+)\s+years\s+of|you've\s+ever\s+made)\b/iu,
      certainty: 'implied',
      whole: true,
    },
    {
      says: new RegExp(
        `\\b(?:your|you|you're|the\\s+new|whoever)\\b[^.;!?]{0,50}?\\b(?:is|are|was|were|'s|'re|looks?|look|came\\s+(?:out|up))\\s+(?:(?:an?|the|so|just|simply|absolutely|truly|pure|such|really|utterly|all|a\\s+real|an\\s+absolute|a\\s+total|nothing\\s+short\\s+of)\\s+)*(?:genius|legends?|superb|immaculate|outstanding|unreal|witchcraft|sorcery|10\\/10|flawless|faultless|spotless|exquisite|work\\s+of\\s+art|national\\s+treasure|beauty|seamless|impeccable|stunning|top[\\s-]notch|world[\\s-]class|comic\\s+genius|masterpiece|dream\\s+to|joy\\s+to|exactly\\s+pitched)\\b(?!\\s+(?:weather|day|weekend|view|for\\s+you|of\\s+you|that\\s+you))`,
        'iu',
      ),
      whole: true,
    },
    {
      says: /\b(?:never|not)\s+(?:once\s+)?(?:had|seen|met|tasted|known|heard|used|eaten|read|worked\s+with)\s+(?:an?\s+|such\s+)?[^.;!?]{3,40}?\b(?:like\s+(?:it|yours|this|you|that)|who\s+could|so\s+(?:good|calm|clear|fast|kind|well)|as\s+(?:good|calm|clear|fast|kind)\s+as)\b/iu,
      whole: true,
    },
    {
      says: /\b(?:nobody|no\s+one|none)\s+(?:else\s+)?(?:explains?|does|gets?|makes?|understands?|knows?|listens?|comes?|handles?)\s+[^.;!?]{2,40}?\b(?:like\s+you|as\s+(?:well|clearly|quickly)\s+as\s+you|near\s+(?:that|you|yours)|the\s+way\s+you)\b/iu,
      whole: true,
    },
    {
      says: /\b(?:you're|you\s+are|you\s+run|yours\s+(?:is|was)|your\s+[\p{L}'-]+(?:\s+\p{L}+)?\s+(?:is|was|are|were))\s+(?:the\s+)(?:only|first)\s+(?:one|\p{L}+)\b[^.;!?]{0,30}?\b(?:who|that|whose|where|which|could|to)\b/iu,
      certainty: 'implied',
      whole: true,
    },
    {
      says: /\bnot\s+(?:one|a\s+single)\s+(?:drop|screw|slide|bobble|question|complaint|glitch|hitch|hiccup|scratch|bent\s+\p{L}+|crumb)\b(?!\s+(?:of\s+(?:water|coffee|rain)|left|from\s+you))|\bcredit\s+where\s+(?:it's|credit\s+is)\s+due\b|\b(?:top|full)\s+marks\b|\bchef's\s+kiss\b|\bthat's\s+how\s+(?:you\s+do\s+it|it's\s+done)\b|\bdeserves?\s+(?:a\s+)?(?:raise|medal|promotion|pay\s+rise|award)\b|\btop[\s-]drawer\s+(?:job|work)\b|\bbeautiful\s+(?:work|job)\b|\bnow\s+we're\s+talking\b|\bborders?\s+on\s+the\s+supernatural\b|\byou(?:'ve|\s+have)\s+(?:got\s+)?an\s+eye\s+for\b|\bworth\s+every\s+(?:penny|cent|euro)\b|\btake\s+it\s+as\s+a\s+compliment\b|\bother\s+\p{L}+s,?\s+please\s+copy\b|\bleft\s+[^.;!?]{3,25}\s+cleaner\s+than\s+they\s+found\b/iu,
      whole: true,
    },
    {
      says: /\b(?:so\s+(?:good|clear|smooth|easy|fast|quick|calm|well)|such\s+(?:good|a\s+good))\s+(?:that\s+)?(?:our|my|ours|even|it\s+feels)\b[^.;!?]{4,}/iu,
      whole: true,
    },
    {
      says: /\b(?:your|the\s+new)\s+(?:[\p{L}'-]+\s+){1,4}?(?:made|makes|saved|saves|taught|fixed|explained|solved|spotted)\s+(?:even\s+)?(?:my|our|us|me|every)\b[^.;!?]{4,}\b(?:good|laugh|cry|productive|back|minutes|seconds|half|life|superb|happy|look|all|since|that\s+(?:three|two|four)|first\s+try|never)\b/iu,
      certainty: 'implied',
      whole: true,
    },
    {
      says: /\b(?:love|loved|loving|adore|adored)\s+(?:the\s+(?:fact\s+that\s+you|update|redesign)|how\s+(?:you|your|easy|quick|simple)|your\s+(?:new|app|work|service|team|bread|coffee|products?|shop|site|support|newsletter))\b[^.;!?]{3,}/iu,
      whole: true,
    },
    {
      says: /\b(?:couldn't|could\s+not|can't|cannot)\s+(?:have\s+been|be|ask\s+for|have\s+asked\s+for|recommend|praise|rate|speak)\s+(?:\p{L}+\s+){0,3}?(?:better|happier|kinder|easier|smoother|nicer|clearer|more\s+\p{L}+|highly\s+(?:of|enough)|enough|faster|quicker)\b/iu,
      whole: true,
    },
    {
      says: /\b(?:my|our)\s+(?:\p{L}+\s+){0,2}?(?:customers|clients|guests|team|kids|children|staff|colleagues|girls|boys|mother|mum|mom|dad|nan|gran|wife|husband|neighbours?|pupils|patients|members)\s+(?:all\s+|already\s+|still\s+|absolutely\s+|simply\s+|just\s+)*(?:love|loves|loved|rave|raves|raved|adore|adores|adored|swear|swears|can't\s+stop|won't\s+stop|keep\s+asking\s+(?:who|where)|is\s+in\s+love|are\s+in\s+love)\s+[^.;!?]{0,30}?\b(?:your|it|you|the\s+new|this|about|talking)\b/iu,
      whole: true,
    },
    {
      says: /\b(?:exceeded|beyond|better\s+than|above)\s+(?:all\s+|everything\s+|anything\s+)?(?:our|my|we|I)\s*(?:wildest\s+)?(?:expectations|dreams|expected|hoped|imagined|hopes|(?:'d|had)\s+(?:hoped|expected|imagined))\b|\b(?:in\s+a\s+(?:class|league)\s+of|second\s+to\s+none|streets\s+ahead|head\s+and\s+shoulders|leagues?\s+(?:above|ahead)|puts?\s+(?:the\s+)?(?:others|rest|everyone)\s+to\s+shame|sets?\s+the\s+(?:bar|standard)|raised\s+the\s+bar|gold\s+standard|worth\s+(?:his|her|its|their)\s+weight|what\s+a\s+(?:team|service|crew|product|job|performance|find|joy|delight|difference|talent))\b/iu,
      whole: true,
    },

    {
      says: /\b(?:everyone|everybody|the\s+(?:whole\s+)?(?:team|floor|office|shop|crew|ward|board)|all\s+of\s+us|my\s+\p{L}+|our\s+\p{L}+|people)\b[^.;!?]{0,24}?\b(?:raves?|raving|is\s+raving|can['’]?t\s+stop\s+talking|keeps?\s+talking|sings?\s+(?:the|your)\s+praises)\s*(?:about|of)?\b[^.;!?]{3,60}/iu,
    },
    {
      says: /\b(?:the|your|this|that|these)\s+(?:[\p{L}-]+\s+){1,4}(?:is|are|was|were)\s+(?:by\s+far\s+|easily\s+|hands\s+down\s+|simply\s+)?(?:the|one\s+of\s+the)\s+(?:very\s+)?(?:clearest|best|finest|smoothest|cleanest|quickest|fastest|friendliest|easiest|neatest|nicest|kindest|most\s+\p{L}+)\s+(?:[\p{L}-]+\s+){0,2}(?:I|we)(?:['’]ve|\s+have)?\s+(?:ever\s+)?(?:read|seen|had|used|worked|met|known|come|tasted|heard|dealt|stayed|bought|been)\b/iu,
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'Your support team is simply brilliant.', claim: { kind: 'praise' } },
    { text: 'Hats off to whoever wrote the import guide.', claim: { kind: 'praise' } },
    { text: 'You are the most honest supplier we have.', claim: { kind: 'praise' } },
    { text: 'We were blown away by how fast you turned it around.', claim: { kind: 'praise' } },
  ],
  quiet: [
    'Great, thanks!',
    'It would be brilliant if you could call.',
    'Congratulations on your wedding!',
    'The best way to reach me is email.',
    'Hope you had a fantastic weekend.',
  ],
};
