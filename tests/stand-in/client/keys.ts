// The keyboard shortcuts of the page. Keys typed into a field are left alone.

/** What the keys do. */
export interface KeyActions {
  readonly move: (step: number) => void;
  readonly open: () => void;
  readonly back: () => void;
  readonly compose: () => void;
  readonly answer: (kind: 'reply' | 'replyAll' | 'forward') => void;
  readonly expandAll: () => void;
  readonly search: () => void;
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Listens on the whole page. */
export function listenToKeys(actions: KeyActions): void {
  const keys: Readonly<Record<string, () => void>> = {
    j: () => actions.move(1),
    k: () => actions.move(-1),
    o: actions.open,
    Enter: actions.open,
    u: actions.back,
    c: actions.compose,
    r: () => actions.answer('reply'),
    a: () => actions.answer('replyAll'),
    f: () => actions.answer('forward'),
    ';': actions.expandAll,
    '/': actions.search,
  };
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    if (
      event.key === 'Enter' &&
      event.target instanceof HTMLElement &&
      event.target.matches('[role=button], [role=link], a, button')
    )
      return;
    const action = keys[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}
