// More of what can be proposed: kitchens, dishes, houses and brands, pastimes, ways to travel and to reach somebody, each by what it is a kind of.
// Data only; read together with things.ts. Whoever avoids a kind avoids what is listed under it; whoever dislikes one wine does not dislike all.
import type { Thing } from './thing';

export const WORLD = [
  {
    id: 'coffee',
    is: ['caffeine'],
    words:
      'cup of joe, cafe au lait, doppio, piccolo latte, long black, short black, iced latte, latte macchiato, pumpkin spice latte, nitro cold brew, turkish coffee, vietnamese coffee, coffee morning, coffee date, coffee chat, virtual coffee, aeropress, moka pot, chemex, v 60, pour over, nespresso, coffee run, barista, flat whites, starbucks, caffeine fix, java, mokka, galao, bica, crema',
  },
  {
    id: 'caffeine',
    is: [],
    words:
      'pot of tea, builders tea, english breakfast, monster energy, pepsi, dr pepper, mate tea, chai, coca cola, iced tea, sencha, tea tasting',
  },
  {
    id: 'alcohol',
    is: [],
    words:
      'mimosa, bellini, sangria, wine pairing, nightcap, tipple, pimms, aperitif, aperitivo, digestif, sundowner, bottle of fizz, glass of fizz, some fizz, glass of something, bubbles, bottomless brunch, champagne brunch, hard seltzer, cider, cidre, baileys, hennessy, irish coffee, local brew, tap room, taproom, beer tasting, beer hall, biergarten, bar crawl, rooftop bar, hit the bar, at the bar, drinks in town, round of drinks, a round of drinks, first round, next round on, find a bar, to a bar, a bar after, a bar nearby, a bar near, in a bar, a quick one after work, drinks afterwards, prop up the bar, round at the pub, round at the bar, welcome drink, farewell drink, friday drinks, christmas drinks, summer drinks, leaving drinks, networking drinks, celebratory drink, drink after, drink at, drink on, drink tomorrow, drink this, drink next, drink together, drink with us, drink with me, a drink or two, stiff drink, jager, sambuca, pisco sour, daiquiri, mai tai, bloody mary, long island iced tea, old fashioned, daquiri, pina colada, hot toddy, gluhwein, eggnog, wine cellar, wine estate, wine dinner, tasting at the vineyard, sommelier, biergarten',
  },
  {
    id: 'red_wine',
    is: ['wine'],
    words:
      'red wine, bottle of red, glass of red, rioja, bordeaux, chianti, merlot, malbec, barolo, pinot noir, cabernet sauvignon, cabernet, shiraz, syrah, tempranillo, claret, burgundy red, beaujolais, zinfandel, amarone, brunello, montepulciano, port wine, vintage port, tawny port',
    inFacts: 'reds',
  },
  {
    id: 'white_wine',
    is: ['wine'],
    words:
      'white wine, bottle of white, glass of white, riesling, chablis, vinho verde, chardonnay, sauvignon blanc, pinot grigio, gruner veltliner, albarino, soave, sancerre, gewurztraminer',
    inFacts: 'whites',
  },
  {
    id: 'sparkling',
    is: ['alcohol', 'wine'],
    words:
      'champagne, prosecco, cava, sparkling wine, bubbly, bottle of bubbly, cremant, franciacorta, sekt, moet, veuve clicquot, dom perignon, bottle of fizz, glass of fizz, some fizz, fizz, bubbles, bellini, mimosa',
  },
  {
    id: 'whisky',
    is: ['alcohol'],
    words:
      'whisky, whiskey, whisky tasting, scotch, bourbon, single malt, dram, laphroaig, lagavulin, macallan, glenfiddich, jameson, rye whiskey',
  },
  {
    id: 'gin',
    is: ['alcohol'],
    words: 'gin, gin and tonic, g t, gin tasting, negroni, dry martini, tom collins, hendricks',
  },
  { id: 'vodka', is: ['alcohol'], words: 'vodka, bloody mary, moscow mule, cosmopolitan' },
  { id: 'rum', is: ['alcohol'], words: 'rum, mojito, daiquiri, pina colada, mai tai, cuba libre' },
  { id: 'tequila', is: ['alcohol'], words: 'tequila, mezcal, margarita, paloma' },
  {
    id: 'cocktail',
    is: ['alcohol'],
    words:
      'cocktail, cocktail bar, cocktail hour, martini, espresso martini, margarita, mojito, negroni, spritz, aperol spritz, daiquiri, old fashioned, pina colada, mai tai, mixology, cocktail class',
  },
  {
    id: 'beer',
    is: ['alcohol', 'gluten'],
    words:
      'ipa, pale ale, pilsner, pils, guinness, heineken, weissbier, lagers, craft ale, microbrewery, brewery, brewery tour, brewpub, beer tasting, beer hall, biergarten, taproom, tap room, cold one, cold ones, stella, peroni',
  },
  {
    id: 'meat',
    is: [],
    words:
      'turkey, duck, peking duck, rabbit, rotisserie, chop house, chophouse, fried chicken, kfc, nandos, chicken tikka, tikka masala, butter chicken, souvlaki, moussaka, bangers and mash, full english, haggis, black pudding, spit roast, chili con carne, chilli con carne, coq au vin, cassoulet, confit, oxtail, meat feast, meat platter, cold cut, ham, korean bbq, korean barbecue, brazilian grill, brazilian steakhouse, smokehouse, bbq joint, rib joint, bbq rib, rib shack, ribs, baby back ribs, tandoori, jerk chicken, chicken wing, buffalo wing, wings, lamb chop, rack of lamb, steak, steak house, pulled pork, donner, doner, doner kebab, cheese and ham, goose, pheasant, grouse, braai, tagine of lamb, meze grill, grill, carving station, hot dogs, schnitzel house, sausage sizzle, pepperoni, hotpot, dim sum, lasagne, bolognese, cottage pie, shepherds pie, steak and ale pie, roast beef, beef, burger, biryani, thanksgiving turkey, meatloaf, roast',
  },
  {
    id: 'beef',
    is: ['meat'],
    words:
      'burger joint, burger bar, burger place, burger king, mcdonalds, five guys, shake shack, smash burger, slider, cheesesteak, philly cheesesteak, pastrami, salt beef, corned beef, reuben, stroganoff, goulash, osso buco, bolognese, lasagne, lasagna, bulgogi, meatloaf, porterhouse, steak frites, steak night, argentinian grill, argentine grill, parrilla, churrascaria, rodizio, tafelspitz, beef bourguignon, boeuf bourguignon, t bone steak, steaks, chop house, chophouse, flank steak, prime rib, brazilian steakhouse, cottage pie, steak and ale pie, chili con carne, chilli con carne, sauerbraten',
  },
  {
    id: 'steak',
    is: ['beef'],
    words:
      'steak, steak house, steakhouse, steak restaurant, steak place, steak dinner, steak frites, steak night, ribeye, rib eye, sirloin, tomahawk, filet mignon, entrecote, t bone, porterhouse, chateaubriand, chop house, chophouse',
  },
  {
    id: 'burger',
    is: ['beef', 'gluten'],
    words:
      'burger, hamburger, burger place, burger joint, burger bar, cheeseburger, smash burger, five guys, shake shack, burger king, mcdonalds, slider',
  },
  {
    id: 'lamb',
    is: ['meat'],
    words: 'lamb, lamb chop, rack of lamb, lamb shank, souvlaki, moussaka, shepherds pie, leg of lamb, lamb tagine',
  },
  {
    id: 'chicken',
    is: ['meat'],
    words:
      'chicken, chicken wings, roast chicken, fried chicken, kfc, nandos, chicken tikka, tikka masala, butter chicken, coq au vin, jerk chicken, buffalo wing, nuggets, poultry',
  },
  { id: 'duck', is: ['meat'], words: 'duck, peking duck, duck confit, roast duck' },
  {
    id: 'pork',
    is: ['meat'],
    words:
      'rib, ribs, baby back rib, bbq rib, rib shack, smokehouse, full english, english breakfast, bangers and mash, black pudding, frankfurter, gammon, pork scratching, crackling, pigs in blankets, schweinshaxe, carbonara, pepperoni, pepperoni pizza, lardo, jamon iberico, pork chop, pork knuckle, char siu, porchetta, ham and cheese, blt, hawaiian pizza, carnitas taco, wurst, wurst stand, glazed ham, christmas ham, pork pie, scotch egg, sausage roll, hot dog stand',
  },
  {
    id: 'fish',
    is: [],
    words:
      'nigiri, maki, omakase, temaki, unagi, eel, sea bass, seabass, halibut, haddock, plaice, swordfish, fish taco, chippy, kipper, rollmop, bouillabaisse, bacalhau, izakaya, sushi train, sushi counter, sushi set, sushi class, fish restaurant, fish market, poke, lox, monkfish, turbot, whitebait, oyster bar, clambake, fish supper, seafood grill, seafood platter, crab shack',
  },
  {
    id: 'sushi',
    is: ['fish', 'shellfish'],
    words:
      'sushi, sushi bar, sushi place, sashimi, nigiri, maki, omakase, temaki, sushi train, sushi counter, sushi set, sushi class, unagi',
    inFacts: 'raw fish',
  },
  {
    id: 'shellfish',
    is: [],
    words:
      'seafood grill, seafood platter, seafood tower, seafood buffet, seafood shack, crab shack, crab feast, clambake, lobster roll, lobster bisque, gambas, scampi, jambalaya, gumbo, cioppino, prawn cocktail, shrimp cocktail, calamari, squid, octopus, raw bar, fruits de mer, moules, laksa, tempura prawn, crawfish, crawfish boil, abalone, whelks, surf and turf, crustacean, paella night, oysters',
  },
  { id: 'oyster', is: ['shellfish'], words: 'oyster, oyster bar, raw bar' },
  {
    id: 'dairy',
    is: [],
    words:
      'flat white, cappuccino, latte, hot chocolate, cheese plate, cheese platter, cheese selection, cheese tasting, cheesemonger, ice cream parlour, ice cream parlor, ice cream van, gelateria, frozen yoghurt, frozen yogurt, sundae, affogato, creme brulee, panna cotta, carbonara, mac and cheese, grilled cheese, alfredo, custard, cream cake, clotted cream, whipped cream, afternoon tea, sticky toffee pudding, lassi, paneer, ricotta, mascarpone, gorgonzola, roquefort, halloumi, quiche, lasagne, lasagna, crepe, brigadeiro, dulce de leche, cream, eton mess, trifle, ben and jerrys, haagen dazs, cheeses, cannoli, milky, chocolate',
  },
  {
    id: 'cheese',
    is: ['dairy'],
    words:
      'cheese plate, cheese platter, cheese selection, cheese tasting, cheesemonger, gorgonzola, roquefort, halloumi, goat cheese, blue cheese, mac and cheese, grilled cheese, quattro formaggi, paneer, ricotta, mascarpone, cheeses, gruyere, pecorino, cheese and wine',
  },
  {
    id: 'ice_cream',
    is: ['dairy', 'sugar'],
    words:
      'ice cream, gelato, gelateria, ice cream parlour, ice cream parlor, ice cream van, sundae, frozen yoghurt, frozen yogurt, affogato, ben and jerrys',
  },
  {
    id: 'egg',
    is: [],
    words:
      'scrambled egg, egg sandwich, deviled egg, scotch egg, huevos rancheros, full english, english breakfast, tortilla espanola, quiche, souffle, mayonnaise, carbonara, french toast, custard, creme brulee, egg and soldiers, poached egg, tiramisu, zabaglione, pavlova, macaron, pastel de nata, pasteis de nata, egg tart, custard tart, flan, creme caramel, sponge cake, lemon curd, advocaat, eggnog, aioli, hollandaise, caesar salad, kaiserschmarrn, meringue nest',
  },
  {
    id: 'gluten',
    is: [],
    words:
      'pizza place, pizza night, pizza party, carbonara, lasagna, gnocchi, ravioli, tortellini, mac and cheese, naan, pitta, pita, wrap, burrito, tempura, udon, soba, gyoza, empanada, samosa, pretzels, apple pie, cheesecake, crepe, quiche, fish and chips, schnitzel, afternoon tea, cream tea, birthday cake, victoria sponge, sponge cake, fruit cake, carrot cake, bakery, patisserie, boulangerie, danish, pain au chocolat, viennoiserie, macaroni, fettuccine, penne, tagliatelle, bread and butter pudding, baked good, bruschetta, toast and, french toast, sub sandwich, panini, bao, dim sum, pub lunch pie, bao bun, pies, beer tasting, brewery, guinness, tap room, taproom, wheat beer',
  },
  {
    id: 'pizza',
    is: ['gluten', 'dairy'],
    words:
      'pizza, pizzeria, pizza place, pizza night, pizza party, margherita, calzone, dominos, pepperoni pizza, hawaiian pizza',
  },
  {
    id: 'pasta',
    is: ['gluten'],
    words:
      'pasta, spaghetti, carbonara, lasagne, lasagna, gnocchi, ravioli, tortellini, fettuccine, penne, tagliatelle, linguine, trattoria',
  },
  {
    id: 'cake',
    is: ['gluten', 'sugar'],
    words:
      'cake, birthday cake, cupcake, cheesecake, victoria sponge, sponge cake, fruit cake, carrot cake, brownie, red velvet, gateau, torte, black forest',
  },
  {
    id: 'nut',
    is: [],
    words:
      'pralines, chocolate truffle, truffles, selection of chocolates, box of chocolates, nut roast, waldorf salad, satay, pad thai, rocky road, bakewell tart, macaron, mixed nuts, snickers, peanut, korma, massaman, romesco, muesli, nut brittle, cantucci, biscotti, sachertorte, kung pao chicken, candied almond, roasted almond, roasted chestnut',
  },
  {
    id: 'peanut',
    is: ['nut'],
    words:
      'satay skewers, chicken satay, snickers, peanut brittle, kung pao chicken, gado gado, pbj, peanut butter cookie, massaman curry, dan dan noodle, reese, groundnut stew',
  },
  { id: 'sesame', is: [], words: 'falafel wrap, sesame bagel, sesame chicken, dukkah, simit' },
  {
    id: 'sugar',
    is: [],
    words:
      'doughnuts, donuts, krispy kreme, cake shop, cakes, patisserie, afternoon tea, cream tea, ice cream parlour, gelateria, sundae, churro, cinnamon bun, cheesecake, hot chocolate, milkshake, soda, lemonade, cola, sweet treat, sugary, chocolates, sweetshop, sweet shop, candy cane, apple pie, sticky toffee pudding, crepe, waffle, pancake, victoria sponge, treacle, biscuit tin, lindt, cadbury, godiva, pick and mix, toblerone, kinder egg',
  },
  {
    id: 'chocolate',
    is: ['sugar'],
    words:
      'hot chocolate, lindt, cadbury, godiva, selection of chocolates, pralines, chocolates, chocolate cake, chocolate egg, truffles, hotel chocolat, pain au chocolat, chocolate fondue, chocolate fountain, kinder egg',
  },
  {
    id: 'spicy',
    is: [],
    words:
      'sichuan restaurant, szechuan restaurant, madras, phaal, jalfrezi, hot wing, hot wings, tom yum, kimchi, chilli crab, jerk chicken, vindaloo night, indian restaurant, thai curry, balti, habanero, jalapeno, mapo tofu, hot sauce set, sriracha, ethiopian restaurant, curry night, curry house, peri peri, nandos',
  },
  {
    id: 'curry',
    is: [],
    words:
      'curry, curry house, curry night, vindaloo, madras, jalfrezi, korma, tikka masala, thai curry, massaman curry, balti',
  },
  { id: 'cilantro', is: [], words: 'cilantro, coriander, guacamole', inFacts: 'cilantro, coriander' },
  {
    id: 'tomato',
    is: [],
    words: 'tomato, gazpacho, bruschetta, caprese, tomato soup, pomodoro, bloody mary',
    inFacts: 'tomatoes',
  },
  {
    id: 'strawberry',
    is: [],
    words: 'strawberry, strawberries, strawberries and cream, eton mess',
    inFacts: 'berries',
  },
  {
    id: 'citrus',
    is: [],
    words: 'orange, lemon tart, lemonade, grapefruit, lime, key lime pie, lemon cake, marmalade',
    inFacts: 'citrus, citrus fruit',
  },
  {
    id: 'mushroom',
    is: [],
    words: 'truffle pasta, truffle tasting, truffle hunt, truffle hunting, porcini, shiitake, portobello, chanterelle',
  },
  { id: 'soy', is: [], words: 'soy sauce, tempeh, soy milk, teriyaki, miso' },
  {
    id: 'fastfood',
    is: [],
    words:
      'mcdonalds, burger king, kfc, fast food, five guys, drive through, takeaway burger, dominos, pizza hut, subway sandwich',
    inFacts: 'fast food, junk food',
  },
  {
    id: 'tea',
    is: [],
    words:
      'tea, cup of tea, pot of tea, afternoon tea, cuppa, brew, earl grey, green tea, black tea, english breakfast tea, high tea, matcha, chai, tea tasting, darjeeling, assam, oolong',
    inFacts: 'tea',
  },
  {
    id: 'flowers',
    is: [],
    words:
      'roses, bouquet of roses, bouquet of flowers, florist, bloom, blooms, posy, wreath, hydrangea, iris bouquet, gerbera, flower delivery, spring bouquet, dozen roses, freesia, lavender bouquet, potted orchid, bunch of peonies, interflora',
  },
  { id: 'lily', is: ['flowers'], words: 'lily, lilies, bunch of lilies, lily bouquet' },
  { id: 'rose', is: ['flowers'], words: 'rose, roses, red roses, bunch of roses, bouquet of roses, dozen roses' },
  {
    id: 'scent',
    is: [],
    words:
      'candles, yankee candle, diptyque, jo malone, chanel no 5, scented soap, lavender bag, lavender sachet, incense stick, patchouli, bath oil, body lotion, hand cream, scented hand cream, air freshener, perfumed, soap set, bath set, linen spray, perfume workshop, perfume making, aroma, frankincense',
    inFacts:
      'strong perfume, strong perfumes, perfumes, fragrances, smells, smell of incense, scented products, heavy scents, aftershave',
  },
  {
    id: 'gift_card',
    is: ['gift'],
    words: 'gift card, gift voucher, voucher, amazon card, gift certificate',
    inFacts: 'gift cards, vouchers',
  },
  {
    id: 'swag',
    is: ['gift'],
    words:
      'swag, swag bag, merch, branded mug, branded hoodie, branded notebook, branded pen, branded umbrella, branded fleece, company hoodie, company mug, t shirt, hoodie, tote bag, mug, power bank, water bottle, fleece, baseball cap, umbrella with our logo, notebook with our logo, mug with our logo, logo on it, stress ball, lanyard, keyring',
    inFacts:
      'swag, branded merchandise, branded gifts, corporate gifts, promotional items, merchandise, branded items, branded stuff, company swag, logo gifts, freebies, giveaways, plastic giveaways, promotional gifts',
  },
  {
    id: 'gift',
    is: [],
    words:
      'gift box, gift set, present in the post, little present, small parcel, surprise parcel, hamper, fruit basket, treat box, token of thanks, treat in the post, gift on its way, parcel for you, surprise package, a package for you, care parcel, box of goodies, goodie bag, goodies, chocolate box',
  },
  {
    id: 'flight',
    is: [],
    words:
      'fly you out, fly you over, fly you in, fly across, flying you, fly with us, flight ticket, air ticket, airfare, business class, hop on a plane, jump on a plane, get on a plane, hop over to, private jet, first flight, flight over, plane tickets, red eye, long haul, cessna, seaplane, airport pick up, fly out to, fly down to, flight to',
    inFacts:
      'long haul flights, long haul flight, short haul flights, flights, air travel, airplanes, aeroplanes, airports, red eyes, red eye flights',
  },
  {
    id: 'train',
    is: [],
    words:
      'train, by train, by rail, rail ticket, train ticket, eurostar, amtrak, sleeper train, night train, take the train, railway trip',
    inFacts: 'trains, train travel, rail',
  },
  {
    id: 'driving',
    is: [],
    words:
      'drive over, drive up, drive down, drive out, road trip, by car, hire car, rental car, rent a car, car hire, car rental, carpool, car pool, test drive, go karting, karting, drive together, drive here, drive to us, track day, parking space for you, parking spot for you, you can park, drive in',
    inFacts: 'driving, drive, cars, car travel, motorway, motorways, driving licence',
  },
  {
    id: 'bus',
    is: [],
    words: 'bus, coach trip, shuttle bus, minibus, party bus, coach tour, bus tour, double decker',
    inFacts: 'buses, coaches, coach travel',
  },
  {
    id: 'motorbike',
    is: [],
    words: 'motorbike, motorcycle, scooter ride, vespa tour, harley',
    inFacts: 'motorbikes, motorcycles',
  },
  { id: 'underground', is: [], words: 'subway, underground, metro, take the tube', inFacts: 'tube, the tube, subway' },
  {
    id: 'boat',
    is: [],
    words:
      'cruise ship, day cruise, two day cruise, boat cruise, harbour tour, river tour, river boat, sunset cruise, cruise with, sail with us, sail round, sail across, sail on, regatta, rowing boat, gondola, sailing weekend, schooner, houseboat, narrowboat, thames boat, boat day, aboard',
    inFacts: 'cruises, cruise, ferries, ferry, yachts',
  },
  {
    id: 'camping',
    is: [],
    words: 'camping, glamping, camp site, campsite, tent, camping trip, under the stars, caravan',
    inFacts: 'camping, tents',
  },
  {
    id: 'beach',
    is: [],
    words: 'beach, beach day, beach club, beach bar, seaside, beach house, beach party',
    inFacts: 'beaches',
  },
  {
    id: 'cold_places',
    is: [],
    words: 'ice hotel, ski trip, winter sports, ice swimming, snowshoe, igloo, dog sled',
    inFacts: 'cold, snow, cold weather, winter',
  },
  {
    id: 'stairs',
    is: [],
    words:
      'stairs, staircase, walk up, third floor without a lift, no lift, no elevator, bell tower, tower climb, climb the tower, climb up, walking tour, standing reception, standing room',
    inFacts: 'stairs, climbing stairs, standing for long',
  },
  {
    id: 'running',
    is: ['exertion'],
    words:
      'run with us, run with me, go for a run, charity run, fun run, morning run, park run, parkrun, half marathon, marathon, 10 k, 5 k, jog, jogging, running club, running event, relay race, running group, lunchtime run, triathlon, running shoes, city run, k run',
    inFacts: 'running, jogging, run, marathons, to run',
  },
  {
    id: 'cycling',
    is: ['exertion'],
    words:
      'bike ride, bike tour, cycling, cycle ride, cycling tour, charity ride, mountain biking, mountain bike, road bike, peloton, spin class, cycle tour, gravel ride, velodrome',
    inFacts: 'cycling, bikes, biking, bicycles, cycle',
  },
  {
    id: 'hiking',
    is: ['exertion'],
    words:
      'hike, hiking, hiking trip, mountain walk, trek, trekking, ramble, hill walk, walking weekend, mountain hike, trail walk, summit hike',
    inFacts: 'hiking, hikes, trekking, long walks, mountains',
  },
  {
    id: 'gym',
    is: ['exertion'],
    words:
      'gym, gym session, workout, boot camp, bootcamp, crossfit, fitness class, spin class, personal trainer, pilates, circuit training, gym pass',
    inFacts: 'gyms, working out, fitness, gym',
  },
  {
    id: 'yoga',
    is: ['exertion'],
    words: 'yoga, yoga class, yoga session, yoga retreat, sunrise yoga, meditation session, pilates',
    inFacts: 'yoga',
  },
  {
    id: 'dancing',
    is: ['exertion'],
    words:
      'dancing, salsa night, salsa class, dance floor, tango, ceilidh, disco, dance class, ballroom, nightclub, club night, swing night, zumba',
    inFacts: 'dancing, dance',
  },
  {
    id: 'skiing',
    is: ['exertion'],
    words:
      'skiing, ski trip, ski weekend, ski day, on the slopes, hit the slopes, snowboarding, snowboard, apres ski, chalet, ski lodge, ski resort, ski',
    inFacts: 'skiing, winter sports, ski',
  },
  {
    id: 'exertion',
    is: [],
    words:
      'sports day, obstacle course, tough mudder, rowing machine, padel tournament, climbing hall, climbing wall, paintball, trampoline park, rafting',
    inFacts: 'exercise, physical activity, strenuous activity, sport, sports, sporty activities',
  },
  {
    id: 'golf',
    is: [],
    words:
      'golf, round of golf, golf day, golf course, golf club, golf tournament, golf outing, golf weekend, driving range, nine holes, 18 holes, eighteen holes, tee time, tee off, on the green, topgolf, minigolf, pro am, mini golf, ryder cup, the links',
    inFacts: 'golf, golfing',
  },
  {
    id: 'football',
    is: ['spectator_sport'],
    words:
      'football, football match, football game, football tickets, soccer, soccer game, the match, match tickets, tickets to the match, ticket for the match, premier league, champions league, world cup, five a side, kickabout, anfield, old trafford, wembley, bundesliga, la liga, super bowl, superbowl, nfl, the cup final, stadium tour, arsenal, fa cup',
    inFacts: 'football, soccer',
  },
  {
    id: 'rugby',
    is: ['spectator_sport'],
    words: 'rugby, rugby match, six nations, twickenham, rugby world cup, rugby sevens',
    inFacts: 'rugby',
  },
  {
    id: 'cricket',
    is: ['spectator_sport'],
    words:
      'cricket, cricket match, test match, the ashes, at lord, day at lord, twenty 20, the oval, day at the cricket',
    inFacts: 'cricket',
  },
  {
    id: 'tennis',
    is: ['spectator_sport'],
    words: 'tennis, wimbledon, tennis match, us open, centre court, roland garros, padel',
    inFacts: 'tennis',
  },
  {
    id: 'baseball',
    is: ['spectator_sport'],
    words: 'baseball, ball game, ballpark, yankees, red sox, dodgers, baseball game, world series, cubs game',
    inFacts: 'baseball',
  },
  {
    id: 'basketball',
    is: ['spectator_sport'],
    words: 'basketball, basketball game, nba, courtside, lakers, march madness, knicks',
    inFacts: 'basketball',
  },
  {
    id: 'ice_hockey',
    is: ['spectator_sport'],
    words: 'ice hockey, hockey game, hockey match, nhl, stanley cup, hockey tickets',
    inFacts: 'hockey, ice hockey',
  },
  {
    id: 'motor_sport',
    is: ['spectator_sport'],
    words: 'formula 1, formula one, f 1, grand prix, silverstone, nascar, motor racing, le mans, race track',
    inFacts: 'motor racing, motorsport, formula 1, car racing',
  },
  {
    id: 'boxing',
    is: ['spectator_sport'],
    words: 'boxing, boxing match, boxing night, fight night, ufc, mma',
    inFacts: 'boxing, combat sports',
  },
  {
    id: 'spectator_sport',
    is: [],
    words:
      'sports bar, watch the game, big game, box at the stadium, hospitality box, season ticket, home game, game tickets, tickets to the game',
    inFacts: 'team sports, watching sport, spectator sports, sport, sports, ball sports, sports events',
  },
  {
    id: 'horse_riding',
    is: [],
    words: 'horse riding, horseback riding, riding lesson, polo match, pony trek, dressage, stables',
    inFacts: 'horses, horse riding, riding',
  },
  {
    id: 'animal_show',
    is: [],
    words:
      'sea world, seaworld, safari park, elephant ride, camel ride, greyhound racing, greyhounds, polo, ascot, the races, day at the races, grand national, kentucky derby, wildlife park, clay pigeon, grouse shoot, pheasant shoot, rodeo night',
    inFacts: 'zoos, circuses, animals in captivity, horse racing, bullfights, hunting, blood sports',
  },
  {
    id: 'hunting',
    is: ['animal_show'],
    words: 'hunting, hunting trip, grouse shoot, pheasant shoot, deer stalking, shooting weekend, fox hunt',
    inFacts: 'hunting, blood sports, hunt, shooting animals',
  },
  {
    id: 'guns',
    is: [],
    words: 'shooting range, clay pigeon, clay shooting, rifle, skeet, gun range, shooting day, laser tag, paintball',
    inFacts: 'guns, weapons, shooting, firearms',
  },
  {
    id: 'fishing',
    is: ['animal_show'],
    words: 'fishing trip, fly fishing, angling, day fishing, go fishing, deep sea fishing, ice fishing',
    inFacts: 'fishing, angling',
  },
  {
    id: 'opera',
    is: [],
    words:
      'opera, la traviata, traviata, aida, carmen, tosca, la boheme, magic flute, figaro, rigoletto, verdi, puccini, wagner, ring cycle, bayreuth, la scala, glyndebourne, opera house, madame butterfly, don giovanni, rossini, royal opera',
    inFacts: 'opera, operas',
  },
  { id: 'ballet', is: [], words: 'ballet, swan lake, nutcracker, giselle, royal ballet, bolshoi', inFacts: 'ballet' },
  {
    id: 'classical',
    is: ['live_music'],
    words:
      'classical concert, symphony, philharmonic, orchestra, chamber music, string quartet, mozart, beethoven, bach, brahms, proms, mahler, recital, concert hall',
    inFacts: 'classical music, classical concerts, symphony',
  },
  {
    id: 'musical',
    is: ['theatre'],
    words:
      'musical, les miserables, les mis, hamilton, phantom of the opera, lion king, wicked, cats the musical, mamma mia, west end show, broadway show, broadway',
    inFacts: 'musicals, musical theatre',
  },
  {
    id: 'theatre',
    is: [],
    words:
      'theatre, theater, theatre tickets, shakespeare, hamlet, macbeth, west end, the globe, matinee, improv show, improv night',
    inFacts: 'theatre, theater, plays',
  },
  {
    id: 'jazz',
    is: ['live_music'],
    words: 'jazz, jazz club, jazz night, jazz festival, jazz bar, ronnie scotts, blue note, big band, saxophone',
    inFacts: 'jazz, jazz music',
  },
  {
    id: 'metal',
    is: ['live_music'],
    words: 'metallica, iron maiden, heavy metal, ac dc, black sabbath, metal concert, slayer, rammstein, wacken',
    inFacts: 'heavy metal, metal music, hard rock',
  },
  {
    id: 'live_music',
    is: [],
    words:
      'concert, gig, live music, live band, music festival, rock concert, concert tickets, gig tickets, coldplay, taylor swift, glastonbury',
    inFacts: 'concerts, gigs, live music, music festivals, festivals',
  },
  {
    id: 'country_music',
    is: ['live_music'],
    words: 'country music, dolly parton, nashville, grand ole opry, line dancing, country night, honky tonk',
    inFacts: 'country music',
  },
  {
    id: 'karaoke',
    is: ['noise'],
    words: 'karaoke, karaoke night, karaoke bar, sing along',
    inFacts: 'karaoke, singing',
  },
  {
    id: 'cinema',
    is: [],
    words: 'cinema, movie, movie night, film screening, film night, film premiere, the pictures',
    inFacts: 'cinema, movies, films',
  },
  {
    id: 'horror',
    is: [],
    words:
      'horror film, horror movie, scary movie, haunted house, ghost tour, stephen king, halloween night, london dungeon',
    inFacts: 'horror, horror films, horror movies, scary films',
  },
  {
    id: 'museum',
    is: [],
    words: 'museum, gallery, exhibition opening, art gallery, vernissage, tate modern, louvre, private view, moma',
    inFacts: 'museums, galleries, art',
  },
  {
    id: 'board_games',
    is: [],
    words: 'board game, game night, games night, monopoly, catan, chess, quiz night, pub quiz, escape room',
    inFacts: 'board games, games, games nights',
  },
  {
    id: 'team_building',
    is: [],
    words:
      'escape room, team building, trust fall, paintball, scavenger hunt, ice breaker, icebreaker, offsite games, role play, murder mystery, laser tag',
    inFacts: 'team building, team building events, forced fun, icebreakers, role plays, role play',
  },
  {
    id: 'closed_rooms',
    is: [],
    words:
      'escape room, cave tour, caving, submarine, submarine ride, basement bar, cellar tour, wine cellar, tunnel tour, mine tour, bunker tour',
    inFacts: 'confined spaces, small spaces, closed spaces, lifts, tight spaces, enclosed spaces, claustrophobia',
  },
  {
    id: 'noise',
    is: [],
    words:
      'sports bar, beer hall, live band, drumming workshop, fireworks, drum circle, loud club, dj set, dj, dance floor, rock bar, motor racing, grand prix, monster truck',
    inFacts:
      'loud music, noise, loud places, loud bars, loud venues, noisy bars, noisy venues, nightclubs, loud restaurants, noisy restaurants, noisy cafes, loud environments',
  },
  {
    id: 'crowd',
    is: [],
    words:
      'packed venue, festival, music festival, oktoberfest, trade fair party, mass event, new years eve party, street festival, black friday shopping, mardi gras, notting hill carnival, big bash, gala, mingling, mixer, networking mixer, networking evening, huge event, huge party, 500 guests, 300 guests, 200 guests',
    inFacts:
      'crowds, large crowds, big crowds, networking events, large events, big events, mass events, parties, large parties, big dinners, large dinners, mixers, crowded bars',
  },
  {
    id: 'party',
    is: ['crowd'],
    words: 'party, office party, christmas party, summer party, launch party, birthday bash, after party',
    inFacts: 'parties, office parties, party',
  },
  {
    id: 'heights',
    is: [],
    words:
      'sky lounge, sky dining, top of the tower, eiffel tower, empire state, burj khalifa, glass bridge, skybridge, skyscraper, 40 th floor, 30 th floor, 50 th floor, top floor bar, top floor restaurant, gondola lift, mountain railway, rollercoaster, roller coaster, london eye, space needle, cn tower, hot air ballooning, rooftop drink, rooftop dinner, wing walk',
  },
  {
    id: 'theme_park',
    is: ['crowd'],
    words:
      'theme park, amusement park, rollercoaster, roller coaster, disneyland, disney world, alton towers, universal studios',
    inFacts: 'theme parks, rollercoasters, roller coasters, amusement parks, rides',
  },
  {
    id: 'water',
    is: [],
    words:
      'pool party, swim, go swimming, wild swimming, dip in the lake, jump in the sea, wakeboarding, water skiing, sup session, stand up paddle, open water swim, snorkel, surf camp, hot tub',
    inFacts: 'swimming, the sea, water sports, water, pools',
  },
  {
    id: 'dog',
    is: ['animal'],
    words:
      'labrador, retriever, golden retriever, terrier, spaniel, poodle, dachshund, beagle, alsatian, german shepherd, collie, bulldog, pug, husky, whippet, greyhound, cockapoo, dog friendly, dog park, walk the dog, dogs, puppies, doggy, pooch, bring the dog, dog walk, dog cafe',
    inFacts: 'dogs, dog hair',
  },
  {
    id: 'cat',
    is: ['animal'],
    words: 'cats, kittens, cat hotel, tabby, siamese, maine coon, our cat, two cats',
    inFacts: 'cat hair, cat allergy',
  },
  {
    id: 'horse',
    is: ['animal'],
    words: 'horse riding, horseback, pony trek, stables, polo match, riding lesson',
    inFacts: 'horses, horse hair',
  },
  {
    id: 'animal',
    is: [],
    words: 'petting farm, goat yoga, alpaca walk, alpaca trek, farm visit with animals, puppy yoga',
    inFacts: 'animals, animal hair, pet hair, pets, furry animals',
  },
  { id: 'snake', is: [], words: 'snake, reptile house, python, reptile, terrarium', inFacts: 'snakes, reptiles' },
  { id: 'bee', is: [], words: 'beekeeping, bee hive, beehive, apiary, bee farm', inFacts: 'bees, wasps, bee stings' },
  {
    id: 'spa',
    is: ['massage'],
    words:
      'spa, spa day, spa weekend, hammam, sauna, steam room, onsen, thermal bath, wellness weekend, wellness day, hot tub',
    inFacts: 'saunas, spas, spa',
  },
  {
    id: 'shopping',
    is: [],
    words: 'shopping trip, shopping tour, shopping spree, mall, outlet village',
    inFacts: 'shopping, malls',
  },
  {
    id: 'politics',
    is: [],
    words: 'fundraiser for the, party conference, political rally, campaign rally',
    inFacts: 'politics, political events',
  },
  {
    id: 'photo',
    is: [],
    words:
      'selfie, picture for our website, photo for our website, your photo on, on camera, film crew, tv crew, videographer, video interview, filmed interview',
    inFacts:
      'photos, photographs, photos of, pictures, cameras, being photographed, having their picture taken, being on camera, being recorded, recorded, recording, recordings',
  },
  {
    id: 'recording',
    is: ['photo'],
    words:
      'record the call, record our call, record the meeting, record our meeting, record the session, recorded session, notetaker, note taker bot, ai notetaker, otter ai, record it, hit record',
    inFacts: 'recording, recordings, recorded calls, being recorded, meeting recordings, notetakers, ai notetakers',
  },
  {
    id: 'video_call',
    is: [],
    words:
      'zoom you, quick zoom, quick teams, on zoom, via zoom, over zoom, via teams, over teams, teams session, meet over video, over video, video link, face time, gmeet, hangout, video session, screen share, screenshare, camera on, zoom chat, zoom room, google hangout, video catch up, virtual meeting, loom',
    inFacts: 'video calls, video conferences, videocalls, zoom, webcams, cameras, zooms',
  },
  {
    id: 'text_message',
    is: [],
    words:
      'text them to you, drop me a text, fire off a text, fire you a text, ping you a text, message your phone, message you on your phone, imessage, i text, texting you, texted you, by text, via text, via sms, by sms, an sms',
    inFacts: 'text messages, texts, imessage',
  },
  {
    id: 'whatsapp',
    is: [],
    words:
      'on whatsapp, via whatsapp, whatsapp group, wa message, telegram, on telegram, on signal, via signal, messenger',
    inFacts: 'messengers, messenger apps, instant messages, instant messaging, telegram, signal, chat apps, whatsapps',
  },
  {
    id: 'slack',
    is: [],
    words: 'slack you, on slack, slack channel, slack message, via slack, shared slack, slack huddle, teams chat',
    inFacts: 'slack, chat',
  },
  { id: 'fax', is: [], words: 'fax, by fax, fax you', inFacts: 'faxes' },
  {
    id: 'linkedin',
    is: [],
    words:
      'linkedin you, inmail, linkedin inmail, dm you on linkedin, linkedin dm, connection request, linkedin request, endorse you, tag you on linkedin',
    inFacts: 'linkedin messages, linkedin message, inmails, social media messages, dms',
  },
  {
    id: 'social_media',
    is: ['public_praise'],
    words:
      'tag you, post about you, instagram, facebook, tweet about, on twitter, instagram story, post on linkedin about, social media post, shout you out, tagging you',
    inFacts: 'social media, being tagged, tagged, instagram, facebook, posts about',
  },
  {
    id: 'email',
    is: [],
    words:
      'long email, send you a long email, email you the, drop a mail, shoot you an email, fire off an email, in an email, by mail to your inbox, write you an email, mail it to you, email over, follow up email, send an email, another email',
    inFacts: 'emails, mails, e mails, written messages',
  },
  {
    id: 'voice_note',
    is: [],
    words:
      'voice memo, voice mail, voicemail, leave you a message on, leave a message on your, voice recording, leave you a voicemail, audio message, record you a message, voice notes',
    inFacts: 'voice messages, voicemails, voice notes, voice mail, audio messages, answering machine',
  },
  {
    id: 'paper_mail',
    is: [],
    words:
      'letter, handwritten letter, handwritten note, handwritten card, post you, posting you, by post, by courier, by mail, postcard, paper copy, hard copy, hard copies, printed copy, printed brochure, printed catalogue, print you, printed invitation, printed report, printout',
    inFacts:
      'paper mail, letters, postal mail, snail mail, junk mail, physical mail, paper, printed mail, printed letters, brochures, printouts, by post, post',
  },
  {
    id: 'lunch_meeting',
    is: [],
    words:
      'lunch with us, lunch with me, lunch at, lunch after, lunch and, take you to lunch, take you out to lunch, take you out for lunch, over a sandwich, lunch is on, quick lunch, long lunch, team lunch, working lunches, lunch and learn, spot of lunch, bite of lunch, lunchtime run, bite to eat, grab a bite',
    inFacts: 'lunch meetings, lunches, business lunches, lunchtime meetings, lunch time meetings, meetings over lunch',
  },
  {
    id: 'breakfast_meeting',
    is: [],
    words:
      'breakfast, breakfast meeting, over breakfast, for breakfast, power breakfast, working breakfast, breakfast briefing, brunch',
    inFacts: 'breakfast, breakfasts, breakfast meetings, power breakfasts',
  },
  {
    id: 'dinner_meeting',
    is: [],
    words:
      'dinner with us, dinner with me, dinner at, take you to dinner, take you out to dinner, take you out for dinner, evening drink, evening do, evening meal, supper, night out, gala, evening gala, awards night',
    inFacts:
      'dinners, business dinners, evening events, client dinners, evening functions, work dinners, after work events',
  },
  {
    id: 'visit',
    is: [],
    words:
      'drop in on you, stop in, stop in at, turn up at your, come round to your, come and see you, come to see you, visit to your, in your area, in your neighbourhood, in your neighborhood, outside your office, surprise visit, look in on you, come by the office, come by your, drop round, come to your office, at your office unannounced, come unannounced, arrive unannounced',
    inFacts:
      'drop ins, unannounced visits, surprise visits, office visits, visits, spontaneous visits, people dropping by',
  },
  {
    id: 'short_notice',
    is: [],
    words:
      'just call you, call you when, call you later, call you today, call you now, call you tonight, call you quickly, ring you when, ring you later, ring you now, just ring you, just phone you, call you once, ring you once, call you shortly, call today, meet today, chat today, talk today, speak today, free today, free this afternoon, later today, in ten minutes, in 10 minutes, in five minutes, in half an hour, in an hour, right now, tonight, meet this afternoon, call this afternoon, in a few minutes, jump on now, at short notice, today at',
    inFacts:
      'short notice, same day meetings, same day, last minute, last minute meetings, last minute changes, spontaneous meetings, spontaneous calls, ad hoc calls, ad hoc meetings, unscheduled calls, unscheduled phone calls, unplanned calls, spontaneous phone calls, unexpected calls, impromptu calls, calls out of the blue, surprise calls, unannounced calls, cold calls without warning',
  },
  {
    id: 'public_praise',
    is: [],
    words:
      'honour you in front of, wall of fame, announce your name, name on the big screen, toast to you in front, standing ovation, give a speech, say a few words on stage, call you up on stage, big announcement about you, press release about you, customer hero, customer of the year, award ceremony, awards ceremony, guest speaker, keynote speaker, panel discussion, on our panel, speak at our, speaking slot, give a talk',
    inFacts:
      'being in the spotlight, public speaking, giving talks, speaking in public, speaking at events, stages, panels, ceremonies, award ceremonies, awards, interviews, testimonials, case studies, publicity, being named',
  },
  {
    id: 'surprise',
    is: [],
    words:
      'a surprise for you, surprise for you, little surprise, surprise delivery, singing telegram, surprise package, surprise parcel',
  },
  {
    id: 'plastic',
    is: [],
    words: 'plastic, plastic bottle, balloons, balloon arch, plastic toy, confetti cannon, glitter, disposable',
    inFacts: 'plastic, single use plastic, disposable plastic, plastics, plastic waste',
  },
  {
    id: 'gold',
    is: [],
    words: 'gold bracelet, gold necklace, gold chain, gold earring',
    inFacts: 'gold, gold jewellery',
  },
  {
    id: 'jewellery',
    is: [],
    words: 'jewellery, jewelry, bracelet, necklace, earrings, brooch, cufflinks',
    inFacts: 'jewellery, jewelry',
  },
  { id: 'latex', is: [], words: 'latex, balloons, rubber gloves, balloon', inFacts: 'latex' },
  {
    id: 'cigarette',
    is: ['tobacco'],
    words: 'smoke outside, smoking area, smoking lounge, cuban cigars, cuban, cigars, vaping, hookah bar, shisha bar',
    inFacts: 'cigarette smoke, smoky places, smokers, smoking',
  },
  {
    id: 'gambling',
    is: [],
    words:
      'las vegas, vegas, roulette, blackjack, slot machine, sweepstake, raffle, raffle ticket, betting slip, flutter, texas holdem, poker',
    inFacts: 'gambling, casinos, betting, lotteries',
  },
] as const satisfies readonly Thing[];

/** Words that name a whole kind: whoever dislikes them dislikes what is listed under them. Anything else stands for itself. */
export const GENERAL =
  'coffee, espresso, caffeine, alcohol, drinking, drink, drinks, liquor, spirits, wine, beer, meat, red meat, beef, pork, fish, seafood, shellfish, crustacean, dairy, milk, lactose, cheese, egg, gluten, wheat, nut, tree nut, peanut, sugar, sweets, sweet thing, sweet stuff, dessert, chocolate, spicy food, spicy, spice, flower, bouquet, cut flower, pollen, hay fever, cake, candy';
