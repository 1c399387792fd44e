import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode, type SyntheticEvent } from 'react';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /**
   * `drawer` stands at the left edge, `page` in the middle, `wide` too and as wide as tables ask;
   * `top` keeps its upper edge while what is in it grows, and fills a phone.
   */
  readonly shape: 'drawer' | 'page' | 'wide' | 'top';
  readonly children: ReactNode;
}

/** Whether something happened beside a dialog: what it shows lies within. */
function isBeside({ target, currentTarget }: SyntheticEvent): boolean {
  return target === currentTarget;
}

/**
 * A modal dialog on the platform's own: it holds the focus and gives it back, and Escape or
 * a click outside closes.
 */
export function Dialog({ title, closeLabel, onClose, shape, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // A drag across the edge, as text is selected, ends in a click beside too.
  const pressed = useRef(false);
  useEffect(function showModal() {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      // The platform gives the focus back only while the dialog is on the page.
      const isFree = document.activeElement === document.body;
      if (isFree && (opener instanceof HTMLElement || opener instanceof SVGElement)) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles[shape]}
      aria-label={title}
      onClose={() => {
        // The event comes late: what was shown again, or taken away, in between is not closed.
        if (dialog.current?.open === false) onClose();
      }}
      onPointerDown={(event) => {
        pressed.current = isBeside(event);
      }}
      onPointerUp={(event) => {
        pressed.current &&= isBeside(event);
      }}
      onClick={(event) => {
        if (pressed.current && isBeside(event)) onClose();
      }}
    >
      <div className={styles.content}>
        <header className={styles.header}>
          <h2>{title}</h2>
          <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
            <X size={16} aria-hidden="true" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
