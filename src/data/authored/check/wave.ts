import type { Issue } from '../issue.ts';
import { citationNodes } from '../tree.ts';
import { partialDate } from '../date.ts';
import { dateInUse, type Check } from './context.ts';

/**
 * The wave is what the main source reports of the year of its last day, up to that day; all else
 * is context. What is counted is an action of some type.
 */
export const waveBounds: Check = ({ authored }) => {
  const { as_of, main_source } = authored.dataset.content;
  const last = partialDate(as_of);
  const first = partialDate(as_of.slice(0, 4));
  return authored.events
    .filter(({ content }) => content.wave)
    .flatMap(({ file, content }) => {
      const issue = (path: string, message: string, expected: string): Issue => ({
        file,
        path,
        code: 'wave_outside_its_bounds',
        message,
        expected: `${expected}, or "wave": false`,
      });
      const found: Issue[] = [];
      if (!citationNodes(content).some((node) => node.source === main_source)) {
        found.push(issue('/wave', `nothing cites "${main_source}"`, 'a claim of the main source'));
      }
      const start = dateInUse(content.start);
      if (content.action_type === undefined) {
        found.push(issue('/action_type', 'no type is given', 'a type of action'));
      }
      if (start && last && start.min > last.max) {
        found.push(issue('/start/0/value', `is after ${as_of}`, 'a start by then'));
      }
      if (start && first && start.max < first.min) {
        found.push(issue('/start/0/value', `is before ${first.edtf}`, 'a start in that year'));
      }
      return found;
    });
};
