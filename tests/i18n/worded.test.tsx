import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { IntlProvider } from 'react-intl';
import { expect, it } from 'vitest';
import { formattingTags } from '../../src/i18n/locale.ts';
import { first } from '../../src/i18n/locales/en/first.ts';
import { useFormat } from '../../src/i18n/useFormat.ts';
import { useMessages } from '../../src/i18n/useMessages.ts';
import { worded } from '../../src/i18n/worded.tsx';
import { late } from '../../src/ui/late.tsx';

function Guest({ name }: { readonly name: string }) {
  const { t } = useMessages();
  const format = useFormat();
  return <p>{[name, t('about.read'), t('shared.clear'), format.day(18_900)].join(', ')}</p>;
}

it('has the words that the first view did not need, and goes on in its language', async () => {
  const { View } = late(() => worded(Promise.resolve(Guest)));
  render(
    <IntlProvider locale={formattingTags.en} messages={first}>
      <Suspense>
        <View name="Aliya" />
      </Suspense>
    </IntlProvider>,
  );
  expect(await screen.findByText('Aliya, How to read it, Clear all, 30 Sept')).toBeVisible();
});
