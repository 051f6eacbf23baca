// The address lines of a mail being written: chips, and a field in which addresses are typed.
import type { ShownParty } from '../shown.ts';
import { h } from './dom.ts';

/** One of the three address lines. */
export interface RecipientLine {
  readonly element: HTMLElement;
  people(): readonly ShownParty[];
  focus(): void;
}

const ADDRESS = /^(?:"?([^"<]*?)"? *<)?([^\s<>@,;]+@[^\s<>@,;]+?)>?$/;

function chip({ name, address }: ShownParty): HTMLElement {
  const remove = h('div.afX', { 'aria-label': '×', role: 'button' }, '×');
  const element = h(
    'div',
    {},
    h(
      'div',
      {},
      h(
        'div.aUq',
        { role: 'option', 'data-name': name || address, 'data-hovercard-id': address },
        h('div.afV', {}, name || address),
        remove,
      ),
    ),
  );
  remove.addEventListener('click', () => element.remove());
  return element;
}

/** @param label read aloud, and shown in front of the line */
export function createRecipients(
  kind: 'to' | 'cc' | 'bcc',
  label: string,
  people: readonly ShownParty[],
): RecipientLine {
  const box = h('div', { role: 'listbox' }, ...people.map(chip));
  const field = h('input.agP.aFw', { 'aria-label': label, type: 'text', autocomplete: 'off', spellcheck: 'false' });
  const take = (): void => {
    if (!(field instanceof HTMLInputElement)) return;
    const kept = field.value.split(/[,;]/).filter((part) => {
      const found = ADDRESS.exec(part.trim());
      if (found !== null) box.append(chip({ name: found[1]?.trim() ?? '', address: found[2] ?? '' }));
      return found === null;
    });
    field.value = kept.join(',').trim();
  };
  field.addEventListener('blur', take);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      take();
    }
  });
  const element = h(
    'div.anm',
    { name: kind },
    h('span.aoy', {}, label),
    h('div.aUy', {}, h('div', {}, h('div', {}, h('div', {}, h('div', {}, box)))), field),
  );
  return {
    element,
    people() {
      take();
      return [...box.querySelectorAll('[role=option]')].map((one) => ({
        name: one.getAttribute('data-name') ?? one.textContent.replace(/×$/, ''),
        address: one.getAttribute('data-hovercard-id') ?? '',
      }));
    },
    focus: () => field.focus(),
  };
}
