// What the markup of the mail programs says about a place: that it is a quote or a signature. Class and id names only, no text.

/** `quote`: this element · `block`: this element when words above it introduce a quote · `rest`: from here to the end · `signature`: this element. */
export type MarkKind = 'quote' | 'block' | 'rest' | 'signature';

// Gmail writes foreign class and id names as m_<number><name>.
const named = (names: string): RegExp => new RegExp(`(?:^|\\s)(?:x_)*(?:m_-?\\d+)?(?:${names})(?:\\s|$)`, 'iu');

// Gmail; Thunderbird; Yahoo; Proton; Zoho; Apple's and Samsung's history; AOL; GMX.
const QUOTE_CLASS = named(
  'gmail_quote(?:_container)?|gmail_attr|moz-cite-prefix|moz-forward-container|yahoo_quoted|protonmail_quote|zmail_extra(?:_hr)?|' +
    'tutanota_quote|AOLReplyHeader|mail_quote|aolmail_gmail_quote|quote-block|WordSection1_quote|OutlookMessageHeader|mimestream_quote',
);
const QUOTE_ID = named('yahoo_quoted_\\d+|isForwardContent|isReplyContent|mailEditor_forward|OLK_SRC_BODY_SECTION');
const REST_ID = named(
  'divRplyFwdMsg|appendonsend|stopSpelling|ms-outlook-mobile-reference-message|mail-editor-reference-message-container',
);
const REST_CLASS = named('ms-outlook-mobile-reference-message|mail-editor-reference-message-container');
const SIGNATURE = named(
  'gmail_signature|gmail_signature_prefix|moz-signature|protonmail_signature_block(?:-user)?|ms-outlook-mobile-signature|Signature|' +
    'yahoo-signature|tutanota_signature|x_Signature|iosmail_signature|zmail_signature_below|hexmail_signature',
);

/** What an element's name and attributes say of it; null for ordinary text. */
export function markOf(name: string, attributes: Readonly<Record<string, string>>): MarkKind | null {
  const cls = attributes['class'] ?? '';
  const id = attributes['id'] ?? '';
  if (cls === '' && id === '' && attributes['style'] === undefined && name !== 'blockquote') return null;
  if (REST_ID.test(id) || REST_CLASS.test(cls)) return 'rest';
  if (QUOTE_CLASS.test(cls) || QUOTE_ID.test(id)) return 'quote';
  if (name === 'blockquote' && (attributes['type'] === 'cite' || attributes['cite'] !== undefined)) return 'quote';
  if (
    name === 'blockquote' &&
    /border-left|margin:\s*0(?:px)?\s+0(?:px)?\s+0(?:px)?\s+0?\.8ex/iu.test(attributes['style'] ?? '')
  )
    return 'quote';
  // Outlook's line above the header of the answered mail.
  if (name === 'div' && OUTLOOK_LINE.test(attributes['style'] ?? '')) return 'rest';
  if (SIGNATURE.test(cls) || SIGNATURE.test(id)) return 'signature';
  return name === 'blockquote' ? 'block' : null;
}

const OUTLOOK_LINE =
  /^\s*border:\s*none;\s*border-top:\s*solid\s+#?[\da-z]{3,8}\s+1\.0pt;\s*padding:\s*3\.0pt\s+0(?:in|cm|mm)\s+0(?:in|cm|mm)\s+0(?:in|cm|mm)|border-top:\s*1px\s+solid\s+(?:#b5c4df|#e1e1e1|rgb\(181,\s*196,\s*223\)|rgb\(225,\s*225,\s*225\))/iu;
