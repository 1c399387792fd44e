import { useState } from 'react';
import { fileAddress } from '../../data/files.ts';
import { namesPublisher } from '../../domain/source.ts';
import { pageLocale } from '../../i18n/pageLocale.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { forgetAtlas } from '../../state/keptAtlas.ts';
import { forgetPreferences } from '../../state/preferences.ts';
import type { Page } from '../../state/view.ts';
import { Section } from '../../ui/section/Section.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import styles from './About.module.css';

interface AboutProps {
  /** Address of the folder the page is in, ending with a slash. */
  readonly base: string;
}

const files = [
  ['about.data.csv', 'strikes.csv'],
  ['about.data.geojson', 'strikes.geojson'],
  ['about.data.json', `atlas.${pageLocale()}.json`],
  ['about.data.codebook', 'CODEBOOK.md'],
] as const satisfies readonly (readonly [MessageId, string])[];

const licences = [
  ['about.licences.code', 'LICENSE.txt'],
  ['about.licences.notices', 'THIRD_PARTY_NOTICES.txt'],
] as const satisfies readonly (readonly [MessageId, string])[];

const pages = [
  ['share', 'app.share'],
  ['method', 'app.method'],
  ['sources', 'app.sources'],
  ['disagreements', 'app.disagreements'],
  ['counting', 'facets.count.why'],
] as const satisfies readonly (readonly [Page, MessageId])[];

/** The ways to the other pages, those for which the dataset has something. */
function Contents() {
  const { dataset, change } = useAtlas();
  const { t } = useMessages();
  const { disagreements, record } = dataset.roles;
  const missing: readonly Page[] = [
    ...(disagreements === undefined ? (['disagreements'] as const) : []),
    ...(record === undefined ? (['counting', 'share'] as const) : []),
  ];
  return (
    <nav aria-label={t('about.pages')}>
      <ul className={styles.pages}>
        {pages
          .filter(([page]) => !missing.includes(page))
          .map(([page, title]) => (
            <li key={page}>
              <TextButton
                onClick={() => {
                  change({ page });
                }}
              >
                {t(title)}
              </TextButton>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function Forget() {
  const { t } = useMessages();
  const [outcome, setOutcome] = useState<'forgotten' | 'failed' | null>(null);
  const forget = async () => {
    setOutcome(null);
    try {
      forgetPreferences();
      await forgetAtlas();
      setOutcome('forgotten');
    } catch {
      setOutcome('failed');
    }
  };
  return (
    <p>
      <TextButton
        onClick={() => {
          void forget();
        }}
      >
        {t('about.private.forget')}
      </TextButton>{' '}
      <span role="status">{outcome !== null && t(`about.private.${outcome}`)}</span>
    </p>
  );
}

/** What the atlas is, how to read it, how far to trust it, and its data to take away. */
export function About({ base }: AboutProps) {
  const { dataset, change } = useAtlas();
  const { t } = useMessages();
  const format = useFormat();
  return (
    <>
      <Contents />
      <Section title={t('about.what')}>
        <p>{t('about.what.text')}</p>
      </Section>
      <Section title={t('about.read')}>
        <ul>
          <li>{t('about.read.disc')}</li>
          <li>{t('about.read.place')}</li>
          <li>{t('about.read.time')}</li>
          <li>{t('about.read.square')}</li>
          <li>{t('about.read.akimat')}</li>
        </ul>
      </Section>
      <Section title={t('about.trust')}>
        <p>{t('about.trust.text')}</p>
      </Section>
      <Section title={t('about.sources')}>
        <ul>
          {[...dataset.sources.values()].map((source) => (
            <li key={source.id}>
              <TextButton
                onClick={() => {
                  change({ page: 'sources', source: source.id });
                }}
              >
                {source.label}
              </TextButton>{' '}
              {!namesPublisher(source) && `${source.publisher}. `}
              {source.about} {source.read}
            </li>
          ))}
        </ul>
      </Section>
      {dataset.asOf !== null && (
        <Section title={t('about.count')}>
          <p>{t('about.count.text', { day: format.day(dataset.asOf, true) })}</p>
        </Section>
      )}
      <Section title={t('about.data')}>
        <p>{t('about.data.text', { version: dataset.version, licence: dataset.licence })}</p>
        <ul>
          {files.map(([label, file]) => (
            <li key={file}>
              <a className={styles.link} href={fileAddress(`${base}data/${file}`)} download={file}>
                {t(label, { rows: dataset.length, context: dataset.context })}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('about.licences')}>
        <p>{t('about.licences.text')}</p>
        <ul>
          {licences.map(([label, file]) => (
            <li key={file}>
              <a className={styles.link} href={fileAddress(`${base}${file}`)}>
                {t(label)}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('about.private')}>
        <p>{t('about.private.text')}</p>
        <Forget />
      </Section>
    </>
  );
}
