// The ways in which people say that they like, dislike or avoid something, whatever it is. A rule says which things are its own.
import type { PreferenceSaying } from './sayings';
import { RELATED, WHO } from './who';

const V = '(?<v>[^.;:!?()—–]{2,90})';
const BE = "(?:['’](?:m|re|s|ve\\s+been)|\\s+(?:am|are|is|have\\s+been|has\\s+been))";
const ADV =
  '(?:\\s+(?:really|absolutely|just|also|still|always|quite|rather|do|too|actually|honestly|genuinely|particularly|personally|both|all|kind\\s+of|totally|secretly|simply|truly|so|very\\s+much|definitely|tend\\s+to))*';
const re = (source: string): RegExp => new RegExp(source, 'iu');

/** A gate for {@link tastes}: cue words only. */
export const TASTE_CUES =
  /\b(?:lov(?:e|es|ed|ing)|ador(?:e|es)|enjoys?|likes?|fan|prefers?|favou?rites?|fave|obsessed|mad|crazy|addict(?:ed)?|partial|fond|into|hooked|sucker|nuts|weakness|soft spot|passion(?:ate)?|live[sd]? (?:on|for|without)|swear|swears|never|nothing|only|hates?|stand|detests?|loathes?|bear|abide|don['’]?t|doesn['’]?t|not|no|can['’]?t|cannot|off|gave|given|stop(?:ped)?|quit|luxury|vice|treat|indulgence|person|drinker|eater|devotee|nut|die|dying|hit|haven['’]?t|hasn['’]?t|without|guilty|happy|heaven|forever)\b/iu;

/** Sayings of taste for the things that `about` matches. */
export function tastes(about: RegExp): readonly PreferenceSaying[] {
  const things = about.source;
  const like = (says: string): PreferenceSaying => ({ says: re(says), polarity: 'like', about, needs: about });
  const against = (says: string, polarity: 'dislike' | 'avoid'): PreferenceSaying => ({
    says: re(says),
    polarity,
    about,
    needs: about,
  });
  return [
    like(
      `${WHO}${ADV}\\s+(?:loves?|adores?|enjoys?|likes?|prefers?|digs?|lives?\\s+(?:for|on)|swears?\\s+by|fancy|worships?)\\s+(?!to\\s+(?:hear|see|know|get|have|discuss|think|keep|say|point|add|thank|ask|confirm))${V}`,
    ),
    like(`(?<who>I|my\\s+\\p{L}+|we|our\\s+\\p{L}+)\\s+would\\s+live\\s+on\\s+${V}`),
    like(
      `${WHO}(?:['’]ve|\\s+have|\\s+has)\\s+(?:always\\s+)?(?:had\\s+)?(?:loved|adored|enjoyed|been\\s+(?:into|mad\\s+about|a\\s+fan\\s+of)|a\\s+(?:real\\s+)?(?:weakness|soft\\s+spot|thing|passion|love)\\s+for)\\s+${V}`,
    ),
    like(
      `${WHO}${BE}(?:\\s+(?:a|an|such|quite|really|so|very|just|absolutely|still|always|totally|completely|big|huge|massive|great|real|terrible|bit|of|complete))*\\s+(?:fans?\\s+of|mad\\s+(?:about|for|on)|crazy\\s+(?:about|for)|nuts\\s+(?:about|for)|obsessed\\s+with|addicted\\s+to|hooked\\s+on|partial\\s+to|fond\\s+of|(?:in\\s?to)|passionate\\s+about|suckers?\\s+for|keen\\s+on|devoted\\s+to|dying\\s+for|lovers?\\s+of)\\s+${V}`,
    ),
    like(
      `${WHO}\\s+(?:can['’]?t|cannot|could\\s+not|couldn['’]?t)\\s+(?:get\\s+enough\\s+of|live\\s+without|resist|function\\s+without|start\\s+(?:the|my)\\s+day\\s+without|say\\s+no\\s+to)\\s+${V}`,
    ),
    like(`${WHO}(?:['’]ll|\\s+will|\\s+would)?\\s+never\\s+(?:say\\s+no\\s+to|turn\\s+down|refuse)\\s+${V}`),
    like(
      `${WHO}\\s+only\\s+(?:ever\\s+)?(?:drinks?|eats?|takes?|haves?|has|serves?|listens?\\s+to|watch(?:es)?|reads?|plays?)\\s+${V}`,
    ),
    like(`${WHO}\\s+(?:take|drink|have)s?\\s+(?:only|nothing\\s+but)\\s+${V}`),
    like(
      `\\b(?:my|our)\\s+(?:all[\\s-]time\\s+|absolute\\s+|other\\s+|personal\\s+)?(?:favou?rite|fave|go-?to|comfort|guilty\\s+pleasure|weakness|poison|drink\\s+of\\s+choice)(?!\\s+(?:things?|ways?|part|time|pastime|hobby|activity)\\b)(?:\\s+[\\p{L}]+){0,3}\\s+(?:is|are|has\\s+(?:always\\s+)?been|would\\s+be|remains)\\s+${V}`,
    ),
    like(
      `(?<v>[^.;:!?()—–,]{2,60}?)\\s+(?:is|are|has\\s+always\\s+been)\\s+(?:definitely\\s+|always\\s+)?(?:my|our)\\s+(?:all[\\s-]time\\s+|absolute\\s+|other\\s+|one\\s+|only\\s+|great\\s+|daily\\s+|little\\s+)*(?:luxury|vice|treat|indulgence|favou?rite|fave|weakness|passion|guilty\\s+pleasure|happy\\s+place|first\\s+love|great\\s+love|religion|therapy|escape|thing|jam|comfort\\s+food|creative\\s+outlets?)\\b`,
    ),
    like(
      `\\bthe\\s+(?<v>[\\p{L}-]+)(?:\\s+(?:at|in|from)\\s+[^.,;:!?]{2,30})?(?:,\\s+[^.,;:!?]{2,30},)?\\s+(?:is|are)\\s+(?:my|our)\\s+(?:one\\s+|only\\s+|great\\s+|daily\\s+|little\\s+)*(?:luxury|vice|treat|indulgence|weakness|guilty\\s+pleasure)\\b`,
    ),
    { ...like(`\\b(?:my|our)\\s+favou?rites?\\s*(?:[.…,:-]+\\s*)?${V}`), exact: true },
    like(
      `(?:\\b(?:nothing\\s+(?:beats|better\\s+than|like)|can['’]?t\\s+beat)|(?:^|[,;:–—-]\\s*|\\b(?:and|but|so|just)\\s+)give\\s+me)\\s+${V}`,
    ),
    like(
      `${WHO}${BE}(?:\\s+(?:a|an|very\\s+much\\s+a|more\\s+of\\s+a|strictly\\s+a|really\\s+a|such\\s+a|fully|total|totally|big|huge|massive|proper|real|complete))*\\s+(?<v>[\\p{L}&-]+(?:\\s[\\p{L}&-]+)?)\\s+(?:person|people|drinker|lover|fan|fanatic|addict|nut|enthusiast|buff|devotee|fiend|guy|girl|family|household|house)\\b(?!\\s+(?:of|who))`,
    ),
    like(`(?<v>${things})[^.;:!?]{0,30}\\b(?:and|then)\\s+I(?:['’]m|\\s+am)\\s+a\\s+happy\\s+\\p{L}+`),
    like(
      `\\bI(?:['’]m|\\s+am)\\s+(?:a\\s+happy\\s+\\p{L}+|in\\s+heaven|in\\s+my\\s+element|happiest)\\s+(?:with|when\\s+there\\s+is|if\\s+(?:there\\s+is|they\\s+have))\\s+${V}`,
    ),
    like(`\\bif\\s+they\\s+have\\s+${V.replace('90', '40')}?\\s+I(?:['’]m|\\s+am)\\s+a\\s+happy\\b`),
    like(
      `(?:^|[.,;:!–—-]\\s*|\\b(?:and|but|so|as|I['’]m|I\\s+am|we['’]re|we\\s+are)\\s+)(?:(?:a|an|such|bit|of|huge|big|massive|enormous|lifelong|life-long|long-suffering|die-hard|diehard|proud|avid|secret|total|absolute|closet|recovering|self-confessed|true|devoted|passionate|card-carrying|something|complete|hopeless|shameless|unashamed)\\s+)+(?<v>[\\p{L}&’'-]+(?:\\s[\\p{L}&’'-]+){0,2}?)\\s+(?:fan|fans|nut|nuts|supporter|supporters|addict|addicts|fanatic|junkie|geek|nerd|buff|aficionado|enthusiast|lover|fiend|freak|person|people|obsessive|groupie|household|family)\\b(?!\\s+(?:of|favou?rite))`,
    ),
    like(
      `(?<v>[^.,;:!?()]{3,40}?)\\s+(?:always\\s+|never\\s+fails?\\s+to\\s+)?(?:makes?|made|will\\s+make|keeps?)\\s+me\\s+(?:very\\s+|so\\s+|extremely\\s+|really\\s+)?(?:happy|smile|cheerful|a\\s+happy\\s+\\p{L}+)\\b(?!\\s+(?:to|that))`,
    ),
    like(
      `\\bI\\s+(?:could|can)\\s+(?:happily\\s+|easily\\s+|gladly\\s+|quite\\s+happily\\s+)?(?:eat|drink|live\\s+on|watch|listen\\s+to|read|play|do|talk\\s+about)\\s+(?<v>[^.;:!?()]{3,40}?)\\s+(?:every|all|for\\s+(?:ever|hours|days|breakfast|a\\s+week)|forever|non-?stop|until|till|by\\s+the)\\b`,
    ),
    like(
      `(?:${WHO}|(?:^|[.,;:!–—-]\\s*))(?:['’](?:m|ve|s|re)|\\s+(?:am|is|are|have|has))?\\s*(?:been\\s+)?(?:listen(?:ing|s)?\\s+to|watch(?:ing|es)?|read(?:ing|s)?|play(?:ing|s)?|eat(?:ing|s)?|drink(?:ing|s)?|binge-?watch(?:ing)?|liv(?:ing|es)\\s+(?:on|off))\\s+(?:nothing\\s+but|non-?stop|a\\s+lot\\s+of|lots\\s+of|loads\\s+of|tons\\s+of|far\\s+too\\s+much|way\\s+too\\s+much|mostly|mainly)\\s+(?<v>[^.,;:!?()]{2,40})`,
    ),
    like(
      `(?:${RELATED}|\\p{Lu}\\p{L}+)(?:\\s+(?:over\\s+)?here|\\s+(?:in|from)\\s+\\p{L}+|,\\s[^.,;!?]{2,24},)\\s+(?:lives?\\s+(?:on|for)|loves?|adores?|swears?\\s+by|is\\s+(?:mad|nuts|crazy)\\s+(?:about|for)|is\\s+(?:addicted\\s+to|obsessed\\s+with|a\\s+fan\\s+of))\\s+${V}`,
    ),
    against(
      `(?:^|[.,;:!–—-]\\s*|\\b(?:and|but|so|I['’]m|I\\s+am|we['’]re|we\\s+are)\\s+)(?:not|never(?:\\s+been)?|hardly|no)\\s+(?:really\\s+|exactly\\s+|particularly\\s+|much\\s+of\\s+|that\\s+(?:much\\s+of\\s+)?|too\\s+|such\\s+|big\\s+|huge\\s+|great\\s+|a\\s+(?:big|huge|great)\\s+|an?\\s+)*(?<v>[\\p{L}&-]+(?:\\s[\\p{L}&-]+)?)\\s+(?:person|people|drinker|drinkers|eater|lover|fan|fans|guy|girl|man|woman|family|household)\\b`,
      'dislike',
    ),
    against(
      `(?:^|[.,;:!–—-]\\s*|\\b(?:and|but|so|have|has|had|['’]ve|got|with)\\s+)(?:absolutely\\s+|really\\s+)?(?:no|zero|little|very\\s+little|not\\s+(?:the\\s+slightest|a\\s+shred\\s+of|much))\\s+(?:interest|time|patience|appetite|love|enthusiasm)\\s+(?:whatsoever\\s+|at\\s+all\\s+)?(?:in|for)\\s+${V}`,
      'dislike',
    ),
    against(
      `(?:^|[.,;:!–—-]\\s*|\\b(?:and|but|so|or|please)\\s+)(?:no|without|hold\\s+the|skip\\s+the|leave\\s+(?:out|off)\\s+the|easy\\s+on\\s+the|minus\\s+the|not\\s+too\\s+much)\\s+(?<v>(?:[\\p{L}-]+\\s)?${things})\\s+(?:on|in|for|with|near)\\s+(?:mine|me|my\\s+\\p{L}+|us|ours)\\b`,
      'avoid',
    ),
    against(`${WHO}${ADV}\\s+(?:hates?|detests?|loathes?|despises?|dislikes?)\\s+${V}`, 'dislike'),
    against(
      `${WHO}${ADV}\\s+(?:can['’]?t|cannot|can\\s+not|couldn['’]?t)${ADV}\\s+(?:stand|bear|abide|stomach|be\\s+doing\\s+with|be\\s+dealing\\s+with|stick)\\s+${V}`,
      'dislike',
    ),
    against(
      `${WHO}${ADV}\\s+(?:don['’]?t|doesn['’]?t|do\\s+not|does\\s+not|didn['’]?t\\s+ever|never)${ADV}\\s+(?:like|care\\s+for|enjoy|see\\s+the\\s+point\\s+of|get\\s+on\\s+with|much\\s+like|liked?|cared\\s+for)\\s+${V}`,
      'dislike',
    ),
    against(
      `${WHO}${BE}\\s+(?:not|no)(?:\\s+(?:a|an|really|much|exactly|such|of|big|huge|great|at\\s+all|particularly))*\\s+(?:fan\\s+of|keen\\s+on|into|big\\s+on|mad\\s+about|fond\\s+of|crazy\\s+about|lover\\s+of|friend\\s+of)\\s+${V}`,
      'dislike',
    ),
    against(
      `${WHO}${BE}\\s+(?:not|never)(?:\\s+(?:a|an|really|much|of|exactly|such|big|been))*\\s+(?<v>[\\p{L}&-]+(?:\\s[\\p{L}&-]+)?)\\s+(?:person|people|drinker|eater|lover|fan|guy|girl)\\b`,
      'dislike',
    ),
    against(
      `${WHO}${ADV}\\s+(?:never|don['’]?t|doesn['’]?t|do\\s+not|can['’]?t|cannot|can\\s+not|no\\s+longer|won['’]?t)${ADV}\\s+(?:ever\\s+)?(?:touch|drink|eat|take|stomach|tolerate|handle|watch|listen\\s+to|play)(?:s|es)?\\s+${V}`,
      'avoid',
    ),
    against(
      `${WHO}(?:['’]ve|\\s+have|\\s+has|['’]s)?\\s+(?:(?:recently|finally|just|completely)\\s+)?(?:given\\s+up|gave\\s+up|quit|stopped\\s+(?:drinking|eating|having)|gone\\s+off|cut\\s+out|sworn\\s+off|laid\\s+off|come\\s+off|kicked)\\s+${V}`,
      'avoid',
    ),
    against(
      `${WHO}${BE}\\s+(?:completely\\s+|now\\s+|right\\s+)?(?:off|staying\\s+(?:away\\s+from|off)|avoiding|laying\\s+off|not\\s+allowed(?:\\s+any)?|forbidden|banned\\s+from)\\s+(?:the\\s+)?${V}`,
      'avoid',
    ),
    against(
      `${WHO}\\s+(?:have\\s*n['’]?t|haven['’]?t|hasn['’]?t|have\\s+not|has\\s+not)\\s+(?:had|touched|eaten|drunk|drank)\\s+(?:any\\s+|a\\s+(?:drop|bite)\\s+of\\s+)?${V}\\s+(?:since|in|for)\\b`,
      'avoid',
    ),
    against(
      `(?:^|[,;:–—-]\\s*|\\b(?:and|but|so|please)\\s+)(?:no|never(?:\\s+any)?|not\\s+the)\\s+(?:more\\s+)?(?<v>(?:[\\p{L}-]+\\s)?${things})(?:[^.;:!?]{0,20})\\b(?:please|ever|i\\s+beg|thanks|for\\s+(?:me|us|my))\\b`,
      'avoid',
    ),
  ];
}
