// What the extension puts onto the mail page stands in closed shadow roots, which no selector reaches: it is found as a screen reader finds it.
import type { CDPSession, Page } from 'playwright-core';

interface Found {
  readonly name: string;
  readonly node: number;
}

async function inTree<T>(page: Page, work: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

async function named(session: CDPSession, role: string, name: string): Promise<Found | null> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  for (const one of nodes) {
    const spoken: unknown = one.name?.value;
    const isIt = one.role?.value === role && typeof spoken === 'string' && spoken.includes(name);
    if (isIt && one.backendDOMNodeId !== undefined) return { name: spoken, node: one.backendDOMNodeId };
  }
  return null;
}

/** The text that contains these words, or null when nothing on the page says them. */
export const said = (page: Page, words: string): Promise<string | null> =>
  inTree(page, async (session) => (await named(session, 'StaticText', words))?.name ?? null);

/** Clicks a button where it stands. Throws when there is none. */
export const press = (page: Page, name: string): Promise<void> =>
  inTree(page, async (session) => {
    const found = await named(session, 'button', name);
    if (found === null) throw new Error(`There is no button “${name}”.`);
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId: found.node });
    const [x = 0, y = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
    await page.mouse.click((x + right) / 2, (y + bottom) / 2);
  });
