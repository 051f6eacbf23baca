// A second press that follows at once in the same place belongs to what stood there at the first: what slid under the pointer meanwhile is not
// pressed. Keys and presses that a program makes for the user are left alone: they know what they press.
import { useEffect } from 'react';

/** A slow double click, in milliseconds; systems count up to this as one. */
const WITHIN = 500;
/** How far a hand moves between the two, in CSS pixels. */
const NEAR = 6;
const CONTROL = 'button, a[href], input, select, textarea, summary, [role="button"], [role="switch"]';

const controlAt = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest(CONTROL) : null;

/** For the whole page, once. */
export function useSteadyPress(): void {
  useEffect(() => {
    const page = new AbortController();
    let first: { readonly control: Element | null; readonly at: PointerEvent } | null = null;
    let isIgnored = false;
    const pressed = (event: PointerEvent): void => {
      const control = controlAt(event.target);
      isIgnored =
        first !== null &&
        event.isTrusted &&
        control !== null &&
        control !== first.control &&
        event.timeStamp - first.at.timeStamp < WITHIN &&
        Math.hypot(event.clientX - first.at.clientX, event.clientY - first.at.clientY) < NEAR;
      if (!isIgnored) first = { control, at: event };
    };
    const swallow = (event: Event): void => {
      if (!isIgnored) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const options = { capture: true, signal: page.signal };
    document.addEventListener('pointerdown', pressed, options);
    // Pressing moves the focus, and some rows open when they get it.
    document.addEventListener('mousedown', swallow, options);
    document.addEventListener(
      'click',
      (event) => {
        if (event.detail > 0) swallow(event);
        isIgnored = false;
      },
      options,
    );
    return () => {
      page.abort();
    };
  }, []);
}
