// Sports that somebody does or follows.
import { SPORT } from '../lexicon';
import type { RuleExamples } from '../rule';
import { cue, NUMBER, withLeanings } from '../leanings';
import { preferenceRule, type PreferenceSaying } from '../sayings';
import { tastes } from '../tastes';
import { RELATED, WHO } from '../who';

/** What only players and followers speak of. */
const ROLE =
  /(?<![\p{L}-])(?:goal\s?keeper|in\s+goal|corner\s?back|prop(?:\s+forward)?|scrum\s?half|fly\s?half|full\s?back|midfield|touchline|season\s+(?:tickets?|books?)|home\s+games?|away\s+(?:games?|days?)|the\s+(?:vets|over-(?:fifties|forties|sixties))|junior\s+[ab]|(?:black|brown|blue)\s+belt|(?:first|second|third)\s+dan|minors|scorebook|form\s+guide|handicap|rowing\s+machine|the\s+ergo|outrigger|grand\s+slam|play-?offs?|penalt(?:y|ies)|pay-per-view|paddleboard|on\s+skis|the\s+swell|boxing\s+match|punch\s?bag|fly-half|park\s?run)(?![\p{L}-])/iu;

const SPORTS_VERB = `(?:swims?|surfs?|rows?|fences?|sails?|kayaks?|skis|ski|skates?|golfs?|jogs?|cycles?|climbs?|deadlifts?|powerlifts?|wrestles?|boulders?|spars?|umpires?|referees?|refs?|windsurfs?|paddleboards?)\\b(?!\\s+(?:back|up\\s+to|out|down|the\\s+(?:web|net|internet|file|server|password|credentials|channel)|between|against|into|off)\\b)[^.;!?,]{0,40}`;

