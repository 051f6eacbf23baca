// What can be proposed, by concept, with the words that propose it. Data only: longer wording wins over shorter, plurals are understood.
import type { Thing } from './thing';
import type { WORLD } from './world';

export const THINGS = [
  {
    id: 'caffeine',
    is: [],
    words:
      'caffeine, energy drink, red bull, matcha, matcha latte, chai latte, green tea, black tea, earl grey, cola, coke, assam, darjeeling, english breakfast tea, oolong, yerba mate, guarana',
  },
  {
    id: 'coffee',
    is: ['caffeine'],
    words:
      'coffee, espresso, double espresso, flat white, cortado, oat milk cortado, cappuccino, latte, caffe latte, americano, macchiato, mocha, ristretto, lungo, filter coffee, iced coffee, cold brew, frappuccino, affogato, coffee tasting, coffee bean, coffee and cake, coffee subscription, coffee hamper, barista course, barista class',
  },
  {
    id: 'alcohol',
    is: [],
    words:
      'alcohol, wine, red wine, white wine, bottle of red, bottle of white, bottle of bubbly, glass of red, glass of white, wine tasting, wine bar, winery, vineyard, vineyard tour, champagne, prosecco, cava, sparkling wine, bubbly, beer, craft beer, pint, lager, ale, stout, beer garden, brewery, brewery tour, cocktail, cocktail bar, cocktail hour, happy hour, gin, gin and tonic, g t, whisky, whiskey, whisky tasting, scotch, bourbon, rum, vodka, tequila, mezcal, sake bar, sake tasting, sherry, brandy, cognac, grappa, martini, espresso martini, margarita, mojito, negroni, spritz, aperol spritz, mulled wine, distillery, pub, pub crawl, some drinks, few drinks, quick drink, after work drink, for a drink, for drinks, grab drinks, grab a drink, have a drink, buy you a drink, evening drinks, drinks reception, drinks on, drinks at, drinks after, drinks tomorrow, drinks next, drinks this, drinks with, booze, port wine, vintage port, tawny port, bottle of port, madeira wine, rioja, bordeaux, chianti, merlot, malbec, riesling, barolo, prosecco set, pinot noir, cabernet sauvignon, chablis, cremant, vinho verde, burgundy red, limoncello, amaretto, liqueur, ouzo, schnapps, aquavit, soju, sake, cider, ipa, craft ale, magnum of, calvados, armagnac, absinthe, vermouth, campari, baileys, pimm, single malt, bourbon tasting, rum tasting, gin tasting, gin set, gin making, cocktail kit, cocktail set, cocktail class, cocktail making, mixology, beer tasting, beer hamper, wine hamper, wine club, wine subscription, wine weekend, bar tab, bar crawl, taproom, speakeasy, rum truffle, champagne truffle, brandy bean, liqueur chocolate, chocolate liqueur, rum cake, wine and cheese, cheese and wine',
    inFacts: 'drinking, drink, drinks, spirits, liquor',
  },
  {
    id: 'wine',
    is: ['alcohol'],
    words:
      'wine tasting, wine bar, red wine, white wine, wine, port wine, vintage port, tawny port, bottle of port, rioja, bordeaux, chianti, merlot, malbec, riesling, barolo, pinot noir, cabernet sauvignon, chablis, vinho verde, wine hamper, wine club, wine subscription, white wine, wine weekend',
  },
  {
    id: 'beer',
    is: ['alcohol', 'gluten'],
    words: 'beer, craft beer, beer garden, lager, ale, stout, pint, oktoberfest',
  },
  {
    id: 'meat',
    is: [],
    words:
      'meat, chicken, chicken wings, lamb, veal, venison, roast duck, roast turkey, roast dinner, sunday roast, barbecue, barbeque, bbq, kebab, meatball, schnitzel, mixed grill, grill house, hot dog, churrascaria, rodizio, carvery, shawarma, gyros, charcuterie, foie gras, cold cuts, nuggets, jerky, biltong, pate, meat hamper, deer sausage, wild boar, grill set of sausages, grill night, hawksmoor',
  },
  {
    id: 'beef',
    is: ['meat'],
    words:
      'beef, steak, steak house, steakhouse, steak restaurant, ribeye, rib eye, sirloin, burger, hamburger, burger place, cheeseburger, brisket, roast beef, beef wellington, carpaccio, tartare, beef jerky, biltong, wagyu, tomahawk, filet mignon, entrecote, red meat, filet mignon, chateaubriand, entrecote, t bone, grill restaurant, asado',
  },
  {
    id: 'pork',
    is: ['meat'],
    words:
      'pork, ham, bacon, bacon sandwich, bacon roll, prosciutto, chorizo, salami, sausage, bratwurst, pulled pork, hog roast, spare rib, pork belly, carnitas, serrano, pancetta, suckling pig, currywurst, charcuterie, iberico, jamon, speck, nduja, mortadella, salami selection',
  },
  {
    id: 'fish',
    is: [],
    words:
      'fish, fish and chips, sushi, sushi bar, sushi place, sashimi, salmon, smoked salmon, tuna, cod, herring, anchovy, mackerel, trout, ceviche, poke bowl, seafood, seafood restaurant, seafood place, caviar, gravlax, bottarga, sardine, canned fish, tinned fish',
  },
  {
    id: 'shellfish',
    is: [],
    words:
      'shellfish, seafood, seafood restaurant, seafood place, shrimp, prawn, lobster, crab, oyster, oyster bar, mussel, clam, scallop, crayfish, langoustine, paella, bouillabaisse, sushi, sushi bar, sushi place, moules frites, clam chowder, crab cake',
  },
  {
    id: 'dairy',
    is: [],
    words:
      'dairy, milk, cheese, cheese board, cheeseboard, cheese and wine, fondue, raclette, ice cream, gelato, yoghurt, yogurt, cream tea, milkshake, cheesecake, pizza, butter, milk chocolate, white chocolate, box of chocolates, chocolate truffle, praline, butter cookie, butter biscuit, shortbread, fudge, toffee, caramel, brie, gouda, cheddar, manchego, parmesan, camembert, burrata, mozzarella, stilton, comte, feta, cheese hamper, cheese making, tiramisu, latte kit, panettone',
    inFacts: 'lactose',
  },
  {
    id: 'cheese',
    is: ['dairy'],
    words:
      'cheese, cheese board, cheeseboard, fondue, raclette, cheesecake, brie, gouda, cheddar, manchego, parmesan, camembert, burrata, mozzarella, stilton, comte, feta, cheese hamper, cheese making',
  },
  { id: 'egg', is: [], words: 'egg, eggs benedict, omelette, omelet, frittata, shakshuka, meringue' },
  { id: 'honey', is: [], words: 'honey, jar of honey' },
  {
    id: 'gluten',
    is: [],
    words:
      'gluten, bread, pasta, pizza, pizzeria, croissant, bagel, sandwich, cake, pastry, noodle, ramen, pancake, waffle, baguette, doughnut, donut, cookie, biscuit, dumpling, danish pastry, birthday cake, panettone, stollen, gingerbread, shortbread, pretzel, muffin, scone, brioche, cracker, cupcake, brownie, sourdough, focaccia, pie, tart, ciabatta, cereal, granola, seitan, couscous, bread making, bread basket, baking class, biscotti, lebkuchen, butter cookie, beer, craft beer, ale, lager, stout, pastel de nata, pasteis, tiramisu, eclair, muffin, cinnamon roll, strudel, panettone, stollen, gingerbread, burger, lasagne, spaghetti',
    inFacts: 'wheat',
  },
  {
    id: 'nut',
    is: [],
    words:
      'nut, almond, walnut, cashew, pistachio, hazelnut, pecan, pecan pie, macadamia, praline, marzipan, nutella, baklava, turron, nut mix, trail mix, frangipane, nougat, gianduja, amaretti, nut butter, almond butter, brazil nut, pine nut, pesto, ferrero rocher, panforte, stollen, lebkuchen, granola, florentine, marron glace, linzer, black forest nut',
  },
  { id: 'peanut', is: ['nut'], words: 'peanut, peanut butter, peanut butter cup, reeses, satay, pad thai' },
  { id: 'sesame', is: [], words: 'sesame, tahini, hummus, houmous, halva, halwa, baba ganoush' },
  { id: 'soy', is: [], words: 'soy, soya, tofu, edamame, miso soup' },
  { id: 'onion', is: [], words: 'onion, onion soup, onion ring' },
  { id: 'garlic', is: [], words: 'garlic, garlic bread, aioli' },
  {
    id: 'sugar',
    is: [],
    words:
      'sugar, sweets, candy, dessert, cake, birthday cake, pastry, doughnut, donut, cookie, brownie, ice cream, gelato, pudding, cupcake, macaron, box of sweets, jam, marmalade, fudge, toffee, caramel, panettone, stollen, marzipan, nougat, turkish delight, baklava, lollipop, gummy bear, haribo, marshmallow, shortbread, biscuit, gingerbread, syrup, honey, sweet hamper, jelly bean, liquorice, licorice, macaroon, cookie tin, chocolate, truffle, praline, pastel de nata, pasteis, tiramisu, baklava, eclair, marzipan, fudge, caramel, toffee, muffin, cinnamon roll, strudel, panettone, stollen, gingerbread, lollipop, macarons, nougat, turkish delight',
    inFacts: 'sweet thing, sweet stuff',
  },
  {
    id: 'chocolate',
    is: ['sugar'],
    words:
      'chocolate, box of chocolates, praline, truffle, brownie, easter egg, chocolate tasting, chocolatier, bonbon, ganache, toblerone, ferrero rocher, chocolate making',
  },
  {
    id: 'spicy',
    is: [],
    words: 'spicy food, curry, curry house, vindaloo, hot sauce, szechuan, sichuan, chilli, hot pot',
    inFacts: 'spicy, spice',
  },
  { id: 'mushroom', is: [], words: 'mushroom, mushroom risotto' },
  {
    id: 'tobacco',
    is: [],
    words:
      'cigar, cigarette, shisha, smoke lounge, cigar lounge, tobacco, pipe tobacco, cigar box, humidor, lighter, hookah, vape',
    inFacts: 'smoking, smoke, tobacco',
  },
  {
    id: 'flowers',
    is: [],
    words:
      'flower, bouquet, bunch of flowers, bunch of roses, red roses, bunch of lilies, orchid, tulip, rose, lily, lilies, peony, peonies, sunflower, carnation, daffodil, hyacinth, flower arrangement, floral arrangement, flower subscription, wild flower, roses, lilies, lily, peonies, sunflowers, bunch of tulips',
    inFacts: 'pollen, hay fever',
  },
  {
    id: 'scent',
    is: [],
    words:
      'perfume, scented candle, candle, cologne, aftershave, incense, essential oil, fragrance, reed diffuser, bath salts, perfumery, scented, potpourri, room spray, bath bomb, eau de toilette, eau de parfum, aromatherapy, diffuser, candle set',
    inFacts: 'scent, smell, strong scent, strong smell, fragrance',
  },
  {
    id: 'leather',
    is: [],
    words:
      'leather, leather notebook, leather bag, leather wallet, leather bound, leather belt, leather case, leather folder, leather cover, leather glove, leather shoe, leather journal, suede, cowhide, leather keyring, leather sleeve',
  },
  { id: 'fur', is: [], words: 'fur, sheepskin, fur hat, fur collar, rabbit fur, mink' },
  {
    id: 'gift',
    is: [],
    words:
      'gift, small gift, little gift, surprise gift, a present, small present, little present, birthday present, christmas present, wrapped present, present for you, present from, present is on, present on its way, exchange presents, send presents, some presents, bring presents, hamper, gift card, gift basket, gift voucher, voucher, goody bag, care package, little something, small something, small token, token of our appreciation, token of appreciation, little parcel, swag, merch',
    inFacts: 'present, hospitality',
  },
  {
    id: 'flight',
    is: [],
    words:
      'flight, plane, plane ticket, fly you, fly out, fly over, fly in, fly to, fly down, fly up, helicopter, helicopter ride, balloon ride, hot air balloon, skydive, skydiving, parachute jump, paragliding, flying lesson, glider flight, scenic flight, flight simulator session',
    inFacts: 'flying, fly, flights, planes, air travel',
  },
  {
    id: 'boat',
    is: [],
    words:
      'boat trip, boat ride, boat tour, sailing trip, cruise, river cruise, harbour cruise, ferry, yacht, sailing day, sailing lesson, regatta cruise, boat hire, catamaran, speedboat, whale watching, deep sea fishing, canal boat, sailing course, dinner cruise, boat, sailing boat, sailboat, speedboat, catamaran, boat party, on board',
    inFacts: 'boat, boats, sailing, sea travel, seasickness, sea sickness',
  },
  {
    id: 'heights',
    is: [],
    words:
      'balloon ride, hot air balloon, balloon flight, ballooning, skydive, skydiving, parachute jump, bungee, bungee jump, paragliding, helicopter ride, helicopter flight, zip line, zipline, zip wire, via ferrata, rock climbing, climbing wall, climbing hall, ferris wheel, cable car, treetop walk, abseiling, high rope',
    inFacts: 'height, vertigo',
  },
  {
    id: 'crowds',
    is: [],
    words:
      'festival, music festival, rock concert, stadium, nightclub, club night, street party, carnival, theme park, football match, concert in the arena, arena concert, christmas market',
    inFacts: 'crowd, crowded place, big group',
  },
  {
    id: 'water',
    is: [],
    words:
      'surf lesson, surfing, diving, scuba, scuba diving, snorkelling, snorkeling, kayak, kayaking, canoe, canoeing, rafting, white water rafting, swimming, paddle boarding, water park, jet ski',
    inFacts: 'swim, water sport, deep water, open water',
  },
  {
    id: 'gambling',
    is: [],
    words:
      'casino, casino night, lottery ticket, scratch card, betting, poker night, poker set, day at the races, betting voucher',
    inFacts: 'gamble',
  },
  {
    id: 'gelatine',
    is: [],
    words: 'gelatine, gelatin, gummy bear, haribo, marshmallow, jelly baby, wine gum, jelly bean, panna cotta',
  },
  {
    id: 'animal_show',
    is: [],
    words:
      'zoo, circus, bullfight, bullfighting, dolphin show, rodeo, horse race, horse racing, hunting, hunting trip, fishing trip, falconry, aquarium',
  },
  { id: 'wool', is: [], words: 'wool, woollen, woolen, cashmere, merino, lambswool, alpaca, mohair' },
  { id: 'silk', is: [], words: 'silk, silk scarf, silk tie' },
  {
    id: 'down',
    is: [],
    words: 'down jacket, down pillow, down duvet, feather pillow, feather duvet',
    inFacts: 'feather',
  },
  {
    id: 'massage',
    is: [],
    words: 'massage, spa day, spa weekend, spa voucher, spa treatment, sauna, facial',
    inFacts: 'spa',
  },
  {
    id: 'plant',
    is: [],
    words: 'potted plant, house plant, houseplant, pot plant, bonsai, succulent, monstera, orchid plant',
  },
  { id: 'dog', is: ['animal'], words: 'dog, puppy, my dog, the dog, office dog' },
  { id: 'cat', is: ['animal'], words: 'cat cafe, my cat, the cat, kitten, cat', inFacts: 'cats' },
  { id: 'animal', is: [], words: 'petting zoo', inFacts: 'animal, pet, fur animals' },
  {
    id: 'phone_call',
    is: [],
    words: '',
    inFacts:
      'call, phone, telephone, phone call, phone conversation, calling, being called, being phoned, phoned, rung up, phoning, ringing, cold call',
  },
  {
    id: 'video_call',
    is: [],
    words:
      'video call, video chat, video conference, videoconference, videocall, zoom, zoom call, zoom meeting, zoom link, teams call, teams meeting, google meet, facetime, skype, skype call, webex, on camera, teams invitation, teams invite, teams link, zoom invite, zoom invitation, meet link, google meet link, video meeting, on video, on teams, face to face on screen, cameras on',
    inFacts: 'video, camera, webcam, video meeting, teams',
  },
  {
    id: 'text_message',
    is: [],
    words: 'text you, text message, send you a text, drop you a text, shoot you a text, sms, text me',
    inFacts: 'text, texting, texts, sms',
  },
  { id: 'whatsapp', is: [], words: 'whatsapp, whats app, whatsapp message, whatsapp you', inFacts: 'messenger' },
  {
    id: 'email',
    is: [],
    words:
      'email you, mail you, e mail you, by email, by e mail, via email, drop you an email, send you an email, send you a mail, drop you a mail, email it, email them',
    inFacts: 'email, mail, e mail',
  },
  {
    id: 'linkedin',
    is: [],
    words: 'message you on linkedin, linkedin message, on linkedin, linkedin',
    inFacts: 'linkedin',
  },
  {
    id: 'crowd',
    is: [],
    words:
      'packed, crowded, big crowd, huge crowd, crowd, crowds, big party, huge party, large party, summer party, street party, christmas party, festival, fairground, it will be packed, big event, large event, stadium, hundreds of people, hundreds of guests, networking event, networking party, carnival, oktoberfest',
    inFacts:
      'crowd, crowds, crowded place, large gathering, big gathering, large group, big group, big party, large party, loud party',
  },
  {
    id: 'noise',
    is: [],
    words: 'karaoke, nightclub, club night, live band, rock concert, sports bar, disco, techno, rave, beer hall',
    inFacts:
      'noise, noisy place, loud place, loud music, loud restaurant, noisy restaurant, loud venue, loud bar, nightclub',
  },
  {
    id: 'heights',
    is: [],
    words:
      'rooftop, roof terrace, rooftop terrace, rooftop bar, sky bar, skywalk, skydeck, observation deck, viewing platform, climbing wall, high ropes, rope course, zip line, zipline, bungee, balloon ride, hot air balloon, helicopter ride, cable car, ferris wheel, paragliding, glass floor, abseiling, treetop walk, the shard, floor restaurant, top floor suite, top floor restaurant, top floor bar, floors up, penthouse, sky lounge, tower restaurant, revolving restaurant, cherry picker',
    inFacts: 'height, heights, vertigo',
  },
  {
    id: 'photo',
    is: [],
    words:
      'take your picture, take your photo, photograph you, picture of you, photo of you, pictures of you, photos of you, photo shoot, photoshoot, group photo, photo session, headshot, film you, record you, your portrait, video testimonial, photographer',
    inFacts: 'photographed, photo, photograph, picture taken, pictures taken, being filmed, filmed',
  },
  {
    id: 'group_mail',
    is: [],
    words:
      'group email, group mail, mailing list, distribution list, newsletter, cc everyone, group chat, whatsapp group, mass mail, slack channel',
    inFacts:
      'group email, group mail, newsletter, mass mail, mass email, marketing email, marketing mail, mailing list, group chat, being copied',
  },
  {
    id: 'public_praise',
    is: [],
    words:
      'on stage, shout out, shoutout, spotlight, feature you, feature story about you, speech about you, post about you, tag you, thank you publicly, in front of everyone, in front of the whole, round of applause, announce it publicly, employee of the month',
    inFacts:
      'public praise, public recognition, being the centre of attention, being the center of attention, centre of attention, center of attention, spotlight, being on stage, public speaking, speeches, public attention, fuss, being singled out',
  },
  {
    id: 'surprise',
    is: [],
    words: 'surprise, surprise party, surprise visit, surprise guest',
    inFacts: 'surprise, surprises, surprise party, surprise parties',
  },
  {
    id: 'visit',
    is: [],
    words:
      'come by your office, drop by your, drop by, stop by, stop by your, visit you, visit your office, come over to your, swing by, pop in, pop by, pop round, call in at your, show up at your, in person, on site visit, site visit, knock on your door',
    inFacts:
      'visit, visits, unannounced visit, office visit, in person meeting, drop in, site visit, house call, visitors',
  },
  {
    id: 'lunch_meeting',
    is: [],
    words:
      'over lunch, for lunch, lunch together, lunch meeting, business lunch, working lunch, grab lunch, have lunch, lunch on, do lunch, lunch next, lunch this, lunch tomorrow, a lunch',
    inFacts: 'lunch meeting, business lunch, working lunch, lunch',
  },
  {
    id: 'dinner_meeting',
    is: [],
    words:
      'over dinner, for dinner, dinner together, business dinner, client dinner, gala dinner, grab dinner, have dinner, dinner on, dinner next, dinner this, dinner tomorrow, a dinner, evening event, evening reception, after work drink',
    inFacts:
      'business dinner, client dinner, dinner, dinner meeting, evening event, evening function, after work event',
  },
  {
    id: 'gambling',
    is: [],
    words: 'casino, poker night, poker evening, horse racing, betting, day at the races, lottery ticket, bingo',
    inFacts: 'gambling, betting, gamble, casino',
  },
  { id: 'voice_note', is: [], words: 'voice note, voice message, voicemail' },
] as const satisfies readonly Thing[];
export type Concept = (typeof THINGS)[number]['id'] | (typeof WORLD)[number]['id'];

