// How haste sounds, and how it sounds when it is none or has a reason. Data only.
import { cue } from '../line';

const SOON =
  'today|tonight|midnight|tomorrow|now|soon|(?:this|on|next|by) (?:week|friday|monday|tuesday|wednesday|thursday|saturday|sunday|weekend|evening|afternoon)|friday|monday|tuesday|wednesday|thursday|sunday|saturday|the end of (?:the |this )?(?:day|week|month|quarter|business)|end of (?:day|week|month)|eod|in \\d+ (?:hours?|days?|minutes?)|in (?:an?|one|half an) (?:hour|day|minute)|in (?:a few|two|three|24|48) (?:hours?|days?)|at midnight|within \\d+ (?:hours?|days?)';
const OFFER =
  'offers?|deals?|discounts?|prices?|pricing|rates?|promotions?|promo|sale|bonus|coupon|vouchers?|code|special|opportunity|chance|window|slots?|spots?|seats?|places?|spaces|licen[cs]es|stock|availability|quota|early bird|trial|upgrade|terms|conditions';

/** Presses. */
export const HASTE = cue(
  [
    "(?:last|final) (?:day|days|hours?|minutes?) (?:to|left|for|before|of (?:the|this|our) (?:[^ ]+ )?(?:offer|sale|discount|deal|promotion|price|campaign|bundle|trial))|(?:last|final) call (?:for|to)|(?:last|final|one last|very last|once in a lifetime) (?:chance|chances|opportunity|reminder|notice|warning|spots?|seats?|places?)|(?:chance|opportunity|moment) of a lifetime|now or never|it's now or",
    "act (?:now|fast|quickly|today|immediately|before)|you snooze|miss(?:es|ed|ing)? the (?:boat|train|bus)|(?:decide|sign|order|book|act|confirm|reply|respond|commit) (?:quickly|fast|swiftly|soonest|at the earliest)|(?:quickly|swiftly) (?:decide|sign|order|book|act|confirm|commit)|(?:(?<!(?:we|i|they|to|in a|no|you) )hurry(?! slowly)|hurry up|(?:be|better be|be very|so be) (?:quick|fast|fast about it)(?! with| about| to)|move fast|don't delay|do not delay|don't wait|do not wait|don't hesitate to (?:buy|sign|grab)|no time to (?:lose|waste)|time is running (?:out|short)|running out of time|the clock is ticking|clock's ticking|tick tock|before it's too late|before it is too late|before it's gone|before they're gone|before (?:the|this|our|your) (?:offer|price|prices|deal|discount|chance|window|slot)[^ ]* (?:[^ ]+ ){0,2}?(?:ends?|expires?|closes?|rises?|goes|go|is gone|disappears?|vanish(?:es)?|increases?))",
    "(?:don't|do not|you won't want to|you don't want to|never|not) (?:want to )?(?:miss|lose)(?: out)?(?: on)?(?: (?:this|it|the|our|your|out))|miss(?:ing)? out(?: on)?|lose out|miss (?:this|your|the) (?:chance|opportunity|deal|offer|window|slot)|lose (?:your|this|the) (?:spot|slot|seat|place|price|discount|rate|chance)|left behind|fear of missing",
    `(?:only|just) (?:[^ ]+ )?(?:a few|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|a handful(?: of)?|a couple(?: of)?|a limited number(?: of)?|few) (?:[^ ]+ )?(?:left|remaining|(?:${OFFER}|hours?|days?|copies|items|units|tickets)(?= (?:left|remain|available|to go|now|for|at|until)| ,|$))(?: (?:left|remaining|remain|available|to go|now))?`,
    `(?:\\d+|one|two|three|four|five|a few|few|a handful of|the last) (?:[^ ]+ )?(?:${OFFER}|hours?|days?|copies|items|units|tickets) (?:left|remaining|remain|to go|only)`,
    `(?:\\d+|one|two|three|four|five|six|a few|few|a handful|a couple) (?:more )?of (?:these|those|them) (?:left|remaining)(?! (?:to|for))|(?:release|free up|give away|give up|pass on|let go of|reassign) (?:your|this|that) (?:slot|spot|seat|place|date|room|price|rate)|(?:after|from) (?:this|that|it|then|tomorrow|tonight|today|which)(?: on)?(?: [^ ]+){0,2}? (?:${OFFER}) (?:is|are|will be|will go|gets?|becomes?|goes|go) (?:[^ ]+ )?(?:higher|gone|increased|dearer|costlier|up|over|more expensive|no longer)|(?:prices?|rates?|fees?) (?:will|shall|would|is going to|are going to) (?:be |go )?(?:increased?|higher|up|raised|rise|revised|dearer)(?: upwards?)? (?:from|after|by) (?:${SOON})|(?:valid|good|open|available)(?: only)? (?:till|until|up to|upto) (?:today|tonight|midnight|tomorrow|this evening)(?: evening| night| midnight| itself)*(?: only)?`,
    `(?:${OFFER}) (?:are |is )?(?:[^ ]+ )?(?:limited|filling(?: up)?|(?:going|getting|selling|running|moving|filling|booking|disappearing)(?: over| out| up| away| off)?(?: very| so| really| too)? (?:fast|quickly|soon|rapidly)|getting over|going fast|selling (?:out|fast)|running out|disappearing|almost (?:gone|full|over)|nearly (?:gone|full|over)|vanishing|scarce|closing|won't last|will not last|won't be (?:around|available|repeated|back)|will not (?:come back|be repeated)|won't come back|never (?:come back|return)|while they last|won't wait)`,
    "(?:don't|do not|better not|never|i wouldn't|i would not|would not) (?:sit on (?:this|it|that)|sleep on (?:this|it)|dither|dally|hang (?:about|around)|drag your feet|(?:think|wait) (?:about it )?too long|leave it too (?:late|long))|(?:somebody|someone|another [^ ]+) else (?:will|would|may|might|could|is going to|is about to)(?: [^ ]+){0,2}? (?:have|take|get|grab|snap|buy)|this is a now thing",
    `(?:${OFFER}|lots?) (?:[^ ]+ ){0,4}?(?:never|don't|doesn't|won't|rarely|hardly|not) (?:ever )?last(?! (?:long )?(?:in|as|the|a|one|year|week|month|time))|(?:${OFFER}) (?:[^ ]+ ){0,5}?only if (?:i|we) (?:have|get|receive|see|hold) your|too late for (?:[^ ]+ ){0,3}?(?:${OFFER})|(?:clock|time)(?: [^ ]+){0,2}? (?:${OFFER}) (?:[^ ]+ ){0,2}?(?:runs|run|running|is running) out|(?:the )?(?:list|round|window|books?|doors?|offer) (?:is|are) (?:nearly|almost|practically|about to be) (?:closed|full|shut|over)`,
    `(?:${OFFER}|tariffs?) (?:is|are|will be|'ll be) (?:[^ ]+ )?history|(?:pull|pulls|pulled|withdraw|withdrawn|scrap|scrapped|axe|kill|drop|remove|removed) (?:this|the|our|that|your) (?:[^ ]+ )?(?:${OFFER})|(?:${OFFER}) (?:[^ ]+ ){0,4}?any (?:minute|moment|day|second|time now)|only (?:this|today|now|tonight)(?: week| month| weekend| once)? (?:so|at (?:this|that|such)|for (?:this|that|such|you)) (?:[^ ]+ )?(?:cheap|low|good|price|rate|terms|favou?rable|reduced|money|discount)`,
    `(?:${OFFER}|this|it) (?:[^ ]+ ){0,3}?(?:ends?|ending|expires?|expiring|closes|closing|runs out|is over|is gone|are gone|goes (?:up|away)|go up|disappears?|lapses?|will be (?:gone|over|withdrawn)|is only (?:valid|good|available)|valid only) (?:[^ ]+ ){0,2}?(?:${SOON})`,
    '(?:prices?|rates?|fees?|costs?) (?:[^ ]+ ){0,3}?(?:go(?:es)? up|going up|rise|rises|rising|increase|increases|increasing|double|doubles|jump|jumps) (?:[^ ]+ ){0,3}?(?:tomorrow|tonight|at midnight|monday|next week|soon|any (?:day|moment)|today)',
    'limited (?:time|period|availability|number of (?:seats|places|spots)|slots|seats|spots|places|stock|supply)|for a (?:short|limited|very short) (?:time|period)|(?:while|as long as) (?:stocks?|supplies|supply|they|it|seats|places) lasts?|first come|today only|only today|(?:for )?(?:today|this week|this weekend|tonight|24 hours|48 hours) only|only (?:valid |available |good |on offer )?(?:until|till|through) (?:midnight|tonight|today|tomorrow|friday|monday|tuesday|wednesday|thursday|saturday|sunday|the end|noon)|one day only|only (?:[^ ]+ )?(?:available|valid|good|open|running|on) (?:[^ ]+ ){0,3}?(?:for|until|till|through)|for the next (?:\\d+|few|two|three|twenty four|forty eight) (?:hours?|days?) only|(?:once|when) (?:they|it|these)[^ ]*(?: are| is)? gone|one time (?:offer|only)|exclusive window|flash (?:sale|offer|deal)|countdown',
    "(?:you have|you've got|you only have|there are|with) (?:only |just )?(?:\\d+|a few|two|three|one|twenty four|forty eight) (?:more )?(?:hours?|days?|minutes?) (?:left|to|until|before)|(?:expires?|ends?|closes?) (?:in \\d+ (?:hours?|minutes?|days?)|tonight|at midnight)",
    `(?:if|unless) (?:i|we) (?:don't |do not )?hear (?:back )?(?:from you )?(?:by |before |until )?(?:${SOON})(?! morning)`,
    '(?:(?:very |most )?(?:urgent|urgently)|time sensitive|time critical|immediate (?:response|attention|reply|decision)|action required|response required|respond (?:now|immediately|today)|reply (?:now|immediately)|top priority|high priority)',
    "(?:i|we)(?:'ll| will| would)? (?:really |just |still )?need (?:your|a|an|the) (?:[^ ]+ )?(?:answer|decision|reply|signature|response|commitment|go ahead|yes|okay|ok|confirmation|approval) (?:[^ ]+ ){0,3}?(?:today|tonight|now|tomorrow|by (?:the )?(?:end|close|cob|noon|midnight|tonight|tomorrow|eod)|within|immediately|asap|in the next)|(?:answer|decision|reply|signature|response|order|sign|signed|decide|confirm|book|commit|buy|order|claim|secure|reserve|grab|lock in|lock|register|upgrade|renew) (?:[^ ]+ ){0,4}?(?:before (?:midnight|tonight|tomorrow|it's|the (?:price|offer|discount|deal))|by (?:midnight|tonight)|right now|immediately|asap|today or|(?:today|now|this week) and (?:save|keep|get)|(?:by|before) (?:the )?(?:end of (?:the )?(?:day|week|month)|eod|cob|tonight|midnight|tomorrow|monday|tuesday|wednesday|thursday|friday|noon) (?:to|and|if you want to|or you) (?:lock|keep|secure|get|save|claim|grab|qualify|lose|pay)|now or|now to|now before)",
    "(?:book|buy|order|sign|register|upgrade|renew|claim|grab|reserve|call|reply|enrol|enroll|subscribe|decide|commit) (?:[^ ]+ ){0,2}?now(?: (?:to|and|before|while|or))?|or (?:it|they|the (?:offer|price|discount|spot|deal)) (?:[^ ]+ )?(?:is|are|will be|goes|go|'s) (?:gone|over|away|lost|up|to)|otherwise (?:it|they|the (?:offer|price|discount|spot|deal|place|slot)) (?:[^ ]+ )?(?:is|are|will be|goes|go) (?:gone|over|away|lost|up|to)|(?:other|several|many|two other|three other|more) (?:customers|clients|people|companies|buyers|firms|teams)(?: [^ ]+){0,2} (?:are|have)?(?: already| just)* ?(?:queuing|queueing|waiting|lining up|interested|asking|after|signed up|fighting)|others are (?:waiting|interested|asking|looking)|someone else (?:is|will|has|might)|off the table|never (?:see|get|find|have) (?:this|such a|that) (?:price|offer|deal|rate|chance|opportunity)[^ ]* again|grab (?:it|yours|one|this) (?:before|now|while)|(?:high|huge|strong) demand|selling (?:out|fast)|going fast|(?:could|might|may|will) (?:soon )?be too late|(?:everybody|everyone|all) (?:[^ ]+ ){0,4}?(?:is|are|has|have) already (?:[^ ]+ )?(?:on board|switched|signed|joined|upgraded|in|decided|moved)|(?:don't|do not|never) be (?:the )?last(?: one)?|left out|everyone (?:else )?is (?:already )?(?:buying|signing|switching|upgrading)|your competitors (?:are|have) already",
  ].join('|'),
);

