// Birthdays, told with or without their date. The sender's word only; no guess from an age.
import { AUX, GROWN_COUNT, ROUND_ORDINAL, THEN, COUNT } from '../phrases';
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { WHO, RELATED } from '../who';

const AGE =
  '(?:\\d{2}|thirty|forty|fifty|sixty|seventy|eighty|ninety|thirteen|sixteen|eighteen|twenty[\\s-]one|one|two|three|four|five|six|seven|eight|nine|ten)';
const NTH =
  '(?:\\d{1,2}(?:st|nd|rd|th)|first|third|fourth|fifth|sixth|seventh|tenth|eighteenth|twenty-first|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth)';

/** Birthdays. */
export const rule = momentRule({
  kind: 'birthday',
  sayings: [
    {
      says: new RegExp(
        `${WHO}${AUX}\\s+(?:turns?|turned|turning|hits?|hitting|reach(?:es|ing|ed)?|becomes?|clocks?|clocking|makes?|attains?|completes?|completing|hitting)\\s+(?:the\\s+(?:big\\s+|age\\s+of\\s+)?|his\\s+|her\\s+)?(?:${GROWN_COUNT}(?:\\s+years?)?|${ROUND_ORDINAL}\\s+(?:year|birthday))${THEN}`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `(?<![\\p{L}\\p{N}’'-])(?<who>I|he|she|(?:my|our)\\s+(?:[\\p{L}-]+\\s+){0,2}?[\\p{L}-]+|mum|mom|dad|papa|mama|gran|nan|grandma|grandpa|grandad)(?:['’](?:m|s|re|ll\\s+be)|\\s+(?:am|is|are|will\\s+be))\\s+${GROWN_COUNT}(?:\\s+years\\s+old)?${THEN}`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(`^(?:[\\p{L}]+,\\s+)?(?:just\\s+|am\\s+)?(?:turning|turned)\\s+${GROWN_COUNT}${THEN}`, 'iu'),
      date: 'beside',
    },
    {
      says: new RegExp(
        `\\b(?<who>my|his|her|(?:my|our)\\s+(?:[\\p{L}-]+\\s+)?\\p{L}+['’]s|(?:my\\s+)?(?:dad|mum|mom|nan|gran)s?|\\p{L}{2,}['’]s)\\s+(?:big\\s+)?${ROUND_ORDINAL}${THEN}`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: /\b(?<who>my|(?:my|our)\s+(?:\p{L}+\s+)?\p{L}+s|(?:the\s+)?(?:boss|gaffer|dad|mum|mom|nan|gran|wife|husband)['’]?s|\p{L}{2,}['’]s|his|her)\s+(?:(?:big|own)\s+)?(?:\p{L}+th\s+|\d{1,3}(?:st|nd|rd|th)\s+|first\s+)?(?:birthday|bday|b-day)\b(?!\s+(?:present|gift|card|cake|wish|message|month|discount|voucher|email))/iu,
      date: 'beside',
    },
    {
      says: /\b(?:share|shares|have|has|having)\s+(?:a|my|her|his)\s+birthday\b/iu,
      date: 'beside',
    },
    {
      says: /\b(?:(?:one|a)\s+year\s+older|(?:blow|blows|blowing)\s+out\s+(?:\p{L}+\s+|\d+\s+)?candles|(?:a|the)\s+(?:round|significant|big|special)\s+(?:one|number|birthday)\s+(?:is\s+)?coming\s+up|half\s+century\s+(?:is|falls)|becomes?\s+a\s+teenager|birth\s*day\s+boy)\b/iu,
      date: 'beside',
      certainty: 'implied',
    },
    {
      says: /\b(?:I|he|she|we|my\s+\p{L}+)(?:['’]ll|\s+will)\s+be\s+(?:\d{2}|thirty|forty|fifty|sixty|seventy|eighty|ninety|eighteen|twenty-one|one|two|three)\b(?!\s*(?:%|percent|minutes|people|of|days|weeks|km|miles|in\s+total|guests|there|units|pages|euro|degrees|\d|:|am|pm|hours|for\s+(?:dinner|lunch)))/iu,
      date: 'beside',
    },
    {
      says: /\b(?:the\s+)?big\s+(?:[3-9]-?0|five-?oh|four-?oh|six-?oh|three-?oh|fifty|forty|sixty|thirty|seventy)\b/iu,
      date: 'beside',
    },
    {
      says: new RegExp(
        `\\b(?<who>my|our\\s+\\p{L}+['’]s|my\\s+\\p{L}+['’]s)\\s+(?:[3-9]0th|40th|21st|18th|fiftieth|fortieth|sixtieth|thirtieth|seventieth|eightieth)\\b(?!\\s+(?:wedding|anniversary|year))`,
        'iu',
      ),
      date: 'beside',
    },
    { says: /\b(?:another\s+year\s+older|birthday\s+(?:girl|boy|child))\b/iu, date: 'beside', certainty: 'implied' },
    {
      says: /\b(?<who>my|our\s+\p{L}+['’]s|my\s+\p{L}+['’]s)\s+(?:(?:\p{L}+|\d+(?:st|nd|rd|th))\s+)?(?:birthday|bday|b-day)\b(?!\s+(?:last|cake\s+order|gift\s+was))/iu,
      date: 'beside',
    },
    {
      says: /\b(?<who>my\s+\p{L}+['’]s|our\s+\p{L}+['’]s|my\s+\p{L}+\s+\p{L}+['’]s|\p{L}+['’]s)\s+(?:(?:big\s+)?\d{1,2}(?:st|nd|rd|th)\s+|\p{L}+ieth\s+)?(?:birthday|bday)\b/iu,
      date: 'beside',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|ll\\s+be|s|re)|\\s+(?:am|is|are|will\\s+be))?\\s+(?:turns?|turning|turned|about\\s+to\\s+turn|going\\s+to\\s+be)\\s+(?:the\\s+big\\s+)?${AGE}\\b(?!\\s*(?:%|percent|degrees|minutes|pages|invoices|customers|clients))`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `\\b(?:it(?:['’]s|\\s+is|\\s+was)|celebrat(?:e|ing)|for)\\s+(?<who>my|our\\s+\\p{L}+['’]s|my\\s+\\p{L}+['’]s)\\s+(?:big\\s+)?${NTH}\\b(?!\\s+(?:year|time|anniversary|day|visit|order|attempt|email|quarter|child|marathon|wedding|birthday|month|week|ticket|call))`,
        'iu',
      ),
      date: 'beside',
    },
    { says: /\b(?:birthday|bday)\s+(?:is|was|falls|comes)\s+(?:on\s+)?/iu, date: 'beside', certainty: 'implied' },
    { says: /\bborn\s+on\s+(?:the\s+)?\d/iu, date: 'beside', certainty: 'implied' },

    {
      says: new RegExp(
        `(?<![\\p{L}\\p{N}’'-])(?<who>I|he|she|${RELATED}(?:,?\\s+\\p{L}+)?|\\p{L}{2,})(?:['’](?:m|s|ll\\s+be)|\\s+(?:am|is|are|will\\s+be|would\\s+have\\s+(?:been|turned)))\\s+(?:the\\s+big\\s+)?${COUNT}(?:\\s+years\\s+old)?\\s+(?:today|tomorrow|yesterday|tonight|on\\s+(?:the\\s+)?(?:\\d|\\p{L}+day)|this\\s+(?:week|month|weekend|\\p{L}+day)|next\\s+(?:week|month|\\p{L}+day))\\b`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: /\b(?:a\s+)?(?:big|special|significant|round|milestone)\s+birthday\b(?!\s+(?:order|cake|client))/iu,
      date: 'beside',
      certainty: 'implied',
    },
    {
      says: new RegExp(
        `(?<![\\p{L}\\p{N}’'-])(?<who>(?:${RELATED})(?:,?\\s+\\p{L}+)?|he|she|mum|mom|dad|gran|grandma|grandpa|nan|\\p{L}{2,})(?:['’](?:s|ll\\s+be)|\\s+(?:is|will\\s+be|just|has\\s+just|has))?\\s+(?:turns?|turned|turning)\\s+(?:\\d{1,3}|${COUNT})${THEN}`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: /(?<![\p{L}’'])(?<who>mum|mom|dad|daddy|gran|grandma|grandpa|nan|nana|granddad|grandad|mother|father)(?:['’]?s)\s+(?:(?:big\s+)?\d{1,3}(?:st|nd|rd|th)\s+|\p{L}+ieth\s+)?(?:birthday|bday)\b/iu,
      date: 'beside',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    {
      text: 'It is my birthday on 4 May.',
      claim: { kind: 'birthday', subject: 'sender', date: '2026-05-04' },
      at: '2026-03-17',
    },
    { text: 'I turn 50 on the 9th of June and there will be cake.', claim: { date: '2026-06-09' }, at: '2026-03-17' },
    {
      text: "We're away, my daughter's birthday is tomorrow.",
      claim: { subject: 'their daughter', date: '2026-03-18' },
      at: '2026-03-17',
    },
    { text: "It's my fiftieth on Saturday.", claim: { date: '2026-03-21' }, at: '2026-03-17' },
  ],
  quiet: [
    'There will be 36 on Sunday.',
    'Dinner is at eight on Friday.',
    'Happy birthday!',
    'When is your birthday?',
    'The invoice turned 30 days old yesterday.',
    'Do you know when her birthday is?',
  ],
};
