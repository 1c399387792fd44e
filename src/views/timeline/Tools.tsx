import { memo, useMemo, useState } from 'react';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLive } from '../../state/LiveContext.tsx';
import { InlineSelect } from '../../ui/inlineSelect/InlineSelect.tsx';
import type { DayRange } from './extent.ts';
import { LaneKey } from './LaneKey.tsx';
import { busiestMonth, busiestWeek } from './presets.ts';
import { sameWindow, windowOn } from './timeWindow.ts';
import styles from './Tools.module.css';
import type { Lanes } from './useLanes.ts';
import { useOrderWords } from './useOrderWords.ts';
import { timeClause, timeDimension, useAsking } from './useTimeWindow.ts';

const BY_START = '';

/** By what the lanes are grouped; absent where the dataset has nothing to group them by. */
function LanesBy() {
  const { dataset, view, change } = useAtlas();
  const { t } = useMessages();
  const orderWords = useOrderWords();
  const dimensions = dataset.dimensions.filter(({ lanes }) => lanes === true);
  if (dimensions.length === 0) return null;
  return (
    <span className={styles.by}>
      <InlineSelect
        label={t('timeline.by')}
        value={view.lanesBy ?? BY_START}
        options={[
          { value: BY_START, label: orderWords(null) },
          ...dimensions.map(({ id }) => ({ value: id, label: orderWords(id) })),
        ]}
        onChange={(value) => {
          change({ lanesBy: value === BY_START ? null : value });
        }}
      />
    </span>
  );
}

interface Preset {
  readonly id: 'week' | 'month' | 'all';
  readonly name: string;
  readonly title: string;
  readonly range: DayRange;
}

function usePresets({ lanes, axis }: Lanes): readonly Preset[] {
  const { t } = useMessages();
  const format = useFormat();
  return useMemo(() => {
    const spans = lanes.map(({ span }) => span);
    const month = busiestMonth(spans, axis);
    const preset = (id: Preset['id'], name: string, range: DayRange | undefined) =>
      range === undefined
        ? []
        : [{ id, name, range, title: t(`timeline.preset.${id}.title`, { days: format.days(range.from, range.to) }) }];
    return [
      ...preset('week', t('timeline.preset.week'), busiestWeek(spans, axis)),
      ...preset('month', month === undefined ? '' : format.month(month.from), month),
      ...preset('all', t('timeline.preset.all'), axis),
    ];
  }, [axis, format, lanes, t]);
}

/** Windows that are often asked for; the one in force is pressed. */
function Presets({ lanes }: { readonly lanes: Lanes }) {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const presets = usePresets(lanes);
  const { ask, settle } = useAsking(lanes.extent.named);
  const pressed = useLive((live) => {
    const clause = timeClause(live, timeDimension(dataset));
    if (clause === undefined) return 'all';
    const window = windowOn(lanes.axis, clause);
    return presets.find(({ id, range }) => id !== 'all' && sameWindow(range, window))?.id;
  }, 'words');
  return (
    <span role="group" aria-label={t('timeline.presets')} className={styles.presets}>
      {presets.map(({ id, name, title, range }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === pressed}
          title={title}
          onClick={() => {
            ask(id === 'all' ? { from: null, to: null } : range);
            settle();
          }}
        >
          {name}
        </button>
      ))}
    </span>
  );
}

interface ToolsProps {
  readonly lanes: Lanes;
  /** Of the shared patterns. */
  readonly id: string;
}

/** How lanes are ordered, windows often asked for, the table, and the key, which a phone folds. */
export const Tools = memo(function Tools({ lanes, id }: ToolsProps) {
  const { dataset, view, change } = useAtlas();
  const { t } = useMessages();
  const [unfolded, unfold] = useState(false);
  const { compact } = lanes.layout;
  return (
    <div className={styles.tools}>
      <LanesBy />
      {compact && !view.tables && (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={unfolded}
          onClick={() => {
            unfold(!unfolded);
          }}
        >
          {t('timeline.key')}
        </button>
      )}
      {!view.tables && (!compact || unfolded) && <LaneKey lanes={lanes} id={id} />}
      {timeDimension(dataset) !== undefined && <Presets lanes={lanes} />}
      <button
        type="button"
        className={styles.table}
        aria-pressed={view.tables}
        onClick={() => {
          change({ tables: !view.tables });
        }}
      >
        {t('timeline.table')}
      </button>
    </div>
  );
});
