// Words in which somebody says that they have had enough. What went wrong is the complaint's business.
import type { RuleExamples } from '../rule';
import { signalRule } from '../sayings';

/** Frustration. */
export const rule = signalRule({
  kind: 'frustration',
  sayings: [
    {
      says: /\b(?:(?:I|we|it\s+made\s+(?:me|us))\s+(?:look|looked|felt|feel)\s+like\s+(?:an?\s+)?(?:idiots?|fools?|amateurs?|mugs?)|(?:so|very|deeply|hugely)\s+embarrass(?:ed|ing)|I(?:['’]ve|\s+have)\s+lost\s+count(?=\s+of\s+(?:the\s+)?(?:times|calls|e-?mails))|how\s+hard\s+can\s+it\s+be|beggars\s+belief|I\s+despair|what(?:['’]s|\s+is)\s+the\s+point(?!\s+of\s+(?:that|the))|like\s+(?:pulling\s+teeth|talking\s+to\s+a\s+(?:wall|brick))|head\s+against\s+(?:a|the)\s+(?:brick\s+)?wall|I\s+should\s*n['’]?t\s+have\s+to|going\s+(?:round|around)\s+in\s+circles|makes?\s+my\s+blood\s+boil|at\s+(?:boiling|breaking)\s+point|losing\s+the\s+will|done\s+my\s+head\s+in|doing\s+my\s+head\s+in|I\s+could\s+throw)\b/iu,
    },
    {
      says: /\b(?:enough\s+is\s+enough|I(?:['’]m|\s+am)\s+(?:beyond\s+\p{L}+|past\s+caring|not\s+(?:happy|amused|impressed)|so\s+over\s+(?:this|it)|seething|steaming|spitting\s+\p{L}+|at\s+the\s+end\s+of))\b/iu,
    },
    {
      says: /\b(?:(?:very|so|really|extremely|incredibly|rather|quite|beyond|increasingly|deeply|super|more\s+than\s+a\s+little)\s+)+(?:frustrat(?:ed|ing)|annoy(?:ed|ing)|infuriating|exasperat(?:ed|ing)|disappointed|disappointing|upset|angry)\b/iu,
    },
    {
      says: /\b(?:I|we|my\s+team)(?:['’](?:m|re)|\s+(?:am|are|is))\s+(?:getting\s+)?(?:\p{L}+\s+)?(?:frustrated|annoyed|exasperated|livid|furious|angry|disappointed|at\s+a\s+loss|losing\s+(?:patience|it|(?:my|our)\s+(?:mind|patience|temper|rag|cool|will|sanity|marbles|nerve))|running\s+out\s+of\s+patience|at\s+(?:my|our)\s+wits?['’]?\s+end|at\s+the\s+end\s+of\s+(?:my|our)\s+(?:rope|tether))\b(?!\s+for\s+you)/iu,
    },
    {
      says: /\b(?:fed\s+up|sick\s+(?:and\s+tired\s+)?of(?!\s+(?:this|the)\s+(?:rain|weather|heat|cold|snow|winter))|(?:so|really|getting)\s+tired\s+of|tired\s+of\s+(?:this|these|having|being|asking|waiting|repeating|chasing|explaining|the)|worn\s+out|had\s+(?:it|(?:quite\s+|more\s+than\s+)?enough)(?=\s+of|\s+with|\s*[.,;!]|\s*$)|last\s+straw|(?:I\s+)?could\s+(?:just\s+)?(?:scream|cry|weep)|(?:tearing|pulling)\s+(?:my|our)\s+hair\s+out|drives?\s+(?:me|us)\s+(?:mad|crazy|nuts|up\s+the\s+wall)|driving\s+(?:me|us)\s+(?:mad|crazy|nuts|up\s+the\s+wall|insane))/iu,
    },
    {
      says: /\b(?:it(?:['’]s|\s+is)|this\s+is|that\s+is|its)\s+(?:\p{L}+\s+)?(?:frustrating(?:\s+me)?|infuriating|ridiculous|absurd|unacceptable|maddening|a\s+joke|a\s+nightmare|beyond\s+(?:a\s+joke|ridiculous)|getting\s+(?:ridiculous|silly|old|tiresome))\b/iu,
    },
    {
      says: /\b(?:wtf|what\s+the\s+(?:hell|heck|f\p{L}*)|for\s+(?:god['’]?s|goodness|heaven['’]?s|pete['’]?s)\s+sake|why\s+are\s+you\s+the\s+worst|you\s+(?:guys\s+)?are\s+the\s+worst|leave\s+me\s+(?:and\s+my\s+\p{L}+\s+\p{L}+\s+)?alone)\b/iu,
    },
    {
      says: /\b(?:I\s+(?:really\s+)?(?:can['’]?t|cannot)\s+believe\s+(?:this|we|that\s+(?:this|after|we)|how\s+(?:bad|long|hard|many\s+times|you\s+(?:can|treat)))|words\s+fail\s+me|my\s+patience\s+(?:is|has)\s+(?:wearing|worn|running|run|gone))\b/iu,
    },
    { says: /\bI\s+(?:run|have|manage)\s+a[n]?\s+[^.,;!?]{3,30},?\s+not\s+an?\s+\p{L}+/iu, certainty: 'implied' },
    { says: /\bvery\s+frustrating\b|^(?:so\s+)?frustrating\b/iu },
    { says: /\bwhat\s+is\s+going\s+on\s+with\s+(?:this|these|your|the)\b/iu, certainty: 'implied' },
    {
      says: /(?:^(?:@\w+\s+)?[^.;!?]{0,24}|\b(?:I'm|I\s+am|we're|we\s+are|i)\s+(?:\p{L}+\s+){0,2}?)(?<!\b(?:been|be|not|she's|he's|was)\s)\b(?:livid|fuming|seething|furious|hopping\s+mad|speechless|incandescent|apoplectic|gobsmacked|disgusted)\b(?!\s+(?:water|point|kettle|debate|storm|party|fire|river|hot))/iu,
      certainty: 'implied',
      whole: true,
    },
    {
      says: /\b(?:you\s+had\s+one\s+job|give\s+me\s+strength|pull\s+the\s+other\s+one|is\s+this\s+(?:a\s+)?(?:wind-?up|joke|some\s+kind\s+of)|why\s+(?:do|did)\s+(?:i|we)\s+(?:even\s+)?bother|what\s+is\s+the\s+point\s+of\s+(?:you|having|paying|even)|los(?:ing|t)\s+(?:my|the)\s+(?:mind|will\s+to|plot)|wit'?s'?\s+end|wits'?\s+end|end\s+of\s+(?:my|our)\s+(?:rope|tether)|back\s+teeth|sick\s+to\s+death\s+of|(?:driven|driving\s+(?:me|us)|drives\s+(?:me|us))\s+(?:insane|mad|crazy|nuts|bonkers|potty|up\s+the\s+wall)|had\s+it\s+(?:up\s+to\s+here|with)|laugh\s+or\s+cry|soul[\s-]destroying|demoralising|demoralizing|humiliating|infuriating|maddening|exasperating|thanks\s+for\s+nothing|thanks\s+a\s+bunch|thanks\s+a\s+lot\s+for\s+nothing|i'?\s?m\s+begging|worst\s+(?:\p{L}+\s+){1,2}(?:ever|on\s+the\s+planet|imaginable|in\s+the\s+world)|(?:an?\s+)?(?:actual|absolute|complete|total|utter|proper)\s+(?:joke|shambles|disgrace|farce|shower|circus|clowns?|nightmare)|what\s+a\s+(?:shambles|disgrace|farce|circus|joke)|just\s+unbelievable|you've\s+broken\s+me|slow\s+clap|hope\s+you're\s+proud|want\s+to\s+(?:cry|scream)|(?:i\s+)?will\s+scream|i'm\s+(?:literally\s+)?(?:shaking|in\s+tears|hyperventilating)|we're\s+(?:both\s+)?in\s+tears|taken\s+for\s+a\s+(?:ride|fool)|bent\s+over\s+backwards|on\s+hold\s+so\s+long|aged\s+(?:ten|\d+)\s+years|never\s+felt\s+so\s+(?:small|stupid|ignored))\b/iu,
      whole: true,
    },
    {
      says: /\b(?:is|are)\s+(?:there\s+)?(?:(?:an?|any)\s+(?:real\s+|actual\s+|single\s+)?(?:human(?:\s+being)?|adult|one)|anyone|anybody)\s+(?:actually\s+|even\s+)?(?:home|awake|alive|reading\s+this|listening|there|alive|in\s+(?:there|that\s+building|the\s+building)|at\s+all|out\s+there)\b|\bdo(?:es)?\s+(?:you\s+people|any\s?one)\s+(?:even\s+|ever\s+|actually\s+)?(?:read|listen|work|write\s+anything|care|know)\b|\bdo\s+you\s+have\s+any\s+idea\s+what\s+it's\s+like\b/iu,
      whole: true,
    },
    {
      says: /\b(?:I|we)\s+(?:feel|felt|am\s+made\s+to\s+feel|are\s+made\s+to\s+feel)\s+(?:\p{L}+\s+){0,3}?(?:abandoned|ignored|cheated|let\s+down|treated\s+like|humiliated|fobbed\s+off|betrayed|robbed|conned|stupid|like\s+(?:I'm|we're|I\s+am)\s+(?:shouting|talking|banging|going))\b/iu,
      whole: true,
    },
    {
      says: /\b(?:I|we)\s+(?:now\s+)?dread\s+(?:opening|logging|calling|every|using|your|the\s+thing)\b|\bmy\s+stomach\s+(?:drops|turns|churns)\b|\bknot\s+in\s+my\s+stomach\b|\brolls?\s+their\s+eyes\b|\bpatience\b[^.;!?]{0,30}\b(?:finished|gone|thin|limit|exhausted|wearing|out)\b|\brun\s+out\s+of\s+(?:patience|the\s+polite|words|excuses)\b/iu,
      whole: true,
    },
    {
      says: /\b(?:I'm|I\s+am|we're|we\s+are)\s+(?:so|sick\s+and|just|really|absolutely|utterly|thoroughly|beyond)\s+(?:\p{L}+\s+)?(?:tired|fed\s+up|done|exhausted|disappointed|upset|frustrated)\s+(?:of|with|by|because|and|,)/iu,
      whole: true,
    },

    {
      says: /\b(?:I|we)\s+(?:could|might|am\s+(?:about|ready|tempted|going)\s+to|['’]m\s+(?:about|ready|tempted|going)\s+to|want\s+to|feel\s+like)\s+(?:\p{L}+\s+)?(?:throw(?:ing)?|thrown|chuck(?:ing)?|hurl(?:ing)?|smash(?:ing)?|kick(?:ing)?|set(?:ting)?\s+fire\s+to)\s+(?:the|my|this|it|your|our)\s+[^.;!?]{0,20}?\b(?:window|wall|bin|sea|river|floor|bridge|laptop|phone|printer|computer|machine|screen|thing|router|it)\b/iu,
    },
    {
      says: /\b(?:I|we)(?:['’]ve|\s+have)\s+(?:now\s+|already\s+)?(?:explained|told\s+you|said|asked|reported|repeated|raised|described|chased|written|mentioned)\s+(?:this|it|the\s+(?:same|problem|issue)|that|you|about\s+this)?\s*[^.;!?]{0,24}?\b(?:(?:three|four|five|six|seven|eight|ten|several|many|countless|a\s+dozen|umpteen|\d+)\s+times|over\s+and\s+over|again\s+and\s+again|time\s+and\s+again|till\s+I['’]m\s+blue|to\s+\p{L}+\s+different\s+people)\b/iu,
    },
    {
      says: /\bwhy\s+(?:does|do|is|are|can['’]?t|won['’]?t|has|did)\s+(?:nobody|no\s+one|none\s+of\s+you|anyone|you\s+(?:people|lot|guys|never|always|keep))\b[^.;]{3,60}/iu,
    },
    {
      says: /\b(?:beyond|past)\s+a\s+joke\b|\bI(?:['’]m|\s+am)\s+(?:\p{L}+\s+)?(?:at\s+(?:my|the)\s+(?:wits?|wit)['’]?s?['’]?\s+end|pulling\s+my\s+hair|banging\s+my\s+head|tearing\s+my\s+hair|ready\s+to\s+(?:scream|cry|give\s+up)|about\s+to\s+(?:scream|explode|lose\s+it))\b/iu,
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'I am so tired of asking for the same thing.', claim: { kind: 'frustration' } },
    { text: 'Honestly, I could scream.', claim: { kind: 'frustration' } },
    { text: "We're at our wits' end with this.", claim: { kind: 'frustration' } },
    { text: 'This is very frustrating.', claim: { kind: 'frustration' } },
  ],
  quiet: [
    'I am tired, long flight.',
    'The team worked hard and was worn by Friday.',
    'Sorry for the trouble, hope it was not too annoying.',
    'We had enough chairs.',
  ],
};
