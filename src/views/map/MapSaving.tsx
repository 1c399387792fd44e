import { fetchFile } from '../../data/files.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { usePictureWords } from '../../i18n/usePictureWords.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { pageAddress } from '../../state/pageAddress.ts';
import { PictureButtons } from '../../ui/picture/PictureButtons.tsx';
import { groundImage } from './ground/groundImage.ts';
import key from './MapKey.module.css';
import pane from './MapPane.module.css';
import styles from './MapSourcesPanel.module.css';

/** The key that belongs to a map: the nearest that stands beside it, or beside what it stands in. */
function keyBeside(map: HTMLElement): readonly HTMLElement[] {
  for (let around = map.parentElement; around !== null; around = around.parentElement) {
    const found = around.querySelector<HTMLElement>(`.${key.key}`);
    if (found !== null) return [found];
  }
  return [];
}

/** The map to take away, as a picture of what it shows. */
export function MapSaving() {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const { shown, looks, credit, fileName } = usePictureWords();
  const find = (control: HTMLElement) => {
    const map = control.closest<HTMLElement>(`.${pane.root}`);
    // Where tiles are drawn there is no ground of ours, and theirs may not be copied.
    if (map?.querySelector('canvas') == null) return undefined;
    return {
      parts: [map, ...keyBeside(map)],
      title: t('picture.map.title'),
      isHeaded: false,
      foot: [shown, ...looks, t('picture.map.credit'), credit, pageAddress()],
      imageOf: groundImage,
      fetchFile,
      without: `.${pane.intro}, .${pane.zoom}, details, [role="tooltip"], [data-expected]`,
    };
  };
  return (
    <div className={styles.saving} role="group" aria-label={t('picture.map.save')}>
      <span>{t('picture.map.save')}</span>
      <PictureButtons
        name={fileName(`${dataset.id}-map`)}
        label={(format) => t('picture.save', { what: t('map.title'), format })}
        failed={t('picture.map.failed')}
        find={find}
      />
    </div>
  );
}
