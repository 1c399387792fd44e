import { expect, it, vi } from 'vitest';
import { keepEarly } from '../../../src/app/first/early.ts';

let root: HTMLElement;

function have(markup: string): HTMLElement {
  document.body.innerHTML = `<div id="root">${markup}</div>`;
  root = document.getElementById('root')!;
  keepEarly(root);
  return root.firstElementChild as HTMLElement;
}

function take(): void {
  root.dispatchEvent(new Event('taken'));
}

it('does a click again once the view is taken over, and only then', () => {
  const button = have('<button>Play</button>');
  button.click();
  const heard = vi.fn();
  button.addEventListener('click', heard);
  take();
  expect(heard).toHaveBeenCalledTimes(1);
  button.click();
  expect(heard).toHaveBeenCalledTimes(2);
});

it('keeps the order of keys and clicks, and what was held with them', () => {
  const button = have('<button>Play</button>');
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
  button.click();
  const heard: string[] = [];
  document.addEventListener('keydown', ({ key, ctrlKey }) => heard.push(`${ctrlKey ? 'Ctrl ' : ''}${key}`), { once: true });
  button.addEventListener('click', () => heard.push('click'));
  take();
  expect(heard).toEqual(['Ctrl k', 'click']);
});

it('ticks a box once, and not twice', () => {
  const box = have('<input type="checkbox">') as HTMLInputElement;
  box.click();
  expect(box.checked).toBe(false);
  take();
  expect(box.checked).toBe(true);
});

it('tells again what was chosen of a list', () => {
  const list = have('<select><option>a</option><option>b</option></select>') as HTMLSelectElement;
  list.value = 'b';
  list.dispatchEvent(new Event('change', { bubbles: true }));
  const heard = vi.fn<(value: string) => void>();
  list.addEventListener('change', () => {
    heard(list.value);
  });
  take();
  expect(heard).toHaveBeenCalledExactlyOnceWith('b');
});

it('writes again what was typed before the script set it back, and only the last of it', () => {
  const field = have('<input type="search">') as HTMLInputElement;
  for (const typed of ['cat', 'catering']) {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  field.value = '';
  const heard = vi.fn<(value: string) => void>();
  field.addEventListener('input', () => {
    heard(field.value);
  });
  take();
  expect(field).toHaveValue('catering');
  expect(heard).toHaveBeenCalledExactlyOnceWith('catering');
});

it.each(['<a href="#list">Skip</a>', '<details><summary>More</summary></details>', '<input type="search">'])(
  'leaves to the browser what it does itself: %s',
  (markup) => {
    have(markup);
    const target = root.querySelector<HTMLElement>('a, summary, input')!;
    const prevented = vi.fn<(isPrevented: boolean) => void>();
    target.addEventListener('click', (event) => {
      prevented(event.defaultPrevented);
    });
    target.click();
    expect(prevented).toHaveBeenCalledExactlyOnceWith(false);
    take();
    expect(prevented).toHaveBeenCalledTimes(1);
  },
);

it('is busy until it is taken over', () => {
  have('<button>Play</button>');
  expect(root).toHaveAttribute('aria-busy', 'true');
  take();
  expect(root).not.toHaveAttribute('aria-busy');
});