/** What a vegan neither eats nor wants to be given. */
const VEGAN = [
  'meat',
  'fish',
  'shellfish',
  'dairy',
  'egg',
  'honey',
  'gelatine',
  'leather',
  'fur',
  'wool',
  'silk',
  'down',
  'animal_show',
] as const;

/** What somebody who lives by a rule does not take. */
export const DIETS: Readonly<Record<string, readonly Concept[]>> = {
  vegetarian: ['meat', 'fish', 'shellfish', 'gelatine'],
  vegetarianism: ['meat', 'fish', 'shellfish', 'gelatine'],
  veggie: ['meat', 'fish', 'shellfish', 'gelatine'],
  'meat free': ['meat'],
  pescatarian: ['meat'],
  pescetarian: ['meat'],
  vegan: VEGAN,
  veganism: VEGAN,
  'plant based': ['meat', 'fish', 'shellfish', 'dairy', 'egg', 'gelatine'],
  kosher: ['pork', 'shellfish', 'gelatine'],
  'orthodox jew': ['pork', 'shellfish', 'gelatine'],
  'orthodox jewish': ['pork', 'shellfish', 'gelatine'],
  jewish: ['pork'],
  halal: ['pork', 'alcohol', 'gelatine'],
  muslim: ['pork', 'alcohol', 'gelatine', 'gambling'],
  islam: ['pork', 'alcohol', 'gelatine', 'gambling'],
  ramadan: ['pork', 'alcohol'],
  fasting: ['lunch_meeting', 'breakfast_meeting'],
  fast: ['lunch_meeting', 'breakfast_meeting'],
  mormon: ['alcohol', 'coffee', 'caffeine', 'tobacco'],
  'latter day saint': ['alcohol', 'coffee', 'caffeine', 'tobacco'],
  adventist: ['pork', 'alcohol', 'shellfish'],
  baptist: ['gambling'],
  sikh: ['tobacco', 'beef'],
  hindu: ['beef', 'leather'],
  hinduism: ['beef', 'leather'],
  jain: ['meat', 'fish', 'shellfish', 'egg', 'onion', 'garlic', 'honey', 'alcohol', 'leather'],
  coeliac: ['gluten'],
  celiac: ['gluten'],
  'gluten free': ['gluten'],
  'dairy free': ['dairy'],
  'lactose intolerant': ['dairy'],
  'lactose intolerance': ['dairy'],
  lactose: ['dairy'],
  'nut free': ['nut'],
  keto: ['sugar', 'gluten'],
  teetotal: ['alcohol'],
  teetotaller: ['alcohol'],
  teetotaler: ['alcohol'],
  'non drinker': ['alcohol'],
  'non drinking': ['alcohol'],
  sober: ['alcohol'],
  sobriety: ['alcohol'],
  'alcohol free': ['alcohol'],
  'recovering alcoholic': ['alcohol'],
  'in recovery': ['alcohol'],
  'dry january': ['alcohol'],
  'straight edge': ['alcohol', 'tobacco'],
  pregnant: ['alcohol'],
  pregnancy: ['alcohol'],
  breastfeeding: ['alcohol'],
  diabetic: ['sugar'],
  diabetes: ['sugar'],
  'sugar free': ['sugar'],
  'non smoker': ['tobacco'],
  'ex smoker': ['tobacco'],
  'sea sick': ['boat'],
  seasick: ['boat'],
  'hay fever': ['flowers'],
  celiacs: ['gluten'],
  'dry july': ['alcohol'],
  'on the wagon': ['alcohol'],
  'on antibiotics': ['alcohol'],
  'nursing mother': ['alcohol'],
  'raw food': ['meat'],
  paleo: ['gluten', 'sugar', 'dairy'],
  'low carb': ['sugar', 'gluten'],
  carbs: ['gluten', 'sugar'],
  'low sugar': ['sugar'],
  rastafarian: ['alcohol', 'pork'],

  'pollen allergy': ['flowers'],
  asthma: ['scent'],
  asthmatic: ['scent'],
  vertigo: ['heights'],
  'afraid of heights': ['heights'],
  'scared of heights': ['heights'],
  'fear of heights': ['heights'],
  acrophobia: ['heights'],
  'afraid of flying': ['flight'],
  'fear of flying': ['flight'],
  'scared of flying': ['flight'],
  claustrophobic: ['crowds', 'closed_rooms'],
  agoraphobia: ['crowds'],
  'non swimmer': ['water'],
  'cannot swim': ['water', 'boat'],
  "can't swim": ['water', 'boat'],
  'does not swim': ['water'],
  wheelchair: ['stairs', 'exertion'],
  'wheelchair user': ['stairs', 'exertion'],
  'step free': ['stairs'],
  'step free access': ['stairs'],
  crutch: ['stairs', 'exertion'],
  'bad knee': ['stairs', 'exertion'],
  'bad back': ['exertion'],
  'knee surgery': ['stairs', 'exertion'],
  'broken leg': ['stairs', 'exertion'],
  'heart condition': ['exertion', 'heights'],
  'travel sick': ['boat', 'bus'],
  'motion sick': ['boat', 'theme_park'],
  'motion sickness': ['boat', 'theme_park'],
  'quiet place': ['noise', 'crowd'],
  'quiet restaurant': ['noise', 'crowd'],
  'quiet cafe': ['noise', 'crowd'],
  'quiet venue': ['noise', 'crowd'],
  'quiet spot': ['noise', 'crowd'],
  'small group': ['crowd'],
  'small circle': ['crowd'],
  claustrophobia: ['closed_rooms'],
  'hearing aid': ['noise', 'phone_call'],
  'hard of hearing': ['noise', 'phone_call'],
  deaf: ['phone_call', 'voice_note'],
  'recovering gambler': ['gambling'],
};

