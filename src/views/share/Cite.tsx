import { useState } from 'react';
import { citableEvent, citableExtract } from '../../data/export/cite/citable.ts';
import { citationStyles } from '../../data/export/cite/styles.ts';
import { fileNameOf, type Extract } from '../../data/export/extract.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { CopyText } from '../../ui/copyText/CopyText.tsx';
import { InlineSelect } from '../../ui/inlineSelect/InlineSelect.tsx';
import { Section } from '../../ui/section/Section.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import styles from './Share.module.css';

/** The open action, or the view, as a reference in the style that is chosen. */
export function Cite({ shown }: { readonly shown: Extract }) {
  const { t } = useMessages();
  const { view } = useAtlas();
  const [chosen, choose] = useState('text');
  const style = citationStyles.find(({ id }) => id === chosen);
  const event = view.open === null ? undefined : citableEvent(shown.atlas, view.open, shown);
  const text = style?.write(event ?? citableExtract(shown)) ?? '';
  return (
    <Section title={t('share.cite')}>
      <p>
        {t(event === undefined ? 'share.cite.view' : 'share.cite.action')}{' '}
        <InlineSelect
          label={t('share.cite.style')}
          value={chosen}
          options={citationStyles.map(({ id }) => ({ value: id, label: t(`share.cite.${id}`) }))}
          onChange={choose}
        />
      </p>
      <pre className={styles.citation} tabIndex={0} role="region" aria-label={t('share.cite')}>
        {text}
      </pre>
      <div className={styles.ways}>
        <CopyText
          text={() => text}
          label={t('share.cite.copy')}
          copied={t('share.copied')}
          byHand={t('share.by_hand')}
        />
        {style !== undefined && (
          <TextButton
            onClick={() => {
              saveFile(fileNameOf(shown, style.extension), new Blob([text], { type: style.mediaType }));
            }}
          >
            {t('share.cite.save')}
          </TextButton>
        )}
      </div>
    </Section>
  );
}
