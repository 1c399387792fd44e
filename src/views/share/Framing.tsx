import { useState } from 'react';
import type { MessageId } from '../../i18n/messages.ts';
import { pageLocale } from '../../i18n/pageLocale.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { languageIn } from '../../state/addressLanguage.ts';
import { embeds, type Embed } from '../../state/view.ts';
import { CopyText } from '../../ui/copyText/CopyText.tsx';
import { InlineSelect } from '../../ui/inlineSelect/InlineSelect.tsx';
import { Section } from '../../ui/section/Section.tsx';
import { frameCode } from './frameCode.ts';
import styles from './Share.module.css';

const names: Readonly<Record<Embed, MessageId>> = {
  map: 'app.region.map',
  timeline: 'app.pane.timeline',
  list: 'app.pane.list',
  action: 'app.region.detail',
  outcomes: 'charts.outcomes.name',
  demands: 'charts.demands.name',
  wages: 'charts.wages.name',
  promises: 'charts.promises.name',
  extent: 'charts.extent.name',
  responses: 'charts.responses.name',
};

/** The code with which another page shows one part of this view. */
export function Framing({ address }: { readonly address: string }) {
  const { t } = useMessages();
  const { dataset, view } = useAtlas();
  const [chosen, choose] = useState<Embed>(view.open === null ? 'map' : 'action');
  const parts = embeds.filter((id) => id !== 'action' || view.open !== null);
  const language = pageLocale();
  const row = view.open === null ? undefined : dataset.rowOf(view.open);
  const part = chosen === 'action' && row !== undefined ? dataset.title(row) : t(names[chosen]);
  const title = t('share.embed.title', { part, atlas: t('app.title') });
  // Only a language that was chosen goes along: else each reader has their own.
  const code = frameCode(address, chosen, title, languageIn(location.search) === language ? language : null);
  return (
    <Section title={t('share.embed')}>
      <p>
        {t('share.embed.part')}{' '}
        <InlineSelect
          label={t('share.embed.part')}
          value={chosen}
          options={parts.map((id) => ({ value: id, label: t(names[id]) }))}
          onChange={(value) => {
            choose(parts.find((id) => id === value) ?? chosen);
          }}
        />
      </p>
      {view.inView && <p className={styles.note}>{t('share.embed.frame')}</p>}
      <pre className={styles.citation} tabIndex={0} role="region" aria-label={t('share.embed')}>
        {code}
      </pre>
      <CopyText
        text={() => code}
        label={t('share.embed.copy')}
        copied={t('share.copied')}
        byHand={t('share.by_hand')}
      />
    </Section>
  );
}
