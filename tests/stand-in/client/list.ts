// A list of conversations, 50 to a page, with the reading pane beside it when the account has one.
import type { PageData, ShownParty, ShownRow } from '../shown.ts';
import { button, className, h, setAttribute } from './dom.ts';
import { icon } from './icons.ts';
import { createToolbar } from './toolbar.ts';
import type { Toolbar } from './toolbar.ts';
import { fullDate, shortDate, word } from './words.ts';

/** Rows on one page of the list. */
const PAGE_SIZE = 50;

/** A list that is on the page. */
export interface ListView {
  readonly element: HTMLElement;
  readonly toolbar: Toolbar;
  /** Where the reading pane shows a conversation; null without one. */
  readonly pane: HTMLElement | null;
  /** Marks the row whose conversation the reading pane shows. */
  select(row: ShownRow | null): void;
  /** Moves the keyboard's mark by so many rows. */
  move(step: number): void;
  /** Opens the marked row. */
  open(): void;
}

const nameOf = (party: ShownParty, me: ShownParty): string =>
  party.address === me.address ? word('me') : party.name || party.address || word('unknown');

function rowOf(row: ShownRow, index: number, me: ShownParty): HTMLElement {
  const people = row.people.flatMap((party, at) => [
    at === 0 ? '' : ', ',
    h('span.bA4', {}, h('span.yP', { email: party.address, name: party.name, translate: 'no' }, nameOf(party, me))),
  ]);
  const subject = h(
    'span',
    {
      'data-thread-id': `#${row.sync}`,
      'data-legacy-thread-id': row.id,
      'data-legacy-last-message-id': row.lastMessage,
    },
    row.subject || word('noSubject'),
  );
  const cells = [
    h('td.PF.xY'),
    h('td.oZ-x3.xY', {}, h('div.oZ-jc.T-Jo.J-J5-Ji', { role: 'checkbox', 'aria-checked': 'false', tabindex: -1 })),
    h('td.apU.xY', {}, h('span.aXw.T-KT', {}, icon('star', 18))),
    h('td.WA.xY'),
    h('td.yX.xY', {}, h('div.yW', {}, ...people, row.count > 1 ? h('span.bx0', {}, String(row.count)) : null)),
    h(
      'td.xY.a4W',
      {},
      h(
        'div.xS',
        { role: 'link' },
        h('div.a4X'),
        h(
          'div.xT',
          {},
          h('div.y6', {}, h('span.bog', { id: `:s${index}`, dir: 'auto' }, subject)),
          h('span.y2', { dir: 'auto' }, ` – ${row.snippet}`),
        ),
      ),
    ),
    h('td.byZ.xY'),
    h('td.yf.xY'),
    h('td.xW.xY', {}, h('span', { title: fullDate(row.at) }, h('span', {}, shortDate(row.at, false)))),
  ];
  const element = h(`tr.zA.${row.unread ? 'zE' : 'yO'}`, { id: `:r${index}`, role: 'row', tabindex: -1 });
  element.append(...cells);
  return element;
}

const COLUMNS = ['k0vOLb', 'Ci', 'y5', 'WA', 'yY', 'null', 'xX', 'yg', 'xX'];

/** The list of these rows; `page` counts from 0. */
export function createList(
  data: PageData,
  rows: readonly ShownRow[],
  page: number,
  actions: { open(row: ShownRow): void; turn(page: number): void; readonly refresh: () => void },
): ListView {
  const from = page * PAGE_SIZE;
  const shown = rows.slice(from, from + PAGE_SIZE);
  const elements = shown.map((row, index) => rowOf(row, index, data.me));
  elements.forEach((element, index) => {
    const row = shown[index];
    if (row !== undefined) element.addEventListener('click', () => actions.open(row));
  });
  const count = h('span.Dj', {}, `${rows.length === 0 ? 0 : from + 1}–${from + shown.length} / ${rows.length}`);
  const turns = [
    page > 0 ? button('amD', word('newer'), icon('left'), () => actions.turn(page - 1)) : null,
    from + PAGE_SIZE < rows.length ? button('amD', word('older'), icon('right'), () => actions.turn(page + 1)) : null,
  ].filter((turn) => turn !== null);
  const toolbar = createToolbar(null, actions.refresh, count, ...turns);
  const table = h(
    'table.F.cf.zt',
    { role: 'grid' },
    h('colgroup', {}, ...COLUMNS.map((column) => h(`col.${column}`))),
    h('tbody', {}, ...elements),
  );
  const pane = data.readingPane ? h('div.ao9', {}, h('div.apg', {}, word('pick'))) : null;
  const element = h('div.BltHke.nH.oy8Mbf.bGI', {}, toolbar.element);
  const list = h('div.ae4.UI', {}, h('div.Cp', {}, h('div', {}, table)));
  setAttribute(list, 'gh', 'tl');
  element.append(pane === null ? list : h('div.akW', {}, list, h('div.aia', {}, pane)));
  let marked = -1;
  const mark = (index: number): void => {
    elements[marked]?.classList.remove(className('btb'));
    marked = Math.max(0, Math.min(elements.length - 1, index));
    const now = elements[marked];
    now?.classList.add(className('btb'));
    now?.focus();
  };
  return {
    element,
    toolbar,
    pane,
    select(row) {
      elements.forEach((one, index) => one.classList.toggle('aps', row !== null && shown[index]?.id === row.id));
    },
    move: (step) => mark(marked + step),
    open: () => elements[marked]?.click(),
  };
}
