// The page's icons, drawn here so that they need no font. Each is a 24-unit path.

const PATHS = {
  menu: 'M3 6h18v2H3zm0 5h18v2H3zm0 5h18v2H3z',
  search: 'M10 4a6 6 0 1 0 3.7 10.7L19 20l1-1-5.3-5.3A6 6 0 0 0 10 4m0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 2a7 7 0 1 1 0 14 7 7 0 0 1 0-14m-1 10h2v2h-2zm1-8a3.5 3.5 0 0 0-3.5 3h2c.2-.8.8-1 1.5-1 .8 0 1.5.5 1.5 1.3 0 1.3-2.5 1.5-2.5 3.7h2c0-1.3 2.5-1.9 2.5-3.8C15.500 8.300 14 7 12 7',
  gear: 'M10.500 3h3l.5 2.500 1.700.9 2.400-.8 1.500 2.600-1.900 1.700v2l1.900 1.800-1.500 2.600-2.400-.9-1.700 1-.5 2.500h-3l-.5-2.500-1.700-1-2.400.9-1.500-2.600 1.900-1.800v-2L4.400 8.200l1.500-2.600 2.400.8L10 5.500zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6',
  pen: 'M4 17.500V20h2.500L17 9.500 14.500 7zM19 7.500a1 1 0 0 0 0-1.400L17.900 5a1 1 0 0 0-1.400 0l-1 1L18 8.500z',
  inbox: 'M5 4h14l2 10v6H3v-6zm1.600 2L5.200 14H9a3 3 0 0 0 6 0h3.800l-1.400-8z',
  star: 'M12 4l2.400 5.300 5.600.6-4.200 3.900 1.200 5.700-5-2.900-5 2.900 1.200-5.700L4 9.900l5.600-.6zm0 4.500l-1.100 2.600-2.700.3 2 1.900-.6 2.700 2.400-1.400 2.400 1.400-.6-2.700 2-1.900-2.700-.3z',
  sent: 'M3 20V4l19 8zm2-3l11.800-5L5 7v3.500l6 1.500-6 1.500z',
  draft: 'M6 3h8l5 5v13H6zm2 2v14h9V9h-4V5z',
  mail: 'M3 5h18v14H3zm2 3.200V17h14V8.200l-7 4.600zM5.500 7l6.500 4 6.500-4z',
  back: 'M20 11H7.800l5.600-5.600L12 4l-8 8 8 8 1.400-1.400L7.800 13H20z',
  refresh: 'M17.600 6.400A8 8 0 1 0 19.700 14h-2.100a6 6 0 1 1-1.400-6.200L13 11h7V4z',
  archive: 'M4 4h16l1 3v13H3V7zm1.500 2l-.3 1h13.600l-.3-1zM11 10v4H8l4 4 4-4h-3v-4z',
  folder: 'M3 5h7l2 2h9v12H3zm2 4v8h14V9z',
  label: 'M4 6h11l5 6-5 6H4zm2 2v8h8l3.400-4L14 8z',
  more: 'M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4m0 2a2 2 0 1 0 0 4 2 2 0 0 0 0-4m0 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  reply: 'M10 9V5l-7 7 7 7v-4.100c5 0 8.500 1.600 11 5.100-1-5-4-10-11-11',
  forward: 'M14 9V5l7 7-7 7v-4.100c-5 0-8.500 1.600-11 5.100 1-5 4-10 11-11',
  bin: 'M6 7h12v13H6zm2 2v9h8V9zM9 4h6l1 1h3v2H5V5h3z',
  left: 'M15 6l-6 6 6 6 1.400-1.400L11.800 12l4.600-4.600z',
  right: 'M9 6l6 6-6 6-1.400-1.400 4.600-4.600-4.600-4.600z',
  down: 'M6 9l6 6 6-6z',
  close:
    'M6.400 5L5 6.400 10.600 12 5 17.600 6.400 19l5.600-5.600 5.600 5.600 1.400-1.400-5.600-5.600L19 6.400 17.600 5 12 10.600z',
  expand: 'M12 3l-5 5h4v3h2V8h4zm0 18l5-5h-4v-3h-2v3H7z',
  collapse: 'M11 2h2v4h4l-5 5-5-5h4zm0 20h2v-4h4l-5-5-5 5h4z',
  print: 'M7 4h10v4H7zM4 9h16v8h-3v-3H7v3H4zm4 6h8v5H8z',
  letters: 'M5 18L10 6h2l5 12h-2.200l-1.200-3H8.400l-1.200 3zm4.100-5h3.800L11 8.300zM18 20H4v-1h14z',
  calendar: 'M7 3h2v2h6V3h2v2h3v15H4V5h3zm-1 7v8h12v-8z',
  bulb: 'M12 3a6 6 0 0 0-3 11.200V17h6v-2.800A6 6 0 0 0 12 3M9 18h6v1a2 2 0 0 1-2 2h-2a2 2 0 0 1-2-2z',
  check: 'M9 16.200L4.800 12l-1.400 1.400L9 19 21 7l-1.400-1.400z',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8m0 10c-4 0-8 2-8 5v1h16v-1c0-3-4-5-8-5',
} as const;

/** Names of the icons. */
export type IconName = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

/** An icon in the colour of the text around it; screen readers skip it. */
export function icon(name: IconName, size = 20): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = { viewBox: '0 0 24 24', width: size, height: size, fill: 'currentColor', 'aria-hidden': 'true' };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, String(value));
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}

/** The address of an icon for an `img`, in one grey that both themes can bear. */
export function iconUrl(name: IconName): string {
  const svg = `<svg xmlns="${SVG}" viewBox="0 0 24 24" fill="#7d8287"><path fill-rule="evenodd" d="${PATHS[name]}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
