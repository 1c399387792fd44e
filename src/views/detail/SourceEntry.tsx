import { useIntl } from 'react-intl';
import { publishedOf, type Source } from '../../domain/source.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import styles from './Passages.module.css';

/** The code of a language that is not recorded. */
const UNDETERMINED = 'und';

/** What is recorded of a source, folded away behind its name. Asks nothing of anybody. */
export function SourceEntry({ source }: { readonly source: Source }) {
  const intl = useIntl();
  const { t } = useMessages();
  const format = useFormat();
  const { change } = useAtlas();
  const { id, label, title, publisher, language, address, about, read } = source;
  const published = publishedOf(source);
  const unknown = t('format.unknown');
  const spoken = intl.formatDisplayName(language, { type: 'language' });
  const facts = [
    ['publisher', publisher],
    ['title', title ?? unknown],
    ['published', published === undefined ? unknown : format.date(published)],
    ['language', language === UNDETERMINED ? unknown : (spoken ?? language)],
    ['address', address ?? unknown],
  ] as const;
  return (
    <details className={styles.source}>
      <summary>{t('claims.source', { source: label })}</summary>
      <dl>
        {facts.map(([fact, words]) => (
          <div key={fact}>
            <dt>{t(`claims.source.${fact}`)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p>
        {about} {read}
      </p>
      <TextButton
        onClick={() => {
          change({ page: 'sources', source: id });
        }}
      >
        {t('claims.source.page')}
      </TextButton>
    </details>
  );
}
