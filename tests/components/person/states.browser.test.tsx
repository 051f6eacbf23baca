// Every state of the panel is accessible, in light and in dark, and at the width of Gmail's sidebar nothing is cut off sideways.
import axe from 'axe-core';
import { act, cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { PanelPage } from '../panel-page';
import { panelStates } from '../panel-states';

afterEach(cleanup);

const calm = (): void => {
  expect(document.querySelector('output[aria-label="Looking up who this is"]')).toBeNull();
  expect(document.body.textContent).not.toBe('');
};

test.each(Object.keys(panelStates))('%s', async (name) => {
  const state = await panelStates[name]?.();
  if (state === undefined) throw new Error(`no state ${name}`);
  document.documentElement.lang = 'en';
  document.title = 'Keepsake';
  document.body.style.width = '300px';
  render(<PanelPage app={state.app} page={state.page} />);
  await waitFor(calm);
  for (const scheme of ['light', 'dark']) {
    await act(async () => {
      document.documentElement.style.colorScheme = scheme;
    });
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${scheme} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
  }
  const tooWide = [...document.querySelectorAll('main *')].filter(
    (element) => element.closest('nav') === null && element.getBoundingClientRect().right > 300.5,
  );
  expect(tooWide.map((element) => `${element.tagName} ${element.textContent.slice(0, 60)}`)).toEqual([]);
});
