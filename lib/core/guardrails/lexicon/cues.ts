// How people propose something, and how they only speak of it: wordings over a sentence in lower case, one space between words, " , " at a
// pause. Data only. Every expression is bounded, so that reading stays linear.

import { cue } from '../line';

const DO =
  'like|love|care|fancy|squeeze|fit|sync|connect|host|start|begin|find|make time|find time|stay|see|share|stretch|do with|be tempted|be persuaded|block|set aside|taste|go|ride|play|run|watch|want|join|come|make|do|meet|mind|call|ring|phone|jump|hop|dial|take|manage|spare|consider|be up for|be open to|be free|be around|be available|be able|be interested|have time|have a|have (?:five|ten|fifteen|twenty|thirty|\\d+)|stop by|drop by|pop|swing by|give me|visit|speak|talk|chat|try|grab';

/** Proposed to the reader, or for both: enough by itself. */
export const JOINT = cue(
  [
    "let's|lets|let us|shall we|shall i|should we|should i|can we|could we|can't we|couldn't we|may we|might we|may i|can i|could i|might i",
    `(?:would|could|can|will|won't|wouldn't|might) you (?:both |all |also |perhaps |maybe |please |possibly |still |ever )?(?:${DO})`,
    'do you (?:want|fancy|mind|feel like|need|have time|have (?:a|ten|15|20|30|five|fifteen|twenty|thirty) (?:few )?(?:minutes?|mins?|moment|slot|window|second|sec|gap|half hour)|have space|have room)',
    '(?:if|whether) you(?:.d| would|.re| are| might)? (?:like|fancy|care|be up|up for|free|be free|be interested|interested in|join|enjoy)|(?:baked|made|got|bought|brought|cooked|found|picked|ordered|reserved) you (?:a|an|some|the)|(?:have|do) you (?:got|have) (?:[^ ]+ ){0,3}(?:for|to)|if (?:i|we) (?:just |simply |quickly )?(?:rang|called|phoned|met|spoke|talked|came)|are you (?:still |perhaps |maybe |by any chance )?(?:up for|free|available|around|open to|able to|happy to|ok|okay|game|keen|interested|in the mood|coming|joining|in for)',
    "how about|what about|how does|what do you say|why don't (?:we|you|i)|why not|wouldn't it be (?:nice|good|great|lovely)|would it be (?:ok|okay|possible|alright|fine|good|easier|better|quicker|simpler)|(?:it|it'd) (?:might|would|may|could|be|will)(?: be)? (?:[^ ]+ )?(?:quicker|easier|better|best|simpler|nice|good|great|lovely|fun|faster|worth)|is it (?:ok|okay|possible|alright|fine)",
    '(?:do|you|anyone|still|^) ?fancy|fancy (?:a|an|another|some|[^ ]+ing|lunch|dinner|breakfast|brunch|drinks|sharing)',
    'join (?:me|us|our|the|this|in on)|come along|come (?:over|by|round|around|to|for|and|with|celebrate|join)|swing by|stop by|drop by|pop (?:in|by|over|round)|be my guest|be our guest|my treat|our treat|my shout|our shout|my round|on the house',
    'meet(?:ing)? (?:up )?(?:for|at|over|on|in|you|tomorrow|again)|catch up|catching up|get together|see you|see each other|speak to you|talk to you|(?:i|we|to|can|could|i.ll|we.ll|will) (?:[^ ]+ )?(?:reach|ping) you',
    '(?:treat|invite|take|buy|bring|get|pour|order|send|sending|sent|give|giving|gave|ship|shipped|mail|post|drop|cook|bake|offer|owe|show|book|booked|fly|reserve|save|hand|bring along|call|calling|ring|ringing|phone|phoning|buzz|dial|text|texting|email|host|have) (?:it |this |something )?you(?: a| an| some| the)?',
    'give (?:me|us) a|(?:call|ring|phone|text|email|zoom) (?:me|us)|pick you up|put you down for|pencil(?:led)? you in|count you in|sign you up',
    '(?:my|our) (?:calendar|diary|schedule) (?:is|looks) (?:open|free|clear|wide open)|i(?: still)? have (?:a slot|some time|time|space|room|an opening|a gap|availability|an hour|half an hour)|(?:dinner|lunch|breakfast|drinks|coffee|brunch|(?:the )?first round|(?:the )?next round|(?:the )?next one|everything)(?: is|.s|.ll be| will be) on (?:me|us)|look(?:ing)? forward to|are we (?:still )?on|still on for|(?:up|time|free|available|down|game|room|appetite) for|keen on|in the mood for',
    "i(?:'m| am) (?:free|available|around)|i (?:can|could) (?:do|offer|make|meet|come)|(?:works?|suits) (?:for )?me|i(?:'d| would) (?:like|love|prefer|be happy|be glad|be delighted|suggest|propose|invite)|we(?:'d| would) (?:like|love|be happy|be glad|be delighted|suggest|propose|invite)|i (?:suggest|propose|was thinking|thought we|thought i'd|thought you|thought (?:that )?(?:a|an|perhaps|maybe))|we (?:suggest|propose|thought)|i'm thinking|my suggestion|i was going to|i was hoping|i hope we can|i hope to see",
    "(?:i've|i have|we've|we have|i|we|i just|i've just|i have just|we have just|i've already|i took the liberty and) (?:booked|reserved|planned|prepared|arranged|organised|organized|ordered|scheduled|set up|put|putting|posted|sent|shipped|blocked|put together|pencilled|picked out|chosen)",
    "table (?:is )?(?:booked|reserved)|a table (?:at|in|for)|expect (?:a|an|some|the)|look out for|watch out for|you will (?:receive|get|find)|you'll (?:receive|get|find|love)",
    "time (?:to|for)|ready for (?:a|an|another|some)|who's up for|anyone for|please (?:call|ring|phone|dial|join|come|bring|accept|enjoy|take|pick|choose|book|select|schedule)|you (?:really |simply |just |absolutely |definitely |both )?(?:must|have to|should|need to|ought to|have got to|'ve got to) (?:really |simply )?(?:try|taste|come|have|see|join|meet|visit|experience|let)|enjoy the|accept (?:this|a|the|our)|help yourself",
    "(?:been |'m |am |are |'re )?(?:dying|meaning|wanting|itching|longing|planning|hoping|keen|excited|eager) to (?:show|take|bring|introduce|treat|invite|share|try|have|get|give|host)(?: you)?|(?:inviting|treating|taking|bringing|getting|flying|ordering|giving|baking|cooking|mailing|posting|dropping|shipping|ringing|calling|texting|hosting|booking|buying|saving|reserving) you(?: a| an| some| the)?|(?:picked up|picked out|bought|brought back|baked|made|saved|kept|set aside|wrapped|ordered|found|chose|chosen|got|getting|dropping off|drop off|leaving|leave) (?:[^ ]+ ){1,7}?for you|(?:have|got|'ve got|have got|there is|there's) (?:a |an |two |some |one |spare )*(?:[^ ]+ )?(?:seat|seats|ticket|tickets|spot|spots|place|places) (?:free |left |spare )?(?:for|to|at|on)|i(?:'ve| have) (?:got |put |pencilled |saved |kept )+(?:you|us) (?:in|down|a|an|on)|(?:put|putting|sign|signing|signed) (?:you|us|us both) (?:in|down|on|up)|(?:^|and |so |but )?(?:want|care|like|up|game|ready) to (?:go|come|try|join|have|do|hop|jump|meet|play|see|watch|taste|grab|get)(?: (?:along|together|with))?|come and|come for|come to (?:our|my|the|a|an)|over to (?:ours|mine|our place|my place)|round (?:to )?(?:ours|mine)|you(?:'d| would) (?:love|enjoy|like)|can i (?:tempt|interest|persuade|lure) you (?:with|to|into)|tempt you (?:with|to|into)|owe you|here's (?:a|an|my|the) (?:invite|invitation)",
    "(?:my|our|a|real) (?:pleasure|honou?r|joy|delight|privilege) to|(?:perfect|good|great|nice|lovely) (?:excuse|occasion|opportunity|chance|time|moment|way) (?:for|to)|we(?:'re| are)? (?:head|heading|off|all go|all meet|go|going|all going|all off|meet|meeting|gather|celebrate|celebrating|doing|hosting|serving|throwing|having) (?:to |at |for |over to |out for |in |with )?(?:the|a|an|some|our)?|there(?:'ll| will) be|we(?:'ll| will) have|(?:we|i)(?:'d| would) be (?:thrilled|honou?red|pleased|proud|over the moon|so happy|very happy|chuffed)|(?:grabbing|having|sharing|getting|meeting over|meeting for|talking over|catching up over|doing) (?:a|an|some|another)",
    "^(?:take|grab|try|bring|wear|use) (?:the|a|an|our|some)|make it|let me (?:call|ring|phone|bring|buy|get|treat|take|invite|send|order|book|know if)|pleased to invite|you(?:'re| are) (?:invited|welcome to|cordially invited)|you (?:and|plus) (?:[^ ]+ ){1,4}(?:are|is) (?:invited|welcome|expected)|(?:cordially|warmly|very much|hereby|all) invited|invited to|invitation to|(?:put|stuck|dropped|popped|added|pencilled|slotted) (?:[^ ]+ ){1,5}in (?:the|your|our|both|everyone's) (?:diary|calendar|diaries|calendars)|(?:we|i)(?:'ve| have)(?: got)? (?:a |an |two |some |one |three )?(?:spare |extra |free )?(?:box|table|seat|ticket|tickets|seats|pair of|couple of|place)|(?:we|i)(?:'re|'m| are| am) (?:planning|preparing|cooking up|plotting|putting together|throwing|organising|organizing|hosting|holding|arranging|doing|having) (?:[^ ]+ ){1,6}(?:for you|in your honou?r|with you|and you|and would|and we(?:'d| would)|to (?:thank|celebrate with) you)",
  ].join('|'),
);

