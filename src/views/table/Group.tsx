import { Answer } from '../../crossfilter/clause.ts';
import type { Field } from '../../domain/dataset.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useHover } from '../../state/HoverContext.tsx';
import styles from './Group.module.css';
import { Row } from './Row.tsx';
import type { RowGroup } from './rowGroups.ts';

interface GroupProps {
  readonly group: RowGroup;
  readonly fields: readonly Field[];
}

/** The town's name, or that these are the others, and how many of how many. */
function Heading({ group: { kind, all, rows }, fields }: GroupProps) {
  const { dataset, view } = useAtlas();
  const { t, name } = useMessages();
  const town = dataset.places.find(({ id }) => id === view.town);
  const shown = rows.length;
  return (
    <tr role="row">
      <th
        scope="rowgroup"
        role="rowheader"
        colSpan={fields.length + 1}
        className={styles.heading}
      >
        {kind === 'town' && town !== undefined ? name(town.names) : t('table.group.others')}{' '}
        <span>{shown === all ? shown : t('table.group.count', { shown, all })}</span>
      </th>
    </tr>
  );
}

/** The rows of one group below its heading. */
export function Group({ group, fields }: GroupProps) {
  const { dataset, view, evaluation } = useAtlas();
  const hover = useHover();
  const window = evaluation.asked.find(({ clause }) => clause.kind === 'window');
  const open = view.open === null ? undefined : dataset.rowOf(view.open);
  return (
    <tbody role="rowgroup" className={styles.group}>
      {group.kind !== 'all' && <Heading group={group} fields={fields} />}
      {group.rows.map((row) => (
        <Row
          key={row}
          row={row}
          fields={fields}
          answer={window?.answers[row] ?? Answer.CERTAIN}
          open={row === open}
          hovered={row === hover}
        />
      ))}
    </tbody>
  );
}
