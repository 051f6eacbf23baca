// What somebody says went wrong: broken, late, charged twice, unanswered. A neutral bug report with a question is none.
import type { Rule, RuleExamples } from '../rule';
import { signalRule } from '../sayings';

const TIMES =
  '(?:twice|three\\s+times|four\\s+times|five\\s+times|several\\s+times|\\d+\\s+times|(?:third|fourth|fifth|sixth|second|umpteenth|3rd|4th|5th|2nd)\\s+(?:time|week|month|ticket|attempt|request|email|day|reminder|call)|again\\s+and\\s+again|over\\s+and\\s+over|repeatedly|constantly|keeps?|every\\s+(?:single\\s+)?(?:day|time|week|morning))';
const FAILS =
  "(?:down|broken|crash(?:es|ed|ing)?|fail(?:s|ed|ing)?|not\\s+work(?:s|ed|ing)?|doesn['’]?t\\s+work|does\\s+not\\s+work|didn['’]?t\\s+work|timed?\\s+out|freez(?:es|ing)|frozen|reset(?:s|ting)?|dropp?(?:s|ed|ing)|disconnect(?:s|ed|ing)?|lock(?:s|ed|ing)\\s+(?:us|me|out)|locked\\s+out|wrong|missing|lost|late|delayed|damaged|dented|cracked|unusable|unresponsive|rejected|double[\\s-]charged|overcharged|offline)";

/** What happens for the third time may well be a joy. */
const JOY =
  /\b(?:married|marry(?:ing)?|wedding|engaged|award(?:s|ed)?|won|win(?:s|ning|ner)?|champions?|prize|trophy|birth|baby|pregnant|expecting|grand(?:father|mother|parents?|pa|ma)|marathon|mention(?:ed|s)?|lucky|promoted|title)\b/iu;
const NTH_TIME = /\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th)\s+time\b/iu;
const isJoy = (quote: string): boolean => NTH_TIME.test(quote) && JOY.test(quote);

