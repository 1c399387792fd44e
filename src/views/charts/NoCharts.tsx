import { useMessages } from '../../i18n/useMessages.ts';
import shared from './Charts.module.css';
import styles from './NoCharts.module.css';
import { charts } from './registry.ts';

/** Says which charts there could be, and what each would need to know. */
export function NoCharts() {
  const { t } = useMessages();
  return (
    <section>
      <h2 className={shared.none}>{t('charts.none.title')}</h2>
      <p>{t('charts.none.text')}</p>
      <dl className={styles.needs}>
        {charts.map(({ id, name }) => (
          <div key={id}>
            <dt>{t(name)}</dt>
            <dd>{t(`charts.needs.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
