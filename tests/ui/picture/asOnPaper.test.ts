import { afterEach, describe, expect, it } from 'vitest';
import { asOnPaper } from '../../../src/ui/picture/asOnPaper.ts';

const root = document.documentElement;

function part(): HTMLElement {
  document.body.innerHTML =
    '<section hidden style="padding: 3px"><button style="display: inline">Table</button><p>Show all 13</p><select><option>region</option></select></section>';
  const section = document.querySelector('section');
  if (section === null) throw new Error('no part');
  return section;
}

afterEach(() => {
  delete root.dataset['theme'];
});

const prepared = {
  without: 'button',
  insteadOf: ({ data }: Text) => (data === 'Show all 13' ? '13 in all' : null),
};

describe('a part of the page as on paper', () => {
  it('is light, on white, seen, without its controls and in other words', () => {
    root.dataset['theme'] = 'dark';
    const section = part();
    asOnPaper(section, prepared, () => {
      expect(root.dataset['theme']).toBe('light');
      expect(section.style.getPropertyValue('--paper')).toBe('#fff');
      expect(section.hidden).toBe(false);
      expect(section.querySelector('button')?.style.display).toBe('none');
      expect(section.querySelector('p')).toHaveTextContent('13 in all');
    });
  });

  it.each(['light', 'dark', undefined])('is as it was afterwards, in the theme %s, also where reading fails', (theme) => {
    if (theme !== undefined) root.dataset['theme'] = theme;
    const section = part();
    const state = () => ({
      hidden: section.hidden,
      text: section.textContent,
      styles: [section, ...section.querySelectorAll<HTMLElement>('*')].map(({ style }) => style.cssText),
    });
    const before = state();
    const read = () =>
      asOnPaper(section, prepared, () => {
        throw new Error('unread');
      });
    expect(read).toThrow('unread');
    expect(root.dataset['theme']).toBe(theme);
    expect(state()).toEqual(before);
  });
});
