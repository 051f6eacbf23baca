// Lines that end what somebody wrote: closings, names, phones, disclaimers, footers. Patterns only.

/** "-- ", "__", "—" alone on a line. */
export const isSignatureMark = (line: string): boolean => /^(?:--|—|–|__|-- -|\*{2,})\s*$/u.test(line);

/** A line drawn with signs. */
export const isRule = (line: string): boolean => /^(?:[-_=*~#—–]{2,}\s*)+$/u.test(line.slice(0, 200));

const SENT_BY =
  'sent|get|gesendet|verschickt|verstuurd|envoyé|enviado|enviada|inviato|verzonden|skickat|sendt|wysłane|wysłano|odesláno|lähetetty|gönderildi|отправлено|надіслано|εστάλη|diese nachricht wurde|von meinem|desde mi|da mijn|fra min|från min|z mojego|via';
/** "Sent from my …", "Von meinem … gesendet", in one short line: nobody says more with it. */
const DEVICE = new RegExp(
  `^(?:(?:${SENT_BY})(?!\\p{L})[^,;:]{0,60}(?<!\\p{L})(?:iphon|ipad|android|galaxy|samsung|blackberry|outlook|mobile|mobil|phone|mail|handy|smartphone|device|truck|proton|yahoo|huawei|pixel|windows|gmail|workspace|ios|tablet|téléphone|telefon|móvil|celular|app)\\p{L}{0,8}[’'\\p{L}]{0,4}(?!\\p{L})[^,;]{0,60}` +
    `|sent (?:from|via|with|using) (?:my\\s|an?\\s|\\p{Lu})[^,;]{1,60}` +
    `|(?:please )?(?:excuse|forgive|pardon) (?:any |my |the )?(?:typos|brevity|thumbs|spelling)[^,;]{0,60}` +
    '|(?:iPhone|iPad|Android|スマートフォン).{0,12}から(?:の)?送信|(?:发自|發自|从我的|從我的).{2,30}|.{2,20}에서 보냄|(?:נשלח מ).{2,20})$',
  'iu',
);
/** What phones and programs add. */
export const isDeviceLine = (line: string): boolean =>
  line.length <= 200 && DEVICE.test(line.replace(/\s*[<([]\s*https?:[^\s<>]*[>)\]]\s*$/u, ''));

/** "CAUTION: this e-mail originated from outside …": mail gateways put it above what somebody wrote. */
export const isBanner = (line: string): boolean =>
  line.length <= 400 &&
  /^[^\p{L}\p{N}]{0,8}(?:caution|warning|attention|external|achtung|externe?|extern|prudence|atención|atenção|attenzione)\b.{0,80}\b(?:originated|outside|external|sender|unknown|extern\w*|externen|expéditeur|remitente|remetente|mittente)\b|^[[(*]+\s*external(?: e-?mail| sender| message)?\s*[\])*]+$/iu.test(
    line,
  );

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));
/** Words that make a closing, in the languages of the mails that people get. */
const CLOSING_KEYS = words(`
  regards regard rgds rgrds brgds br kr wishes best thanks thank thx cheers ta sincerely faithfully truly respectfully cordially warmly fondly yours love hugs
  talk speak see bye care xo xoxo x xx xxx grace peace affection appreciation gratitude hwyl slán gruß grüße grüßen gruss grüsse lg mfg vg
  cordialement salutations amitiés bises bise bisous amicalement abbraccio abrazo abrazos abraço abraços saludos saludo atentamente atenciosamente saluti cordiali
  groet groeten mvg mvh vh hälsningar hälsning hilsen hilsener pozdrawiam poważaniem powazaniem pozdrowienia pozdravem pozdravom pozdravy terveisin terveiset
  üdvözlettel üdvözlet stimă повагою уважением saygılarımla selamlar trọng εκτίμηση pozdrav poštovanjem lugupidamisega pagarba cieņu salam
  danke merci gracias obrigado obrigada grazie bedankt tack tak takk dziękuję dziękuje děkuji kiitos teşekkürler спасибо дякую`);
/** Words that stand beside those. */
const CLOSING_FILLERS = words(`
  with many kind kindest warm warmest all the my very you and & again so much lots of in advance your then until soon from as ever always everyone for now to us wish mom dad
  mit freundlichen freundliche freundlichem vielen viele liebe lieben herzliche herzlichen beste besten bien à a vous toi tout tous les meilleures sentiments distingués
  un una cordiales cordial muy distinti met vriendelijke hartelijke med vänliga vänlig venlig venlige vennlig bästa beste hjertelig z s serdecznie serdeczne
  přátelským přátelskými ystävällisin parhain tisztelettel baráti cu respect с з найкращими trân με srdačan lep iyi çok muito obs`);
/** Closings of languages that write without spaces, or as a fixed phrase. */
const CLOSING_PHRASES =
  /^(?:(?:以上[、,]?)?(?:何卒)?(?:よろしく|宜しく)お(?:願|ねが)い(?:いた|致)?し(?:ます|申し上げます)|以上(?:です)?|敬具|此致|敬礼|祝好|顺祝商祺|谢谢|謝謝|감사합니다|드림|올림|בברכה|מע תודה|תודה|مع تحياتي|مع أطيب التحيات|شكرا)[。．.!！,，、]*$/u;

/** "Kind regards," and its kin, alone on a line. */
export function isClosing(line: string): boolean {
  if (line.length > 60) return false;
  if (CLOSING_PHRASES.test(line)) return true;
  const said = line
    .toLowerCase()
    .split(/[\s,.!;:]+/u)
    .filter((word) => /[\p{L}&]/u.test(word));
  return (
    said.length <= 8 &&
    said.some((word) => CLOSING_KEYS.has(word)) &&
    said.every((word) => CLOSING_KEYS.has(word) || CLOSING_FILLERS.has(word))
  );
}

/** One to four words without a sentence in them, as a name alone on a line: "Maeve", "- Dan W.", "/Casper", "kx". */
export const isNameLine = (line: string): boolean =>
  line.length <= 40 &&
  /^[/~–—-]?\s*(?:(?:dr|prof|rev|mr|mrs|ms|fr|sr|haji|mw|dhr)\.?\s+)?(?:\p{Lu}[\p{L}'’.-]*|\p{L}{1,2}x{0,3}|\p{Ll}{2,10})(?:\s+(?:\p{Lu}[\p{L}'’.-]*|x{1,3}|de|da|van|von|der|den|bin|al|la|le)){0,3}\s*(?:,?\s*(?:phd|mba|md|dds|ms|esq)\.?)*\s*(?:x|\p{So}|\s|\ufe0f){0,6}$/u.test(
    line,
  ) &&
  !/^(?:yes|no|ok|okay|sure|done|agreed|hi|hello|hey|morning|attached|great|perfect|noted|fine|approved|confirmed|understood|p\.?\s?s\.?|works|correct|right|never|always|nope|yep|yeah)\b/iu.test(
    line,
  );

/** Phones, addresses and sites: what hardly stands outside a signature. */
export const isContact = (line: string): boolean =>
  line.length <= 140 &&
  /[|•]|\bhttps?:|\bwww\.|\S@\S|\+?\d[\d\s().-]{6,}|^(?:t|m|p|f|tel|mob|cell|mobile|phone|office|fax|ext|skype)\b[.:]/iu.test(
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
