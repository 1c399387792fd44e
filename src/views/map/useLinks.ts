import { useMemo } from 'react';
import type { Line } from '../../domain/descent.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLive } from '../../state/LiveContext.tsx';
import { useOpenLine, useTies } from '../../state/useTies.ts';
import { litLinks } from './links.ts';

/** What is lit: the open row's line of descent, and the links of the day shown. */
export function useLitLinks(): Line {
  const { dataset } = useAtlas();
  const line = useOpenLine();
  const ties = useTies();
  const day = useLive((live) => live.day);
  // Where no day is shown nothing depends on the filters, which a moving hand changes all the time.
  const failBits = useLive((live) => (live.day === null ? null : live.evaluation.failBits));
  return useMemo(() => {
    const passing = day === null || failBits === null ? [] : litLinks(ties, dataset, failBits, day);
    return {
      row: line.row,
      ties: [...line.ties, ...passing],
      rows: new Set([...line.rows, ...passing.flatMap(({ from, to }) => [from, to])]),
    };
  }, [dataset, day, failBits, line, ties]);
}