/** The writer's own plan: a proposal only together with {@link GIVING} or somebody to share it. */
export const SELF = cue(
  "i'll|i will|we'll|we will|i can|we can|we could|we should|i could|i should|we might|i might|i'm going to|i am going to|we're going to|we are going to|i'm|i am|we're|we are|i plan to|we plan to|i want to|we want to|happy to|glad to|delighted to|i intend to|i shall|maybe we|perhaps we|maybe i|perhaps i|going to|my colleague will|my team will|(?:and|but|so|then|or) (?:will|would|can|could)|will (?:simply|just|then|gladly|happily)|gonna|i'd better|i have to|i need to|i must|(?:my|our) [^ ]+ will",
);

/** What is done for somebody else by nature. */
export const GIVING = cue(
  'bring|bringing|call|ring|phone|dial|send|sending|book|booking|order|ordering|treat|serve|serving|invite|inviting|cook|bake|ship|shipping|post|posting|pour|host|hosting|reserve|reserving|reserved|pick up|picking up|schedule|scheduling|set up|arrange|arranging|organise|organising|organize|organizing|put|buy|buying|drop|zoom|give|giving|offer|supply|provide|lay on|throw|wrap|deliver|add|include|cc|copy|subscribe|nominate|feature|film|record|photograph|tag|explain|talk|speak|chat|jump|hop|get on|discuss|go through|meet|do',
);

