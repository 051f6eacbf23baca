// How people give, and which gifts are the same to whoever gets them. Data only.
import { cue } from '../line';

const VERBS =
  'send|sending|sent|post|posting|posted|mail|mailed|ship|shipping|shipped|order|ordering|ordered|bring|bringing|brought|got|get|getting|buy|buying|bought|pick|picked|picking|give|giving|gave|gift|gifting|gifted|prepared|packed|deliver|delivering|delivered|treat|treating|invite|inviting|take|taking|arrange|arranged|arranging|book|booked|booking|reserve|reserved|drop|dropping|dropped|found|chose|chosen|choose|chip in|put together|made|make|bake|baked|have|offer|offering|show|thank|spoil|reward';

/** Something is given to the reader. */
export const GIVES = cue(
  [
    `(?:i|we|i've|i'm|i'll|i'd|we've|we're|we'll|we'd|let me|let us|my team|our team|the team|my colleague|our ceo) (?:[^ ,]+ ){0,6}?(?:${VERBS}) (?:[^ ,]+ ){0,12}?(?:you|your|yours|you're)`,
    `(?:i|we|i've|i'm|i'll|we've|we're|we'll) (?:[^ ,]+ ){0,4}?(?:sent|sending|posted|ordered|bringing|enclosed|enclose|added|slipped in|put in|popped) (?:you |along |in )?(?:a|an|some|two|the|this|our|your)`,
    'on (?:its|their|the) way(?: to you)?|in the post|in the mail|coming your way|heading your way|enclosed|(?:is|are|will be) waiting for you|with your name on it|arriv(?:e|es|ing) (?:at|on|with) (?:you|your)|should (?:reach|arrive|be with|land)|will (?:reach|arrive|be with|be delivered)',
    "you(?:'ll| will)(?: soon| shortly| also)? (?:find|get|receive|discover) (?:a|an|some|two|our)",
    'please (?:accept|enjoy|find enclosed)|enjoy (?:this|these|the|your|our|a)|look out for|keep an eye out for|watch (?:out for|your (?:letterbox|post|mailbox|desk))|expect (?:a|an|some)',
    "(?:as|for|with|here is|here's|it is|it's|by way of) (?:a |an |our |my )?(?:small |little |tiny |big |modest |heartfelt |sincere )*(?:thank you|thanks|token|treat|gift|present|gesture|surprise|sign)|(?:token|sign) of (?:our|my|appreciation|gratitude|thanks)|(?:small|little|special|nice) (?:something|surprise|parcel|treat)|my treat|our treat|(?:is|are|it's) on (?:me|us)|on (?:me|us)$|with (?:our|my) compliments|the least (?:i|we) can do is|here(?:'s| is| are) (?:a|an|some|two|your) (?:[^ ]+ ){1,3}?for (?:you|your|the occasion)|(?:be|as) (?:my|our) guest|(?:you|wife|husband|partner|family|colleagues?) (?:are|is|will be) (?:my|our) guests?|join (?:us|me) for (?:a |an )?(?:[^ ]+ )?(?:dinner|lunch|tasting|show|match|game|concert|weekend)|(?:tickets?|seats?|passes|places|a table)(?: (?:for|to|at) (?:the |a |an )?[^ ,]+(?: [^ ,]+)?)? for (?:you|us|two|both)|treat you",
  ].join('|'),
);

/** It was given by them, or long ago, or is declined: no gift of ours now. */
export const NOT_GIVEN = cue(
  "thank you (?:so much |very much )?for (?:the|your|that|sending|bringing)|thanks (?:so much |a lot )?for (?:the|your|that|sending|bringing)|you (?:sent|brought|gave|wrote|said|told|mentioned|posted|ordered)|your (?:gift|present|parcel|hamper)|can't accept|cannot accept|can not accept|aren't allowed|are not allowed|not allowed|no gifts?|no presents?|instead of (?:a |any )?(?:gift|present|flowers)|rather than|won't send|will not send|not sending|without (?:a )?gifts?|hence only|simply my thanks|only my thanks|do you|did you|(?:give|giving|gave) you (?:a |an |another |my |the )?(?:[^ ]+ )?(?:ring|call|buzz|bell|shout|tinkle|hint|hand|lift|heads up|idea|update|overview|answer|date|number|quote|chance|while|moment|minute)|last year|last christmas|years ago",
);

/** Words that name a gift without saying which. */
export const GIFT_NAMES = cue(
  '(?:gift|present|hamper|voucher|gift card|goody bag|care package|parcel|surprise|treat)s?(?! (?:guide|shop|market|campaign|range|catalogue|list|policy|policies|tax|report|season|line|collection|wrap|wrapping|tracking|number|service|rules?|code|programme|program))|(?:small|little|special) (?:something|thing|token|parcel|package)|token of|tickets?|(?:dinner|lunch)(?! (?:menu|break|time|hour|hours|meeting|slot|plan|list|room|money|club))|tasting|weekend (?:at|in|for)|box of|our guests?|bottles? of(?! (?:toner|ink|water|gas|oxygen|detergent|cleaner|glue|oil for))|basket of|bunch of|set of|book(?! a| an| the| in)|novel|mug|notebook|pen|scarf|plant|cake|bouquet|headphones|hotel|spa|massage|concert|match|season pass|jersey|t shirt|hoodie|swag|merch|donation',
);

