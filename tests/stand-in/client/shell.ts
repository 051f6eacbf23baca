// The parts of the page that are there before any mail is: header, left column, side panel, floating windows.
import type { Folder, PageData } from '../shown.ts';
import { button, h, isBroken, nest } from './dom.ts';
import { icon } from './icons.ts';
import type { IconName } from './icons.ts';
import { word } from './words.ts';

/** Places in the page that the rest fills. */
export interface Shell {
  /** Holds the lists and conversations, one of them shown. */
  readonly views: HTMLElement;
  /** Holds the floating windows. */
  readonly moles: HTMLElement;
}

const FOLDERS: readonly (readonly [Folder, icon: IconName])[] = [
  ['inbox', 'inbox'],
  ['starred', 'star'],
  ['sent', 'sent'],
  ['drafts', 'draft'],
  ['all', 'mail'],
];

function header({ me }: PageData): HTMLElement {
  const menu = h(
    'div.gb_Fc',
    { 'aria-expanded': 'true', 'aria-label': word('menu'), role: 'button', tabindex: 0 },
    icon('menu', 24),
  );
  const support = h(
    'div',
    {},
    h(
      'div',
      {},
      h('div.zo', { 'data-tooltip': word('support'), role: 'button', tabindex: 0 }, icon('help', 24)),
      h('div', { role: 'menu', style: 'display:none' }),
    ),
  );
  const theme = button('FI', word('settings'), icon('gear', 24), () => document.body.classList.toggle('dark'));
  const account = h(
    'a.gb_B',
    { role: 'button', tabindex: 0, 'aria-label': `${word('account')}: ${me.name} (${me.address})` },
    h('span', {}, me.name.slice(0, 1) || '?'),
  );
  return h(
    'header.oy8Mbf.qp',
    { role: 'banner', id: 'gb' },
    h('div', {}, h('div', {}, menu), h('b.gb_Rd', {}, 'Mail')),
    h(
      'div',
      {},
      h(
        'div',
        {},
        h(
          'form',
          { role: 'search' },
          icon('search', 24),
          h('input', { 'aria-label': word('search'), placeholder: word('search'), autocomplete: 'off' }),
        ),
      ),
      h('div.gb_ue', {}, support, theme, account),
    ),
  );
}

function leftColumn(compose: () => void): HTMLElement {
  const items = FOLDERS.map(([folder, image]) => {
    const item = h(
      'div.aim',
      {},
      h(
        'div.TO',
        {},
        h(
          'div.TN',
          {},
          h('div.qj', {}, icon(image)),
          h(
            'div.aio',
            {},
            h('span.nU', {}, h('a.J-Ke.n0', { href: `#${folder}`, 'aria-label': word(folder) }, word(folder))),
          ),
        ),
      ),
    );
    item.addEventListener('click', () => {
      location.hash = `#${folder}`;
    });
    return item;
  });
  const composeButton = button('T-I-KE', word('compose'), h('span', {}, icon('pen', 24), word('compose')), compose);
  composeButton.setAttribute('gh', 'cm');
  const list = nest('div.yJ>div.Xa.wT', h('div.n3', {}, nest('div.byl>div.TK', ...items), h('div')));
  return h(
    'div.aeN.WR.nH.oy8Mbf.nn',
    { role: 'navigation' },
    h('div.aic', {}, h('div.z0', {}, composeButton)),
    h('div.Ls77Lb.aZ6', {}, h('div.pp', {}, list)),
  );
}

const tab = (name: string, image: IconName): HTMLElement =>
  h('div.bse-bvF-I.aT5-aOt-I', { role: 'tab', 'aria-label': name, tabindex: -1 }, icon(image));

/** Where companions such as the calendar stand: a column that is hidden until one is opened, and the rail with their icons. */
function sidePanel(): HTMLElement {
  const tabs = h(
    'div',
    { role: 'tablist', 'aria-label': word('sidePanel') },
    tab('Calendar', 'calendar'),
    tab('Keep', 'bulb'),
    tab('Tasks', 'check'),
    tab('Contacts', 'person'),
    h('div.aT5-aOt-bsf-sep', { role: 'separator' }),
  );
  return h(
    'div.aUx',
    {},
    h(
      'div.WN9Ejb.br3',
      { style: 'display:none' },
      h('div.brC-brG.brC-brG-btc', {}, h('div', { style: 'display:none' }), h('div', { style: 'display:none' })),
    ),
    h(
      'div.brC-aT5-aOt-Jw',
      { role: 'complementary', 'aria-label': word('sidePanel') },
      h('div.brC-aT5-aOt-bsf-Jw', {}, tabs),
      h('div.brC-dA-I-Jw', {}, h('div.aT5-aOt-I', { role: 'button', 'aria-label': word('hidePanel') }, icon('right'))),
    ),
  );
}

/** The bar in which the page says what it did. Empty here: nothing is ever said. */
const notice = (): HTMLElement =>
  h('div.b8.UC', { role: 'alert' }, h('div.J-J5-Ji', {}, h('div.vh', { style: 'display:none' })));

/** Puts the shell into the page. */
export function createShell(data: PageData, compose: () => void): Shell {
  const views = h('div.nH');
  const moles = h('div.no');
  const middle = nest('div.nH.bkK.nn>div.nH>div.nH.ar4.z>div.aeI>div.AO>div.Tm.aeJ>div.aeF', views);
  const columns = h('div.no', {}, leftColumn(compose), middle, isBroken('no-sidebar') ? null : sidePanel());
  const page = h(
    'div.nH',
    { style: 'position:relative' },
    h('div.nH', {}, header(data)),
    notice(),
    h('div.nH.bkL', {}, columns),
    nest('div.dw>div>div.nH>div.nH', moles),
  );
  document.body.append(h('iframe', { id: 'js_frame', style: 'display:none' }), page);
  return { views, moles };
}
