import type { Label } from '../../../domain/dataset.ts';
import { list, sentence, type Sentence } from '../sentence.ts';
import type { ResponseGroup, ResponsesData } from './responsesData.ts';

/** How an actor is worded, those nobody names included. */
export function actorLabel(who: ResponseGroup['who']): Label {
  return { kind: 'message', id: who === null ? 'value.not_said_who' : `actor.${who}` };
}

/** How a response is worded. */
export function responseLabel(what: string): Label {
  return { kind: 'message', id: `response.${what}` };
}

/** More names than this would be a list and not a finding. */
const NAMES = 2;

/** The longest bars: which response is recorded in most rows, and whose it is. */
export function responsesTitle({ shown, known, groups }: ResponsesData): Sentence {
  if (shown === 0) return sentence('charts.nothing_shown');
  const bars = groups.flatMap(({ who, bars: own }) =>
    own.filter((bar) => bar.shown).map(({ what, count }) => ({ who, what, count })),
  );
  if (bars.length === 0) return sentence('charts.responses.title.none_known', { shown });
  const count = Math.max(...bars.map((bar) => bar.count));
  const foremost = bars.filter((bar) => bar.count === count);
  const once = count === 1 && known > 1;
  if (once || foremost.length > NAMES) {
    return known === 1 || once
      ? sentence('charts.responses.title.each_once', { known, bars: bars.length })
      : sentence('charts.responses.title.even', { ties: foremost.length, count, known });
  }
  const kinds = [...new Set(foremost.map(({ what }) => what))];
  const names = kinds.map((kind) => {
    const actors = foremost.filter(({ what }) => what === kind).map(({ who }) => actorLabel(who));
    return sentence('value.by_whom', { what: responseLabel(kind), who: list(actors) });
  });
  return known === 1
    ? sentence('charts.responses.title.single', { what: list(names) })
    : sentence('charts.responses.title.most', {
        what: list(names),
        names: foremost.length,
        count,
        known,
      });
}
