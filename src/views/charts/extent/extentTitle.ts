import { spread } from '../../../domain/measures.ts';
import { measure, sentence, type Sentence } from '../sentence.ts';
import type { ExtentData, ExtentPoint } from './extentData.ts';

/** The point that is certainly above all others in a figure; undefined where none is. */
function greatest(
  points: readonly ExtentPoint[],
  figure: (point: ExtentPoint) => { readonly low: number | null; readonly high: number | null },
): ExtentPoint | undefined {
  return points.find((point) => {
    const { low } = figure(point);
    return (
      low !== null &&
      points.every((other) => other === point || (figure(other).high ?? Infinity) < low)
    );
  });
}

/** How size and duration go together, by the claims in use, over the rows whose end is known. */
export function extentTitle({ shown, begun, points }: ExtentData): Sentence {
  if (shown === 0) return sentence('charts.nothing_shown');
  if (begun === 0) return sentence('charts.outcomes.title.none_begun', { shown });
  if (points.length === 0) return sentence('charts.extent.title.none_known', { shown });
  const ended = points.filter(({ days }) => days.high !== null);
  const [only] = ended;
  if (only === undefined) return sentence('charts.extent.title.none_ended', { count: points.length });
  const count = ended.length;
  const say = ({ people, days }: ExtentPoint) => ({
    count,
    open: points.length - count,
    people: measure(people, 'people'),
    days: measure(days, 'days'),
  });
  if (count === 1) return sentence('charts.extent.title.one', say(only));
  const largest = greatest(ended, ({ people }) => people);
  const longest = greatest(ended, ({ days }) => days);
  if (largest === undefined || longest === undefined) {
    const people = spread(ended.map((point) => point.people));
    const days = spread(ended.map((point) => point.days));
    return sentence('charts.extent.title.spread', {
      count,
      people: measure(people ?? only.people, 'people'),
      days: measure(days ?? only.days, 'days'),
    });
  }
  if (largest === longest) return sentence('charts.extent.title.same', say(largest));
  return sentence('charts.extent.title.differ', {
    ...say(largest),
    longest: measure(longest.days, 'days'),
    fewer: measure(longest.people, 'people'),
  });
}
