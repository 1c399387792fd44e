import { useState } from 'react';
import { fileNameOf, type Extract } from '../../data/export/extract.ts';
import { formats } from '../../data/export/formats.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Radio } from '../../ui/radio/Radio.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { Section } from '../../ui/section/Section.tsx';
import styles from './Share.module.css';
import type { Scope } from './useTaken.ts';

interface DownloadProps {
  readonly extract: Extract;
  /** Rows of each scope. */
  readonly counts: Readonly<Record<Scope, number>>;
  readonly scope: Scope;
  readonly onScope: (scope: Scope) => void;
}

const scopes: readonly Scope[] = ['shown', 'everything'];

async function zipOf(extract: Extract) {
  const { bundle } = await import('../../data/export/bundle.ts');
  return bundle(extract);
}

/** The data shown, or all, as files. */
export function Download({ extract, counts, scope, onScope }: DownloadProps) {
  const { t } = useMessages();
  const [told, tell] = useState<'writing' | 'saved' | 'failed' | null>(null);
  const save = async (content: Promise<BlobPart>, extension: string, type: string) => {
    tell('writing');
    try {
      saveFile(fileNameOf(extract, extension), new Blob([await content], { type }));
      tell('saved');
    } catch {
      tell('failed');
    }
  };
  const count = extract.events.length;
  return (
    <Section title={t('share.download')}>
      <fieldset className={styles.scopes}>
        <legend>{t('share.download.what')}</legend>
        {scopes.map((id) => (
          <label key={id}>
            <Radio
              name="scope"
              checked={scope === id}
              onChoose={() => {
                onScope(id);
              }}
            />
            {t(`share.download.${id}`, { count: counts[id] })}
          </label>
        ))}
      </fieldset>
      <ul className={styles.files}>
        {formats.map(({ id, extension, mediaType, write }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                void save(write(extract), extension, mediaType);
              }}
            >
              {t('share.download.file', { format: t(`share.download.${id}`), count })}
            </button>
            <span className={styles.note}>{t(`share.download.${id}.note`)}</span>
          </li>
        ))}
        <li>
          <button
            type="button"
            onClick={() => {
              void save(zipOf(extract), 'zip', 'application/zip');
            }}
          >
            {t('share.download.file', { format: t('share.download.zip'), count })}
          </button>
          <span className={styles.note}>{t('share.download.zip.note')}</span>
        </li>
      </ul>
      <p role="status" className={styles.note}>
        {told !== null && t(`share.download.${told}`)}
      </p>
    </Section>
  );
}
