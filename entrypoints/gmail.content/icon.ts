// Keepsake's mark as a picture that may stand on Gmail's page. Drawn in the page, so that no file of the extension is opened to it.

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128"><rect width="128" height="128" rx="30" fill="#8a4b1f"/><path d="M38 26h52a6 6 0 0 1 6 6v70a4 4 0 0 1-6.400 3.200L64 86.500 38.400 105.200A4 4 0 0 1 32 102V32a6 6 0 0 1 6-6z" fill="#fdf6ef"/></svg>`;

export const ICON_URL = `data:image/svg+xml,${encodeURIComponent(SVG)}`;
