// Whose words are whose, in the markup of six mail programs and in plain text.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replyIn, TEXT_LIMIT, toReadingText } from '../../../../lib/core/text/reading-text';

const own = (kind: 'html' | 'text', content: string): string => {
  const { text, own: spans } = toReadingText({ kind, content });
  return spans
    .map((span) => text.slice(span.start, span.end))
    .join(' | ')
    .replace(/\s+/gu, ' ');
};

const OWN = 'I turn forty in May.';
const THEIRS = 'I cannot stand coffee.';

describe('markup of mail programs', () => {
  it.each([
    [
      'Gmail',
      `<div dir="ltr">${OWN}</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, Mar 16, 2026 at 5:40 PM Tom &lt;<a href="mailto:tom@example.com">tom@example.com</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">${THEIRS}</blockquote></div>`,
    ],
    [
      'Gmail, class names rewritten',
      `<div>${OWN}</div><div class="m_-81394gmail_quote"><blockquote class="m_-81394gmail_quote">${THEIRS}</blockquote></div>`,
    ],
    [
      'Outlook on the web',
      `<div>${OWN}</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><font><b>From:</b> Tom<br><b>Sent:</b> Monday<br></font></div><div>${THEIRS}</div>`,
    ],
    [
      'Outlook for Windows',
      `<div class="WordSection1"><p class="MsoNormal">${OWN}<o:p></o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal"><b>From:</b> Tom &lt;tom@example.com&gt;<br><b>Sent:</b> Monday, March 16, 2026<br><b>To:</b> Maeve<br><b>Subject:</b> Lunch</p></div></div><p class="MsoNormal">${THEIRS}</p></div>`,
    ],
    [
      'Apple Mail',
      `<div>${OWN}</div><div><br><blockquote type="cite"><div>On 16 Mar 2026, at 17:40, Tom &lt;tom@example.com&gt; wrote:</div><br class="Apple-interchange-newline"><div>${THEIRS}</div></blockquote></div>`,
    ],
    [
      'Thunderbird',
      `<p>${OWN}</p><div class="moz-cite-prefix">On 16/03/2026 17:40, Tom wrote:<br></div><blockquote type="cite" cite="mid:1@example.com"><p>${THEIRS}</p></blockquote>`,
    ],
    [
      'Yahoo',
      `<div class="yahoo-style-wrap"><div>${OWN}</div></div><div id="yahoo_quoted_123" class="yahoo_quoted"><div>On Monday, Tom wrote:</div><div>${THEIRS}</div></div>`,
    ],
    [
      'Proton',
      `<div>${OWN}</div><div class="protonmail_quote">On Monday, Tom wrote:<blockquote class="protonmail_quote" type="cite">${THEIRS}</blockquote></div>`,
    ],
  ])('%s', (_, html) => {
    expect(own('html', html)).toBe(OWN);
  });

  it('leaves out signatures, hidden text, styles and scripts', () => {
    const html = `<style>p{color:red}</style><script>var x = "${THEIRS}"</script><p style="display:none">${THEIRS}</p><p>${OWN}</p><div class="gmail_signature">Maeve<br>${THEIRS}</div>`;
    expect(own('html', html)).toBe(OWN);
  });

  it('has no own words in a mail that is all quote', () => {
    expect(own('html', `<blockquote type="cite">${THEIRS}</blockquote>`)).toBe('');
    expect(own('text', `> ${THEIRS}\n> And more.`)).toBe('');
  });

  it('keeps answers between quotes', () => {
    const html = `<blockquote type="cite">${THEIRS}</blockquote><p>Nor can I.</p><blockquote type="cite">Monday?</blockquote><p>${OWN}</p>`;
    expect(own('html', html)).toBe(`Nor can I. | ${OWN}`);
  });

  it('does not let a closing tag inside a table end a quote outside it', () => {
    expect(
      own(
        'html',
        `<blockquote type="cite"><table><tr><td></blockquote>${THEIRS}</td></tr></table></blockquote><p>${OWN}</p>`,
      ),
    ).toBe(OWN);
  });
});