/** Presses only where something is wanted of the reader: {@link WANTED}. */
export const AT_ONCE = cue(
  'asap|a s a p|immediately|right away|straight away|at once|without delay|as soon as possible|this instant',
);
/** Something of ours that the reader shall do. */
export const WANTED = cue(
  '(?:sign|signed|reply|respond|answer|decide|decision|confirm|commit|order|upgrade|renew|renewal|approve|book|buy|register|subscribe|act|purchase|pay) (?:[^ ]+ ){0,8}?(?:asap|a s a p|immediately|right away|straight away|at once|without delay|as soon as possible|this instant)|need (?:your|you to) (?:[^ ]+ ){0,8}?(?:asap|immediately|right away|straight away|at once|as soon as possible)',
);

/** Says that there is no haste, or that it is somebody else's. */
export const NO_HASTE = cue(
  [
    "no (?:rush|hurry|urgency|pressure|deadline|need to hurry|haste)|not (?:at all |particularly |that |very |so |really )?(?:urgent|urgently|time critical|pressing|in a hurry)|nothing (?:is |here is |here |about this is )?(?:urgent|pressing)|isn't (?:urgent|time critical)|there's no (?:rush|hurry)|don't (?:hurry|rush|worry about)|do not (?:hurry|rush)|please don't (?:hurry|rush)|without (?:any )?(?:rush|hurry|pressure)|needn't hurry|take your time|whenever (?:it suits|you)|when(?:ever)? you (?:have|are|find|get) (?:time|ready|a moment|a minute)|won't (?:miss|lose)|will not (?:miss|lose)|haven't missed|didn't miss|not miss out on anything|less urgent|hate to rush|no last minute",
    "(?:urgent|urgently|asap|pressing|time sensitive|time critical|top priority|high priority|a priority|immediately|right away|straight away|at once) (?:for|to) (?:you|your)|(?:your|you|you're|you've|your team's|they|their) (?:[^ ]+ ){0,4}?(?:urgent|urgently|asap|high priority|top priority|time sensitive)|(?:i|we)(?:'ll|'ve|'m|'re| will| have| am| are)? (?:[^ ]+ ){0,6}?(?:asap|immediately|right away|straight away|at once|urgently|as (?:urgent|our top priority)|top priority)|(?:treat|treating|treated|handle|handling|marked|escalated|flagged) (?:[^ ]+ ){0,4}?(?:urgent|priority)|is (?:urgent|a priority) (?:for|on) (?:us|our side)",
  ].join('|'),
);

