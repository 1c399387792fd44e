import { X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './Panel.module.css';

interface PanelProps {
  readonly title: string;
  readonly dek?: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** The element the panel explains: the panel stands beside it, joined by a hairline. */
  readonly findAnchor: () => Element | null;
  readonly children: ReactNode;
}

const MARGIN = 16;
/** Pixels from the edge of its column within which nothing stands before a figure. */
const NEAR = 40;

/** Puts the panel left of the column, level with its anchor and inside the window. */
function place(panel: HTMLElement, anchor: Element): void {
  const figure = anchor.getBoundingClientRect();
  const column = (anchor.closest('aside') ?? anchor).getBoundingClientRect();
  const height = panel.offsetHeight;
  const top = Math.min(Math.max(figure.top - 48, 60), Math.max(60, innerHeight - height - MARGIN));
  panel.style.setProperty('--top', `${top}px`);
  panel.style.setProperty('--right', `${innerWidth - column.left + 12}px`);
  const gap = figure.left - column.left;
  // Past what stands before the figure it runs along the rule above both.
  const ruled = gap < NEAR ? null : anchor.closest('dl > div');
  const joint = ruled === null ? figure.top + figure.height / 2 : ruled.getBoundingClientRect().top;
  panel.style.setProperty('--joint', `${joint - top}px`);
  panel.style.setProperty('--reach', `${gap}px`);
  // No line where it would cross words, or end beside another figure.
  const reached = gap > 0 && (gap < NEAR || ruled !== null);
  panel.toggleAttribute('data-adrift', !reached || joint < 60 || joint > innerHeight);
}

/**
 * A panel beside what it explains; on narrow windows a sheet at the bottom. Not modal. Another
 * anchor is another panel: who shows one after the other keys it.
 */
export function Panel({ title, dek, closeLabel, onClose, findAnchor, children }: PanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const anchorOf = useRef(findAnchor);
  useEffect(
    function standBesideAnchor() {
      const element = panel.current;
      const anchor = anchorOf.current();
      if (element === null) return undefined;
      const update = () => {
        if (anchor?.isConnected === true) place(element, anchor);
      };
      update();
      element.focus({ preventScroll: true });
      addEventListener('resize', update);
      addEventListener('scroll', update, true);
      // What is unfolded within makes the panel taller.
      element.addEventListener('toggle', update, true);
      return () => {
        removeEventListener('resize', update);
        removeEventListener('scroll', update, true);
        element.removeEventListener('toggle', update, true);
        if (anchor instanceof HTMLElement) anchor.focus({ preventScroll: true });
      };
    },
    [],
  );
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      className={styles.panel}
      onKeyDown={closeOnEscape}
    >
      <span className={styles.joint} />
      <div className={styles.content}>
        <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
          <X size={16} strokeWidth={1.5} aria-hidden="true" />
        </button>
        <h3>{title}</h3>
        {dek !== undefined && <p className={styles.dek}>{dek}</p>}
        {children}
      </div>
    </div>
  );
}
