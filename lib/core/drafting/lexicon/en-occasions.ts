// The drafts by occasion. Content, in English. Slots of the matter: {day} "Thursday" · {when} " on Thursday" · {years} · {role} · {thing} · {place} · {kin}.
// Of the conversation: {promise} after "to" · {kindness} after "thank you for" · {trouble} a noun phrase. […] is left for the user to fill in.
// Conditions: reply · short · formal · casual · silent (long nothing heard of each other) · trouble · sober · ahead, now, just, soon (the matter) · matter · detail ·
// asks (they asked something) · asked (they asked something, where it stands for no answer) · article (something to pass on) · feature (it is news of one) · years · kin · theirCompany · item (of a gesture) · told (the matter was told).
import type { Occasion } from '../../guardrails/situation';
import type { Line, Occasional } from './content';

const HOW_ARE_THINGS: readonly Line[] = [
  { if: 'sober', say: ['There is no need to answer this.', 'Nothing is needed from you, least of all an answer.'] },
  {
    if: 'theirCompany formal',
    say: [
      'I would be glad to hear how things stand at {theirCompany}.',
      'If you have a moment, I would be interested to hear how matters are developing at {theirCompany}.',
    ],
  },
  {
    if: 'theirCompany',
    say: [
      'How are things at {theirCompany}?',
      'How is the year treating you all at {theirCompany}?',
      'I would like to hear how things are <going|shaping up> at {theirCompany}, <whenever you have a minute|in your own time>.',
      'What is keeping you busy at {theirCompany} these days?',
      'A line on how things are at {theirCompany} would be very welcome, in your own time.',
    ],
  },
  {
    say: [
      'How are things <with you|at your end>?',
      'How have you been?',
      'What has the year been like <so far|for you>?',
      'How is everything?',
      'I would be glad <to have|of> a few lines on how <you are getting on|things stand>.',
      'Do <let me know|tell me> how <things are|you are>, when there is time.',
      'What is new <with you|at your end|on your side>?',
      'How is <the season|life> treating you?',
      'What is keeping you busy <these days|at the moment|just now>?',
      'I would be glad <to hear how things are going|of any news|to hear how you are>, <whenever you have a minute|in your own time>.',
      'A <line|word> on how <things are|life is treating you> would be <very welcome|most welcome>, in your own time.',
      'How has the <year|month|week> been so far?',
    ],
  },
];

