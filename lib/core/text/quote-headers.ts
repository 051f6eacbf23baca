// Lines with which mail programs introduce what somebody else wrote: attributions, dividers, header tables. Their shape decides first (a time, an
// address, a colon; labels below each other), words of many languages only where the shape says too little. Every pattern is linear in a short line.

/** The most characters and lines that an attribution takes, however a program wrapped it. */
const LONGEST = 400;
const MOST_LINES = 5;

/** A time, a year or a date in figures. */
const STAMP =
  /\d{1,2}[:.h]\d{2}(?!\d)|(?<!\d)(?:19|20)\d{2}(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d\s*[年년]/u;
const ADDRESS = /[^\s<>@"(]{1,80}@[^\s<>@")]{2,120}|mailto:/u;
/** An address in brackets right before the colon, or bare as a last word. */
const ENDS_IN_ADDRESS = /[<([][^<>()[\]]{0,160}@[^<>()[\]]{1,160}[>)\]]+[\s\p{Cf}]*[:：]?$|@[^\s<>@]+\s*[:：]$/u;

/** The first words of attributions: "On", "Am", "Le" and their kin before a date, or the date or weekday itself. */
const OPENS =
  /^(?:(?:on|le|el|em|il|am|an|op|den|dnia|w dniu|dne|dňa|dana|vào|lúc|pe|în|la|på|v|u|в|у|în data|in data|il giorno|a|kl|στις|pada|בתאריך|ב-?|في|在|于)(?=[\s\p{Cf}\d])|\p{L}{1,12}\.?,?\s{1,3}\d|[\p{L}-]{2,14}[.,]{1,2}\s|\d)/iu;

/** What the writer did, as the last word or right after the date, in two dozen languages. */
const SAYS =
  'wrote|writes|schrieb|geschrieben|a écrit|écrit|écrivait|escribió|escribio|ha escrito|escribía|va escriure|escreveu|escrevia|ha scritto|scrive|scritto|schreef|geschreven|' +
  'skrev|skrifaði|napisał\\(a\\)|napisał|napisała|pisze|napsal|napsala|napsal\\(a\\)|napísal|napísala|napisao|napisala|je napisal|kirjoitti|kirjutas|rakstīja|rašė|yazdı|şunları yazdı|' +
  'пишет|пише|написал|написала|написа|писал|писала|написав|írta|ezt írta|έγραψε|a scris|đã viết|viết|menulis|写道|寫道|书写|さんは書きました|のメール|書きました|님이 작성|작성|कथन|כתב|כתבה|כתב\\/ה|كتب|เขียน';
