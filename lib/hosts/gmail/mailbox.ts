// Whose mail is open. Reads only what Gmail says of itself, never a mail.

const ADDRESS = /[^\s()<>"',;:@]+@[^\s()<>"',;:@]+\.[^\s()<>"',;:@.]+/u;

/** The address of the open account, lower case; '' while the page does not say. */
export function mailboxOnPage(): string {
  const account = document.querySelector('[role="banner"] [aria-label*="@"]')?.getAttribute('aria-label') ?? '';
  // "<folder or subject> - <address> - <name of the mail service>": a subject may hold addresses and dashes too, so the last one counts.
  const title = /^.* - (\S+@\S+) - [^@]*$/u.exec(document.title)?.[1] ?? '';
  return (ADDRESS.exec(account)?.[0] ?? ADDRESS.exec(title)?.[0] ?? '').toLowerCase();
}