/** The drafts. */
export const OCCASIONS_EN: Readonly<Record<Occasion | 'note', Occasional>> = {
  birthday: {
    subject: [
      { if: 'just', say: ['Belated birthday wishes', 'A late happy birthday'] },
      { say: ['Happy birthday', 'Birthday wishes', 'A happy birthday to you', 'Many happy returns'] },
    ],
    body: [
      [
        [
          {
            if: 'kin now',
            say: [
              'Please wish {kin} a very happy birthday from me.',
              'I hear there is a birthday in the family today: please pass on my best wishes to {kin}.',
            ],
          },
          { if: 'kin ahead', say: ['Please wish {kin} a very happy birthday for {day} from me.'] },
          { if: 'kin just', say: ['Please pass on my belated birthday wishes to {kin}.'] },
          {
            if: 'ahead',
            say: [
              'Happy birthday for {day}.',
              'I am a little early, but I wanted to wish you a happy birthday for {day}.',
              'An early happy birthday for {day}.',
              'Before {day} comes round: a very happy birthday.',
              'I would rather be early than late, so happy birthday for {day}.',
              'Many happy returns for {day}.',
            ],
          },
          {
            if: 'just',
            say: [
              'A belated happy birthday.',
              'Happy birthday, a little late.',
              'I am late with this, but happy birthday all the same.',
              'I missed the day itself, so please accept a late happy birthday.',
              'This is late, but no less sincere for it: happy birthday.',
            ],
          },
          {
            if: 'formal',
            say: [
              'I would like to wish you a very happy birthday.',
              'Please accept my best wishes on your birthday.',
              'Many happy returns of the day.',
              'I wish you a very happy birthday.',
              'May I wish you a very happy birthday today.',
            ],
          },
          {
            say: [
              'Happy birthday!',
              'A very happy birthday to you.',
              'Many happy returns of the day.',
              'Just a <short|quick> note to wish you a <very happy|happy> birthday.',
              'I wanted to wish you a <very happy|happy> birthday<| today>.',
              'Wishing you a <very happy|happy> birthday.',
              'My calendar tells me <that |>it is your birthday<| today>. Many happy returns.',
              'A short line for a good reason: happy birthday.',
              'I am surely not the first<| today>, but happy birthday from me too.',
              'All good wishes on your birthday.',
              'One mail today that is not about work: happy birthday.',
              'Happy birthday, and many more to come.',
              'No business today, only this: happy birthday.',
              'Before the day fills up <with other mail|with meetings|with other things>: happy birthday.',
              'This is one mail that <needs nothing from you|wants no answer>: happy birthday.',
              'I could not let the day <go by|pass> without a word: happy birthday.',
            ],
          },
        ],
        'detail',
        [
          { if: 'kin', say: [''] },
          {
            if: 'just',
            say: [
              'I hope you were well looked after.',
              'I hope the day was a good one.',
              'I hope somebody made a fuss of you.',
              'I wish you a <very good|good> year ahead.',
              'All good wishes for the year that has just begun.',
            ],
          },
          {
            if: 'ahead !formal',
            say: [
              'I hope it will be a lovely day.',
              'I hope you get to spend it with people you like.',
              'I hope somebody makes a <proper |>fuss of you.',
              'I hope the sun comes out for you.',
              'Enjoy every <bit|minute> of it.',
              'I hope the day brings <you more cake than mail|more cake than mail>.',
              'I wish you a <very good|good> year ahead.',
              'All good wishes for the year ahead.',
            ],
          },
          {
            if: 'formal',
            say: [
              'I hope that the year ahead will be a good one.',
              'With all good wishes for the year ahead.',
              'I hope that you have a pleasant day.',
              'May the coming year be kind to you.',
              'I wish you good health and a good year.',
            ],
          },
          {
            say: [
              'Have a lovely day.',
              'I hope you have a very good day.',
              'I hope you get to do something <today|this evening> that has nothing to do with work.',
              'I hope the day brings <you more cake than mail|more cake than mail>.',
              'May <all the meetings today|today’s meetings> be short ones.',
              'I hope the sun comes out for you.',
              'I hope somebody else does the work today.',
              'I hope the day is a good one.',
              'Enjoy every <bit|minute> of <the day|it>.',
              'I hope you spend <the day|it|the evening> with people you like.',
              'I hope somebody is making a <proper |>fuss of you.',
              'I wish you a <very good|good> year ahead.',
              'All good wishes for the year ahead.',
              'May the year ahead be kind to you.',
              'I hope the inbox leaves you in peace for <a few hours|the afternoon|a while>.',
              'Have a good one, and let <the rest|everything else> wait <until tomorrow|a day>.',
            ],
          },
        ],
      ],
    ],
  },
  anniversary: {
    subject: [
      { if: 'work years', say: ['{years|A year|{years} years}', 'Congratulations on {years|a year|{years} years}'] },
      { if: 'contract years', say: ['{years|A year|{years} years} of working together'] },
      { if: 'contract', say: ['A word of thanks'] },
      { say: ['Congratulations', 'Happy anniversary', 'Your anniversary'] },
    ],
    body: [
      [
        [
          {
            if: 'work years',
            say: [
              'Congratulations on {years|a year|{years} years}{at}.',
              '{years|A year|{years} years}{at}: congratulations.',
              '<Many|Warm|My> congratulations on {years|your first year|{years} years}{at}.',
              '{years|A whole year|{years} years}{at}: that is worth marking. Congratulations.',
              'It is {years|a year|{years} years} since you <started|began>{at}: congratulations.',
              'By my <reckoning|count> it is now {years|a year|{years} years}{at}<, which calls for congratulations|: congratulations|. Congratulations>.',
              '{years|One year|{years} years}{at} today. That deserves more than a line, but here is one: congratulations.',
              'I see that it is {years|your first anniversary|{years} years}{at}. <Many|Warm> congratulations.',
              'Congratulations from me too on {years|the first year|{years} years}{at}.',
              '{years|A year|{years} years}{at} already. Congratulations.',
            ],
          },
          {
            if: 'contract years',
            say: [
              'It is {years|a year|{years} years} since we started working together.',
              'We have now been working together for {years|a year|{years} years}, and I did not want to let that pass without a word.',
              '{years|One year|{years} years} of working together: that deserves a line.',
            ],
          },
          {
            if: 'thing',
            say: ['Congratulations on {thing}.', 'Many congratulations on {thing}.', '{thing}: many congratulations.'],
          },
          {
            if: 'work',
            say: ['Congratulations on your work anniversary.', 'Many congratulations on your work anniversary.'],
          },
          {
            if: 'private',
            say: [
              'Happy anniversary to you both.',
              'I wish you both a very happy anniversary.',
              'Many happy returns of the day to you both.',
            ],
          },
          {
            say: [
              'Congratulations on the anniversary.',
              'An anniversary is a good reason to write: congratulations.',
              'I saw the date and wanted to say congratulations on the anniversary.',
              'Just a short note for the anniversary: congratulations.',
              'Congratulations on another year.',
              'All good wishes on the anniversary.',
              'A quick word of congratulation on the anniversary.',
              'I had the date in my calendar: congratulations on the anniversary.',
              'Congratulations on the anniversary, from me too.',
              'Happy anniversary.',
              'Many congratulations on the anniversary.',
              'Today is an anniversary, and I did not want to let it pass without a word: congratulations.',
            ],
          },
        ],
        [
          {
            if: 'contract',
            say: [
              'Thank you for your trust over that time.',
              'It is a pleasure to work with you, and I wanted to say so.',
              'Thank you for making it easy.',
            ],
          },
          { say: [''] },
        ],
        'detail',
        [
          {
            if: 'private',
            say: [
              'Have a lovely day together.',
              'I hope you get to enjoy the day.',
              'I hope there is time to celebrate.',
            ],
          },
          { if: 'contract', say: [''] },
          {
            if: 'formal',
            say: [
              'I wish you continued success.',
              'With all good wishes for the years to come.',
              'I hope that there will be an occasion to mark it.',
            ],
          },
          {
            say: [
              'I hope <somebody marks|they mark> the day <properly|as it deserves>.',
              'I wish you many more.',
              'All good wishes for <the year to come|the next one>.',
              'I hope to be writing you the same <line|words> next year.',
              'I hope you look back on <the year|it> with some satisfaction.',
              'I hope you get a moment to look back, and <one|another> to look ahead.',
              'Enjoy the day.',
              'I hope it is a day with more <good company|cake> than meetings.',
              'I hope the day is more than <a line|an entry> in the calendar.',
              'Here is to <the next chapter|what comes next>.',
              '<That|It> is worth <celebrating|a small celebration>.',
              'I hope they know what they have <in you|there>.',
              'I hope the <next stretch|coming year> is <a good one too|just as good>.',
              'That is no small thing.',
            ],
          },
        ],
      ],
    ],
  },
  congratulation: {
    subject: [
      { if: 'award', say: ['Congratulations', 'Well done', 'Many congratulations'] },
      { if: 'new_job', say: ['Congratulations', 'The new role', 'Many congratulations'] },
      { say: ['Congratulations', 'Many congratulations'] },
    ],
    body: [
      [
        [
          {
            if: 'role',
            say: [
              'Congratulations on becoming {role}.',
              'Many congratulations on becoming {role}.',
              '{role}: congratulations.',
              'I was very pleased to hear that you are now {role}. Congratulations.',
              'Well done on becoming {role}.',
            ],
          },
          {
            if: 'kin',
            say: [
              'Congratulations to {kin} on {news}.',
              'Please pass on my congratulations to {kin} on {news}.',
              'I was very pleased for {kin}. Congratulations on {news}.',
            ],
          },
          {
            if: 'matter formal',
            say: [
              'I would like to congratulate you on {news}.',
              'Please accept my congratulations on {news}.',
              'I was very pleased to hear about {news}, and would like to congratulate you.',
              'My sincere congratulations on {news}.',
            ],
          },
          {
            if: 'matter',
            say: [
              'Congratulations on {news}!',
              'Many congratulations on {news}.',
              'I was very pleased to hear about {news}. Congratulations.',
              'Warm congratulations on {news}.',
              'What good news. Congratulations on {news}.',
              'I am so pleased about {news}. Congratulations.',
              'It was a pleasure to hear about {news}. Congratulations.',
              'Let me add my congratulations on {news}.',
              'I wanted to congratulate you on {news}.',
              'Just a <short|quick> note to say congratulations on {news}.',
              'A <quick|short> line to say how glad I was to <hear about|learn of> {news}. Congratulations.',
              'The good news has reached me: congratulations on {news}.',
              'It made my morning to hear about {news}. Congratulations.',
              'So it is official. Congratulations on {news}.',
              'Before the week fills up: congratulations on {news}.',
            ],
          },
          {
            if: 'cited',
            say: [
              'I was very pleased to read {readNews}. Congratulations.',
              'What good news. Congratulations, and thank you for {tellingMe}.',
              'Many congratulations. It was good to read {readNews}.',
            ],
          },
          {
            say: [
              'Congratulations on […].',
              'Let me congratulate you on […].',
              'A quick line to say congratulations on […].',
              'I was very pleased to hear about […]. Congratulations.',
              'Well done on […].',
              'I did not want to wait with this: congratulations on […].',
              'Good news deserves a quick line: congratulations on […].',
              'This calls for a line from me: congratulations on […].',
              'Many congratulations on […].',
              'Just a short note to congratulate you on […].',
              'Warm congratulations on […].',
            ],
          },
        ],
        [
          {
            if: 'kin wedding',
            say: ['I wish them both every happiness.', 'I hope it was a lovely day for all of you.'],
          },
          {
            if: 'kin baby',
            say: [
              'I wish the whole family a happy start.',
              'I hope everybody is well, and that you get to hold the baby soon.',
            ],
          },
          {
            if: 'kin',
            say: [
              'That is lovely news for all of you.',
              'I hope there was a proper celebration.',
              'You have every reason to be proud.',
            ],
          },
          {
            if: 'new_job',
            say: [
              'I hope the first weeks are good ones.',
              'I hope you get a little time to settle in before it all lands on your desk.',
              'They have chosen well.',
              'I hope the new desk comes with good company.',
              'I wish you a good start.',
              'I hope they give you room to <do it your way|settle in>.',
              'They are lucky to have you.',
              'I hope the first Monday is a kind one.',
            ],
          },
          {
            if: 'hoped',
            say: [
              'I am keeping my fingers crossed for the rest.',
              'That alone is worth a great deal.',
              'It is good to see <the work|good work> being noticed.',
            ],
          },
          {
            if: 'award',
            say: [
              'It is well deserved.',
              'Well earned, I should say.',
              'It could not have gone to anybody more deserving.',
              'Somebody has been paying attention.',
              'I hope there is a shelf for it.',
              'It is a pleasure to read news like that.',
              'It is good to see <the work|good work> being noticed.',
              'I hope you take a <moment|day> to enjoy it.',
              'Things like that do not happen by themselves.',
              'They called out the right name.',
              'I was not surprised, only pleased.',
              'Good judges, if you ask me.',
              'I hope it finds a good place on the wall.',
              'I hope the applause was a long one.',
            ],
          },
          {
            if: 'launch',
            say: [
              'I hope you and the team get to enjoy it for a moment.',
              'I know how much work sits behind a day like that.',
              'I hope the first reactions are good ones.',
              'I hope everybody gets a proper rest afterwards.',
            ],
          },
          {
            if: 'baby',
            say: [
              'I wish you all the very best, and as much sleep as you can get.',
              'I hope you are all well and finding your feet.',
              'Please do not think of answering this.',
              'I wish the whole family a happy start.',
              'I hope the nights are kind to you.',
              'I hope you can shut the door on the world for a while.',
              'Let everything else wait.',
              'I am so happy for all of you.',
              'I hope you all get to know one another in peace.',
              'I hope somebody else is doing the <cooking|dishes>.',
            ],
          },
          {
            if: 'wedding',
            say: [
              'I wish you both every happiness.',
              'I hope it was a wonderful day for you both.',
              'All the very best to you both.',
              'I hope the sun shone and the speeches were short.',
              'I wish you <many|a great many> happy years together.',
              'I hope the <day|party> was <all you had hoped for|everything you wanted>.',
              'Here is to the two of you.',
              'I hope you danced until late.',
              'I hope you still have a few quiet days to yourselves.',
              'I am very happy for you both.',
            ],
          },
          {
            if: 'graduation',
            say: ['That is a lot of work come good.', 'That must feel good.', 'I hope there was a proper celebration.'],
          },
          {
            if: 'race_or_match',
            say: [
              'I hope the legs have forgiven you by now.',
              'That takes some doing.',
              'I hope you can still manage the stairs.',
            ],
          },
          {
            if: 'milestone',
            say: [
              'That is no small thing.',
              'I hope you take a moment to enjoy it before the next one.',
              'That takes some doing.',
              'I hope you find a way to mark it.',
            ],
          },
          {
            if: 'move',
            say: ['I hope the last boxes find their place soon.', 'I hope the new place already feels like yours.'],
          },
          {
            say: [
              'I hope you <find a moment|take the time> to enjoy it.',
              'I hope you let yourself be pleased for a <day or two|while>.',
              'That is very good news.',
              'You have every reason to be pleased.',
              'I hope everybody around you makes a <proper|decent> fuss.',
              'I could not be more pleased for you.',
              'I hope you get to celebrate <properly|in style>.',
              'I am very glad for you.',
              'It made me smile.',
            ],
          },
        ],
        'detail',
      ],
      ['asks'],
    ],
  },
  thanks: {
    subject: [{ say: ['Thank you', 'A word of thanks', 'With thanks'] }],
    body: [
      [
        [
          {
            if: 'kindness formal',
            say: [
              'I would like to thank you for {kindness}.',
              'Thank you very much for {kindness}.',
              'Please accept my thanks for {kindness}.',
            ],
          },
          {
            if: 'kindness',
            say: [
              'Thank you for {kindness}.',
              'Thank you very much for {kindness}.',
              'I wanted to thank you properly for {kindness}.',
              'Just a line to say thank you for {kindness}.',
              'Many thanks for {kindness}.',
              'Let me say a proper thank you for {kindness}.',
              'A <warm|big> thank you for {kindness}.',
              '<My|Warm> thanks for {kindness}.',
              'This is only to thank you for {kindness}.',
              'I am very grateful to you for {kindness}.',
            ],
          },
          {
            if: 'formal',
            say: [
              'I would like to thank you for […].',
              'Please accept my thanks for […].',
              'Thank you very much for […].',
              'I am writing to thank you for […].',
              'My sincere thanks for […].',
              'Allow me to thank you for […].',
              'May I thank you <warmly|sincerely> for […].',
            ],
          },
          {
            if: 'reply',
            say: [
              'Thank you <so much |>for […].',
              'This is only to <say thank you|thank you> for […].',
              '<My|Warm|Sincere> thanks for […].',
              'Let me say a <proper|heartfelt> thank you for […].',
              'A <warm|big|heartfelt> thank you for […].',
              'Many thanks for […].',
              'I am grateful to you for […].',
              'You have my <warm|sincere|warmest> thanks for […].',
              'I wanted to thank you properly for […].',
              '<Just a line|A line from me> to say thank you for […].',
            ],
          },
          {
            say: [
              'Thank you <so much |>for […].',
              'I owe you a thank you for […].',
              'I have been meaning to thank you <all week|properly> for […].',
              'This is only to <say thank you|thank you> for […].',
              'Let me say a <proper|belated|heartfelt> thank you for […].',
              'I did not want the <week|day|month> to end without <thanking you|a word of thanks> for […].',
              '<My|Warm|Sincere> thanks for […].',
              'I wanted to thank you properly for […].',
              '<Just a line|A line from me> to say thank you for […].',
              'Something I should have said <earlier|sooner>: thank you for […].',
              'You have my <warm|sincere|warmest> thanks for […].',
              'If I say only one thing this week, let it be thank you for […].',
              'A <warm|big|heartfelt> thank you for […].',
              'Thank you once more for […].',
              'Many thanks for […].',
              'Before the <week|day> <runs away with me|is over>: thank you for […].',
              'A short note of thanks for […].',
            ],
          },
        ],
        [
          {
            if: 'formal',
            say: ['I appreciated it very much.', 'It was very kind of you.', 'I am most grateful to you.'],
          },
          {
            say: [
              '<It|That> was <kind|good|thoughtful> of you, and I did not want to <let it go by without a word|leave it unsaid|let it pass in silence>.',
              '<It|That> was <kind|good|thoughtful> of you.',
              'It meant a good deal to me.',
              'It was very good of you.',
              'It made <a real|all the> difference<| to me>.',
              'I do not take <it|that> for granted.',
              '<It|That> did not go unnoticed<| here|, I promise>.',
              'You did not have to do that, which makes it all the kinder.',
              'I am grateful, and <wanted you to know it|you should know it>.',
              'It came at <just|exactly> the right <moment|time>.',
              'That was a <great|real> kindness.',
              'It helped <a great deal|a lot|more than you might think>.',
              'I was very glad of it.',
              'Not everybody would have done that.',
              'I <will|shall> remember it.',
              'That was <generous|more than generous> of you.',
              'It was <more than|all> I had hoped for.',
              '<Kindness|Help> of that <sort|kind> is rarer than it should be.',
              'It was very kind of you.',
              'I appreciate it more than a line can say.',
              'It was good of you to <take the time|make the effort>.',
            ],
          },
        ],
        'detail',
      ],
    ],
  },
  check_in: {
    subject: [
      { if: 'trouble', say: ['Where things stand'] },
      { if: 'theirCompany', say: ['How are things at {theirCompany}?', 'A short hello', 'Hello from {ourCompany}'] },
      { say: ['A short hello', 'How are things?', 'Hello'] },
    ],
    body: [
      [
        [
          {
            if: 'sober',
            say: [
              'I have been thinking of you, and wanted to send a short line.',
              'Just a short line to say that I am thinking of you.',
            ],
          },
          {
            if: 'item feature',
            say: [
              'There is something new here that might help you: {item}.',
              'Something new of ours might be of use to you: {item}.',
            ],
          },
          {
            if: 'item',
            say: ['I came across {item} and thought it might interest you.', 'This might interest you: {item}.'],
          },
          {
            if: 'silent formal',
            say: [
              'I realise that it has been some time since I last wrote.',
              'It has been a while since I was last in touch.',
            ],
          },
          {
            if: 'silent',
            say: [
              'I have been quiet for too long, so here is a <short|late> hello.',
              'It has been a while, and that is <on me|my doing>.',
              'I realise it has been <some time|quite a while> since I last wrote.',
              'It has been too long since I was last in touch.',
              'I have been meaning to write for <weeks|some time>, and today I finally am.',
              'I have not been in touch for <far|much> too long.',
              'No agenda, only an overdue hello.',
            ],
          },
          {
            say: [
              'No agenda <today|this time>, only <a hello|a line from me|a word between two meetings>.',
              'This is a hello and nothing more.',
              'A short hello, for no <particular|special> reason.',
              'I thought it was <time|high time> for a line from me.',
              'Nothing in particular, I only wanted to say hello.',
              'I had a quiet <moment|half hour>, so here is a <hello|line from me>.',
              'There is nothing I need <today|from you>; I only <wanted to say|felt like saying> hello.',
              '<Today|For once> I am writing without a reason.',
              'I thought I would send <a short|you a quick> hello.',
              'Just a <short|quick> line to <say hello|keep in touch>.',
              'I wanted to <check in|look in|say hello>, without any particular <agenda|reason>.',
              'This is only a hello<, with nothing attached||, no more and no less>.',
            ],
          },
        ],
        'detail',
        HOW_ARE_THINGS,
      ],
      ['asks'],
    ],
  },
  apology: {
    subject: [{ if: 'trouble', say: ['{Trouble}', 'About {trouble}'] }, { say: ['An apology', 'I am sorry'] }],
    body: [
      [
        [
          {
            if: 'grievance',
            say: [
              'I am sorry that {grievance}.',
              'I owe you an apology: I am sorry that {grievance}.',
              'I want to apologise to you: {grievance}.',
            ],
          },
          {
            if: 'trouble',
            say: [
              'I am sorry about {trouble}.',
              'I owe you an apology for {trouble}.',
              'I want to apologise to you for {trouble}.',
              'I am very sorry about {trouble}.',
            ],
          },
          { say: ['I am sorry about […].', 'I owe you an apology for […].', 'I want to apologise to you for […].'] },
        ],
        [
          {
            say: [
              'It should not have happened, and there is no excuse for it.',
              'That was not good enough, and I will not dress it up.',
              'You had every reason to expect better from us.',
              'This is ours to put right.',
            ],
          },
        ],
      ],
      ['asks'],
      [
        [
          {
            say: [
              'What we are doing about it, and by when: […].',
              'This is what we are doing about it: […].',
              'What happens now, and by when: […].',
            ],
          },
        ],
      ],
      [
        [
          {
            say: [
              'I am looking after this myself until it is settled.',
              'I will stay on this myself until it is settled, and you can reach me directly.',
              'If I have missed anything, please tell me; it comes straight to me.',
            ],
          },
        ],
        [{ if: 'inWriting', say: ['I will keep you informed {inWriting}.'] }, { say: [''] }],
      ],
    ],
  },
  condolence: {
    subject: [{ say: ['With sympathy', 'Thinking of you', 'My condolences'] }],
    body: [
      [
        [
          {
            if: 'lost',
            say: [
              'I was so sorry to hear about {lost}.',
              'I am so very sorry about {lost}.',
              'I was very sad to hear about {lost}, and I wanted to write to you.',
              'I have just heard about {lost}, and I am so sorry.',
            ],
          },
          {
            if: 'cited',
            say: [
              'I was so sorry to read {readNews}.',
              'I have just read {readNews}, and I am so sorry.',
              'I am so sorry to read {readNews}, and wanted to write at once.',
            ],
          },
          {
            if: 'matter',
            say: [
              'I was so sorry to hear of your loss.',
              'I am so very sorry for your loss.',
              'I was very sad to hear your news, and I am so sorry.',
            ],
          },
          {
            say: [
              'I am so very sorry for your loss.',
              'I wanted to write and say how sorry I am.',
              'I am thinking of you, and I am so sorry.',
            ],
          },
        ],
        [
          {
            if: '!pet',
            say: [
              'There is little that words can do, but I wanted you to know that I am thinking of you.',
              'I do not have the right words, but you are very much in my thoughts.',
              'I am thinking of you and your family.',
              'I wish you strength, and good people around you.',
            ],
          },
          {
            say: [
              'I know how much company an animal is, and how quiet a house can be without one.',
              'They are part of the family, and it is hard to see them go.',
            ],
          },
        ],
      ],
      [
        [
          {
            if: 'asked',
            say: [
              'As for {asked}: […]. Nothing else here is pressing.',
              'As for {asked}: […]. Everything else can wait for as long as you like.',
            ],
          },
          {
            say: [
              'Nothing here is pressing, and nothing needs an answer.',
              'Please do not think about work, or about answering this.',
              'Everything else can wait for as long as you like.',
              'Please take all the time you need; nothing here needs you now.',
            ],
          },
        ],
      ],
    ],
  },
  get_well: {
    subject: [
      { if: 'serious', say: ['Thinking of you'] },
      { if: 'kin', say: ['Thinking of you all'] },
      { say: ['Get well soon', 'Good wishes'] },
    ],
    body: [
      [
        [
          {
            if: 'kin',
            say: [
              'I was sorry to hear that {kin} is not well.',
              'I am sorry to hear about {kin}, and I am thinking of you all.',
            ],
          },
          {
            if: 'cited',
            say: [
              'I was sorry to read {readNews}.',
              'I am sorry to read {readNews}, and wanted to send you my good wishes.',
            ],
          },
          {
            if: 'illness',
            say: [
              'I was sorry to hear about {illness}.',
              'I am sorry to hear about {illness}, and wanted to send you my good wishes.',
            ],
          },
          {
            if: 'serious',
            say: [
              'I am so sorry to hear your news, and I am thinking of you.',
              'I was very sorry to hear what you are going through, and I am thinking of you.',
            ],
          },
          {
            if: 'matter',
            say: [
              'I was sorry to hear that you have not been well.',
              'I am sorry to hear that you are not well, and wanted to send you my good wishes.',
            ],
          },
          { say: ['I wanted to send you my good wishes.', 'I am thinking of you, and wanted to send my good wishes.'] },
        ],
        [
          { if: 'kin', say: ['I hope there is better news soon.', 'I hope things take a turn for the better soon.'] },
          {
            if: 'serious',
            say: [
              'I hope you are in good hands, and that the days bring some calm.',
              'I wish you strength, good doctors and good company.',
            ],
          },
          {
            say: [
              'I hope each day is a little easier than the one before.',
              'I hope you feel better soon, and that you can rest properly in the meantime.',
              'I hope you are being well looked after.',
              'I wish you a calm and steady recovery.',
            ],
          },
        ],
        [
          {
            if: 'asked',
            say: [
              'As for {asked}: […]. The rest can wait, so please take your time.',
              'As for {asked}: […]. Nothing else here is waiting for you.',
            ],
          },
          {
            say: [
              'Everything here can wait, so please do not think about work.',
              'Nothing here is waiting for you, so take all the time you need.',
              'Please do not feel you have to answer this.',
              'Work will keep; please take your time.',
            ],
          },
        ],
      ],
    ],
  },
  welcome_back: {
    subject: [{ say: ['Welcome back', 'Good to have you back'] }],
    body: [
      [
        [
          {
            if: 'sober',
            say: [
              'It is good to have you back. I hope you are being allowed to take it slowly.',
              'I am glad you are back, and I hope nobody expects too much of the first days.',
            ],
          },
          {
            if: 'baby',
            say: [
              'Welcome back. I hope the first days are kind to you all.',
              'Welcome back, and I hope everybody at home is well.',
            ],
          },
          {
            if: 'place',
            say: [
              'Welcome back. I hope {place} was everything you hoped for.',
              'Welcome back from {place}.',
              'I hope {place} was good to you, and that the first days back are gentle.',
              'Welcome back. I hope some of {place} has come home with you.',
              'Good to have you back. I hope {place} did you good.',
            ],
          },
          {
            if: 'trip',
            say: [
              'Welcome back. I hope it was a good trip.',
              'Good to have you back. I hope the trip was all you hoped for.',
            ],
          },
          {
            say: [
              'Welcome back.',
              'Good to see you back.',
              'Welcome back to the desk.',
              'I see you are back: welcome.',
              'A short line to say welcome back.',
              'Good to <know|hear> that you are back.',
              'I am glad you are back.',
              'Welcome home, or at least back to the inbox.',
              'Good to have you back.',
              'Welcome back. I hope you had a proper rest.',
              'It is good to have you back. I hope the <time away|break> did you good.',
              'I hope you had the <rest|break> you were after. Welcome back.',
              'Welcome back, and I hope you <still feel|are still> rested.',
              'I hope the break was long enough. Welcome back.',
              'Let this be one of the <friendlier|easier> mails in the pile: welcome back.',
            ],
          },
        ],
        'detail',
        [
          { if: 'sober', say: ['Nothing from our side is pressing.'] },
          {
            say: [
              'Nothing from our side is pressing.',
              'I hope the inbox is merciful.',
              'Take your time with the inbox; <we can wait|nothing here is burning>.',
              'I hope the pile on the desk is <smaller|lower> than <feared|it might be>.',
              'Ease yourself in<| gently>.',
              'There is no hurry <here|on our side>.',
              'Nobody here is drumming their fingers.',
              'I hope nobody expects <everything|too much> of you <on the first day|this week>.',
              'I hope the <coffee is good|desk is tidy> and the meetings are <short|few>.',
              'I hope the first week back <goes easy on you|is an easy one>.',
              'I hope you <find|found> your desk as you left it.',
              'May the first week be a short one.',
              'I hope the first day back was a kind one.',
              'No need to reply; this can <stay at the bottom of the pile|wait>.',
              'I hope the calendar leaves you <time|room> to arrive.',
              'I hope the first days back are <gentle|quiet> ones.',
              'Whatever is waiting <in the inbox|for you>, this does not add to it.',
              'Everything here has <kept well|waited patiently>, so please do not hurry<| on our account>.',
            ],
          },
        ],
      ],
      ['asks'],
    ],
  },
  renewal: {
    subject: [
      { if: 'day', say: ['Your renewal {renewalDay}', 'The renewal {renewalDay}'] },
      { say: ['Your renewal', 'Looking ahead to the renewal'] },
    ],
    body: [
      [
        [
          {
            if: 'ahead soon day',
            say: [
              'Your contract comes up for renewal {renewalDay}, and I did not want that to pass without a word.',
              'The renewal is due {renewalDay}, and I would still like to hear how you see it.',
            ],
          },
          {
            if: 'ahead day',
            say: [
              'Your contract comes up for renewal {renewalDay}, so I am writing in good time.',
              'The renewal is due {renewalDay}, and I would rather talk about it now than at the last minute.',
              'I see that our contract runs until {day}, so I wanted to write in good time.',
              'Our contract runs until {day}. That leaves us plenty of time to <look at it|talk about it> calmly.',
              '<A word|A line> about the renewal {renewalDay}, while there is still time to change things.',
              'The renewal {renewalDay} is on my desk, and I would like <your view|to hear from you> before I prepare anything.',
              'Before the renewal {renewalDay} I would like to <know where we stand|hear how it looks from your side>.',
            ],
          },
          {
            say: [
              'The renewal is coming up, and I would rather talk about it early than at the last minute.',
              'With the renewal ahead of us, I wanted to write in good time.',
              'I am writing about the renewal while there is still plenty of time.',
            ],
          },
        ],
        'detail',
        [
          { if: 'asks', say: [''] },
          {
            if: 'formal',
            say: [
              'Before we speak about terms, I would like to hear what has served you well this year and what has not.',
              'I would value your view of what has worked and what should change.',
            ],
          },
          {
            say: [
              'Before we talk about terms, I would like to hear what has worked this year and what has not.',
              'What should stay as it is, and what would you change?',
              'Could you tell me what has been useful this year, and what has only been in the way?',
              'I would first like to know what you would keep and what you would change.',
              'What has been worth it this year, and what has not?',
              'If you could change one thing about <how we work together|the arrangement>, what would it be?',
              'I would like to hear first what has <helped|been of use> and what has <got in the way|not>.',
              'How has it served you this year, honestly?',
            ],
          },
        ],
      ],
      [
        [
          { if: 'asks', say: [''] },
          {
            say: [
              'A few lines are enough, and if you would rather stop or make it smaller, please say that too.',
              'Two or three sentences are plenty; I will come back with something that fits.',
              'If nothing needs to change, just say so and I will keep it simple.',
              'If it no longer fits, I would rather hear that now, and we will sort it out.',
              'A short answer is plenty; the paperwork can follow.',
              'Tell me in whatever form suits you, and I will <take care of the rest|do the rest>.',
              'No decision is needed now; I only want to <understand what would suit you|prepare the right thing>.',
              'If a different size or term would suit you better, that is <a good thing to know early|worth saying now>.',
              'Take your time; I would rather get it right than get it signed.',
            ],
          },
        ],
      ],
      ['asks'],
    ],
  },
  introduction: {
    subject: [
      { if: 'item', say: ['An introduction', 'Somebody you might like to meet'] },
      { say: ['An introduction', 'Somebody you might like to meet'] },
    ],
    body: [
      [
        [
          {
            if: 'item',
            say: [
              'I would like to put you in touch with {item}.',
              'I think you and {itemName} should know each other.',
              'May I introduce you to {item}?',
              'I know somebody you might like to <talk to|meet>: {item}.',
              'I have been thinking that you and {itemName} ought to meet.',
              'Would you like to be introduced to {item}?',
            ],
          },
          {
            say: [
              'I would like to put you in touch with […].',
              'There is somebody I think you should know: […].',
              'May I introduce you to […]?',
              'I know somebody you might like to <talk to|meet>: […].',
              'I have been thinking that you ought to meet […].',
              'Would you like to be introduced to […]?',
            ],
          },
        ],
        [
          {
            say: [
              'Why I thought of you both: […].',
              'What I think you have in common: […].',
              'What made me think of it: […].',
              'What could come of it, in a sentence: […].',
              'Why the two of you: […].',
            ],
          },
        ],
        'detail',
      ],
      [
        [
          {
            say: [
              'If that suits you, I will write to you both; if not, a short no is quite enough.',
              'Say the word and I will connect you; if it is not the moment, that is fine too.',
              'I will only write to you both if you would like that.',
              'Shall I put you <in touch|together>? A yes or no is all I need.',
              'If you <like|want>, I will write a short line to you both.',
              'Nothing happens until you say so.',
              'Would that be <welcome|of use>? If not, we leave it at that.',
              'A one-word answer will do, either way.',
            ],
          },
        ],
      ],
      ['asks'],
    ],
  },
  follow_up: {
    subject: [
      { if: 'promise', say: ['As promised'] },
      { if: 'article', say: ['Something to read', 'I thought of you'] },
      { say: ['Following up', 'As promised'] },
    ],
    body: [
      [
        [
          {
            if: 'promise',
            say: [
              'I promised to {promise}.',
              'I said I would {promise}.',
              'I have not forgotten that I promised to {promise}.',
              'I still owe you something: I promised to {promise}.',
            ],
          },
          { if: 'article', say: ['I came across {item} and thought of you.', 'This may be of use to you: {item}.'] },
          { if: 'sober', say: ['I said that I would come back to you about […].'] },
          { if: 'trouble', say: ['I said I would come back to you about {trouble}.'] },
          {
            say: [
              'I said I would come back to you about […].',
              'This is about […], which I promised to <look after|look into|see to>.',
              'You asked about […], and I said <you would hear from me|I would find out>.',
              'Today I can tell you more about […].',
              'Here is what I still owed you on […].',
              'You were waiting for <word|news> from me about […].',
              'As promised, a <word|line> on […].',
              'I have not forgotten […].',
              'Back to you about […].',
              'I said you would hear from me <about|on> […].',
              'You still have my promise about […].',
              'A word on […], as promised.',
              'I <promised to come|said I would come> back to you about […].',
              'I <owe you|still owed you> an answer <about|on> […].',
            ],
          },
        ],
        [
          { if: 'article !promise', say: [''] },
          {
            say: [
              'Here it is: […].',
              'So far: […].',
              'Here is what <came of it|I can tell you>: […].',
              'The outcome: […].',
              'Where we are: […].',
              'The answer: […].',
              'This is what I found: […].',
              'In short: […].',
              'What I can say today: […].',
              'As things stand: […].',
              'This is where it stands: […].',
              'Here is where it stands: […].',
            ],
          },
        ],
      ],
      ['asks'],
      [
        [
          { if: 'short', say: [''] },
          { if: 'sober', say: ['There is no hurry at all on my side.'] },
          {
            if: '!asks',
            say: [
              'If anything is missing, <just tell me|let me know>.',
              '<Ask me|Come back to me> if anything is unclear.',
              'Do <ask|say> if you need more.',
              'If it raises <further|new> questions, I am <here|happy to answer them>.',
              'I can say more <if that helps|whenever you like>.',
              '<Let me have|Send me> your questions, if <there are|you have> any.',
              'If that is not what you <had in mind|were after>, <tell me and I will try again|just say>.',
              '',
            ],
          },
          { say: [''] },
        ],
        'detail',
      ],
    ],
  },
  answer: {
    subject: [{ say: ['Your questions', 'Your mail'] }],
    body: [
      [
        [
          {
            if: 'trouble asks',
            say: [
              'I have read what you wrote about {trouble}, and you are owed a proper answer.',
              'I am sorry about {trouble}. You are owed a proper answer.',
            ],
          },
          {
            if: 'trouble',
            say: [
              'I have read what you wrote about {trouble}, and you are owed a proper answer: […].',
              'I am sorry about {trouble}. You are owed a proper answer, so here it is: […].',
            ],
          },
          { if: 'upset asks', say: ['I have read your mail carefully, and you are owed a proper answer.'] },
          { if: 'upset', say: ['I have read your mail carefully, and you are owed a proper answer: […].'] },
          { if: 'bereaved lost', say: ['I am so very sorry about {lost}.', 'I was so sorry to read about {lost}.'] },
          { if: 'bereaved', say: ['I am so very sorry for {loss}.'] },
          {
            if: 'ill',
            say: [
              'I was sorry to read {illNews}, and I hope you are in good hands.',
              'I am sorry to read {illNews}, and I am thinking of you.',
            ],
          },
          { if: 'illAtHome', say: ['I was sorry to read {illNews}, and I hope things are better soon.'] },
          { if: 'sober', say: ['Thank you for writing to me.', 'Thank you for your mail.'] },
          {
            if: 'praise formal',
            say: ['Thank you very much for {praise}.', 'Thank you for your message, and for {praise} in it.'],
          },
          {
            if: 'praise',
            say: ['Thank you for {praise}.', 'Thank you for your mail, and for {praise}.', 'Many thanks for {praise}.'],
          },
          {
            if: 'formal',
            say: ['Thank you for your message.', 'Thank you very much for your mail.', 'Many thanks for your message.'],
          },
          {
            say: [
              'Thank you for your mail.',
              'Thanks for your mail.',
              'Many thanks for your note.',
              'Thank you for writing.',
              'Good to hear from you.',
              'Thank you for your note.',
              'Many thanks for your <lines|message>.',
              'It was good to <hear from you|read your mail>.',
            ],
          },
        ],
        [
          {
            if: 'bereaved',
            say: [
              'Please take all the time you need; nothing on my side is pressing.',
              'Everything else can wait for as long as you like.',
            ],
          },
          { if: 'ill', say: ['Please take all the time you need; nothing on my side is pressing.'] },
          { if: 'illAtHome', say: ['Everything on my side can wait if you need the time.'] },
          { say: [''] },
        ],
      ],
      ['asks'],
      ['gap'],
      [
        [
          { if: 'sober', say: [''] },
          { if: 'upset', say: [''] },
          { if: 'article feature', say: ['Something new here might also help you: {item}.'] },
          {
            if: 'article',
            say: ['I also came across {item}, which might interest you.', 'This might interest you, too: {item}.'],
          },
          { say: [''] },
        ],
      ],
      ['detail'],
    ],
  },
  note: {
    subject: [{ say: [''] }],
    body: [
      [
        [
          { if: 'upset', say: [''] },
          { if: 'sober', say: ['Just a short line from me.'] },
          { if: '!detail', say: ['Just a short line from me.', 'A short note from me today.'] },
          { say: [''] },
        ],
        'detail',
      ],
      ['gap'],
    ],
  },
};
