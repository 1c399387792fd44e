import type { Count } from '../../domain/count.ts';
import type { AuthoredCounts } from '../authored/schema.ts';
import { citation, date, headcount } from './facts.ts';
import { given, type Say } from './prose.ts';

/** A total that somebody else gave, in one language. */
export function compileCount(authored: AuthoredCounts['counts'][number], say: Say): Count {
  const { id, counter, counted, area, first, last, value } = authored;
  return {
    id,
    counter: say(counter),
    counted: say(counted),
    area: say(area),
    ...given('first', first === undefined ? undefined : date(first)),
    ...given('last', last === undefined ? undefined : date(last)),
    value: headcount(value),
    ...citation(authored, say),
  };
}
