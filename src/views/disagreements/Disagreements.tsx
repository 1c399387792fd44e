import { useId, type ReactNode } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import styles from './Disagreements.module.css';
import { listingOf, type Section } from './disagreementsData.ts';
import { DisputedAction } from './DisputedAction.tsx';
import { Kinds } from './Kinds.tsx';

/** How many disagreements of a sort there are, in how many of the actions, and in how many of context. */
function Counted({ section }: { readonly section: Section }) {
  const { dataset } = useAtlas();
  const { t, rich } = useMessages();
  const { id, counted, context } = section;
  const b = (chunks: ReactNode[]) => <b key="found">{chunks}</b>;
  return (
    <p className={styles.count}>
      {rich(`disagreements.count.${id}`, { ...counted, all: dataset.length, b })}
      {context.found > 0 && <> {t('disagreements.count.context', { ...context, all: dataset.context })}</>}
    </p>
  );
}

/** The disagreements of one sort, by action. */
function Listed({ section }: { readonly section: Section }) {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  // The page stands twice while it is printed, and each has headings of its own.
  const heading = useId();
  const { id, context, rows } = section;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading}>{t(`disagreements.section.${id}`)}</h3>
      <p className={styles.dek}>{t(`disagreements.section.${id}.about`)}</p>
      {context.found > 0 && <p className={styles.dek}>{t('disagreements.context_last')}</p>}
      {rows.map(({ row, entries }) => (
        <DisputedAction key={dataset.key(row)} row={row} entries={entries} />
      ))}
    </section>
  );
}

/** Every disagreement the data hold, those that contradict first, with all readings side by side. */
export function Disagreements() {
  const { dataset, view, change } = useAtlas();
  const { t } = useMessages();
  const { kind } = view;
  const listing = listingOf(dataset, kind);
  if (listing === undefined) return <p className={styles.dek}>{t('disagreements.unrecorded')}</p>;
  const dimension = dataset.dimensions.find(({ role }) => role === 'disagreements');
  const { kinds, sections } = listing;
  const rows = sections.reduce((sum, { counted }) => sum + counted.rows, 0);
  return (
    <div className={styles.page}>
      <div role="status">
        {sections.map((section) => (
          <Counted key={section.id} section={section} />
        ))}
      </div>
      <p className={styles.dek}>{t('disagreements.dek')}</p>
      <Kinds kinds={kinds} />
      {kind !== null && dimension !== undefined && rows > 0 && (
        <p className={styles.atlas}>
          <TextButton
            onClick={() => {
              const selection = [{ kind: 'values', dimension: dimension.id, values: [kind] }] as const;
              change({ page: null, kind: null, selection });
            }}
          >
            {t('disagreements.atlas', { rows })}
          </TextButton>
        </p>
      )}
      {sections.length === 0 && (
        <p className={styles.dek}>{t(kind === null ? 'disagreements.none' : 'disagreements.none.kind')}</p>
      )}
      {sections.map((section) => (
        <Listed key={section.id} section={section} />
      ))}
    </div>
  );
}
