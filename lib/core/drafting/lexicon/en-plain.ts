// Words that another wording may bring along because they say nothing of anybody, and words that may never be brought along because they do. Data only.

/** Small words and courtesies: true of everybody, and so in need of no source. */
export const PLAIN = `a an the this that these those it its it's i me my you your yours and or but so then than as at by for from in into of off on onto
out to too up with about over through around there here where when what how which who is are am be been being do does have has
i'm i've you're you've that's there's well oh just quite rather really very truly simply also still though while because if
some something bit little lot much such own other way thing things one
hi hello dear hope hoping hopes wish wishing wishes think thinking thought thoughts thank thanks grateful appreciate appreciated thankful
glad happy pleased delighted lovely good great nice kind kindly warm warmly wonderful fine best dearly
hear hearing heard know see seeing read mind minded came come comes crossed remember remembering remembered reminded mention mentioned
told telling said say saying share shared sharing word words line note
going go goes keep keeping enjoy enjoying treat treating time moment moments day days love like
look looking forward feel feels felt make makes made give gives find finds let get take
congratulations congratulate celebrate celebrating cheering pleasure luck joy welcome everything things`;

/** What decides whether something is so, was so, will be so, is promised, asked or agreed: only where the sentence itself says it. */
export const BINDING = `not no never none nothing nobody neither nor cannot without hardly yes sure certainly course absolutely definitely
will shall can could would should must may might need ought let's agree agreed agrees accept accepted accepts confirm confirmed promise promised approve
approved sign signed pay paid buy send order was were had did went became ago yesterday today tonight tomorrow soon already yet again always all every each both
many most more less only first last next late early new old long`;

/** Whose a thing is: may not get lost on the way. */
export const KIN = `son sons daughter daughters child children kid kids baby twins wife husband partner spouse fiancé fiancée mother mum mom father dad
parents grandmother grandfather grandma grandpa grandson granddaughter grandchild grandchildren brother brothers sister sisters sibling siblings
aunt uncle cousin cousins niece nephew dog dogs cat cats horse family team colleague colleagues`;

/** What an I or a we may do that nobody told us of. */
export const FEELINGS = `hope hoping wish think thought thinking remember remembered heard hear was am have just really still do very so
love like look know trust imagine read enjoyed enjoy appreciate thank congratulate wanted want felt feel`;

/** What a machine says when it has nothing to say. */
export const STALE =
  /\bfinds? you well\b|\bhope (?:you(?:'re| are)|this|all is|everything is)\b.{0,20}\bwell\b|\btouch(?:ing)? base\b|\bchecking in\b|\breach(?:ing)? out\b|\bcircl(?:e|ing) back\b|\bsynerg|\bdelve\b|\btestament to\b|\bjourney\b|\bexciting times\b|\bbest regards\b|\bkind regards\b|\bsincerely\b/iu;
