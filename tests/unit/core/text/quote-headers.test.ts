// What introduces somebody else's words, in the shapes that mail programs give it in many languages, and what only looks like it.
import { expect, it } from 'vitest';
import { toReadingText } from '../../../../lib/core/text/reading-text';

const own = (content: string): string => {
  const { text, own: spans } = toReadingText({ kind: 'text', content });
  return spans
    .map((span) => text.slice(span.start, span.end))
    .join(' | ')
    .replace(/\s+/gu, ' ');
};

const OWN = 'I turn forty in May.';
const THEIRS = 'I cannot stand coffee.';

const HEADERS = [
  'On Mon, Mar 16, 2026 at 5:40 PM Tom Alder <tom@example.com> wrote:',
  'On Mon, 16 Mar 2026 17:40:11 +0100, Tom wrote:',
  'On 16/03/2026 17:40, Tom Alder via Desk wrote:',
  'On 16 March 2026 at 17:40:12, Tom (tom@example.com) wrote:',
  'On March 16, 2026 5:40:12 PM GMT+01:00, Tom Alder <tom@example.com> wrote:',
  'On Monday, March 16th, 2026 at 17:40, Tom <tom@example.com> wrote:',
  'Am Mo., 16. März 2026 um 17:40 Uhr schrieb Tom <tom@example.com>:',
  'Am 16.03.26 um 17:40 schrieb Tom:',
  'Am Montag, dem 16. März 2026 schrieb Tom Alder <tom@example.com>:',
  'Tom Alder <tom@example.com> schrieb am Mo., 16. März 2026, 17:40:',
  'Le lun. 16 mars 2026 à 17:40, Tom <tom@example.com> a écrit :',
  'Le 16/03/2026 à 17:40, Tom a écrit :',
  'El lun, 16 mar 2026 a las 17:40, Tom (<tom@example.com>) escribió:',
  'El 16/3/26 a las 17:40, Tom escribió:',
  'Em seg., 16 de mar. de 2026 às 17:40, Tom <tom@example.com> escreveu:',
  'Em 16/03/2026 17:40, Tom escreveu:',
  'A seg, 16/03/2026, 17:40, Tom <tom@example.com> escreveu:',
  'Il giorno lun 16 mar 2026 alle ore 17:40 Tom <tom@example.com> ha scritto:',
  'Il 16/03/2026 17:40, Tom ha scritto:',
  'Op ma 16 mrt 2026 om 17:40 schreef Tom <tom@example.com>:',
  'Op 16 mrt. 2026 om 17:40 heeft Tom <tom@example.com> het volgende geschreven:',
  'Den mån 16 mars 2026 kl 17:40 skrev Tom <tom@example.com>:',
  '16 mars 2026 kl. 17:40 skrev Tom <tom@example.com>:',
  'Den man. 16. mar. 2026 kl. 17.40 skrev Tom <tom@example.com>:',
  'man. 16. mars 2026 kl. 17:40 skrev Tom <tom@example.com>:',
  'pon., 16 mar 2026 o 17:40 Tom <tom@example.com> napisał(a):',
  'W dniu 16.03.2026 o 17:40, Tom pisze:',
  'po 16. 3. 2026 v 17:40 odesílatel Tom <tom@example.com> napsal:',
  'Dne 16.3.2026 v 17:40 Tom napsal(a):',
  'ma 16. maalisk. 2026 klo 17.40 Tom (tom@example.com) kirjoitti:',
  'Tom <tom@example.com>, 16 Mar 2026 Pzt, 17:40 tarihinde şunu yazdı:',
  'пн, 16 мар. 2026 г. в 17:40, Tom <tom@example.com>:',
  '16.03.2026 17:40, Tom пишет:',
  '16 марта 2026 г., в 17:40, Tom <tom@example.com> написал(а):',
  'Tom <tom@example.com> ezt írta (időpont: 2026. márc. 16., H, 17:40):',
  'În lun., 16 mar. 2026 la 17:40, Tom <tom@example.com> a scris:',
  'Στις Δευ 16 Μαρ 2026 στις 5:40 μ.μ., ο χρήστης Tom <tom@example.com> έγραψε:',
  'Vào Th 2, 16 thg 3, 2026 vào lúc 17:40 Tom <tom@example.com> đã viết:',
  '2026年3月16日(月) 17:40 Tom <tom@example.com>:',
  '2026年3月16日 17:40、Tom <tom@example.com>のメール：',
  '在 2026年3月16日，17:40，Tom <tom@example.com> 写道：',
  'Tom <tom@example.com> 于2026年3月16日周一 17:40写道：',
  '2026년 3월 16일 (월) 오후 5:40, Tom <tom@example.com>님이 작성:',
  'בתאריך יום ב׳, 16 במרץ 2026 ב-17:40 מאת ‪Tom‬‏ <‪tom@example.com‬‏>:',
  'في الاثنين، 16 مارس 2026 في 5:40 م تمت كتابة ما يلي بواسطة Tom <tom@example.com>:',
  'Pada tanggal Sen, 16 Mar 2026 pukul 17.40 Tom <tom@example.com> menulis:',
  'pon, 16. ožu 2026. u 17:40 Tom <tom@example.com> napisao je:',
  'V pon., 16. mar. 2026 ob 17:40 je oseba Tom <tom@example.com> napisala:',
  'Dg, 16 març 2026 a les 17:40 Tom <tom@example.com> va escriure:',
  '2026-03-16 17:40 GMT+01:00 Tom <tom@example.com>:',
  '2026-03-16, 17:40, Tom <tom@example.com> wrote:',
  'Quoting Tom <tom@example.com>:',
  'Zitat von Tom <tom@example.com>:',
  'Tom wrote on 16/03/2026 17:40:',
  'Tom Alder <tom@example.com> wrote on 03/16/2026 05:40:12 PM:',
  'From: Tom <tom@example.com>\nSent: Monday, March 16, 2026 5:40 PM\nTo: Mae\nSubject: Lunch',
  'Von: Tom\nGesendet: Montag, 16. März 2026 17:40\nAn: Mae\nBetreff: Lunch',
  'De : Tom <tom@example.com>\nEnvoyé : lundi 16 mars 2026 17:40\nÀ : Mae\nObjet : Lunch',
  'De: Tom\nEnviado el: lunes, 16 de marzo de 2026 17:40\nPara: Mae\nAsunto: Lunch',
  'De: Tom\nEnviada em: segunda-feira\nPara: Mae\nAssunto: Lunch',
  'Da: Tom <tom@example.com>\nInviato: lunedì 16 marzo 2026 17:40\nA: Mae\nOggetto: Lunch',
  'Van: Tom\nVerzonden: maandag 16 maart 2026 17:40\nAan: Mae\nOnderwerp: Lunch',
  'Från: Tom\nSkickat: den 16 mars 2026 17:40\nTill: Mae\nÄmne: Lunch',
  'Fra: Tom\nSendt: 16. marts 2026 17:40\nTil: Mae\nEmne: Lunch',
  'Od: Tom\nWysłano: poniedziałek, 16 marca 2026 17:40\nDo: Mae\nTemat: Lunch',
  'Od: Tom\nOdesláno: pondělí 16. března 2026\nKomu: Mae\nPředmět: Lunch',
  'Lähettäjä: Tom\nLähetetty: maanantai 16. maaliskuuta 2026\nVastaanottaja: Mae\nAihe: Lunch',
  'Kimden: Tom\nGönderildi: 16 Mart 2026\nKime: Mae\nKonu: Lunch',
  'От: Tom\nОтправлено: 16 марта 2026 г.\nКому: Mae\nТема: Lunch',
  '差出人: Tom\n送信日時: 2026年3月16日\n宛先: Mae\n件名: Lunch',
  '发件人: Tom\n发送时间: 2026年3月16日\n收件人: Mae\n主题: Lunch',
  '보낸 사람: Tom\n보낸 날짜: 2026년 3월 16일\n받는 사람: Mae\n제목: Lunch',
  'Feladó: Tom\nElküldve: 2026. március 16.\nCímzett: Mae\nTárgy: Lunch',
  'De la: Tom\nTrimis: luni, 16 martie 2026\nCătre: Mae\nSubiect: Lunch',
  'Από: Tom\nΣτάλθηκε: Δευτέρα\nΠρος: Mae\nΘέμα: Lunch',
  '*From:* Tom <tom@example.com>\n*Date:* Monday\n*To:* Mae',
  'Date: Mon, 16 Mar 2026\nFrom: tom@example.com\nTo: mae@example.com\nSubject: Lunch',
  'Begin forwarded message:\n\nFrom: Tom',
  '---------- Forwarded message ---------\nVon: Tom <tom@example.com>',
  '-------- Forwarded Message --------\nSubject: Lunch\nDate: Mon',
  '-------- Weitergeleitete Nachricht --------\nBetreff: Lunch',
  '----- Ursprüngliche Nachricht -----\nVon: Tom',
  "-----Message d'origine-----\nDe : Tom",
] as const;

