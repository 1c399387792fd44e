import { render, screen } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx';
import { en } from '../../src/i18n/locales/en.ts';

const Broken = () => {
  throw new Error('broken view');
};

it('says that something broke, what to do, and keeps the rest of the page from the dark', () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <IntlProvider locale="en-GB" messages={en}>
      <ErrorBoundary>
        <Broken />
      </ErrorBoundary>
    </IntlProvider>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('Something in the atlas broke');
  expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
  silent.mockRestore();
});

it('shows what is well as it is', () => {
  render(
    <IntlProvider locale="en-GB" messages={en}>
      <ErrorBoundary>
        <p>A view</p>
      </ErrorBoundary>
    </IntlProvider>,
  );
  expect(screen.getByText('A view')).toBeVisible();
});
