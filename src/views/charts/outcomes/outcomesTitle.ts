import { sentence, type Sentence } from '../sentence.ts';
import type { OutcomesData } from './outcomesData.ts';

/** What the outcomes of the rows shown come to. */
export function outcomesTitle({ shown, known, won, begun }: OutcomesData): Sentence {
  if (shown === 0) return sentence('charts.nothing_shown');
  if (begun === 0) return sentence('charts.outcomes.title.none_begun', { shown });
  if (known === 0) return sentence('charts.outcomes.title.none_known', { shown });
  if (won === known) return sentence('charts.outcomes.title.all', { known });
  if (won === 0) return sentence('charts.outcomes.title.none_won', { known });
  return sentence('charts.outcomes.title.some', { known, won });
}
