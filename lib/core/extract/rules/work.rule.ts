// How somebody and their company work: role, rhythm of the year, standing conditions that others have to know.
import type { RuleExamples } from '../rule';
import { preferenceRule } from '../sayings';

const PROFESSION =
  '(?:manager|director|teacher|nurse|engineer|accountant|lawyer|architect|designer|developer|chef|farmer|baker|plumber|electrician|midwife|librarian|scientist|researcher|surgeon|vet|dentist|pharmacist|journalist|editor|translator|driver|mechanic|carpenter|joiner|consultant|analyst|freelancer|buyer|headteacher|professor|lecturer|student\\s+teacher)';

/** Lasting facts about work. */
export const rule = preferenceRule({
  category: 'work',
  gate: new RegExp(
    `\\b(?:drive|deliver|stock|stack|repair|fix|make|install|groom|wash|clean|paint|design|bake|weld|manage|lead|chair|tend|code|living|trade|us|our|ours|union|office|responsible|charge|head|retired|I'm|I\\s+am|team|crew|generation|family[\\s-]owned|co-?operative|charity|pay|pays|settle|season|busy|busiest|harvest|budgets?|orders?|since|here|work|works|working|job|manager|teach|teaches|run|runs|own|owns|year[\\s-]end|fiscal|financial\\s+year|invoic\\w+|purchasing|procurement|finance|accounts|pipeline|po\\s+number|purchase\\s+order|only|always|never|report\\s+to|years|career|shift|part[\\s-]time|self[\\s-]employed|freelance\\w*|retired|profession|${PROFESSION}|trade|selling|sell|marketing)\\b`,
    'iu',
  ),
  sayings: [
    {
      says: /\bwe(?:['’]re|\s+are)\s+(?:only\s+|just\s+|still\s+)?(?:a\s+)?(?<v>(?:team|family|crew|firm|shop|staff|company)\s+of\s+(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)|(?:second|third|fourth|fifth|sixth)[\s-]generation[^.,;:!?()]{0,25}|family[\s-]owned[^.,;:!?()]{0,20}|(?:a\s+)?(?:co-?operative|charity|b\s?corp|employee[\s-]owned[^.,;:!?()]{0,20}))/iu,
      polarity: 'fact',
    },
    {
      says: /\b(?:we|our\s+(?:accounts|bank|finance|office|company))\s+(?:always\s+|only\s+)?(?:pay|pays|settle|settles|invoice|invoices|buy|buys|order|orders)\s+(?<v>(?:on|in|at|by|within|once|twice|every)\s+[^.,;:!?()]{3,40}?)\s*(?:,\s*)?(?:always|only|as\s+a\s+rule|without\s+exception|every\s+year|(?=[.;!]|$))/iu,
      polarity: 'fact',
      about:
        /\b(?:days|month|quarter|year|cheque|check|transfer|card|cash|advance|harvest|season|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu,
    },
    {
      says: /\b(?:our|the)\s+(?<v>busy|busiest|quiet|harvest|peak|high|budget|lambing|planning|tax)\s+(?:season|period|time|month|months)\s+(?:is|are|runs|starts|begins)\b/iu,
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: /\bI(?:['’]ve|\s+have)\s+(?:been|worked)\s+(?:here|at\s+\p{Lu}\p{L}+|with\s+(?:the\s+company|this\s+firm))\s+(?<v>(?:since\s+\S+|for\s+[^.,;:!?()]{3,20}))/u,
      polarity: 'fact',
      value: 'there {v}',
      about: /there/u,
    },
    {
      says: /\b(?:budgets?|orders?|contracts|invoices|anything)\s+(?:over|above|from)\s+(?<v>[£$€]?\d[\d.,k]*\s*\p{L}*)\s+(?:need|needs|has\s+to|have\s+to|must|go|goes)\s+(?:be\s+)?(?:\p{L}+\s+)?(?:sign|signed|approv|board|two|through|to)/iu,
      polarity: 'need',
      value: '{words}',
    },
    {
      says: /\b(?:our|my|the\s+company['’]s)\s+(?:(?:financial|fiscal|budget|tax)\s+)?year(?:[\s-]end)?\s+(?:is|ends|runs|closes|starts|begins|falls)\s+(?:on\s+|in\s+|at\s+|to\s+|from\s+)?(?:the\s+end\s+of\s+)?(?<v>[^.,;:!?()]{3,40})/iu,
      polarity: 'fact',
      value: 'financial year: {v}',
      about: /\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|quarter|end/iu,
    },
    {
      says: /\bI\s+(?:work|worked)\s+(?:part[\s-]time\s+|full[\s-]time\s+|nights\s+)?(?:as\s+(?:a|an|the)|for|at)\s+(?!(?:you|your|money|fun|home|it|least|this|that|the\s+moment|all|free|now)\b)(?<v>[^.,;:!?()]{2,50})/iu,
      polarity: 'fact',
    },
    {
      says: /\bI\s+work\s+(?:only\s+)?(?<v>part[\s-]time|nights|night\s+shifts?|from\s+home|remotely|four\s+days|three\s+days|four-day\s+weeks?|school\s+hours)\b/iu,
      polarity: 'fact',
      value: 'works {v}',
    },
    {
      says: new RegExp(
        `\\bI(?:['’]m|\\s+am)\\s+(?:the|a|an)\\s+(?<v>(?:[\\p{L}-]+\\s+){0,2}?${PROFESSION})\\b(?!\\s+(?:of\\s+(?:this|that)|on\\s+(?:this|the\\s+account)|for\\s+this))`,
        'iu',
      ),
      polarity: 'fact',
    },
    { says: /\bmy\s+job\s+is\s+(?<v>[^.,;:!?()]{3,50})/iu, polarity: 'fact' },
    {
      says: /\bI\s+(?:teach|sell)\s+(?<v>(?!to\b|you|them|it|him|her|myself|this|that)[^.,;:!?()]{3,40}?)(?=\s*(?:[.,;:!?()]|$|\bat\b|\bin\b|\bto\b))/iu,
      polarity: 'fact',
      certainty: 'implied',
    },
    {
      says: /\bI\s+(?:do|work\s+in)\s+(?<v>(?:marketing|sales|finance|logistics|procurement|compliance|hr|design|construction|insurance|real\s+estate|gas\s+trading|publishing)\b[^.,;:!?()]{0,30})/iu,
      polarity: 'fact',
    },
    {
      says: /\bI\s+(?:run|own)\s+(?:a|an|my\s+own)\s+(?<v>[^.,;:!?()]{3,40}?)(?=\s*(?:[.,;:!?()]|$|\b(?:and|with|so|since)\b))/iu,
      polarity: 'fact',
      about:
        /\b(?:company|firm|shop|store|business|agency|studio|practice|clinic|farm|bakery|restaurant|caf[eé]|hotel|school|garage|nursery|brewery|vineyard|bookshop|salon|pub|gallery|consultancy|startup)\b/iu,
    },
    {
      says: /\b(?:our|my)\s+(?:purchasing|procurement|finance(?:\s+(?:team|department|people))?|accounts(?:\s+(?:team|department))?|accounting|bank|auditors?|legal(?:\s+team)?|board|compliance)\s+(?:only\s+)?(?:wants?|needs?|accepts?|requires?|insists?\s+on|pays?|works?\s+with)\s+(?:only\s+)?(?!(?:to\s+know|you|a\s+copy|it|this|that|your)\b)(?<v>[^.,;:!?()]{3,60})/iu,
      polarity: 'need',
    },
    {
      says: /\b(?:our|my)\s+(?:whole\s+|entire\s+)?(?:pipeline|setup|stack|system|process|shop|team|workflow|line)\s+(?:is|runs\s+on|works\s+on)\s+(?<v>[\p{L}\d .+-]{2,30}?)\s+only\b/iu,
      polarity: 'need',
    },
    {
      says: /\bwe\s+(?:only|always)\s+(?:accept|invoice|pay|order|use|work\s+in|work\s+with|buy|ship|take)\s+(?!(?:you|your|this|that|it|care)\b)(?<v>[^.,;:!?()]{3,50})/iu,
      polarity: 'need',
      about:
        /\b(?:invoic\w+|annual|monthly|quarterly|euro|eur|usd|dollars|pounds|sterling|pdf|csv|parquet|xml|edi|po|purchase\s+orders?|card|bank|transfer|pallets?|excel|net\s+\d+|days|incoterms|fob|exw)\b/iu,
    },
    {
      says: /\b(?:I(?:['’]ve|\s+have)\s+(?:been|worked)\s+(?:in\s+(?:this|the)\s+(?:trade|business|industry|job|game))\s+(?:for\s+)?|(?<n>[\p{L}-]+|\d+)\s+years\s+I(?:['’]ve|\s+have)\s+been\s+(?:in|at|with|a|an)\s+)(?<v>[^.,;:!?()]{3,40})/iu,
      polarity: 'fact',
    },
    {
      says: /\bI\s+report\s+(?:directly\s+|now\s+)?to\s+(?<v>(?:the\s+)?(?:\p{Lu}\p{L}+|board|ceo|cfo|coo|cto|director)[^.,;:!?()]{0,30})/u,
      polarity: 'fact',
      value: 'reports to {v}',
    },
    {
      says: /\bI(?:['’]m|\s+am)\s+(?<v>retired|self[\s-]employed|(?:a\s+)?freelance(?:r)?|semi-retired)\b/iu,
      polarity: 'fact',
    },
    {
      says: /(?:^|[,;:–—-]\s*|\b(?:and|but|so|because|since)\s+)I\s+(?:drive\s+(?:an?|the)\s+(?:\p{L}+\s+){0,2}(?:truck|bus|tram|taxi|cab|lorry|train|ambulance|forklift|tractor|crane|hearse|coach)|deliver\s+(?:parcels|packages|post|mail|pizzas?|babies|milk|newspapers)|(?:stock|stack)\s+(?:shelves|vending\s+machines)|(?:sell|repair|fix|make|install|groom|wash|clean|paint|design|restore|breed|bake|sort|tune|print|bind|weld|lay|shear|shoe|edit|translate|test|inspect|audit)\s+(?!(?:this|that|it|things|everything|something|sure|mistakes|do|dinner|him|her|them|these|those|notes|copies|decisions|lists|calls|time|my|the)\b)(?:\p{L}+\s+)?\p{L}{3,}s\b|tend\s+bar|wait\s+tables|keep\s+the\s+books|(?:manage|lead|head|chair|supervise)\s+(?:the|a|our|all)\s+(?:\p{L}+\s+){1,3}(?:team|desk|council|committee|department|ward|crew|branch|office|shift|group|counterparties)|code\s+(?:by|for)|sit\s+on\s+the\s+(?:bench|board|council))\b[^.;!?]{0,50}/iu,
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: /\bI\s+\p{L}+\s+(?:\p{L}+\s+){0,3}?(?:by\s+(?:day|trade)|for\s+money)\b|\b\p{L}+\s+by\s+trade\b|\b(?:my|the)\s+day\s+job\s+is\b|\b(?:I'm|I\s+am)\s+(?:an?\s+|the\s+)(?:\p{L}+\s+)?(?:florist|seamstress|tailor|sparky|chippy|welder|paralegal|chaplain|hygienist|hairdresser|barber|butcher|cobbler|roofer|plasterer|bricklayer|mason|glazier|gardener|groundskeeper|janitor|caretaker|cleaner|guard|night\s+guard|mail\s+carrier|postman|postwoman|courier|waitress|waiter|barista|bartender|cashier|clerk|receptionist|secretary|bookkeeper|auditor|actuary|broker|trader|banker|economist|statistician|programmer|coder|tester|sysadmin|geologist|biologist|chemist|physicist|optician|optometrist|physio\w*|paramedic|radiographer|therapist|counsellor|psychiatrist|gp|doctor|consultant|registrar|solicitor|barrister|notary|judge|magistrate|police\w*|detective|firefighter|soldier|sailor|pilot|air\s+traffic\s+controller|steward(?:ess)?|flight\s+attendant|bus\s+driver|truck\s+driver|taxi\s+driver|fisherman|farmer|shepherd|beekeeper|brewer|winemaker|vicar|priest|pastor|rabbi|imam|monk|nun|undertaker|funeral\s+director|photographer|illustrator|sculptor|potter|painter|musician|actor|dancer|comedian|novelist|poet|reporter|copywriter|proofreader|teaching\s+assistant|childminder|nanny|social\s+worker|care\s+worker|foreman|surveyor|cartographer|locksmith|blacksmith|goldsmith|upholsterer|cabinet\s*maker|stonemason|quantity\s+surveyor|site\s+manager)\b(?!\s+(?:for\s+(?:this|that)))/iu,
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: /(?:^|[,;:–—-]\s*|\b(?:and|but|so|because|since)\s+)I\s+work\s+(?:(?:in|on)\s+(?!(?:this|that|it|the\s+(?:same|draft|deck|report|file|issue|fix)|your|my|our|a\s+(?:fix|draft))\b)|the\s+\p{L}+\s+(?:shift|desk|window|\p{L}+\s+window)|weekends|shifts|offshore)[^.,;!?]{2,50}/iu,
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: /\b(?:we're|we\s+are|ours\s+is)\s+(?:only\s+)?an?\s+(?:[\p{L}-]+\s+){0,3}?(?:co-?operative|outfit|b\s?corp|charity|family\s+(?:business|firm|concern)|partnership|non-?profit|start-?up|union\s+shop|(?:two|three|four|five|one)-(?:person|man|woman)\s+\p{L}+)\b[^.;!?]{0,50}|\bwe(?:'re|\s+are)\s+(?:union|employee-owned|remote-first|paperless|unionised)\b[^.;!?]{0,50}|\b(?:the\s+)?office\s+is\s+me\b[^.;!?]{0,50}/iu,
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: /(?:^|[,;:–—-]\s*)(?:with\s+us|at\s+our\s+(?:place|firm|company|shop|bank|school)|in\s+our\s+(?:house|company|organi[sz]ation|office|firm|school)|our\s+(?:group|school|shop|office|committee|board|legal|procurement|accountant|house|company|firm|finance|tenders?))\b[^.;!?]{0,40}?\b(?:must\s+(?:be|go|have)|only\s+(?:looks?|takes?|counts?|accepts?|reads?|signs)|have\s+to\s+be|has\s+to\s+be|and\s+nothing\s+else|no\s+payment|cannot\s+be|can't\s+be)\b[^.;!?]{0,50}/iu,
      polarity: 'need',
      value: '{words}',
      whole: true,
    },
    {
      says: /(?:^|[,;:–—-]\s*)(?:with\s+us|at\s+our\s+(?:place|firm|company|shop|bank|school)|in\s+our\s+(?:house|company|organi[sz]ation|office|firm|school)|our\s+(?:group|school|shop|office|committee|board|company|firm))\b[^.;!?]{0,40}?\b(?:every|never|always|approves?|decides?|signs?\s+off|closes|opens|buys|votes?|goes\s+(?:to|through)|stops|meets)\b[^.;!?]{0,50}/iu,
      polarity: 'fact',
      value: '{words}',
      whole: true,
      certainty: 'implied',
    },
    {
      says: /\b(?:I'm|I\s+am)\s+(?:responsible\s+for|in\s+charge\s+of|head\s+of|chief\s+of|the\s+(?:only|third|first|new)\s+[^.;!?]{0,15}?(?:cfo|ceo|head|manager|director)|not\s+allowed\s+to\s+sign|based\s+in\s+[^.;!?]{2,20}\s+(?:but|and)\s+report)\b(?!\s+(?:this|the\s+(?:delay|mistake)))[^.;!?]{3,50}|\bI(?:'ve|\s+have)\s+(?:run|owned|worked\s+(?:here|in|at|for)|been\s+(?:a|an)\s+\p{L}+(?:\s+\p{L}+){0,2})\b[^.;!?]{2,30}\b(?:since|for\s+(?:\d+|\p{L}+)\s+years|\d+\s+years)\b|\bI\s+retired\s+from\b[^.;!?]{3,50}/iu,
      polarity: 'fact',
      value: '{words}',
    },

    {
      says: /\bI\s+(?:look\s+after|run|manage|cover|head|oversee|handle|do)\s+(?:all\s+(?:of\s+)?)?(?:the|our)\s+(?!(?:numbers|test|report|script|import|export|call|meeting|maths|math|talking|rest|same|following)\b)(?:[\p{L}-]+\s+){0,2}(?:branches|accounts|stores|shops|sites|region|regions|team|teams|department|division|desk|payroll|books|purchasing|procurement|bookings|training|marketing|sales|logistics|warehouse|kitchen|lab|library|archive|fleet|stock|hiring|it|events?|programme|office|front\s+desk|clinic|ward|night\s+shift)\b(?!\s+(?:today|tomorrow|this\s+week|while))/iu,
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: /\bI(?:['’]ve|\s+have)\s+(?:been|worked|spent)\s+(?:(?:in|with)\s+(?:the\s+)?(?<v>[\p{L}\s-]{3,30}?)\s+(?:for|since)|(?:over\s+|nearly\s+|almost\s+)?(?:\d+|\p{L}+(?:-\p{L}+)?)\s+years\s+in\s+(?:the\s+)?)\s*(?:over\s+|nearly\s+|almost\s+)?(?:\d+|\p{L}+(?:-\p{L}+)?)/iu,
      polarity: 'fact',
      value: '{words}',
      about:
        /\b(?:packaging|catering|hospitality|retail|banking|insurance|construction|publishing|teaching|education|nursing|healthcare|logistics|shipping|transport|farming|agriculture|fashion|textiles|printing|advertising|marketing|sales|software|it|tech|telecoms?|energy|oil|gas|mining|steel|timber|property|real\s+estate|law|accounting|finance|procurement|purchasing|hr|recruitment|media|film|television|radio|journalism|music|theatre|charity|government|police|army|navy|forces|trade|business|industry|engineering|manufacturing|automotive|aviation|pharma|food|wine|travel|tourism|security|events|design|architecture)\b/iu,
    },
    {
      says: /\bI\s+job[\s-]?share\s+with\s+(?<v>[^.,;:!?()]{2,30})|\bI\s+share\s+(?:the|this|my)\s+(?:job|role|post|desk)\s+with\s+(?<w>[^.,;:!?()]{2,30})/iu,
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: /\b(?:before\s+(?:this|that|I\s+(?:joined|came|started)[^.,;!?]{0,24})|in\s+(?:a\s+(?:former|previous|past|another)|my\s+(?:former|previous|last|old))\s+(?:life|job|career)|originally|by\s+(?:training|background|profession)),?\s+I\s+(?:was|worked\s+as|trained\s+as|started\s+(?:out\s+)?as)\s+(?:a|an|the)\s+(?<v>[^.,;:!?()]{3,40})/iu,
      polarity: 'fact',
    },
    {
      says: /\bI(?:['’]m|\s+am|\s+was|\s+trained\s+as)\s+(?:a|an)\s+(?<v>[^.,;:!?()]{3,40}?)\s+by\s+(?:training|trade|background|profession)\b/iu,
      polarity: 'fact',
    },
    {
      says: /\bwe\s+(?:still\s+)?(?:run|do|keep|plan|track|manage|book)\s+(?:everything|all\s+of\s+it|the\s+whole\s+(?:\p{L}+\s+)?(?:thing|shop|business|place|company)|all\s+our\s+\p{L}+)\s+(?:on|in|with|through|via)\s+(?<v>[^.,;:!?()]{3,30}?)(?=\s*(?:[.,;:!?()]|$|\bhere\b|\band\b|\bso\b))/iu,
      polarity: 'fact',
    },
    {
      says: /\b(?:I|im|i['’]m)\s+(?:work|working|employed)\s+(?:(?:part|full)[\s-]time\s+)?(?:as\s+(?:an?|the)|for\s+(?:an?|the|my|our)|at\s+(?:an?|the|my)|in\s+(?:an?|the|my)|with\s+(?:kids|children|animals|computers|my\s+hands|the\s+elderly|disabled\s+\p{L}+))\s*(?!(?:same|moment|end|middle|issue|background|morning|afternoon|evening|office|open|minute|draft|fix|problem|long)\b)(?<v>[^.,;:!?()]{2,40})/iu,
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: /\b(?:I['’]m|I\s+am|i['’]?m|im)\s+(?:(?:an?|the|currently|also|now|just|really|retired|former|still|training\s+to\s+be|studying\s+to\s+be(?:come)?|going\s+to\s+school\s+to\s+(?:be|become)|in\s+school\s+to\s+(?:be|become))\s+)+(?:[\p{L}-]+\s+){0,2}?(?<v>nurse|teacher|doctor|lawyer|attorney|paralegal|accountant|engineer|programmer|developer|mechanic|electrician|plumber|carpenter|welder|trucker|driver|pilot|cashier|waiter|waitress|bartender|barista|server|chef|cook|baker|butcher|hairdresser|hair\s?stylist|barber|beautician|nail\s+technician|model|actor|actress|singer|musician|dj|dancer|artist|painter|illustrator|photographer|writer|author|novelist|journalist|blogger|youtuber|librarian|secretary|receptionist|clerk|banker|teller|realtor|salesman|saleswoman|salesperson|telemarketer|janitor|cleaner|maid|nanny|babysitter|social\s+worker|therapist|counsell?or|psychologist|psychiatrist|dentist|dental\s+(?:assistant|hygienist)|vet|veterinarian|zookeeper|farmer|rancher|fisherman|firefighter|fireman|policeman|police\s+officer|cop|detective|soldier|marine|sailor|veteran|security\s+guard|personal\s+trainer|yoga\s+(?:teacher|instructor)|fitness\s+\p{L}+|coach|instructor|tutor|professor|lecturer|scientist|biologist|chemist|physicist|astronaut|archaeologist|geologist|pharmacist|surgeon|paramedic|emt|midwife|caregiver|carer|electronics\s+\p{L}+|technician|machinist|contractor|roofer|landscaper|gardener|florist|tailor|seamstress|designer|architect|translator|interpreter|flight\s+attendant|travel\s+agent|event\s+planner|wedding\s+planner|stay[\s-]at[\s-]home\s+(?:mom|mum|mother|dad|parent)|homemaker|housewife|house\s?husband|student|intern|apprentice|freelancer|entrepreneur|business\s+owner|store\s+manager|college\s+student)\b(?!\s+(?:of\s+(?:the|this|that)|on\s+(?:this|the)|for\s+(?:this|the)|at\s+heart))/iu,
      polarity: 'fact',
    },
    {
      says: /\bI(?:['’]m|\s+am)\s+(?:currently\s+|now\s+)?(?<v>unemployed|between\s+jobs|out\s+of\s+work|looking\s+for\s+work|in\s+between\s+jobs)\b/iu,
      polarity: 'fact',
    },
    {
      says: /\bI\s+(?:drive|paint|clean|cook|write|sing|fix|build|deliver|bake|draw|dance|design|code|fly|teach|sell)\s+(?:[\p{L}-]+\s+){0,3}for\s+a\s+living\b|\bI\s+(?:teach|taught)\s+(?:\p{L}+\s+){0,2}(?:kindergarten|preschool|elementary|high\s+school|primary|reception|nursery|(?:first|second|third|fourth|fifth|sixth)\s+grade|yoga|piano|english|maths?|history|french|spanish|chemistry|physics|biology|art|music|swimming|dance)\b/iu,
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: /\bI(?:['’]m|m|\s+am)\s+(?:currently\s+|now\s+)?(?:in|doing|finishing|on)\s+(?:my|the)\s+(?:(?:last|final|first|second|third|fourth|senior|junior)\s+)?(?:year|semester|term|stage)\s+(?:of|at|in)\s+(?<v>(?:law|medical|med|nursing|business|art|grad(?:uate)?|vet|dental|drama|film|culinary|high|technical)?\s*(?:school|college|university|uni|training|residency|apprenticeship|my\s+\p{L}+)[^.,;:!?()]{0,20})/iu,
      polarity: 'fact',
      value: 'in {v}',
    },
    {
      says: /\b(?<who>I)\s+(?:really\s+|absolutely\s+|truly\s+|actually\s+|still\s+)*(?:love|like|enjoy|adore)\s+(?<v>(?:my\s+(?:\p{L}+\s+)?(?:job|work|career|profession|students|patients|coworkers|co-workers)|what\s+I\s+do|being\s+an?\s+[^.,;:!?()]{3,30}|teaching|nursing|working\s+(?:with\s+(?:kids|children|animals|my\s+hands|people|numbers|wood)|outdoors|outside|from\s+home|alone|nights)))\b/iu,
      polarity: 'like',
    },
    {
      says: /\b(?<who>I)\s+(?:really\s+|absolutely\s+|truly\s+|actually\s+)*(?:hate|dislike|can['’]?t\s+stand|do\s+not\s+like|don['’]?t\s+(?:really\s+)?like|loathe|am\s+bored\s+(?:with|of)|['’]m\s+bored\s+(?:with|of))\s+(?<v>my\s+(?:\p{L}+\s+)?(?:job|work|boss|career|commute)|working\s+(?:in\s+an?\s+office|nights|weekends|retail|from\s+home))\b/iu,
      polarity: 'dislike',
    },
    {
      says: /\bI\s+(?:work|have|hold)\s+(?<v>(?:two|three|several|multiple|a\s+second)\s+jobs?|(?:an?|my\s+own)\s+(?:boring|dull|desk|part-time|full-time|office|night|sales|government|retail|teaching|great|good|stressful|new)\s+job[^.,;:!?()]{0,20})/iu,
      polarity: 'fact',
    },
    {
      says: /\bI\s+(?:(?:just|recently|finally|already)\s+)?(?:started|run|own|opened|founded|set\s+up|have)\s+(?:my|our|a|an)\s+(?:own\s+)?(?<v>(?:[\p{L}-]+\s+){0,2}?(?:business|company|studio|store|shop|salon|practice|agency|bakery|restaurant|caf[eé]|farm|gallery|brewery|etsy\s+(?:store|shop)|online\s+store))\b(?!\s+(?:meeting|call|trip|card|account|question|case))/iu,
      polarity: 'fact',
      certainty: 'implied',
    },
    {
      says: /\b(?:before\s+I\s+retired|I\s+(?:recently\s+)?retired\s+(?:from|as)|until\s+I\s+retired)\b[^.;!?]{3,50}/iu,
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: /\bI(?:['’]m|m|\s+am)\s+(?:an?\s+)?(?<v>(?:[\p{L}-]+\s+)?(?:student|major|undergrad(?:uate)?|intern|trainee|apprentice|freshman|sophomore|postgrad|phd\s+(?:student|candidate)))\b(?!\s+(?:discount|account|issue|problem|part|concern))/iu,
      polarity: 'fact',
    },
    {
      says: /\bI(?:['’]m|m|\s+am)\s+(?:currently\s+|still\s+|now\s+)?in\s+(?<v>the\s+(?:army|navy|marines?|military|air\s+force|reserves|national\s+guard|coast\s+guard))\b/iu,
      polarity: 'fact',
      value: 'in {v}',
    },
    {
      says: /\bI(?:['’]m|m|\s+am)\s+(?:going|back)\s+(?:to|in)\s+(?:school|college|university|uni)\s+(?:for|to\s+(?:be|become|study))\s+(?<v>[^.,;:!?()]{3,30})/iu,
      polarity: 'fact',
      value: 'studying {v}',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'Our financial year ends in March, so sign before that.', claim: { category: 'work', polarity: 'fact' } },
    { text: 'I run a bakery and not a bank.', claim: { value: 'bakery' } },
    { text: 'Our finance team only accepts annual invoices.', claim: { polarity: 'need' } },
    { text: 'I work part-time, so give me a day.', claim: { category: 'work', polarity: 'fact' } },
    { text: "I'm a midwife.", claim: { value: 'midwife' } },
  ],
  quiet: [
    'Where do you work?',
    'I work with Alan on this.',
    'It works at our end now.',
    'We always appreciate a quick answer.',
    'I am the only one here today.',
    'The year ends badly for the index.',
  ],
};
