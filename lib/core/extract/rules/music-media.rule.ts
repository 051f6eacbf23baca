// Music, books, films and shows that somebody likes or does not.
import { MEDIA } from '../lexicon';
import type { RuleExamples } from '../rule';
import { cue, NUMBER, withLeanings } from '../leanings';
import { preferenceRule } from '../sayings';
import { tastes } from '../tastes';
import { WHO } from '../who';

const said = preferenceRule({
  category: 'music_media',
  sayings: [
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|ve|s|re)|\\s+(?:am|is|are|have|has))?\\s+(?:always\\s+|constantly\\s+|been\\s+|currently\\s+|mostly\\s+|only\\s+)*(?:listen\\s+to|listens\\s+to|listening\\s+to|binge-?watch(?:ing)?|binging|re-?reading|re-?read)\\s+(?<v>[^.;:!?()]{3,50})`,
        'iu',
      ),
      polarity: 'like',
      about: /\p{Lu}\p{Ll}+|jazz|music|podcast|opera|radio|metal|blues|novels?|audiobooks?/u,
    },
    {
      says: /\bI\s+(?:mean|plan|intend|want)\s+to\s+(?:get\s+through|re-?read|read)\s+all\s+of\s+(?<v>[^.,;:!?()]{3,40}?)(?:\s+again)?(?=[.,;:!?)]|$|\s)/iu,
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: /\bI\s+(?:highly|strongly|thoroughly|really)\s+recommend\s+(?:them|it)?\W*(?<v>"[^"]{2,50}"|(?:the\s+)?(?:film|movie|book|novel|series|show|album|podcast)\s+[^.;!?]{2,50})/iu,
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: /\bI\s+play\s+(?:him|her|them|it|that\s+(?:album|record|song))\s+(?:every|all\s+the\s+time|non-?stop|on\s+repeat)/iu,
      polarity: 'like',
      whole: true,
      value: '{words}',
      certainty: 'implied',
    },
    {
      says: /\bI\s+(?:want|choose|vote\s+for)\s+(?<v>[^.,;:!?()]{3,40}),\s*(?:\p{Lu}\p{L}+\s+)forever\b/iu,
      polarity: 'like',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]ve|ve|\\s+have|['’]s|\\s+has)?\\s+(?:also\\s+)?(?:read|reads|reading|seen|watched|watches|watching|finished|devoured|collects?|own|owns)\\s+(?:every|all|the\\s+whole\\s+of|everything\\s+by|anything\\s+by|nothing\\s+but)\\s+(?:of\\s+|the\\s+)*(?<v>\\p{L}[^.,;:!?()]{2,40}?)(?=[.,;:!?()]|$|\\s(?:and|twice|but|so|again|when|since|on|in|at|by|for|from|\\p{L}+\\s+times)\\b)`,
        'iu',
      ),
      polarity: 'like',
      about: /\p{Lu}\p{Ll}/u,
      certainty: 'implied',
    },
    {
      says: /\b(?:anything|everything|something)\s+(?:with|by|from|narrated\s+by|starring|directed\s+by|written\s+by)\s+(?<v>\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+)*)[^.;!?]{0,30}\b(?:I['’]m|I\s+am|I['’]ll|me|we['’]re|house|my|our)\b/u,
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: /\b(?<v>\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+)*),\s+(?:all\s+of\s+(?:him|her|it|them)|above\s+all|on\s+(?:repeat|loop)|as\s+loud\s+as)\b/u,
      polarity: 'like',
      certainty: 'implied',
    },

    {
      says: /\b(?:I|we)(?:['’](?:m|re|ve)|\s+(?:am|are|have))?\s+(?:just\s+|currently\s+|about\s+|nearly\s+|only\s+)*(?:half-?way\s+through|in\s+the\s+middle\s+of|finished(?:\s+reading|\s+watching)?|reading|re-?reading|engrossed\s+in|devouring|loving|hooked\s+on|binge-?ing|bingeing|binge-?watching)\s+(?<v>(?:the\s+(?:new|latest|last|first|whole)\s+)?[^.;:!?()]{3,50}?)(?:\s+and\s+(?:am\s+|I['’]m\s+)?(?:loving|enjoying|adoring|hooked)|,\s+(?:loving|couldn['’]?t|could\s+not|so\s+good|brilliant|wonderful|amazing|what\s+a))\b/iu,
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: /\b(?:just\s+)?(?:finished|read|saw|watched)\s+(?:reading\s+|watching\s+)?(?<v>(?:a|the|this|that|another|an)\s+[^.;:!?()]{3,40}?(?:book|novel|mystery|thriller|film|movie|series|show|documentary|memoir|biography|play|musical|trilogy|[\p{L}]+\s+by\s+\p{Lu}\p{L}+)[^.;:!?()]{0,20}?)[,;–—-]?\s+(?:and\s+)?(?:it\s+was\s+|was\s+|is\s+)?(?:loved|brilliant|so\s+good|amazing|couldn['’]?t\s+put|wonderful|great|incredible|fantastic|a\s+must|in\s+one\s+(?:go|sitting)|cried)/iu,
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: /\b(?:I|we)(?:['’]ve|\s+have)?\s+(?:just\s+|also\s+|finally\s+|already\s+|even\s+)?(?:saw|seen|went\s+to\s+(?:see|hear)|heard|caught|been\s+to\s+see)\s+(?<v>(?:the\s+)?\p{Lu}[^.,;:!?()]{2,40}?)\s+(?:live|in\s+concert|for\s+the\s+(?:second|third|fourth|fifth|umpteenth|\p{L}+th)\s+time|on\s+tour|\p{L}+\s+times|twice|again)\b/u,
      polarity: 'like',
    },
    {
      says: /\b(?:I|we)\s+(?:went|go|have\s+been|['’]ve\s+been|am\s+going|are\s+going)\s+to\s+(?:an?|the|my|our|see)\s+(?<v>[^.,;:!?()]{3,40}?\s+(?:concert|gig|show|festival|musical|opera|tour))\b[^.;!?]{0,40}\b(?:loved|amazing|unreal|incredible|awesome|fantastic|brilliant|best|blast|magical|great|wonderful|unforgettable|so\s+(?:good|much\s+fun))\b/iu,
      polarity: 'like',
    },
    {
      says: /(?<v>(?:the\s+)?\p{Lu}[^.,;:!?()]{2,40}?)\s+(?:means\s+(?:so\s+much|a\s+lot|the\s+world|everything)\s+to\s+me|changed\s+my\s+life|got\s+me\s+through|speaks\s+to\s+me|always\s+makes\s+me\s+(?:cry|smile|dance))\b/u,
      polarity: 'like',
      about: /\p{L}/u,
      needs:
        /\b(?:book|books|film|films|movie|album|song|songs|music|band|read|seen|watched|heard|series|novel|singer|concert|podcast|show|poem|poems|lyrics|potter)\b/iu,
    },
    {
      says: /\b(?:it['’]?s|that['’]?s|it\s+is|that\s+is|they['’]re|she['’]s|he['’]s)\s+(?:one\s+of\s+)?my\s+(?:all[\s-]time\s+|absolute\s+)?favou?rites?\s+(?<v>movies?|films?|books?|bands?|songs?|singers?|shows?|series|artists?|albums?|authors?|writers?|podcasts?|games?|novels?|composers?)\b/iu,
      polarity: 'like',
      whole: true,
    },
    {
      says: new RegExp(
        `${WHO}(?:\\s+(?:really|also|just|mostly|usually|often|always|absolutely))*\\s+(?:love|loves|like|likes|enjoy|enjoys|adore|prefer)\\s+(?:to\\s+)?(?:watch(?:ing)?|read(?:ing)?|listen(?:ing)?\\s+to|hear(?:ing)?)\\s+(?!(?:your|you|from|about|how|what|people|the\\s+(?:kids|children|numbers|team|news\\s+from)|them|him|her|my\\s+(?:kids|children|son|daughter))\\b)(?<v>[^.;:!?()]{3,50})`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: /\bI\s+(?:read|watch|listen\s+to)\s+(?:a\s+lot\s+of\s+|lots\s+of\s+|loads\s+of\s+|mostly\s+|mainly\s+|only\s+|nothing\s+but\s+|tons\s+of\s+|too\s+much\s+|all\s+kinds\s+of\s+|every\s+kind\s+of\s+)(?!(?:mail|e-?mails?|reports?|contracts?|documents?|tickets?|papers?|data|feedback|complaints|calls)\b)(?<v>[^.,;:!?()]{3,40})/iu,
      polarity: 'like',
    },
    {
      says: /\bI\s+(?:can\s+|also\s+|used\s+to\s+)?(?:play|sing)\s+(?:[\p{L}\s]{0,20})(?<v>(?:in\s+(?:a|an|the|my|our)\s+(?:[\p{L}-]+\s+){0,3}(?:band|orchestra|choir|quartet|ensemble|group|trio|big\s+band|chorus)))\b/iu,
      polarity: 'like',
    },
    ...tastes(MEDIA),
    {
      says: /\b(?:I|we)(?:['’]ve|\s+have)?\s+(?:(?:just|recently|finally|always|already)\s+)*(?:seen|watched|read|heard|finished)\s+(?:every|all\s+(?:of\s+)?(?:the|his|her|\p{L}+)?)\s*(?:episodes?|seasons?|movies?|films?|books?|novels?|albums?|(?:\p{L}+\s+)?(?:movies|films|books))\s*(?:of|by|in|from)?\s*(?<v>[^.,;:!?()]{2,40})/iu,
      polarity: 'like',
    },
    {
      says: /\bI(?:['’]ve|\s+have|['’]m|\s+am)\s+(?:been\s+)?(?:(?:currently|also|recently)\s+)*(?:re-?)?(?:reading|watching|listening\s+to|binge-?watching|bingeing|binging)\s+(?:a\s+lot\s+of\s+|lots\s+of\s+|so\s+much\s+)?(?<v>(?!(?:your|the\s+(?:report|draft|contract|docs?|spec|notes|thread|log|file|document|email)|this|that|it|for|out)\b)[^.,;:!?()]{3,40}?)\s+(?:lately|recently|these\s+days|again|right\s+now|at\s+the\s+moment|and\s+(?:it|I|love|loving))\b/iu,
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: /(?<v>[\p{L}’' ]{3,40}?)\s+(?:is|are)\s+(?:what\s+I\s+(?:listen\s+to|watch|read|play)|on\s+(?:repeat|heavy\s+rotation)|my\s+(?:all-time\s+)?(?:favou?rite|fave)\s+(?:band|singer|artist|composer|movie|film|show|series|book|author|writer|song|album|genre|game|musician|actor|actress|director|kind\s+of\s+(?:music|movie|book)s?|type\s+of\s+(?:music|movie|book)s?))\b/iu,
      polarity: 'like',
    },
    {
      says: /\b(?:I|we)(?:['’]ve|\s+have)?\s+(?:really\s+|absolutely\s+|so\s+|totally\s+)?(?:enjoyed|loved|adored|recommend|been\s+hooked\s+on|got(?:ten)?\s+(?:really\s+)?into|am\s+hooked\s+on|['’]m\s+hooked\s+on)\s+(?:reading\s+|watching\s+)?(?<v>(?:this|that|the|a|an|your|her|his|anything)?\s*(?:[\p{L}’'"“”-]+\s+){0,3}?(?:book|novel|series|show|film|movie|album|podcast|documentary|song|trilogy|memoir|nordic|poem|poetry|concert|band))\b(?!\s+(?:launch|keeping|you\s+(?:wrote|made)))/iu,
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: /\b(?:I|my\s+\p{L}+)\s+(?:(?:mostly|usually|always|often|love\s+to|like\s+to|also|only)\s+)*(?:listen|listens|dance|sing\s+along|jam|rock\s+out)\s+to\s+(?<v>(?!(?:you|your|the\s+(?:call|recording|feedback|meeting|customer|client)|our|my|what|everyone|people|advice|them|him|her|it|this|that|reason)\b)[^.,;:!?()]{3,40})/iu,
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: /(?<v>[\p{L}’' ]{3,40}?)\s+(?:is|are|was)\s+(?:simply\s+|just\s+|by\s+far\s+)?the\s+(?:best|greatest|funniest|coolest)\s+(?:show|series|movie|film|band|singer|book|album|song|rapper|musician|artist|game)(?:s)?\s+(?:ever|of\s+all\s+time|in\s+the\s+world)\b/iu,
      polarity: 'like',
    },
    {
      says: /\bI(?:['’]ve|\s+have)\s+been\s+to\s+(?<v>(?:over\s+|about\s+|more\s+than\s+)?(?:\d+|\p{L}+|a\s+lot\s+of|lots\s+of)\s+(?:of\s+(?:their|his|her)\s+)?(?:concerts|gigs|festivals|live\s+shows))\b/iu,
      polarity: 'fact',
    },
  ],
});

/** What somebody reads, watches and listens to. */
export const rule = withLeanings(said, {
  category: 'music_media',
  things: MEDIA,
  vague:
    /^(?:books?|records?|record|series|shows?|bands?|singles|country|rock|metal|folk|pop|soul|queen|songs?|magazines?|newspapers?|switch|classical|comedy|mystery|fantasy|friends|instrumental|cartoon|house|indie)$/iu,
  habits: true,
  cues: [
    cue(
      'need',
      `(?:half\\s+|profoundly\\s+|stone\\s+)?deaf|dyslexi\\p{L}+|tinnitus|hard\\s+of\\s+hearing|hearing\\s+aids?|must\\s+have\\s+(?:quiet|silence)|(?:or|and)\\s+(?:I|I['’]ll)\\s+(?:play|read|watch)\\s+nothing|or\\s+there\\s+is\\s+blood`,
    ),
    cue(
      'avoid',
      `(?:given|gave)\\s+up\\s+on|sworn\\s+off|parted\\s+company|set(?:s)?\\s+off\\s+my|motion\\s+sick|(?:upstairs|out\\s+of\\s+the\\s+room)\\s+with|not\\s+for\\s+my\\s+(?:eyes|ears|nerves)|with\\s+the\\s+(?:hall\\s+)?lights?\\s+on`,
    ),
    cue(
      'dislike',
      `(?:can['’]?t|cannot|can\\s+not)\\s+(?:take|listen\\s+to)|don['’]?t\\s+you\\s+dare|leaves?\\s+if|(?:leave|leaves)\\s+the\\s+room|slept\\s+through|up\\s+to\\s+here|anything\\s+but|goes?\\s+(?:right\\s+)?through\\s+me|turn\\s+(?:it|that)\\s+off`,
    ),
    cue(
      'like',
      `(?:I|we|he|she|they)(?:['’]ve|ve|\\s+have|['’]s|\\s+has)?\\s+(?:read|seen|watched|heard|finished|devoured|been\\s+through|listened\\s+to|played|re-?read)\\s+(?:every|all|each|nothing\\s+but|the\\s+(?:whole|lot|entire))`,
      `(?:devour|devours|devouring|binge|binges|bingeing|inhale|inhaling|hum|hums|humming|whistle|whistles)|by\\s+heart|word\\s+for\\s+word|knows?\\s+(?:it|them|every\\s+\\p{L}+)\\s+(?:backwards|off\\s+by\\s+heart|by\\s+heart)|opening\\s+night|front\\s+row|I\\s+(?:still\\s+)?(?:buy|cried|cry|weep|wept)|on\\s+(?:repeat|loop)|from\\s+breakfast\\s+till|volume\\s+(?:up|eleven)|till\\s+midnight|twice\\s+(?:through|over|each)|(?:\\p{L}+\\s+times\\s+(?:over|through|and))`,
      `(?:on|playing)\\s+in\\s+(?:the|my|this|our)\\s+(?:house|kitchen|car|van|cab|truck|tractor|garage|workshop|studio|lab|surgery|salon|parlour|milking\\s+parlour|shop|shed|bath|office)|(?:fall\\s+asleep|falls\\s+asleep|think|thinks|work|works|cook|cooks|run|drive|wake\\s+up|thinking)\\s+to|no\\s+calls|don['’]?t\\s+answer|no\\s+talking\\s+to\\s+me|do\\s+not\\s+disturb|start(?:ed|s)?\\s+(?:again|round\\s+again)|short\\s+only|like\\s+other\\s+people\\s+do\\s+christmas`,
      `my\\s+(?:hour|fix|dose|bit|diet|collection|shelf|shelves)\\s+of|${NUMBER}\\s+(?:records|singles|lps|albums|novels|vinyls)|(?:always|never\\s+without)\\s+(?:a|an|some)\\s+\\p{L}+\\s+(?:in|on)\\s+(?:my|the)|goes\\s+quiet|and\\s+I(?:['’]m|\\s+am)\\s+gone|above\\s+all`,
    ),
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: "I've read every Ian Rankin twice.", claim: { polarity: 'like' } },
    { text: 'Ska drives me up the wall.', claim: { polarity: 'dislike', value: 'Ska' } },
    { text: 'I love jazz, the older the better.', claim: { category: 'music_media', polarity: 'like', value: 'jazz' } },
    { text: "I'm a huge fan of Terry Pratchett.", claim: { polarity: 'like' } },
    { text: 'No techno, I beg.', claim: { polarity: 'avoid', value: 'techno' } },
    { text: 'I am always listening to Radiohead in the lab.', claim: { polarity: 'like', value: 'Radiohead' } },
    { text: "I can't stand musicals.", claim: { polarity: 'dislike', value: 'musicals' } },
  ],
  quiet: [
    'The podcast goes out every Monday to our subscribers.',
    'Have you read the book?',
    'I am reading the contract now.',
    'I would love to read the report.',
    'Please watch the training film before Monday.',
    'We like the band on the brochure cover?',
  ],
};