/** What makes a plan one for both. */
export const TOGETHER = cue("you|we|we'll|we're|we've|us|together|our|your|everyone|everybody|all of us|both of us");

/** Said after the thing: "coffee on me", "a hamper is on its way". */
export const AFTER = cue(
  "come (?:hungry|thirsty|early)|do come|all welcome|everyone(?:'s| is) welcome|you are expected|on me|on us|my treat|our treat|shall we$|let me (?:take|treat|bring|get|buy)|i'll (?:take|bring|treat)|you should (?:come|join|try)|you must (?:come|join|try)|shall (?:i|we) (?:book|reserve|order|go|try|bring|get)|hope (?:that|this|it) (?:works|suits|fits|is ok|is fine)|(?:works|suits) (?:for )?you|(?:please|will you|come and|care to|want to|would you like to|hope you can|would you|do you want to) (?:join|come|make it)|see you (?:there|then)|come along|join us|are you coming|you(?:'re| are) (?:all |both |of course |definitely |very )*(?:coming|joining|in)|i'll order|(?:would|we'd|i'd) love to (?:have|see) you|what do you (?:say|think)|are you (?:free|up|in|game|around|available)|(?:would|could|might|will|does|do)(?: that| it)? (?:work|suit|be nice|be great|be good|be lovely|be fun|help|make sense)|would be (?:nice|great|lovely|good|fun|perfect|ideal|best|easier)|might be (?:nice|easier|good|best|quicker)|you(?:.re| are) (?:first |also |already )?on (?:the|our) (?:guest )?list|you(?:.re| are) (?:very |most |warmly |also )?welcome|save the date|hope you can make it|hope to see you|(?:is|are) (?:booked|reserved|yours)|sounds? (?:good|ok|okay|nice)|interested|if you (?:like|fancy|are free|have time|want|wish|feel like it)|if that (?:works|suits)|(?:we|you|you two|you and i) (?:really |simply |just )?(?:should|must|have to|could|ought to|need to|might) (?:go|try|meet|come|visit|do|have|get|order|taste|see)|let's (?:go|have|meet|try|do|grab|book|eat|sit|celebrate|talk|see|reserve|get)|want to (?:go|come|try|join|meet|give it|have|tag along|see|do)|will you (?:run|play|do|ride|walk|sing|dance|swim|cycle|be|come|try)(?: it| there)?|join me|join us|join in|would you (?:come|join|enjoy|be up|be interested)|shall we (?:go|book|meet|try|say|have|do|get|grab)|shall i (?:get|put|book|save|order|reserve|send)|can i (?:tempt|interest|persuade)|i(?:'d| would) (?:like|love) (?:you|to (?:take|bring|show|treat|invite|have))|i(?:'ll| will) (?:pick you up|bring you|send you|save you|book|reserve|get you|put you)|are you up for|you in|tempted|keen|rsvp|hope you(?:'ll| will| like| enjoy| can)|(?:seat|place|spot|ticket|chair|room|space) (?:is |left |free |reserved )?(?:for|with) (?:you|your)|you(?:'re| are) (?:both |all )?(?:warmly |cordially |very |most )?(?:invited|expected)|(?:would|will|could|can|do|won't|wouldn't) you (?:like|care|want|love|fancy|come|join|make it|enjoy|be (?:my|our|up|in|free|around|there|interested|tempted))|drop by|stop by|swing by|come by|pop by|pop in|come over|come and|be there|be (?:my|our) guest|you(?:'ll| will) (?:come|join|be there|love|like|enjoy)|won't you|would love to (?:meet|greet|welcome|host|show|treat) you|(?:dying|keen|eager|excited|delighted) to (?:meet|greet|welcome|see|have) you|can't wait to (?:meet|greet|see|welcome|have) you|(?:will|'ll) (?:greet|welcome|keep) (?:you|us)|would be (?:a|an|the|my|our) (?:[^ ]+ )?(?:excuse|way|chance|occasion|opportunity|pleasure|idea|treat|start|end|change|place|spot|setting|thing)|(?:is|would be|'s|it's) a must|not to be missed|my pleasure|our pleasure",
);

