// How a sentence speaks of its reader's life, and how it only does business: wordings over a line as line.ts makes it. Data only, every expression
// bounded.
import { cue } from '../line';

/** "You" in these is a matter of course; blanked before {@link YOU} is read. */
export const COURTESY = cue(
  [
    '(?:as |like |what |where )?(?:i|we)(?: have| had| just| already| also)* (?:told|promised|explained to|mentioned to|said to|wrote to|showed) you',
    '(?:many )?thank you(?: (?:so much|very much|again|once again|all|both|kindly))?',
    "(?:i'll |i will |will |to )?(?:let|letting) you know|(?:get|come|getting|coming) back to you|see you|(?:send|sent|sending|forward|give|show|showing|email|mail|call|ring|owe|offer|offering|wish|bring|tell|telling|remind|update|walk|keep|inform|invite|provide|ask|asking|contact|write|writing|reach|with|from|to|for|like|suit|suits|reaching) you(?= (?:the|a|an|some|our|my|this|that|these|those|all|more|about|at|on|by|in|with|your|through|if|whether|posted|two|three|another|details?|once|when|as|before|after|tomorrow|next|later|again|soon|shortly|and|,|$))",
    '(?:could|can|would|will) you (?:please |also |kindly |quickly |maybe )?(?:send|check|review|confirm|look|tell|let|forward|share|sign|approve|provide|have a look|take a look|give|call|reply|answer|add|update|open|try|test|read|fill|upload|download|resend|clarify|explain|say|pass|ask|point|make|do|help|please)',
    "you(?:'ll| will| can| could| may) (?:also |now |then |always |easily )?(?:find|see|reach|download|open|use|access|need|receive|get|have|reply|choose|pick|expect|unsubscribe|log|click|export|import)",
    'if you (?:have|need|want|would|prefer|wish|are|can|could|agree|find|could|see|do|get|notice|run|think)|as you (?:can see|know|may know|asked|requested|wanted|wished|suggested|proposed)|do you (?:need|want|have)|are you (?:ok|okay|happy|free|available|able)',
    'your (?:[^ ]+ )?(?:mail|email|emails|e mail|message|note|reply|answer|letter|question|questions|request|order|orders|invoice|invoices|account|ticket|quote|offer|payment|subscription|licen[cs]e|licen[cs]es|contract|renewal|data|file|files|report|system|dashboard|server|instance|environment|login|password|address|feedback|time|patience|interest|convenience|understanding|calendar|inbox|screen|browser|attention|call|comments?|approval|confirmation|signature|numbers|figures|agreement|delivery|shipment|purchase|project|proposal|export|import|setup|configuration|integration)',
  ].join('|'),
);

/** Speaks to or of the reader. */
export const YOU = cue("you|you're|you've|you'd|you'll|your|yours|yourself|u");

/** Says to remember, to know, to have been told; or states what the reader is like. */
export const MEMORY = cue(
  [
    "(?:i|we|i've|we've|i'd|i'll|we'd) (?:still |well |also |do |just |now |have |haven't |had |not |never |always |fondly |vividly |distinctly |clearly |know |only )*(?:know|knew|remember|remembered|recall|recalled|realise|realize|understand|gather|forgot|forgotten|kept in mind|keep in mind|bear in mind|noted|noticed|heard|hear|read|saw|see|learned|learnt|found|believe|assume|guess|imagine|suppose|understood)",
    'you(?: once| also| recently| already| have| had| first| kindly| just)* (?:told|said|mentioned|wrote|explained|described|shared|let me know|confided|admitted|talked about|spoke of|spoke about)|(?:told|telling) (?:me|us)',
    "(?:since|because|as|given|given that|now that|knowing|knowing that|seeing that|considering|considering that|when|while|for|thinking|if) (?:that )?(?:you|you're|you've|your)|(?:knowing|given|considering|with|despite|because of|thanks to|about|of|after|for|to|on) your|as (?:an?|the) [^,]{2,40}",
    "you(?:'re| are| were|'ve been| have been)? (?:really |so |such |always |also |still |clearly |obviously |surely |do |both |a |an |the |not |never |only |once |usually |strictly |very |quite |all )*(?:love|like|enjoy|adore|prefer|favou?r|hate|dislike|avoid|like|drink|eat|play|run|collect|live|grew|moved|work|support|speak|learn|practi[sc]e|follow|care|want|wanted|need|fan|fond|keen|into|allergic|vegetarian|vegan|passionate|crazy|mad|big|huge|off|planning|hoping|looking|thinking|trying|expecting|getting|moving|going|marrying|starting|training|studying|born|married|engaged|divorced|pregnant|head|director|manager)",
    '(?:i|we) (?:spoke|talked|chatted) (?:about|of|on) your|(?:as )?per (?:our|your) (?:[^ ]+ )?(?:conversation|call|chat|talk|discussion|words)|with (?:the|your|all) (?:[^ ]+ ){1,3}?(?:closing|opening|moving|coming|leaving|ending|starting|behind you|ahead|around the corner|done|over)|in mind|not forgotten|no secret that|mindful of|aware (?:of|that)|word has it|rumou?r',
  ].join('|'),
);

