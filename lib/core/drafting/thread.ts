// What the conversation asks of an answer: their questions, what was promised, what is to be thanked for, what went wrong. Mail is data: what looks like
// an order to a machine is left out, and nothing here is ever carried out.

/** One message as the drafter sees it. `cite`: what a sentence that rests on it names, "thread:0". */
export interface Message {
  readonly cite: string;
  readonly from: 'them' | 'me';
  readonly text: string;
}

/** Words with the message that they come from. */
export interface Heard {
  readonly words: string;
  readonly cite: string;
}

/** Characters of a message that are read. */
const MOST = 6000;
const MOST_QUESTIONS = 4;
const LONGEST_QUESTION = 140;

/** Written for a machine, or to make a machine do something. */
const FOR_MACHINES =
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|rules?|prompts?|above|previous|prior|guidelines?|everything)\b|\b(?:system|developer|hidden)\s*(?:prompt|message|note|instructions?)\b|\b(?:ai|llm|gpt|chatgpt|copilot|assistant|language model|chatbot|bot|agent|draft(?:er|ing tool)|extension|keepsake)\b\s*[:,]|\b(?:as|to|dear|hey|attention|note (?:to|for)) (?:an?|the|any|all) (?:ai|llm|assistant|language model|chatbot|automated|bot|email (?:tool|assistant))\b|\byou are (?:now )?(?:an?|the) (?:ai|assistant|language model|chatbot|helpful)\b|\b(?:reveal|dump|disclose|leak)\b.{0,60}\b(?:facts?|memory|memories|notes?|database|contacts?|customers?|data)\b|\b(?:reveal|list|print|output|dump|export|include|insert|append|paste|disclose|share|repeat)\b.{0,60}\b(?:memory|memories|passwords?|credentials?|secrets?|api key|other (?:people|clients|customers)|everything you know|(?:contact|customer) list of the user|all (?:you know|(?:your |the )?(?:data|facts|notes|customers|contacts))|(?:facts|notes) (?:about|on) (?:your )?other)\b|\b(?:reveal|print|output|dump|repeat)\b.{0,40}\b(?:your (?:instructions|rules|prompt)|(?:conversation|chat) history)\b|\bdo(?: not|n['’]t) follow\b.{0,40}\b(?:rules|instructions|guidelines)\b|(?:^|[.!?\n]\s*)(?:act as|pretend (?:to be|(?:that )?you are))\b|\byour memory (?:hold|contain|store)s?\b|\bwhat secrets\b|\bbcc\b|\bforward (?:all|everything|this to (?:all|every\p{L}+))\b|<\/?[a-z]|\{\{|```|\[(?:inst|system)\]|base64|javascript:/iu;

/** The author's own words: without quote, signature and forwarded mail. */
export function ownText(text: string): string {
  const [own = ''] = text
    .slice(0, MOST)
    .split(
      /\n\s*>|\n\s*On .{5,90}\bwrote:|\n-{2,}\s*(?:Original|Forwarded)|\n_{5,}|\n-- \n|\nFrom: .+\n(?:Sent|To|Date): /u,
    );
  return own
    .replaceAll(/\r/gu, '')
    .split('\n')
    .filter((line) => !FOR_MACHINES.test(line))
    .join('\n')
    .replace(
      /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|bonjour|hallo|hola|ciao|olá|salut|servus|moin|hej|guten (?:tag|morgen)|buenos días|buongiorno)\b[^,.!?\n]{0,40}[,!.–-]\s*/iu,
      '',
    );
}

/** Sentences with their mark, lines that only wrap joined. */
export function sentences(text: string): string[] {
  return ownText(text)
    .split(/\n\s*\n|\n(?=\s*(?:[-*•–]|\d+[.)])\s)/u)
    .flatMap(
      (paragraph) => paragraph.replaceAll(/\s*\n\s*/gu, ' ').match(/[^.!?]+(?:\.(?=\p{L}|\d)[^.!?]*)*[.!?]*/gu) ?? [],
    )
    .map((sentence) => sentence.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/u, '').trim())
    .filter((sentence) => sentence !== '');
}

