import { useMemo } from 'react';
import { firstOf, isAbout, type Span } from '../../domain/span.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { lagKind, type DatedTie, type DescentRow } from './descentData.ts';

/** Words for the rows of the tree. */
interface TieWords {
  /** How much later: "6 to 9 days later". */
  readonly lag: (tie: DatedTie) => string;
  /** Below a row the tie that leads to it, its other end left to the line, and each further one below its other end. */
  readonly ties: (row: DescentRow) => readonly string[];
  /** When a row began, as exactly as it is known. */
  readonly began: (span: Span | undefined) => string;
  /** When it began; null where its title says so: "Service enterprises, May 2021". */
  readonly beside: (row: Pick<DescentRow, 'row' | 'span'>) => string | null;
  /** A row with all that the drawing says of it. */
  readonly row: (row: DescentRow) => string;
}

/** The words of the tree in the reader's language. */
export function useTieWords(): TieWords {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const format = useFormat();
  return useMemo(() => {
    const lag = ({ lag: days }: DatedTie) =>
      t('descent.lag', {
        kind: lagKind(days),
        low: days?.low ?? 0,
        high: days?.high ?? 0,
        about: days?.approximate === true ? 'yes' : 'no',
      });
    const values = (dated: DatedTie) => ({
      lag: lag(dated),
      type: dated.tie.type,
      grade: dated.tie.basis,
      other: dataset.title(dated.tie.from),
    });
    const short = (dated: DatedTie) => t('descent.tie.short', values(dated));
    const full = (dated: DatedTie) => t('descent.tie', values(dated));
    const began = (span: Span | undefined) => {
      if (span === undefined) return t('descent.undated');
      const { startMin: min, startMax: max } = span;
      const about = isAbout(span, 'start');
      if (firstOf(span) === max && !about) return format.day(max, true);
      return format.date({ edtf: '', min, max, ...(about && { approximate: about }) });
    };
    const beside: TieWords['beside'] = ({ row, span }) => {
      const date = began(span);
      const title = dataset.title(row).toLowerCase();
      return date.match(/\d+|\p{L}{3,}/gu)?.every((part) => title.includes(part.toLowerCase())) ? null : date;
    };
    return {
      lag,
      began,
      beside,
      ties: ({ by, further }) => [
        ...(by === null ? [] : [short(by)]),
        ...further.flatMap((dated) => [
          t('descent.tie.further', { other: dataset.title(dated.tie.from) }),
          short(dated),
        ]),
      ],
      row: ({ row, span, by, further, context }) => {
        const ties = [...(by === null ? [] : [by]), ...further];
        const date = beside({ row, span });
        return t('descent.row', {
          title: dataset.title(row),
          named: date === null ? 'yes' : 'no',
          date: date ?? '',
          ties: ties.length,
          words: ties.map(full).join('; '),
          row: context ? 'context' : 'counted',
        });
      },
    };
  }, [dataset, format, t]);
}
