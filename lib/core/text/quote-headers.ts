// Lines with which mail programs introduce what somebody else wrote, in the languages they speak. Patterns only; each is linear in a short line.

/**
 * "On … wrote:" in English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Norwegian, Danish, Polish, Czech, Finnish,
 * Turkish, Russian, Ukrainian, Hungarian, Romanian, Vietnamese, Greek, Japanese, Chinese and Korean. Tested on one line, or on two or
 * three joined ones, since programs wrap it.
 */
const ATTRIBUTIONS: readonly RegExp[] = [
  /^(?:on|le|el|em|il|am|op|den|dnia|dne|vào|pe|în)\b.{4,280}\b(?:wrote|writes|said|a écrit|écrivait|escribió|ha escrito|escribía|escreveu|ha scritto|scrive|schrieb|schreef|skrev|napisała?|napisał\(a\)|napsala?|đã viết|a scris)\s*(?:<[^>]{3,120}>)?\s*:?\s*$/iu,
  /^.{4,200}\b(?:schrieb|schreef|skrev|kirjoitti|yazdı|пишет|написала?|написав|írta|έγραψε|escribió|escreveu|ha scritto|a écrit|wrote)\b.{0,120}:\s*$/iu,
  /^(?:am|an|von|op|den|on)\b.{4,200}\b(?:schrieb|schreef|skrev|wrote)\b.{0,200}:\s*$/iu,
  /\d.{2,200}\bnapisał(?:a|\(a\))?\s*:\s*$/iu,
  /^\d{4}[年/.-].{4,120}(?:写道|寫道|のメール|書きました|작성)\s*[:：]?\s*$/u,
  /^.{2,120}(?:写道|寫道|さんは書きました|님이 작성|wrote)\s*[:：]\s*$/u,
];

/** Whether a line (or two joined) says that a quote follows. */
export const isAttribution = (line: string): boolean =>
  line.length <= 320 &&
  /[:：>]\s*$|wrote\s*$/u.test(line) &&
  /\d|@|<|wrote|schrieb/u.test(line) &&
  ATTRIBUTIONS.some((pattern) => pattern.test(line));

/** Words that may begin an attribution which goes on in the next line. */
export const mayBeginAttribution = (line: string): boolean =>
  line.length <= 200 && /^(?:on|le|el|em|il|am|op|den|dnia|dne|vào|pe|în)\b.*\d/iu.test(line);

/** A line after which nothing is the author's own: answered and forwarded mail. */
const DIVIDERS: readonly RegExp[] = [
  /^[-_=*\s]{2,}\s*(?:original (?:message|appointment)|ursprüngliche nachricht|originalnachricht|message d'origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|ursprungligt meddelande|opprinnelig melding|oprindelig meddelelse|wiadomość oryginalna|původní zpráva|alkuperäinen viesti|orijinal mesaj|исходное сообщение|пересылаемое сообщение|元のメッセージ|原始邮件|원본 메시지|reply message|reply above this line)/iu,
  /^[-_=*\s]{2,}\s*(?:forwarded (?:message|by)|begin forwarded|weitergeleitete nachricht|message transféré|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht|vidarebefordrat meddelande|videresendt|przekazana wiadomość|přeposlaná zpráva|пересланное|転送されたメッセージ|转发)/iu,
  /^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|início da mensagem encaminhada|begin doorgestuurd bericht|vidarebefordrat brev)\s*:?\s*$/iu,
  /^#{2,}\s*please (?:do not write|type your reply)|^-{2,}\s*(?:please )?reply above/iu,
];

/** Whether everything from this line on belongs to others. */
export const isDivider = (line: string): boolean =>
  line.length <= 200 && DIVIDERS.some((pattern) => pattern.test(line));

const FROM =
  /^\*?(?:from|von|de|da|van|från|fra|od|lähettäjä|kimden|gönderen|от|від|expéditeur|remitente|mittente|feladó|από|差出人|发件人|發件人|보낸 사람)\*?\s*[:：]/iu;
const OTHER_HEADER =
  /^\*?(?:sent|date|to|cc|subject|reply-to|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el| em)?|para|fecha|asunto|assunto|data|inviato|a|oggetto|verzonden|aan|onderwerp|skickat|till|ämne|sendt|til|emne|wysłano|do|temat|odesláno|komu|předmět|lähetetty|vastaanottaja|aihe|gönderildi|kime|tarih|konu|отправлено|кому|тема|дата|küldve|címzett|tárgy|送信日時|日付|宛先|件名|发送时间|收件人|主题|일자|날짜|받는 사람|제목)\*?\s*[:：]/iu;

/** Whether a header table (From:, Sent:, To: …) begins at this line; `after` are the lines that follow, three are enough. */
export const isHeaderTable = (line: string, after: readonly string[]): boolean =>
  line.length <= 300 &&
  FROM.test(line) &&
  after.filter((next) => next.length <= 600 && OTHER_HEADER.test(next)).length >= 1;
