// How people ask for something or sell, and how they thank: wordings over a line as line.ts makes it. Data only, every expression bounded.
import { cue } from '../line';

/** Thanks that are the matter of a mail, not its courtesy. */
export const HEARTFELT = cue(
  [
    '(?:just |only |simply |really |also )?(?:wanted|want|would like|wish|writing|like|had) (?:just |only |simply |personally |also )?to (?:take a moment to |take the time to |quickly |personally |just |say |express |again |send )*(?:my |our |a |you |an? (?:big|huge) )*(?:thank|thanks|gratitude|appreciation)',
    '(?:a |my |our )?(?:very |really |truly )?(?:big|huge|heartfelt|sincere|warm|warmest|enormous|massive|special|deepest|sincerest|biggest|belated|personal) (?:and [^ ]+ )?(?:thank|thanks|gratitude)',
    'thank you (?:so (?:very )?much|very much|once again|again|ever so much|from the bottom|with all my heart|all) ?(?:indeed )?(?:for|from|,|$)?|thank you for (?:being|everything|all|the (?:wonderful|lovely|amazing|great|kind|generous|warm|beautiful|fantastic)|your (?:help|kindness|generosity|support|trust|loyalty|hospitality|kind|generous|wonderful|amazing|continued|thoughtful))|thanks (?:so much|a million|a lot|a ton|a bunch|ever so much|again|once again|heaps) for|(?:many|so many|endless|countless|a thousand|a million|warm) thanks (?:for|to)',
    "can(?:'t|not) thank you enough|(?:so|truly|really|very|deeply|incredibly|extremely|eternally|forever|sincerely|immensely) (?:grateful|thankful|appreciative|appreciate|appreciated|touched)|(?:grateful|thankful|indebted) (?:for|to you)|i(?:'m| am) grateful|we(?:'re| are) grateful|meant (?:a lot|so much|the world|a great deal)|means (?:a lot|so much|the world|a great deal)|in your debt|owe you (?:a |one|so much)|i(?: really| truly)? appreciate (?:you|everything|all|how|what)|made my (?:day|week|month|year)",
  ].join('|'),
);

/** Thanked for in passing, before business goes on. */
export const TRIVIAL = cue(
  '(?:thanks|thank you|grateful|appreciate)(?: so much| very much| a lot| again| once again)? (?:in advance|for (?:your|the|this|that|getting|reaching|coming back|letting|confirming|sending|sharing|checking|writing|contacting|clarifying|joining the call|signing|paying)(?: [^ ]+)?(?: [^ ]+)? ?(?:mail|email|e mail|message|note|reply|response|update|back|info|information|details?|out|confirmation|order|call|file|files|document|documents|report|invoice|payment|ticket|question|questions|quick|prompt|interest|patience|understanding|time|call|meeting|know|heads up|reminder|link|slides|purchase|inquiry|enquiry|request|numbers|figures))',
);

/** Any thanks. */
export const THANKS = cue(
  'thank|thanks|thankful|grateful|gratitude|appreciate|appreciated|appreciation|cheers for|indebted|kudos',
);

