import type { ComponentType } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { catalogues, type Catalogue } from './messages.ts';
import { pageLocale } from './pageLocale.ts';

/** A view that is no part of the first load, with the words that only such views need: all, or a part. */
export async function worded<Props extends object>(
  view: Promise<ComponentType<Props>>,
  words: keyof Catalogue = 'whole',
): Promise<ComponentType<Props>> {
  const [View, messages] = await Promise.all([view, catalogues[pageLocale()][words]()]);
  return function Worded(props: Props) {
    return (
      <IntlProvider locale={useIntl().locale} messages={messages}>
        <View {...props} />
      </IntlProvider>
    );
  };
}
