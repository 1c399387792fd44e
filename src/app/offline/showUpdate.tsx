import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { formattingTags } from '../../i18n/locale.ts';
import { catalogues } from '../../i18n/messages.ts';
import { pageLocale } from '../../i18n/pageLocale.ts';
import { UpdateNotice } from './UpdateNotice.tsx';

/** Says beside the atlas, and aloud, that a new version is ready; `replace` brings it. */
export async function showUpdate(replace: () => void): Promise<void> {
  // Empty at first: what comes into it later is read out.
  const place = document.createElement('div');
  place.setAttribute('role', 'status');
  document.body.append(place);
  const locale = pageLocale();
  const messages = await catalogues[locale].whole();
  createRoot(place).render(
    <IntlProvider locale={formattingTags[locale]} messages={messages}>
      <UpdateNotice onReplace={replace} />
    </IntlProvider>,
  );
}
