import { isHosted } from '../../data/files.ts';
import type { Extract } from '../../data/export/extract.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { CopyText } from '../../ui/copyText/CopyText.tsx';
import { Section } from '../../ui/section/Section.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import styles from './Share.module.css';

interface LinkProps {
  readonly name: string;
  readonly note: string;
  readonly address: string;
}

function Link({ name, note, address }: LinkProps) {
  const { t } = useMessages();
  const title = t('app.title');
  return (
    <li>
      <p>
        <b>{name}:</b> <span className={styles.note}>{note}</span>
      </p>
      <p className={styles.address}>{address}</p>
      <div className={styles.ways}>
        <CopyText
          text={() => address}
          label={t('share.link.copy', { name })}
          copied={t('share.copied')}
          byHand={t('share.by_hand')}
        />
        {isHosted && 'share' in navigator && (
          <TextButton
            onClick={() => {
              // Who closes the system's sheet has answered: there is nothing to say.
              navigator.share({ title, url: address }).catch(() => undefined);
            }}
          >
            {t('share.link.send', { name })}
          </TextButton>
        )}
      </div>
    </li>
  );
}

/** Two links to just this view: one that follows the data, one to the data as they are today. */
export function Links({ shown: { address, frozen, atlas } }: { readonly shown: Extract }) {
  const { t } = useMessages();
  const { view } = useAtlas();
  return (
    <Section title={t('share.link')}>
      {view.inView && <p className={styles.note}>{t('share.link.frame')}</p>}
      <ul className={styles.list}>
        <Link name={t('share.link.living')} note={t('share.link.living.note')} address={address} />
        {frozen !== undefined && (
          <Link
            name={t('share.link.frozen')}
            note={t('share.link.frozen.note', { version: atlas.version })}
            address={frozen}
          />
        )}
      </ul>
    </Section>
  );
}
