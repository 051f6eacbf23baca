// Years that somebody has been in their job.
import { AUX, COUNT, ORDINAL, THEN } from '../phrases';
import type { RuleExamples } from '../rule';
import { momentRule } from '../sayings';
import { WHO } from '../who';

const N =
  '(?:\\d{1,2}|one|two|three|five|ten|twelve|fifteen|twenty(?:[\\s-](?:one|two|three|four|five))?|twenty-five|thirty|thirty-five|forty)';

/** Work anniversaries. */
export const rule = momentRule({
  kind: 'work_anniversary',
  sayings: [
    {
      says: new RegExp(
        `(?:^|[,;:–—-]\\s*|\\b(?:it['’]s|it\\s+is|that['’]s|it['’]ll\\s+be|be|been|is|are|officially|exactly|complete|completes|completed|completing|celebrate|celebrates|celebrating|mark|marks|marking|hit|hits|hitting|reach|reaches|clock|clocks|up|done|did|do|does|makes?|happy|of|and)\\s+)(?:${COUNT}\\s+(?:years|yrs|yr)|one\\s+year|a\\s+(?:year|decade)|a\\s+quarter\\s+of\\s+a\\s+century)\\s+(?:here|at|with|in\\s+(?:the\\s+(?:same|job|team|bank|office|firm|company|post|role|business|trade)|this|our)|on\\s+(?:the|our)\\s+(?:job|team|front|desk|floor|board|boats|switchboard|footplate|force)|as\\s+(?:a|the|an|head|chief|vp|director)\\b|of\\s+service)\\b(?!\\s+(?:a\\s+time|once|(?:the\\s+)?current\\s+(?:contract|supplier)|\\d+\\s*%))`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `\\b(?:${COUNT}\\s+(?:years|yrs)|a\\s+(?:year|decade)|one\\s+year)\\b[^.;!?]{0,30}\\b(?:since|ago)\\s+(?:[^.;!?]{0,24}?\\b)?(?:I|they|we)\\s+(?:first\\s+|both\\s+)?(?:joined|started|walked|began|signed\\s+(?:on|my\\s+first)|came\\s+(?:to\\s+work|here|on\\s+board)|took\\s+over|took\\s+the\\s+(?:job|post)|took\\s+me\\s+on|hired\\s+me|let\\s+me\\s+loose|sat\\s+down)\\b`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `\\b(?:walked\\s+in|joined|started)\\s+(?:here\\s+)?[^.,;!?]{0,30}?\\b(?:exactly\\s+)?${COUNT}\\s+(?:years|yrs)\\s+(?:ago|back)\\s+(?:today|this|next|on)\\b`,
        'iu',
      ),
      date: 'needed',
    },
    {
      says: new RegExp(
        `\\b(?<who>my|his|her|\\p{L}{2,}['’]s|marks\\s+my)\\s+${ORDINAL}\\s+(?:year|anniversary)\\s+(?:at|here|with|in|of\\s+service|as|on)\\b`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `\\b(?:workiversary|work\\s+anniversary|(?:${COUNT}|ten|long)[\\s-](?:years?[\\s-])?service\\s+(?:award|pin|certificate|medal)|(?:${COUNT}|forty|ten|twenty)[\\s-]year\\s+(?:pin|jubilee|clock)|quarter-century\\s+clock)\\b`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `${WHO}${AUX}\\s+(?:(?:have\\s+)?(?:taught|driven|worked|served|been\\s+(?:here|driving|teaching|working))|been\\s+(?:in|on|at)\\s+(?:the|our)\\s+\\p{L}+(?:\\s+\\p{L}+)?|(?:driving|teaching|working)|with\\s+us|is)\\s+(?:[^.,;!?]{0,16}?\\s)?(?:for\\s+)?${COUNT}\\s+(?:years|yrs)(?:\\s+with\\s+us)?${THEN}`,
        'iu',
      ),
      date: 'beside',
    },
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

    {
      says: new RegExp(
        `\\b(?:${COUNT}\\s+(?:years|yrs)|a\\s+(?:year|decade)|one\\s+year|a\\s+quarter\\s+of\\s+a\\s+century)\\b[^.,;!?]{0,16}\\bsince\\s+(?:I|he|she)\\s+(?:first\\s+)?(?:joined|started|came|walked|began)\\b`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `${WHO}${AUX}\\s+(?:has|have|have\\s+got|gets?|celebrat\\p{L}+|mark(?:s|ing)?|reach(?:es)?|complet\\p{L}+)\\s+(?:(?:my|his|her)\\s+)?(?:${COUNT}|${ORDINAL})\\s+(?:years?|anniversary)\\s+(?:of\\s+service|in\\s+(?:the\\s+)?(?:job|post|role|firm|company)|at|with|here)\\b`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `\\b(?<who>my|his|her)\\s+(?:${ORDINAL}|one[\\s-]year|\\d+[\\s-]year|work)\\s+(?:work\\s+)?anniversary\\s+(?:at|here|with|in|as)\\b`,
        'iu',
      ),
      date: 'beside',
    },
    {
      says: new RegExp(
        `\\b${COUNT}\\s+(?:years|yrs)\\s+in\\s+(?:the|this|my)\\s+(?:job|post|role|chair|seat|office)\\s+(?:today|tomorrow|yesterday|on|this|next)\\b`,
        'iu',
      ),
      date: 'beside',
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
