// How celebration, promotion, asking and stock apologies sound: wordings over a line of words. Data only.
import { cue } from '../line';

const NICE = 'lovely|wonderful|fantastic|amazing|great|brilliant|beautiful|joyful|happy|very happy|magical|special';

/** Wishes for a day of joy. */
export const GREETS = cue(
  [
    'happy (?:belated |early |\\d+ ?(?:st|nd|rd|th)? )?(?:[^ ]+ ){0,2}?(?:birthday|bday|b day|anniversary|new year|name day|holidays|easter|work anniversary)',
    "(?:many )?happy returns|birthday (?:wishes|greetings)|hip hip|merry christmas|season's greetings|feliz (?:aniversário|cumpleaños)|parabéns|joyeux anniversaire|alles gute zum",
    'congrat(?:s|ulations|ulation|ulate you)|congratulating you|felicitations|bravo|kudos|hats off|well done|mazel tov|way to go',
    `wish(?:ing)? you (?:all )?(?:a |an )?(?:very |truly |really )?(?:${NICE})? ?(?:birthday|anniversary|special day|day full|year ahead|new year|day today)`,
    '(?:all the best|best wishes|warm wishes|warmest wishes|good wishes) (?:on|for|to you on) (?:your|the|this|turning) (?:[^ ]+ )?(?:birthday|big day|special day|anniversary|wedding|new role|new job|year|day)',
    'have a (?:lovely|wonderful|fantastic|great|brilliant|beautiful|happy) (?:birthday|anniversary|celebration)|on your (?:special|big) day|another year (?:older|wiser|younger)|welcome back',
  ].join('|'),
);

/** Celebrates or jokes, whatever for. */
export const REJOICES = cue(
  [
    "exciting (?:times|things|stuff|weeks?|days?|plans?|developments?)|(?:we|we've|we have|our team|my team)(?: [^ ]+){0,2} won (?:a|an|the|another|our)|(?:wanted|want) you to (?:be (?:the first|among the first)|hear it first)|over the moon|hooray|hurray|hurrah|yay|woohoo|yippee|let's celebrate|(?:time|reason|cause|something) to celebrate|celebrate (?:with|your|our|this|the|together)|celebrating (?:your|our|with)|here's to (?:your|the|another|many)|raise a glass|pop the (?:champagne|cork|bubbly)|party time|fingers crossed for a (?:fun|great)",
    "(?:great|exciting|fantastic|wonderful|amazing|big|good) news|(?:so|super|very|really) (?:excited|thrilled|stoked|pumped)|(?:excited|thrilled|delighted|proud) to (?:announce|share|introduce|tell|invite|present)|what (?:a|an) (?:fantastic|great|amazing|incredible|wonderful|awesome) (?:achievement|milestone|year|success|start|win|result)|can't wait to (?:celebrate|party)",
    "hope (?:you're|you are|you|your|all|everything|things|this|that you|that you're|life|the) (?:[^ ]+ ){0,4}?(?:having a (?:great|fantastic|wonderful|lovely|amazing|fabulous)|fantastic|wonderful|awesome|enjoying|having fun|well and happy|living the)",
    'have (?:a )?(?:fun|blast|fabulous weekend|fantastic week)|enjoy the (?:sun|party|weekend|ride|good times)|cheers to',
  ].join('|'),
);

/** Sells, or asks for a favour that serves us. */
export const PROMOTES = cue(
  [
    'upgrad(?:e|es|ed|ing)|upsell|cross sell|discount(?:s|ed)?|\\d+ off|\\d+ percent off|half price|(?:special|exclusive|spring|summer|autumn|winter|christmas|black friday|new|limited|launch|loyalty|introductory|intro|great|best|our|latest|current) (?:offers?|deals?|promotions?|promo|pricing)|promo code|voucher code|sale (?:has|is|starts|ends|on now)|(?:spring|summer|winter|flash|big) sale|early bird',
    '(?:premium|enterprise|pro|business|advanced|gold|platinum|plus|bigger|higher|larger|annual) (?:plan|tier|package|edition|licen[cs]e|subscription|bundle|version|add on)|add ons?|addons?|extra (?:seats|users|licen[cs]es|modules?)|(?:additional|more) (?:seats|users|licen[cs]es|modules?)|new (?:product|module|package|bundle|collection|service|line)|(?:add|adding|take|order) (?:[^ ]+ ){0,3}?(?:seats|users|licen[cs]es|modules?|packages?)|expand (?:your|the) (?:plan|account|contract|subscription|licen[cs]e)',
    "(?:tempt|interest|entice) you (?:with|in|to)|(?:early|sneak|first|exclusive) (?:look|peek|preview|access|glimpse)|(?:a|an|quick|first|closer) look at (?:our|the new|version|what's new)|what's new in|come and see our|free trial|book a demo|(?:a|quick|short|live|personal) demo|product tour|webinars?|(?:our|the) (?:newsletter|launch event|roadshow|user conference|customer day)|subscribe|sign up (?:for|to|now|today)|register (?:now|today|here)|order (?:now|today|yours)|buy (?:now|today|one)|shop now|introducing (?:our|the|a)|we(?:'ve| have) (?:just )?launched|check out our|take advantage of|don't miss (?:our|this|the|out)|(?:you|your team) (?:would|could|will|might) (?:love|benefit from|profit from) (?:our|the)",
    '(?:writ(?:e|ing)|leav(?:e|ing)|post(?:ing)?|giv(?:e|ing)) (?:us )?(?:a |an )?(?:short |quick |google |g2 |five star |honest |good |nice |positive |few |couple of )*(?:reviews?|rating|testimonial|stars|quotes?|kind words|words for our)|rate us|review us|testimonial|case study|success story|refer(?:ral|rals| us| a friend| a colleague)|recommend us|reference (?:customer|call|client)|be (?:a|our) reference|recommend(?:ing)? (?:us|our)|introduc(?:e|tion|ing) (?:me |us )?to (?:your|other|a few|some|the|somebody|someone|anybody|anyone)|(?:put|putting) (?:me|us) in touch with (?:your|other|the|somebody|someone|anybody|anyone)|nps|(?:our|a|the|this) (?:[^ ]+ ){0,2}(?:survey|questionnaire)|(?:satisfaction|quick|short) survey|(?:speak|spoke|speaking|present|presenting|talk) at our|our (?:[^ ]+ )?(?:user|customer|open|partner) (?:day|days|conference|event|group|summit|evening)|price list|rate card|brochures?|catalogues?|our (?:brand |shiny )?new (?:[^ ]+ )?(?:dashboard|version|release|app|features?|platform|portal|range|website|office|showroom|service|look|collection|plan)',
  ].join('|'),
);

