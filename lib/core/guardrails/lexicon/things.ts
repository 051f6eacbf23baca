// What can be proposed, by concept, with the words that propose it. Data only: longer wording wins over shorter, plurals are understood.

/** Whoever avoids a parent avoids the concept: an espresso is a coffee, a coffee is caffeine. */
export interface Thing {
  readonly id: string;
  readonly is: readonly string[];
  /** Separated by commas. */
  readonly words: string;
  /** Further words that mean it in a remembered fact, but propose nothing in a mail ("phone", "drinking"). */
  readonly inFacts?: string;
}

export const THINGS = [
  {
    id: 'caffeine',
    is: [],
    words:
      'caffeine, energy drink, red bull, matcha, matcha latte, chai latte, green tea, black tea, earl grey, cola, coke',
  },
  {
    id: 'coffee',
    is: ['caffeine'],
    words:
      'coffee, espresso, double espresso, flat white, cortado, oat milk cortado, cappuccino, latte, caffe latte, americano, macchiato, mocha, ristretto, lungo, filter coffee, iced coffee, cold brew, frappuccino, affogato, coffee tasting, coffee bean, coffee and cake',
  },
  {
    id: 'alcohol',
    is: [],
    words:
      'alcohol, wine, red wine, white wine, bottle of red, bottle of white, bottle of bubbly, glass of red, glass of white, wine tasting, wine bar, winery, vineyard, vineyard tour, champagne, prosecco, cava, sparkling wine, bubbly, beer, craft beer, pint, lager, ale, stout, beer garden, brewery, brewery tour, cocktail, cocktail bar, cocktail hour, happy hour, gin, gin and tonic, g t, whisky, whiskey, whisky tasting, scotch, bourbon, rum, vodka, tequila, mezcal, sake bar, sake tasting, sherry, brandy, cognac, grappa, martini, espresso martini, margarita, mojito, negroni, spritz, aperol spritz, mulled wine, distillery, pub, pub crawl, some drinks, few drinks, quick drink, after work drink, for a drink, for drinks, grab drinks, grab a drink, have a drink, buy you a drink, evening drinks, drinks reception, drinks on, drinks at, drinks after, drinks tomorrow, drinks next, drinks this, drinks with, booze',
    inFacts: 'drinking, drink, drinks, spirits, liquor',
  },
  { id: 'wine', is: ['alcohol'], words: 'wine tasting, wine bar, red wine, white wine, wine' },
  {
    id: 'beer',
    is: ['alcohol', 'gluten'],
    words: 'beer, craft beer, beer garden, lager, ale, stout, pint, oktoberfest',
  },
  {
    id: 'meat',
    is: [],
    words:
      'meat, chicken, chicken wings, lamb, veal, venison, roast duck, roast turkey, roast dinner, sunday roast, barbecue, barbeque, bbq, kebab, meatball, schnitzel, mixed grill, grill house, hot dog, churrascaria, rodizio, carvery, shawarma, gyros, charcuterie, foie gras, cold cuts, nuggets',
  },
  {
    id: 'beef',
    is: ['meat'],
    words:
      'beef, steak, steak house, steakhouse, steak restaurant, ribeye, rib eye, sirloin, burger, hamburger, burger place, cheeseburger, brisket, roast beef, beef wellington, carpaccio, tartare',
  },
  {
    id: 'pork',
    is: ['meat'],
    words:
      'pork, ham, bacon, bacon sandwich, bacon roll, prosciutto, chorizo, salami, sausage, bratwurst, pulled pork, hog roast, spare rib, pork belly, carnitas, serrano, pancetta, suckling pig, currywurst',
  },
  {
    id: 'fish',
    is: [],
    words:
      'fish, fish and chips, sushi, sushi bar, sushi place, sashimi, salmon, smoked salmon, tuna, cod, herring, anchovy, mackerel, trout, ceviche, poke bowl, seafood, seafood restaurant, seafood place, caviar',
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
      'dairy, milk, cheese, cheese board, cheeseboard, cheese and wine, fondue, raclette, ice cream, gelato, yoghurt, yogurt, cream tea, milkshake, cheesecake, pizza, butter',
    inFacts: 'lactose',
  },
  { id: 'cheese', is: ['dairy'], words: 'cheese, cheese board, cheeseboard, fondue, raclette, cheesecake' },
  { id: 'egg', is: [], words: 'egg, eggs benedict, omelette, omelet, frittata, shakshuka, meringue' },
  { id: 'honey', is: [], words: 'honey, jar of honey' },
  {
    id: 'gluten',
    is: [],
    words:
      'gluten, bread, pasta, pizza, pizzeria, croissant, bagel, sandwich, cake, pastry, noodle, ramen, pancake, waffle, baguette, doughnut, donut, cookie, biscuit, dumpling, danish pastry, birthday cake',
    inFacts: 'wheat',
  },
  {
    id: 'nut',
    is: [],
    words:
      'nut, almond, walnut, cashew, pistachio, hazelnut, pecan, pecan pie, macadamia, praline, marzipan, nutella, baklava, turron, nut mix, trail mix, frangipane',
  },
  { id: 'peanut', is: ['nut'], words: 'peanut, peanut butter, satay, pad thai' },
  { id: 'sesame', is: [], words: 'sesame, tahini, hummus, houmous, halva, halwa, baba ganoush' },
  { id: 'soy', is: [], words: 'soy, soya, tofu, edamame, miso soup' },
  { id: 'onion', is: [], words: 'onion, onion soup, onion ring' },
  { id: 'garlic', is: [], words: 'garlic, garlic bread, aioli' },
  {
    id: 'sugar',
    is: [],
    words:
      'sugar, sweets, candy, dessert, cake, birthday cake, pastry, doughnut, donut, cookie, brownie, ice cream, gelato, pudding, cupcake, macaron, box of sweets',
  },
  { id: 'chocolate', is: ['sugar'], words: 'chocolate, box of chocolates, praline, truffle, brownie, easter egg' },
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
    words: 'cigar, cigarette, shisha, smoke lounge, cigar lounge',
    inFacts: 'smoking, smoke, tobacco',
  },
  {
    id: 'flowers',
    is: [],
    words: 'flower, bouquet, bunch of flowers, bunch of roses, red roses, bunch of lilies, orchid, tulip',
  },
  {
    id: 'scent',
    is: [],
    words:
      'perfume, scented candle, candle, cologne, aftershave, incense, essential oil, fragrance, reed diffuser, bath salts',
    inFacts: 'scent, smell, strong scent, strong smell',
  },
  { id: 'leather', is: [], words: 'leather, leather notebook, leather bag, leather wallet, leather bound' },
  { id: 'fur', is: [], words: 'fur, sheepskin' },
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
      'flight, plane, plane ticket, fly you, fly out, fly over, fly in, fly to, fly down, fly up, helicopter, helicopter ride, balloon ride, hot air balloon',
    inFacts: 'flying, fly, flights, planes, air travel',
  },
  {
    id: 'boat',
    is: [],
    words: 'boat trip, boat ride, boat tour, sailing trip, cruise, river cruise, harbour cruise, ferry, yacht',
    inFacts: 'boat, boats, sailing, sea travel',
  },
  { id: 'dog', is: ['animal'], words: 'dog, puppy, my dog, the dog, office dog' },
  { id: 'cat', is: ['animal'], words: 'cat cafe, my cat, the cat, kitten, cat', inFacts: 'cats' },
  { id: 'animal', is: [], words: 'petting zoo', inFacts: 'animal, pet, fur animals' },
  {
    id: 'phone_call',
    is: [],
    words: '',
    inFacts:
      'call, phone, telephone, phone call, phone conversation, calling, being called, phoning, ringing, cold call',
  },
  {
    id: 'video_call',
    is: [],
    words:
      'video call, video chat, video conference, videoconference, videocall, zoom, zoom call, zoom meeting, zoom link, teams call, teams meeting, google meet, facetime, skype, skype call, webex, on camera',
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
  { id: 'voice_note', is: [], words: 'voice note, voice message, voicemail' },
] as const satisfies readonly Thing[];
export type Concept = (typeof THINGS)[number]['id'];

