// Words of people's lives by what they mean: family, animals, what happens, what is done for pleasure. Data only; plurals are understood.

/** One meaning. `is`: whoever speaks of this speaks of that as well ("daughter" of a child). */
export interface Group {
  readonly id: string;
  readonly is: readonly string[];
  readonly sort: 'kin' | 'pet' | 'event' | 'pastime' | 'diet';
  /** Separated by commas. */
  readonly words: string;
}

export const GROUPS: readonly Group[] = [
  { id: 'family', is: [], sort: 'kin', words: 'family, families, loved ones, household, folks' },
  {
    id: 'spouse',
    is: ['family'],
    sort: 'kin',
    words: 'spouse, better half, fiancé, fiancée, fiance, fiancee, significant other, other half',
  },
  { id: 'husband', is: ['spouse'], sort: 'kin', words: 'husband, hubby, boyfriend' },
  { id: 'wife', is: ['spouse'], sort: 'kin', words: 'wife, girlfriend' },
  {
    id: 'child',
    is: ['family'],
    sort: 'kin',
    words:
      'child, children, kid, kids, little one, little ones, toddler, twin, twins, triplets, teenager, teenagers, offspring',
  },
  { id: 'son', is: ['child'], sort: 'kin', words: 'son, sons, stepson, little boy, eldest son, your boy, your boys' },
  {
    id: 'daughter',
    is: ['child'],
    sort: 'kin',
    words: 'daughter, daughters, stepdaughter, little girl, your girl, your girls',
  },
  { id: 'parent', is: ['family'], sort: 'kin', words: 'parent, parents, in laws, mother in law, father in law' },
  { id: 'mother', is: ['parent'], sort: 'kin', words: 'mother, mum, mom, mama, mummy' },
  { id: 'father', is: ['parent'], sort: 'kin', words: 'father, dad, daddy, papa' },
  { id: 'sibling', is: ['family'], sort: 'kin', words: 'sibling, siblings' },
  { id: 'sister', is: ['sibling'], sort: 'kin', words: 'sister, sisters' },
  { id: 'brother', is: ['sibling'], sort: 'kin', words: 'brother, brothers' },
  {
    id: 'grandchild',
    is: ['family'],
    sort: 'kin',
    words: 'grandchild, grandchildren, grandson, granddaughter, grandkid, grandkids',
  },
  {
    id: 'grandparent',
    is: ['family'],
    sort: 'kin',
    words:
      'grandmother, grandma, granny, gran, nan, grandfather, grandpa, grandad, granddad, grandparent, grandparents',
  },
  { id: 'aunt', is: ['family'], sort: 'kin', words: 'aunt, auntie' },
  { id: 'uncle', is: ['family'], sort: 'kin', words: 'uncle' },
  { id: 'cousin', is: ['family'], sort: 'kin', words: 'cousin' },
  { id: 'niece', is: ['family'], sort: 'kin', words: 'niece' },
  { id: 'nephew', is: ['family'], sort: 'kin', words: 'nephew, godson' },

  { id: 'pet', is: [], sort: 'pet', words: 'pet, pets, furry friend, four legged friend' },
  {
    id: 'dog',
    is: ['pet'],
    sort: 'pet',
    words:
      'dog, dogs, puppy, puppies, pup, doggy, hound, labrador, spaniel, terrier, retriever, golden retriever, dachshund, beagle, poodle, collie, whippet, greyhound, pug, schnauzer, corgi, husky',
  },
  { id: 'cat', is: ['pet'], sort: 'pet', words: 'cat, cats, kitten, kittens, kitty, tomcat, maine coon' },
  { id: 'horse', is: ['pet'], sort: 'pet', words: 'horse, horses, pony, ponies, mare, foal, gelding' },
  { id: 'hens', is: ['pet'], sort: 'pet', words: 'hens, chickens' },
  {
    id: 'other_pet',
    is: ['pet'],
    sort: 'pet',
    words: 'rabbit, guinea pig, hamster, parrot, budgie, tortoise, goldfish, alpaca, alpacas',
  },

  {
    id: 'birthday',
    is: [],
    sort: 'event',
    words:
      'birthday, bday, b day, happy thirtieth, happy fortieth, happy fiftieth, happy sixtieth, happy seventieth, happy eightieth, happy 18 th, happy 21 st, happy 30 th, happy 40 th, happy 50 th, happy 60 th, happy 70 th, happy 80 th, happy 30th, happy 40th, happy 50th, happy 60th, happy 70th, happy 80th, turns thirty, turns forty, turns fifty, turns sixty, turns 30, turns 40, turns 50, turns 60, turns 70, turns 80, turning thirty, turning forty, turning fifty, turning sixty, turn forty, turn fifty, turn sixty, turned forty, turned fifty',
  },
  {
    id: 'wedding',
    is: [],
    sort: 'event',
    words:
      'wedding, weddings, married, marry, marries, marrying, marriage, getting hitched, tie the knot, tied the knot, honeymoon, newlywed, newlyweds, bride, groom, big day, nuptials',
  },
  {
    id: 'engagement',
    is: [],
    sort: 'event',
    words: 'got engaged, getting engaged, your engagement, engagement party, the engagement',
  },
  { id: 'anniversary', is: [], sort: 'event', words: 'anniversary, anniversaries, wedding anniversary' },
  {
    id: 'work_anniversary',
    is: [],
    sort: 'event',
    words: 'work anniversary, work anniversaries, years at, years with the company, years with the firm, jubilee',
  },
  {
    id: 'baby',
    is: [],
    sort: 'event',
    words:
      'baby, babies, newborn, new arrival, little girl has arrived, pregnant, pregnancy, expecting, maternity leave, paternity leave, parental leave, due date, baby shower, became a father, became a mother, new mum, new dad, new mother, new father, becoming a father, becoming a mother, birth of, gave birth, is born, was born',
  },
  {
    id: 'new_job',
    is: [],
    sort: 'event',
    words:
      'new job, new role, new position, new post, promotion, promoted, appointment as, appointed, new title, new challenge, new employer, new venture, started at, first day at, step up, stepping up, becoming head, becoming director, becoming partner, head of, vice president, vp of, took over as, taking over as, take over as, starting as, start as, joining as, join as, be the new, been made',
  },
  {
    id: 'move',
    is: [],
    sort: 'event',
    words:
      'your move, the move, big move, house move, moved to, moved into, moving to, moving into, move to, moves to, moving house, moved house, moved home, relocation, relocating, relocated, relocate, new home, new house, new flat, new apartment, new place, housewarming, bought a house, buying a house, bought a flat',
  },
  { id: 'new_office', is: [], sort: 'event', words: 'new office, new offices, new headquarters, new premises' },
  {
    id: 'graduation',
    is: [],
    sort: 'event',
    words:
      'graduation, graduate, graduates, graduated, graduating, degree, diploma, phd, doctorate, thesis, mba, finals, exams, exam, a levels, a level',
  },
  {
    id: 'health',
    is: [],
    sort: 'event',
    words:
      'operation, surgery, illness, ill, sick, hospital, hospitalised, recovery, recovering, recover, flu, injury, injured, broken leg, broken arm, broken wrist, get well, feeling better, on the mend, convalescence, treatment, diagnosis, sprained, migraine, back pain, back problems',
  },
  {
    id: 'bereavement',
    is: [],
    sort: 'event',
    words:
      'loss, bereavement, passed away, passing, death, died, funeral, grief, grieving, condolences, mourning, late mother, late father, late husband, late wife',
  },
  {
    id: 'award',
    is: [],
    sort: 'event',
    words:
      'award, awards, prize, medal, trophy, shortlisted, shortlist, nominated, nomination, honour, honoured, winner, winning, won, accolade, named one of, ranked',
  },
  {
    id: 'launch',
    is: [],
    sort: 'event',
    words:
      'launch, launches, launched, launching, go live, going live, went live, rollout, rolled out, grand opening, opening of, premiere',
  },
  {
    id: 'trip',
    is: [],
    sort: 'event',
    words:
      'trip, trips, holiday, holidays, vacation, vacations, getaway, travels, travelling, traveling, journey, cruise, safari, city break, road trip, time off, sabbatical, time away, weekend away, week away',
  },
  {
    id: 'race',
    is: [],
    sort: 'event',
    words:
      'marathon, marathons, half marathon, ultramarathon, triathlon, ironman, race, races, parkrun, 10k, 5k, tournament, regatta, championship, championships, competition, contest, big match, cup final, trek',
  },
  {
    id: 'renovation',
    is: [],
    sort: 'event',
    words:
      'renovation, renovations, renovating, renovated, renovate, refurbishing, refurbishment, building work, loft conversion, new kitchen, new bathroom, new roof, house extension, builders, decorating',
  },
  { id: 'retirement', is: [], sort: 'event', words: 'retirement, retiring, retire, retired, retires' },
  {
    id: 'funding',
    is: [],
    sort: 'event',
    words:
      'series a, series b, series c, seed round, funding round, funding, fundraise, raised, ipo, acquisition, acquired, merger, investment round',
  },
  {
    id: 'talk',
    is: [],
    sort: 'event',
    words:
      'keynote, your talk, your speech, panel discussion, your presentation, your lecture, your interview, your podcast, your article, your book, your paper, your post, exhibition, recital, concert',
  },
  { id: 'milestone', is: [], sort: 'event', words: 'milestone, jubilee' },
  {
    id: 'divorce',
    is: [],
    sort: 'event',
    words: 'divorce, divorced, divorcing, separation, separated, split up, break up, breakup',
  },

  {
    id: 'sail',
    is: [],
    sort: 'pastime',
    words: 'sailing, sail, sails, sailed, sailor, sailboat, boat, regatta, yacht, sailing boat, on the water, dinghy',
  },
  {
    id: 'running',
    is: [],
    sort: 'pastime',
    words:
      'running, runner, jogging, jog, marathon, marathons, half marathon, parkrun, 10k, trail running, morning run, morning runs, long runs, runs',
  },
  {
    id: 'climbing',
    is: [],
    sort: 'pastime',
    words: 'climbing, climber, bouldering, rock climbing, mountaineering, climbs',
  },
  {
    id: 'cycling',
    is: [],
    sort: 'pastime',
    words:
      'cycling, cyclist, bike, bikes, biking, bicycle, cycle, cycles, road bike, mountain bike, gravel bike, two wheels',
  },
  { id: 'swimming', is: [], sort: 'pastime', words: 'swimming, swimmer, swim, swims, open water' },
  { id: 'golf', is: [], sort: 'pastime', words: 'golf, golfer, golfing, handicap, round of golf, the links, tee time' },
  { id: 'tennis', is: [], sort: 'pastime', words: 'tennis' },
  { id: 'padel', is: [], sort: 'pastime', words: 'padel, paddle tennis' },
  { id: 'squash', is: [], sort: 'pastime', words: 'squash, badminton' },
  { id: 'football', is: [], sort: 'pastime', words: 'football, soccer, footballer' },
  { id: 'rugby', is: [], sort: 'pastime', words: 'rugby' },
  { id: 'cricket', is: [], sort: 'pastime', words: 'cricket' },
  { id: 'basketball', is: [], sort: 'pastime', words: 'basketball, volleyball, handball, hockey' },
  { id: 'chess', is: [], sort: 'pastime', words: 'chess, grandmaster' },
  { id: 'yoga', is: [], sort: 'pastime', words: 'yoga, pilates, meditation' },
  {
    id: 'skiing',
    is: [],
    sort: 'pastime',
    words: 'skiing, ski, skier, snowboarding, snowboard, slopes, on the slopes',
  },
  {
    id: 'hiking',
    is: [],
    sort: 'pastime',
    words: 'hiking, hike, hikes, hiker, trekking, rambling, hill walking, long walks',
  },
  {
    id: 'gardening',
    is: [],
    sort: 'pastime',
    words: 'gardening, gardener, garden, allotment, roses, tomatoes, dahlias, greenhouse, vegetable patch',
  },
  { id: 'baking', is: [], sort: 'pastime', words: 'baking, baker, sourdough, bake, bakes, bread baking' },
  { id: 'cooking', is: [], sort: 'pastime', words: 'cooking, cook, home cook' },
  { id: 'knitting', is: [], sort: 'pastime', words: 'knitting, knitter, crochet, quilting, sewing, embroidery' },
  {
    id: 'painting',
    is: [],
    sort: 'pastime',
    words: 'painting, painter, watercolour, watercolours, watercolor, sketching, drawing',
  },
  { id: 'photography', is: [], sort: 'pastime', words: 'photography, photographer, camera' },
  { id: 'fishing', is: [], sort: 'pastime', words: 'fishing, angling, angler, fly fishing' },
  {
    id: 'birds',
    is: [],
    sort: 'pastime',
    words: 'birdwatching, bird watching, birding, birder, birdwatcher, ornithology',
  },
  { id: 'bees', is: [], sort: 'pastime', words: 'beekeeping, bees, beekeeper, hive, hives, beehive' },
  { id: 'guitar', is: [], sort: 'pastime', words: 'guitar, guitarist, ukulele' },
  { id: 'piano', is: [], sort: 'pastime', words: 'piano, pianist' },
  { id: 'cello', is: [], sort: 'pastime', words: 'cello, cellist, violin, violinist, fiddle, viola' },
  { id: 'choir', is: [], sort: 'pastime', words: 'choir, singing, sing, sings, singer' },
  { id: 'drums', is: [], sort: 'pastime', words: 'drums, drumming, drummer, saxophone, trumpet' },
  { id: 'dancing', is: [], sort: 'pastime', words: 'dancing, tango, salsa, ballet, ballroom' },
  { id: 'pottery', is: [], sort: 'pastime', words: 'pottery, ceramics, potter' },
  { id: 'wood', is: [], sort: 'pastime', words: 'woodworking, carpentry, woodturning' },
  { id: 'riding', is: [], sort: 'pastime', words: 'horse riding, horseback riding, dressage, equestrian' },
  { id: 'surfing', is: [], sort: 'pastime', words: 'surfing, surfer, kitesurfing, windsurfing, surfboard' },
  { id: 'diving', is: [], sort: 'pastime', words: 'scuba, scuba diving, diving, snorkelling, freediving' },
  {
    id: 'rowing',
    is: [],
    sort: 'pastime',
    words:
      'rowing, rower, sculling, sculls, boat club, row on the, row in the morning, go for a row, get a row, row in before, sunny row, morning row, evening row, you row, the eight, coxed four, coxless four, kayaking, kayak, canoeing',
  },
  { id: 'camping', is: [], sort: 'pastime', words: 'camping, campervan, caravan' },

  { id: 'vegetarian', is: [], sort: 'diet', words: 'vegetarian, veggie, meat free, no meat, meatless, without meat' },
  { id: 'vegan', is: ['vegetarian'], sort: 'diet', words: 'vegan, plant based' },
  { id: 'allergy', is: [], sort: 'diet', words: 'allergy, allergies, allergic, intolerance, intolerant' },
  { id: 'gluten_free', is: ['allergy'], sort: 'diet', words: 'gluten free, coeliac, celiac' },
  { id: 'halal', is: [], sort: 'diet', words: 'halal, kosher' },
  { id: 'teetotal', is: [], sort: 'diet', words: 'teetotal, teetotaller, alcohol free, non drinker, sober' },
];

/** What a moment of a kind is called when it is spoken of. */
export const KIND_GROUPS: Readonly<Record<string, readonly string[]>> = {
  birthday: ['birthday'],
  anniversary: ['anniversary'],
  work_anniversary: ['work_anniversary', 'anniversary'],
  contract: [],
  launch: ['launch'],
  trip: ['trip'],
  out_of_office: ['trip'],
  wedding: ['wedding'],
  baby: ['baby'],
  new_job: ['new_job'],
  move: ['move'],
  graduation: ['graduation'],
  health: ['health'],
  bereavement: ['bereavement'],
  award: ['award'],
  event: ['talk'],
  race_or_match: ['race'],
  milestone: ['milestone'],
};