/** Asks for something. */
export const ASK = cue(
  [
    '(?:could|can|would|will|might|may) (?:you|i ask you|we ask you|i trouble you|i ask|we ask|i borrow|i pick your|i get your|i interest you|i count on you|we count on you)(?! believe| imagine| not)|(?:could|can|may|might) (?:i|we) (?:also |just |perhaps |maybe |please )?(?:have|get|ask|book|schedule|set up|arrange|use|quote|count|add|move|talk|discuss|meet|call|show|send you (?:a |our |the |some )?(?:proposal|offer|quote|contract|brochure|price))',
    "would you (?:mind|be|consider|like|also|please|kindly|care|have|ever)|would (?:it|that) be (?:possible|ok|okay|all right|alright)|do you mind|you(?:'d| would) be (?:open|willing|interested|so kind|able|happy)|if you (?:could|would|might|can|know|happen)|(?:send|point|steer) (?:them|people|others|anyone|your [^ ]+) (?:our|my) way|have you (?:thought|considered|tried|had (?:a look|time|the chance|a chance)|looked|decided|heard (?:of|about) our|seen our)|any chance (?:you|we|of)|is there (?:any|a) chance|i(?:'m| am| was)? (?:wonder|wondering|hoping|curious) (?:if|whether|you|that you|to)",
    "please (?!(?:give|pass|accept|know|take (?:care|good care|the (?:afternoon|day|rest|evening|week|morning|time)|a (?:break|day|rest|moment|bow|deep)|some|your time|all the time|it easy|as much|time)|treat yourself|have (?:a|some|fun)|go|sleep|look after|believe|remember|excuse|forgive|hug|put your feet|celebrate|tell|keep|enjoy|rest|don't|do not|say|send (?:my|our|them|her|him)|extend|thank|be|feel|never|stay|hug|pat|greet|scratch|relax|convey|allow|let (?:them|him|her|everyone|the|your))(?![^ ]))[^ ]+|kindly [^ ]+",
    "(?:let me know|tell me|drop me a line|get in touch|give me a (?:call|ring|shout)|reach out|shout|write) (?:if|when|whether|what|which|by|as soon as|how)(?! (?:there|there's|i|we|you (?:ever )?need|you (?:ever )?want|anything|it was|it went|you get home|it goes|things|you are in|you're in|your))",
    "we(?:'d| would)(?: really| also| greatly| very much)? (?:appreciate|love|be (?:grateful|delighted|happy|honoured|thrilled)) (?:it )?(?:if|your|to (?:have you|hear (?:your|what|how|back)|get your|see you (?:at|join|sign|renew|back)|show|tell|discuss|talk|introduce|schedule|set up|book|send you (?:our|a proposal|an offer)|feature|use|quote))|i(?:'d| would)(?: really| also| greatly)? (?:appreciate|love|be (?:grateful|delighted)) (?:it )?(?:if|your|to (?:have you|hear (?:your|what|back)|get your|show|tell you about|discuss|talk|introduce you to (?:our|my)|schedule|set up|book|walk you|pick your|feature|use|quote))",
    "do you (?:know (?:anyone|anybody|someone|somebody|of anyone|other)|have (?:time|a minute|a moment|any|some time|five|ten|a few|anyone|budget|capacity)|think you could|happen to)|are you (?:free|available|interested|open|planning to renew|ready to|able to)|shall we (?:talk|discuss|meet|schedule|set|book|plan|look)|let's (?:talk|discuss|meet|schedule|set up|book|look at|plan|find a time|sign)|when (?:can|could|would|are|do|will) (?:we|you|i)|what (?:do you think|would you say|are your thoughts) (?:about|of|on)|how about (?:a|an|we)",
    "(?:i|we) (?:also |still |just |only |do |would )?(?:need|require|count on|rely on|expect|await|look forward to) (?:you to|your (?:signature|decision|answer|reply|order|approval|renewal|payment|confirmation|vote|go ahead|feedback|review|referral))|(?:i|we) (?:also |still )?need (?:a|an|one|the|some|two|three) [^ ]+|(?:i have|i've|i've got|we have|got) (?:a|one|another|two|just one)(?: small| little| quick| tiny| big)* (?:favou?r|request|question|ask|question for you|thing to ask)|(?:a|one|small|quick|little) (?:favou?r|request|ask)(?: to ask| of you)?",
    '(?:leave|write|post|give|drop)(?: us| me)? (?:a|an|your) (?:[^ ]+ )?(?:review|testimonial|rating|reference|quote|recommendation|referral)|(?:review|testimonial|rating|reference|case study|referral)(?: for us| on| from you)|fill (?:in|out)|complete (?:the|our|a|this) (?:[^ ]+ )?(?:survey|form|questionnaire)|(?:short|quick|brief|our|the|a) (?:[^ ]+ )?(?:survey|questionnaire)|(?:introduce|refer|recommend) (?:me|us) to|spread the word|vote for us|sign (?:the|up|here|by)|put in a (?:good )?word|pass (?:on )?my (?:details|name|card|contact)|forward (?:this|it) to',
  ].join('|'),
);

/** Sells. */
export const SELL = cue(
  [
    'offer(?:ing)? you(?! (?:(?:my|our) (?:thanks|gratitude|heartfelt|sincere|sincerest|deepest|warmest|help|support|congratulations)|a warm|all|his|her)(?![^ ]))|(?:reduced|lower|better|preferential|discounted) (?:rate|price|fee)|upgrade|upgrading|upsell|add on|addon|premium|enterprise (?:plan|tier|edition|package)|pro (?:plan|version|tier|package)|(?:special|exclusive|limited|limited time|introductory|new|spring|summer|autumn|winter|christmas|loyalty|early bird|attractive|current|our) (?:offers?|deals?|promotion|pricing|rate|discounts?|prices)|discounts?|\\d+ (?:off|percent off|per cent off)|percent off|% off|voucher code|promo(?:tion)?(?: code)?|free trial|trial|demo|webinar|pricing|price list|brochure|catalogue|quote',
    'renewal|renew|extend (?:your|the) (?:contract|subscription|licen[cs]e|agreement)|(?:contract|subscription|licen[cs]e|agreement) (?:ends|expires|runs out|is up|runs until|lapses)|expand(?:ing)? (?:to|your|the|our)|expansion|additional (?:seats|licen[cs]es|users|services?|modules?)|more seats|(?:new|latest|upcoming) (?:module|feature|features|package|product|products|plan|tier|service|range|collection|line|release|edition|bundle|analytics [^ ]+)|sign up|subscribe|register (?:here|now|for|today|at|by)|book (?:now|here|a (?:demo|call|slot|meeting|place))|order (?:now|here|today|before|by)|buy|purchase (?:now|before|by|our)|available (?:now|at|for just|from just)|only until|while stocks last|check out (?:our|the|my)|take a look at our|have a look at our|did you know (?:that )?(?:we|our|you can)',
  ].join('|'),
);

/** Turns from thanks to something else. */
export const TURN = cue(
  "by the way(?! (?:you|he|she|they|it) [^ ]+(?:ed|t|d|w|n|e)(?![^ ]))|btw|while i have you|while i have your|while we(?:'re| are) (?:at it|on)|while you(?:'re| are) (?:here|at it|reading)|while i(?:'m| am) (?:at it|writing|here)|one more thing|one (?:last|other|small|quick|little) (?:thing|question|request)|another thing|incidentally|on (?:another|a different|a related|that|a separate) note|speaking of which|before i (?:forget|go)|quick question|p s|ps|oh and|and also|separately|that said|in other news|in the meantime|apropos|since we(?:'re| are) (?:talking|on)|on that (?:note|topic)|now that i have|if i may|having said that|while on the subject",
);
