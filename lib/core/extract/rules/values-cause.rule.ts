// What somebody stands for: causes, volunteering, principles they buy by. Faith and politics are special.
import { CAUSE } from '../lexicon';
import type { RuleExamples } from '../rule';
import { cue, HABITS, withLeanings } from '../leanings';
import { preferenceRule } from '../sayings';
import { WHO } from '../who';

const said = preferenceRule({
  category: 'values_cause',
  sayings: [
    {
      says: /(?:^|\b(?:at|to|for|with|from|in|by)\s+)(?:the\s+|an?\s+|our\s+|my\s+|this\s+)?(?<v>(?:(?!(?:at|to|for|with|from|in|by|not|do|does|ends?|goes)\b)[\p{L}’'-]+\s?){1,4}),?\s*\bwhere\s+(?:I|we|my\s+\p{L}+)\s+(?:also\s+)?(?:volunteer|help\s+out)s?\b/iu,
      polarity: 'like',
    },
    {
      says: /(?<v>[^.;:!?]{3,70}?)\s+(?:is|are|has\s+always\s+been|remains)\s+(?:something\s+|a\s+(?:cause|subject|topic|thing)\s+|the\s+(?:thing|cause)\s+|very\s+|so\s+|really\s+|always\s+|incredibly\s+|particularly\s+|that\s+is\s+)*(?:close|closest|dear|near(?:est)?(?:\s+and\s+dear)?)\s+to\s+(?:my|our)\s+hearts?/iu,
      polarity: 'like',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:ve|m|re|s)|\\s+(?:have|am|are|has|is))?(?:\\s+(?:also|still|been|went))*\\s+(?:volunteer|volunteers|volunteered|volunteering)\\s+(?:at|for|with|in|as)\\s+(?<v>[^.,;:!?()]{2,60})`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `${WHO}(?:\\s+(?:also|regularly|sometimes))?\\s+(?:help|helps)\\s+(?:out\\s+)?(?:at|with)\\s+(?:the\\s+|a\\s+|our\\s+)?(?<v>[^.,;:!?()]{0,30}(?:shelter|food\\s?bank|soup\\s+kitchen|hospice|charity|scouts|lifeboat|rescue\\s+centre|youth\\s+club|homeless[^.,;:!?()]{0,20}))`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s)|\\s+(?:am|are|is))\\s+(?:also\\s+)?(?:a\\s+|the\\s+|one\\s+of\\s+the\\s+)?(?:trustee|patron|governor|ambassador|volunteer)s?\\s+(?:of|for|at|with)\\s+(?<v>[^.,;:!?()]{2,50})`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s)|\\s+(?:am|are|is))\\s+(?:fundraising|raising\\s+(?:money|funds))\\s+for\\s+(?<v>[^.,;:!?()]{2,50})`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `${WHO}\\s+(?:care|cares)\\s+(?:a\\s+lot|deeply|very\\s+much|passionately|a\\s+great\\s+deal)\\s+about\\s+(?<v>(?!you)[^.,;:!?()]{3,50})`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: /\b(?<who>we|I)\s+(?:only|exclusively)\s+(?:buy|source|work|use|deal|order|purchase|partner)\s*(?:from|with)?\s+(?<v>[^.;:!?()]{0,30}(?:living\s+wage|fair\s?trade|organic|ethical|sustainab\p{L}+|local|cruelty[\s-]free|union|recycled|carbon[\s-]neutral|b\s?corps?|free[\s-]range|plastic[\s-]free)[^.,;:!?()]{0,30})/iu,
      polarity: 'need',
    },
    {
      says: /\b(?<who>we|I)(?:['’]re|['’]m|\s+are|\s+am)\s+(?:a\s+|an\s+|strictly\s+|fully\s+|proudly\s+|completely\s+)*(?<v>cruelty[\s-]free|plastic[\s-]free|carbon[\s-]neutral|fair\s?trade|b[\s-]?corp|zero[\s-]waste|pacifists?|quakers?|living\s+wage\s+employer)\b[^.;!?]{0,50}/iu,
      polarity: 'need',
    },
    {
      says: /\b(?<who>we|I)\s+(?:don['’]?t|do\s+not|won['’]?t|will\s+not|never|refuse\s+to)\s+(?:ever\s+)?(?:work|deal|do\s+business|partner|invest)\s+(?:with|in)\s+(?<v>(?:the\s+)?(?:tobacco|arms|weapons?|gambling|oil|fossil|fur|betting|defence)[^.,;:!?()]{0,30})/iu,
      polarity: 'avoid',
    },
    {
      says: /\b(?:sustainability|the\s+environment|climate|animal\s+welfare|accessibility|equality|diversity|inclusion|fair\s+pay|plastic)\s+(?:really\s+)?matters\s+(?:a\s+lot\s+)?to\s+(?:me|us)\b/iu,
      polarity: 'like',
      value: '{words}',
    },
    {
      says: /\b(?<who>we|I)(?:['’]re|['’]m|\s+are|\s+am)\s+(?:a\s+|an\s+|(?:a\s+)?(?:practising|devout|observant|proud)\s+)?(?<v>(?:sikh|muslim|jewish|hindu|buddhist|catholic|christian|quaker|mormon|methodist|baptist|orthodox)(?:\s+(?:family|firm|household|house|company))?)\b(?!\s+(?:aid|school|charity|festival))/iu,
      polarity: 'fact',
      sensitivity: 'special',
    },
    {
      says: /\b(?<who>I|we)\s+(?:don['’]?t\s+|do\s+not\s+|regularly\s+|still\s+)?(?:attend|go\s+to)\s+(?<v>church|mass|mosque|temple|synagogue)\b/iu,
      polarity: 'fact',
      sensitivity: 'special',
      value: '{words}',
    },
    {
      says: /\b(?:thankful|proud|honou?red|grateful)\s+(?:for\s+being|to\s+be)\s+able\s+to\s+(?:give\s+a\s+voice|speak\s+up|stand\s+up|fight)\s+(?:to|for)\s+(?<v>[^.,;:!?()]{3,50})/iu,
      polarity: 'like',
    },
    { says: /\bso\s+(?<v>[^.;:!?]{3,40}?)\s+is\s+a\s+deal\s?breaker\s+for\s+(?:me|us)/iu, polarity: 'need' },

    {
      says: /(?<v>[^.;:!?()]{4,60}?)\s+(?:really\s+|truly\s+|deeply\s+)?(?:matters?|means?)\s+(?:a\s+great\s+deal|a\s+lot|so\s+much|very\s+much|hugely|enormously|everything|the\s+world)\s+to\s+(?:me|us|our\s+\p{L}+|my\s+\p{L}+)\b/iu,
      polarity: 'like',
      about:
        /\b(?:plastic|waste|environment\p{L}*|climate|sustainab\p{L}+|nature|planet|animals?|welfare|equality|equity|justice|inclusion|diversity|accessibility|privacy|honesty|community|communities|education|literacy|freedom|rights|democracy|peace|mental\s+health|refugees|homeless\p{L}*|charity|charities|faith|fair\p{L}*|local|carbon|emissions|recycl\p{L}+|conservation|wildlife|forests?|oceans?|veterans|hospice|foster\p{L}*|adoption|autism|dementia|cancer|volunteer\p{L}*|apprentic\p{L}+|young\s+people|women|girls)\b/iu,
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s|ve)|\\s+(?:am|are|is|have|has))?\\s+(?:been\\s+)?(?:running|walking|cycling|swimming|riding|rowing|climbing|jumping|shaving\\s+(?:my|his|her)\\s+head|baking|knitting|growing\\s+a\\s+moustache|doing)\\s+(?:it|this|the\\s+[^.,;!?]{2,30}|a\\s+[^.,;!?]{2,30}|[^.,;!?]{2,30})\\s+(?:for|in\\s+aid\\s+of)\\s+(?<v>(?:the\\s+)?[^.,;:!?()]{2,40}?(?:Society|Trust|Foundation|Research|hospice|charity|Charity|Hospice|UK|Fund|lifeboats?|RNLI|Samaritans|Macmillan|Oxfam|Unicef|NSPCC|RSPCA|Mind|Shelter|refuge|food\\s?bank|air\\s+ambulance|appeal|Appeal))\\b`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]ve|\\s+have|\\s+has)?(?:\\s+been)?(?:\\s+(?:a|vegan|vegetarian|veggie|plant-based))*\\s+(?:vegan|vegetarian|veggie|plant-based)\\s+for\\s+(?:the\\s+)?(?<v>animals|planet|environment|climate|ethical\\s+reasons|environmental\\s+reasons)\\b`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s)|\\s+(?:am|are|is))\\s+(?:really\\s+|very\\s+|so\\s+|deeply\\s+|quite\\s+)?(?:passionate\\s+about|committed\\s+to|dedicated\\s+to|big\\s+on|active\\s+in)\\s+(?<v>(?:helping|supporting|saving|protecting|fighting|promoting|reducing|cutting|raising|teaching|mentoring|making\\s+(?:a\\s+difference|the\\s+world))\\b[^.,;:!?()]{0,40})`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: /\bI\s+(?:want|['’]d\s+like|hope|try)\s+to\s+(?:give\s+back|make\s+a\s+difference|help\s+(?:others|people|kids|those))\b[^.;!?]{0,40}/iu,
      polarity: 'like',
      value: '{words}',
    },
    {
      says: /\bI(?:['’]m|m|\s+am|\s+was\s+raised)\s+(?:(?:a|an|very|quite|not|deeply|really|fairly|devout|practi[sc]ing|proud|lapsed|strict)\s+)*(?<v>religious|christian|catholic|muslim|jewish|buddhist|hindu|sikh|atheist|agnostic|mormon|quaker|spiritual|baptist|methodist|conservative|liberal|republican|democrat|socialist|environmentalist|feminist|humanitarian|activist)\b/iu,
      polarity: 'fact',
      sensitivity: 'special',
    },
    {
      says: /\bI\s+(?:really\s+|strongly\s+|firmly\s+|truly\s+|do\s+)*believe\s+(?:in|that\s+(?:everyone|all\s+people|every\s+\p{L}+|people|we|kids|children|women))\s*(?<v>(?!you|your|this\s+is|it\s+is|the\s+(?:issue|error|problem))[^.;:!?()]{4,60})|\bI\s+believe\s+(?<w>(?:everyone|everybody|all\s+people|every\s+child|women|kids|children)\s+(?:should|deserves?|must|has|have)[^.;:!?()]{4,50})/iu,
      polarity: 'like',
      value: '{words}',
      certainty: 'implied',
    },
    {
      says: /\b(?:I|we)(?:['’](?:m|re)|\s+(?:am|are|feel))\s+(?:(?:really|so|very|deeply|super|incredibly|quite)\s+)*(?:passionate|strongly)\s+about\s+(?<v>(?:[\p{L}-]+\s+){0,3}?(?:rights|justice|equality|environment|climate|conservation|inclusion|education|sustainability|animals?|wildlife|recycling|mental\s+health|helping|community|communities|support(?:ing)?|diversity|acceptance|accessibility|charity|homelessness|veterans|literacy|adoption|activism)[^.,;:!?()]{0,30})/iu,
      polarity: 'like',
    },
    {
      says: /(?<v>[\p{L}\s]{3,30}?)\s+(?:is|are|means|comes)\s+(?:(?:the\s+)?most\s+important\s+(?:thing\s+)?(?:to|for)\s+(?:me|us)|everything\s+to\s+(?:me|us)|the\s+world\s+to\s+(?:me|us)|first\s+for\s+(?:me|us)|very\s+important\s+to\s+(?:me|us)|really\s+important\s+to\s+me)\b/iu,
      polarity: 'like',
      about:
        /\b(?:family|faith|god|church|religion|community|friends|friendship|honesty|loyalty|kindness|equality|education|nature|environment|freedom|health|inclusion|animals|charity|tradition|culture|heritage|roots|children)\b/iu,
    },
    {
      says: /\b(?:I|we)(?:['’](?:m|ve|d)|\s+(?:am|have|would|really|just|always))?\s+(?:want(?:ed)?|love|loved|like|trying|try|hope|hoping|plan|decided|working)\s+(?:to\s+)?(?<v>(?:give|giving)\s+back\s+to[^.,;:!?()]{2,40}|mak(?:e|ing)\s+a\s+(?:real\s+)?difference[^.,;:!?()]{0,40}|help(?:ing)?\s+(?:others|people|kids|children|those|the\s+(?:needy|homeless|less\s+fortunate|community)|lgbtq\+?|disadvantaged|underprivileged|animals)[^.,;:!?()]{0,40})/iu,
      polarity: 'like',
    },
    {
      says: /\b(?:I|we)\s+(?:go|went|attend|get)\s+to\s+(?<v>(?:\p{L}+\s+)?(?:church|mass|mosque|temple|synagogue|chapel|bible\s+study|shul|gurdwara))\s+(?:every|each|on|with|regularly|twice|most|as)\b/iu,
      polarity: 'fact',
      sensitivity: 'special',
    },
  ],
});

/** Causes and values. */
export const rule = withLeanings(said, {
  category: 'values_cause',
  things: CAUSE,
  vague: /^(?:housing|pride|plastic|animals|temple|fur|rivers|oceans|environment|privacy|hunger)$/iu,
  habits: true,
  ownCuesOnly: true,
  special: /church|gurdwara|mosque|temple|synagogue|quran|parish|sunday\s+school|union/iu,
  cues: [
    cue(
      'avoid',
      `(?:I|we|they|firm|house|company|trust)(?:['’]ll|\\s+will|\\s+would)?\\s+(?:take|accept|want|touch)\\s+no|(?:buy|have|want|wear|sell|do)\\s+nothing\\s+(?:with|from|that|to\\s+do\\s+with)|nothing\\s+(?:with|single|tested|to)\\b`,
      `(?:don['’]?t|do\\s+not|won['’]?t|will\\s+not|never|no\\s+longer|refuse\\s+to|['’]?ll\\s+not|not\\s+(?:going\\s+to|taken\\s+on))\\s+(?:\\p{L}+\\s+)?(?:build|work|print|sell|buy|invest|deal|bank|wear|ship|stock|lend|cross|put\\s+(?:my|our)|source|carry|serve)`,
      `(?:against|boycott|boycotting|opposed\\s+to)|against\\s+(?:my|our)\\s+(?:religion|principles|beliefs|conscience)|on\\s+principle|my\\s+conscience|under\\s+our\\s+(?:roof|name)|cruelty|(?:gone|been|went)\\s+(?:\\p{L}+\\s+){1,2}years\\s+without|years\\s+without`,
    ),
    cue(
      'like',
      `(?:my|our)\\s+(?:cause|charity|chosen\\s+charity|crusade|calling|mission)|(?:close|dear)(?:st)?\\s+to\\s+(?:my|our)\\s+hearts?|the\\s+(?:one|cause)\\s+I\\s+care\\s+about|(?:I|we)\\s+(?:really\\s+|deeply\\s+)?care\\s+about|the\\s+hill\\s+I(?:['’]ll|\\s+will)\\s+die\\s+on|think\\s+of\\s+little\\s+else|matters?\\s+(?:a\\s+lot\\s+|deeply\\s+)?to\\s+(?:me|us)|(?:I|we)\\s+(?:believe\\s+in|stand\\s+(?:with|for|up\\s+for)|fight\\s+for|speak\\s+up\\s+for)|in\\s+my\\s+will|in\\s+memory\\s+of|(?:half|all)\\s+my\\s+giving|what\\s+this\\s+company\\s+is\\s+for|first\\s+with\\s+me|loyal\\s+to`,
      `gets?\\s+(?:my|our|everything|every\\s+penny|half\\s+(?:my|our))|(?:has|have|had)\\s+(?:my|had\\s+my|me|our)\\s+(?:every|loose|saturdays?|sundays?|mornings|weekends?|\\p{L}+\\s+mornings)|has\\s+had\\s+my|the\\s+wallet['’]s\\s+open|every\\s+penny`,
      `(?:I|we|she|he)(?:['’]ve|\\s+have|['’]ve\\s+been|\\s+have\\s+been|['’]m|\\s+am)?\\s+(?:also\\s+|always\\s+|been\\s+|started\\s+|still\\s+)?(?:give\\s+(?:to|ten|half|a\\s+tenth|everything|every)|gives\\s+to|donat(?:e|ed|es)|tithe|put\\s+aside|puts?\\s+\\p{L}+\\s+percent|sponsor(?:ed|ing|s)?|volunteer(?:ed|s|ing)?|campaign(?:ed|ing|s)?|march(?:ed)?|chained|fundrais\\p{L}+|shake\\s+a\\s+tin|write\\s+to\\s+my\\s+mp|plant\\s+trees|do\\s+nights|hand\\s+out|send\\s+ten)`,
      `on\\s+the\\s+board\\s+of|trustee|shop\\s+steward|lifelong\\s+(?:member|supporter)|percent\\s+of\\s+(?:turnover|profits?|our|my|revenue)|since\\s+they\\s+(?:saved|helped|looked)|they\\s+(?:saved|gave|pulled|looked\\s+after)\\s+(?:me|my|us)`,
    ),
    cue(
      'fact',
      `(?:I|we|she|he)(?:['’]ve|['’]m|\\s+have|\\s+am)?\\s+(?:started\\s+|been\\s+)?(?:teach(?:es)?|fosters?|fostering|knits?|run|ran|hire|mentor|mentors|coach|drive|lend|serve|cook\\s+for|train\\s+with)`,
      `belongs?\\s+to|paid\\s+days|close\\s+for`,
    ),
    HABITS,
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'The hospice has my Sunday mornings.', claim: { polarity: 'like' } },
    { text: 'We take no money from gambling.', claim: { polarity: 'avoid', value: 'gambling' } },
    {
      text: 'Hospice care is very close to my heart.',
      claim: { category: 'values_cause', polarity: 'like', value: 'Hospice care' },
    },
    { text: 'I volunteer at the food bank on Saturdays.', claim: { value: 'food bank' } },
    { text: 'We only buy from fair trade growers.', claim: { polarity: 'need' } },
    { text: "We won't work with tobacco companies.", claim: { polarity: 'avoid' } },
  ],
  quiet: [
    'The climate panel meets in hall two.',
    'Would you like to volunteer at our booth?',
    'The charity dinner invoice is attached.',
    'We believe the report is wrong.',
    'Our church client needs a new login.',
    'They volunteer information slowly?',
  ],
};
