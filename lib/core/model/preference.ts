// A lasting fact about somebody that a thoughtful colleague would want to remember.
import { z } from 'zod';

export const PREFERENCE_CATEGORIES = [
  'food_drink',
  'dietary',
  'hobby',
  'sport',
  'music_media',
  'travel_place',
  'family',
  'pet',
  'communication',
  'meeting_time',
  'gift',
  'values_cause',
  'goal',
  'work',
  'personal_fact',
] as const;
export const POLARITIES = ['like', 'dislike', 'need', 'avoid', 'fact'] as const;

export type PreferenceCategory = (typeof PREFERENCE_CATEGORIES)[number];
export type Polarity = (typeof POLARITIES)[number];

export const PreferenceClaim = z.object({
  type: z.literal('preference'),
  category: z.enum(PREFERENCE_CATEGORIES),
  polarity: z.enum(POLARITIES),
  /** `sender`, or a short noun phrase ("their daughter"). */
  subject: z.string().min(1).max(200),
  /** Short normalised noun phrase ("oat-milk cortado"). */
  value: z.string().min(1).max(400),
});
/** What is said to be so, without who heard it where. */
export type PreferenceClaim = z.infer<typeof PreferenceClaim>;