/** Said in the same breath these show that the wish is known: "a barbecue with plenty for vegetarians". */
export const MINDFUL: readonly (readonly [Concept, string])[] = [
  ['coffee', 'decaf, decaffeinated, caffeine free'],
  ['caffeine', 'decaf, decaffeinated, caffeine free, herbal, rooibos'],
  [
    'alcohol',
    'alcohol free, non alcoholic, nonalcoholic, mocktail, dealcoholised, dealcoholized, alcoholfree, 0 0, soft drink, without alcohol, no alcohol, zero alcohol, virgin',
  ],
  ['meat', 'vegetarian, veggie, vegan, plant based, meat free, meatless'],
  ['gelatine', 'vegetarian, vegan, gelatine free, gelatin free, halal, kosher'],
  ['honey', 'vegan'],
  ['wool', 'vegan'],
  ['silk', 'vegan'],
  ['down', 'vegan, synthetic'],
  ['flowers', 'paper, silk, dried, wooden, lego, pollen free, crochet'],
  ['chocolate', 'sugar free'],
  ['cheese', 'vegan, dairy free'],
  ['wine', 'alcohol free, non alcoholic, nonalcoholic, dealcoholised'],
  ['beer', 'alcohol free, non alcoholic, nonalcoholic, gluten free'],
  ['beef', 'vegetarian, veggie, vegan, plant based'],
  ['pork', 'kosher, halal, vegetarian, vegan, turkey bacon, pork free'],
  ['fish', 'vegetarian, veggie, vegan, plant based, fish free'],
  ['shellfish', 'vegetarian, veggie, vegan, kosher, shellfish free, no shellfish, without shellfish'],
  ['dairy', 'vegan, dairy free, lactose free, dark chocolate, oat milk, soy milk, almond milk, plant milk'],
  ['gluten', 'gluten free, glutenfree'],
  ['nut', 'nut free, nutfree, without nuts, no nuts'],
  ['peanut', 'nut free, without peanuts, no peanuts, peanut free'],
  ['sesame', 'sesame free, without sesame'],
  ['egg', 'vegan, egg free'],
  ['sugar', 'sugar free, sugarless, unsweetened, no sugar, diabetic friendly'],
  ['leather', 'vegan, faux, synthetic'],
  ['fur', 'faux, fake'],
  ['scent', 'unscented, fragrance free, scent free'],
];