describe('plain text', () => {
  it.each([
    ['English', 'On Mon, 16 Mar 2026 at 17:40, Tom <tom@example.com> wrote:'],
    ['German', 'Am 16.03.2026 um 17:40 schrieb Tom <tom@example.com>:'],
    ['French', 'Le lun. 16 mars 2026 à 17:40, Tom <tom@example.com> a écrit :'],
    ['Spanish', 'El lun, 16 mar 2026 a las 17:40, Tom (<tom@example.com>) escribió:'],
    ['Portuguese', 'Em seg., 16 de mar. de 2026 às 17:40, Tom <tom@example.com> escreveu:'],
    ['Italian', 'Il giorno lun 16 mar 2026 alle ore 17:40 Tom <tom@example.com> ha scritto:'],
    ['Dutch', 'Op ma 16 mrt 2026 om 17:40 schreef Tom <tom@example.com>:'],
    ['Swedish', 'Den mån 16 mars 2026 kl 17:40 skrev Tom <tom@example.com>:'],
    ['Danish', 'Den man. 16. mar. 2026 kl. 17.40 skrev Tom <tom@example.com>:'],
    ['Polish', 'pon., 16 mar 2026 o 17:40 Tom <tom@example.com> napisał(a):'],
    ['wrapped', 'On Mon, 16 Mar 2026 at 17:40, Tom Alderney-Smith of Loadline\n<tom@example.com> wrote:'],
    ['Outlook', '-----Original Message-----\nFrom: Tom\nSent: Monday'],
    [
      'Outlook in German',
      '________________________________\nVon: Tom <tom@example.com>\nGesendet: Montag, 16. März 2026',
    ],
    ['a forward', '---------- Forwarded message ---------\nFrom: Tom <tom@example.com>'],
  ])('cuts what follows the header of %s', (_, header) => {
    expect(own('text', `${OWN}\n\n${header}\n\n${THEIRS}`)).toBe(OWN);
  });

  it.each([
    ['a signature mark', '-- \nMaeve Corrigan\nI cannot stand coffee | Slogan'],
    ['a closing', 'Kind regards,\nMaeve\nHarbour Haul Ltd\n+44 555 0100'],
    ['a bare name', 'Maeve\nHarbour Haul | Dublin\n"Coffee first."'],
    ['a phone', 'Sent from my iPhone'],
    ['a disclaimer', 'This e-mail is intended solely for the addressee. I cannot stand coffee.'],
  ])('leaves out %s', (_, tail) => {
    expect(own('text', `${OWN}\n\n${tail}`)).toBe(OWN);
  });

  it.each([
    'Sent from my Galaxy S24',
    'Sent with Proton Mail secure email.',
    'Get Outlook for iOS<https://example.com/o>',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Enviado desde mi teléfono móvil',
    'Inviato da iPhone',
    'Verstuurd vanaf mijn iPhone',
    'Skickat från min iPhone',
    'Sendt fra min iPhone',
    'Wysłane z iPhone’a',
    'Odesláno z iPhonu',
    'Lähetetty iPhonesta',
    'Отправлено с iPhone',
    'iPhoneから送信',
    '发自我的iPhone',
    '나의 iPhone에서 보냄',
    'Please excuse typos and brevity',
  ])('leaves out what a phone adds: %s', (line) => {
    expect(own('text', `${OWN}\n\n${line}`)).toBe(OWN);
  });

  it.each([
    'Sent from my desk, which is easier than by phone.',
    'Sent the parcel by mail on Monday, it should be there.',
    'Get the mobile from Tom, please.',
  ])('reads what only begins like that: %s', (line) => {
    expect(own('text', `${OWN}\n\n${line}`)).toContain(line);
  });

  it.each([
    'Best wishes,',
    'Thanks again and all the best,',
    'Mit freundlichen Grüßen',
    'Cordialement,',
    'Un abrazo,',
    'Atenciosamente,',
    'Cordiali saluti,',
    'Met vriendelijke groet,',
    'Med vänliga hälsningar',
    'Med venlig hilsen',
    'Z poważaniem,',
    'S pozdravem',
    'Ystävällisin terveisin',
    'Üdvözlettel,',
    'С уважением,',
    'よろしくお願いいたします。',
    '此致',
    '감사합니다.',
  ])('leaves out a closing with what follows: %s', (closing) => {
    expect(own('text', `${OWN}\n\n${closing}\nMaeve Corrigan\nHarbour Haul`)).toBe(OWN);
  });

  it('takes a line that only thanks for words, and a mail that is only a closing too', () => {
    expect(own('text', `${OWN}\n\nThanks!`)).toBe(`${OWN} Thanks!`);
    expect(own('text', 'Thanks,\nMaeve')).toBe('Thanks,');
    expect(own('html', `<p>${OWN}</p><p>Best,<br>Maeve</p>`)).toBe(`${OWN} Best, Maeve`);
  });

  it('leaves out the banner of a mail gateway', () => {
    expect(own('text', `CAUTION: This email originated from outside the organization.\n\n${OWN}`)).toBe(OWN);
  });

  it('lets a mail that is all quote be itself where it is only shown', () => {
    expect(replyIn({ kind: 'text', content: `> ${THEIRS}` })).toBe(`> ${THEIRS}`);
    expect(replyIn({ kind: 'text', content: `${OWN}\n> ${THEIRS}` })).toBe(OWN);
  });

  it('reads a postscript below the signature', () => {
    expect(own('text', `Hello Tom,\n\nFine by me.\n\nBest,\nMaeve\n\nPS ${OWN}`)).toBe(
      `Hello Tom, Fine by me. | PS ${OWN}`,
    );
  });
});

