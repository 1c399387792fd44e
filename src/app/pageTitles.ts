import type { MessageId } from '../i18n/messages.ts';
import type { Page } from '../state/view.ts';

/** What the pages that lie over the instrument are called. */
export const pageTitles = {
  about: 'app.about',
  method: 'app.method',
  counting: 'facets.count.why',
  disagreements: 'app.disagreements',
  sources: 'app.sources',
  share: 'app.share',
} as const satisfies Readonly<Record<Page, MessageId>>;