/** Wants the contract to go on. */
export const RENEWS = cue(
  'renew(?:al|als|ing|ed)?|extend(?:ing)? (?:your|the) (?:contract|subscription|agreement|licen[cs]e|plan)|extension of (?:your|the) contract|re ?sign(?:ing)?|prolong(?:ing)?|next term|(?:sign|signing) (?:for )?another (?:year|term|two years)|reorder(?:ing|s)?|re ?order|new order|order again|restock|top up',
);

/** An apology that says nothing. */
export const STOCK_APOLOGY = cue(
  '(?:sorry|apologi[sz]e|apologi[sz]ing|apologies|regret|regrets|excuse|pardon|forgive)(?: [^ ]+){0,6}? (?:any |the |this |all |for |of |possible |your )*(?:inconvenience|inconveniences)(?: [^ ]+){0,5}?(?: caused)?|(?:any|the|all) (?:trouble|problems?|difficult(?:y|ies)|bother|hassle|disruption|frustration|upset) (?:this |that |it |we |which )?(?:may|might|could|has|have)(?: have)? (?:caused?|created|given)|(?:feedback|opinion|satisfaction|experience|business) (?:matters|counts|means a lot)|in due course|(?:the )?relevant (?:team|department|colleagues?)|(?:any|the) inconvenience (?:this |that |it |we )?(?:may|might|has|have|could|caused|is)|inconvenience caused|(?:thank you|thanks) for (?:your )?(?:patience|understanding|bearing with us)|bear with us|(?:your|every) (?:feedback|call|opinion|complaint|satisfaction) is (?:very )?(?:important|valuable) to us|we (?:value|take) your (?:feedback|business|complaint)(?: very)?(?: seriously)?|we (?:strive|endeavou?r) to|valued customer',
);

/** The sentence puts the thing aside instead of proposing it. */
export const SET_ASIDE = cue(
  "on hold|paus(?:e|ed|ing)|can wait|put (?:it |this |that |them )?(?:off|aside|to one side)|set (?:it )?aside|parked?|forget about|not (?:about|the time|a time|the moment|now|here to|going to|trying to|asking|writing to)|won't (?:be )?(?:mention|talk|ask|send|sell|bring|push|raise|write|pitch)|will not|no (?:need|sales|pitch|rush|hurry|upsell|promotion|renewal|offers?|talk of)|without (?:any|a)|cancel(?:led|ling)?|postpon(?:e|ed|ing)|instead of|rather than|stop(?:ped)?|taken? (?:you|her|him|them) off|no longer|never",
);

/** Trouble as people write of it when they are fed up. */
export const COMPLAINS = cue(
  "unacceptable|not acceptable|(?:very|deeply|really|so|extremely|quite|bitterly) (?:disappointed|disappointing|frustrated|frustrating|unhappy|annoyed|annoying|upset|angry)|disappointed (?:with|by|in|that)|frustrat(?:ed|ing)|(?:still|again) (?:does not|doesn't|do not|don't|is not|isn't|has not|hasn't|cannot|can't|won't|not) (?:work|working|fixed|solved|resolved|arrived|answered|load|print|sync|open|start)|(?:told|asked|written to|wrote to|called|rung|emailed|mailed|contacted|chased|reminded) (?:you|your [^ ]+|the [^ ]+|them) (?:three|four|five|six|several|many|countless|\\d+) times|fed up|had enough|sick of|sick and tired|tired of (?:this|waiting|asking|chasing|explaining)|(?:third|fourth|fifth|second|umpteenth) time (?:this|that|now|in|i|we|the)|(?:still|yet again|again) (?:not |no )?(?:broken|not working|doesn't work|failing|waiting|wrong|down|no answer|no reply|unresolved)|no ?(?:body|one) (?:answers|answered|replies|replied|calls|called|has (?:answered|replied|called)|cares)|(?:a |an |my |our |this )?(?:formal )?complaint|complain(?:ing)?|ridiculous|appalling|outrageous|a joke|shambles|a disgrace|let (?:me|us) down|lost (?:all |our |my )?(?:trust|patience|confidence)|cancel (?:our|the|my) (?:contract|subscription|account)|(?:at|near) the end of my (?:tether|rope|patience)|not good enough|waste of time",
);

