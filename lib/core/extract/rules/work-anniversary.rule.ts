// Years that somebody has been in their job.
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { WHO } from '../who';

const N =
  '(?:\\d{1,2}|one|two|three|five|ten|twelve|fifteen|twenty(?:[\\s-](?:one|two|three|four|five))?|twenty-five|thirty|thirty-five|forty)';

/** Work anniversaries. */
export const rule = momentRule({
  kind: 'work_anniversary',
  gate: /\b(?:anniversary|years?|yrs?)\b/iu,
  sayings: [
    {
      says: new RegExp(
        `\\b(?:it(?:['’]s|['’]ll\\s+be|\\s+is|\\s+will\\s+be)|that(?:['’]s|\\s+will\\s+be)|make(?:s)?)\\s+(?:exactly\\s+)?${N}\\s+(?:years|yrs)\\s+(?:at|with|in\\s+(?:this|the)\\s+(?:job|firm|company|office|post))\\b`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: /\b(?<who>my|\p{L}+['’]s)\s+(?:(?:work|\d{1,2}[\s-]years?|\d{1,2}(?:st|nd|rd|th)|\p{L}+th|service)\s+){1,2}anniversary\s+(?:with|at|here)\b/iu,
      date: 'needed',
    },
    { says: /\b(?<who>my)\s+work\s+anniversary\b/iu, date: 'needed' },
    {
      says: new RegExp(
        `${WHO}(?:['’](?:ll|ve|s)|\\s+(?:will|have|has))?\\s+(?:have\\s+)?(?:been|worked|done|complete|completes|celebrate|celebrates|mark|marks|hit|hits|clock|clocks\\s+up)\\s+(?:(?:here|with|at)\\s+[^.,;!?]{0,20}\\s*)?(?:for\\s+)?(?:exactly\\s+)?${N}\\s+(?:years|yrs)\\s+(?:here|at|with|in\\s+(?:the|this)\\s+(?:company|job|firm|office|post)|on\\s+the\\s+job)\\b`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `\\b(?:it(?:['’]s|\\s+will\\s+be|\\s+is|['’]ll\\s+be)\\s+)?${N}\\s+(?:years|yrs)\\b[^.;!?]{0,30}\\bsince\\s+I\\s+(?:first\\s+)?(?:joined|started|walked|began|came\\s+(?:to\\s+work|here))`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `\\b${N}\\s+(?:years|yrs)\\s+(?:here|with\\s+(?:the\\s+company|this\\s+firm))\\s+(?:come|on|this|next|today|tomorrow)\\b`,
        'iu',
      ),
      date: 'needed',
    },
  ],
});

export const examples: RuleExamples = {
  fires: [
    {
      text: 'Monday is my work anniversary.',
      claim: { kind: 'work_anniversary', date: '2026-03-23' },
      at: '2026-03-17',
    },
    {
      text: 'It will be ten years on the 1st of April since I joined.',
      claim: { date: '2026-04-01' },
      at: '2026-03-17',
    },
    { text: '25 years here come Friday, they owe me a chair.', claim: { date: '2026-03-20' }, at: '2026-03-17' },
  ],
  quiet: ['We have used it for ten years.', 'How many years have you been there?', 'Ten years is a long contract.'],
};
