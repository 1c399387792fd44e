import type { ComponentType } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { catalogues } from '../i18n/messages.ts';
import { late, type Late } from '../ui/late.tsx';
import { pageLocale } from './pageLocale.ts';

/** A view that is no part of the first load; the words that only such views need come with it. */
export function lateView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Late<Props> {
  return late(async () => {
    const [View, messages] = await Promise.all([load(), catalogues[pageLocale()].whole()]);
    return function Worded(props: Props) {
      return (
        <IntlProvider locale={useIntl().locale} messages={messages}>
          <View {...props} />
        </IntlProvider>
      );
    };
  });
}
