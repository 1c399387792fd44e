import { readings, type Reading } from '../../domain/claim.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { InlineSelect } from '../../ui/inlineSelect/InlineSelect.tsx';
import styles from './ResultLine.module.css';

const offered: readonly Reading[] = ['lowest', 'in_use', 'highest'];

/** Which of several claims of a quantity every figure uses; said and changed in one sentence. */
export function ReadingSwitch() {
  const { dataset, view, change } = useAtlas();
  const { t, rich } = useMessages();
  const { size, wages } = dataset.roles;
  if (size === undefined && wages === undefined) return null;
  const select = (
    <InlineSelect
      label={t('facets.reading.label')}
      value={view.reading}
      options={offered.map((value) => ({ value, label: t(`facets.reading.${value}`) }))}
      onChange={(value) => {
        const reading = readings.find((candidate) => candidate === value);
        if (reading !== undefined) change({ reading });
      }}
    />
  );
  const own = view.reading === 'in_use';
  return (
    <p className={own ? styles.reading : `${styles.reading} ${styles.other}`}>
      {rich('facets.reading', { reading: select })}
    </p>
  );
}
