// Thank-yous that stop, and thank-yous that want something.
import type { Row } from './table';

export const SPEAKS: readonly Row[] = [
  {
    occasion: 'thanks',
    draft:
      'Dear Inês,\n\nThank you so much for speaking at our meet-up. By the way, have you had a look at the premium plan?\n\nRobin',
  },
  {
    draft:
      'Hi Inês,\n\nI just wanted to say thank you for recommending us to Tilda. Could you also write a short review on our page?\n\nBest,\nRobin',
  },
  {
    occasion: 'thanks',
    draft: 'Thank you for the lovely lunch on Tuesday. While I have you: could we move the renewal forward to June?',
  },
  {
    occasion: 'thanks',
    draft:
      'Inês, thank you for hosting us last week, the team loved it. I was wondering if you would introduce me to your head of finance.',
  },
  {
    draft: 'Hi Inês, a big thank you for all your help with the pilot! If you upgrade before Friday, you get 20% off.',
  },
  {
    occasion: 'thanks',
    draft:
      'Thanks so much for the feedback on the beta. One more thing: we have a new add-on that I think you would love.',
  },
  {
    occasion: 'thanks',
    draft:
      'I am truly grateful for your patience during the move. Would you be open to a quick call about adding two more seats?',
  },
  {
    subject: 'Thank you',
    draft:
      'Dear Inês,\nyour reference meant a lot to us. We would really appreciate it if you could fill in our survey.\nRobin',
  },
  {
    occasion: 'thanks',
    draft: 'Thank you for five wonderful years with us! P.S. Your contract ends in August; you can renew it here.',
  },
  {
    draft:
      'Thank you again for the honey, it was delicious and gone in a day. Also, please send me the signed order by Monday.',
  },
  {
    occasion: 'thanks',
    draft: 'We are so thankful for your support this year. Do you know anybody else who might need our software?',
  },
  {
    occasion: 'thanks',
    draft: 'Thank you for coming to the opening. I would love to show you our new analytics package next week.',
  },
  {
    occasion: 'thanks',
    draft:
      "Many thanks for the kind words in your talk. Incidentally, we're running a special offer on training days this month.",
  },
  {
    draft:
      'I wanted to thank you personally for standing up for us in that meeting. Let me know when you have time to discuss the expansion.',
  },
];

export const QUIET: readonly Row[] = [
  {
    occasion: 'thanks',
    draft:
      'Dear Inês,\n\nThank you so much for speaking at our meet-up. People still talk about the story with the ferry.\n\nRobin',
  },
  {
    occasion: 'thanks',
    draft:
      'Thank you for recommending us to Tilda. It meant a great deal to the whole team. No need to answer, I only wanted you to know.',
  },
  {
    occasion: 'thanks',
    draft: 'Inês, thank you for the honey! My children finished the jar in a day. Please give my love to your bees.',
  },
  {
    occasion: 'answer',
    thread: ['them: Here is the file. Do you need the old one too?'],
    draft: 'Thanks for the file. Could you send me the old one as well?',
  },
  { draft: 'Hi Inês,\n\nThanks for your mail. Could you tell me which version you are running?\n\nBest,\nRobin' },
  { draft: 'Thanks for the quick reply. Shall we talk on Thursday at three?' },
  { draft: 'Could you send me the signed order by Monday? Thank you!' },
  { draft: 'Thanks in advance for filling in the form.' },
  {
    occasion: 'thanks',
    draft:
      'Thank you for hosting us last week. I hope you could put your feet up afterwards. If there is ever anything I can do for you, just say so.',
  },
  { occasion: 'thanks', draft: 'Thank you for asking the hard question in the meeting; it saved us a month.' },
  {
    occasion: 'thanks',
    draft:
      'Thank you for the offer to help with the upgrade, and for the discount you arranged for our school. We are very glad.',
  },
  {
    occasion: 'follow_up',
    draft:
      'Thank you for the good meeting yesterday. As agreed, here is the offer. Would you let me know by Friday whether the numbers work?',
  },
  { occasion: 'birthday', draft: 'Happy birthday, Inês! Thank you for being such good company this year.' },
  {
    occasion: 'thanks',
    draft:
      'I just wanted to say thank you. The introduction you made turned into the nicest project of the year. How could I not be grateful?',
  },
  {
    occasion: 'thanks',
    draft: 'By the way you handled the outage I could see how much you care about your team. Thank you.',
  },
  {
    occasion: 'thanks',
    draft: 'Thank you for buying the first licence ten years ago, when nobody knew us. I will not forget it.',
  },
];
