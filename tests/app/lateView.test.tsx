import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { IntlProvider } from 'react-intl';
import { expect, it } from 'vitest';
import { lateView } from '../../src/app/lateView.tsx';
import { formattingTags } from '../../src/i18n/locale.ts';
import { first } from '../../src/i18n/locales/en/first.ts';
import { useFormat } from '../../src/i18n/useFormat.ts';
import { useMessages } from '../../src/i18n/useMessages.ts';

function Guest({ name }: { readonly name: string }) {
  const { t } = useMessages();
  const format = useFormat();
  return <p>{[name, t('about.read'), t('shared.clear'), format.day(18_900)].join(', ')}</p>;
}

it('has the words that the first view did not need, and goes on in its language', async () => {
  const { View } = lateView(() => Promise.resolve(Guest));
  render(
    <IntlProvider locale={formattingTags.en} messages={first}>
      <Suspense>
        <View name="Aliya" />
      </Suspense>
    </IntlProvider>,
  );
  expect(await screen.findByText('Aliya, How to read it, Clear all, 30 Sept')).toBeVisible();
});
