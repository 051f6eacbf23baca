// The bar above a list or a conversation. An inactive bar loses its `gh` marks, as on the real page.
import { button, h, isBroken } from './dom.ts';
import { icon } from './icons.ts';
import { word } from './words.ts';

/** The bar and the part of it that tells which one is active. */
export interface Toolbar {
  readonly element: HTMLElement;
  setActive(active: boolean): void;
}

const section = (...children: readonly HTMLElement[]): HTMLElement => h('div.G-Ni.J-J5-Ji', {}, ...children);
const nothing = (): void => {};

/** @param back leaves the conversation; null above a list */
export function createToolbar(
  back: (() => void) | null,
  refresh: () => void,
  ...right: readonly HTMLElement[]
): Toolbar {
  const marks = h(
    'div.Cq.aqL',
    { gh: 'mtb' },
    h(
      'div',
      {},
      back === null
        ? [section(h('div.T-Jo-auh')), section(button('nu', word('refresh'), icon('refresh'), refresh))]
        : section(button('lS', word('back'), icon('back'), back)),
      section(button('lR', word('archive'), icon('archive'), nothing)),
      section(
        button('ns', word('move'), icon('folder'), nothing),
        button('mw', word('labels'), icon('label'), nothing),
      ),
      section(button('nf', word('more'), icon('more'), nothing)),
    ),
  );
  const element = h('div.D.E.G-atb', { gh: 'tm' }, h('div.nH.aqK', {}, marks), h('div.ar5', {}, ...right));
  return {
    element,
    setActive(active) {
      if (isBroken('no-anything')) return;
      if (!active) for (const one of [element, marks]) one.removeAttribute('gh');
      else {
        element.setAttribute('gh', 'tm');
        if (!isBroken('no-toolbar')) marks.setAttribute('gh', 'mtb');
      }
    },
  };
}
