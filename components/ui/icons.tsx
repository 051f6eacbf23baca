// The few signs that are used, drawn in the colour of the text around them. Decoration only: the button says what it does.
import type { ReactElement } from 'react';

const sign = (path: string) =>
  function Sign(): ReactElement {
    return (
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden
      >
        <path d={path} />
      </svg>
    );
  };

/** Three dots: more can be done. */
export const MoreIcon = sign('M3 7.5h.01v1H3zM8 7.5h.01v1H8zM13 7.5h.01v1H13z');
/** A cross: away with this. */
export const CloseIcon = sign('M4 4l8 8M12 4l-8 8');
/** Points back. */
export const BackIcon = sign('M10 3L5 8l5 5');
