import { isDay, isoFromDay } from '../../../domain/day.ts';
import { partialDate } from '../date.ts';
import type { Issue } from '../issue.ts';
import { pointer } from '../schemaIssues.ts';
import { nodesOf } from '../tree.ts';
import { dateInUse, type Check } from './context.ts';

const spanFields = new Set<PropertyKey | undefined>(['start', 'end', 'last_seen']);
const dateFields = new Set<PropertyKey | undefined>(['date', 'as_of', 'first', 'last']);

const dateForms =
  '2021-07-19, 2021-07 or 2021-07-XX, 2021, with ~ for about or ? for unsure; a/b for one day ' +
  'within; ../b for by then, a/.. for then or later, .. for not known';

function isDate(path: readonly PropertyKey[]): boolean {
  if (path.at(-1) === 'value') return path.length === 3 && spanFields.has(path[0]);
  return dateFields.has(path.at(-1));
}

/** Dates that no calendar holds, in any file. */
export const readableDates: Check = ({ authored }) =>
  [authored.dataset, ...authored.sources, ...authored.events, ...authored.counts, ...authored.changes].flatMap(({ file, content }) =>
    nodesOf(content).flatMap(({ path, value }): readonly Issue[] => {
      if (!isDate(path) || typeof value !== 'string') return [];
      const date = partialDate(value);
      const code = 'bad_date';
      if (date === undefined) {
        const message = `"${value}" is no date`;
        return [{ file, path: pointer(path), code, message, expected: dateForms }];
      }
      if (path.at(-1) !== 'as_of' || (isDay(date.min) && isDay(date.max))) return [];
      const message = `"${value}" is open, and a source reports up to a day`;
      return [{ file, path: pointer(path), code, message, expected: 'a date without ..' }];
    }),
  );

/** Ends, or last sightings, that lie wholly before the start in use. */
export const endAfterStart: Check = ({ authored }) =>
  authored.events.flatMap(({ file, content }) => {
    const start = dateInUse(content.start);
    if (start === undefined) return [];
    return (['end', 'last_seen'] as const).flatMap((field): readonly Issue[] => {
      const date = dateInUse(content[field]);
      if (date === undefined || date.max >= start.min) return [];
      return [
        {
          file,
          path: `/${field}/0/value`,
          code: 'end_before_start',
          message: `${date.edtf} lies before the start, ${start.edtf}`,
          expected: `${isoFromDay(start.min)} or later`,
        },
      ];
    });
  });

/** Sources whose claims say that something was going on need a last day of their own. */
export const ongoingAsOf: Check = ({ authored, sources }) =>
  authored.events.flatMap(({ file, content }) =>
    (content.ongoing ?? []).flatMap((claim, index): readonly Issue[] => {
      const source = sources.get(claim.source);
      if (!claim.value || source === undefined || source.as_of !== undefined) return [];
      return [
        {
          file,
          path: `/ongoing/${index}/source`,
          code: 'ongoing_without_as_of',
          message: `source "${claim.source}" has no as_of, so "ongoing" has no day`,
          expected: 'an as_of in the source, or last_seen in place of ongoing',
        },
      ];
    }),
  );
