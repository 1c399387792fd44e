import { inUse, type Fact, type Range } from '../../domain/claim.ts';
import { contradicts, impliedDemanded, impliedWon } from '../../domain/measures.ts';
import type { Atlas } from '../atlas.ts';
import { rangeText } from '../export/cell.ts';

function line(
  id: string,
  field: string,
  stated: Fact<Range>,
  computed: Range | undefined,
): readonly string[] {
  const claim = inUse(stated);
  if (!contradicts(claim?.value, computed)) return [];
  const [says, implies] = [rangeText(claim?.value), rangeText(computed)];
  return [`${id}  wages.${field} says ${says ?? ''} %, its amounts imply ${implies ?? ''} %`];
}

/** Percents that an event's own amounts contradict: the sources disagree with themselves. */
export function contradictions(atlas: Atlas): readonly string[] {
  return atlas.events.flatMap(({ id, wages }) => [
    ...line(id, 'won', wages.won, impliedWon(wages)),
    ...line(id, 'demanded', wages.demanded, impliedDemanded(wages)),
  ]);
}
