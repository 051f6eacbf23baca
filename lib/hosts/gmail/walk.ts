// Walks through a part of the page in document order without recursion, so that no nesting is too deep. Only reads.

/** What to do on the way. */
export interface Visit {
  /** Called with each node; true when what is inside it is wanted too. */
  enter(node: Node): boolean;
  /** Called with each element that had something inside, after it. */
  leave(element: Element): void;
  /** Asked before each node; false ends the walk. */
  more(): boolean;
}

/** True when everything under `root` was visited. */
export function walk(root: Node, visit: Visit): boolean {
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (!visit.more()) return false;
    const inner: Node | null = visit.enter(node) ? node.firstChild : null;
    if (inner !== null) {
      node = inner;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node instanceof Element) visit.leave(node);
    }
    node = node?.nextSibling ?? null;
  }
  return true;
}
