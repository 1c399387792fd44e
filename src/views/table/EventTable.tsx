import { useMemo, type SyntheticEvent } from 'react';
import { useIntl } from 'react-intl';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas, useDeferredAtlas } from '../../state/AtlasContext.tsx';
import { useSetHover } from '../../state/HoverContext.tsx';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import styles from './EventTable.module.css';
import { Group } from './Group.tsx';
import { Head } from './Head.tsx';
import { rowGroups, type RowGroup } from './rowGroups.ts';
import { ownOrder, sortRows } from './rowOrder.ts';
import { SortBar } from './SortBar.tsx';
import { useSort } from './useSort.ts';

/** The shown rows in the order asked for, the selected town's first. */
function useGroups(): readonly RowGroup[] {
  const { dataset, view, evaluation } = useDeferredAtlas();
  const { locale } = useIntl();
  const compareText = useMemo(() => new Intl.Collator(locale, { numeric: true }).compare, [locale]);
  const own = useMemo(() => ownOrder(dataset, compareText), [compareText, dataset]);
  const order = useMemo(() => {
    const field = dataset.fields.find(({ id }) => id === view.sort?.field);
    if (field === undefined) return own;
    return sortRows(own, field.sortKey, view.sort?.descending ?? false, compareText);
  }, [compareText, dataset, own, view.sort]);
  return useMemo(
    () => rowGroups(order, dataset, evaluation, view.town),
    [dataset, evaluation, order, view.town],
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
      <button type="button" onClick={clear}>
        {t('table.clear')}
      </button>
    </div>
  );
}

/** The shown rows as a table: all that the map shows, for whoever would rather read. */
export function EventTable() {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const sort = useSort();
  const groups = useGroups();
  const events = useHoverEvents();
  const fields = useMemo(() => dataset.fields.filter(({ listed }) => listed), [dataset]);
  const shown = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const all = dataset.length;
  if (shown === 0) return <Nothing />;
  return (
    <div className={styles.scroller}>
      <SortBar fields={fields} sort={sort} />
      <table role="table" className={styles.table} {...events}>
        <caption>
          {t(shown === all ? 'table.caption.all' : 'table.caption', {
            shown,
            all,
            order: sort.words,
          })}
          . <VisuallyHidden>{t('table.equal')}</VisuallyHidden>
        </caption>
        <Head fields={fields} sort={sort} />
        {groups.map((group) => (
          <Group key={group.kind} group={group} fields={fields} />
        ))}
      </table>
    </div>
  );
}
