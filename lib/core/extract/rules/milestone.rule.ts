// Things that a person or company reached for the first time or in round numbers: funding, customers, certificates.
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { WHO } from '../who';

const NUMBER =
  '(?:\\d[\\d,.]*(?:th|st|nd|rd|k|m)?|hundredth|thousandth|millionth|100th|first|500th|1000th|one\\s+million|a\\s+million|ten\\s+thousand|a\\s+thousand)';

/** Milestones. */
export const rule = momentRule({
  kind: 'milestone',
  gate: /\b(?:clos(?:ed|ing)|series [a-e]|funding|round|ipo|milestone|hit|reached|passed|crossed|switched on|served|shipped|sold|hundredth|thousandth|millionth|first|certified|certification|accredit\w+|approved|approval|broke even|profitable|record|number \d|listed|acquired|acquisition|patent)\b/iu,
  sayings: [
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
