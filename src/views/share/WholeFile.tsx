import type { OneFile } from '../../data/oneFile.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Section } from '../../ui/section/Section.tsx';
import styles from './Share.module.css';

/** Bytes in a megabyte. */
const MEGABYTE = 1_000_000;

/** The whole atlas as one file, with what tells whether it arrived as it was built. */
export function WholeFile({ file: { name, bytes, sha256 } }: { readonly file: OneFile }) {
  const { t } = useMessages();
  const format = useFormat();
  const size = format.number(Math.round((bytes / MEGABYTE) * 10) / 10);
  return (
    <Section title={t('share.file')}>
      <p className={styles.note}>{t('share.file.note')}</p>
      <p className={styles.file}>
        <a href={`${import.meta.env.BASE_URL}${name}`} download={name}>
          {t('share.file.take', { name, size })}
        </a>
      </p>
      <p className={styles.address}>SHA-256: {sha256}</p>
    </Section>
  );
}
