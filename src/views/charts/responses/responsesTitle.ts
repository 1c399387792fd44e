import type { Label } from '../../../domain/dataset.ts';
import { sentence, type Sentence } from '../sentence.ts';
import type { ResponseGroup, ResponsesData } from './responsesData.ts';

/** How an actor is worded, those nobody names included. */
export function actorLabel(who: ResponseGroup['who']): Label {
  return { kind: 'message', id: who === null ? 'charts.responses.somebody' : `actor.${who}` };
}

/** Which response is recorded most often, and by whom. */
export function responsesTitle(
  { shown, known, groups }: ResponsesData,
  labelOf: (what: string) => Label,
): Sentence {
  if (shown === 0) return sentence('charts.nothing_shown');
  const bars = groups.flatMap(({ who, bars: own }) =>
    own.filter((bar) => bar.shown).map((bar) => ({ who, ...bar })),
  );
  if (known === 0 || bars.length === 0) {
    return sentence('charts.responses.title.none_known', { shown });
  }
  const most = Math.max(...bars.map(({ count }) => count));
  const [first, ...others] = bars.filter(({ count }) => count === most);
  if (first === undefined || others.length > 0) {
    return sentence('charts.responses.title.even', { known, kinds: bars.length });
  }
  return sentence('charts.responses.title.most', {
    what: labelOf(first.what),
    who: actorLabel(first.who),
    count: most,
    known,
  });
}
