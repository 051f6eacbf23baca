// Things that a person or company reached for the first time or in round numbers: funding, customers, certificates.
import { AUX, COUNT } from '../phrases';
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { WHO, RELATED } from '../who';

const NUMBER =
  '(?:\\d[\\d,.]*(?:th|st|nd|rd|k|m)?|hundredth|thousandth|millionth|100th|first|500th|1000th|one\\s+million|a\\s+million|ten\\s+thousand|a\\s+thousand)';

/** Milestones. */
export const rule = momentRule({
  kind: 'milestone',
  sayings: [
    {
      says: new RegExp(
        `${WHO}${AUX}\\s+(?:(?:paid\\s+off|cleared)\\s+(?:the|my|our|his|her)\\s+(?:[\\p{L}-]+\\s+)?(?:mortgage|loans?|debts?|house|car|student\\s+(?:loans?|debt))|broke\\s+even|(?:debt|mortgage)[\\s-]free|turned\\s+(?:a|our\\s+first)\\s+profit|(?:closed|raised|secured)\\s+(?:the|our|a)\\s+(?:[\\p{L}£$€\\d.]+\\s+){0,2}?(?:series\\s+[a-e]|seed|funding|round)|(?:got|received|been\\s+granted|had)\\s+(?:the\\s+|our\\s+|my\\s+)?(?:planning\\s+permission|citizenship|permanent\\s+residen(?:cy|ce)|green\\s+card|indefinite\\s+leave|british\\s+passport|the\\s+grant|iso\\s+\\d+|b\\s+corp|organic\\s+certification|fda\\s+(?:approval|clearance))|(?:had|have)\\s+our\\s+offer\\s+accepted|(?:stopped|quit|given\\s+up|off)\\s+(?:smoking|drinking|the\\s+(?:booze|cigarettes|drink))\\s+(?:for\\s+)?(?:exactly\\s+)?${COUNT}\\s+(?:days|weeks|months|years)|(?:bought|own)\\s+(?:my|our)\\s+(?:very\\s+)?first\\s+(?:house|home|flat|car|boat|shop))\\b`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `\\b(?:${COUNT}\\s+(?:days|weeks|months|years)\\s+(?:sober|clean|smoke[\\s-]free|without\\s+(?:a\\s+)?(?:drop|drink|cigarette))|one\\s+year\\s+(?:sober|clean)|(?:debt|mortgage)[\\s-]free\\b(?=\\s*[.!,]|$)|adoption\\s+(?:order\\s+)?(?:came|went)\\s+through|citizenship\\s+(?:ceremony|test|came)|permanent\\s+residency\\s+(?:arrived|came)|quit\\s+smoking,?\\s+${COUNT}\\s+(?:days|weeks|months))`,
        'iu',
      ),
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `\\b(?:we|I|our\\s+[\\p{L}-]+|the\\s+(?:channel|shop|app|site|company|podcast|newsletter|fund|appeal))(?:['’](?:ve|s)|\\s+(?:have|has))?\\s+(?:just\\s+|finally\\s+)*(?:hit|reached|passed|crossed|topped|went\\s+over|sold|served|shipped|planted|delivered|welcomed|took\\s+on|made|baked|signed)\\s+(?:(?:our|the|a|employee|customer|number)\\s+){0,3}(?:\\d{1,3}(?:,\\d{3})+(?:th|st)?|\\d{2,}k|\\d+(?:\\.\\d+)?\\s+million|(?:ten-)?thousandth|hundredth|millionth|a\\s+(?:hundred\\s+thousand|million|thousand)|one\\s+(?:hundred|thousand|million)|(?:\\d+0)(?:th))\\b(?!\\s*(?:%|percent|minutes|euro|pounds|dollars|errors?|tickets?|units\\s+short))`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: /\b(?:(?:his|her|my|our|their)\s+(?:very\s+)?first\s+(?:steps?|word|words|tooth|customer|order|sale|wage|pay\s*(?:cheque|check|packet|slip)|passport|employee|patient|million)|first\s+customer\s+in|lost\s+(?:his|her)\s+first\s+tooth|(?:took|took\s+\p{L}+\s+whole)\s+steps)\b(?!\s+(?:in\s+(?:the|this)\s+(?:project|process)|towards?|is\s+to))/iu,
      date: 'beside',
      certainty: 'implied',
    },
    {
      says: /\b(?:we|I|our\s+\p{L}+)(?:['’]ve|\s+have|\s+has)?\s+(?:just\s+|finally\s+|officially\s+)*(?:closed|raised|secured|completed)\s+(?:the|our|a)\s+(?:[\p{L}£$€\d.]+\s+){0,2}?(?:series\s+[a-e]|seed(?:\s+round)?|funding(?:\s+round)?|round|ipo|acquisition|financing|merger)\b/iu,
    },
    {
      says: new RegExp(
        `\\b(?:we|our\\s+\\p{L}+)(?:['’]ve|\\s+have|\\s+has)?\\s+(?:just\\s+|finally\\s+)*(?:hit|reached|passed|crossed|topped|switched\\s+on|served|shipped|sold|signed|delivered|welcomed|opened|installed|onboarded|planted|baked|printed|made)\\s+(?:(?:our|the|a|an)\\s+)?(?:[\\p{L}-]+\\s+){0,2}?(?:number\\s+)?${NUMBER}\\s*(?:customers?|users?|clients?|orders?|members?|meals?|subscribers?|downloads?|trees|bottles|patients|students|meters?|stores?|units|parcels|homes|employees|mark|store|customer|client|user|order|patient|meal|million)?\\b(?!\\s*(?:%|percent|minutes|days|times|errors?|issues?|problems?|bugs?|tickets?|floor|thing|page|line|contact|email|reply|response))`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: /\b(?:we|I)\s+(?:just\s+|finally\s+)?(?:passed|cleared)\s+(?:the|our|my)\s+(?:[\p{L}-]+\s+){0,2}?(?:audit|certification|inspection|accreditation|driving\s+test|bar\s+exam|interviews?|citizenship\s+test)\b/iu,
    },
    {
      says: /\b(?:we|I)(?:['’]re|['’]ve|\s+are|\s+have|\s+got|\s+were|\s+got\s+our)\s+(?:\p{L}+\s+)?(?:\p{Lu}+\d*\s+)?(?:certified|accredited|profitable|debt[\s-]free|mortgage[\s-]free|listed\s+on|five\s+years\s+sober)\b/iu,
      date: 'needed',
    },
    {
      says: new RegExp(
        `\\b(?:(?:today|yesterday|this\\s+morning|last\\s+\\p{L}+)\\s+)?we\\s+(?:received|got|made|had|sold|shipped)\\s+our\\s+(?:very\\s+)?first\\s+(?!(?:quote|invoice\\s+from|reply|call|meeting|look)\\b)\\p{L}+`,
        'iu',
      ),
      date: 'needed',
    },
    { says: /\bour\s+(?:1st|first)\s+day\s+as\s+(?:business\s+owners|owners|a\s+\p{L}+|independent\s+\p{L}+)/iu },
    { says: new RegExp(`${WHO}\\s+passed\\s+the\\s+(?:[\\p{L}]+\\s+){0,3}?interviews?\\b`, 'iu') },

    {
      says: /\bwe(?:['’]ve|\s+have)?\s+(?:just\s+|finally\s+|now\s+)*(?:shipped|sold|served|delivered|signed|printed|baked|hit|reached|passed|welcomed|crossed|poured|built|installed|treated|planted)\s+(?:(?:our|the)\s+)?(?:\p{L}+\s+)?(?:(?:hundred|thousand|million|ten[\s-]thousand|hundred[\s-]thousand|five[\s-]hundred|two[\s-]hundred)th|\d[\d,.]*0(?:th|k))\s+\p{L}+/iu,
    },
    {
      says: /\b(?:our|the)\s+(?:(?:hundred|thousand|million|ten[\s-]thousand|hundred[\s-]thousand|five[\s-]hundred|two[\s-]hundred|fiftie|twentie)th|\d+0(?:th))\s+(?:customer|client|member|subscriber|guest|patient|student|order|user|employee|bottle|meal|parcel|issue|episode|tree|home|store)\b[^.;!?]{0,30}?\b(?:signed|came|walked|joined|arrived|went|left|ordered|today|yesterday|this\s+morning|last\s+week|has)\b/iu,
    },
    {
      says: /\bwe(?:['’]ve|\s+have)?\s+(?:just\s+|finally\s+|have\s+)*(?:hit|reached|made|turned|passed)\s+(?:break-?even|profit(?:ability)?|the\s+black|a\s+profit|six\s+figures|seven\s+figures|full\s+capacity|our\s+target\s+for\s+the\s+year|the\s+million(?:\s+mark)?)\b/iu,
    },
    {
      says: /\bwe(?:['’]re|\s+are)\s+(?:now\s+|officially\s+|finally\s+)*(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|a\s+hundred)\s+(?:people|staff|strong|employees|heads)\s+(?:now|as\s+of|since|from)\b/iu,
    },
    {
      says: new RegExp(
        `${WHO}${AUX}\\s+(?:got|received|earned|have|has|had|was\\s+given|passed)\\s+(?:my|our|his|her|the)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:driver['’]?s\\s+licen[cs]e|driving\\s+licen[cs]e|licen[cs]e|green\\s+card|citizenship|visa|passport|driving\\s+test|road\\s+test|bar\\s+exams?|cpa(?:\\s+exam)?|boards|chartership|pilot['’]?s\\s+licen[cs]e|black\\s+belt|first\\s+(?:paycheck|pay\\s+cheque|customer|client|sale|car|patient))\\b(?!\\s+(?:number|plate|key|fee|renewal|agreement))`,
        'iu',
      ),
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `(?<![\\p{L}\\p{N}’'-])(?<who>(?:${RELATED})(?:,?\\s+\\p{L}+)?|\\p{Lu}\\p{L}+|he|she)${AUX}\\s+(?:starts?|started|starting|begins?|began|goes\\s+(?:off\\s+)?to|going\\s+(?:off\\s+)?to|went\\s+(?:off\\s+)?to|off\\s+to|heads?\\s+off\\s+to|leaves?\\s+for|enters?|into|got\\s+into|accepted\\s+(?:in)?to|sits?|sitting|took|takes)\\s+(?:(?:at|his|her|the|their|a|an|big|first|last|final|year)\\s+){0,3}?(?:walking|crawling|talking|school|kindergarten|nursery|pre-?school|daycare|reception|year\\s+\\w+|first\\s+grade|primary|secondary(?:\\s+school)?|middle\\s+school|high\\s+school|uni|university|college|boarding\\s+school|a-?levels?|gcses?|finals|waec|jamb|board\\s+exams?|the\\s+sats?|oxford|cambridge|harvard|yale|stanford|durham)\\b(?!\\s+(?:holidays?|run|trip|fees|uniform|today|on\\s+time))`,
        'iu',
      ),
      certainty: 'implied',
    },
    {
      says: /\b(?:we|I|our\s+\p{L}+)(?:['’](?:ve|s)|\s+(?:have|has))?\s+(?:just|finally|officially|now)\s+(?:hit|reached|passed|crossed|topped|sold|served|shipped|signed|opened|closed|landed|won)\s+(?:(?:our|the|a|an)\s+)?(?:\d{1,3}(?:,\d{3})+|\d+k|\d+00|a\s+(?:thousand|million|hundred)|one\s+(?:hundred|thousand|million)|ten\s+thousand)(?:th)?\s+\p{L}+/iu,
    },
    {
      says: new RegExp(
        `(?:${WHO}${AUX}|\\bwe(?:['’]ve|\\s+have|\\s+just|\\s+finally|\\s+don)?)\\s+(?:landed|bagged|won|clinched|secured|signed|closed)\\s+(?:the|our|a|an)\\s+(?!(?:file|ticket|case|door|form|letter|issue|gap|copy|nda|lease|invoice)\\b)(?:[\\p{L}’-]+\\s+){0,3}?(?:contract|deal|tender|account|bid|framework|franchise|concession|grant|funding|mandate)\\b(?!\\s+(?:number|today\\s+please|copy|and\\s+(?:return|send)|back))`,
        'iu',
      ),
      certainty: 'implied',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'We closed the Series A on Friday.', claim: { kind: 'milestone', date: '2026-03-13' }, at: '2026-03-17' },
    { text: 'Yesterday we served our 10,000th customer.', claim: { date: '2026-03-16' }, at: '2026-03-17' },
    { text: 'I finally passed my driving test.', claim: { kind: 'milestone' }, at: '2026-03-17' },
  ],
  quiet: [
    'Did you close the round?',
    'We hit 3 errors on Monday.',
    'We closed the ticket on Friday.',
    'We passed your mail to the first line.',
  ],
};