/** What somebody who lives by a rule does not take. */
export const DIETS: Readonly<Record<string, readonly Concept[]>> = {
  vegetarian: ['meat', 'fish', 'shellfish'],
  veggie: ['meat', 'fish', 'shellfish'],
  pescatarian: ['meat'],
  pescetarian: ['meat'],
  vegan: ['meat', 'fish', 'shellfish', 'dairy', 'egg', 'honey', 'leather', 'fur'],
  'plant based': ['meat', 'fish', 'shellfish', 'dairy', 'egg'],
  kosher: ['pork', 'shellfish'],
  halal: ['pork', 'alcohol'],
  muslim: ['pork', 'alcohol'],
  hindu: ['beef'],
  jain: ['meat', 'fish', 'shellfish', 'egg', 'onion', 'garlic', 'alcohol'],
  coeliac: ['gluten'],
  celiac: ['gluten'],
  'lactose intolerant': ['dairy'],
  'lactose intolerance': ['dairy'],
  teetotal: ['alcohol'],
  teetotaller: ['alcohol'],
  'non drinker': ['alcohol'],
  sober: ['alcohol'],
  'alcohol free': ['alcohol'],
  diabetic: ['sugar'],
  'sea sick': ['boat'],
  seasick: ['boat'],
};

/** Said in the same breath these show that the wish is known: "a barbecue with plenty for vegetarians". */
export const MINDFUL: readonly (readonly [Concept, string])[] = [
  ['coffee', 'decaf, decaffeinated, caffeine free'],
  ['caffeine', 'decaf, decaffeinated, caffeine free, herbal, rooibos'],
  [
    'alcohol',
    'alcohol free, non alcoholic, nonalcoholic, mocktail, soft drink, without alcohol, no alcohol, zero alcohol, virgin',
  ],
  ['meat', 'vegetarian, veggie, vegan, plant based, meat free, meatless'],
  ['beef', 'vegetarian, veggie, vegan, plant based'],
  ['pork', 'kosher, halal, vegetarian, vegan, turkey bacon, pork free'],
  ['fish', 'vegetarian, veggie, vegan, plant based, fish free'],
  ['shellfish', 'vegetarian, veggie, vegan, kosher, shellfish free, no shellfish, without shellfish'],
  ['dairy', 'vegan, dairy free, lactose free, oat milk, soy milk, almond milk, plant milk'],
  ['gluten', 'gluten free, glutenfree'],
  ['nut', 'nut free, without nuts, no nuts'],
  ['peanut', 'nut free, without peanuts, no peanuts, peanut free'],
  ['sesame', 'sesame free, without sesame'],
  ['egg', 'vegan, egg free'],
  ['sugar', 'sugar free, unsweetened'],
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
  'account, agenda, ambassador, app, article, bill, blog, book, brand, budget, business, buyer, campaign, capsule, category, centre, center, client, colour, color, company, consultant, contract, cooperative, cup, customer, data, dataset, deal, deck, department, design, director, distributor, division, equipment, expert, export, exporter, factory, farm, farmer, feature, file, firm, forecast, founder, grower, grinder, handler, handling, icon, import, importer, industry, initiative, invoice, issue, job, knife, label, launch, line, list, log, logo, machine, maker, manager, manufacturer, margin, market, marketing, metaphor, metric, mug, name, note, number, option, order, organisation, packaging, page, partner, pipeline, plan, plant, platform, pod, policy, portfolio, pot, price, pricing, producer, product, production, programme, program, project, proposal, queue, range, recipe, recording, region, report, research, retailer, roaster, roastery, rule, sale, sector, segment, sheet, simulator, attendant, crew, mode, school, shop, sign, sponsor, stain, startup, statistic, story, strategy, study, summary, supplier, supply, survey, system, table, target, team, tracker, trade, trader, transcript, trend, trip, vendor, volume, warehouse, website, wholesaler';

/** Wordings that hold a thing's name and mean something else. */
export const LOOKALIKES =
  'coffee shop, coffee house, coffee table, coffee table book, coffee break, coffee corner, call it, call for paper, call for proposal, call for tender, call for entry, call for speaker, call for volunteer, call for evidence, call for bid, call for action, call for submission, call for application, call for abstract, call for help, call to action, close call, good call, great call, bad call, tough call, judgment call, judgement call, wake up call, roll call, last call, curtain call, house call, on call, your call, call of, call off, call out, call upon, call sign, margin call, call forwarding, fly by, on the fly, flight risk, flight deck, flight plan, gift of the gab, big cheese, beef up, beefed up, big fish, fish out, fish for, small beer, piece of cake, icing on the cake, hot potato, in a nutshell, nuts and bolts, bring home the bacon, save your bacon, zoom in, zoom out, zoom into, zoom level, chicken and egg, top dog, smoke test, smoke and mirrors, bread and butter, oyster card, red herring, cream of the crop, wine glass, candle to, cruise control, beer mat, rum do';
