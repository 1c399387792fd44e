import { useMemo, useState } from 'react';
import { linkBases } from '../../domain/codes.ts';
import { tiesOf, type Tie } from '../../domain/descent.ts';
import { linkDash } from '../../encoding/evidence.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useTies } from '../../state/useTies.ts';
import { Checkbox } from '../../ui/checkbox/Checkbox.tsx';
import { LinkLine } from '../../ui/linkLine/LinkLine.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { contextFinding, shownFinding, type DescentFinding } from './descentData.ts';
import { DescentTable } from './DescentTable.tsx';
import styles from './Descent.module.css';
import { Tree } from './Tree.tsx';

/** A finding as its message takes it. */
const said = ({ of, workers, reporter, sequence }: DescentFinding) => ({
  of,
  workers,
  tied: workers + reporter,
  sequence,
});

/** What the ties of the rows shown come to. */
function Title({ ties }: { readonly ties: readonly Tie[] }) {
  const { evaluation } = useAtlas();
  const { t } = useMessages();
  return <h2>{t('descent.title', said(shownFinding(ties, evaluation)))}</h2>;
}

/** What the ties of the rows of context come to, which stand among the others and never count. */
function ContextLine({ ties }: { readonly ties: readonly Tie[] }) {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const context = contextFinding(ties, dataset);
  return context.of > 0 && <p className={styles.context}>{t('descent.context.ties', said(context))}</p>;
}

/** Whether ties that rest on the order in time alone are drawn, here and in every other view. */
function SequenceSwitch() {
  const { dataset, view, change } = useAtlas();
  const { t } = useMessages();
  const count = useMemo(
    () => tiesOf(dataset, true).filter(({ basis }) => basis === 'sequence_only').length,
    [dataset],
  );
  if (count === 0) return null;
  return (
    <label className={styles.switch}>
      <Checkbox checked={view.sequence} onChange={(sequence) => change({ sequence })} />
      {t('descent.switch', { count })}
    </label>
  );
}

/** What each stroke means: who says that one action led to another. */
function Key() {
  const { t, rich } = useMessages();
  return (
    <section className={styles.key} aria-label={t('descent.key')}>
      <ul>
        {linkBases.map((grade) => (
          <li key={grade}>
            <LinkLine dash={linkDash(grade)} />
            <span>{rich(`descent.key.${grade}`, { b: (words) => <b key="b">{words}</b> })}</span>
          </li>
        ))}
      </ul>
      <p>{t('descent.key.arrow')}</p>
      <p>{t('descent.key.days')}</p>
    </section>
  );
}

function Links() {
  const ties = useTies();
  const { t } = useMessages();
  const [ref, width] = useWidth(800);
  const [asTable, setAsTable] = useState(false);
  return (
    <div className={styles.descent}>
      <header className={styles.header}>
        <Title ties={ties} />
        <div className={styles.tools}>
          <SequenceSwitch />
          <TextButton
            aria-pressed={asTable}
            onClick={() => {
              setAsTable(!asTable);
            }}
          >
            {t('descent.table')}
          </TextButton>
        </div>
      </header>
      <div ref={ref} className={asTable ? `${styles.scroller} ${styles.asTable}` : styles.scroller}>
        {ties.length === 0 && <p className={styles.none}>{t('descent.none')}</p>}
        <ContextLine ties={ties} />
        {ties.length > 0 && (asTable ? <DescentTable ties={ties} /> : <Tree ties={ties} width={width} />)}
        {!asTable && <Key />}
      </div>
    </div>
  );
}

/** Which action is said to have led to which: a tree by date, and the same in words. */
export function Descent() {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  if (dataset.roles.links === undefined) return <p className={styles.none}>{t('descent.norecord')}</p>;
  return <Links />;
}
