import { useIntl } from 'react-intl';
import { publishedOf, type Source } from '../domain/source.ts';
import { useFormat } from './useFormat.ts';
import { useMessages } from './useMessages.ts';

/** The code of a language that is not recorded. */
const UNDETERMINED = 'und';

/** Words for how a source was published, each of which says so where it is not known. */
export function useSourceWords() {
  const intl = useIntl();
  const { t } = useMessages();
  const format = useFormat();
  return (source: Source) => {
    const { publisher, title, language, address } = source;
    const unknown = t('format.unknown');
    const published = publishedOf(source);
    const spoken = intl.formatDisplayName(language, { type: 'language' });
    return {
      publisher,
      title: title ?? unknown,
      published: published === undefined ? unknown : format.date(published),
      language: language === UNDETERMINED ? unknown : (spoken ?? language),
      address: address ?? unknown,
    };
  };
}
