// Only English is read; the rest is named.
import { expect, it } from 'vitest';
import { languageOf } from '../../../../lib/core/text/language';

it.each([
  ['en', 'Thanks for the call, we will send you the contract on Monday.'],
  ['en', 'ok'],
  ['en', 'Groeten from Utrecht, Priscilla. Either day works on our side, let us know which one you prefer.'],
  ['de', 'Vielen Dank für das Gespräch, wir schicken den Vertrag am Montag und melden uns dann noch einmal.'],
  ['fr', 'Merci pour votre appel, nous vous envoyons le contrat lundi et je vous rappelle dans la semaine.'],
  ['es', 'Gracias por la llamada, le enviamos el contrato el lunes y hablamos con usted después.'],
  [
    'it',
    'Grazie per la chiamata, non ho ancora ricevuto il contratto ma lo aspetto per lunedì, anche se sono in viaggio.',
  ],
  ['nl', 'Bedankt voor het gesprek, wij sturen het contract maandag en ik bel je dan nog even.'],
  ['pl', 'Dziękuję za rozmowę, nie ma się czym martwić, proszę o kontakt w poniedziałek.'],
  ['ru', 'Спасибо за звонок, договор пришлём в понедельник.'],
  ['ja', 'お電話ありがとうございました。契約書は月曜日に送ります。'],
  ['ar', 'شكرا على المكالمة، سنرسل العقد يوم الاثنين.'],
])('%s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});
