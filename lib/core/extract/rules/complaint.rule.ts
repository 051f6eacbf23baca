// What somebody says went wrong: broken, late, charged twice, unanswered. A neutral bug report with a question is none.
import type { RuleExamples } from '../rule';
import { signalRule } from '../sayings';

const TIMES =
  '(?:twice|three\\s+times|four\\s+times|five\\s+times|several\\s+times|\\d+\\s+times|(?:third|fourth|fifth|sixth|second|umpteenth|3rd|4th|5th|2nd)\\s+(?:time|week|month|ticket|attempt|request|email|day|reminder|call)|again\\s+and\\s+again|over\\s+and\\s+over|repeatedly|constantly|keeps?|every\\s+(?:single\\s+)?(?:day|time|week|morning))';
const FAILS =
  "(?:down|broken|crash(?:es|ed|ing)?|fail(?:s|ed|ing)?|not\\s+work(?:s|ed|ing)?|doesn['’]?t\\s+work|does\\s+not\\s+work|didn['’]?t\\s+work|timed?\\s+out|freez(?:es|ing)|frozen|reset(?:s|ting)?|dropp?(?:s|ed|ing)|disconnect(?:s|ed|ing)?|lock(?:s|ed|ing)\\s+(?:us|me|out)|locked\\s+out|wrong|missing|lost|late|delayed|damaged|dented|cracked|unusable|unresponsive|rejected|double[\\s-]charged|overcharged|offline)";

/** Complaints. */
export const rule = signalRule({
  kind: 'complaint',
  gate: /\b(?:faulty|defective|expired|mislabelled|told|warned|silence|nothing|quality|standard|ate|eaten|deleted|wiped|again|what\s+(?:we|I)|down|broken|break\w*|crash\w*|fail\w*|work(?:s|ed|ing)?|timed?\s+out|charg\w+|refund\w*|money|still|again|twice|times|keeps?|third|fourth|fifth|second|never|nobody|no\s+one|wait\w*|late|delay\w*|missing|damaged|dented|wrong|lost|poor|terrible|awful|appalling|worst|unable|cannot|can['’]?t|wasn['’]?t|haven['’]?t|hasn['’]?t|didn['’]?t|isn['’]?t|problems?|issues?|discount|shame|scam|denied|rejected|good\s+enough|told|promised|unacceptable|ignor\w+|avail|non-?functioning|stop|must|supposed|garbage|ridiculous\w*|terminated|complain\w*|disappoint\w+|let\s+down|wast\w+|forever|days|weeks|months|hours)\b/iu,
  sayings: [
    { says: new RegExp(`\\b${FAILS}\\s+(?:yet\\s+)?again\\b`, 'iu') },
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
      says: /\b(?:nobody|no\s+one|you\s+never|you\s+didn['’]?t|your\s+\p{L}+\s+(?:never|didn['’]?t))\s+(?:told|warned|informed|called|mentioned|let)\s+(?:me|us)\b/iu,
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
        `(?<!\\bI\\s)(?<!\\bwe\\s)\\b(?:(?:is|was|are|were|has\\s+been|have\\s+been|been|keeps?|kept|gets?|got)\\s+)(?:\\p{L}+\\s+)?${FAILS}\\b[^.;!?]{0,40}\\b(?:${TIMES}|since|for\\s+(?:\\d+|\\p{L}+)\\s+(?:days|weeks|months|hours)|all\\s+(?:day|week|morning))`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `\\b(?:keeps?|kept|constantly|repeatedly|frequently)\\s+(?:on\\s+)?(?:${FAILS}|losing|giving|sending|asking|taking|logging|kicking|throwing|showing|charging)\\b`,
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
        `\\b(?:this\\s+is\\s+(?:now\\s+|already\\s+)?(?:my|the|our)|for\\s+the|my|third|fourth|fifth)\\s+(?:second|third|fourth|fifth|umpteenth|2nd|3rd|4th|escrow|\\d+th)\\b[^.;!?]{0,12}\\b(?:time|ticket|email|e-mail|mail|tweet|request|reminder|attempt|call|complaint|message)\\b(?!\\s+(?:zone|sheet|frame))`,
        'iu',
      ),
    },
    {
      says: /\b(?:fourth|third|fifth|second)\s+time\s+(?:asking|of\s+asking|this\s+(?:week|month|year)|I['’]?(?:ve|m))\b/iu,
    },
    {
      says: /\b(?:nobody|no\s+one|none\s+of\s+(?:you|your\s+\p{L}+))\s+(?:has\s+|have\s+|ever\s+|even\s+)*(?:answers?|answered|replied|replies|called|calls|came|turned\s+up|gets?\s+back|got\s+back|responded|responds|cares|helped|told\s+(?:me|us)|worked|picks?\s+up)\b/iu,
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
  ],
});

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
  ],
};
