import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useMessages } from '../i18n/useMessages.ts';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { TextButton } from '../ui/textButton/TextButton.tsx';
import { Tip } from '../ui/tip/Tip.tsx';
import styles from './Style.module.css';

const shapes = ['drawer', 'page', 'wide', 'top'] as const;

/** The dialog in each of its shapes, opened by a button. */
export function Dialogs({ children }: { readonly children: ReactNode }) {
  const { t } = useMessages();
  const [shape, setShape] = useState<(typeof shapes)[number] | null>(null);
  return (
    <>
      <p className={styles.row}>
        {shapes.map((name) => (
          <TextButton
            key={name}
            lang="en"
            aria-haspopup="dialog"
            onClick={() => {
              setShape(name);
            }}
          >
            {name}
          </TextButton>
        ))}
      </p>
      {shape !== null && (
        <Dialog
          title={t('app.disagreements')}
          closeLabel={t('app.close')}
          shape={shape}
          onClose={() => {
            setShape(null);
          }}
        >
          {children}
        </Dialog>
      )}
    </>
  );
}

/** A tip while the pointer or the focus is on its button; the sheet gives it the theme of that. */
export function Tipped() {
  const { t } = useMessages();
  const [box, setBox] = useState<DOMRect | null>(null);
  const show = ({ currentTarget }: SyntheticEvent) => {
    setBox(currentTarget.getBoundingClientRect());
  };
  const hide = () => {
    setBox(null);
  };
  return (
    <p className={styles.tipped}>
      <TextButton onFocus={show} onPointerEnter={show} onBlur={hide} onPointerLeave={hide}>
        {t('map.key')}
      </TextButton>
      {box !== null && (
        <Tip x={box.left + box.width / 2} y={box.top} height={box.height}>
          {t('map.intro')}
        </Tip>
      )}
    </p>
  );
}