/** Said after what is given: "a hamper is on its way". */
export const ARRIVES = cue(
  '(?:should|ought to) (?:reach|arrive|be with|land)|on (?:its|their|the) way|in the post|in the mail|coming your way|heading your way|making (?:its|their) way|(?:should|will) be with you|lands? on your desk|(?:is|are) waiting for you|for you to enjoy|with your name on it|to say thank you|as a (?:small |little )?(?:thank you|token|gift|treat)|will (?:reach|arrive|be delivered|be with you|be served|be provided|be waiting)|(?:sent|delivered|dropped off|brought|shipped|posted|couriered) (?:over )?(?:to |at )?(?:you|your)|(?:goes|going|go|went|heads|heading) (?:out |over |off )?to (?:you|your (?:desk|office|home|door))|out to you|(?:arrives?|comes?|lands?) (?:at|on|with|to) (?:you|your)|(?:has|have) your name on',
);

/** Asks whether something suits. */
export const SUITS = cue(
  'works?|suits?|be (?:ok|okay|alright|fine|good|convenient|possible|too early|too late)|too early|too late|doable|convenient|possible|feasible|(?:ok|okay|fine|good|alright|best|better) (?:for|with|by) (?:you|your)|free|available|an option|make it',
);

/** Over: "the coffee we had", "thanks for the wine". */
export const PAST = cue(
  "had|was|were|did|didn't|grabbed|enjoyed|loved|drank|met|went|shared|called|rang|phoned|spoke|talked|chatted|ate|took|got|tasted|missed|invited me|brought me|sent me|gave me|thanks|(?<!to )thank you|(?<!to )thank|thankful|grateful|appreciated?|sorry|apologies|yesterday|ago|the other day|last (?:week|month|time|year|night|summer|winter|spring|autumn|monday|tuesday|wednesday|thursday|friday|weekend)|remember (?:when|how|the|our)|used to|been|just back from|come back from|came back from|has been|have been|turned out|happened",
);

