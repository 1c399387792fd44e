import { useState, type MouseEvent } from 'react';
import { TextButton } from '../textButton/TextButton.tsx';
import styles from './CopyText.module.css';

interface CopyTextProps {
  /** What is copied or sent; asked for when the button or the link is pressed. */
  readonly text: () => string;
  readonly label: string;
  readonly copied: string;
  /** Above the text, where the browser does not let a page copy. */
  readonly byHand: string;
  /** Where the text can be sent as well; absent where nowhere. */
  readonly send?: { readonly label: string; readonly href: (text: string) => string };
}

/** Copies a text, says that it did, and shows the text itself where it could not. */
export function CopyText({ text, label, copied, byHand, send }: CopyTextProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => {
    // What is said again is read out again only where it was not there in between.
    setOutcome(null);
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  /** A pointer also opens the link's menu, or another page; a key only clicks. */
  const fill = ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
    if (send !== undefined) currentTarget.href = send.href(text());
  };
  return (
    <div className={styles.copy}>
      <TextButton
        onClick={() => {
          void copy();
        }}
      >
        {label}
      </TextButton>{' '}
      <span role="status" className={styles.done}>
        {outcome === 'copied' && copied}
      </span>
      {send !== undefined && (
        <>
          {' '}
          <a className={styles.send} href={send.href('')} onPointerDown={fill} onClick={fill}>
            {send.label}
          </a>
        </>
      )}
      {outcome === 'refused' && (
        <label className={styles.byHand}>
          {byHand}
          <textarea
            readOnly
            rows={10}
            value={text()}
            onFocus={(event) => {
              event.currentTarget.select();
            }}
          />
        </label>
      )}
    </div>
  );
}