/** Wishes, congratulates, condoles. */
export const WISH = cue(
  '(?:i|we) trust(?: that)?|(?:great|lovely|nice|good|wonderful|brilliant|fantastic|super) that|hope|hoping|hopefully|wish|wishing|wishes|congratulations|congrats|congratulate|congratulating|well done|good luck|best of luck|all the best|fingers crossed|enjoy|happy|sorry|saddened|sad|condolences|thinking of|thoughts|cheers to|chapeau|bravo|kudos|delighted|thrilled|excited|proud|welcome|pleased|glad|rooting for|have fun|have a (?:great|good|lovely|wonderful|safe)|thank you (?:so much |very much |again )?for|thanks (?:so much |again |a lot )?for|grateful|get well|to hear (?:about|of|that)|must (?:be|have|feel)|pleasure|enjoying',
);

/** Asks how it is, sends regards, thinks of them. */
export const INTEREST = cue(
  "remember me to|(?:hear|hearing|heard|know|knew|learn|learned|learnt) (?:[^ ]+ )?(?:from|by) you|from you (?:i|we) (?:know|heard|learned|learnt)|how(?:'s| is| are| was| were| did| does| do| has| have)|what about|any news|thought of you|thinking of you|think of you|made me think|reminded me|had to think|had you in mind|thought you|thought (?:this|that|it) (?:might|would|could)|(?:give|send|say|pass on|sending) (?:my |our |a |some )?(?:best|regards|love|hello|hi|greetings|hug|kiss|warm)|(?:greetings|regards|love|hello|hi|best|hug|kiss|cuddle|pat|treat|scratch|greet|stroke) (?:to|for|from|[^ ]+)|tell me|curious|wondering|^(?:and |so |but |oh )?is (?:[^ ]+ ){1,3}(?:still|already|better|well|ok|okay|over|settled|back|growing|doing|under control|stable|easing|healed|improving)|^(?:and |so |but |oh )?(?:did|has) [^ ]+|still (?:playing|going|running|finding|drinking|off|on)|off to|again this|back from",
);

/** Says openly where it was found. */
export const ATTRIBUTED = cue(
  [
    "(?:i|we|i've|we've|i just|we just|i happened to|i was|having|just) (?:just |also |recently |happened to |was |only |have |have just )*(?:read|saw|seen|see|spotted|noticed|heard|came across|come across|stumbled (?:on|upon|over|across)|found|discovered|learned|learnt|looked up|watched|listened)(?: [^ ]+){0,8}? (?:on|in|at|from|via|through|about|online|by|that|of|over|across|upon|here)",
    "according to|(?:on|via|from|through|in) (?:your |the |larkin's |a |an |our )?(?:[^ ]+ ){0,2}(?:linkedin|twitter|instagram|facebook|xing|news|newspaper|press|press release|paper|papers|website|web site|site|homepage|blog|article|interview|podcast|profile|post|newsletter|announcement|trade press|magazine|radio|tv|internet|web|grapevine|database|crm|records?|programme|conference site)(?! (?:for you|you))",
    'your (?:[^ ]+ )?(?:linkedin|post|profile|website|press release|announcement|newsletter|blog|bio|interview|podcast|article|page|company page) (?:says|said|mentions|mentioned|announced|shows|showed|tells|told)|(?:linkedin|the news|the paper|the press|the internet|google|the trade press|your website|your profile|your colleague|a colleague|a little bird|[^ ]+ from [^ ]+) (?:says|said|told|tells|reports|reported|reminded|mentions|mentioned|announced|let)|the [^ ]+ (?:[^ ]+ )?(?:had|ran|carried|printed|published|featured|did) (?:a|an|that|this) (?:[^ ]+ ){0,2}(?:piece|article|story|report|profile|feature|interview|note|column|portrait) (?:about|on|of|with)|word (?:has it|is)|rumou?r has it|publicly|it was announced|was in the (?:news|paper|press)|made the news|announced (?:on|in|last|this|yesterday|today)',
  ].join('|'),
);

/** Asks whether it is so at all, instead of saying so. */
export const ASKS_WHETHER = cue(
  "(?:do|did|don't|didn't) you (?:still |also |even |ever |actually |by any chance |happen to |really |perhaps |maybe )*(?:row|swim|cycle|hike|climb|paint|knit|garden|fish|golf|surf|bake|camp|write|jog|draw|meditate|like|love|enjoy|drink|eat|play|prefer|run|have|live|work|go|take|follow|listen|read|sing|dance|cook|want|ride|sail|ski|swim|collect|avoid|celebrate|observe|keep|practi[sc]e|care|use|speak|mind|know|need|plan|support)|(?:are|aren't|were) you (?:still |also |even |by any chance |actually |really |perhaps |maybe |into |in )*(?:a |an |still|into|off(?! to)|fond|interested|keen|vegetarian|vegan|allergic|at|in|on|head|with|living|working|playing|running|drinking|learning|the|happy|responsible|planning|looking)|is (?:it|that|this) (?:still )?(?:true|right|correct|so|the case|your)|is (?:[^ ]+ ){1,4}still|whether you|if you (?:still|also|ever|happen|even|like|love|enjoy|drink|eat|play|are|have|were)|have you (?:found|had|got|still got) (?:the |any )?time for|(?:is|are) (?:that|this|it|those days) (?:all |long )?(?:over|history|past|gone|done)|have you (?:ever|since|given up|moved on|changed)|would you say|what do you|which [^ ]+ do you|still (?:off|on|into|true|living|at|in|playing|drinking|a)|has (?:that|this|it|anything|any of that|your [^ ]+) changed|does (?:that|this|it|the [^ ]+) still|(?:do|does) (?:[^ ]+ ){1,4}still",
);
