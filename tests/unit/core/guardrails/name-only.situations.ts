// Form letters, and messages that could only be for one person.
import type { Row } from './table';

export const SPEAKS: readonly Row[] = [
  {
    occasion: 'birthday',
    draft:
      'Dear Inês,\n\nHappy birthday! We wish you all the best and a wonderful year ahead.\n\nKind regards,\nRobin Vale',
  },
  {
    occasion: 'check_in',
    draft:
      'Hi Inês,\n\nI hope this finds you well. I just wanted to check in and see how things are going. Let me know if there is anything I can do for you.\n\nBest,\nRobin',
  },
  {
    occasion: 'thanks',
    draft:
      'Dear Inês, thank you for being a valued customer. We truly appreciate your business and look forward to working with you.',
  },
  {
    occasion: 'renewal',
    draft:
      'Hi Inês, your renewal is coming up and we are excited to continue our partnership. Thank you for your trust.',
  },
  {
    occasion: 'congratulation',
    draft: 'Hi Inês, congratulations on your achievement! Well deserved. Keep up the great work.',
  },
  {
    draft:
      'Hello Inês,\n\nwe are excited to announce our new reporting module. It has never been easier to create dashboards. Have a look at our website to learn more.\n\nYour Harbour Tools team',
  },
  {
    facts: ['hobby like sailing', 'pet fact dog named Bruno'],
    occasion: 'check_in',
    draft: 'Hi Inês, just checking in. How is everything at Larkin? Hope you are having a great week!',
  },
  {
    occasion: 'anniversary',
    draft:
      'Dear Inês, happy anniversary! Another great year together. Thank you for your loyalty and here is to many more.',
  },
  { occasion: 'welcome_back', draft: 'Hi Inês, welcome back! I hope you had a great time and come back rested.' },
  {
    draft:
      'Dear Inês, season’s greetings from all of us. We wish you and your family a peaceful holiday and a happy new year.',
  },
  {
    occasion: 'follow_up',
    draft:
      'Hi Inês, just following up on my last email. Please let me know if you have any questions. Looking forward to hearing from you.',
  },
  {
    facts: ['food_drink like oat-milk cortado'],
    occasion: 'thanks',
    draft:
      'Inês, I just wanted to say thank you for everything you do. You are amazing, and we are so lucky to work with you.',
  },
  {
    occasion: 'birthday',
    draft: 'Happy birthday Inês! Hope your day is filled with joy, laughter and cake. Cheers to you!',
  },
  {
    draft:
      'Hi Inês, as a token of our appreciation for your continued support we would like to offer you 10% off your next order.',
  },
];

export const QUIET: readonly Row[] = [
  {
    facts: ['family fact daughter Paula graduates'],
    occasion: 'check_in',
    draft: 'Hi Inês, how did Paula’s graduation go? I hope the rain stayed away.',
  },
  {
    facts: ['hobby like sailing'],
    occasion: 'birthday',
    draft: 'Happy birthday, Inês! I hope there is wind in your sails today.',
  },
  {
    occasion: 'thanks',
    draft:
      'Inês, thank you for what you said about our support team in Tuesday’s meeting. Joost printed it and hung it over his desk.',
  },
  {
    occasion: 'answer',
    thread: ['them: Can we move the workshop to three?'],
    draft: 'Hi Inês, yes, three works. See you then.',
  },
  {
    occasion: 'answer',
    thread: ['them: Where do I find the export?'],
    draft: 'Hi Inês, it is under Settings, Data. Let me know if you need anything else.',
  },
  { draft: 'Hi Inês, the invoice for May is attached. The purchase order is 44718, as you asked.' },
  {
    occasion: 'congratulation',
    facts: ['moment launch the new ordering portal'],
    draft:
      'Congratulations on the ordering portal! The search on the first page is exactly what you described in March.',
  },
  {
    occasion: 'check_in',
    touches: ['We are moving the warehouse to Setúbal in May.'],
    draft: 'Hi Inês, did the warehouse survive the move to Setúbal?',
  },
  {
    occasion: 'follow_up',
    draft:
      'Hi Inês, on Thursday you asked whether the scanner reads damaged labels. It does, down to about half the code.',
  },
  { draft: 'Hi Inês,\n\nyes, sounds good.\n\nRobin' },
  { draft: 'Thanks, got it!' },
  {
    occasion: 'introduction',
    draft:
      'Inês, meet Tilda Brandt, who runs the cold chain at Norrland. Tilda, Inês solved the pallet problem that you told me about.',
  },
  {
    occasion: 'renewal',
    draft:
      'Hi Inês, your contract runs until August. Since you told us that the depot in Faro closes, I took its twelve seats out of the offer.',
  },
  {
    occasion: 'apology',
    draft:
      'Inês, the import failed twice on Monday and cost your team a morning. That was our mistake; the fix is live since ten, and I checked your file myself.',
  },
  { occasion: 'condolence', draft: 'Dear Inês, I am so sorry. I am thinking of you.' },
  {
    occasion: 'birthday',
    draft: 'Happy birthday, Inês! I still laugh about the seagull that stole your sandwich in Porto.',
  },
];
