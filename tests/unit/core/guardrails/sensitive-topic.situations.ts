// Health, faith, politics, money and family trouble: raised by them, or not.
import type { Row } from './table';

export const SPEAKS: readonly Row[] = [
  { draft: 'Hi Inês, I heard about your operation. I hope you are recovering well.' },
  {
    facts: ['personal_fact fact going through a divorce =public'],
    draft: 'I know that the divorce must be hard on you.',
  },
  {
    facts: ['personal_fact fact burn-out last year =inferred'],
    draft: 'After your burn-out you surely want to take it slowly.',
  },
  { draft: 'I hope the chemotherapy is not too hard on you.' },
  { draft: 'As a Muslim you will probably want to skip the wine tasting.' },
  {
    facts: ['values_cause fact votes for the Greens =public'],
    draft: 'You must be pleased with how the Greens did in the election.',
  },
  { draft: 'I noticed that you have lost a lot of weight. Are you all right?' },
  {
    facts: ['personal_fact fact debts after the renovation =inferred'],
    draft: 'With your debts from the renovation a payment plan might help you.',
  },
  { draft: 'How are things with your husband after the separation?' },
  {
    facts: ['moment baby trying for a baby =inferred'],
    draft: 'I hope the fertility treatment works out for you both.',
  },
  { draft: 'Are you pregnant, by any chance? You looked so happy.' },
  { facts: ['family fact son in rehab =public'], draft: 'I hope your son is doing better after his time in rehab.' },
  { draft: 'Somebody mentioned that you were diagnosed with diabetes. We can order sugar-free cake.' },
  { draft: 'Now that you have come out as gay, you may like our Pride event.' },
];

export const QUIET: readonly Row[] = [
  {
    facts: ['personal_fact fact knee operation in May'],
    draft: 'I hope your knee is healing well after the operation.',
  },
  {
    thread: ['them: I am off sick, the doctor says it is pneumonia.'],
    draft: 'Pneumonia, how nasty. Please rest, nothing here is urgent.',
  },
  { draft: 'The health score of your account is up by nine points.' },
  { draft: 'I hope you and your family are healthy and well.' },
  { draft: 'We have a healthy pipeline and a strong second quarter.' },
  { draft: 'The operation of the new machine is described on page four.' },
  { draft: 'I was ill last week, so this answer comes late.' },
  { draft: 'There is a party at the harbour on Friday; your team is invited.' },
  { draft: 'Could you pay the invoice by Friday? The debt collection letter was our mistake.' },
  { facts: ['personal_fact fact keeps Ramadan =shared'], draft: 'I wish you a peaceful Ramadan.' },
  { draft: 'The separation of test and production took us a month.' },
  { draft: 'Your idea was a stroke of genius.' },
  { touches: ['My father has cancer, so I will be away more often.'], draft: 'I am thinking of you and your father.' },
  { draft: 'Our customers in cancer research asked for the same export.' },
  { draft: 'I religiously read your newsletter every Friday.' },
  {
    facts: ['personal_fact fact going through a divorce =public'],
    draft: 'Here are the minutes of Tuesday. Could you check the third point?',
  },
];
