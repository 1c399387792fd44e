import { useMessages } from '../../i18n/useMessages.ts';

/** What the atlas is, how to read it and how far to trust it. */
export function About() {
  const { t } = useMessages();
  return <p>{t('app.title')}</p>;
}
