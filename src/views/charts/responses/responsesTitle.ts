import type { Label } from '../../../domain/dataset.ts';
import { sentence, type Sentence } from '../sentence.ts';
import type { ResponseGroup, ResponsesData } from './responsesData.ts';

/** How an actor is worded, those nobody names included. */
export function actorLabel(who: ResponseGroup['who']): Label {
  return { kind: 'message', id: who === null ? 'charts.responses.somebody' : `actor.${who}` };
}

/** More names than this would be a list and not a finding. */
const NAMES = 2;

/** Which response is recorded in most rows, whoever gave it. */
export function responsesTitle(
  { shown, known, kinds }: ResponsesData,
  labelOf: (what: string) => Label,
): Sentence {
  if (shown === 0) return sentence('charts.nothing_shown');
  const [first] = kinds;
  if (first === undefined) return sentence('charts.responses.title.none_known', { shown });
  const foremost = kinds.filter(({ count }) => count === first.count);
  if (foremost.length > NAMES) {
    return sentence('charts.responses.title.even', { known, kinds: kinds.length });
  }
  return sentence('charts.responses.title.most', {
    what: { kind: 'list', labels: foremost.map(({ what }) => labelOf(what)) },
    names: foremost.length,
    count: first.count,
    known,
  });
}
