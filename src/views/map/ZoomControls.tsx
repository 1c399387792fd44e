import { useMessages } from '../../i18n/useMessages.ts';
import styles from './MapPane.module.css';

interface ZoomControlsProps {
  readonly onZoom: (levels: number) => void;
  readonly onHome: () => void;
}

/** In, out, and back to everything. */
export function ZoomControls({ onZoom, onHome }: ZoomControlsProps) {
  const { t } = useMessages();
  const buttons = [
    { id: 'map.zoom.in', path: 'M7 2v10M2 7h10', act: () => onZoom(1) },
    { id: 'map.zoom.out', path: 'M2 7h10', act: () => onZoom(-1) },
    { id: 'map.zoom.home', path: 'M2 5V2h3M9 2h3v3M12 9v3H9M5 12H2V9', act: onHome },
  ] as const;
  return (
    <div className={styles.zoom}>
      {buttons.map(({ id, path, act }) => (
        <button key={id} type="button" aria-label={t(id)} title={t(id)} onClick={act}>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </div>
  );
}
