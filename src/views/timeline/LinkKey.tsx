import type { Tie } from '../../domain/descent.ts';
import { gradeOrder, linkDash } from '../../encoding/evidence.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { LinkLine } from '../../ui/linkLine/LinkLine.tsx';
import { connectors } from './connectors.ts';
import type { LaneRow } from './laneData.ts';
import type { Lanes } from './useLanes.ts';

interface LinkKeyProps {
  readonly lanes: Lanes;
  /** The lanes that are drawn. */
  readonly asked: readonly LaneRow[];
  readonly ties: readonly Tie[];
}

/** How to read the lines between lanes: those that are drawn, and no others. */
export function LinkKey({ lanes, asked, ties }: LinkKeyProps) {
  const { t } = useMessages();
  const drawn = connectors(ties, lanes, new Map(asked.map(({ row }) => [row, 0])));
  const grades = gradeOrder.filter((grade) => drawn.some(({ tie }) => tie.basis === grade));
  return grades.map((grade) => (
    <span key={grade}>
      <LinkLine dash={linkDash(grade)} />
      {t('shared.link', { grade })}
    </span>
  ));
}