/** Small talk that wants no answer of its own. */
const COURTESY =
  /^(?:and |so |well |hi |hello |hey )*(?:\p{Lu}\p{L}+, )?(?:how (?:are|is) (?:you|things|it|life|everything|everyone|all|the family|business)\b.{0,40}|how(?:'s| has| have) (?:it|life|things|everything|your (?:week|weekend|day|summer)|you been)\b.{0,30}|(?:is )?(?:all|everything) (?:well|good|ok|okay)\b.{0,20}|are you well|what'?s (?:up|new)|hope .{0,60}|(?:ok|okay|right|yes|no|isn't it|don't you think|you know|remember|really|any news|any updates?|what do you think|thoughts|deal|agreed|what now|now what|what next|any chance|make sense|makes sense|sounds good)|who knows|why not|guess what|can you believe (?:it|that)|isn't that .{0,30})\?$/iu;
const REQUEST =
  /^(?:(?:and|also|so|then|finally|first|second|secondly|lastly|one more thing|if possible),? )*(?:please (?:also )?(?:send|confirm|tell|advise|share|forward|check|let|update|explain|call|ring|resend|book|arrange|change|cancel|give|provide|add|remove|move|ask|quote|look|see)|let (?:me|us) know (?:if|when|whether|what|which|how|who|where|by)|(?:i|we)(?:'d| would) (?:like|love|need) to know)\b/iu;

/** "…, send the contract over whenever". */
const ERRAND = /^(?:just |pls |plz )?(?:send|resend|forward|ping|drop)\s+(?:me|us|it|the|that|those|over|your)\b/iu;
const errandIn = (sentence: string): string | undefined =>
  sentence.split(/[,;:]\s+/u).find((part) => ERRAND.test(part));

/** Their questions and requests, in their own words, oldest first. Those are answered by the user, never by a drafter. */
export function questionsIn({ text, cite }: Message): Heard[] {
  const found = sentences(text).flatMap((sentence): Heard[] => {
    const errand = sentence.endsWith('?') || REQUEST.test(sentence) ? undefined : errandIn(sentence);
    const asks = sentence.endsWith('?') || REQUEST.test(sentence) || errand !== undefined;
    if (!asks || COURTESY.test(sentence) || FOR_MACHINES.test(sentence)) return [];
    if (
      /^please let me know\.?$|^let (?:me|us) know (?:if|what) (?:you|that|this)(?:'d| would)? (?:have any|need any|works?|suits?|think)\b.{0,60}$/iu.test(
        sentence,
      )
    )
      return [];
    const bare = (errand ?? sentence)
      .replaceAll(/["“”«»]/gu, "'")
      .replaceAll(/\s+/gu, ' ')
      .replace(
        /^(?:(?:and|also|so|then|finally|lastly|first|second|secondly|third|plus|oh|btw|by the way|one more thing|another thing|(?:a|one|two|three|some|few|couple of|quick) (?:quick )?(?:one|things?|questions?))\b\s*[:,–-]*\s*)+/iu,
        '',
      );
    const said = bare.replace(/^\p{Lu}\p{Ll}+,\s+(?=\p{Ll})/u, '');
    const words = said.charAt(0).toUpperCase() + said.slice(1);
    if (/https?:|www\.|@/iu.test(words)) return [];
    return [
      {
        words:
          words.length > LONGEST_QUESTION ? `${words.slice(0, LONGEST_QUESTION - 1).replace(/\s+\S*$/u, '')}…` : words,
        cite,
      },
    ];
  });
  return found.filter((one, at) => found.findIndex(({ words }) => words === one.words) === at).slice(0, MOST_QUESTIONS);
}

/** Whether a message tries to tell a machine what to do. */
export const isForMachines = ({ text }: Pick<Message, 'text'>): boolean => FOR_MACHINES.test(text.slice(0, MOST));

const PROMISE =
  /\bI(?:'ll|’ll| will| am going to|'m going to| promised? to| said (?:that )?I would| can)\s+(?:then |also |certainly |gladly |happily |personally |definitely )*((?:send|get back to|come back to|check|find out|ask|look into|look at|forward|share|put you in touch|introduce|prepare|write|draft|dig out|look up|talk to|speak to|speak with|raise|follow up|let you know|see whether|see if|chase|arrange|sort out|post|confirm|update|pass|have)\b[^.!?\n;]{0,120})/giu;
const REMINDED =
  /\byou (?:said|promised|mentioned|told me|offered|were going)(?: that)? (?:you(?:'d| would| were going to)|to)\s+((?:send|get|come|check|find|ask|look|forward|share|put|introduce|prepare|write|let|see)\b[^.!?\n;]{0,120})/iu;
const TIMES =
  /,?\s+(?:by|on|until|before|this|next|tomorrow|today|tonight|later|soon|shortly|first thing|asap|as soon as|within|in the (?:morning|afternoon|coming|next)|at the (?:end|latest|start)|early|over the|during the|after the (?:holidays?|weekend|break)|when|once|in (?:a|two|three|\d) (?:day|week|month|few)\w*)\b.*$/iu;

export const swapped = (words: string): string =>
  words.replaceAll(
    /\b(?:me|us|my|our|you|your)\b/giu,
    (word) => ({ me: 'you', us: 'you', my: 'your', our: 'your', you: 'me', your: 'our' })[word.toLowerCase()] ?? word,
  );

/** What the user promised them, to stand after "to": "send you the revised quote"; null when no promise is found. */
export function promiseIn(messages: readonly Message[]): Heard | null {
  for (const { from, text, cite } of messages.toReversed()) {
    const own = ownText(text);
    const found = from === 'me' ? [...own.matchAll(PROMISE)].at(-1)?.[1] : REMINDED.exec(own)?.[1];
    if (found === undefined || FOR_MACHINES.test(found)) continue;
    const words = found
      .replace(/\s+(?:and|but|so)\s+(?:then\s+)?(?:I|we|let|get|come|you)\b.*$/u, '')
      .replace(TIMES, '')
      .replace(/\s+for (?:his|her|their)\s.*$/u, '')
      .replace(/^(?:get|come) back to you$/u, 'come back to you')
      .replace(/[,\s]+$/u, '')
      .trim();
    if (words.split(' ').length < 2 || words.length > 100) continue;
    return { words: from === 'me' ? words : swapped(words), cite };
  }
  return null;
}

const MATTERS =
  'deliver(?:y|ies)|shipments?|orders?|pallets?|parcels?|boxes|invoices?|bill|billing|refund|payments?|charges?|outages?|downtime|log-?in|export|import|reports?|dashboard|app|portal|platform|system|integration|update|migration|onboarding|set-?up|installation|repair|service|support|tickets?|quotes?|contract|cancellation|booking|reservation|appointment|training|samples?|machines?|parts?|data|figures|numbers|account|access|price|prices|price increase|hotline|response times?|handover|documents?|labels?|batch|cells|goods|materials?|website|newsletter|mix-?up|delay|mistake|error';
const OVERCHARGED = /\b(?:over-?charged|charged (?:us |me )?twice|double[- ]charged|billed (?:us |me )?twice)\b/iu;
const MATTER = new RegExp(
  String.raw`\b(?:the|our|your|my|this|that|these|those|last|a|an)\s+((?:[\p{L}\p{N}'’-]+\s+){0,2}?(?:${MATTERS})(?:\s+in a row)?(?:\s+with (?:the|a|an) (?:wrong|missing)\s\p{L}+)?)\b(?!['’-]|\s+(?:team|department|desk|people|colleagues?|manager|agent)\b)`,
  'iu',
);
const WRONG =
  /\b(?:late|delayed?|wrong|missing|broken|damaged|failed|fails?|failing|down|twice|again|still|never|nobody|no one|not|cannot|can't|didn't|doesn't|hasn't|haven't|isn't|unacceptable|disappoint\w*|frustrat\w*|complain\w*|unhappy|annoy\w*|terrible|poor|error|mistake|problem|issue|trouble|lost|crash\w*|short|incorrect|overcharged)\b/iu;

const FAILED = String.raw`never (?:arrived|came|worked)|(?:did not|didn['’]t|has not|hasn['’]t) arrived?|arrived (?:late|broken|damaged|open|empty|incomplete)|(?:has |have )?(?:crashed|failed|broke down|stopped working|got lost|went missing)(?: again| twice)?|(?:was|were|is|are) (?:still |again )?(?:wrong|late|missing|broken|damaged|incomplete|lost|down)(?: again)?`;
const WENT_WRONG = new RegExp(String.raw`\b((?:the|our|your|my)\s+(?:[\p{L}\p{N}'’-]+\s+){1,3}?)(${FAILED})\b`, 'iu');

/** What went wrong, to stand after "I am sorry that": "the grant letter never arrived"; null when the conversation does not say. */
export function mishapIn(messages: readonly Message[]): Heard | null {
  for (const { from, text, cite } of messages.toReversed()) {
    if (from !== 'them' || FOR_MACHINES.test(text)) continue;
    for (const sentence of sentences(text)) {
      if (sentence.endsWith('?')) continue;
      const [, what = '', how = ''] = WENT_WRONG.exec(sentence) ?? [];
      if (what === '' || /\b(?:that|which|who|if|when|and|is|was|of)\b/iu.test(what)) continue;
      return { words: `${swapped(what.toLowerCase())}${how.toLowerCase()}`, cite };
    }
  }
  return null;
}

/** What went wrong, as a noun phrase: "the February invoice"; null when the conversation does not say. */
export function troubleIn(messages: readonly Message[]): Heard | null {
  for (const { from, text, cite } of messages.toReversed()) {
    if (from !== 'them' || FOR_MACHINES.test(text)) continue;
    for (const sentence of sentences(text)) {
      if (OVERCHARGED.test(sentence)) return { words: 'the wrong charges', cite };
      const found = WRONG.test(sentence) ? MATTER.exec(sentence)?.[1] : undefined;
      if (found === undefined) continue;
      const words = found.replace(
        /^(?:(?:the|our|your|my|this|that|these|those|a|an|same|whole|very|latest|other)\s+)+/iu,
        '',
      );
      return { words: `the ${words}`, cite };
    }
  }
  return null;
}