/** Channels that answer for each other: "mail only" rules out the rest. */
export const CHANNEL_CONCEPTS: readonly Concept[] = [
  'phone_call',
  'video_call',
  'text_message',
  'whatsapp',
  'linkedin',
  'voice_note',
];

/** Things that are gifts when somebody sends or brings them. */
export const GIVEN: readonly Concept[] = [
  'flowers',
  'chocolate',
  'wine',
  'scent',
  'honey',
  'cheese',
  'leather',
  'alcohol',
];

/** A thing followed by one of these is a matter of business, not something to have: "coffee machine", "wine account", "call notes". */
export const HEADS =
  'wood, timber, veneer, pattern, motif, sized, shaped, coloured, colored, themed, like, comic, comics, cartoon, jigsaw, puzzle, cushion, account, agenda, guide, catalogue, catalog, magazine, museum, newsletter, analysis, audit, ambassador, app, article, bill, blog, book, brand, budget, business, buyer, campaign, capsule, category, centre, center, client, colour, color, company, consultant, contract, cooperative, cup, customer, data, dataset, deal, deck, department, design, director, distributor, division, equipment, expert, export, exporter, factory, farm, farmer, feature, file, firm, forecast, founder, grower, grinder, handler, handling, icon, import, importer, industry, initiative, invoice, issue, job, knife, label, launch, line, list, log, logo, machine, maker, manager, manufacturer, margin, market, marketing, metaphor, metric, mug, name, note, number, option, order, organisation, packaging, page, partner, pipeline, plan, plant, platform, pod, policy, portfolio, pot, price, pricing, producer, product, production, programme, program, project, proposal, queue, range, recipe, recording, region, report, research, retailer, roaster, roastery, rule, sale, sector, segment, sheet, simulator, attendant, crew, mode, school, shop, sign, sponsor, stain, startup, statistic, story, strategy, study, summary, supplier, supply, survey, system, table, target, team, tracker, trade, trader, transcript, trend, trip, vendor, volume, warehouse, website, wholesaler';

