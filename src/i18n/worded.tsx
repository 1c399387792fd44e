import type { ComponentType } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { catalogues } from './messages.ts';
import { pageLocale } from './pageLocale.ts';

/** A view that is no part of the first load, with the words that only such views need. */
export async function worded<Props extends object>(
  view: Promise<ComponentType<Props>>,
): Promise<ComponentType<Props>> {
  const [View, messages] = await Promise.all([view, catalogues[pageLocale()].whole()]);
  return function Worded(props: Props) {
    return (
      <IntlProvider locale={useIntl().locale} messages={messages}>
        <View {...props} />
      </IntlProvider>
    );
  };
}
