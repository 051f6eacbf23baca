// Words of somebody who may leave: will not renew, looks elsewhere, wants to cancel. A question about prices is none.
import type { RuleExamples } from '../rule';
import { signalRule } from '../sayings';

/** Churn risk. */
export const rule = signalRule({
  kind: 'churn_risk',
  sayings: [
    {
      says: /\b(?:we|I)(?:['’](?:re|m|ve|ll)|\s+(?:are|am|have|will|shall))?\s+(?:\p{L}+\s+)?(?:trialling|trialing|piloting|testing|evaluating|reviewing|comparing|tendering|re-tendering)\s+(?:\p{L}+\s+){0,2}?(?:options|alternatives|competitors?|suppliers?|vendors?|providers?|tools?|other|another|against|\p{Lu}\p{L}+\s+(?:as|instead|alongside))\b/iu,
    },
    { says: /\b(?:out|go(?:ing)?|put(?:ting)?\s+(?:it|this|the\s+contract))\s+(?:out\s+)?to\s+tender\b/iu },
    {
      says: /\b(?:can['’]?t|cannot|can\s+no\s+longer|hard\s+to|struggling\s+to)\s+justify\s+(?:the|this|your|what|paying|another|renewing|staying)\b/iu,
    },
    {
      says: /\b(?:one\s+foot\s+out\s+(?:of\s+)?the\s+door|last\s+chance|final\s+(?:chance|warning)|on\s+borrowed\s+time|rethink(?:ing)?\s+(?:the|our|this)\s+(?:contract|relationship|subscription|whole)|part\s+ways|parting\s+ways|call\s+it\s+a\s+day)\b/iu,
    },
    {
      says: /\b(?:we(?:['’]ve|\s+have)?\s+(?:had|got|received)\s+(?:a\s+|an\s+)?(?:\p{L}+\s+)?(?:offer|quote|proposal|demo)\s+from\s+(?:another|a\s+competitor|your\s+competitor|\p{Lu}\p{L}+))/u,
    },
    {
      says: /\b(?:export|download|copy)\s+(?:of\s+)?(?:all\s+)?(?:our|my)\s+data\b[^.;!?]{0,40}\b(?:before|leave|cancel|move|close|switch|elsewhere)/iu,
    },
    {
      says: /\b(?:cheaper|better)\s+(?:elsewhere|price\s+with\s+\p{Lu}\p{L}+|from\s+(?:a\s+competitor|another|\p{Lu}\p{L}+))\b/iu,
      certainty: 'implied',
    },
    {
      says: /\b(?:I|we)(?:['’]m|['’]re|\s+am|\s+are)\s+(?:done|through|finished)\s+(?:making\s+excuses|waiting|with\s+(?:this|it|all\s+this))\b/iu,
    },
    {
      says: /\b(?:my|our)\s+(?:boss|board|cfo|finance|partners?|directors?|md|ceo)\s+(?:is|are|has|have|wants?|keeps?)\s+(?:asking|asked|questioning|pushing|pressing|to\s+know)\s+[^.;!?]{0,30}\b(?:why\s+we|whether\s+we|leave|cancel|drop|switch|still\s+(?:pay|use|need))/iu,
    },
    {
      says: /\b(?:we|I)(?:['’](?:re|m|ll)|\s+(?:are|am|will|do|shall|have\s+decided))?\s*(?:(?:probably|likely|sadly|afraid|unlikely)\s+)*(?:not|n['’]t|won['’]?t|don['’]?t|unlikely)\s+(?:be\s+|to\s+|going\s+to\s+(?:be\s+)?|expect\s+to\s+|plan\s+to\s+|intend\s+to\s+|think\s+we(?:['’]ll|\s+will)\s+)*(?:renew\w*|extend(?:ing)?\s+(?:the|our)|continu(?:e|ing)\s+(?:with|our|the)\s+(?:you|sub\p{L}+|contract|service|agreement)|stay(?:ing)?\s+(?:with|on))\b/iu,
    },
    { says: /\bwon['’]?t\s+(?:be\s+)?renew(?:ing)?\b/iu },
    {
      says: /\b(?:can['’]?t|cannot|don['’]?t|hard\s+to)\s+see\s+(?:us|ourselves|me|myself)\s+(?:staying|renewing|continuing|carrying\s+on)\b/iu,
    },
    {
      says: /\b(?:we|I)(?:['’](?:re|m|ve|ll|d)|\s+(?:are|am|have|will|would))?\s+(?:\p{L}+\s+)?(?:be\s+|been\s+|to\s+)?(?:(?:start(?:ed|ing)?\s+)?look(?:ing)?|shop(?:ping)?|talk(?:ing)?|speak(?:ing)?|have\s+to\s+(?:look|see))\s+(?:elsewhere|around|at\s+(?:\p{L}+\s+){0,2}(?:alternatives|options|competitors?|vendors|suppliers|providers)|for\s+(?:an?\s+|other\s+)?(?:alternatives?|replacement|another|a\s+new\s+(?:supplier|vendor|provider))|to\s+(?:another|your\s+competit\p{L}+|other\s+(?:vendors|suppliers|providers))|what\s+else\s+is\s+out\s+there|into\s+(?:other|alternatives))\b/iu,
    },
    {
      says: /\b(?:I|we)(?:['’](?:d|ll)|\s+(?:would|will|may|might))?\s+have\s+to\s+(?:see\s+what\s+else|look\s+elsewhere|consider\s+(?:other|our\s+options|leaving|switching)|reconsider|take\s+our\s+business)\b/iu,
    },
    {
      says: /\b(?:we|I)(?:['’](?:re|m|d|ll|ve)|\s+(?:are|am|would|will|want|need|have))?\s+(?:\p{L}+\s+){0,2}?(?:to\s+)?(?:cancel(?:ling|ing)?|terminat(?:e|ing)|end(?:ing)?|clos(?:e|ing))\s+(?:my|our|the|this)\s+(?:\p{L}+\s+)?(?:subscription|contract|account|agreement|licen[cs]es?|membership|plan|service|relationship)\b/iu,
    },
    { says: /\b(?:delete|close|cancel)\s+my\s+(?:account|subscription|membership)\b/iu },
    {
      says: /\b(?:we|I)(?:['’](?:re|m|ll|ve)|\s+(?:are|am|will|have))?\s+(?:\p{L}+\s+)?(?:switch(?:ing|ed)?|mov(?:e|ing|ed)|migrat(?:e|ing))\s+(?:to|over\s+to)\s+(?:a\s+|another\s+|your\s+)?(?:competitor|different\s+(?:vendor|provider|supplier|tool)|another\s+\p{L}+|\p{Lu}\p{L}+\s+instead)\b/iu,
    },
    {
      says: /\bif\b[^.;!?]{5,80}(?:,\s*|\s+then\s+|\s)(?:I(?:['’]m|\s+am|['’]ll\s+be)|we(?:['’]re|\s+are|['’]ll\s+be))\s+(?:gone|off|out|leaving|done|walking)\b/iu,
    },
    {
      says: /\b(?:bout|about|so|pretty\s+much|just\s+about|completely|totally)\s+done\s+with\s+(?:you|y['’]?all|this\s+(?:company|service|provider|supplier|product)|your)\b/iu,
    },
    {
      says: /\b(?:never|not)\s+(?:be\s+)?(?:buy(?:ing)?|order(?:ing)?|shop(?:ping)?|us(?:e|ing))\s+(?:off|from|with|at)?\s*(?:them|you|there|here|this)\s*(?:again|ever)?\b/iu,
      certainty: 'implied',
    },
    {
      says: /\b(?:the\s+)?board\s+(?:has\s+)?(?:asked|told|wants)\s+(?:me|us)\s+to\s+(?:get|find|look)[^.;!?]{0,30}\b(?:other|more|alternative|cheaper)\s+(?:quotes?|suppliers?|vendors?|offers?)\b/iu,
    },
    {
      says: /\b(?:this|that|it)\s+(?:is|may\s+be|might\s+be|could\s+be)\s+(?:a\s+)?(?:deal\s?breaker|reason\s+enough\s+to\s+leave)\b/iu,
    },
    { says: /\bgiv(?:e|ing)\s+(?:you\s+)?(?:our|my)\s+(?:\p{L}+\s+)?notice\b/iu },
    {
      says: /\b(?:last|final)\s+(?:time|order|flight|booking|box|trip|stay|purchase|visit|payment|renewal)\s+(?:(?:that\s+)?(?:I|we|I'll|we'll|I'm|we're)\s+(?:ever\s+|will\s+|shall\s+|be\s+)*(?:fly|flying|book|booking|order|ordering|use|using|buy|buying|shop|shopping|travel|pay|paying|stay|staying|renew|get\s+from|trust|do\s+business|visit|eat|spend)|from\s+(?:me|us|our)|you(?:'ll|\s+will)?\s+(?:get|see|have|take))\b/iu,
      whole: true,
    },
    {
      says: /\b(?:not|n't|no\s+longer|never|cannot|decided\s+(?:to\s+)?not\s+to)\s+(?:be\s+|to\s+|going\s+to\s+)*(?:renew|renewing|prolong|extend|extending|roll(?:ed)?\s+over|sign(?:ing)?\s+(?:again|the\s+extension)|order(?:ing)?\s+(?:here|from\s+you)|fly(?:ing)?\s+with\s+you|shop(?:ping)?\s+(?:here|with\s+you)|book(?:ing)?\s+(?:with\s+you|here)|recommend\s+(?:extending|renewing|continuing))\b(?!\s+(?:my|the|your|our)\s+(?:gym|passport|visa|driving|gym\s+benefit|insurance\s+for))/iu,
      whole: true,
    },
    {
      says: /\b(?:(?:another|one\s+more|next)\s+[^.;!?]{3,40}?\s+(?:and|or)\s+(?:I'm|we're|it's|I'll\s+be|we'll\s+be|I\s+am|we\s+are)\s+(?:off|out|gone|leaving|back\s+to|going\s+(?:back\s+)?to|done|cancelling)\b)/iu,
      whole: true,
    },
    {
      says: /\b(?:unless|if)\b[^.;!?]{5,70}?,?\s(?:I|we)(?:'ll|\s+will|\s+shall|'d|\s+would)\s+(?:be\s+)?(?:take|taking|move|moving|sourcing|go|going|switch\w*|buy\w*|have\s+to\s+let)\b[^.;!?]{0,40}\b(?:to\s+(?:another|the\s+\p{L}+\s+(?:across|down|next)|your|someone|somebody|a\s+competitor)|elsewhere|lapse|somewhere\s+else|from\s+\p{Lu})/u,
      whole: true,
    },
    {
      says: /\b(?:place|placing|take|taking|move|moving|spend|spending|go|put|putting|ships?|book|booking)\s+(?:it|this|that|my|our|all|everything|the\s+account|\d)[^.;!?]{0,50}?\s(?:elsewhere|with\s+(?:someone|somebody)\s+else|to\s+(?:another|a\s+different)\s+(?:supplier|vendor|provider|company|bank|agency|firm|insurer|carrier|airline|shop|store|auction\s+house))\b/iu,
      certainty: 'implied',
      whole: true,
    },
    {
      says: /\b(?:mov(?:e|ing)|switch(?:ing|ed)?|transferr(?:ing|ed)|port(?:ing|ed)|tak(?:e|ing))\s+(?:all\s+(?:of\s+)?(?:it|my|our)|every\s+\p{L}+|everything|(?:my|our|the)\s+(?:whole\s+|entire\s+)?(?:account|accounts|business|policy|policies|number|order|orders|custom|fleet|collection|pension|mortgage|direct\s+debit))\b[^.;!?]{0,40}?\b(?:to|over\s+to|out|away|elsewhere|from\s+you|after\s+this)\b/iu,
      whole: true,
    },
    {
      says: /\b(?:porting\s+out|port\s+out|switch\s+form|current\s+account\s+switch|account\s+closure|jump(?:ing|ed)?\s+ship|clos(?:e|ing)\s+(?:all\s+(?:\d+|my|our|three|two)|both)\s+\p{L}*\s*accounts?|cutting\s+up\s+(?:the|my|your)\s+(?:credit\s+)?card|deleted\s+(?:the|your)\s+app|(?:cancel|stop|end)\s+(?:the|our|my)\s+auto-?renewal|days'?\s+notice\s+given|(?:our|the|your|what(?:'s|\s+is))\s+notice\s+period(?=[^.;!?]{0,40}\b(?:our\s+data|cancel|leave|contract\s+with\s+you))|terminat(?:e|ing)\s+(?:early|our|the\s+(?:contract|agreement))|early\s+termination|knocking\s+us\s+down\s+to|down\s?grad(?:e|ing)\s+(?:us\s+)?to|let\s+the\s+(?:licen[cs]e|subscription|contract|policy)\s+lapse|keep(?:ing)?\s+(?:our|my)\s+options\s+open|phas(?:ed|ing)\s+out\s+on\s+our\s+side|in[\s-]house\s+from|your\s+loss\b)/iu,
      certainty: 'implied',
      whole: true,
    },
    {
      says: /\b(?:(?:match\s+it|or)\s+(?:you\s+)?lose\s+(?:me|us)|(?:give|tell|show)\s+(?:me|us)\s+(?:one\s+|a\s+(?:good\s+)?|why\s+)?(?:reason\s+(?:to|why)\s+|why\s+)?(?:I|we)?\s*(?:should\s+)?(?:to\s+)?stay\b|(?:explains?|convince\s+(?:me|us)|reason(?:s)?)\s+(?:of\s+|for\s+|why\s+|not\s+)?(?:we|I|to|us)?\s*(?:should\s+)?(?:to\s+)?(?:stay|go|leave|renew)\b|want\s+to\s+keep\s+(?:me|us)\b|holding\s+(?:us|me)\b|that's\s+(?:me|us)\s+done\s+with|(?<=[^.!?]{20})(?:third|then|strike\p{L}*)\s+(?:and\s+)?(?:I'm|we're)\s+(?:off|out)\s*[.!]*$|(?:I'm|we're)\s+(?:off|going|moving|switching|leaving)\s+(?:back\s+)?to\s+(?:whoever|your\s+(?:rival|competitor|competition)|the\s+competition|a\s+competitor)|why\s+we\s+still\s+(?:work|pay|use|are)|lost\s+(?:me|us)\s+as\s+(?:a\s+)?(?:customer|client)s?)/iu,
      whole: true,
    },
    {
      says: /\b(?:quote|offer|proposal|trial|demo|tender|contract)\s+(?:of|from|with)\s+(?!you\b)\p{Lu}[\p{L}]+\b[^.;!?]{0,60}\b(?:less|cheaper|inbox|desk|started|looking|prettier|half|third|better|sign|tempt\p{L}*|impressed|free)\b/u,
      whole: true,
    },
    {
      says: /\b(?:we(?:'ve|\s+have)|I(?:'ve|\s+have))\s+(?:had\s+\p{Lu}\p{L}+\s+in\s+for\s+a\s+demo|trialled\s+\p{Lu}\p{L}+|signed\s+(?:up\s+)?with\s+\p{Lu}\p{L}+|gone\s+over\s+to\s+\p{Lu}\p{L}+|switched\s+to\s+\p{Lu}\p{L}+|moved\s+to\s+\p{Lu}\p{L}+|(?:just\s+)?booked\s+[^.;!?]{0,20}(?:with|at)\s+the\s+(?:competition|rival\p{L}*)|(?:been\s+)?(?:approached|offered)\s+by\s+(?:your|another|a\s+(?:rival|competitor)))\b/u,
      whole: true,
    },
    {
      says: /^(?:@\w+\s+)(?:[^.;!?]{0,60}?\b)?(?:cancel(?:led|ling|ing)|closing|deleting|switching|unsubscribing)\s+(?:it|mine|my|our|the|tonight|today|tomorrow|now|and)\b(?!\s+(?:train|flight|meeting|order\s+\d))/iu,
      certainty: 'implied',
      whole: true,
    },
    {
      says: /\b(?:consolidating|single\s+supplier|one\s+supplier|standardi[sz]ing\s+on)\b[^.;!?]{0,60}\b(?:you|your)\b|\bcut\s+\p{L}+\s+(?:tools|suppliers|vendors)\b[^.;!?]{0,40}\b(?:you|yours)\b|\bask(?:ed|ing)?\s+(?:me\s+to\s+ask\s+)?\p{Lu}\p{L}+\s+and\s+\p{Lu}\p{L}+\s+for\s+offers\b|\bdraw\s+your\s+own\s+conclusions\b/u,
      whole: true,
    },
    {
      says: /\b(?:(?:taking|take|took|spend(?:ing)?|giv(?:e|ing)|put(?:ting)?)\s+(?:my|our)\s+(?:custom|business|money|trade|wallet|pennies|order|orders|bookings?)\b|(?:goodbye|good\s+bye|farewell|so\s+long|adios|bye(?:\s+bye)?|hello),?\s+(?:to\s+)?(?:@\w+|\p{Lu}\p{L}+)\s*[.!]*$|(?:lost|losing)\s+(?:a|another|yourselves\s+a|one\s+more)\s+(?:\p{L}+\s+)?(?:customer|client|member|subscriber|passenger|reader|guest)|(?:won't|will\s+not|not|n't)\s+be\s+(?:coming\s+)?back\b(?=\s*(?:[.!,;]|$|to\s+(?:you|your|this)|with|for\s+(?:a\s+second|more|another)))|not\s+(?:be\s+)?coming\s+back\s+(?:to\s+(?:you|this|your))|you(?:'ve|\s+have)?\s+(?:just\s+)?lost\s+(?:me|us|our|my))\b/iu,
      whole: true,
    },
    {
      says: /\b(?:I|we)(?:'ve|\s+have|'re|\s+are|'m|\s+am|'ll|\s+will)?\s+(?:just\s+|already\s+|now\s+|decided\s+to\s+|going\s+to\s+|probably\s+|likely\s+)*(?:joined|joining|join|gone\s+with|going\s+with|go\s+with|switch(?:ed|ing)?\s+to|chang(?:ed|ing)\s+(?:over\s+)?to|mov(?:ed|ing)\s+(?:over\s+|across\s+)?to|sign(?:ed|ing)\s+(?:up\s+)?(?:with|for)|migrat(?:ed|ing)\s+to|default(?:ed|ing)\s+to|opted\s+for|chosen|picked)\s+(?:a\s+(?:rival|competitor|different\s+\p{L}+|cheaper\s+\p{L}+)|another\s+\p{L}+|someone\s+else|your\s+(?:rival|competitor)s?|the\s+(?:competition|other\s+(?:lot|side|guys)))\b/iu,
      whole: true,
    },
    {
      says: /\b(?:subscription|licen[cs]es?|membership|season\s+ticket|standing\s+order|direct\s+debit)\b[^.;!?]{0,60}?\b(?:(?:not|n't|never)\s+(?:be\s+)?(?:renew\w*|extend\w*|prolong\w*|continu\w*|rolled|replac\w*|back)|elsewhere|up\s+for\s+(?:review|grabs|tender)|under\s+review|expire\s+(?:quietly|and)|run\s+(?:out|down)\s+(?:and|without)|cancelled\s+(?:this|as|from|today|my)|is\s+cancelled)\b/iu,
      certainty: 'implied',
      whole: true,
    },
    {
      says: /\b(?:how\s+(?:do|can|would)\s+(?:I|we)\s+(?:cancel|close|leave|terminate|get\s+out\s+of)|(?:I|we)(?:'d|\s+would)?\s+(?:want|like|wish|need|have\s+decided)\s+to\s+(?:cancel|leave|close|terminate|end))\s+(?:it\b|my|our|you)\s*(?!(?:\p{L}+\s+){0,2}(?:meeting|call|appointment|booking|ticket|order|window|tab|loop|project))/iu,
      whole: true,
    },
    {
      says: /\b(?:your|the)\s+(?:competitors?|rivals?|competition)\b[^.;!?]{0,60}\b(?:offer\w*|quot\w+|cheaper|half|less|better|demo|called|talk\w*|trial\w*|met|approached|charges?|does|do|seems?|looks?)\b|\b(?:offer\w*|quot\w+|cheaper|demo|talk\w*|trial\w*|met|meeting|look\w*\s+at)\b[^.;!?]{0,40}\byour\s+(?:competitors?|rivals?|competition)\b|\b(?:same|it|this|that)\s+for\s+(?:half|a\s+third|two\s+thirds|less|nothing|free)\b[^.;!?]{0,40}\b(?:elsewhere|why\s+(?:should|would)|stay|next\s+door|down\s+the\s+road|online)\b/iu,
      certainty: 'implied',
      whole: true,
    },
    {
      says: /\b(?:considering|reconsidering|reviewing|weighing\s+up|thinking\s+about|thinking\s+of|wondering|deciding|debating|questioning|on\s+the\s+fence\s+about)\s+(?:\p{L}+\s+){0,2}?(?:our\s+(?:position|options|future\s+with\s+you|contract|relationship)|whether\s+(?:to\s+(?:stay|renew|continue|keep\s+(?:you|it|paying))|it(?:'s|\s+is)\s+worth)|leaving|cancelling|switching|moving\s+(?:away|on)|bringing|alternatives|going\s+elsewhere|why\s+(?:we|I)\s+(?:still\s+)?(?:pay|stay|bother))\b/iu,
      whole: true,
    },

    {
      says: /\bif\s+(?:this|that|it|nothing|things?|you)\b[^.;!?]{2,50}?\b(?:we|I)(?:['’]ll|\s+will|['’]re|\s+are|\s+shall|\s+may|\s+might|\s+would)\s+(?:have\s+(?:no\s+choice\s+but\s+)?to\s+|be\s+)?(?:cancel(?:l?ing)?|leav(?:e|ing)|switch(?:ing)?|go(?:ing)?\s+(?:elsewhere|to\s+(?:a|another|your))|terminat(?:e|ing)|look(?:ing)?\s+(?:elsewhere|around|for)|mov(?:e|ing)\s+(?:to\s+(?:another|a\s+different|your)|elsewhere|on|away)|tak(?:e|ing)\s+our\s+business|tender(?:ing)?|end(?:ing)?\s+the\s+(?:contract|agreement))\b/iu,
    },
    {
      says: /\b(?:at|with|for)\s+(?:that|this|these|those|such\s+a)\s+(?:price|prices|rate|rates|money|increase|terms|conditions|level)s?,?\s+(?:we|I)(?:['’]ll|['’]d|\s+will|\s+would|\s+have|\s+can['’]?t|\s+cannot|['’]re)\s+(?:have\s+to\s+|be\s+forced\s+to\s+|need\s+to\s+|to\s+|be\s+|rather\s+)*(?:go(?:ing)?\s+elsewhere|look(?:ing)?\s+(?:elsewhere|around|for)|leave|leaving|switch\p{L}*|cancel\p{L}*|stay|staying|continue|justify|renew|shop\s+around)\b/iu,
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'We are not going to renew in June.', claim: { kind: 'churn_risk' } },
    { text: "We've started looking at alternatives.", claim: { kind: 'churn_risk' } },
    { text: 'Please cancel my subscription.', claim: { kind: 'churn_risk' } },
    { text: "If this happens again, we're gone.", claim: { kind: 'churn_risk' } },
  ],
  quiet: [
    'We will renew in June.',
    'Can we cancel the meeting on Monday?',
    'What is the price of the yearly plan?',
    'I am leaving at five.',
    'We switched the lights to another circuit.',
  ],
};
