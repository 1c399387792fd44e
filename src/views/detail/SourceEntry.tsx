import type { Source } from '../../domain/source.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useSourceWords } from '../../i18n/useSourceWords.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import styles from './Passages.module.css';

const facts = ['publisher', 'title', 'published', 'language', 'address'] as const;

/** What is recorded of a source, folded away behind its name. Asks nothing of anybody. */
export function SourceEntry({ source }: { readonly source: Source }) {
  const { t } = useMessages();
  const { change } = useAtlas();
  const { id, label, about, read } = source;
  const words = useSourceWords()(source);
  return (
    <details className={styles.source}>
      <summary>{t('claims.source', { source: label })}</summary>
      <dl>
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{t(`claims.source.${fact}`)}</dt>
            <dd>{words[fact]}</dd>
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
