// What programs, offices and mass mails say that a person who writes to a person hardly ever does. Patterns only, each linear; personal.ts weighs them.

/** Local parts of programs. The domain is not looked at. */
export const ROBOT_ADDRESS =
  /^(?:(?:no|do-?not|dont)[-_.]?reply|noreply|mailer-daemon|poo?st[-_.]?master|bounces?|notifications?|notify|alerts?|newsletters?|news|digest|updates?|automated|auto(?:-?confirm|-?reply|matic)?|system|mailer|mailcenter|marketing|promo(?:tions)?|offers?|calendar-notification|invitations?|reminders?|survey|jira|confluence|github|gitlab|feedbackloop|fbl|abuse-?(?:desk|report)?|daemon|root|cron)(?:[-_.+=\d].*)?@|[-_.](?:noreply|no-reply|donotreply|bounces?)@/iu;

/** Names that only programs have. */
export const ROBOT_NAME =
  /\b(?:newsletter|digest|notifications?|no-?reply|do not reply|mailer|daemon|alerts|antispam|feedback loop|fbl)\b/iu;

const ROLES =
  'accounts?|accounts (?:payable|receivable)|accounting|billing|invoices?|invoicing|payments?|payroll|hr|human[- ]?resources|people ?ops|benefits|support|help ?desk|service ?desk|customer ?(?:service|care|support|success)|info|hello|contact|contact-?us|enquiries|reception|appointments?|bookings?|reservations?|orders?|sales|shop|store|membership|members|events?|press|admin|administrator|administration|security|it|compliance|procurement|purchasing|tenders?|welcome|onboarding|tracking|shipping|delivery|deliveries|deals?|rewards?|webmaster|feedback|team|operations|facilities|communications?|comms|announcements?|buchhaltung|rechnung|kundenservice|comptabilite|facturation|facturacion|administratie';
/** Local parts that belong to an office rather than to somebody. */
export const ROLE_ADDRESS = new RegExp(`^(?:${ROLES})(?:[-_.+\\d].*)?@`, 'iu');
/** Names of offices: every word of them, or the last one. */
export const ROLE_NAME = new RegExp(
  `^(?:the\\s+)?(?:${ROLES})$|\\s(?:team|support|billing|accounts|payroll|operations|hr|clinic|surgery|dental|pharmacy|reception|bookings|reservations|helpdesk|customer (?:service|care)|services|newsroom|daily|weekly|rewards|store|shop|department|office)$`,
  'iu',
);
/** Names under which mail systems report. */
export const DELIVERY_NAME =
  /^(?:mail(?:er)?[- ]?(?:delivery|daemon)|poo?stmaster|(?:mail|internet mail|email) delivery|microsoft outlook$|system administrator$|mail administrator|anti-?spam feedback)|mail delivery (?:sub)?system/iu;

export const BOUNCE_SUBJECT =
  /^(?:undeliver(?:ed|able)|delivery (?:status|failure|has failed|incomplete|delayed|error|problem)|delayed mail|failed (?:mail|delivery)|mail (?:delivery|could not|error|system error)|returned (?:mail|to sender)|failure (?:notice|delivery)|(?:message|mail|e-?mail) (?:not|could not be|delayed|status)|non[- ]?deliver(?:y|able)|nicht zugestellt|unzustellbar|warning: (?:message|could not)|rejected|postmaster notify|complaint about message from|(?:abuse|rackspace abuse|feedback|dmarc) report|report domain:|non remis|échec de la remise|no se puede entregar|não entregue|impossibile recapitare|onbestelbaar|не доставлено|недоставленное|配信不能|退信|undelivered mail)|^[^:]{0,40}\b(?:delivery status notification|delivery failure|mail delivery failed|returned mail)\b/iu;