it.each(HEADERS)('%s', (header) => {
  expect(own(`${OWN}\n\n${header}\n\n${THEIRS}\n\nMore of it.`)).toBe(OWN);
  expect(own(`${OWN}\n\n${header}\n\n> ${THEIRS}\n> More of it.`)).toBe(OWN);
});

it.each(HEADERS.filter((header) => / </u.test(header) && !header.includes('\n')))('wrapped: %s', (header) => {
  const wrapped = header.replace(' <', '\n<');
  expect(own(`${OWN}\n\n${wrapped}\n\n${THEIRS}\nMore of it.`)).toBe(OWN);
  expect(own(`${OWN}\n\n${wrapped}\n\n> ${THEIRS}\n> More of it.`)).toBe(OWN);
});

it.each([
  'On Monday 16 March we sent you the following documents:',
  'On 3 May 2024 I wrote to them:',
  'On the other hand, 2024 was good:',
  'At 10:30 we meet these people:',
  'Please write to tom@example.com:',
  'The agenda for 16.03.2026:',
  'In 2024 he wrote:',
  'Date: Friday',
  'From: Dublin',
  'Here is what we need by 5:30 PM on 3/4/2026:',
  'My address is tom@example.com',
  'Monday, 16 March 2026:',
  '10:30 Tom presents:',
  'As you wrote:',
  'On March 3 my daughter was born',
  'Am I late? 10:30 is fine:',
  'To: all of you who came on 3 May 2024',
  '1. Budget 2024:',
  'Le 16 mars 2026, nous avons envoyé:',
  'Subject to your approval: we go',
  'She said:',
])('is read on after “%s”', (line) => {
  expect(own(`${OWN}\n\n${line}\n\nI love tea and cake.\n\nAnd more of it, please.`)).toContain('cake');
});

it('keeps answers between quoted lines, and drops what a program broke off a quoted line', () => {
  expect(own('> Monday?\nNo.\n> Tuesday?\nYes, at ten.')).toBe('No. | Yes, at ten.');
  expect(own(`${OWN}\n\n> See http://www.example.com/a/b\nc/d?e=f\n> ${THEIRS}`)).toBe(OWN);
});

it('cuts an attribution off the line that it shares with an answer', () => {
  expect(own(`  ${OWN} On Wed, Apr 4, 2026 at 3:59 PM, tom@example.com wrote:\n> ${THEIRS}`)).toBe(OWN);
});