/** Takes the haste back in the next breath. */
export const EASES = cue(
  "if you need (?:longer|more time|another|a few (?:more|extra))|(?:i|we)(?:'ll| will| can|'m happy to| am happy to|'d happily)(?: gladly| happily| always)? (?:extend|prolong|hold it|keep it open|wait)|no (?:rush|hurry|pressure|harm)|(?:nothing|not much) (?:happens|changes)|take your time|just (?:tell|ask) me",
);

/** Has a reason of its own: their deadline, danger, a train, a shop. */
export const REAL = cue(
  [
    'your (?:own )?(?:deadline|board|audit|launch|event|flight|train|tender|budget|submission|go live|exam|wedding|trip|meeting|deadlines|filing|visa|date|target date|cut ?off)|you (?:asked|said|told|wrote|wanted|need|needed|mentioned|have to|must have|named|set) (?:[^ ]+ ){0,8}?(?:by|before|until|on|within|urgent|urgently|asap|last chance|today|tomorrow|monday|tuesday|wednesday|thursday|friday)|as you (?:asked|wished|requested|said)|at your request|you (?:asked|wanted) to (?:know|be told|be reminded)',
    '(?:ssl |tls |server )?certificates?|domain|passports?|visas?|permits?|trucks?|lorr(?:y|ies)|shipment|container|vessel|border|payroll|tax return|(?:goes|go|is|are|will be) (?:down|offline)|stops? working|security|vulnerability|breach|leak|leaked|phishing|patch|outage|incident|recall|recalled|safety|danger(?:ous)?|fire|evacuat[^ ]+|hacked|password|passwords|data loss|downtime|maintenance|storm|flood[^ ]*|weather|emergency|strike|customs|regulator|regulation|regulatory|legal|law|statutory|tax office|court',
    "(?:i'm|i am|we're|we are) (?:only )?(?:in|at) [^ ]+ (?:[^ ]+ )?(?:today|tomorrow|this|until|only|for)|(?:i'm|i am|we're) (?:away|out|off|on holiday|travelling|leaving|flying)|my (?:last|final) (?:day|week|chance)|our (?:office|warehouse|support desk) (?:closes|is closed)",
  ].join('|'),
);

/** Leisure has last days and few places of its own: no pressure, unless {@link SELLS}. */
export const LEISURE = cue(
  '(?:front|second|third|back|first) row|kids|children|exhibition|museum|gallery|theatre|theater|concert|film|movie|play|cherry blossoms?|market|bakery|restaurant|season|sunset|train|trains|bus|ferry|plane|flight|match|game|stadium|chapter|page|song|edition|print|printed|copies|table|kitchen|(?:this|the|a|his|her) (?:book|novel)|author|race|marathon|strawberries|cherries',
);
/** Something of ours is for sale. */
export const SELLS = cue(
  `${OFFER}|plans?|subscription|packages?|tickets?|webinar|programme|program|membership|service|licen[cs]e|renew(?:al)?|sign up|register|buy|order`.replace(
    '|spots?|seats?|places?|spaces',
    '',
  ),
);

/** Shouting in a subject. */
export const SHOUTS =
  /\b(?:URGENT|ASAP|ACTION REQUIRED|FINAL NOTICE|LAST CHANCE|IMMEDIATE ACTION|TIME[- ]SENSITIVE|ACT NOW|HURRY)\b|!{3,}/u;
