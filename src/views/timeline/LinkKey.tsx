import type { Line } from '../../domain/descent.ts';
import { formsOf, linkDash } from '../../encoding/evidence.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { LinkLine } from '../../ui/linkLine/LinkLine.tsx';
import { connectors } from './connectors.ts';
import type { LaneRow } from './laneData.ts';
import type { Lanes } from './useLanes.ts';

interface LinkKeyProps {
  readonly lanes: Lanes;
  /** The lanes that are drawn. */
  readonly asked: readonly LaneRow[];
  readonly line: Line;
}

/** How to read the lines between lanes: those that are drawn, and no others. */
export function LinkKey({ lanes, asked, line }: LinkKeyProps) {
  const { t } = useMessages();
  const drawn = connectors(line, lanes, new Map(asked.map(({ row }) => [row, 0])));
  return formsOf(drawn.map(({ form }) => form)).map(({ basis, aside, headed }) => (
    <li key={`${basis}${aside}`}>
      <LinkLine dash={linkDash(basis)} thin={aside} headed={headed} />
      {t(aside ? 'shared.link.others' : 'shared.link', { grade: basis })}
    </li>
  ));
}
