import type { Witness } from '../../domain/witness.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import styles from './Source.module.css';
import { useReadingWords } from './useReadingWords.ts';

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line, i) => (
        <li key={i}>{line}</li>
      ))}
    </ul>
  );
}

/** Where others, or its own arithmetic, speak against a source. */
export function Contradicted({ source, contradictions }: Witness) {
  const { dataset, change } = useAtlas();
  const { t, label } = useMessages();
  const sidesOf = useReadingWords(source.id);
  const recorded = dataset.roles.disagreements !== undefined;
  return (
    <section className={styles.section}>
      <h4>{t('sources.against')}</h4>
      {contradictions.length === 0 && (
        <p>{t(recorded ? 'sources.against.none' : 'sources.against.unrecorded')}</p>
      )}
      {contradictions.length > 0 && (
        <table className={styles.table}>
          <caption>
            <VisuallyHidden>{t('sources.against.table', { source: source.label })}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('sources.column.action')}</th>
              <th scope="col">{t('sources.column.own')}</th>
              <th scope="col">{t('sources.column.others')}</th>
            </tr>
          </thead>
          <tbody>
            {contradictions.map((contradiction, i) => {
              const { row, field, demand, opens, kind } = contradiction.dispute;
              const { own, against } = sidesOf(contradiction);
              const title = dataset.title(row);
              return (
                <tr key={i}>
                  <th scope="row">
                    <TextButton
                      aria-label={t('sources.field', { field: label(field), title })}
                      onClick={() => {
                        change({ page: null, source: null, open: dataset.key(row), claims: opens });
                      }}
                    >
                      {title}
                    </TextButton>
                    <p className={styles.what}>{label(demand ?? field)}</p>
                    <small>{label({ kind: 'message', id: `disagreement.${kind}` })}</small>
                  </th>
                  <td data-column={t('sources.column.own')}>
                    <Lines lines={own} />
                  </td>
                  <td data-column={t('sources.column.others')}>
                    <Lines lines={against} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {recorded && (
        <TextButton
          onClick={() => {
            change({ page: 'disagreements', source: null });
          }}
        >
          {t('sources.against.list')}
        </TextButton>
      )}
    </section>
  );
}
