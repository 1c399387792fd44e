import { useMemo, type ReactNode, type SyntheticEvent } from 'react';
import type { Field } from '../../domain/dataset.ts';
import { ownOrder } from '../../domain/ownOrder.ts';
import { useCompareText } from '../../i18n/useCompareText.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas, useDeferredAtlas } from '../../state/AtlasContext.tsx';
import { useSetHover } from '../../state/HoverContext.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import styles from './EventTable.module.css';
import { Group } from './Group.tsx';
import { Head } from './Head.tsx';
import { rowGroups, type RowGroup } from './rowGroups.ts';
import { sortRows } from './rowOrder.ts';
import { SortBar } from './SortBar.tsx';
import { useKeptScroll } from './useKeptScroll.ts';
import { useSort } from './useSort.ts';
import { walkCells } from './walkCells.ts';

interface List {
  readonly groups: readonly RowGroup[];
  readonly fields: readonly Field[];
}

/** The shown rows in the order asked for, the selected town's first, and the columns. */
function useList(): List {
  const { dataset, view, evaluation } = useDeferredAtlas();
  const compareText = useCompareText();
  const own = useMemo(() => ownOrder(dataset, compareText), [compareText, dataset]);
  const order = useMemo(() => {
    const field = dataset.fields.find(({ id }) => id === view.sort?.field);
    if (field === undefined) return own;
    return sortRows(own, field.sortKey, view.sort?.descending ?? false, compareText);
  }, [compareText, dataset, own, view.sort]);
  const fields = useMemo(() => dataset.fields.filter(({ listed }) => listed), [dataset]);
  return useMemo(
    () => ({ groups: rowGroups(order, dataset, evaluation, view.town), fields }),
    [dataset, evaluation, fields, order, view.town],
  );
}

function rowOf({ target }: SyntheticEvent): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-row]') : null;
  return row === null ? null : Number(row.dataset['row']);
}

/** Hears the rows for the other views: whichever is pointed at or focused is the hovered one. */
function useHoverEvents() {
  const setRow = useSetHover();
  const show = (event: SyntheticEvent) => {
    setRow(rowOf(event));
  };
  const hide = () => {
    setRow(null);
  };
  return { onPointerOver: show, onPointerLeave: hide, onFocus: show, onBlur: hide };
}

/** Says that nothing is left, and offers the way back. */
function Nothing() {
  const { clear } = useAtlas();
  const { t } = useMessages();
  return (
    <div className={styles.nothing}>
      <p>{t('table.empty')}</p>
      <TextButton onClick={clear}>{t('shared.clear')}</TextButton>
    </div>
  );
}

function Scroller({ children }: { readonly children: ReactNode }) {
  return (
    <div ref={useKeptScroll()} className={styles.scroller}>
      {children}
    </div>
  );
}

interface CaptionProps {
  readonly groups: readonly RowGroup[];
  readonly order: string;
}

/** How many actions, of which town first, and in which order. */
function Caption({ groups, order }: CaptionProps) {
  const { dataset, view } = useAtlas();
  const { t, name } = useMessages();
  const shown = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const here = groups.find(({ kind }) => kind === 'town');
  const town = dataset.places.find(({ id }) => id === view.town);
  const all = dataset.length;
  const counts = { shown, all, part: shown < all ? 'yes' : 'no', order };
  return (
    <caption>
      {here !== undefined && town !== undefined
        ? t('table.caption.town', { ...counts, here: here.rows.length, town: name(town.names) })
        : t('table.caption', counts)}
      . <VisuallyHidden>{t('table.equal')}</VisuallyHidden>
    </caption>
  );
}

/** The shown rows as a table: all that the map shows, for whoever would rather read. */
export function EventTable() {
  const { groups, fields } = useList();
  const sort = useSort();
  const events = useHoverEvents();
  if (groups.every(({ rows }) => rows.length === 0)) return <Nothing />;
  return (
    <Scroller>
      <SortBar fields={fields} sort={sort} />
      <table role="table" className={styles.table} onKeyDown={walkCells} {...events}>
        <Caption groups={groups} order={sort.words} />
        <Head fields={fields} sort={sort} />
        {groups.map((group) => (
          <Group key={group.kind} group={group} fields={fields} />
        ))}
      </table>
    </Scroller>
  );
}
