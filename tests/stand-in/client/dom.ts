// Builds the page's elements. A changed mail page (see Breakage) is played here, in one place: renamed classes, missing attributes.
import type { Breakage } from '../shown.ts';

/** Attributes by name; false and null leave one out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;
type Child = Node | string | null | readonly Child[];

const STRUCTURE =
  'a98 iY hP gD go g2 g3 gK gF hb a3s ii gt adn adf ads h7 kv kQ hx M9 Am Ap Al editable zA gx bHJ aUx'.split(' ');
const MEANING = /^(?:data-|email$|g_editable$|gh$|name$|aria-label$|title$)/;

let broken: ReadonlySet<Breakage> = new Set();

/** Plays these changes from now on. */
export function setBreakage(breakage: readonly Breakage[]): void {
  broken = new Set(breakage);
}

/** Whether this change is played. */
export const isBroken = (one: Breakage): boolean => broken.has(one) || broken.has('no-anything');

/** The class as the (possibly changed) page writes it. */
export function className(name: string): string {
  if (broken.has('no-anything') && STRUCTURE.includes(name)) return `q${name}x`;
  return name === 'a98' && broken.has('thread-class') ? 'q98' : name;
}

function isMissing(attribute: string, value: string): boolean {
  if (broken.has('no-anything') && MEANING.test(attribute)) return true;
  return attribute === 'gh' && value === 'mtb' && broken.has('no-toolbar');
}

/** Sets an attribute unless the changed page has lost it. */
export function setAttribute(element: Element, name: string, value: string): void {
  if (!isMissing(name, value)) element.setAttribute(name, value);
}

function append(parent: Node, child: Child): void {
  if (child === null) return;
  if (typeof child === 'string') parent.appendChild(document.createTextNode(child));
  else if (child instanceof Node) parent.appendChild(child);
  else for (const one of child) append(parent, one);
}

/** An element from `tag.class.class`, attributes and children. */
export function h(selector: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement {
  const [tag = 'div', ...classes] = selector.split('.');
  const element = document.createElement(tag);
  if (classes.length > 0) element.className = classes.map(className).join(' ');
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) setAttribute(element, name, value === true ? '' : String(value));
  }
  for (const child of children) append(element, child);
  return element;
}

declare global {
  interface Window {
    /** As far as it is used here; what it makes is typed as the text it stands for. */
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string };
    };
  }
}

const sanitised = window.trustedTypes?.createPolicy('mail', { createHTML: (html) => html });

/** Nodes of HTML that the server has sanitised. The parser runs no script and loads nothing. */
export function nodesOf(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...new DOMParser().parseFromString(sanitised?.createHTML(html) ?? html, 'text/html').body.childNodes);
  return fragment;
}

/** Elements inside one another, outermost first and split by `>`; the children stand in the innermost. Tables only lay out. */
export function nest(path: string, ...children: readonly Child[]): HTMLElement {
  const [outer = 'div', ...inner] = path.split('>');
  const role = outer.startsWith('table') ? { role: 'presentation' } : {};
  return h(outer, role, ...(inner.length === 0 ? children : [nest(inner.join('>'), ...children)]));
}

/** Runs `action` on a click and on Enter or Space. */
export function onPress(element: HTMLElement, action: () => void): void {
  element.addEventListener('click', action);
  element.addEventListener('keydown', (event) => {
    if (event.target !== element || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    action();
  });
}

/** A button as the page makes them. */
export function button(classes: string, label: string, face: Node | string, action: () => void): HTMLElement {
  const element = h(
    `div.T-I.J-J5-Ji.${classes}.L3`,
    { role: 'button', tabindex: 0, 'aria-label': label, 'data-tooltip': label },
    face,
  );
  onPress(element, action);
  return element;
}
