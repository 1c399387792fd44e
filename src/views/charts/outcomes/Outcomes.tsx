import { Suspense, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Dimension } from '../../../domain/dataset.ts';
import { fieldFor } from '../../../domain/field.ts';
import { outcomeMark } from '../../../encoding/outcome.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import type { AtlasState } from '../../../state/AtlasContext.tsx';
import { InlineSelect } from '../../../ui/inlineSelect/InlineSelect.tsx';
import { Chart } from '../frame/Chart.tsx';
import { ListButton } from '../frame/ListButton.tsx';
import { Shortened } from '../frame/Shortened.tsx';
import { walk } from '../frame/walk.ts';
import { RestsOn } from '../lazyRests.ts';
import { dimensionOf, groupOf, pressOf, valuesOf } from '../rows.ts';
import styles from './Outcomes.module.css';
import { outcomesData, rowsOf, splits, type OutcomeGroup } from './outcomesData.ts';
import { outcomesTitle } from './outcomesTitle.ts';
import { outcomesTwin } from './outcomesTwin.ts';
import { UnitRun } from './UnitRun.tsx';

/** Beyond so many marks a number says more than a crowd of discs. */
const MARK_LIMIT = 500;
const GROUPS_AT_FIRST = 8;

interface GroupProps {
  readonly atlas: AtlasState;
  readonly group: OutcomeGroup;
  readonly by: Dimension | undefined;
  readonly name: string;
  readonly units: boolean;
}

function Group({ atlas, group, by, name, units }: GroupProps) {
  const { t } = useMessages();
  const [listed, setListed] = useState(false);
  const { dataset } = atlas;
  const inGroup = groupOf(dataset, by, group.values);
  const whole = pressOf(atlas, inGroup);
  const outcomes = dimensionOf(dataset, 'outcome');
  return (
    <li className={styles.group} onKeyDown={walk}>
      <p className={styles.head}>
        {by !== undefined && (
          <button
            type="button"
            className={styles.label}
            aria-pressed={whole?.pressed}
            onClick={whole?.onPress}
          >
            {name}
          </button>
        )}
        {group.shown > 0 && (
          <ListButton
            className={styles.count}
            what={t('charts.outcomes.name')}
            who={name}
            count={group.shown}
            unfolded={listed}
            tabIndex={by && -1}
            onUnfold={() => {
              setListed(!listed);
            }}
          >
            {t('charts.outcomes.count', { shown: group.shown })}
          </ListButton>
        )}
      </p>
      <p className={styles.runs}>
        {group.runs.map(({ outcome, rows }) => {
          const asked = valuesOf(outcomes, outcome);
          return (
            <UnitRun
              key={outcome}
              name={t('charts.outcomes.run', {
                outcome: t(`outcome.${outcome}`),
                count: rows.length,
                group: name,
              })}
              press={pressOf(atlas, asked && [...inGroup, ...asked])}
              encoding={outcomeMark(outcome)}
              rows={rows}
              units={units}
              stop={by === undefined && group.shown === 0}
            />
          );
        })}
      </p>
      {listed && (
        <Suspense fallback={null}>
          <RestsOn
            name={name}
            unit="count"
            rows={rowsOf(group).map((row) => ({ row, field: fieldFor(dataset, 'outcome') }))}
          />
        </Suspense>
      )}
    </li>
  );
}

interface SplitProps {
  readonly atlas: AtlasState;
  readonly choices: readonly Dimension[];
  readonly by: Dimension | undefined;
}

function OutcomesBy({ atlas, choices, by }: SplitProps) {
  const { dataset, evaluation, change } = atlas;
  const { t, rich, label } = useMessages();
  const intl = useIntl();
  const data = useMemo(
    () => outcomesData(dataset, evaluation, by),
    [by, dataset, evaluation],
  );
  const nameOf = (values: readonly string[]) => {
    if (by === undefined) return t('charts.outcomes.all');
    return values.map((value) => label(by.valueLabel(value))).join(', ');
  };
  const marks = data.groups.reduce((count, { all }) => count + all, 0);
  const select = (
    <InlineSelect
      label={t('charts.outcomes.by')}
      value={by?.id ?? ''}
      options={choices.map(({ id, label: name }) => ({
        value: id,
        label: label(name).toLocaleLowerCase(intl.locale),
      }))}
      onChange={(id) => {
        change({ outcomesBy: id });
      }}
    />
  );
  const { known, shown, begun } = data;
  return (
    <Chart
      name="charts.outcomes.name"
      file={`${dataset.id}-outcomes`}
      title={outcomesTitle(data)}
      dek={rich('charts.outcomes.dek', {
        known,
        begun,
        threats: shown - begun,
        split: by === undefined ? 'no' : 'yes',
        by: select,
      })}
      drawn={marks > 0}
      twin={outcomesTwin(data, by?.label ?? { kind: 'message', id: 'charts.all' }, nameOf)}
    >
      <ul className={styles.groups}>
        <Shortened atFirst={GROUPS_AT_FIRST}>
          {data.groups.map((group) => (
            <Group
              key={group.values.join()}
              atlas={atlas}
              group={group}
              by={by}
              name={nameOf(group.values)}
              units={marks <= MARK_LIMIT}
            />
          ))}
        </Shortened>
      </ul>
    </Chart>
  );
}

/** How the actions ended: a disc each, split by region, industry or size. */
export function Outcomes({ atlas }: { readonly atlas: AtlasState }) {
  const choices = splits(atlas.dataset);
  const by = choices.find(({ id }) => id === atlas.view.outcomesBy) ?? choices[0];
  return <OutcomesBy atlas={atlas} choices={choices} by={by} />;
}
