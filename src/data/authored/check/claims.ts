import { boundsOf } from '../../codebook/wording.ts';
import type { Issue } from '../issue.ts';
import { pointer } from '../schemaIssues.ts';
import { citationNodes, factNodes, isFields, nodesOf } from '../tree.ts';
import type { Check } from './context.ts';

/** What the coder inferred needs the reason beside it. */
export const inferredNotes: Check = ({ authored }) =>
  [...authored.events, ...authored.counts].flatMap(({ file, content }) =>
    citationNodes(content).flatMap(({ path, fields }): readonly Issue[] => {
      if (fields.basis !== 'inferred' || fields.note !== undefined) return [];
      return [
        {
          file,
          path: pointer(path),
          code: 'inferred_without_note',
          message: 'is inferred, and does not say from what',
          expected: 'a note with the reason, or basis "stated"',
        },
      ];
    }),
  );

/** Where claims differ, the first one says why it is in use; so does a demand that is denied. */
export const choiceNotes: Check = ({ authored }) =>
  authored.events.flatMap(({ file, content }) => {
    const facts = factNodes(content).flatMap(({ path, claims: [first, ...rest] }) => {
      const value = JSON.stringify(first?.value);
      const differ = rest.some((claim) => JSON.stringify(claim.value) !== value);
      return differ && first?.note === undefined ? [[...path, 0]] : [];
    });
    const demands = (content.demands ?? []).flatMap(({ denied, note }, index) =>
      denied !== undefined && note === undefined ? [['demands', index]] : [],
    );
    return [...facts, ...demands].map((path): Issue => ({
      file,
      path: pointer(path),
      code: 'choice_without_note',
      message: 'is one of several claims that differ, and does not say why it is in use',
      expected: 'a note with the reason',
    }));
  });

/** Ranges that are upside down. */
export const ranges: Check = ({ authored }) =>
  [...authored.events, ...authored.counts].flatMap(({ file, content }) =>
    nodesOf(content).flatMap(({ path, value }): readonly Issue[] => {
      if (!isFields(value)) return [];
      const { low, high } = value;
      if (typeof low !== 'number' || typeof high !== 'number' || low <= high) return [];
      return [
        {
          file,
          path: pointer(path),
          code: 'low_above_high',
          message: `low ${low} is above high ${high}`,
          expected: 'low at most high',
        },
      ];
    }),
  );

/** Staff are no participants, and participants no staff. */
export const counts: Check = ({ authored }) =>
  authored.events.flatMap(({ file, content }) =>
    (['participants', 'workforce'] as const).flatMap((field) =>
      (content[field] ?? []).flatMap((claim, index): readonly Issue[] => {
        if ((claim.counts === 'staff') === (field === 'workforce')) return [];
        const expected = field === 'workforce' ? 'staff' : 'people taking part, or workforce';
        const path = `/${field}/${index}/counts`;
        const message = `counts ${claim.counts}`;
        return [{ file, path, code: 'wrong_count', message, expected }];
      }),
    ),
  );

/** Headcounts whose bounds are not those of their wording. */
export const wordingBounds: Check = ({ authored }) =>
  authored.events.flatMap(({ file, content }) =>
    (['participants', 'workforce'] as const).flatMap((field) =>
      (content[field] ?? []).flatMap(({ value }, index): readonly Issue[] => {
        const { low, high, wording } = value;
        const bounds = boundsOf(wording);
        const fits =
          wording === 'more_than'
            ? low !== undefined && high === undefined
            : bounds === undefined || (low === bounds.low && high === bounds.high);
        if (fits) return [];
        const path = `/${field}/${index}/value`;
        const message = `${wording} with low ${low ?? 'unknown'} and high ${high ?? 'unknown'}`;
        const expected = bounds ? `low ${bounds.low}, high ${bounds.high}` : 'low, and no high';
        return [{ file, path, code: 'wording_contradicts_bounds', message, expected }];
      }),
    ),
  );

/** What has not begun is a threat. */
export const outcomeFitsType: Check = ({ authored }) =>
  authored.events.flatMap(({ file, content }): readonly Issue[] => {
    const type = content.action_type?.[0]?.value;
    if (content.outcome[0]?.value !== 'not_begun' || type === 'strike_threat') return [];
    return [
      {
        file,
        path: '/outcome/0/value',
        code: 'outcome_contradicts_type',
        message: `is not_begun, but the action is a ${type ?? 'strike'}`,
        expected: 'another outcome, or action type strike_threat',
      },
    ];
  });