/** Speaks of complaining without doing so; blanked before {@link COMPLAINS} is read. */
export const NO_COMPLAINT = cue(
  "(?:can't|cannot|can not|couldn't|could not|not|no|nothing to|nobody|never|without|zero|hardly|don't|won't|mustn't|shouldn't|wasn't|isn't|few|fewer|free of)(?: [^ ]+){0,2}? complain(?:t|ts|ing|ed|s)?|complaints? (?:form|forms|desk|department|page|module|box|tickets?|register|handling|process|procedure|team|log|inbox|statistics|figures|numbers)|(?:your|our|their|the) (?:[^ ]+ )?(?:customers'?|guests'?|patients'?|tenants'?|parents'?|clients'?|users'?|citizens'?) complaints?",
);

/** Wants something of them. */
export const ASKS = cue(
  [
    '(?:could|can|will|might) you (?:please |kindly |possibly |also |just |quickly |perhaps |still |maybe )*(?!please|kindly|possibly|also|just|quickly|perhaps|still|maybe|believe|imagine|feel|like|want|rest|sleep|eat|manage|cope|bear|ever|even|not|be|have|stand|walk|see|hear|forgive|use)[^ ]+|(?:got|have you got|have|spare|find|take|need) (?:a|two|five|ten|one|just a|only a) (?:quick )?(?:sec|secs|second|seconds|min|mins|minute|minutes|moment) (?:to|for|of|on)|^(?:got|have) (?:a|five|ten) (?:sec|second|minute|min|minutes|moment)',
    '(?:could|can|would|will|might) you (?:please |kindly |possibly |also |just |quickly |perhaps |still |maybe |at least |briefly |by any chance |then |at some point )*(?:send|sign|confirm|review|complete|fill|return|approve|pay|reply|share|provide|book|schedule|call|get back|let me|let us|forward|introduce|check|look|give|tell|update|join|meet|consider|decide|renew|help|take a look|have a look|spare|make time|answer|write|put|finish|submit|recommend|connect)',
    'please (?:send|sign|confirm|review|complete|fill|return|approve|pay|reply|share|provide|book|schedule|get back|forward|find time|check|update|join|renew|decide|respond|submit)',
    "(?:when|where) (?:can|could|would|will|are|do) (?:you|we) (?:[^ ]+ ){0,2}?(?:sign|meet|talk|speak|send|decide|free|available|have time|discuss|expect)|are you (?:free|available|able to (?:sign|meet|send|join))|(?:can|could|shall|should|may) we (?:schedule|set|meet|talk|speak|discuss|book|arrange|catch up|find|go ahead|count on|get|have)|do you have (?:time|a minute|\\d+ minutes|any update)|(?:we|i)(?:'d| would)? (?:still )?need (?:your|you|the signed|an answer|a decision)|need (?:your|you to)|looking forward to (?:your (?:answer|reply|decision|order|signature)|hearing|signing)|let (?:me|us) know (?:when|by|your|which|what|whether you|if you (?:want|can|would|could|are (?:free|interested)))",
    '(?:your )?signature|sign (?:the|it|this|off|here)|(?:gentle|quick|friendly|kind|small|short) reminder|reminder that|deadline|overdue|(?:any|an) (?:update|news|progress) on|(?:still )?waiting for your|following up on|follow up on|checking in on (?:the|our|your|that)|where (?:do )?we stand|next steps|mov(?:e|ing) (?:this |it |things )?forward|get (?:this|it|everything) (?:signed|done|sorted|over the line)|go live date|your order|circling back|touch base|quick question|one (?:small |quick |little |last |more )?(?:question|favou?r|thing|request)|a (?:small |quick |little |big )?favou?r|your (?:decision|approval|answer|feedback) (?:on|by|about|is)',
  ].join('|'),
);

/** Offers help, which is no ask. */
export const OFFERS_HELP = cue(
  "anything (?:at all )?(?:i|we) can|if (?:there is|there's) anything|if (?:i|we) can (?:help|do|be)|(?:can|could|may) (?:i|we) (?:help|do|bring|take|be|ease|support|carry)|if you (?:need|want|would like|feel like|ever need|ever want) (?:anything|something|help|company|to talk|someone|somebody|a hand|us|me)|here for you|take (?:all the|your|as much|whatever) time|no need|don't (?:worry|think|answer|reply)|nothing (?:you|is|needs)|without you|whenever you|when you are ready|when you feel|when you're ready|lean on",
);
