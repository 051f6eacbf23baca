// Lines that end what somebody wrote: closings, names, phones, disclaimers, footers. Patterns only.

/** "-- ", "__", "—" alone on a line. */
export const isSignatureMark = (line: string): boolean => /^(?:--|—|–|__|-- -|\*{2,})\s*$/u.test(line);

/** What phones and programs add. */
export const isDeviceLine = (line: string): boolean =>
  line.length <= 120 &&
  /^(?:(?:sent|get|gesendet|envoyé|enviado|inviato|verzonden|skickat|sendt|wysłane|via|отправлено|diese nachricht wurde)\b.{0,60}\b(?:iphone|ipad|android|galaxy|samsung|blackberry|outlook|mobile|phone|mail|handy|smartphone|device|truck|proton|yahoo|huawei|pixel|windows|gmail|workspace)\b|sent from my\b|(?:please )?excuse (?:any |my |the )?(?:typos|brevity|thumbs|spelling))/iu.test(
    line,
  );

const CLOSINGS =
  /^(?:(?:with |many |kind|kindest|warm|warmest|best|all the|all my|very |thanks|thank you|much|lots of|in |yours?|sincere|respect|cheers|regards|rgds|brgds|br|kr|ta|love|hugs|hwyl|slán|mvh|vh|mit |viele|liebe|herzliche?|freundliche|gruß|grüße|lg|mfg|vg|cordial|bien |salut|amiti|bises?|bisous|un abbraccio|un abrazo|abrazos?|abraços?|saludos|atentamente|atenciosamente|cordiali|distinti|saluti|groet|groeten|met vriendelijke|hälsningar|med vänlig|med venlig|hilsen|pozdraw|take care|talk soon|speak soon|see you|bye|until then|x+|xo+|grace and|peace|best)\b)/iu;
const CLOSING_WORDS =
  /^(?:(?:with|many|kind|kindest|warm|warmest|best|all|the|my|very|thanks|thank|you|and|&|again|so|much|lots|of|in|advance|your|yours|sincerely|faithfully|truly|respectfully|cheers|regards|rgds|brgds|br|kr|ta|love|hugs|hwyl|slán|mvh|vh|mit|freundlichen|freundliche|viele|liebe|herzliche|herzlichen|grüßen|grüße|gruß|lg|mfg|vg|cordialement|cordially|bien|à|a|vous|toi|amitiés|bises|bise|bisous|un|abbraccio|abrazo|abrazos|abraço|abraços|saludos|cordiales|atentamente|atenciosamente|cordiali|distinti|saluti|groet|groeten|met|vriendelijke|hälsningar|med|vänliga|vänlig|venlig|venlige|hilsen|hilsener|pozdrawiam|take|care|talk|speak|soon|see|bye|until|then|x+|xo+|xoxo|affection|appreciation|gratitude|respect|wishes|grace|peace|from|always|as|ever|everyone|for|now|warmly|fondly|from all of us|warmest|to|tout|les|wish|mom)[\s,.!]*)+[^\p{L}\p{N}]*$/iu;

/** "Kind regards," and its kin, alone on a line. */
export const isClosing = (line: string): boolean =>
  line.length <= 60 && CLOSINGS.test(line) && CLOSING_WORDS.test(line);

/** One to four words without a sentence in them, as a name alone on a line: "Maeve", "- Dan W.", "/Casper", "kx". */
export const isNameLine = (line: string): boolean =>
  line.length <= 40 &&
  /^[/~–—-]?\s*(?:(?:dr|prof|rev|mr|mrs|ms|fr|sr|haji|mw|dhr)\.?\s+)?(?:\p{Lu}[\p{L}'’.-]*|\p{L}{1,2}x{0,3}|\p{Ll}{2,10})(?:\s+(?:\p{Lu}[\p{L}'’.-]*|x{1,3}|de|da|van|von|der|den|bin|al|la|le)){0,3}\s*(?:,?\s*(?:phd|mba|md|dds|ms|esq)\.?)*\s*(?:x|\p{So}|\s|\ufe0f){0,6}$/u.test(
    line,
  ) &&
  !/^(?:yes|no|ok|okay|sure|done|agreed|hi|hello|hey|morning|attached|great|perfect|noted|fine|approved|confirmed|understood|p\.?\s?s\.?|works|correct|right|never|always|nope|yep|yeah)\b/iu.test(
    line,
  );

/** Roles, phones, addresses, sites, slogans: what stands in a signature below the name. */
export const isSignatureLine = (line: string): boolean =>
  line === '' ||
  (line.length <= 140 &&
    (/[|•·]|\bhttps?:|\bwww\.|@|\+?\d[\d\s().-]{6,}|^(?:t|m|p|f|tel|mob|cell|mobile|phone|office|fax|ext)\b[.:\s]/iu.test(
      line,
    ) ||
      !/[.!?]\s+\p{L}/u.test(line)));

const DISCLAIMER =
  /\b(?:(?:this|the) (?:e-?mail|message|communication|transmission|mail)[^.]{0,60}(?:intended (?:solely|only|for)|confidential|privileged|may contain)|intended (?:solely )?for the (?:addressee|use of|recipient|named)|if you (?:are not|have received)[^.]{0,40}(?:intended recipient|in error|by mistake)|received in error|attorney-client|confidentiality notice|virus[- ]free|consider the environment|registered in england|registered office|company (?:number|no\.?|registration)|diese e-mail (?:enthält|kann)|ce message (?:est|et)|este (?:mensaje|correo|e-mail)|amtsgericht|geschäftsführer)/iu;
/** Legal notices. */
export const isDisclaimer = (line: string): boolean =>
  DISCLAIMER.test(line.slice(0, 400)) || /^\s*(?:notice|disclaimer|confidential(?:ity)?)\s*:/iu.test(line);

const FOOTER =
  /\b(?:unsubscribe\s*(?:\||here|at any time|from this|from these|link|$)|manage (?:your )?(?:preferences|subscription|notifications)|you(?:'|’)?(?:re| are) receiving this|you received this (?:e-?mail|message)|view (?:this|it) (?:e-?mail )?in (?:your|a) browser|update your (?:e-?mail )?preferences|all rights reserved|to stop receiving|opt out of (?:these|future)|click here to (?:unsubscribe|opt)|do not reply to this)/iu;
/** What list and bulk mail ends with. */
export const isFooter = (line: string): boolean => FOOTER.test(line.slice(0, 400));

/** "PS …": the author speaks again. */
export const isPostscript = (line: string): boolean => /^\(?p\.?\s?(?:p\.?\s?)?s\.?(?=[\s:,.–—-])/iu.test(line);
