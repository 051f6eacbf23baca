// The one remembered detail of a draft, by topic and occasion. Content, in English: said as people say it, never that it was told, never more than was told.
// Slots: {thing} what they give time to, or the thing itself · {place} · {treat} "some good Rioja" · {kin} "your daughter Paula" · {kins} · {pet} · {team} ·
// {plan} after "to" · {goal} · {doing} · {times} "on Fridays" · {hours} · {when} " on Sunday" or nothing · {city}. `any`: at every other occasion; `late`: when a birthday is over;
// `baby`, `wedding`: beside congratulations on one, where little else has a place.
import type { Occasion } from '../../guardrails/situation';

/** Wordings by occasion. */
export type DetailWords = Readonly<
  Partial<Record<Occasion | 'note' | 'any' | 'late' | 'baby' | 'wedding', readonly string[]>>
>;

const TREAT_ANY = [
  'I hope the week still has room for {treat}.',
  'I hope there is {treat} at the end of the week.',
  'I hope the weekend has {treat} in store.',
  'Next time we sit down together, I will see to it that there is {treat}.',
] as const;

/** By topic. */
export const DETAILS_EN: Readonly<Record<string, DetailWords>> = {
  doing: {
    baby: [
      'I expect {thing} will have to wait a little.',
      'I trust {thing} will wait for you.',
      'I hope {thing} will forgive you for a few months.',
      '{Thing} can wait a while, I am sure.',
    ],
    wedding: [
      'I hope married life leaves <plenty of room|room|time> for {thing}.',
      'I hope {thing} {many|fits|fit} well into married life.',
      'May married life have <room|plenty of room> for {thing}.',
    ],
    late: [
      'I hope the day still had an hour or two for {thing}.',
      'I hope some of the day went to {thing} rather than to meetings.',
      'I hope the year ahead leaves <plenty of|more> room for {thing}.',
      'I hope there was time for {thing} somewhere in between.',
    ],
    birthday: [
      'I hope the <day|afternoon> leaves you an hour or two for {thing}.',
      'I hope there is time for {thing} <somewhere in the day|before the day is out>.',
      'With luck there will be time for {thing} before the day is out.',
      'I hope <some|part> of the day goes to {thing} rather than <to meetings|to mail>.',
      'I hope the year ahead leaves <plenty of|more> room for {thing}.',
      'If there is any justice, the afternoon belongs to {thing}.',
      'May there be more {pastime} and fewer meetings in the year ahead.',
      '<I hope|I trust> nobody minds if {thing} {many|comes|come} before the inbox today.',
      'I wish you an undisturbed hour of {pastime} today.',
      'May {pastime} be on the programme today.',
      'I hope {thing} {many|gets|get} {many|its|their} share of <the celebrations|the day>.',
      'I hope somebody gives you <the gift of a free day|a free day> for {thing}.',
      'My wish for the year ahead: more {pastime}, less mail.',
    ],
    congratulation: [
      'I hope you treat yourself to <a few extra hours|an extra hour or two> of {pastime}.',
      'You have earned an <afternoon|evening> of {pastime}.',
      'I hope there is still time for {thing} <among all this|after all this>.',
      'If anybody asks, an afternoon of {pastime} is the proper way to mark it.',
      'I hope the <celebration has|celebrations have> room for {thing}.',
      'May {pastime} be next on the list.',
      'I trust you will now be allowed a whole <weekend|day> of {pastime}.',
      'That earns you a free day for {thing}.',
      'Treat yourself to an evening of {pastime}.',
      'Reward yourself with {pastime}.',
      'Now let the phone ring and give the evening to {thing}.',
      'May the next free day belong to {thing}.',
      'The rest of the week should by rights be given over to {pastime}.',
      'I hope there is a little more time for {thing} after this.',
      'If it brings you even one more hour for {thing}, so much the better.',
      'And when the speeches are over, there is always {pastime}.',
    ],
    anniversary: [
      'I hope you mark it with <an afternoon|an evening|an hour or two> of {pastime}.',
      'I hope the <day|evening> leaves you <some|a little> time for {thing}.',
      'I hope the <coming|next> year leaves more room for {thing}.',
      'An hour of {pastime} would be a fair reward.',
      'I hope {thing} {many|gets|get} a look-in too.',
      'May there be plenty of {pastime} in the <years to come|next one>.',
      'I trust that {thing} {many|has|have} a place in the <celebrations|programme>.',
      'If it were up to me, the <afternoon|day|whole week> would <belong to|be for> {thing}.',
      'I hope the celebrations leave an hour for {thing}.',
    ],
    thanks: [
      'I hope there is time for {thing} before long.',
      'I hope the <weekend|week> leaves you <some|enough> time for {thing}.',
      'I hope there are a few good hours of {pastime} ahead of you.',
      'I hope the next free <hour|evening> goes to {thing}.',
      'If I could send you a free afternoon for {thing}, I would.',
      'I hope there is a quiet hour for {thing} before long.',
      'It has earned you an evening of {pastime}, at the least.',
      'May there be <some time|room|an hour or two> for {thing} <this week|soon|before the month is out>.',
      'May some {pastime} make up for the <time|trouble> it <took|cost> you.',
      'May your next free <afternoon|evening|day> belong to {thing}.',
      'I wish you an undisturbed <evening|hour or two|afternoon> of {pastime}.',
      'I hope {thing} {many|is|are} still getting {many|its|their} share of the <week|weekend>.',
    ],
    welcome_back: [
      'I hope you came back with <some time|an hour or two> left for {thing}.',
      'I hope there is <soon|already> time for {thing} again.',
      'I hope {thing} {many|has|have} not had to wait too long.',
      'I hope the time away had some {pastime} in it.',
      'I hope there is some {pastime} in the week too.',
      'I hope {thing} {many|was|were} part of the time away.',
      'I hope some <time|energy> for {thing} has survived the journey.',
      'I hope the calendar <still has a corner|has kept a corner free> for {thing}.',
      'A few good hours of {pastime} were part of the break, I trust.',
      'I hope you found time for {thing} while you were away.',
      '<I hope|I trust> the <evenings|weeks ahead> <still have|have kept some> room for {thing}.',
      'May the first free <evening|afternoon> go to {thing}.',
      'I wish you a soft landing, with {pastime} in the evenings.',
    ],
    check_in: [
      'I hope <work|the calendar> leaves you enough time for {thing}.',
      'I hope you are still finding time for {thing}.',
      'I hope there has been <time|an hour or two> for {thing} <lately|now and then>.',
      'I hope {thing} {many|is|are} not losing out to the calendar.',
      'I hope the season has been a good one for {thing}.',
      'Are you <still finding|finding any|getting enough> time for {thing}?',
      'Has there been any {pastime} lately?',
      'I hope {thing} still {many|gets|get} {many|its|their} <share of the week|hours>.',
      'I hope you have had <a good few hours of|plenty of> {pastime} lately.',
      'I trust there is still an evening for {thing} now and then.',
      'I hope the last <few |>weeks had some {pastime} in them.',
    ],
    any: [
      'I hope you are still finding time for {thing}.',
      'I hope there is still <room in the week|an hour> for {thing}.',
      'I hope <work|the calendar> leaves you enough time for {thing}.',
      'I hope the weekend leaves some time for {thing}.',
      'I hope {thing} {many|is|are} getting {many|its|their} share of the week.',
      'May there be time for {thing} at the weekend.',
      'I wish you a free <evening|afternoon> for {thing} before long.',
      'I hope {thing} still {many|has|have} a place in the week.',
      'I hope there has been some {pastime} in the week so far.',
      'May the next free hour go to {thing}.',
    ],
    renewal: [],
  },
  training: {
    any: [
      'I hope the training for {thing} is going well.',
      'I hope the legs are holding up in the training for {thing}.',
      'All the best for the <rest of the training|last stretch of training> for {thing}.',
      'May the training for {thing} be kind to your knees.',
    ],
    birthday: [
      'I hope the training for {thing} gives you the day off.',
      'I hope {thing} goes the way you want it to this year.',
    ],
    renewal: [],
  },
  place: {
    wedding: ['I hope there is a trip to {place} in it for the two of you.'],
    birthday: [
      'I hope the year ahead has some {region} in it.',
      'I hope there is a trip to {place} somewhere in the year ahead.',
      'May the year ahead take you to {place}.',
      'If wishes count for anything, the year ahead takes you to {place}.',
      'I hope the next twelve months find you in {place} at least once.',
      'I wish you a few free days in {place} before the year is out.',
    ],
    congratulation: [
      'If that does not call for a few days in {place}, I do not know what does.',
      'I hope it comes with a few free days, in {place} or elsewhere.',
    ],
    anniversary: [
      'I hope there are a few days in {place} in the year ahead.',
      'A few days in {place} would be a fair reward.',
    ],
    check_in: [
      'I hope there is a trip to {place} on the horizon.',
      'I hope you get to see {place} this year.',
      'Is there any {region} in your plans this year?',
    ],
    any: [
      'I hope there is a trip to {place} on the horizon.',
      'I hope the year has some {region} in store for you.',
      'I hope you get to see {place} this year.',
    ],
    welcome_back: [],
    renewal: [],
  },
  treat: {
    baby: ['I hope there is {treat} now and then, and a free hand to hold it.', 'I hope somebody brings you {treat}.'],
    wedding: ['I hope there was {treat} to go with it.'],
    late: [
      'I hope there was {treat} involved.',
      'I hope somebody put {treat} in front of you.',
      'I hope the day came with {treat}.',
    ],
    birthday: [
      'I hope somebody puts {treat} in front of you today.',
      'I hope there is {treat} involved.',
      'I hope the day starts, or ends, with {treat}.',
      'May there be {treat} at some point today.',
      'I trust there will be {treat} before the day is over.',
      'I hope there is {treat} waiting for you at the end of the day.',
      'I hope you are treated to {treat} today.',
      'The least the day should bring is {treat}.',
      'My wish for the day: {treat}, and nobody at the door.',
    ],
    congratulation: [
      'I hope there is {treat} to mark it.',
      'That deserves {treat}.',
      'I hope somebody brings out {treat}.',
    ],
    anniversary: [
      'I hope there is {treat} to mark it.',
      'That deserves {treat}.',
      'I hope somebody thinks of {treat}.',
    ],
    thanks: [
      'The next time we meet, {treat} is on me.',
      'I owe you {treat} at the very least.',
      'I owe you {treat}, and I will not forget it.',
      'I owe you {treat} for that.',
      'When we next meet, there will be {treat} waiting for you.',
    ],
    check_in: ['I hope there is {treat} within reach while you read this.', ...TREAT_ANY],
    any: TREAT_ANY,
    renewal: [],
  },
  music: {
    wedding: ['I hope there was some {thing} to dance to.'],
    late: ['I hope there was time for some {thing}.', 'I hope the evening had some {thing} in it.'],
    birthday: [
      'I hope there is time for some {thing} today.',
      'I hope the evening has some {thing} in it.',
      'I hope you get an hour of peace and some {thing}.',
      'May there be an hour for some {thing} at some point today.',
      'I wish you an evening with some {thing} and no telephone.',
      'I hope there is room for some {thing} today.',
    ],
    congratulation: [
      'I hope there is time for some {thing} after all that.',
      'I hope it leaves you an evening for some {thing}.',
    ],
    anniversary: [
      'I hope the evening leaves room for some {thing}.',
      'An evening with some {thing} would be a fair reward.',
    ],
    check_in: [
      'I hope there is still an evening for some {thing} now and then.',
      'I hope the evenings leave you time for some {thing}.',
      'I hope there has been time for some {thing} lately.',
    ],
    any: [
      'I hope the evenings leave you time for some {thing}.',
      'I hope there is time for some {thing} at the weekend.',
    ],
    renewal: [],
  },
  kin: {
    late: ['I hope you got to spend some of the day with {kin}.', 'I hope {kin} spoilt you a little.'],
    birthday: [
      'I hope you and {kin} have a good day of it.',
      'I hope {kin} will help you celebrate.',
      'I hope you get to spend some of the day with {kin}.',
      'I hope {kin} {many|spoils|spoil} you a little today.',
    ],
    congratulation: ['I hope you get to celebrate with {kin}.'],
    anniversary: ['I hope you get to mark it with {kin}.'],
    check_in: ['I hope all is well with {kin}.', 'I hope {kin} and everybody at home are well.'],
    any: ['I hope all is well with {kin}.', 'I hope you and {kin} are well.'],
    renewal: [],
  },
  pet: {
    baby: ['I hope {pet} {many|takes|take} the news well.'],
    wedding: ['I hope {pet} {many|was|were} allowed to join in.'],
    late: ['I hope {pet} joined in.', 'I hope {pet} got a share of the cake.'],
    birthday: [
      'I hope {pet} {many|lets|let} you have a slow start to the day.',
      'I hope {pet} {many|joins|join} in.',
      'Please give {pet} a pat from me.',
      'I hope {pet} {many|gets|get} a share of the cake.',
      'I trust {pet} will see to the celebrations.',
      'I hope {pet} {many|has|have} something planned for you.',
    ],
    congratulation: ['I hope {pet} {many|gets|get} to celebrate too.', 'Please let {pet} share in the celebrations.'],
    anniversary: ['I hope {pet} {many|gets|get} to celebrate too.'],
    check_in: [
      'I hope <all is well with|things are good with> {pet}.',
      'Please give {pet} my regards.',
      'I hope {pet} {many|is|are} keeping you company.',
      'How {many|is|are} {pet}?',
    ],
    any: [
      'I hope <all is well with|things are good with> {pet}.',
      'Please give {pet} my regards.',
      'I hope {pet} {many|is|are} <in good form|well|keeping you entertained>.',
      '<Best wishes|Greetings> to {pet} as well.',
    ],
    renewal: [],
  },
  team: {
    baby: ['With luck there is a new supporter for {team}.'],
    birthday: [
      'I hope {team} do the decent thing and win this week.',
      'A win for {team} would round the week off nicely.',
      'I hope the year ahead is a good one for you, and for {team}.',
    ],
    check_in: ['I hope {team} are giving you more joy than grief.', 'I hope {team} are treating you well this season.'],
    any: [
      'I hope {team} are treating you well this season.',
      'I hope {team} give you something to cheer about at the weekend.',
      'May {team} behave themselves at the weekend.',
    ],
    renewal: [],
  },
  goal: {
    birthday: [
      'I hope this is the year to {plan}.',
      'I hope the year ahead brings you closer to {goal}.',
      'May this be the year of {goal}.',
      'I hope the year ahead leaves time for {doing}.',
      'May the year ahead be the one in which you {plan}.',
      'I wish you every success with {doing} in the year ahead.',
      'I wish you a year with plenty of room for {goal}.',
    ],
    congratulation: [
      'And I hope {goal} is the next thing to work out.',
      'I hope it leaves you some energy for {doing}.',
    ],
    anniversary: [
      'I hope the year ahead brings you closer to {goal}.',
      'I hope the coming year leaves room for {doing}.',
    ],
    renewal: [
      'I would also like to hear how things stand with {goal}, so that what we do helps with it.',
      'I have your plan to {plan} in mind, and what we do should help with that.',
      'With {goal} in view, it may be a good moment to check that what we do still fits.',
    ],
    introduction: [
      'It also made me think of your plan to {plan}.',
      'It also made me think of {goal}.',
      'It may help with {doing}.',
    ],
    follow_up: [
      'I hope there is <progress on|good news of|good progress with> your plan to {plan}.',
      'I hope things are <moving along|going the right way> with {goal}.',
    ],
    check_in: [
      'How is the plan to {plan} coming along?',
      'How are things going with {goal}?',
      'I would be glad to hear how things are going with {goal}.',
      'How is {doing} going?',
      'I hope there is progress with {doing}.',
    ],
    welcome_back: [
      'I hope the time away brought you closer to {goal}.',
      'I hope the plan to {plan} looks as good as ever.',
      'All the best for {goal} from here.',
      'I hope you came back with new energy for {doing}.',
      'Perhaps there was even a little time for {doing}.',
    ],
    any: [
      'I hope there is <progress on|good news of|good progress with> your plan to {plan}.',
      'I hope things are <moving along|going the right way> with {goal}.',
      'I hope there is time for {doing} among everything else.',
      'All the best with the plan to {plan}.',
      'I wish you luck with {goal}.',
      'I hope {goal} is coming along.',
    ],
  },
  work: {
    birthday: [],
    congratulation: [],
    thanks: [],
    anniversary: [],
    renewal: ['It would also help to know how things stand with {thing}.', 'What we do should fit with {thing} too.'],
    introduction: ['It also made me think of {thing}.', 'It may help with {thing}.'],
    check_in: ['How are things going with {thing}?', 'I hope things are going well with {thing}.'],
    any: ['I hope things are going well with {thing}.', 'I hope {thing} is on track.'],
  },
  inWriting: {
    renewal: [
      'I am putting this in writing rather than ringing you, as you prefer.',
      'As you prefer it in writing, I will not ring.',
    ],
    follow_up: ['I am putting it in writing, as you prefer.', 'I am sending this in writing, as you prefer.'],
    introduction: ['I am writing rather than calling, as you prefer.'],
  },
  brief: {
    renewal: ['I will keep this short, as you like it.'],
    follow_up: ['I will keep it short, as you like it.'],
    check_in: ['I will keep it short, as you like it.'],
    introduction: ['I will keep it short, as you like it.'],
  },
  when: {
    renewal: [
      'If you would rather talk it through, I can do that {times}, which I know suits you.',
      'If a conversation is easier, {hours} would work for me too.',
    ],
  },
  notWhen: {
    renewal: [
      'If you would rather talk it through, I will keep clear of {hours}.',
      'If a conversation is easier, I will not suggest one {times}.',
    ],
  },
  'birthday:ahead': {
    any: ['And happy birthday for {day}.', 'I also wish you a happy birthday for {day}.'],
    thanks: [],
    renewal: [],
  },
  'birthday:now': {
    any: ['And a very happy birthday to you today.', 'And, since it is the day for it: happy birthday.'],
    thanks: [],
    renewal: [],
  },
  'birthday:just': {
    any: ['And a belated happy birthday.', 'I hope you had a good birthday.'],
    thanks: [],
    renewal: [],
  },
  'birthday:now:kin': { any: ['Please wish {kin} a happy birthday from me.'], renewal: [] },
  'birthday:ahead:kin': { any: ['Please wish {kin} a happy birthday for {day}.'], renewal: [] },
  'work_anniversary:now': { any: ['And congratulations on your work anniversary today.'], birthday: [], renewal: [] },
  'trip:ahead': {
    any: [
      'Have a good trip to {place}{when}.',
      'I hope {place} treats you well.',
      'Safe travels to {place}{when}.',
      'Enjoy {place}.',
      'Safe travels{when}.',
    ],
    birthday: [
      'And have a good trip to {place}{when}.',
      'I hope {place} treats you well.',
      'And safe travels to {place}{when}.',
    ],
    renewal: ['I know you are off to {place}{when}, so there is no rush on my side.'],
  },
  'trip:now': {
    any: ['I hope {place} is treating you well.', 'I hope you are enjoying {place}.', 'I hope the trip is going well.'],
    welcome_back: [],
  },
  'trip:just': {
    any: [
      'I hope {place} was good to you.',
      'I hope you had a good time in {place}.',
      'I hope {place} was all you hoped for.',
      'I hope the trip went well.',
    ],
  },
  'trip:ahead:kin': { any: ['I hope {kin} has a good trip to {place}.'], renewal: [] },
  'trip:just:kin': { any: ['I hope {kins} trip to {place} went well.'], renewal: [] },
  'out_of_office:just': {
    any: ['I hope you had a proper rest while you were away.', 'I hope the time away did you good.'],
    renewal: ['I hope the time away did you good.'],
  },
  'out_of_office:ahead': {
    any: [
      'I hope you have a proper rest while you are away.',
      'Enjoy the time off.',
      'I hope the time away does you good.',
    ],
  },
  'move:ahead': {
    any: [
      'I hope the preparations for the move to {place} are going well.',
      'I hope the packing for {place} is under control.',
      'All the best for the move to {place}{when}.',
      'All the best for the move{when}.',
    ],
  },
  'move:now': {
    any: [
      'I hope the move to {place} is going smoothly.',
      'I hope the move is going smoothly.',
      'I hope the kettle is in the first box you open.',
    ],
  },
  'move:just': {
    any: [
      'I hope the move to {place} went smoothly.',
      'I hope you are settling in well in {place}.',
      'I hope the last boxes are unpacked by now.',
      'I hope the move went smoothly.',
    ],
  },
  'launch:ahead': {
    any: [
      'All the best for {thing}{when}.',
      'I hope the preparations for {thing} are going well.',
      'I will be keeping my fingers crossed for {thing}{when}.',
      'All the best for the launch{when}.',
    ],
  },
  'launch:now': { any: ['I hope {thing} is going well.', 'I hope the launch is going well.'] },
  'launch:just': {
    any: [
      'I hope {thing} went the way you wanted.',
      'I hope the dust has settled after {thing}.',
      'I hope the launch went the way you wanted.',
    ],
  },
  'new_job:ahead': {
    any: ['All the best for the start in the new role{when}.', 'I wish you a good start in the new role{when}.'],
  },
  'new_job:now': { any: ['I hope the new role has started well.', 'I wish you a good start in the new role.'] },
  'new_job:just': {
    any: [
      'I hope the new role has started well.',
      'I hope you are settling in well in the new role.',
      'I hope the first weeks in the new role are good ones.',
    ],
  },
  'new_job:just:kin': { any: ['I hope {kins} new role has started well.'], renewal: [] },
  'baby:ahead': {
    any: [
      'I wish you all a calm few weeks before the new arrival.',
      'All the very best for the weeks ahead, at home above all.',
    ],
    renewal: [],
  },
  'baby:just': {
    any: ['I hope you are all well and getting some sleep.', 'I hope the new arrival lets you sleep now and then.'],
    renewal: [],
  },
  'baby:now': { any: ['I hope you are all well and getting some sleep.'], renewal: [] },
  'wedding:ahead': {
    any: ['I wish you a wonderful wedding{when}.', 'I hope the wedding plans are still a pleasure.'],
    renewal: [],
  },
  'wedding:now': { any: ['I wish you a wonderful wedding day.'], renewal: [] },
  'wedding:just': {
    any: ['I hope the wedding was a wonderful day.', 'I hope you have had a little time to recover from the wedding.'],
    renewal: [],
  },
  'wedding:ahead:kin': {
    any: ['I hope {kins} wedding is a lovely day.', 'I wish you all a lovely day at {kins} wedding{when}.'],
    renewal: [],
  },
  'wedding:just:kin': { any: ['I hope {kins} wedding was a lovely day.'], renewal: [] },
  'graduation:ahead': { any: ['All the best for the graduation{when}.'], renewal: [] },
  'graduation:just': { any: ['I hope the graduation was a good day.'], renewal: [] },
  'graduation:ahead:kin': {
    any: [
      'I hope {kins} graduation{when} is a lovely day for all of you.',
      'I hope you have a lovely day at {kins} graduation{when}.',
    ],
    renewal: [],
  },
  'graduation:now:kin': { any: ['I hope {kins} graduation today is a lovely day for all of you.'], renewal: [] },
  'graduation:just:kin': {
    any: [
      'I hope {kins} graduation was a lovely day for all of you.',
      'I hope you had a lovely day at {kins} graduation.',
    ],
    renewal: [],
  },
  'race_or_match:ahead': {
    any: [
      'Good luck in {city}{when}.',
      'Good luck with {thing}{when}.',
      'All the best for {thing}{when}.',
      'I will be keeping my fingers crossed for {thing}{when}.',
      'Good luck{when}.',
    ],
    birthday: [
      'And good luck in {city}{when}.',
      'And good luck with {thing}{when}.',
      'And all the best for {thing}{when}.',
    ],
    renewal: [],
  },
  'race_or_match:now': { any: ['Good luck with {thing} today.', 'All the best for {thing} today.'], renewal: [] },
  'race_or_match:just': {
    any: [
      'I hope {city} went well and that the legs have recovered.',
      'I hope {thing} went well.',
      'I hope {thing} went the way you wanted.',
    ],
    renewal: [],
  },
  'race_or_match:ahead:kin': {
    any: ['I wish {kin} all the best for {thing}{when}.', 'Good luck to {kin} with {thing}{when}.'],
    renewal: [],
  },
  'race_or_match:just:kin': { any: ['I hope {thing} went well for {kin}.'], renewal: [] },
  'event:ahead': {
    any: ['I hope {thing} goes well{when}.', 'All the best for {thing}{when}.', 'Good luck with {thing}{when}.'],
  },
  'event:now': { any: ['I hope {thing} is going well.'] },
  'event:just': { any: ['I hope {thing} went well.', 'I hope {thing} went the way you wanted.'] },
  'award:just': {
    any: ['Congratulations on {thing}.', 'Well done on {thing}.'],
    birthday: ['And congratulations on {thing}.'],
  },
  'award:now': { any: ['Congratulations on {thing}.'] },
  'award:ahead': { any: ['Good luck with {thing}{when}.', 'I will be keeping my fingers crossed for {thing}{when}.'] },
  'award:just:kin': { any: ['Congratulations to {kin} on {thing}.'], renewal: [] },
  'milestone:just': { any: ['Congratulations on {thing}.', 'Well done on {thing}.'] },
  'milestone:now': { any: ['Congratulations on {thing}.'] },
};
