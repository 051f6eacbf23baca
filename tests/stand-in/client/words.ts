// The page's own words in the languages it can be switched to, and its dates. Nothing that a mail says.

const EN = {
  compose: 'Compose',
  inbox: 'Inbox',
  starred: 'Starred',
  sent: 'Sent',
  drafts: 'Drafts',
  all: 'All Mail',
  search: 'Search mail',
  reply: 'Reply',
  replyAll: 'Reply all',
  forward: 'Forward',
  send: 'Send',
  sendLater: 'Schedule send',
  more: 'More',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  print: 'Print all',
  trimmed: 'Show trimmed content',
  subject: 'Subject',
  to: 'to',
  recipients: 'To',
  me: 'me',
  discard: 'Discard draft',
  body: 'Message Body',
  newMessage: 'New Message',
  back: 'Back to Inbox',
  archive: 'Archive',
  refresh: 'Refresh',
  move: 'Move to',
  labels: 'Labels',
  older: 'Older',
  newer: 'Newer',
  close: 'Save & close',
  menu: 'Main menu',
  support: 'Support',
  settings: 'Settings',
  sidePanel: 'Side panel',
  hidePanel: 'Hide side panel',
  account: 'Google Account',
  unknown: '(unknown sender)',
  noSubject: '(no subject)',
  clipped: '[Message clipped]',
  entire: 'View entire message',
  wrote: 'On {date} {who} wrote:',
  forwarded: '---------- Forwarded message ---------',
  from: 'From',
  date: 'Date',
  pick: 'No conversations selected',
} as const;

/** Names of the page's words. */
export type Word = keyof typeof EN;

const DE: Partial<Record<Word, string>> = {
  compose: 'Schreiben',
  inbox: 'Posteingang',
  starred: 'Markiert',
  sent: 'Gesendet',
  drafts: 'Entwürfe',
  all: 'Alle Nachrichten',
  search: 'In E-Mails suchen',
  reply: 'Antworten',
  replyAll: 'Allen antworten',
  forward: 'Weiterleiten',
  send: 'Senden',
  sendLater: 'Senden planen',
  more: 'Mehr',
  expandAll: 'Alle maximieren',
  collapseAll: 'Alle minimieren',
  print: 'Alle drucken',
  trimmed: 'Gekürzten Inhalt anzeigen',
  subject: 'Betreff',
  to: 'an',
  recipients: 'An',
  me: 'mich',
  discard: 'Entwurf verwerfen',
  body: 'Nachrichtentext',
  newMessage: 'Neue Nachricht',
  back: 'Zurück zum Posteingang',
  archive: 'Archivieren',
  refresh: 'Aktualisieren',
  move: 'Verschieben',
  older: 'Älter',
  newer: 'Neuer',
  close: 'Speichern und schließen',
  menu: 'Hauptmenü',
  settings: 'Einstellungen',
  sidePanel: 'Seitenleiste',
  hidePanel: 'Seitenleiste ausblenden',
  unknown: '(unbekannter Absender)',
  noSubject: '(kein Betreff)',
  clipped: '[Nachricht gekürzt]',
  entire: 'Vollständige Nachricht ansehen',
  wrote: 'Am {date} schrieb {who}:',
  from: 'Von',
  date: 'Datum',
  pick: 'Keine Konversation ausgewählt',
};

const FR: Partial<Record<Word, string>> = {
  compose: 'Nouveau message',
  inbox: 'Boîte de réception',
  starred: 'Messages suivis',
  sent: 'Messages envoyés',
  drafts: 'Brouillons',
  all: 'Tous les messages',
  search: 'Rechercher dans les messages',
  reply: 'Répondre',
  replyAll: 'Répondre à tous',
  forward: 'Transférer',
  send: 'Envoyer',
  sendLater: "Programmer l'envoi",
  more: 'Plus',
  expandAll: 'Tout développer',
  collapseAll: 'Tout réduire',
  print: 'Tout imprimer',
  trimmed: 'Afficher le contenu abrégé',
  subject: 'Objet',
  to: 'à',
  recipients: 'À',
  me: 'moi',
  discard: 'Supprimer le brouillon',
  body: 'Corps du message',
  newMessage: 'Nouveau message',
  archive: 'Archiver',
  unknown: '(expéditeur inconnu)',
  noSubject: '(aucun objet)',
  wrote: 'Le {date}, {who} a écrit :',
  from: 'De',
  pick: 'Aucune conversation sélectionnée',
};

let language = 'en';
let words: Readonly<Record<Word, string>> = EN;

/** Speaks this language from now on. */
export function setLanguage(tag: string): void {
  language = tag;
  words = { ...EN, ...(tag.startsWith('de') ? DE : tag.startsWith('fr') ? FR : {}) };
}

/** A word of the page, with `{…}` filled in. */
export function word(name: Word, filled: Readonly<Record<string, string>> = {}): string {
  return words[name].replace(/\{(\w+)\}/g, (whole, key: string) => filled[key] ?? whole);
}

/** Day and time as in a date's tooltip: in the page's language and the browser's zone. '' when the mail has no date. */
export function fullDate(at: number | null): string {
  if (at === null) return '';
  return new Intl.DateTimeFormat(language, {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}

/** The date as it stands beside a message or in a row. */
export function shortDate(at: number | null, withTime: boolean): string {
  if (at === null) return '';
  const thisYear = new Date(at).getFullYear() === new Date().getFullYear();
  const time = withTime ? ({ hour: 'numeric', minute: '2-digit' } as const) : {};
  const year = thisYear ? {} : ({ year: 'numeric' } as const);
  return new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', ...year, ...time }).format(at);
}