describe('any input', () => {
  const markup = fc.constantFrom(
    '<div>',
    '</div>',
    '<blockquote type="cite">',
    '</blockquote>',
    '<p>',
    '<br>',
    '<td>',
    '<table>',
    '</table>',
    '<div class="gmail_quote">',
    '<!--',
    '-->',
    '<style>',
    '</style>',
    '&amp;',
    '&#0;',
    '&nbsp;',
    '<a href="',
    '">',
    '<',
    'On 3 May wrote:',
    '\n',
    '> ',
    '-- ',
    'From: x',
    'words and more',
    '\u0301',
    '🙏',
  );
  it('gives ascending spans inside the text, of the same text every time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(markup, fc.string()), { maxLength: 80 }),
        fc.constantFrom('html' as const, 'text' as const),
        (parts, kind) => {
          const body = { kind, content: parts.join('') };
          const reading = toReadingText(body);
          let last = 0;
          for (const span of reading.own) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(reading.text.length);
            expect(reading.text.slice(span.start, span.end)).toBe(reading.text.slice(span.start, span.end).trim());
            last = span.end;
          }
          expect(toReadingText(body)).toEqual(reading);
        },
      ),
    );
  });

  it('reads at most its limit and says that more is there', () => {
    const long = toReadingText({ kind: 'html', content: `<p>${'word '.repeat(60_000)}</p>` });
    expect(long.text.length).toBeLessThanOrEqual(TEXT_LIMIT);
    expect(long.unread).toBe(true);
    expect(toReadingText({ kind: 'html', content: '<p>word</p>' }).unread).toBe(false);
  });

  it.each(['<div>', '</i>', '<b>', '<table><td>', '&amp;', '<a href=', '> ', 'a\n', '-- \n', 'From: x\n'])(
    'ends on half a megabyte of %j',
    (unit) => {
      const content = unit.repeat(Math.floor((512 * 1024) / unit.length));
      expect(toReadingText({ kind: 'html', content }).text.length).toBeLessThanOrEqual(TEXT_LIMIT);
      expect(toReadingText({ kind: 'text', content }).text.length).toBeLessThanOrEqual(TEXT_LIMIT);
    },
  );
});

it('keeps a sentence that names a day above a quote of oneself', () => {
  expect(
    own(
      'text',
      'Maya, one more date so that nobody plans around it: I turn 40 on 22 November.\n\nJonas\n\nOn 2026-10-06 20:47, Jonas Thiel wrote:\n> Larch is right.\n',
    ),
  ).toContain('I turn 40 on 22 November');
});