/** Asks about them, or speaks of something as a subject. */
export const HABIT = cue(
  "do you (?:still |also |even |ever |usually |really |often |not |all )?(?:drink|like|eat|take|prefer|enjoy|know|remember|love|have any|sell|use|make|think|see|offer|import|serve)|don't you (?:drink|eat|like)|did you|have you|has your|are you (?:a|an|still off|allergic|really|not)|is your|are your|how (?:do|did|was|is|are|were|often|come|has|have|many|much)|which|who|what kind|what sort|where|whether you|if you (?:ever|still|drink|eat)|in case you|i wonder|wondering whether|curious|tell me about|as long as",
);

/** Makes the thing the matter that is discussed, not what is offered. */
export const TOPIC = cue(
  'discuss|discussing|talk about|talking about|speak about|review|reviewing|look at|looking at|look into|go through|going through|cover|write about|read about|mention|focus on|analyse|analyze|launch|launching|sell|selling|promote|market|export|import|price|pitch|advertise|publish|present|negotiate|update|finalise|finalize|sign off|sign|regarding|concerning|with regard to|re|about your|about the|about our|on the subject of|questions about|feedback on|notes from|minutes of|minutes from|recording of|summary of|summarise|summarize|after (?:my|our|the|a)|before (?:my|our|the)|prepare for|preparing for|between(?! (?:\\d|the \\d|monday|tuesday|wednesday|thursday|friday|noon|(?:january|february|march|april|may|june|july|august|september|october|november|december) ))|during (?:my|our|the)|in the middle of|back from|coming from|straight from|out of|the smell of|the price of|the cost of|the taste of|the history of',
);

/** Words that may not stand right before what is meant. */
export const NO = cue(
  "no|not|never|nobody|none|without|don't|dont|doesn't|won't|can't|cannot|wouldn't|shouldn't|isn't|aren't|wasn't|didn't|haven't|nor|neither|skip|skipping|avoid|avoiding|avoids|instead of|rather than|minus|except|no more|stop|stopped|quit|gave up|give up|giving up|given up|cut out|hold the|spare you|no need|other than|anything but|free of|hate|hates|dislike|dislikes|refuse|forbidden|banned|allergic to|can not|less of|stay away from|steer clear of|keep clear of|off|off the|leave out|swap|swapping|replace|replacing|forget|far from|nothing|cancel|cancelling",
);

/** Negations that negate nothing here; blanked before {@link NO} is read. */
export const NOT_A_NO = cue(
  "why don't|why can't|why not|don't hesitate|don't forget|don't be|don't worry|don't mind|can't wait|cannot wait|not only|no problem|no worries|no doubt|no rush|no pressure|not sure|wouldn't it|wouldn't you|couldn't we|shouldn't we|can't we|can't i|don't you (?:think|want|fancy|have)|don't we|won't you|if not|day off|days off|kick off|time off|take off|not far from|nothing beats|not too late|not long ago|no later than|not to mention|don't miss|not just|no strings|no obligation|no excuse|never too early|never too late|not yet|no matter|don't know if|don't know whether|not seen you|haven't seen|haven't had|not had|haven't met|haven't spoken|well off|better off|off site|off to",
);

/** Said of the thing right after it. */
export const NO_AFTER = cue(
  "(?:is|are|was|were|is probably|is clearly|may be|would be|being)? ?(?:not|isn't|aren't|won't|doesn't|don't|wouldn't|can't|out of|off the|too early|too late|not your|never|no longer|unwelcome|a no|taken|full|out|off limits|no good|blocked|gone|busy|impossible|difficult|your day off|sacred)|don't work|do not work|never work|doesn't work|free",
);

