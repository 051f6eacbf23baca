// Operations, illnesses and recoveries that somebody tells of. Always special.
import { AUX } from '../phrases';
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { WHO, RELATED } from '../who';

const BODY =
  '(?:hip|hips|knee|knees|shoulder|back|heart|eye|eyes|cataracts?|foot|ankle|wrist|hand|spine|teeth|tooth|appendix|gallbladder|tonsils|hernia|prostate|thyroid)';

/** Health. */
export const rule = momentRule({
  kind: 'health',
  sensitivity: 'special',
  sayings: [
    {
      says: new RegExp(
        `(?<![\\p{L}\\p{N}’'-])(?<who>I|we|he|she|(?:my|our)\\s+(?:[\\p{L}-]+\\s+){0,2}?[\\p{L}-]+|\\p{L}{2,}(?:['’]s\\s+\\p{L}+)?)${AUX}\\s+(?:(?:had|have|has|having|got|getting|begins?\\s+with|starts?|started|starting|beginning|in\\s+for|waiting\\s+for|booked\\s+(?:in\\s+)?for|scheduled\\s+for|go(?:es)?\\s+in\\s+for|going\\s+in\\s+for)\\s+(?:(?:a|an|the|my|his|her|their|some|another|wee|mild|minor|small|emergency|bad|breast|skin|prostate|lung)\\s+){0,3}(?:[\\p{L}-]+\\s+)?(?:chemo(?:therapy)?|radiotherapy|surgery|operation|stent|bypass|biopsy|scan|mri|dialysis|transplant|hysterectomy|c-section|stroke|heart\\s+attack|cancer|tumou?r|concussion|pneumonia|covid|dengue|shingles|(?:chicken\\s*)?pox|flu|food\\s+poisoning|slipped\\s+disc|hernia|appendicitis|gallstones|dementia|alzheimer['’]?s|parkinson['’]?s|diabetes|migraine|miscarriage|nervous\\s+breakdown|panic\\s+attacks|wisdom\\s+teeth|tonsils|cataracts?)\\b(?!\\s+(?:drug|drugs|patients?|centre|center|unit|research|charity|team|risk|business))|(?:broke|broken|fractured|dislocated|sprained|tore|torn|snapped|ruptured)\\s+(?:my|his|her|a|an|the|their)\\s+(?:[\\p{L}-]+\\s+)?(?:leg|arm|collarbone|ribs?|achilles|toe|nose|elbow|acl|meniscus|finger|thumb|jaw|ligaments?|${BODY})|(?:down|in\\s+bed|off|ill|laid\\s+low)\\s+with\\s+(?:a\\s+|the\\s+)?(?:covid|flu|dengue|pneumonia|shingles|fever|bronchitis|(?:my|a\\s+bad)\\s+back|stress|burnout|migraine)|(?:been\\s+)?signed\\s+off\\s+(?:work|sick|a\\s+|for\\s+|until)|went\\s+into\\s+hospital|(?:been\\s+|still\\s+)?in\\s+(?:the\\s+)?(?:hospital|a&e|intensive\\s+care|icu)|under\\s+the\\s+knife|on\\s+(?:crutches|chemo|dialysis|the\\s+transplant\\s+list)|in\\s+(?:plaster|remission)|recovering\\s+from\\s+(?!the\\s+(?:weekend|move|party|launch|conference))|cancer[\\s-]free|seriously\\s+ill|terminally\\s+ill|been\\s+diagnosed)`,
        'iu',
      ),
    },
    {
      says: /\b(?:(?:my|his|her|the)\s+)?(?:scan|biopsy|bloods|test\s+results|operation|surgery|op|x-ray|mri|results)(?:['’]s|\s+(?:was|is|were|are|came\s+back|went|shows|showed))\s+(?:all\s+)?(?:clear|clean|benign|fine|good|well|ok|on\s+\p{L}+day|next|tomorrow|two|a\s+(?:tear|fracture|tumou?r))\b(?!\s+(?:with|for)\s+(?:me|us))|\b(?:got\s+the\s+all-clear|stitches\s+(?:come|came|are)\s+out|(?:arm|leg|wrist|ankle|foot|hand)(?:['’]s|\s+is)\s+in\s+(?:plaster|a\s+(?:cast|sling|boot))|(?:knee|hip)\s+replacement|(?:detached\s+retina|slipped\s+disc|heart\s+surgery(?!\s+(?:unit|ward))|cataract\s+(?:op|operation|surgery)))\b(?!\s+(?:specialists?|patients?|clinic|awareness))/iu,
    },
    {
      says: /\b(?:my|his|her|our)\s+(?:[\p{L}-]+\s+)?(?:had|has)\s+(?:my|his|her)\s+(?:\p{L}+\s+)?(?:tonsils|appendix|gallbladder|wisdom\s+teeth|hip|knee|cataracts?)\s+(?:out|done|removed|replaced)\b|\bI\s+(?:have|had|get|am\s+having|['’]m\s+having)\s+my\s+(?:tonsils|appendix|gallbladder|wisdom\s+teeth|hip|knee|cataracts?)\s+(?:out|done|removed|replaced)\b|\b(?:had|have)\s+(?:\p{L}+\s+)?wisdom\s+teeth\s+out\b/iu,
    },
    {
      says: new RegExp(
        `\\b(?<who>I|he|she|my\\s+\\p{L}+)(?:['’]?(?:m|s|ve)|\\s+(?:am|is|was|will\\s+be|have\\s+been|has\\s+been))\\s+(?:\\p{L}+\\s+)?(?:on\\s+crutches|off\\s+my\\s+feet|in\\s+remission|signed\\s+off|in\\s+a\\s+(?:cast|sling|boot)|in\\s+(?:rehab|recovery|plaster|intensive\\s+care)|laid\\s+up|bed-?ridden|under\\s+the\\s+knife|down\\s+with\\s+(?:covid|flu|pneumonia|shingles)|home\\s+from\\s+(?:the\\s+)?hospital|out\\s+of\\s+hospital|on\\s+chemo|recovering|cancer[\\s-]free)\\b`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|s|ve)|\\s+(?:am|is|have|has|had|was))?\\s+(?:got|getting|given|been\\s+given|had|have|has|goes|go|going)\\s+(?:in\\s+)?(?:for\\s+)?(?:the\\s+all[\\s-]clear|(?:my|his|her|a)\\s+(?:test|biopsy|scan|mri)\\s+results|(?:my|his|her)\\s+(?:cataracts?|${BODY})\\b|into\\s+hospital|covid|shingles|pneumonia)`,
        'iu',
      ),
    },
    {
      says: /\b(?:the\s+)?(?:surgeon|consultant|oncologist|cardiologist|hospital)\s+(?:is|are|will|has|wants|says|said|called|operates|takes|gave|have)\b[^.;!?]{3,60}\b(?:my|his|her|me|him)\b/iu,
      certainty: 'implied',
      date: 'needed',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|re|s|ll\\s+be|ve|ll)|\\s+(?:am|are|is|will\\s+be|will|has|have|had|was))?\\s+(?:\\p{L}+\\s+)?(?:having|have|has|had|getting|scheduled\\s+for|booked\\s+(?:in\\s+)?for|in\\s+for|going\\s+in\\s+for|recovering\\s+from|undergoing|facing|due)\\s+(?:(?:a|an|my|his|her|the|minor|major|emergency|some|open)\\s+)*(?:[\\p{L}-]+\\s+){0,2}?(?:surgery|operation|op|procedure|transplant|biopsy|chemo(?:therapy)?|radiotherapy|bypass|replacement|treatment)\\b(?!\\s+(?:manual|hours|costs|team|room|plan|code|of\\s+(?:the|our)))`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `\\b(?<who>I|we|my\\s+\\p{L}+|he|she|they)(?:['’]m|\\s+am|\\s+will)?\\s+(?:have|has|having|get|getting|had|getting)\\s+(?:my|his|her|the|a\\s+new|both)\\s+(?:new\\s+|left\\s+|right\\s+)?${BODY}\\s+(?:done|fixed|replaced|operated|out|removed|seen\\s+to)\\b`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `\\b(?:they(?:['’]re|\\s+are|\\s+will)?|the\\s+surgeon\\s+is)\\s+(?:be\\s+)?(?:replacing|replace|operating\\s+on|operate\\s+on|fixing|removing|taking\\s+out)\\s+my\\s+(?:left\\s+|right\\s+)?${BODY}\\b`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:ve|s)|\\s+(?:has|have|had|was|were|got))?\\s+(?:just\\s+|recently\\s+|been\\s+)*diagnosed\\s+with\\b`,
        'iu',
      ),
    },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:ve|s|m|re)|\\s+(?:has|have|had|is|am|are|was))?\\s+(?:just\\s+|recently\\s+|suffered\\s+|in\\s+)*(?:had\\s+|got\\s+|been\\s+)?(?:a\\s+(?:mild\\s+|small\\s+|minor\\s+|massive\\s+)?(?:stroke|heart\\s+attack|concussion|miscarriage|bad\\s+fall)|(?:broke|broken|fractured|torn|tore|snapped)\\s+(?:my|his|her|an?|the)\\s+(?:\\p{L}+\\s+)?(?:leg|arm|${BODY}|collarbone|ribs?|achilles|toe|nose|elbow|acl|meniscus|finger|thumb)|in\\s+(?:the\\s+)?hospital(?=\\s*(?:[.,;!)]|$|\\b(?:with|since|for|until|after|again|on)\\b)))`,
        'iu',
      ),
    },
    {
      says: /^(?:my\s+|the\s+)?(?:op|operation|surgery|procedure)\s+(?:went|was|is)\s+(?:fine|well|ok|okay|good|smoothly|a\s+success|on|scheduled|booked|next|tomorrow|this)\b/iu,
    },
    { says: /\b(?:doc|doctor|doctors|they)\s+found\s+(?:something|a\s+(?:lump|tumou?r|shadow|mass|spot))\b/iu },
    { says: /\bthey\s+go\s+in\s+on\b/iu, date: 'needed' },
    {
      says: /\b(?<who>my\s+\p{L}+)['’]s\s+(?:appt\.?|appointment|surgery|operation|chemo|scan|treatment|procedure)\b(?!\s+(?:with\s+(?:you|us)|to\s+(?:discuss|review)))/iu,
    },

    {
      says: new RegExp(
        `(?<![\\p{L}’'])(?<who>I|he|she|we|${RELATED}(?:,?\\s+\\p{L}+)?|the\\s+(?:twins|kids|boys|girls|little\\s+one|baby))${AUX}\\s+(?:(?:has|have|got|had|getting|getting\\s+over|recovering\\s+from|fighting|battling|nursing|caught|picked\\s+up|down\\s+with|off\\s+with|in\\s+bed\\s+with|laid\\s+up\\s+with|suffering\\s+from)\\s+)(?:(?:a|an|the|some|my|his|her|another|bad|nasty|rotten|horrible|heavy|mild|severe|terrible|awful|stinking|suspected|bit\\s+of)\\s+)*(?:chicken\\s?pox|measles|mumps|tonsillitis|bronchitis|pneumonia|covid|flu|norovirus|stomach\\s+(?:bug|flu|virus)|tummy\\s+bug|vomiting\\s+bug|food\\s+poisoning|migraines?|gout|sciatica|shingles|vertigo|labyrinthitis|kidney\\s+(?:stone|infection)s?|ear\\s+infection|chest\\s+infection|sinusitis|glandular\\s+fever|scarlet\\s+fever|hand,?\\s+foot\\s+and\\s+mouth|broken\\s+\\p{L}+|sprained\\s+\\p{L}+|torn\\s+\\p{L}+|slipped\\s+disc|frozen\\s+shoulder|tennis\\s+elbow|long\\s+covid|burn-?out|concussion|whiplash|fever|temperature|virus|infection)\\b(?!\\s+(?:scan|software|definitions))`,
        'iu',
      ),
    },
    {
      says: /(?:^|[.!?;:,–—-]\s*)(?:migraines?|flu|covid|food\s+poisoning|stomach\s+bug|tonsillitis|(?:bad|put\s+my)\s+back|man\s+flu|kidney\s+stones?)\s+(?:all\s+(?:day|week|weekend)|yesterday|today|since|this\s+week|again|last\s+(?:night|week)|out)\b/iu,
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: "I'm having knee surgery on 3 April.", claim: { kind: 'health', date: '2026-04-03' }, at: '2026-03-17' },
    {
      text: 'My mother had a stroke last Tuesday.',
      claim: { subject: 'their mother', date: '2026-03-10' },
      at: '2026-03-17',
    },
    { text: 'They are replacing my hip on the 27th.', claim: { date: '2026-03-27' }, at: '2026-03-17' },
    { text: 'I broke my wrist on Sunday, so typing is slow.', claim: { date: '2026-03-15' }, at: '2026-03-17' },
  ],
  quiet: [
    'The operation was moved to Monday by the plant.',
    'We have an appointment on Monday.',
    'The operation manual is attached.',
    'Our hospital client needs a quote by Friday.',
    'Are you having surgery?',
    'The link is broken since Monday.',
  ],
};