const said = preferenceRule({
  category: 'sport',
  sayings: [
    {
      says: new RegExp(
        `\\b(?:I(?:['’]m|\\s+am|['’]ve\\s+been|\\s+have\\s+been|\\s+was)?|we(?:['’]re|\\s+are)?)\\s+(?:a\\s+|an\\s+|all\\s+)?(?:(?:\\p{L}+\\s+){0,2}(?:supporters?|fans?|season\\s+ticket\\s+holders?))\\s+(?:since|for|all|from|of)\\b`,
        'iu',
      ),
      polarity: 'like',
      value: '{words}',
      certainty: 'implied',
    },
    {
      says: /\b(?<v>\p{Lu}[\p{L}’-]+(?:\s\p{Lu}\p{L}+)?)\s+(?:till|until|'til)\s+I\s+die\b|\b(?:up|forza|allez|come\s+on)\s+(?:the\s+)?(?<t>\p{Lu}\p{L}+)!/u,
      polarity: 'like',
      value: '{words}',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]ve|['’]m|\\s+have|\\s+am|\\s+has|\\s+is)?\\s+(?:ran|run|running|rowed|rowing|swam|swimming|cycling|cycled|skiing|climbing|fencing|boxing|sailing|surfing|golfing|playing|training|bowling|skating)\\s+(?<v>[^.;:!?()]{0,40}?)\\s*(?:every|each|most)\\s+(?:morning|day|evening|weekend|week|saturday|sunday|monday|tuesday|wednesday|thursday|friday|winter|summer)s?\\b`,
        'iu',
      ),
      polarity: 'like',
      value: '{words}',
    },
    {
      says: /\b(?:my|our)\s+(?:(?:five-a-side|sunday\s+league|veterans|masters|pub|over-\d+s)\s+(?:team|side|game|match)|handicap|rowing\s+club|running\s+club|cycling\s+club|bowls\s+club|golf\s+club|tennis\s+club|parkrun)\b/iu,
      polarity: 'like',
      value: '{words}',
      certainty: 'implied',
    },
    {
      says: /\bI(?:['’]ve|\s+have)?\s+(?:taken\s+up|started|got\s+into|gone\s+back\s+to)\s+(?<v>[^.,;:!?()]{3,30})/iu,
      polarity: 'like',
      about: SPORT,
      needs: SPORT,
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]ve|\\s+have|\\s+has)?(?:\\s+(?:still|also|usually|mostly))?\\s+(?:play|plays|played|been\\s+playing|coach|coaches|been\\s+coaching|referee|referees|umpire|captain|captains)\\s+(?<v>[^.,;:!?()]{2,50})`,
        'iu',
      ),
      polarity: 'fact',
      about: SPORT,
    },
    {
      says: new RegExp(
        `${WHO}\\s+(?:run|runs|cycle|cycles|ride|rides|swim|swims|row|rows|ski|skis|surf|surfs|climb|climbs|do|does)\\s+(?!the\\b|a\\s+report|this|it\\b)(?:[^.,;:!?()]{0,30}?(?:miles|km|kilometres|laps|lengths|\\d+k|marathons?|triathlons?|crossfit|judo|karate|boxing)\\s+)?(?:[^.,;:!?()]{0,12}?)(?:every|each|most|twice|three\\s+times|all\\s+year|before\\s+work|whatever\\s+the\\s+weather)\\s+(?:\\p{L}+)?`,
        'iu',
      ),
      polarity: 'like',
      value: '{words}',
    },
    {
      says: new RegExp(
        `(?:${WHO}(?:['’]ve|\\s+have|\\s+has)\\s+)?\\bbeen\\s+(?<v>(?:open-water\\s+|wild\\s+|sea\\s+|road\\s+)?(?:swimming|running|cycling|rowing|climbing|sailing|boxing|surfing|skiing))\\s+[^.;!?]{0,30}\\b(?:since|for\\s+(?:\\d+|\\p{L}+)\\s+years|every|all\\s+my\\s+life)`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]ve|\\s+have|\\s+has)?(?:\\s+(?:always|both|all))?\\s+(?:support|supports|supported|follow|follows|hold\\s+for|holds\\s+for|root\\s+for|cheer\\s+for|back)\\s+(?<v>[^.,;:!?()]{2,40})`,
        'iu',
      ),
      polarity: 'like',
      about: SPORT,
    },
    {
      says: /\b(?:in\s+)?(?:this|our)\s+(?:house|home|family|household|office)\s*,?\s*(?:we\s+)?(?:hold\s+for|support|follow|root\s+for|are\s+for|is\s+for|is\s+all|are\s+all|is)\s+(?<v>\p{Lu}[^.,;:!?()]{2,30}?)(?=\s*(?:[.,;:!?)]|$|mad\b|through\b|till\b|even\b|all\s+the\s+way))/iu,
      polarity: 'like',
      subject: 'their household',
      certainty: 'implied',
      about: /./u,
    },
    {
      says: /\b(?<v>gaa|rugby|football|soccer|cricket|tennis|golf|hurling|hockey|baseball|basketball|cycling)[\s-]+(?:mad|crazy|daft|obsessed|nuts)\b[^.;!?]{0,30}\b(?:house|family|home|lot|me|we|us|I)\b/iu,
      polarity: 'like',
      subject: 'their household',
    },
    {
      says: new RegExp(
        `${WHO}(?:['’]ve|['’]m|['’]s|\\s+have|\\s+has|\\s+had|\\s+am|\\s+is)(?:\\s+(?:got|had))?\\s+(?:a\\s+)?(?:season\\s+tickets?\\s+(?:holder\\s+)?(?:at|for|to|with)|(?:lifelong|long-suffering|die-?hard)\\s+(?:supporter|fan)\\s+of)\\s+(?<v>[^.,;:!?()]{2,40})`,
        'iu',
      ),
      polarity: 'like',
    },
    {
      says: new RegExp(
        `${WHO}(?:\\s+(?:am|is|are)|['’](?:m|re|s))\\s+(?:a\\s+|an\\s+)?(?:lifelong|long-suffering|die-?hard|proud|huge|big|massive|keen|avid)\\s+(?<v>[\\p{L}’' -]{3,30}?)\\s+(?:fan|supporter|golfer|runner|cyclist|player|sailor|swimmer|skier|rower|climber)\\b`,
        'iu',
      ),
      polarity: 'like',
      about: SPORT,
    },
    {
      says: new RegExp(
        `${WHO}(?:\\s+(?:am|is|are)|['’](?:m|re|s))\\s+(?:a\\s+|an\\s+)(?:keen|avid|passionate|lifelong|terrible|decent|bad|mediocre)\\s+(?<v>golfer|runner|cyclist|tennis\\s+player|sailor|swimmer|skier|rower|climber|surfer|footballer)\\b`,
        'iu',
      ),
      polarity: 'like',
    },
    ...(['I', RELATED] as const).map((who): PreferenceSaying => ({
      says: new RegExp(`(?<![\\p{L}’'])(?<who>${who})\\s+(?:still\\s+|also\\s+|mostly\\s+)?(?<v>${SPORTS_VERB})`, 'iu'),
      polarity: who === RELATED ? 'fact' : 'like',
      value: '{words}',
      certainty: 'implied',
    })),
    {
      says: /\bwe(?:['’]re|\s+are|\s+be)\s+(?:all\s+)?(?:a\s+|an\s+)?(?<v>\p{L}+(?:\s\p{L}+)?)\s+(?:family|house|household|folk|people)\s+(?:on\s+both\s+sides|through\s+and\s+through|o\b|and\s+always)/iu,
      polarity: 'like',
      certainty: 'implied',
    },
    ...tastes(SPORT),
    {
      says: /\b(?:I(?:['’]m|m|\s+am)|we(?:['’]re|\s+are))\s+(?:a\s+|an\s+|all\s+|big\s+|huge\s+|lifelong\s+|die-?hard\s+)*(?<v>\p{L}[\p{L}’-]+(?:\s\p{Lu}\p{L}+)?)\s+(?:fans?|supporters?)\b(?!\s+of)/iu,
      polarity: 'like',
      about:
        /\b(?:yankees|mets|red\s+sox|cubs|dodgers|giants|cowboys|packers|patriots|steelers|eagles|bears|broncos|chiefs|raiders|lakers|celtics|bulls|knicks|warriors|heat|spurs|bruins|rangers|maple\s+leafs|canucks|arsenal|chelsea|liverpool|everton|tottenham|spurs|man\s+(?:city|united|utd)|united|villa|leeds|celtic|barca|barcelona|real\s+madrid|juventus|milan|bayern|dortmund|ajax|benfica|porto|football|soccer|baseball|basketball|hockey|rugby|cricket|f1|nascar|tennis|golf|wrestling|boxing|ufc|sports?|racing|longhorns|aggies|buckeyes|wolverines|gators)\b/iu,
    },
    {
      says: /\bI\s+(?:coach|referee|umpire|captain)\s+(?<v>(?:my\s+\p{L}+['’]s\s+)?(?:[\p{L}\d-]+\s+){0,3}?(?:league|team|football|soccer|baseball|softball|basketball|netball|hockey|rugby|cricket|swimming|tennis|athletics|gymnastics|under-?\d+s|side|eleven))\b/iu,
      polarity: 'fact',
      value: '{words}',
    },
    {
      says: /\b(?:I|we)\s+(?:(?:always|usually|try\s+to|still|also)\s+)*(?:go|hit|get)\s+(?:to\s+)?(?<v>(?:the\s+)?(?:gym|pool|climbing\s+wall|track|crossfit|spin\s+class|boxing\s+gym))\s+(?:every|each|most|\w+\s+(?:days|times|mornings|nights)|twice|once|before|after|daily|regularly|a\s+lot)\b|\bI(?:['’]m|\s+am)\s+(?:up|awake|out)\s+at\s+(?:\d|\w+)(?:\s*am)?\s+(?:for|to)\s+(?:the\s+gym|a\s+run|run|swim|row|train|cycle)\b/iu,
      polarity: 'like',
      value: '{words}',
    },
  ],
});

/** Sports done, coached and followed. */
export const rule = withLeanings(said, {
  category: 'sport',
  things: new RegExp(`${SPORT.source}|${ROLE.source}`, 'iu'),
  vague:
    /^(?:running|shooting|diving|gym|spurs|chelsea|mayo|porto|bari|roma|rangers|laps?|lengths|sports|spin|squash|polo|skating|essendon|sporting|crusaders|the masters|sports?)$/iu,
  habits: true,
  cues: [
    cue(
      'fact',
      `(?:plays?|pitching|pitches|captain|keeps?\\s+goal|umpires?|umpire|refs?|referees?|coach(?:es)?|fences|boxes|judges|marshals)\\s+(?:for|of|at|up|the|village|our|my|under)?|at\\s+county\\s+level|second\\s+dan|since\\s+I\\s+was\\s+\\p{L}+|${NUMBER}\\s+seasons|the\\s+county\\s+record`,
    ),
    cue(
      'like',
      `(?:I|we)(?:['’]ve|\\s+have|['’]ll|['’]m|\\s+am)?\\s+(?:also\\s+|still\\s+|been\\s+)?(?:(?:gone|go)\\s+to\\s+(?:every|each|all)|watch\\s+every|stay\\s+up\\s+for|train\\s+for|play|playing|climb|ride|paid\\s+for|keep\\s+score|sleep\\s+with|held|taken\\s+up|took\\s+up|off\\s+the\\s+grid)`,
      `(?:my|our)\\s+(?:heart|whole\\s+personality|village\\s+team|late|daddy|grandfather|nan)|by\\s+night|there\\s+I\\s+am|I['’]m\\s+out\\s+(?:at|on|in)\\s+the|worst\\s+addict|forget\\s+to\\s+breathe|(?:cry|cried|weep|wept)|lost\\s+my\\s+voice|${NUMBER}\\s+(?:miles|lengths)|(?:family|house|household)\\s+(?:on|o\\b|through|and)`,
    ),
  ],
});

export const examples: RuleExamples = {
  fires: [
    { text: 'I kayak before the town wakes up.', claim: { polarity: 'like' } },
    { text: 'Bouldering keeps me sane.', claim: { polarity: 'like', value: 'Bouldering' } },
    {
      text: 'I coach under-11 football on Wednesdays.',
      claim: { category: 'sport', polarity: 'fact', value: 'under-11 football' },
    },
    { text: "I'm a keen golfer, badly.", claim: { polarity: 'like', value: 'golfer' } },
    { text: 'We have had season tickets at Leinster for years.', claim: { polarity: 'like' } },
    { text: "I've been rowing every morning since university.", claim: { polarity: 'like', value: 'rowing' } },
    { text: 'My husband supports Everton, poor man.', claim: { subject: 'their husband', value: 'Everton' } },
    { text: "I can't stand golf.", claim: { polarity: 'dislike', value: 'golf' } },
  ],
  quiet: [
    'I surf the web for suppliers.',
    'Do you play tennis?',
    'We support SSO and SCIM out of the box.',
    'Our team runs the report every Monday.',
    'Please run the import again.',
    'The football club is one of our clients.',
  ],
};
