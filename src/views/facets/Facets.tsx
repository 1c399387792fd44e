import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { Chips } from './Chips.tsx';
import { Facet } from './Facet.tsx';
import styles from './Facets.module.css';
import { ResultLine } from './ResultLine.tsx';
import { SearchBox } from './SearchBox.tsx';

/** Search, what is shown, the filters in force, and every dimension to filter by. */
export function Facets() {
  const { dataset, view, change } = useAtlas();
  const { t } = useMessages();
  return (
    <>
      <SearchBox />
      <ResultLine />
      <Chips />
      {dataset.roles.sites !== undefined && (
        <label className={styles.frame}>
          <input
            type="checkbox"
            checked={view.inView}
            onChange={({ target }) => {
              change({ inView: target.checked });
            }}
          />
          {t('facets.frame')}
        </label>
      )}
      {dataset.dimensions
        .filter(({ kind }) => kind === 'facet')
        .map((dimension) => (
          <Facet key={dimension.id} dimension={dimension} />
        ))}
    </>
  );
}
