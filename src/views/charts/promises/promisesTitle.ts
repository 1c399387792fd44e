import type { PromiseState } from '../../../domain/stages.ts';
import { sentence, type Sentence } from '../sentence.ts';
import type { PromisesData } from './promisesData.ts';

/** Whether what was agreed in the rows shown was kept, where somebody says so. */
export function promisesTitle({ shown, agreed, groups }: PromisesData): Sentence {
  if (shown === 0) return sentence('charts.nothing_shown');
  if (agreed === 0) return sentence('charts.promises.title.none', { shown });
  const count = (state: PromiseState) => groups.find((group) => group.state === state)?.rows.length ?? 0;
  if (count('not_told') === agreed) return sentence('charts.promises.title.not_told', { agreed });
  const [paid, unsure, broken, disputed] = [count('paid'), count('unsure'), count('broken'), count('disputed')];
  return sentence('charts.promises.title.some', { agreed, paid, unsure, broken, disputed });
}