const SAYS_LAST = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${SAYS})[\\s\\p{Cf}]*(?:[<(\\[][^<>()\\[\\]]{0,160}[>)\\]][\\s\\p{Cf}]*)?[:：]?$|(?:写道|寫道|のメール|さんは書きました|書きました|님이 작성|작성)\\s*[:：]?$`,
  'iu',
);
const SAYS_INSIDE =
  /(?<!\p{L})(?:schrieb|schreef|skrev|skrifaði|kirjoitti|heeft|hat|пишет|написав|написал|ezt írta|írta)(?!\p{L})/iu;
/** "sent" and "said" are words of ordinary mails: only with an address next to them. */
const SENT_LAST = /[>)\]]\s{0,3}(?:sent|said|envió|gesendet|a envoyé|inviato|verzonden|skickade|sendte)\s*[:：]$/iu;
/** "Maeve Corrigan wrote:", "Tom skrev:". */
const NAME_SAYS = new RegExp(
  `^(?!(?:I|We|You|He|She|They|It|As|What|Who|That|This)\\b)\\p{Lu}[\\p{L}.’'-]{1,30}(?:\\s\\p{Lu}[\\p{L}.’'-]{0,30}){0,3}\\s(?:${SAYS})(?:\\s\\D{0,12}\\d.{3,60}?)?\\s*[:：]$`,
  'u',
);
/** Somebody who says "I wrote" quotes himself in passing. */
const SELF = /(?:^|\s)(?:i|we|you|he|she|they)\s+(?:wrote|writes)\s*:?$/iu;

const QUOTING =
  /^(?:quoting|zitat von|citando(?: a)?|citation de|citazione di|citat (?:från|fra)|cytat(?: od)?|citace|цитата)\s.{2,160}[:：]$/iu;
/** An address in brackets, wherever it stands. */
const BRACKETED = /[<([][^<>()[\]]{0,160}@[^<>()[\]]{1,160}[>)\]]/u;

const FENCED = /^[-_=*—]{2,}\s*(.*?)\s*[-_=*—]{2,}$/u;

/** Whether some words say that a quote follows. `quoteFollows`: one does follow, marked as such; then less is asked of the words. */
export function isAttribution(words: string, quoteFollows: boolean): boolean {
  if (words.length < 5 || words.length > LONGEST) return false;
  const inner = FENCED.exec(words)?.[1];
  const said = (inner ?? words).replace(/^[*_"'\s\p{Cf}]+|[*_\s\p{Cf}]+$/gu, '');
  const colon = /[:：]$/u.test(said);
  const stamp = STAMP.test(said);
  const address = ADDRESS.test(said);
  if (!colon && inner === undefined && !quoteFollows)
    return stamp && address && OPENS.test(said) && SAYS_LAST.test(said);
  if (colon && ((stamp && BRACKETED.test(said)) || QUOTING.test(said))) return true;
  if (stamp && OPENS.test(said)) {
    if (ENDS_IN_ADDRESS.test(said)) return true;
    if (SAYS_LAST.test(said)) return address || !SELF.test(said);
    if (colon && SAYS_INSIDE.test(said)) return true;
    if (colon && quoteFollows) return true;
  }
  if (address && (SAYS_LAST.test(said) || (colon && SENT_LAST.test(said)))) return true;
  return colon && NAME_SAYS.test(said);
}

/** A bracket that a program broke off its address, with the verb: no quote, although it looks like one. */
export const isBracketLeft = (line: string): boolean =>
  line.length <= 40 && /^>\s?\S+\s?[:：]$/u.test(line) && SAYS_LAST.test(line);

/** What ends like this does not go on as an attribution on the next line; "5:40 p.m." does. */
const IS_SENTENCE = /[.!?]$(?<!@\S{1,80})(?<![ap]\.m\.)/iu;
const ENDS = /(?:[:：>)\]]|[-_=*—]{2}|\p{L})$/u;

/**
 * How many of the lines from `at` on are one attribution; 0 for none. Programs wrap it anywhere and even put empty lines into it.
 * `quoted`: whether a line belongs to a quote that is marked; `mayWrap`: whether more than one line is looked at.
 */
export function attributionAt(
  lines: readonly { readonly text: string }[],
  at: number,
  quoted: (index: number) => boolean,
  mayWrap: boolean,
): number {
  const first = lines[at]?.text ?? '';
  if (first.length < 3 || first.length > LONGEST) return 0;
  const most = mayWrap && /\d/u.test(first) && OPENS.test(first) && !IS_SENTENCE.test(first) ? MOST_LINES : 1;
  let words = '';
  for (let i = at; i < Math.min(lines.length, at + most); i++) {
    const text = lines[i]?.text ?? '';
    if (text === '') continue;
    words = words === '' ? text : `${words} ${text}`;
    if (words.length > LONGEST) return 0;
    // What wraps is a name, an address or the verb: never a sentence of its own.
    if (i > at && /[.!?]$/u.test(text) && !/@/u.test(text)) return 0;
    if (ENDS.test(text) && isAttribution(words, quoted(i + 1))) return i - at + 1;
  }
  return 0;
}

const MID_LINE =
  /[\s-]((?:On|Am|Le|El|Em|Il|Op|Den)\s+(?:\p{L}{2,12}\.?,?\s+)?(?:\p{L}{3,12}\.?\s+)?\d.{6,300}(?:[:：]|[-_=*—]{2,}))$/u;

/** Where in a line an attribution begins that follows the writer's own words without a break; -1 for nowhere. */
export function attributionInside(line: string): number {
  if (line.length > 2 * LONGEST || !/[:：]$/u.test(line)) return -1;
  const match = MID_LINE.exec(line);
  const words = match?.[1];
  if (words === undefined || !ADDRESS.test(words) || !SAYS_LAST.test(words)) return -1;
  const cut = line.length - words.length;
  // A weekday in front belongs to the date.
  return /^\p{L}{2,12}[.,]*\s*$/u.test(line.slice(0, cut)) && /[.,]\s*$/u.test(line.slice(0, cut)) ? -1 : cut;
}

/** What stands between dashes above answered and forwarded mail, and helpdesks' line. */
const DIVIDERS: readonly RegExp[] = [
  /^[-_=*\s]{2,}\s*(?:original (?:message|appointment)|ursprüngliche nachricht|originalnachricht|message d[’']origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|ursprungligt meddelande|opprinnelig melding|oprindelig meddelelse|wiadomość oryginalna|oryginalna wiadomość|původní zpráva|pôvodná správa|alkuperäinen viesti|orijinal (?:mesaj|ileti)|eredeti üzenet|mesaj original|missatge original|izvorna poruka|αρχικό μήνυμα|исходное сообщение|пересылаемое сообщение|оригінальне повідомлення|元のメッセージ|原始(?:邮件|郵件)|원본 메(?:시지|일)|reply message|reply above this line)/iu,
  /^[-_=*\s]{2,}\s*(?:forwarded (?:message|by)|begin forwarded|weitergeleitete nachricht|message transféré|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht|vidarebefordrat meddelande|videresendt|välitetty viesti|przekazana wiadomość|přeposlaná zpráva|továbbított üzenet|mesaj redirecționat|προωθημένο μήνυμα|пересланное|пересилане|iletilen ileti|転送(?:された)?メッセージ|转发|轉寄|전달된 메(?:시지|일))/iu,
  /^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio (?:del )?messaggio inoltrato|início da mensagem (?:encaminhada|reencaminhada)|begin doorgestuurd bericht|vidarebefordrat brev|videresendt besked|start på videresendt (?:e-post|melding))\s*:?\s*$/iu,
  /^#{2,}\s*please (?:do not write|type your reply)|^[-–—]{2,}\s*(?:please )?(?:reply|type your reply) above/iu,
];

/** Whether everything from this line on belongs to others. */
export const isDivider = (line: string): boolean =>
  line.length <= 200 && DIVIDERS.some((pattern) => pattern.test(line));

type Label = 'from' | 'sent' | 'date' | 'to' | 'subject';
/** The labels of header tables. `sent` differs from `date` in that nobody writes it above an agenda. */
const LABELS: Readonly<Record<Label, string>> = {
  from: 'from|von|de la|de|da|van|från|fra|frá|od|odosielateľ|lähettäjä|saatja|nuo|kimden|gönderen|от|від|от кого|expéditeur|remitente|mittente|feladó|από|dari|từ|người gửi|מאת|من|差出人|送信者|发件人|發件人|寄件者|보낸 사람|보낸사람',
  sent: "sent|gesendet|envoyé|envoyé le|enviado|enviado el|enviado em|enviada|enviada em|inviato|verzonden|skickat|sendt|wysłano|odesláno|odoslané|lähetetty|saadetud|gönderildi|gönderme tarihi|отправлено|надіслано|küldve|elküldve|trimis|poslano|poslato|εστάλη|στάλθηκε|đã gửi|dikirim|נשלח|تم الإرسال|送信日時|发送时间|發送時間|寄件日期|보낸 날짜|message du|date d’envoi|date d'envoi",
  date: 'date|datum|data|fecha|dato|päiväys|dátum|tarih|дата|ημερομηνία|ngày|tanggal|תאריך|التاريخ|日付|日期|日時|날짜|일자',
  to: 'to|cc|bcc|an|à|a|para|aan|till|til|do|dw|komu|kopie|kopia|kopi|kopio|copie à|vastaanottaja|kime|bilgi|кому|копия|копія|címzett|către|za|prima|προς|đến|tới|kepada|אל|إلى|宛先|收件人|收件者|抄送|받는 사람|참조|reply-to|répondre à|responder a',
  subject:
    'subject|betreff|betr|objet|sujet|asunto|assunto|oggetto|onderwerp|ämne|emne|efni|temat|předmět|predmet|aihe|teema|konu|тема|tárgy|subiect|θέμα|chủ đề|tiêu đề|perihal|subjek|נושא|الموضوع|件名|主题|主旨|主題|제목',
};
const LABEL_OF: ReadonlyMap<string, Label> = new Map(
  (['from', 'sent', 'date', 'to', 'subject'] as const).flatMap((label) =>
    LABELS[label].split('|').map((word) => [word, label] as const),
  ),
);

const labelIn = (word: string | undefined): Label | undefined =>
  word === undefined ? undefined : LABEL_OF.get(word.toLowerCase());

/** What a line labels, when it could stand in a header table. */
const labelOf = (line: string): Label | undefined =>
  line.length > 2000 || !COLON_NEAR.test(line)
    ? undefined
    : labelIn(/^[*_\s]*([\p{L}][\p{L}\p{M} ’'-]{0,24}?)[*_\s]*[:：]/u.exec(line)?.[1]);
const COLON_NEAR = /^[^:：]{2,30}[:：]|^.[:：]/u;

/** Lines of a header table that are looked at, wrapped recipients and empty lines between included. */
const TABLE_LINES = 10;

/** Whether a header table (From:, Sent:, To: …) begins at the line `at`, or stands in that one line. */
export function isHeaderTable(lines: readonly { readonly text: string }[], at: number): boolean {
  const first = lines[at]?.text ?? '';
  const opening = first.length > 600 ? undefined : labelOf(first);
  if (opening === undefined) return false;
  const seen = new Set<Label>([opening]);
  const rows = [first];
  let others = 0;
  for (let i = at + 1; i < Math.min(lines.length, at + TABLE_LINES) && others <= 3; i++) {
    const line = lines[i]?.text ?? '';
    const label = labelOf(line);
    if (label === undefined) {
      others += 1;
      continue;
    }
    // A table names nothing twice; a list of answers does.
    if (label === opening) break;
    seen.add(label);
    rows.push(line.slice(0, 600));
  }
  if (seen.size === 1 || !seen.has('from'))
    for (const [, word] of first.matchAll(/\s\*?([\p{L}-]{2,16})\s?\*?[:：](?!\/)/gu)) {
      const label = labelIn(word);
      if (label !== undefined) seen.add(label);
    }
  if (seen.has('from') ? seen.size < (opening === 'from' ? 2 : 3) : seen.size < 4) return false;
  // "From: Dublin, To: Cork, Date: 3 May" is a journey.
  return seen.has('sent') || seen.has('subject') || ADDRESS.test(rows.join(' '));
}
