// Keys that work anywhere on a page. Single keys keep silent while somebody types, and never take a key from a button or a link.
import { useEffect, useEffectEvent } from 'react';

/** By name: `j`, `?`, `Enter`, `Backspace`, `Escape`. Escape works while typing as well. */
export type KeyBindings = Readonly<Record<string, (() => void) | undefined>>;

const TEXT_INPUTS = new Set(['text', 'search', 'email', 'url', 'tel', 'number', 'password', 'date']);

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return TEXT_INPUTS.has(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

const takesEnter = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary, input, [role="menuitem"]') !== null;

/** The name under which a key press is bound; null when nothing may be bound to it. */
function nameOf(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

/** Listens while the component is there. A key bound to `undefined` is left alone. */
export function useKeys(bindings: KeyBindings): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const name = nameOf(event);
    if (event.defaultPrevented || name === null) return;
    const act = bindings[name];
    if (act === undefined) return;
    const [target] = event.composedPath();
    if (isTyping(target ?? null) && name !== 'Escape') return;
    if (name === 'Enter' && takesEnter(target ?? null)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      onKey(event);
    };
    window.addEventListener('keydown', listener);
    return () => {
      window.removeEventListener('keydown', listener);
    };
  }, []);
}
