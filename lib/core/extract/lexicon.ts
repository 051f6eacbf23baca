// Word lists that tell what a noun phrase is about. Words only; each list is one alternation.

const list = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${words.trim().replace(/\s*\n\s*|\s*,\s*/gu, '|')})(?:e?s)?(?![\\p{L}\\p{N}])`,
    'iu',
  );

/** Food, drink, kinds of kitchen and of places to eat. */
export const FOOD = list(`
coffee,espresso,cappuccino,latte,flat white,cortado,americano,macchiato,decaf,caffeine,tea,chai,matcha,earl grey,rooibos,oolong,hot chocolate,cocoa,milk,oat milk,soy milk,juice,soda,coke,cola,lemonade,kombucha,water,smoothie,
wine,red wine,white wine,champagne,prosecco,beer,ale,lager,stout,guinness,ipa,cider,gin,whisky,whiskey,bourbon,scotch,vodka,rum,tequila,mezcal,brandy,cognac,port,sherry,liqueur,liquor,alcohol,booze,spirits,cocktail,negroni,martini,mojito,margarita,sake,schnapps,grappa,malbec,rioja,chardonnay,riesling,merlot,barolo,
food,breakfast,brunch,snack,dessert,pudding,cake,cheesecake,pastry,pastries,croissant,pie,tart,biscuit,cookie,doughnut,donut,brownie,ice cream,gelato,chocolate,candy,sweets,fudge,toffee,liquorice,licorice,marmalade,jam,honey,chutney,pickle,
cheese,stilton,brie,gouda,butter,yogurt,yoghurt,cream,egg,bread,sourdough,bagel,toast,sandwich,burger,hamburger,fries,chips,crisps,pizza,pasta,spaghetti,lasagna,lasagne,noodle,ramen,pho,rice,risotto,biryani,curry,dal,dosa,samosa,naan,couscous,falafel,hummus,kebab,shawarma,taco,burrito,nachos,guacamole,salsa,sushi,sashimi,tempura,dim sum,dumpling,kimchi,tapas,paella,
meat,steak,beef,pork,bacon,ham,sausage,salami,chorizo,lamb,mutton,venison,reindeer,chicken,turkey,duck,goose,bbq,barbecue,brisket,ribs,offal,liver,haggis,fish,salmon,tuna,cod,herring,trout,walleye,eel,anchovies,anchovy,seafood,shellfish,prawn,shrimp,lobster,crab,oyster,mussel,clam,squid,octopus,calamari,
vegetable,veg,veggies,salad,kale,spinach,broccoli,cabbage,sprout,beetroot,beet,carrot,pea,bean,lentil,chickpea,tofu,tempeh,mushroom,truffle,onion,garlic,leek,asparagus,aubergine,eggplant,courgette,zucchini,pepper,chilli,chili,jalapeño,cilantro,coriander,basil,mint,ginger,olive,avocado,tomato,potato,sweet potato,corn,
fruit,apple,pear,plum,peach,apricot,cherry,cherries,strawberry,strawberries,raspberry,raspberries,blueberry,blueberries,blackberries,grape,mango,pineapple,banana,coconut,fig,date,melon,watermelon,rhubarb,citrus,lemon,lime,orange,grapefruit,nut,peanut,almond,walnut,pecan,hazelnut,pistachio,cashew,sesame,soy,soya,gluten,wheat,dairy,lactose,sugar,salt,spice,spicy food,
thai,indian food,italian food,mexican food,chinese food,japanese food,korean food,greek food,lebanese food,ethiopian food,vietnamese food,barfi,mithi,baklava,macaron,marzipan,turrón,panettone,stollen,soup,stew,chowder,gumbo,goulash,schweinebraten,sauerkraut,fondue,pancake,waffle,porridge,oatmeal,granola,cereal,home cooking,steakhouse,steak house,street food,fast food,restaurant
`);

/** Foods and substances that people cannot have. */
export const ALLERGEN = list(`
nut,peanut,tree nut,almond,walnut,cashew,pistachio,hazelnut,shellfish,crab,prawn,shrimp,lobster,seafood,fish,mussel,oyster,gluten,wheat,dairy,lactose,milk,cheese,egg,soy,soya,sesame,mustard,celery,lupin,sulphite,sulfite,strawberry,strawberries,kiwi,
pollen,penicillin,latex,bee,wasp,cat,dog,dust,feather,perfume,pork,beef,meat,onion,garlic,tomato,citrus,alcohol,sugar,yeast,coriander,cilantro,chocolate,coffee,caffeine,msg,spice,chilli,pepper,banana,avocado,coconut,pineapple,mushroom,corn,bread,lily,lilies
`);

/** Sports, done or followed. */
export const SPORT = list(`
football,soccer,rugby,cricket,tennis,golf,squash,badminton,padel,pickleball,hockey,ice hockey,floorball,lacrosse,netball,basketball,baseball,softball,volleyball,handball,hurling,camogie,gaa,gaelic football,rowing,sailing,kayaking,canoeing,surfing,kitesurfing,swimming,open-water swimming,triathlon,ironman,marathon,half marathon,running,trail running,fell running,jogging,parkrun,cycling,road cycling,mountain biking,biking,bike racing,
climbing,bouldering,mountaineering,skiing,cross-country skiing,snowboarding,skating,figure skating,curling,boxing,judo,karate,taekwondo,jiu-jitsu,fencing,wrestling,archery,shooting,crossfit,weightlifting,powerlifting,gymnastics,horse racing,dressage,polo,formula 1,formula one,f1,motogp,motorsport,nascar,nba,nfl,nhl,mlb,premier league,six nations,darts,snooker,bowls,bowling,the olympics,sports,
the lakers,the yankees,the red sox,the mets,the twins,the packers,the steelers,arsenal,chelsea,liverpool,everton,spurs,manchester united,man united,man city,celtic,rangers,barcelona,barça,real madrid,bayern,juventus,napoli,bari,ajax,feyenoord,benfica,porto,ipl,all blacks,springboks,munster,leinster,ulster,mayo
`);

/** Things people do for themselves. */
export const HOBBY = list(`
gardening,allotment,cooking,baking,knitting,crochet,quilting,sewing,embroidery,weaving,pottery,ceramics,woodworking,woodwork,carpentry,painting,watercolour,drawing,sketching,calligraphy,bookbinding,photography,birdwatching,birding,bird watching,beekeeping,bees,brewing,home brewing,fishing,fly fishing,hunting,foraging,hiking,hillwalking,hill walking,walking,long walks,rambling,camping,caravanning,backpacking,wild swimming,scuba diving,diving,snorkeling,astronomy,stargazing,chess,bridge,board games,boardgames,poker,puzzles,crosswords,sudoku,video games,gaming,dungeons and dragons,model trains,model railways,lego,coin collecting,stamp collecting,collecting,genealogy,
dancing,salsa dancing,tango,ballet,ballroom,choir,choral singing,singing,karaoke,theatre,amateur dramatics,acting,improv,writing,creative writing,poetry,reading,journaling,blogging,yoga,pilates,meditation,gym,working out,exercise,horse riding,horseback riding,riding,horses,motorbikes,motorcycles,vintage cars,classic cars,old cars,car restoration,cars,drones,origami,scrapbooking,crafts,diy,antiques,flea markets,thrifting,shopping,volunteering,travelling,traveling,travel,languages,wine tasting,cooking classes,concerts,museums,art,the outdoors,nature,steam engines,metal detecting,
piano,guitar,violin,fiddle,cello,drums,saxophone,accordion,banjo,trumpet,ukulele,harp,flute,clarinet,bagpipes,mandolin,bass
`);

/** Music, books, films, shows, games to watch. */
export const MEDIA = list(`
music,jazz,blues,opera,classical,classical music,baroque,bach,mozart,beethoven,chopin,wagner,rock,hard rock,punk,indie,metal,heavy metal,country,classic country,folk,trad,bluegrass,soul,funk,disco,hip hop,hip-hop,rap,r&b,reggae,ska,techno,house music,edm,electronic music,ambient,pop,k-pop,musicals,highlife,afrobeat,fado,flamenco,samba,bossa nova,instrumental,soundtrack,album,vinyl,records,record,song,band,the beatles,beatles,springsteen,dylan,bowie,queen,abba,taylor swift,aerosmith,shania twain,chet baker,miles davis,coltrane,
film,movie,cinema,documentary,documentaries,comedy,comedies,thriller,horror,horror movies,sci-fi,sci fi,science fiction,star wars,stars wars,star trek,fantasy,mystery,mysteries,murder mysteries,true crime,anime,cartoon,sitcom,series,tv show,show,netflix,podcast,radio,audiobook,book,novel,fiction,historic fiction,historical fiction,nonfiction,biography,biographies,memoir,history books,poetry,comic,manga,magazine,newspaper,trollope,austen,dickens,tolkien,shakespeare,harry potter,terry pratchett,pratchett,le carré,agatha christie,detective novels,crime novels
`);

/** Animals that live with people, and breeds. */
export const PET =
  '(?:dogs?|pupp(?:y|ies)|pups?|cats?|kittens?|hounds?|labradors?|labs?|retrievers?|spaniels?|terriers?|poodles?|collies?|beagles?|pugs?|dachshunds?|whippets?|greyhounds?|lurchers?|spinon[ei]|huskies|husky|german shepherds?|shepherds?|schnauzers?|boxers?|corgis?|bulldogs?|rottweilers?|vizslas?|pointers?|setters?|bernese|newfoundlands?|chihuahuas?|cockapoos?|labradoodles?|mongrels?|rescue (?:dog|cat|greyhound)s?|horses?|pon(?:y|ies)|donkeys?|goats?|alpacas?|hens|chickens|rabbits?|bunn(?:y|ies)|guinea pigs?|hamsters?|parrots?|budgies?|canar(?:y|ies)|tortoises?|turtles?|goldfish|geckos?|snakes?|ferrets?)';
