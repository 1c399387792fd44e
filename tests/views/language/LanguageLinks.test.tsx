import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetPreferences, keptLanguage } from '../../../src/state/preferences.ts';
import { LanguageLinks } from '../../../src/views/language/LanguageLinks.tsx';
import { orchardDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

function stay(event: Event): void {
  event.preventDefault();
}

describe('the links to the languages', () => {
  beforeEach(() => {
    document.addEventListener('click', stay);
  });

  afterEach(() => {
    document.removeEventListener('click', stay);
    history.replaceState(null, '', '/');
    forgetPreferences();
  });

  it('name each language by its own name, in its own language, and say which is in use', () => {
    renderInAtlas(<LanguageLinks short />, { dataset: orchardDataset() });
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual(['Қазақша', 'Русский', 'English']);
    expect(links.map((link) => link.lang)).toEqual(['kk', 'ru', 'en']);
    expect(screen.getByRole('link', { current: true })).toHaveAccessibleName('English');
  });

  it('lead to the address as it is at the click, and keep the choice', async () => {
    renderInAtlas(<LanguageLinks short={false} />, { dataset: orchardDataset() });
    history.replaceState(null, '', '/?time=2021-07-12/2021-07-18&lang=en&open=x');
    const link = screen.getByRole('link', { name: 'Русский' });
    await userEvent.click(link);
    expect(link).toHaveAttribute('href', expect.stringMatching(/\?time=2021-07-12\/2021-07-18&open=x&lang=ru$/));
    expect(keptLanguage()).toBe('ru');
  });
});
