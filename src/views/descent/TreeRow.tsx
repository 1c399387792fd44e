import { memo } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useHoverEvents } from '../../state/HoverContext.tsx';
import { joined } from '../../ui/joined.ts';
import styles from './Tree.module.css';
import type { DrawnRow } from './treeGeometry.ts';
import { useTieWords } from './useTieWords.ts';

/** How a row stands to what is lit and asked for. */
export interface RowState {
  readonly open: boolean;
  /** Another line of descent is lit. */
  readonly dim: boolean;
  /** Fails a clause. */
  readonly filtered: boolean;
}

interface TreeRowProps {
  readonly drawn: DrawnRow;
  readonly state: RowState;
}

const indents = [styles.root, styles.first, styles.second, styles.third, styles.deep];

/** The words of one row as the control that opens it. */
export const TreeRow = memo(function TreeRow({ drawn, state }: TreeRowProps) {
  const { dataset, open } = useAtlas();
  const { t } = useMessages();
  const words = useTieWords();
  const { row, depth, context } = drawn.row;
  const name = words.row(drawn.row);
  const date = words.beside(drawn.row);
  const events = useHoverEvents(row);
  return (
    <li className={joined(styles.item, (state.dim || state.filtered) && styles.dim)}>
      <button
        type="button"
        data-row={row}
        className={joined(styles.row, state.open && styles.open)}
        aria-current={state.open ? true : undefined}
        aria-label={name}
        title={name}
        onClick={() => {
          open(row);
        }}
        {...events}
      >
        <span className={joined(styles.words, indents[Math.min(depth, indents.length - 1)])}>
          <span className={styles.title}>
            {dataset.title(row)} {date !== null && <span className={styles.date}>{date}</span>}
          </span>
          {context && <i className={styles.tie}>{t('descent.context')}</i>}
          {drawn.ties.map(({ text, folded }, i) => (
            <span key={i} className={joined(styles.tie, folded && styles.folded)}>
              {text}
            </span>
          ))}
        </span>
      </button>
    </li>
  );
});