/** What hardly stands anywhere but in a report of a mail system. */
export const BOUNCE_TEXT =
  /permanent fatal errors|delivery to the following recipients? (?:has )?failed|created automatically by (?:the )?mail delivery|could not be delivered to (?:one or more|the following)|transcript of (?:session|the attempts)|^(?:reporting-mta|final-recipient|diagnostic-code|action: failed)|this is the (?:qmail-send|postfix|mail system|mail delivery)|(?:did not|couldn[’']t) reach the following recipient|(?:following|your) message (?:to .{0,80} )?(?:was undeliverable|could not be (?:sent|delivered)|couldn[’']t be delivered|cannot be delivered|was not delivered|has not been delivered|wasn[’']t delivered)|address (?:not found|couldn[’']t be found)|unable to deliver (?:your|the|this) message|recipient(?:'s)? (?:address rejected|mailbox (?:is )?full)|mailbox (?:is full|unavailable|quota)|55\d[ -]5\.\d\.\d|(?:abuse|opt-out|fraud|feedback|authentication[- ]failure) report for an e-?mail message|sent this e-?mail to unsubscribe from/imu;

/** Subjects that automatic answers begin with. */
export const AUTO_SUBJECT =
  /^(?:\[?auto(?:matic|mated)?[- ]?(?:reply|response|antwort|responder)|autoreply|automatische (?:antwort|reactie)|abwesenheits(?:notiz|nachricht|meldung|assistent)|réponse automatique|message d[’']absence|respuesta automática|resposta automática|risposta automatica|automatiskt? svar|autosvar|automaattinen vastaus|odpowiedź automatyczna|automatická odpověď|automatikus válasz|otomatik yanıt|автоответ|автоматический ответ|自動応答|自动(?:答复|回复)|자동 회신)/iu;
/** Subjects of an absence that a program put before the answered one, or that are nothing else. */
export const AWAY_SUBJECT =
  /^(?:out of (?:the )?office|ooo|on (?:annual )?leave|on vacation|abwesend|abwesenheit|vacation|away)(?:\s*(?:auto-?\s?reply|reply|notice|notification|message))?\s*(?:$|[:([]|re:|from\b|until\b|till\b|[-–—])/iu;
/** What an automatic answer says when it tells of an absence and does not only thank for a mail. */
export const AWAY_TEXT =
  /\b(?:out of (?:the )?office|out[- ]of[- ]office|(?:away|on (?:annual )?(?:leave|vacation|holidays?|pto)|travell?ing|unavailable|returning|will return|be back|back)\b[^.]{0,40}\b(?:until|till|from|on|in|this|next)\b|on (?:annual |parental |maternity |paternity |sick )?leave|on vacation|no longer (?:with|work))|(?<!\p{L})(?:nicht im (?:büro|haus)|außer haus|abwesend|im urlaub|en (?:congés?|vacances)|absente? (?:du|jusqu)|fuera de la oficina|de vacaciones|fora do escritório|de férias|fuori (?:sede|ufficio)|in ferie|afwezig|met vakantie|på semester|frånvarande|på ferie|urlopie|nieobecn|dovolen|lomalla|szabadság|в отпуске|отсутству)|不在|休暇|休假|외출|휴가/iu;
/** Somewhere is closed for a while: an absence whoever writes of it. */
export const CLOSED =
  /\b(?:office|plant|shop|store|branch|warehouse|factory|premises|clinic|surgery|practice|school|we)\b[^.]{0,40}\bclosed\b|\bout of (?:the )?office\b/iu;

export const INVITATION_SUBJECT =
  /^(?:(?:updated |canceled |cancelled )?(?:invitation|event)|einladung|aktualisierte einladung|invito|invitación|convite|uitnodiging|inbjudan|zaproszenie|invitation)\s*(?::| from)/iu;
export const INVITATION_ANSWER =
  /^(?:accepted|declined|tentative|tentatively accepted|canceled|cancelled|updated|new time proposed|zugesagt|abgelehnt|abgesagt|mit vorbehalt|accepté|refusé|aceptado|rechazado|accettato|rifiutato|geaccepteerd|geweigerd)\s*:/iu;
/** The furniture of calendars in a mail. */
export const INVITATION_TEXT =
  /invitation from google calendar|calendar\.google\.com|\bview (?:all )?(?:guest|event)|\bgoing\?|(?:yes\s*[-|]\s*(?:no|maybe)\s*[-|])|^(?:when|where|organi[sz]er|guests|attendees|who|location)\s*[:\n]|microsoft teams (?:meeting|need help)|join (?:zoom|the) meeting|has (?:invited you|accepted|declined|tentatively accepted)/imu;

export const RECEIPT_SUBJECT =
  /^(?:(?:your|thanks for your|thank you for your) (?:[\p{L}\p{N}.’']+ ){0,4}(?:order|receipt|payment|invoice|booking|ticket|e-?tickets?|subscription|reservation|purchase|donation|itinerary|statement|bill|refund)\b|(?:order|payment|booking|reservation|purchase|shipping|dispatch|donation)\s+(?:confirm(?:ation|ed)|received|receipt|#)|receipt (?:for|from)|e-?receipt|invoice \S*\d+\b.*(?:overdue|due|paid|available|ready)|remittance advice|bestell(?:ung|bestätigung)|rechnung nr|confirmation de commande|confirmación de (?:pedido|reserva))/iu;

/** Footers of mass mail. */
export const BULK_TEXT =
  /\b(?:unsubscribe\b|manage (?:your )?(?:e-?mail )?(?:preferences|subscriptions?)|(?:e-?mail|update (?:your )?) ?preferences|you(?:[’']re| are) receiving this (?:e-?mail|message|because)|(?:you )?received this (?:e-?mail|message) because|view (?:this|it)(?: e-?mail| message)? (?:in (?:your|a) (?:web )?browser|online)|opt[- ]?out of (?:these|future|receiving)|to stop receiving|why am i getting this|sent to you because|no longer wish to receive|to be removed from (?:this|our)|abmelden|abbestellen|se désabonner|se désinscrire|darse de baja|cancelar (?:la )?suscripci[oó]n|cancelar inscrição|annulla l[’']iscrizione|disiscriviti|afmelden|uitschrijven|avprenumerera|wypisz się)/iu;
/** Somebody who asks to be taken off a list, or who only speaks of it. */
export const ASKS_TO_LEAVE =
  /\b(?:please|kindly|could you|take|remove) (?:me|us|unsubscribe)|unsubscribe (?:me|us|this)|\b(?:I|we) (?:tried to |want to |would like to |have )?unsubscribed?\b/iu;
/** A discussion list of people puts the same footer under everybody's own words. */
export const GROUP_FOOTER = /subscribed to the google groups|mailing list\b[^\n]{0,60}\n|listinfo\//iu;

/** What a program says of itself. */
export const MACHINE_TEXT =
  /\b(?:this is an? (?:automated|automatic|auto-generated|system[- ]generated)|(?:automatically|system|computer)[- ]generated|(?:please )?do not (?:reply|respond) to this|(?:this )?(?:mailbox|inbox|address) is (?:not monitored|unattended|unmonitored)|reply above this line|dies ist eine automatisch|bitte antworten sie nicht|ne pas répondre à ce|no responda a este)\b/iu;
/** What offices and their programs let people know, one way to say it a line. */
export const NOTICES: readonly RegExp[] = [
  /\bnewsletter\b|\bdigest\b|\b(?:daily|weekly|monthly|quarterly) (?:\S+ )?(?:update|round-?up|bulletin|deals?|news)\b/iu,
  /\b(?:pay ?slip|wage slip|pay ?stub|payroll statement)\b/iu,
  /\b(?:appointment|booking|payment|renewal|invoice|event|webinar)\s+reminder\b|\breminder\b.{0,30}\b(?:your|upcoming)\b.{0,20}\b(?:appointment|booking|visit|payment|reservation|check-?up)\b|\bthis is a (?:friendly |gentle )?reminder\b|\b(?:reply|text|press|send) [“"']?(?:y|yes|c|stop|1|confirm)[”"']? to\b|\barrive (?:at least )?\d+ minutes (?:early|before|prior)/iu,
  /\b(?:verification|security|one[- ]time|log-?in|sign-?in|access) (?:code|passcode|link|pin)\b|\b(?:reset|change|confirm) your (?:password|e-?mail|account)|\bnew (?:sign-?in|log-?in|device)\b/iu,
  /\byour (?:parcel|package|shipment|order|delivery) (?:\S+ ){0,2}(?:is|has|will|was)\b|\btrack (?:your|this) (?:parcel|package|order|shipment)|\bout for delivery\b|\btracking (?:number|code)\b/iu,
  /\byour (?:\S+ ){0,4}(?:statement|bill|document|report|e-?ticket|boarding pass|policy|certificate|results?|subscription|membership|trial|plan) (?:is|are|was|has|will|have)\b/iu,
  /\b(?:log ?in|sign in) to (?:your|the|my|view)\b|\bclick (?:here|below|the (?:link|button))|\b(?:view|download|open) (?:it )?in (?:the|your) (?:app|portal|account|browser)\b|\bself[- ]service portal\b/iu,
  /\b(?:mentioned|assigned|tagged) you\b|\bassigned to you\b|\bshared (?:a|an|the|\d+) (?:file|document|folder|item|photo|album)s?\b|\binvited you to (?:join|collaborate|edit|view)|\bcommented on\b|\bliked your\b|\bsent you a (?:message|request)|\bwants to connect\b|\bwas (?:closed|resolved|updated|merged)\b/iu,
  /\b(?:scheduled maintenance|will be unavailable (?:on|from|between)|service (?:notice|announcement|interruption)|privacy policy (?:has|is)|terms and conditions|remains unpaid|please settle|bidders are|no action is (?:needed|required)|we(?:[’']ve| have) received your (?:request|payment|application|enquiry|order))\b/iu,
];
export const GENERIC_GREETING =
  /^(?:dear|hi|hello)?\s*(?:dear )?(?:(?:valued )?(?:customers?|subscribers?|members?|users?|guests?|colleagues|account holder|card ?holder|patients?|parents|residents|tenants|clients?|travell?er|partners?|suppliers?|bidders?|shareholders?|friends? and colleagues|all (?:staff|users|employees)|team members)|sir\s*\/\s*madam)\b/iu;

/** Somebody speaks of himself. */
export const FIRST_PERSON =
  /\b(?:I|I[’'](?:m|ve|d|ll)|me|mine|myself)\b|\bmy\b(?! (?:account|orders?|profile|bookings?|area)\b)/u;
