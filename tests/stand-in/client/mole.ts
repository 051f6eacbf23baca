// The floating window in which a new mail is written.
import type { PageData, ShownDraft } from '../shown.ts';
import { openCompose } from './compose.ts';
import { button, h, nest } from './dom.ts';
import { icon } from './icons.ts';
import type { Traffic } from './traffic.ts';
import { word } from './words.ts';

let count = 0;

/** @param closed is told when the window is gone */
export function openMole(
  home: HTMLElement,
  data: PageData,
  traffic: Traffic,
  draft: ShownDraft | null,
  closed: () => void,
): void {
  count += 1;
  const item = h('div.nH.nn');
  const { element, compose } = openCompose(data, traffic, {
    kind: 'new',
    thread: null,
    message: null,
    draft,
    closed() {
      item.remove();
      closed();
    },
  });
  const shut = button('Ha', word('close'), icon('close', 16), () => {
    compose.save();
    item.remove();
  });
  const title = h('div.Hm', {}, h('div.aYF', {}, word('newMessage')), shut);
  const dialog = h(
    'div.M9',
    { role: 'dialog', id: `:m${count}`, 'aria-label': word('newMessage') },
    h('div', {}, h('div', {}, title, element)),
  );
  item.append(nest('div.AD>div.nH>div.nH.Hy.aXJ>div.aaZ', dialog));
  home.append(item);
  compose.focus();
}
