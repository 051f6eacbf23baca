// The primitives that every page stands on: readable colours, keys that keep out of the way, menus and fields by keyboard.
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactElement, useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent as hand } from 'vitest/browser';
import { Emphasis } from '../../../components/ui/emphasis';
import { SelectField, TextField } from '../../../components/ui/field';
import { Menu } from '../../../components/ui/menu';
import { Quote } from '../../../components/ui/quote';
import { useKeys } from '../../../components/ui/use-keys';
import { useSteadyPress } from '../../../components/ui/use-steady-press';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import '../../../components/tokens.css';

const user = userEvent.setup();
afterEach(cleanup);

/** Relative luminance of an sRGB colour (WCAG 2.2). */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = (color.match(/\d+(?:\.\d+)?/gu) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const PAIRS = [
  ...['paper', 'paper-2', 'ground'].flatMap((ground) =>
    ['ink', 'ink-2', 'ink-3', 'accent', 'warn', 'good'].map((ink) => [ink, ground] as const),
  ),
  ['accent', 'accent-soft'],
  ['warn', 'warn-soft'],
  ['ink-2', 'warn-soft'],
  ['ink-3', 'warn-soft'],
  ['ink', 'mark'],
  ['on-accent', 'accent'],
] as const;

test.each(['light', 'dark'])('every ink is readable on every ground (%s)', (scheme) => {
  const { container } = render(<div style={{ colorScheme: scheme }}>Ink</div>);
  const probe = container.firstElementChild;
  if (!(probe instanceof HTMLElement)) throw new Error('nothing rendered');
  const poor = PAIRS.flatMap(([ink, ground]) => {
    probe.style.color = `var(--${ink})`;
    probe.style.backgroundColor = `var(--${ground})`;
    const { color, backgroundColor } = getComputedStyle(probe);
    const [low = 0, high = 0] = [luminance(color), luminance(backgroundColor)].toSorted((a, b) => a - b);
    const contrast = (high + 0.05) / (low + 0.05);
    return contrast < 4.5 ? [`${ink} on ${ground}: ${contrast.toFixed(2)}`] : [];
  });
  expect(poor).toEqual([]);
});

function Keys({ onA, onEnter }: Record<'onA' | 'onEnter', () => void>): ReactElement {
  useKeys({ a: onA, Enter: onEnter });
  return (
    <>
      <input aria-label="text" />
      <button type="button">Other</button>
    </>
  );
}

test('single keys keep silent while somebody types, and Enter belongs to a focused button', async () => {
  const [onA, onEnter] = [vi.fn<() => void>(), vi.fn<() => void>()];
  render(<Keys onA={onA} onEnter={onEnter} />);
  await user.keyboard('a{Enter}');
  expect([onA.mock.calls.length, onEnter.mock.calls.length]).toEqual([1, 1]);
  await user.click(screen.getByLabelText('text'));
  await user.keyboard('a{Enter}');
  await user.click(screen.getByRole('button', { name: 'Other' }));
  await user.keyboard('{Enter}{Control>}a{/Control}{Alt>}a{/Alt}');
  expect([onA.mock.calls.length, onEnter.mock.calls.length]).toEqual([1, 1]);
});

test('a menu opens on its first item, moves by arrows and closes after a choice', async () => {
  const chosen: string[] = [];
  const item = (label: string) => ({ label, onChoose: () => void chosen.push(label) });
  render(
    <Menu label="More" items={[item('One'), item('Two')]}>
      …
    </Menu>,
  );
  await user.click(screen.getByRole('button', { name: 'More' }));
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('One'));
  await user.keyboard('{ArrowDown}{Enter}');
  expect(chosen).toEqual(['Two']);
  expect(screen.getByRole('menu', { hidden: true }).matches(':popover-open')).toBe(false);
});

function Form(): ReactElement {
  const [text, setText] = useState('');
  const [choice, setChoice] = useState<'a' | 'b'>('a');
  return (
    <>
      <TextField label="Words" value={text} error={text === 'no' ? 'Not that.' : undefined} onChange={setText} />
      <SelectField
        label="Kind"
        value={choice}
        options={[
          { value: 'a', label: 'First', group: 'Group' },
          { value: 'b', label: 'Second', group: 'Group' },
        ]}
        onChange={setChoice}
      />
    </>
  );
}

test('fields say what is wrong to everybody, and a list keeps its groups', async () => {
  render(<Form />);
  await user.type(screen.getByRole('textbox', { name: 'Words' }), 'no');
  const field = screen.getByRole('textbox', { name: 'Words' });
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Not that.');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Second');
  expect(screen.getByRole('combobox', { name: 'Kind' })).toHaveProperty('value', 'b');
  expect(screen.getByRole('group', { name: 'Group' })).toBeDefined();
});

test('quotes and emphasis render text as text', () => {
  render(
    <>
      <Quote prefix="…see " quote={'<img src=x onerror="alert(1)">'} suffix=" there" />
      <p>
        <Emphasis text="last wrote today" on="today" />
      </p>
    </>,
  );
  expect(document.querySelector('img')).toBeNull();
  expect(document.querySelector('mark')?.textContent).toBe('<img src=x onerror="alert(1)">');
  expect(document.querySelector('b')?.textContent).toBe('today');
});

function Sliding({ onPress }: { readonly onPress: (name: string) => void }): ReactElement {
  const [isGone, setGone] = useState(false);
  useSteadyPress();
  return (
    <>
      {isGone ? null : (
        <button
          type="button"
          style={{ display: 'block' }}
          onClick={() => {
            onPress('first');
            setGone(true);
          }}
        >
          Remember
        </button>
      )}
      <button type="button" style={{ display: 'block' }} onClick={() => onPress('second')}>
        Remember
      </button>
    </>
  );
}

test('a double click presses only what stood under the pointer at its first press', async () => {
  const pressed = vi.fn<(name: string) => void>();
  render(<Sliding onPress={pressed} />);
  const [first] = screen.getAllByRole('button');
  if (first === undefined) throw new Error('no button');
  await hand.dblClick(first);
  expect(pressed.mock.calls).toEqual([['first']]);
  await user.click(screen.getByRole('button'));
  expect(pressed.mock.calls).toEqual([['first'], ['second']]);
});
