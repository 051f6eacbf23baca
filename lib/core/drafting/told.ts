// Sentences that say no more than that something was told. Content, in English.

/** What was told in its own words, for phrases that no sentence takes up: "window seat on planes". */
export const toldPlainly = (words: string, isNews: boolean): readonly string[] =>
  isNews
    ? [`I have made a note of what you told me: ${words}.`]
    : [`I have not forgotten what you told me: ${words}.`, `I have kept in mind what you told me: ${words}.`];

/** "what you told me about …", as old or as new as it is. */
export const toldAbout = (thing: string, isNews: boolean): readonly string[] =>
  isNews
    ? [`Thank you for telling me about ${thing}.`, `It was good to hear about ${thing}.`]
    : [
        `I still remember what you told me about ${thing}.`,
        `I have not forgotten what you told me about ${thing}.`,
        `What you told me about ${thing} has stayed with me.`,
      ];
