// Places of the app page, and which rows of a long list exist: arithmetic and addresses, without a page.
import { describe, expect, it } from 'vitest';
import { windowOf } from '../../../components/people/window-of';
import { hashOf, routeOf } from '../../../components/shell/route';
import { PersonId } from '../../../lib/core/model/ids';

describe('places', () => {
  it('finds back to every place that it links to, whatever the id holds', () => {
    for (const raw of ['p1', 'a/b', 'é %25', '#/x', 'all']) {
      const id = PersonId.parse(raw);
      for (const page of ['person', 'kept', 'forget'] as const) {
        expect(routeOf(hashOf({ page, id }))).toEqual({ page, id });
      }
    }
    for (const page of ['start', 'today', 'review', 'people', 'playbook', 'ledger', 'settings'] as const)
      expect(routeOf(hashOf({ page }))).toEqual({ page });
  });

  it('opens Today without an address, and says when there is no such place', () => {
    expect(routeOf('')).toEqual({ page: 'today' });
    for (const hash of ['#/nowhere', '#/people/%E0%A4%A', '#/people/p1/other', '#/people//all']) {
      expect(routeOf(hash)).toEqual({ page: 'missing' });
    }
  });
});

describe('windowOf', () => {
  it('covers the view with some rows beyond, and never leaves the list', () => {
    expect(windowOf(0, 800, 52, 0)).toEqual({ first: 0, end: 0 });
    expect(windowOf(0, 800, 52, 3)).toEqual({ first: 0, end: 3 });
    const middle = windowOf(260_000, 800, 52, 10_000);
    expect(middle.first).toBeLessThan(5000);
    expect(middle.end).toBeGreaterThan(5016);
    expect(middle.end - middle.first).toBeLessThan(40);
  });

  it('draws nothing that is not there when the list became shorter than the place scrolled to', () => {
    expect(windowOf(520_000, 800, 52, 5)).toEqual({ first: 5, end: 5 });
  });
});