/** The writer shows to know the wish. */
export const KNOWS = cue(
  "i know|i remember|i remembered|i recall|i realise|i realize|i understand|i am aware|i'm aware|i noted|i have noted|i've noted|mindful|keeping in mind|you said|you mentioned|you told|you wrote|you asked|as you asked|since you|given that you|because you|as you",
);
/** What they know. */
export const WISH = cue(
  "prefer|prefers|preferred|don't|do not|avoid|off|hate|not a fan|rather|dislike|never|only|no|not|can't|cannot|vegetarian|vegan|allergic|allergy|kosher|halal|coeliac|celiac|teetotal|too early|stopped|gave up|quit|away from",
);

/** Somebody else shares it. */
export const OTHERS = cue(
  '(?:with|for|to|at|from) (?:my|the|his|her|their|some|another|other|our) (?:[^ ]+ ){0,2}?(?:team|teams|colleagues?|boss|manager|board|wife|husband|partner|mother|father|mum|mom|dad|son|daughter|kids|children|family|sister|brother|friends?|supplier|suppliers|client|clients|customers?|cfo|ceo|cto|lawyers?|auditors?|bank|agency|doctor|dentist|office|department|people|staff|group|neighbours?|investors?|vendor|candidate|press|crew|desk)|internally|among ourselves|between ourselves|by myself|on my own|alone|(?:for |by )?myself',
);

/** Makes a time the time of a meeting. */
export const MEETING = cue(
  "meet|meets|meeting|(?:site )?(?:visit|inspection|survey|assessment)|call|calls|ring|phone|telephone|tinkle|buzz|bell|speak|speaking|talk|talking|chat|catch up|see you|breakfast|brunch|lunch|dinner|coffee|drinks|session|slot|demo|workshop|webinar|zoom|visit|come by|come over|drop by|drop in|stop by|pop by|pop in|swing by|pick you up|free|available|availability|work for you|works? for|works?|suits?|appointment|invite|invitation|calendar|schedule|scheduled|book|booked|put you down|pencil|pencilled|join|sync|interview|walkthrough|kickoff|kick off|how about|what about|let's say|shall we say|say|make it|review meeting|get together|start|begin|do|(?:i|we|to|can|could|i'll|we'll|best) (?:[^ ]+ )?reach you|squeeze|squeeze in|fit in|diary|placeholder|pencil|minutes|mins|half an hour|an hour|hop on|jump on|facetime|skype|teams|presentation|training|site visit|touch base|connect|huddle|one to one|1 1|regroup|put it in|move it to|move to|shift|reschedule|push it to|suggest|propose|go through|go over|walk through|run through|get (?:[^ ]+ ){0,3}together|gather|review|kick off|meet up|chat|hold|host|sit down|convene|debrief|stand up|standup|retro|planning|offsite|tour|party|event|reception|barbecue|drop round|pop round|(?:drive|come|head|nip|fly|walk|cycle|travel|run|be|get) (?:over|round|up|down|in|out|by|across|through|past)|come to (?:you|yours|your [^ ]+|the office)|(?:be|am|'m) (?:in|at|near|around) (?:your|town)|in (?:town|your area|the area|the neighbou?rhood)|pay you a visit|call in|look in|show up|gather|catch you|find you|dial in|dial|line up|fix|settle on|move|aim for|go for|pick up the conversation|pick this up|resume|continue|be there|arrive|host you|have you over|window|spot|opening|hour|tea|gig|match|game|round of golf|hike|walk|run",
);

/** Words of time that make a bare phrase ("coffee tomorrow") a proposal. */
export const SOON = cue(
  'tomorrow|today|tonight|next (?:week|month|monday|tuesday|wednesday|thursday|friday|time)|this (?:week|afternoon|morning|evening|monday|tuesday|wednesday|thursday|friday|weekend)|soon|(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|at \\d+(?::\\d+)?|some time|sometime|first thing|later',
);

/** A verb that tells rather than proposes; a sentence without one may be a bare offer. */
export const TELLS = cue(
  "is|are|am|was|were|has|have|had|does|did|been|be|said|says|say|told|went|goes|made|makes|comes|came|needs|need|seems|looks|shows|keeps|wants|likes|i|it|it's|that's|they|he|she|there|there's|who|which|how|when|where|why|because|whose",
);

