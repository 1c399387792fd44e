import { definitions } from '../../domain/standing.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { Choice } from './Choice.tsx';
import styles from './Counting.module.css';
import { DefinitionSection } from './DefinitionSection.tsx';
import { judgedBy } from './standingData.ts';
import { Totals } from './Totals.tsx';

/** The same actions by the definitions of others: what counts, what falls out, and why. */
export function Counting() {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  if (dataset.roles.record === undefined) {
    return <p className={styles.unrecorded}>{t('counting.unrecorded')}</p>;
  }
  const counts = definitions.map((definition) => ({
    definition,
    judged: judgedBy(dataset, definition),
  }));
  return (
    <div className={styles.counting}>
      <p>{t('counting.intro', { rows: dataset.length })}</p>
      <Choice counts={counts} />
      {counts.map((count) => (
        <DefinitionSection key={count.definition} {...count} />
      ))}
      <Totals />
    </div>
  );
}
