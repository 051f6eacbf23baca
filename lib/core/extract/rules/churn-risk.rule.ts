// Words of somebody who may leave: will not renew, looks elsewhere, wants to cancel. A question about prices is none.
import type { RuleExamples } from '../rule';
import { signalRule } from '../sayings';

/** Churn risk. */
export const rule = signalRule({
  kind: 'churn_risk',
  gate: /\b(?:trialling|trialing|piloting|evaluating|reviewing|comparing|tender\w*|justify|chance|warning|ways|door|offer|quote|proposal|export|cheaper|better|through|finished|rethink\w*|boss|board|cfo|renew\w*|cancel\w*|switch\w*|leav\w+|elsewhere|alternativ\w+|competitor\w*|other\s+(?:quotes?|suppliers?|vendors?|options?|providers?)|quotes|terminat\w+|stay(?:ing)?|done\s+with|bout\s+done|delete\s+my|close\s+(?:my|our)|moving\s+(?:to|away)|gone|end\s+(?:the|our)|drop|walk|never\s+buy\w*|notice|reconsider\w*|out\s+there|too\s+expensive|budget|refund)\b/iu,
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
      says: /\b(?:cheaper|better)\s+(?:elsewhere|with\s+\p{Lu}\p{L}+|from\s+(?:a\s+competitor|another|\p{Lu}\p{L}+))\b/iu,
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