/** Family of the reader, for facts about somebody at home. */
export const AT_HOME = cue(
  'family|families|kids|children|wife|husband|spouse|partner|daughter|daughters|son|sons|twins|mother|father|mum|mom|dad|parents|household|all of you|you all|you both|both of you|everyone at home|your home|your house|little ones|boys|girls|grandchildren|granddaughter|grandson',
);

/** Given away: makes flowers, wine and chocolates a gift. */
export const GIFTED = cue(
  'send|sending|sent|shipped|ship|shipping|posted|post you|on (?:its|their|the) way|in the post|coming your way|heading your way|deliver|delivered|bring you|brought you|got you|get you|bought you|buy you|drop off|as a (?:small |little )?(?:thank you|token|gift|treat)|for your birthday|to say thank you|waiting for you|give you|giving you|order you|ordered you|enclosed|with your name on it|from all of us|from us|gift|present',
);

/** Work that is done by a time, so that the time is no meeting. */
export const SENDS = cue(
  'send|sending|deliver|delivering|ship|shipping|submit|reply|write|finish|finalise|finalize|upload|pay|sign|share|forward|prepare|draft|complete|fix|publish|release|post|get back|come back|report|let you know|update you|have it|have this|email you|mail you|confirm|check|look at|look into',
);

/** The reader is offered a choice with these; "or so" and "or two" are none. */
export const NO_CHOICE = /^(?:so|something|two|three|four|later|maybe|even|whatever|whenever|tomorrow|tonight|next)$/;

/** Sums in such a sentence are owed, not given. */
export const OWED = cue(
  'invoices?|quotes?|quotation|contract|orders?|budget|payments?|refund|bill|fees?|price|cost|costs|discount|licen[cs]e|purchase|statement|estimate|credit note|receipt|salary|salaries|expenses?',
);

/** Papers about money: what is sent with them is no present, whatever it is called. */
export const BILLED = cue(
  'invoices?|quotes?|quotation|payments?|refund|bill|statement|estimate|credit note|receipt|salary|salaries|expenses?',
);

/** A short sentence that takes up the thing before it: "There is an oyster bar next door. Shall we?" */
export const INVITES = cue(
  "(?:let me|i'd love to|i would love to|i'll|we'll) (?:show|take|bring|treat) you|(?:lunch|dinner|breakfast|brunch|supper|drinks|coffee) (?:there |together |soon )?(?:on|next|this|tomorrow|there|together|soon|after|before|sometime|one day)|we (?:should|must|could|have to|need to) (?:go|try|meet|do|get|taste)|(?:you|you two) (?:should|must|have to) (?:come|try|join)|can i (?:tempt|interest)|(?:let's|lets) (?:go|try|do|book|get|meet|make|say|have)|i(?:'ve| have) (?:booked|reserved|put you|got you)|want in|keen|your turn|(?:does|would|could|might|will|do|is)(?: that| it| this| those| these| either| any of (?:these|those|them))? (?:work|suit|fit|sound|ok|okay|possible|tempt|interest|be ok|be possible|good)|works? for you|interested|tempted|what do you (?:say|think)|(?:shall|should|could|can) we(?: (?:go|try|book|do (?:that|it)|have one|order|get one|share|meet there|reserve)(?: [^ ]+){0,5})?$|are you (?:in|up for it|game|free|coming|keen|around|available)|fancy (?:it|joining|coming|that|one)|care to join|want to (?:come|join|go|try)|(?:would|will|could|can) you (?:like|join|come|make it|care|be up|be interested|be free|want)|up for (?:it|that)|join (?:us|me)|my treat|on (?:me|us)|i(?:'ll| will| can| could) (?:book|reserve|order|bring|take|treat|send|pick|get|save|show)|let me (?:know|take|treat|bring|book|get)|(?:hope|would love) (?:to see you|you can|you will|you'll|you like|you enjoy|it finds)|you(?:'ll| will| would|'d) (?:love|like|enjoy) it|enjoy|come along|see you there|rsvp|please (?:come|join)|say yes",
);