/** Nothing else is meant by these. */
export const CERTAIN_GIFTS = cue(
  '(?:hamper|gift|present|bouquet|goody bag|care package)s?(?! (?:guide|shop|market|campaign|range|catalogue|list|policy|policies|tax|report|season|line|register|card))|(?:opera|theatre|theater|concert|match|cup|stadium|football|season|box) tickets?|tickets? (?:for|to) the (?:final|opera|match|game|concert|theatre|cup|derby)|bottles? of(?! (?:toner|ink|water|gas|oxygen|detergent|cleaner|glue|oil for))|box of chocolates|(?:fountain |gold |silver )pen',
);

/** Dear without saying a price: padded with spaces, lower case. */
export const DEAR =
  /\b(?:ipad|iphone|macbook|laptop|smartphone|tablet computer|smart ?watch|apple watch|rolex|designer (?:hand)?bag|louis vuitton|hermes|hermès|gold (?:watch|necklace|bracelet|coin)|diamonds?|jewell?ery|drone|espresso machine|television|tv set|game console|playstation|xbox|e-?bike|bicycle|season tickets?|business[- ]class|first[- ]class flights?|flights?|cruise|city trip|weekend (?:trip|break|getaway|in (?:paris|rome|venice|london|new york|vienna|lisbon))|spa weekend|hotel stay|(?:two|three|four|five)[- ]nights?|vip (?:box|tickets?|package)|box seats?|helicopter|michelin|grand cru|case of (?:champagne|bordeaux|wine)|all[- ]inclusive|golf (?:weekend|trip)|ski (?:trip|weekend|holiday))\b/u;

/** Things that are the same gift again, whatever sort was chosen. Words are separated by commas; the first names the group. */
export const SAME_AGAIN: readonly string[] = [
  'chocolate, praline, truffle, bonbon, chocolatier, toblerone',
  'coffee, espresso, coffee bean, cold brew, filter coffee',
  'tea, green tea, black tea, earl grey, darjeeling, herbal tea, tea bag, tea leaf',
  'wine, red wine, white wine, rioja, bordeaux, chianti, riesling, merlot, malbec, barolo, pinot noir, vinho verde, bottle of red, bottle of white, rose wine',
  'champagne, prosecco, cava, cremant, sparkling wine, bubbly',
  'port, port wine, tawny, vintage port',
  'whisky, whiskey, scotch, bourbon, single malt',
  'gin, gin set',
  'rum',
  'beer, ale, lager, craft beer, ipa',
  'flower, bouquet, rose, tulip, lily, lilies, peony, peonies, sunflower, orchid',
  'plant, potted plant, house plant, houseplant, succulent, bonsai',
  'hamper, gift basket, food basket, basket of, gift hamper',
  'candle, scented candle',
  'perfume, cologne, eau de toilette',
  'olive oil, olive oils',
  'honey',
  'jam, marmalade',
  'cheese, cheeseboard, cheese board, manchego, brie, cheddar',
  'cookie, biscuit, shortbread',
  'cake, cupcake, panettone, stollen',
  'fruit, fruit basket',
  'nut, almond, cashew, pistachio',
  'notebook, journal, moleskine, diary',
  'pen, fountain pen, ballpoint',
  'mug, cup, travel mug, tumbler',
  'water bottle, thermos, flask',
  'scarf, shawl',
  'tie, necktie',
  'sock',
  'umbrella',
  'blanket, throw',
  'headphone, earbud, airpod',
  'speaker, bluetooth speaker',
  'power bank, charger',
  'backpack, rucksack, bag',
  'wallet, purse, card holder',
  'keyring, key ring, keychain',
  'calendar',
  'puzzle, jigsaw',
  'spa, spa day, massage, spa voucher, spa weekend',
  'fountain pen',
];

/** What says nothing about which one it is: two of these are the same gift only when the rest is the same. */
export const KINDS_OF_GIFT =
  'book, novel, ticket, voucher, gift card, dinner, lunch, brunch, breakfast, concert, show, class, course, workshop, lesson, tour, trip, visit, evening, night, day, weekend, donation, subscription, membership, print, poster, record, album, vinyl, game, tasting, card, photo, picture, portrait, toy, shirt, jersey, match, event, experience, meal, table, restaurant, festival';

/** Says how much or how it is wrapped, not what it is. */
export const WRAPPING =
  'a, an, the, some, of, small, little, big, large, nice, fine, good, lovely, box, bottle, bag, set, pair, jar, tin, pack, packet, bunch, case, crate, selection, assortment, assorted, mix, mixed, gift, present, set, kit, sampler, hand, handmade, made, homemade, artisan, artisanal, premium, luxury, local, favourite, favorite, new, another, two, three, four, six, couple, piece, one, person, people, signed, copy, edition, hardcover, paperback, christmas, birthday, farewell, anniversary, thank, you, my, our, their, his, her, belgian, swiss, italian, french, portuguese, spanish, organic, and, or, in, at, to, is, beautiful, special';
