import { languages, type Language } from '../../domain/language.ts';
import { ownOrder } from '../../domain/ownOrder.ts';
import { hrefOf, type Source } from '../../domain/source.ts';
import { ownNames } from '../../i18n/locale.ts';
import { useCompareText } from '../../i18n/useCompareText.ts';
import { cellText, useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useSourceWords } from '../../i18n/useSourceWords.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { Figure, Where, type FigureProps } from './Figure.tsx';
import styles from './PlainList.module.css';

/** Each claim of a demand or a response on a line of its own: what is said of it, and where. */
function Told({ field, row }: FigureProps) {
  const words = useMessages();
  const format = useFormat();
  return (
    <ul>
      {field.claims(row).map((claim, n) => (
        <li key={n}>
          {cellText(claim.cell, format, words)}
          {claim.counts !== undefined && ` · ${words.label(claim.counts)}`}{' '}
          <small>
            <Where claims={[claim]} inferred={claim.basis === 'inferred'} />
          </small>
        </li>
      ))}
    </ul>
  );
}

/** One action: what is recorded of it, and where each fact rests. */
function Entry({ row }: { readonly row: number }) {
  const { dataset } = useAtlas();
  const { label } = useMessages();
  const { fields, sections = [] } = dataset;
  const known = [...fields, ...sections].filter(({ claims }) => claims(row).length > 0);
  return (
    <li className={styles.entry} id={dataset.key(row)}>
      <h3>{dataset.title(row)}</h3>
      <p>{dataset.summary(row)}</p>
      <dl className={styles.facts}>
        {known.map((field) => [
          <dt key={`${field.id} name`}>{label(field.label)}</dt>,
          <dd key={field.id}>
            {sections.includes(field) ? (
              <Told field={field} row={row} />
            ) : (
              <Figure field={field} row={row} />
            )}
          </dd>,
        ])}
      </dl>
    </li>
  );
}

function SourceEntry({ source }: { readonly source: Source }) {
  const { publisher, title, published, address } = useSourceWords()(source);
  const href = hrefOf(source);
  return (
    <li className={styles.entry} id={source.id}>
      <h3>{source.label}</h3>
      <p>{[title, publisher, published].join(' · ')}</p>
      <p>{source.about}</p>
      {href !== undefined && (
        <p>
          <a href={href} rel="noreferrer noopener" referrerPolicy="no-referrer">
            {address}
          </a>
        </p>
      )}
    </li>
  );
}

interface PlainListProps {
  /** Where the atlas is, from where the list is. */
  readonly atlas: string;
  /** Where the same list is in another language. */
  readonly addressOf: (language: Language) => string;
}

/** Every counted action with its facts, and the sources, as a text that needs no script. */
export function PlainList({ atlas, addressOf }: PlainListProps) {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const rows = ownOrder(dataset, useCompareText());
  const order = t(dataset.roles.span === undefined ? 'table.order.own' : 'table.order.start');
  return (
    <main className={styles.page}>
      <h1>{t('app.title')}</h1>
      <p className={styles.lead}>{t('table.plain.dek')}</p>
      <p className={styles.lead}>
        <a href={atlas}>{t('table.plain.atlas')}</a>
        {languages.map((language) => (
          <span key={language} lang={language}>
            {' · '}
            <a href={addressOf(language)}>{ownNames[language]}</a>
          </span>
        ))}
      </p>
      <h2>{t('table.caption', { part: 'no', shown: rows.length, all: rows.length, order })}</h2>
      <ol>
        {rows.map((row) => (
          <Entry key={row} row={row} />
        ))}
      </ol>
      <h2>{t('app.sources')}</h2>
      <ol>
        {[...dataset.sources.values()].map((source) => (
          <SourceEntry key={source.id} source={source} />
        ))}
      </ol>
    </main>
  );
}
