import { ChevronLeft, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { MessageId } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { hasActed, isNowhere } from '../../ui/focus.ts';
import styles from './Heading.module.css';
import { HeadingFact } from './HeadingFact.tsx';

interface HeadingProps {
  readonly row: number;
  /** When it ran, in words; null where no date is known. */
  readonly days: string | null;
}

function focusOn(element: Element): void {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
}

/** Which sentence says what kind of thing it is, where and when; null where there is none to say. */
function dekOf(typed: boolean, placed: boolean, dated: boolean): MessageId | null {
  // Context that is no action of its own has no type.
  if (!typed) return placed && dated ? 'detail.dek.untyped' : null;
  if (placed) return dated ? 'detail.dek' : 'detail.dek.dateless';
  return dated ? 'detail.dek.placeless' : 'detail.dek.bare';
}

/** Name, kind, place and days of the open row, and the ways out of it. */
export function Heading({ row, days }: HeadingProps) {
  const { dataset, open } = useAtlas();
  const { t, rich, label, name } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(
    function moveFocusIntoRow() {
      const opener = document.activeElement;
      if (isNowhere(opener) && !hasActed()) return undefined;
      const home = heading.current?.closest<HTMLElement>('[tabindex="-1"]:not(h2)');
      heading.current?.focus({ preventScroll: true });
      return () => {
        if (!isNowhere(document.activeElement)) return;
        if (opener?.isConnected === true && !isNowhere(opener)) focusOn(opener);
        else home?.focus({ preventScroll: true });
      };
    },
    [row],
  );
  const title = dataset.title(row);
  const type = dataset.roles.type?.(row);
  const places = (dataset.roles.sites?.(row) ?? []).map(({ place }) => name(place.names)).join(', ');
  const words = {
    type: type === undefined ? '' : label(type),
    places: (
      <HeadingFact key="places" row={row} roles={['sites']}>
        {places}
      </HeadingFact>
    ),
    days: (
      <HeadingFact key="days" row={row} roles={['start', 'end']}>
        {days}
      </HeadingFact>
    ),
  };
  const dek = dekOf(type !== undefined, places !== '', days !== null);
  const close = () => {
    open(null);
  };
  return (
    <header className={styles.heading}>
      <div className={styles.ways}>
        <button type="button" onClick={close}>
          <ChevronLeft size={14} strokeWidth={1.5} aria-hidden="true" />
          {t('detail.back')}
        </button>
        <a href={`?open=${encodeURIComponent(dataset.key(row))}`} aria-label={t('detail.link.label', { title })}>
          {t('detail.link')}
        </a>
        <button
          type="button"
          className={styles.close}
          aria-label={t('detail.close', { title })}
          onClick={close}
        >
          <X size={16} strokeWidth={1.5} aria-hidden="true" />
        </button>
      </div>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {dek !== null && <p className={styles.dek}>{rich(dek, words)}</p>}
      {row >= dataset.length && <p className={styles.context}>{t('detail.context')}</p>}
    </header>
  );
}