/** Wordings that hold a thing's name and mean something else. */
export const LOOKALIKES =
  'meat on the bone, meat of the, meat and potato, wheat from the chaff, no cricket, not cricket, python zoo, your oyster, jazz up, run it by, run this by, run by you, curry favour, curry favor, spice up, spice thing up, cherry pick, sweet spot, sugar coat, rock the boat, missed the boat, in the same boat, same boat, train of thought, train wreck, train your, train the, train our, drive growth, drive adoption, drive result, drive home the, drive to completion, home run, ballpark, ballpark figure, ballpark estimate, own goal, playing field, game changer, game plan, end game, off the bat, par for the course, long shot, hole in one, dark horse, elephant in the room, cat out of the bag, cats and dogs, dog eat dog, snake oil, run rate, run into, run out, long run, dry run, trial run, up and running, run time, letter of intent, letter of credit, cover letter, to the letter, match rate, good match, perfect match, best match, rose to, heavy metals, metal part, musical chairs, photo id, service bus, data bus, third party, other party, both party, either party, contracting party, party to the, swim lane, price hike, rate hike, hike in price, gallery view, on record, party line, warehouse party, train the trainer, pizza oven, nut and bolt, political football, fishing for, phishing, shop floor, show stopper, fireworks between, rolling stone, silver bullet, golden rule, the whole cake, cherry on the cake, cake walk, walk in the park, tea leaf, tea leaves, cup of tea for, not my cup of tea, spill the tea, spill the beans, milk the, cash cow, bull market, bear market, bread winner, gravy train, bandwagon, full plate, on our plate, on your plate, on the table, under the table, bring to the table, appetite for, food for thought, half baked, recipe for, coffee shop, coffee house, coffee table, coffee table book, coffee break, coffee corner, call it, call for paper, call for proposal, call for tender, call for entry, call for speaker, call for volunteer, call for evidence, call for bid, call for action, call for submission, call for application, call for abstract, call for help, call to action, close call, good call, great call, bad call, tough call, judgment call, judgement call, wake up call, roll call, last call, curtain call, house call, on call, your call, call of, call off, call out, call upon, call sign, margin call, call forwarding, fly by, on the fly, flight risk, flight deck, flight plan, gift of the gab, big cheese, beef up, beefed up, big fish, fish out, fish for, small beer, piece of cake, icing on the cake, hot potato, in a nutshell, nuts and bolts, bring home the bacon, save your bacon, zoom in, zoom out, zoom into, zoom level, chicken and egg, top dog, smoke test, smoke and mirrors, bread and butter, oyster card, red herring, cream of the crop, wine glass, candle to, cruise control, beer mat, rum do, ginger beer, root beer, ginger ale, wine gum, nut cracker, rose gold, rose garden, rose water, dairy free, gluten free, dark rose, english rose, down to, zoo of, a festival of, bed of roses, run of roses, butter dish, egg cup, tea egg, eggshell, bread knife, cake stand, cheese knife, cheese grater, honey dipper, chocolate brown, coffee coloured, wine red, champagne coloured, salmon pink, olive green, nutmeg, butternut, coconut, donut chart, pie chart, bar chart, kidney bean';
