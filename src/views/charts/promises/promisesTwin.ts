import type { Dataset } from '../../../domain/dataset.ts';
import type { StageReport } from '../../../domain/stages.ts';
import { column, type Twin } from '../frame/twin.ts';
import { sentence } from '../sentence.ts';
import type { PromisesData } from './promisesData.ts';

/** Each agreement of the rows shown, what became of it and who says so. */
export function promisesTwin({ agreed, groups }: PromisesData, dataset: Dataset): Twin {
  const source = (report: StageReport | undefined) =>
    report === undefined ? null : (dataset.sources.get(report.source)?.label ?? report.source);
  return {
    caption: sentence('charts.promises.caption', { agreed }),
    columns: [
      column('charts.row', 'text', undefined, []),
      { ...column('step.agreed'), none: { kind: 'message', id: 'charts.promises.undated' } },
      column('charts.promises.state'),
      { ...column('charts.promises.reported'), under: true },
      { ...column('charts.promises.source'), under: true },
    ],
    keys: groups.flatMap(({ rows }) => rows.map(({ row }) => row)),
    rows: groups.flatMap(({ state, rows }) =>
      rows.map(({ row, agreed: first, early, later }) => [
        dataset.title(row),
        early ? { kind: 'message' as const, id: 'charts.promises.early' } : (first?.date ?? null),
        { kind: 'message' as const, id: `charts.promises.later.${state}` },
        later?.date ?? null,
        source(later),
      ]),
    ),
  };
}
