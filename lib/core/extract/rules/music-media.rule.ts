// Music, books, films and shows that somebody likes or does not.
import { MEDIA } from '../lexicon';
import type { RuleExamples } from '../rule';
import { withLeanings } from '../leanings';
import { preferenceRule } from '../sayings';
import { TASTE_CUES, tastes } from '../tastes';
import { WHO } from '../who';

const said = preferenceRule({
  category: 'music_media',
  gate: new RegExp(
    `${TASTE_CUES.source}|\\b(?:listen\\w*|watch\\w*|read|reads|reading|re-?read\\w*|binge\\w*|recommend|album|song|band|film|movie|book|novels?|soundtrack|techno)\\b`,
    'iu',
  ),
  sayings: [
    {
      says: new RegExp(
        `${WHO}(?:['’](?:m|ve|s|re)|\\s+(?:am|is|are|have|has))?\\s+(?:always\\s+|constantly\\s+|been\\s+|currently\\s+|mostly\\s+|only\\s+)*(?:listen\\s+to|listens\\s+to|listening\\s+to|binge-?watch(?:ing)?|binging|re-?reading|re-?read)\\s+(?<v>[^.;:!?()]{3,50})`,
        'iu',
      ),
      polarity: 'like',
      about: /\p{Lu}\p{Ll}+|jazz|music|podcast|opera|radio|metal|blues|novels?|audiobooks?/u,
    },
    {
      says: /\bI\s+(?:mean|plan|intend|want)\s+to\s+(?:get\s+through|re-?read|read)\s+all\s+of\s+(?<v>[^.,;:!?()]{3,40}?)(?:\s+again)?(?=[.,;:!?)]|$|\s)/iu,
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: /\bI\s+(?:highly|strongly|thoroughly|really)\s+recommend\s+(?:them|it)?\W*(?<v>"[^"]{2,50}"|(?:the\s+)?(?:film|movie|book|novel|series|show|album|podcast)\s+[^.;!?]{2,50})/iu,
      polarity: 'like',
      certainty: 'implied',
    },
    {
      says: /\bI\s+play\s+(?:him|her|them|it|that\s+(?:album|record|song))\s+(?:every|all\s+the\s+time|non-?stop|on\s+repeat)/iu,
      polarity: 'like',
      whole: true,
      value: '{words}',
      certainty: 'implied',
    },
    {
      says: /\bI\s+(?:want|choose|vote\s+for)\s+(?<v>[^.,;:!?()]{3,40}),\s*(?:\p{Lu}\p{L}+\s+)forever\b/iu,
      polarity: 'like',
    },
    ...tastes(MEDIA),
  ],
});

/** What somebody reads, watches and listens to. */
export const rule = withLeanings(said, {
  category: 'music_media',
  things: MEDIA,
  vague:
    /^(?:books?|records?|record|series|shows?|bands?|singles|country|rock|metal|folk|pop|soul|queen|songs?|magazines?|newspapers?|switch|classical|comedy|mystery|fantasy|friends|instrumental|cartoon|house|indie)$/iu,
  habits: true,
});

export const examples: RuleExamples = {
  fires: [
    { text: 'I love jazz, the older the better.', claim: { category: 'music_media', polarity: 'like', value: 'jazz' } },
    { text: "I'm a huge fan of Terry Pratchett.", claim: { polarity: 'like' } },
    { text: 'No techno, I beg.', claim: { polarity: 'avoid', value: 'techno' } },
    { text: 'I am always listening to Radiohead in the lab.', claim: { polarity: 'like', value: 'Radiohead' } },
    { text: "I can't stand musicals.", claim: { polarity: 'dislike', value: 'musicals' } },
  ],
  quiet: [
    'Have you read the book?',
    'I am reading the contract now.',
    'I would love to read the report.',
    'Please watch the training film before Monday.',
    'We like the band on the brochure cover?',
  ],
};