const said = signalRule({
  kind: 'complaint',
  sayings: [
    { says: new RegExp(`\\b(?:your|my|our)\\b[^.;!?]{0,40}?\\b${FAILS}\\s+(?:yet\\s+)?again\\b`, 'iu'), whole: true },
    {
      says: /\b(?:not|n['’]t|nothing\s+like|isn['’]?t)\s+what\s+(?:we|I)\s+(?:ordered|agreed|paid\s+for|asked\s+for|signed|were\s+(?:sold|promised))\b/iu,
    },
    {
      says: /\b(?:waited|waiting)\s+(?:\p{L}+\s+)?(?:for\s+)?(?:over\s+|more\s+than\s+|nearly\s+)?(?:\d+|two|three|four|five|six|ten|a|an)\s+(?:whole\s+)?(?:hours?|days?|weeks?|months?)\b/iu,
    },
    {
      says: /\b(?:\d+|two|three|four|five|six|ten)\s+(?:days|weeks|months|e-?mails|calls|tickets)\s+(?:and|later|now)\b[^.;!?]{0,40}\b(?:no|nothing|still|not|nobody|silence|zero)\b/iu,
    },
    {
      says: /\b(?:(?:nobody|no\s+one)(?!\s+\p{L}+\s+(?:me|us)\s+that\s+the)|you\s+never|you\s+didn['’]?t|your\s+\p{L}+\s+(?:never|didn['’]?t))\s+(?:told|warned|informed|called|mentioned|let)\s+(?:me|us)\b/iu,
    },
    {
      says: /\b(?:half|most|all|\d+\s+of\s+(?:the|our)?\s*\d+|a\s+third|several|two|three|four)\s+(?:of\s+)?(?:the|our|my|them)?\s*[^.;!?]{0,30}\b(?:were|was|are|is|came|arrived|have\s+been)\s+(?:\p{L}+\s+)?(?:broken|damaged|missing|wrong|cracked|dented|late|unusable|faulty|mislabelled|expired|short|mouldy|rejected|defective)\b/iu,
    },
    {
      says: /\b(?:your|the)\s+(?:new\s+)?(?:system|app|portal|software|driver|courier|update|release|invoice|dashboard|report|export|import|sync|integration|support|engineer|installer|machine)\s+(?:has\s+|have\s+)?(?:lost|ate|eaten|deleted|wiped|broke|broken|ruined|doubled|cost|missed|messed|screwed|never|failed)\b/iu,
    },
    {
      says: /\b(?:the|your)\s+(?:quality|service|response\s+times?|support|communication|standard)\s+(?:has|have)\s+(?:really\s+|gone\s+|been\s+|got(?:ten)?\s+)*(?:dropped|slipped|gone\s+down(?:hill)?|downhill|declined|worse|deteriorated|suffered|poor)\b/iu,
    },
    {
      says: new RegExp(
        `\\b(?:I|we|our\\s+\\p{L}+|my\\s+\\p{L}+)(?:['’]ve|\\s+have|\\s+has)?\\s+(?:been\\s+|was\\s+|were\\s+|just\\s+|still\\s+|got\\s+)*(?:charged|billed|invoiced|debited)\\b[^.;!?]{0,40}\\b(?:twice|three\\s+times|double|again|wrong|even\\s+though|without|for\\s+(?:it|something|nothing)|\\d+\\s+times|incorrectly|after)\\b`,
        'iu',
      ),
    },
    {
      says: /\b(?:still|even\s+though|without\s+my\s+\p{L}+\s+and)\b[^.;!?]{0,30}\b(?:got\s+charged|charging\s+(?:me|us)|charged\s+(?:me|us)|billing\s+(?:me|us))\b/iu,
    },
    {
      says: /\b(?:I|we)(?:['’]ve|\s+have)?\s*(?:still\s+)?(?:have\s+not|haven['’]?t|has\s+not|hasn['’]?t|never|didn['’]?t|did\s+not)\s+(?:yet\s+)?(?:got|gotten|get|received?|had)\s+(?:any\s+|my\s+|a\s+|our\s+|the\s+|an\s+)*(?:refund\w*|money|answer|reply|response|anything|code|credit|order|delivery|extra\s+money|back|replacement|call\s+back|callback|update)\b/iu,
    },
    {
      says: new RegExp(
        `(?<!\\bI\\s)(?<!\\bwe\\s)(?<!\\b(?:cat|ship|operation|baby)\\s)\\b(?:(?:is|was|are|were|has\\s+been|have\\s+been|been|keeps?|kept|gets?|got)\\s+)(?:\\p{L}+\\s+)?${FAILS}\\b[^.;!?]{0,40}\\b(?:${TIMES}|since|for\\s+(?:\\d+|\\p{L}+)\\s+(?:days|weeks|months|hours)|all\\s+(?:day|week|morning))`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `(?<!\\b(?:boss|wife|husband|dog|mother|mum|son|daughter|you)\\s)\\b(?:keeps?|kept|constantly|repeatedly|frequently)\\s+(?:on\\s+)?(?:${FAILS}|losing|giving|sending|asking|taking|logging|kicking|throwing|showing|charging)\\b`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `\\b(?:the|your|my|our)\\s+(?:[\\p{L}-]+\\s+){1,3}(?:${FAILS})\\s+(?:on\\s+(?:me|us)\\s+)?(?:again|twice|three\\s+times|yet\\s+again|once\\s+more)\\b`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `\\b(?:this\\s+is\\s+(?:now\\s+|already\\s+)?(?:my|the|our)|for\\s+the|my|third|fourth|fifth)\\s+(?:second|third|fourth|fifth|umpteenth|2nd|3rd|4th|\\d+th)\\b[^.;!?]{0,12}\\b(?:time|ticket|email|e-mail|mail|tweet|request|reminder|attempt|call|complaint|message)\\b(?!\\s+(?:zone|sheet|frame))`,
        'iu',
      ),
    },
    {
      says: /\b(?:fourth|third|fifth|second)\s+time\s+(?:asking|of\s+asking|this\s+(?:week|month|year)|I['’]?(?:ve|m))\b/iu,
    },
    {
      says: /(?<!\b(?:and|but)\s)\b(?:nobody|no\s+one|none\s+of\s+(?:you|your\s+\p{L}+))\s+(?:has\s+|have\s+|ever\s+|even\s+)*(?:answers?|answered|replied|replies|called|calls|came|turned\s+up|gets?\s+back|got\s+back|responded|responds|cares|helped|told\s+(?:me|us)(?!\s+(?:that|the))|worked|picks?\s+up(?!\s+in))\b/iu,
    },
    { says: /\b(?:isn['’]?t|is\s+not|not|nowhere\s+near)\s+(?:really\s+)?good\s+enough\b/iu },
    {
      says: /\b(?:terrible|awful|appalling|dreadful|abysmal|shocking|atrocious|shoddy|horrendous|the\s+worst|poor)\s+(?:\p{L}+\s+)?(?:service|support|experience|quality|communication|customer\s+\p{L}+|job|packaging|email\s+providers?)\b/iu,
    },
    {
      says: /\b(?:shame\s+on\s+you|what\s+a\s+(?:\p{L}+\s+)?(?:scam|rip-?off|joke|shambles|mess)|we\s+should\s+be\s+getting\s+a\s+discount|stop\s+(?:capitali[sz]ing|charging|ignoring))\b/iu,
    },
    {
      says: /\b(?:I(?:['’]m|\s+am)|we(?:['’]re|\s+are))\s+(?:still\s+(?:unable\s+to|not\s+able\s+to|having\s+(?:issues|problems|trouble))|(?:unable\s+to|having\s+(?:issues|problems|trouble)\s+with)\s+(?:your|log|access|reach|use|the\s+(?:app|site|login|update)))\b[^.;!?]{0,60}/iu,
      certainty: 'implied',
    },
    {
      says: /\b(?:I|we)(?:['’]ve|\s+have)?\s+(?:not|n['’]?t)\s+been\s+able\s+to\b[^.;!?]{0,40}\bfor\s+(?:\p{L}+\s+)?(?:days|weeks|months)\b/iu,
    },
    {
      says: /\b(?:I|we)\s+(?:ordered|bought|paid\s+for|purchased|booked)\b[^.;!?]{3,60}\b(?:and|but)\s+(?:\p{L}+\s+)?(?:did\s*n['’]?t|didnt|did\s+not|have\s*n['’]?t|haven['’]?t|never|still|nothing|got\s+nothing)\b/iu,
    },
    {
      says: /(?<!\b(?:would|could|might)\s)\b(?:has|have|had)\s+(?:denied|rejected|refused|ignored|closed|lost|messed\s+up|ruined|wasted|caused\s+(?:me|us)\s+to\s+(?:waste|lose))\s+(?:my|our|me|us|the\s+(?:whole|entire))\b/iu,
    },
    {
      says: /\b(?:rejected|denied|ignored|refused)\s+my\s+(?:refund\s+)?(?:request|claim|appeal|refund|complaint)\b/iu,
    },
    {
      says: /\b(?:arrived|came|delivered|turned\s+up)\s+(?:\p{L}+\s+)?(?:dented|damaged|broken|cracked|late|wrong|smashed|empty|incomplete|mouldy|wet|in\s+pieces)\b/iu,
    },
    {
      says: /\bto\s+no\s+avail\b|\bnone\s+of\s+(?:your|the|these)\s+(?:solutions|fixes|suggestions|answers)\s+(?:worked|helped|work)\b|\b(?:its|it['’]s|it\s+has)\s+been\s+a\s+long\s+wait\b/iu,
    },
    { says: /\b(?:does\s+not|doesn['’]?t|do\s+not|don['’]?t)\s+work\s+(?:for\s+me|at\s+all|any\s?more|properly)\b/iu },
    {
      says: /\b(?:each|every)\s+(?:ticket|case|request|time)\s+(?:gets\s+closed|is\s+closed|I\s+(?:ask|call|try)|we\s+(?:ask|call|try|found\s+out))\b/iu,
    },
    {
      says: /\b(?:we|I)\s+(?:were|was)\s+(?:promised|told|assured)\b[^.;!?]{3,60}\b(?:but|and\s+(?:yet|still|nothing)|yet)\b/iu,
    },
    { says: /\b(?:lost|losing)\s+(?:all\s+)?(?:my|our)\s+(?:data|files|work|settings|history)\b/iu },
    {
      says: /\b(?:non-?functioning|still\s+(?:broken|down|not\s+(?:fixed|working|resolved)|no\s+(?:answer|reply|response|refund|fix|news)))\b/iu,
    },
    {
      says: /\bmust\s+do\s+(?:much\s+)?better\b|\bI\s+really\s+want\s+this\s+(?:problem|issue)\s+(?:to\s+be\s+)?fixed\b/iu,
    },
    {
      says: new RegExp(
        `\\b(?:(?:pre-?)?ordered|paid\\s+(?:for|extra)|(?:we|i|have)\\s+(?:booked|bought)|was\\s+meant\\s+to\\s+(?:be|say|come|arrive)|(?:promised|quoted|assured)\\s+(?:me|us)|the\\s+order\\s+said)\\b[^.;!?]{2,60}?(?:\\b(?:and|but|then|you|it|they|we|i)\\b|,)\\s+(?:\\p{L}+\\s+){0,2}?(?:got|gets?|came|received|arrived|delivered|sent|substituted|said|says|charged|billed|turned\\s+out|ended\\s+up|there\\s+(?:was|is)|it's|never|still|haven't|hasn't|didn't|nothing|nobody|no\\s+one|only|instead|is\\s+missing)\\b`,
        'iu',
      ),
      certainty: 'implied',
      whole: true,
    },
    {
      says: new RegExp(
        `\\b(?:your|you|the|my|our|this|half|two|three|four|\\d+|some|most|all)\\b[^.;!?]{0,50}?\\b(?:arrived|came|turned\\s+up|was\\s+delivered|were\\s+delivered|delivered|landed|got\\s+here|showed\\s+up)\\s+(?:\\p{L}+\\s+){0,2}?(?:frozen|broken|damaged|wrong|leaking|empty|soaked|opened|mouldy|moldy|cracked|smashed|crushed|dented|scratched|melted|rotten|stale|incomplete|in\\s+(?:pieces|bits)|with\\s+(?:a\\s+|the\\s+)?(?:\\p{L}+\\s+)?(?:crack\\p{L}*|hole|dent|scratch|security|left|legs|someone|somebody|missing|wrong|broken))\\b`,
        'iu',
      ),
      whole: true,
    },
    {
      says: new RegExp(
        `(?:^@\\w+[^.;!?]{0,40}?|\\byour\\s+(?:[\\p{L}'-]+\\s+){0,3}?)\\b(?:app|site|website|portal|wifi|wi-fi|internet|broadband|heating|boiler|phone|line|landline|signal|lift|elevator|system|server|servers|card|scanner|login|account|machine|router|lamp|printer|dashboard|export|sync|checkout|payment|delivery|order|refund|parcel|package|bus|train|power|water|hot\\s+water|kiosk|toilets?|loo|showers?|air\\s+con|screen|battery|bud|seat)\\b[^.;!?]{0,25}?\\b(?:down|dead|broken|out\\s+of\\s+order|cold|frozen|blocked|offline|crash(?:es|ed|ing)|freez(?:es|ing)|fails?|failed|failing|declined|stuck|gone|missing|lost|late|cancelled|delayed|never\\s+(?:came|arrived)|won't\\s+\\p{L}+|doesn't\\s+\\p{L}+|not\\s+(?:working|here|arrived))\\b[^.;!?]{0,40}?\\b(?:since|for\\s+(?:the\\s+)?(?:\\p{L}+|\\d+)(?:\\s+\\p{L}+)?\\s+(?:days?|weeks?|hours?|time)|again|twice|all\\s+(?:day|morning|week|night|weekend)|days|after\\s+(?:\\d+|\\p{L}+)\\s+(?:days|weeks|months|uses)|after\\s+(?:the\\s+|your\\s+)?update|today|now|still|every)\\b`,
        'iu',
      ),
      whole: true,
    },
    {
      says: /\byour\s+(?:[\p{L}'-]+\s+){0,2}?(?:app|site|portal|system|update|version|release|sync|api|export|import|software|tool|driver|courier|engineer|rider|man|technician|crew|cleaner|shop|store|branch|agent|colleague|department|team|kiosk|machine|jar|lid|sack|order|delivery|invoice|letter|bill|statement|catering|chatbot|bot)s?\b[^.;!?]{0,30}?\b(?:logs\s+(?:me|us)|kicks\s+(?:me|us)|throws\s+(?:me|us)|wip(?:es|ed)|delet(?:es|ed)|lost|loses|ate|eats|broke|breaks|crash(?:es|ed)|cuts|hides|hid|skipp(?:ed|s)|dropp(?:ed|s)|leaks?|leaked|left|forgot|ignored|damaged|drilled|smashed|refus(?:ed|es)|rang\s+out|never\s+\p{L}+|could\s+not\s+find|couldn't\s+find|keeps?\s+\p{L}+ing|has\s+been\s+returning|didn't|did\s+not|doesn't|does\s+not|won't|still\s+(?:has|shows|says|logs|asks)|sent\s+(?:me|us|the\s+form)\s+(?:back|the\s+wrong|to)|shows?\s+another|no\s+longer\s+\p{L}+s?|vanish(?:es|ed)?|fails?|failed)\b/iu,
      certainty: 'implied',
      whole: true,
    },
    {
      says: /\byou(?:'ve|\s+have|\s+lot|\s+people|\s+guys|r\s+\p{L}+)?\s+(?:just\s+|only\s+|then\s+|again\s+|actually\s+)?(?:sent|shipped|delivered|swapped|substituted|charged|billed|invoiced|overcharged|cancelled|moved|changed|printed|lost|wiped|broke|served|gave|closed|locked|blocked|refunded|left|put|took|promised|missed|ignored|forgot|spelt|spelled|misspelt|doubled|raised|froze|deleted|sold)\s+(?:\p{L}+\s+){0,4}?(?:wrong|instead|twice|again|somebody\s+else's?|someone\s+else's?|another\s+\p{L}+'s|last\s+year's|without|three\s+times|for\s+(?:something|a\s+\p{L}+)\s+(?:I|we)|(?:the|a)\s+day\s+(?:late|early)|to\s+(?:my\s+ex|the\s+wrong|my\s+old|someone|somebody)|no\s+\p{L}+|too\s+(?:much|late|early|few|many)|never)\b/iu,
      whole: true,
    },
    {
      says: /\b(?:over)?charged\s+(?:me|us|my\s+card)\b[^.;!?]{0,50}\b(?:\d|£|\$|€|for\s+(?:a|an|the|nothing|it|something|two|three)|twice|again|after|when|though)|\b(?:been|was|were|got)\s+(?:over-?charged|double[\s-]charged|double[\s-]billed|overbilled|billed\s+(?:twice|for)|charged\s+(?:twice|for\s+(?:\d+|two|something|a|an)\b[^.;!?]{0,30}\b(?:never|didn't|cancelled|not|there\s+are)))\b|\b(?:direct\s+debit|bill|premium|rent|price|fee)\s+(?:has\s+)?(?:gone|went|jumped|doubled|tripled)\s+(?:up\s+)?from\s+\S+\s+to\b|\bbilled\s+[£$€]?\d[\d.,]*,?\s+(?:agreed|quoted|instead)/iu,
      whole: true,
    },
    {
      says: /\b(?:no(?:body|\s+one)|not\s+one\s+(?:person|of\s+you)|none\s+of\s+your\s+\p{L}+)\s+(?:from\s+your\s+\p{L}+\s+|at\s+(?:the|your)\s+\p{L}+\s+|has\s+|have\s+|even\s+|ever\s+|in\s+your\s+\p{L}+\s+)+(?:come|came|called|turned|shown|showed|answered|answers|replied|rung|rang|picked|picks|bothered|knows?|told|helped|responded|been\s+in\s+touch)\b/iu,
      whole: true,
    },
    {
      says: /^(?=@\w|[^.;!?]{0,200}?\b(?:your?|ur)\b)[^.;!?]{0,120}?\b(?:(?:third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|7th|second)\s+(?:time|day|week|month|visit|release|engineer|driver|call|ticket|attempt|replacement|letter|\p{L}+ed\s+\p{L}+)\s+(?:in\s+a\s+row|running|this\s+\p{L}+|my|your|of\s+your|you|without|and|that)|(?:two|three|four|\d+)\s+(?:days|weeks|months|times|orders|deliveries)\s+(?:in\s+a\s+row|running)|(?:day|week)\s+(?:\d+|two|three|four|five|six|seven|ten)\s+(?:without|with\s+no|of\s+(?:no|a|your|waiting|silence)|and\s+(?:still|no|nothing)))\b/iu,
      certainty: 'implied',
      whole: true,
    },
    {
      says: /^(?=@\w|[^.;!?]{0,200}?\b(?:your?|ur)\b)[^.;!?]{0,120}?\b(?:on\s+hold|in\s+(?:your|the)\s+(?:phone\s+)?queue|waiting|waited|been\s+waiting|stuck|stood|queu(?:ed|ing))\b[^.;!?]{0,40}?\b(?:for\s+(?:over\s+|nearly\s+|about\s+)?(?:\d+|an|two|three|four|five|six|ten)\s*(?:min|mins|minutes|hours?|hrs?|days|weeks|months)|since\s+(?:\p{L}+day|last|january|february|march|april|may|june|july|august|september|october|november|december|\d))\b(?=[^.;!?]{0,60}(?:\b(?:your|you|reply|answer|refund|call\s+centre|nobody|delivery|order|anyone|engineer|help|support|agent|response)\b|$))/iu,
      certainty: 'implied',
      whole: true,
    },
    {
      says: /^(?=@\w|[^.;!?]{0,200}?\b(?:your?|ur)\b)[^.;!?]{0,120}?\b(?:still\s+(?:no|not|haven't|hasn't|nothing|waiting\s+(?:for|on)|isn't|shows?|says?|'?preparing|addressed|addressing|being\s+charged|getting\s+(?:charged|billed))|it(?:'s|\s+has|\s+is)\s+said\s+\p{L}+\s+for)\b[^.;!?]{0,40}\b(?:refund|reply|answer|response|parcel|order|delivery|engineer|money|update|ported|fixed|resolved|working|days?|weeks?|months?|since|on\s+the|another|company|wrong|number)\b/iu,
      certainty: 'implied',
      whole: true,
    },
    {
      says: /^@\w+\s+(?![^?]*\?)(?!(?:[^.;!?]{0,80}\b(?:lost\s+property|thanks|thank|best|simple|fixed|kind|painless|still)\b))(?!(?:lost|hi|hello|why|what|when|where|how|who|is|are|do|does|did|can|could|will|would|any|thanks|thank|love|lovely|great)\b)(?=[^.;!?]{0,110}\b(?:broken|dead|down|cancelled|delayed|wrong|damaged|leaked|leaking|stolen|filthy|dirty|stale|mouldy|raw|burnt|soggy|crumbs|overcharged|declined|no\s+(?:staff|announcement|signal|internet|heating|water|lights|one|seat|sign)|never\s+(?:came|arrived|turned)|out\s+of\s+order|doesn't\s+work|won't\s+(?:open|load|work|connect|charge|turn)|crack(?:ed)?|ripped|torn|faulty|slug|hair|mould|empty|ate\s+my|wiped|vanished)\b)[^.;!?]{12,}/iu,
      certainty: 'implied',
      whole: true,
    },
  ],
});

/** Complaints. */
export const rule: Rule = {
  gates: said.gates,
  find: (sentence, context) =>
    said.find(sentence, context).filter(({ start, end }) => !isJoy(sentence.text.slice(start, end))),
};

export const examples: RuleExamples = {
  fires: [
    { text: 'We have been charged twice for June.', claim: { kind: 'complaint' } },
    { text: 'The sync has been down three times since Easter.', claim: { kind: 'complaint' } },
    { text: 'Half the tins arrived dented.', claim: { kind: 'complaint' } },
    { text: 'This is my third email and nobody has answered.', claim: { kind: 'complaint' } },
  ],
  quiet: [
    'Is it a bug or a decision?',
    'One logger arrived with a note.',
    'We have been charged with organising the party.',
    'Could you look at row 211?',
    'The server room is down the hall.',
    'Sorry, I was late twice this week.',
    'My sister is getting married for the second time, same hotel.',
  ],
};
