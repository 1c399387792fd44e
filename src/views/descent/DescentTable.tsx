import { whereabouts } from '../../domain/citation.ts';
import type { Tie } from '../../domain/descent.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { PlainTable } from '../../ui/plainTable/PlainTable.tsx';
import { descentRows } from './descentData.ts';
import { useTieWords } from './useTieWords.ts';

const heads = ['action', 'began', 'type', 'earlier', 'lag', 'grade', 'source'] as const;

/** A row as the control that opens it. */
function RowName({ row }: { readonly row: number }) {
  const { dataset, open } = useAtlas();
  return (
    <button
      type="button"
      onClick={() => {
        open(row);
      }}
    >
      {dataset.title(row)}
    </button>
  );
}

/** The tree's equal in words: every tie, what it says, and where. */
export function DescentTable({ ties }: { readonly ties: readonly Tie[] }) {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const words = useTieWords();
  const source = (tie: Tie) => {
    const { source: label, at } = whereabouts(dataset, tie);
    return t('descent.source', { source: label, at: at ?? '', numbered: at === null ? 'no' : 'yes' });
  };
  return (
    <PlainTable caption={t('descent.table.caption', { count: ties.length })}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(`descent.table.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {descentRows(dataset, ties).flatMap(({ row, span, by, further }) =>
          [...(by === null ? [] : [by]), ...further].map((dated) => (
            <tr key={`${row} ${dated.tie.from} ${dated.tie.type}`}>
              <th scope="row">
                <RowName row={row} />
              </th>
              <td>{words.began(span)}</td>
              <td>{t(`descent.table.type.${dated.tie.type}`, { grade: dated.tie.basis })}</td>
              <td>
                <RowName row={dated.tie.from} />
              </td>
              <td>{words.lag(dated)}</td>
              <td>{t(`link_basis.${dated.tie.basis}`)}</td>
              <td>{source(dated.tie)}</td>
            </tr>
          )),
        )}
      </tbody>
    </PlainTable>
  );
}
