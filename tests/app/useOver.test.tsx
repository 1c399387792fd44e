import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { askedByKey, useOver } from '../../src/app/useOver.ts';
import { forgetPreferences, usePreferences } from '../../src/state/preferences.ts';

function Screen() {
  const [over, , typed] = useOver();
  const [, change] = usePreferences();
  return (
    <>
      <output>{over ?? 'nothing'}</output>
      <p data-testid="typed">{typed}</p>
      <input aria-label="Text" />
      <dialog open aria-label="Palette">
        <input aria-label="Name" />
      </dialog>
      <select aria-label="Choice" />
      <button type="button" onClick={() => change({ shortcutKey: false })}>
        No single keys
      </button>
    </>
  );
}

const over = () => screen.getByRole('status').textContent;
const typed = () => screen.getByTestId('typed').textContent;
const pressed = (init: KeyboardEventInit) => askedByKey(new KeyboardEvent('keydown', init));

afterEach(forgetPreferences);

describe('the keys that lay something over the screen', () => {
  it('are Ctrl or Cmd with K, once to open and once more to close', async () => {
    render(<Screen />);
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(over()).toBe('palette');
    await userEvent.keyboard('{Meta>}k{/Meta}');
    expect(over()).toBe('nothing');
  });

  it('are ?, but not while a field has the focus', async () => {
    render(<Screen />);
    for (const name of ['Text', 'Choice']) {
      screen.getByLabelText(name).focus();
      await userEvent.keyboard('?');
      expect(over()).toBe('nothing');
    }
    screen.getByRole('button').focus();
    await userEvent.keyboard('?');
    expect(over()).toBe('shortcuts');
  });

  it('work from a field with Ctrl', async () => {
    render(<Screen />);
    await userEvent.type(screen.getByLabelText('Text'), '{Control>}k{/Control}');
    expect(over()).toBe('palette');
    expect(screen.getByLabelText('Text')).toHaveValue('');
  });

  it('keep what is typed before the palette has its field, and lay it down with the palette', async () => {
    render(<Screen />);
    await userEvent.keyboard('x');
    await userEvent.type(screen.getByLabelText('Text'), '{Control>}k{/Control}nursu');
    expect(screen.getByLabelText('Text')).toHaveValue('');
    expect(typed()).toBe('nursu');
    await userEvent.type(screen.getByLabelText('Name'), 'ltan{Shift}');
    expect(screen.getByLabelText('Name')).toHaveValue('ltan');
    expect(typed()).toBe('nursu');
    await userEvent.keyboard('{Control>}kk{/Control}');
    expect(typed()).toBe('');
  });

  it('are without ? where the reader turned it off', async () => {
    render(<Screen />);
    await userEvent.click(screen.getByRole('button', { name: 'No single keys' }));
    await userEvent.keyboard('?');
    expect(over()).toBe('nothing');
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(over()).toBe('palette');
  });

  it('are found where another alphabet is typed, and not taken from other letters', () => {
    expect(pressed({ key: 'л', code: 'KeyK', ctrlKey: true })).toBe('palette');
    expect(pressed({ key: 'K', code: 'KeyK', ctrlKey: true })).toBe('palette');
    expect(pressed({ key: 'e', code: 'KeyK', ctrlKey: true })).toBeUndefined();
    expect(pressed({ key: 'k', code: 'KeyK', ctrlKey: true, shiftKey: true })).toBeUndefined();
    expect(pressed({ key: 'k', code: 'KeyK', ctrlKey: true, altKey: true })).toBeUndefined();
    expect(pressed({ key: 'k', code: 'KeyK' })).toBeUndefined();
  });
});
