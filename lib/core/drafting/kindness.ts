// What they did or said that deserves thanks, out of the conversation. Hears only what is said in earnest; thanks nobody.
import { type Heard, isForMachines, type Message, ownText, sentences, swapped, troubleIn } from './thread';

const KINDNESS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:over|round|for|the|our) (lunch|dinner|breakfast)\b/iu, 'the {1}'],
  [/\bintroduc(?:ed|ing) (?:you|us) to (\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u, 'introducing me to {1}'],
  [/\b(?:introduc(?:ed|ing|tion)|put(?:ting)? you in touch|connect(?:ed|ing) you)\b/iu, 'the introduction'],
  [
    /\b(?:passed|pass|gave|given) (?:on )?your (?:name|details|number) (?:on )?to\b|\brecommend(?:ed|ing)? (?:you|your|us)\b|\brefer(?:red|ring)? (?:you|us|a |somebody|someone)|\bput in a (?:good )?word\b|\breferral\b/iu,
    'recommending us',
  ],
  [
    /\b(?:wrote|left|posted|written) (?:you |us )?(?:a |the )?(?:\p{L}+ )?(?:review|testimonial|reference)\b/iu,
    'the kind review',
  ],
  [
    /\b(?:agreed|happy|glad) to (?:be|act as|give) (?:a |the |you a )?(?:reference|case study)|\breference call\b/iu,
    'speaking up for us',
  ],
  [
    /\b(?:feedback|notes|comments|suggestions|thoughts) (?:on|about) (?:the |your )?(\p{Ll}+(?:\s(?!(?:you|we|they|i|it|that|which|who|and|or|but|from|for|to|in|on|at|is|was|are|were|as|so)\b)\p{Ll}+)?)\b/iu,
    'the feedback on the {1}',
  ],
  [/\b(?:feedback|bug report|comments|suggestions)\b/iu, 'the frank feedback'],
  [/\b(?:showed|show|showing|gave) (?:you|us) (?:round|around)|\btour of\b/iu, 'showing us round'],
  [
    /\b(?:hosted|hosting) (?:you|us)\b|\bhaving (?:you|us) (?:over|round)\b|\bvisit(?:ed|ing)? (?:us|our)\b/iu,
    'having us',
  ],
  [/\b(?:invited|invite) (?:you|us)\b|\binvitation\b/iu, 'the invitation'],
  [
    /\b(?:signed|countersigned|renewed|extended)(?: and \p{L}+)? (?:the |our )?(?:contract|agreement|renewal|order|subscription)\b/iu,
    'your trust',
  ],
  [/\b(?:spoke|speaking|presented|talk) at (?:your|our)\b/iu, 'speaking at our event'],
  [/\b(?:gift|present|parcel|chocolates|flowers|bottle|book) (?:is|has|I|we|on its|for you)\b/iu, 'the present'],
  [
    /\b(?:attached|enclosed|here(?:'s| is| are)|sending you|as promised)\b.{0,60}\b(notes|slides|report|figures|numbers|list|draft|contract|documents?|files?|photos|recording|data|forecast|minutes)\b/iu,
    'the {1}',
  ],
  [/\bhelp(?:ed|ing)? (?:you|us|out|your)\b/iu, 'your help'],
];
const KIND_WORDS =
  /\b(?:thank(?:s| you)|great|brilliant|excellent|fantastic|wonderful|impressed|very happy|delighted|lifesavers?|legends?|heroe?s?|a star|stars|above and beyond|saved (?:us|me|our|my|the)|could(?: not|n['’]t) have done)\b/iu;

const DONE: Readonly<Record<string, string>> = {
  'talked to': 'talking to',
  'spoke to': 'speaking to',
  'spoken to': 'speaking to',
  sent: 'sending',
  forwarded: 'forwarding',
  arranged: 'arranging',
  booked: 'booking',
  organised: 'organising',
  organized: 'organizing',
  prepared: 'preparing',
  checked: 'checking',
  chased: 'chasing',
  fixed: 'fixing',
  moved: 'moving',
  found: 'finding',
  'picked up': 'picking up',
  brought: 'bringing',
  kept: 'keeping',
  had: 'having',
  made: 'making',
  got: 'getting',
  collected: 'collecting',
  delivered: 'delivering',
  translated: 'translating',
  printed: 'printing',
  reserved: 'reserving',
  'signed off': 'signing off',
  'sorted out': 'sorting out',
};
const DID = new RegExp(
  String.raw`(?:^|\b(?:I|we)(?:['’]ve|\s+have)?\s+(?:(?:also|just|already|now|even)\s+)?)(${Object.keys(DONE).join('|')})\s+((?:the|your|you|our|a|an|that|this|those|it|\p{Lu})[^.,;:!?\n]{2,70})`,
  'iu',
);

/** What they say that they did, after "thank you for": "sending the reference to Marlow". */
function deedIn(text: string): string | null {
  for (const sentence of sentences(text)) {
    if (UNREAL.test(sentence)) continue;
    const [, verb = '', object = ''] = DID.exec(sentence) ?? [];
    // "I had a look", "we had a baby": only what was had done is a deed.
    if (verb === '' || (/^(?:had|got|made)$/iu.test(verb) && !/\bfor (?:you|us)\b/u.test(object))) continue;
    const what = object
      .replace(/\s+(?:and|but|so|which|because|who|as|since|while)\s.*$/u, '')
      .replace(/\s+(?:this|last|yesterday|today|on \p{Lu}\p{L}+day|earlier|just now|already)\b.*$/u, '')
      .trim();
    if (/\b(?:I|we|they|he|she|him|her|his|their|them|it)\b/u.test(what) || what.split(' ').length > 10) continue;
    return `${DONE[verb.toLowerCase()] ?? verb} ${swapped(what)}`;
  }
  return null;
}

/** What they did, to stand after "thank you for"; null when the conversation does not say. */
export function kindnessIn(messages: readonly Message[]): Heard | null {
  for (const { from, text, cite } of messages.toReversed()) {
    if (from !== 'them') continue;
    const own = ownText(text);
    for (const [pattern, words] of KINDNESS) {
      const match = pattern.exec(own);
      if (match !== null && !isForMachines({ text: own })) return { words: words.replace('{1}', match[1] ?? ''), cite };
    }
    if (isForMachines({ text: own })) continue;
    const deed = deedIn(text);
    if (deed !== null) return { words: deed, cite };
    if (KIND_WORDS.test(own)) return { words: 'the kind words', cite };
  }
  return null;
}

const PRAISE =
  /\b(?:fantastic|excellent|brilliant|superb|outstanding|amazing|(?:very|really|so) (?:happy|pleased|impressed)|impressed|delighted|(?:we|i|all|team|everybody|everyone) (?:really |all |just )?loves?)\b/iu;
const UNREAL =
  /\b(?:would|could|should|might|if|hope|wish|unless|not|but|however|although|never)\b|n['’]t\b|['’]d\b|\?$/iu;

/** Where they praised what was done for them; null when they did not, or not in earnest. */
export function praiseIn(messages: readonly Message[]): Heard | null {
  const last = messages.findLast(({ from }) => from === 'them');
  if (last === undefined || isForMachines(last)) return null;
  const found = sentences(last.text).find((sentence) => PRAISE.test(sentence) && !UNREAL.test(sentence));
  return found === undefined || troubleIn([last]) !== null ? null : { words: 'the kind words', cite: last.cite };
}
