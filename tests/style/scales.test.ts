// @vitest-environment node
import { expect, it } from 'vitest';
import { spaceScale, typeScale } from '../../src/style/scales.ts';

it('reads the sheets', () => {
  expect(typeScale().find(({ size }) => size === 12)?.uses).toBeGreaterThan(50);
  expect(spaceScale().find(({ size }) => size === 8)?.uses).toBeGreaterThan(50);
});

it('has no size of letters off the scale', () => {
  expect(typeScale().filter(({ onScale }) => !onScale)).toEqual([]);
});

it('has no distance off the scale but those that follow from others', () => {
  const off = spaceScale().filter(({ onScale }) => !onScale);
  expect(off.flatMap(({ size, files }) => files.map((file) => `${size} ${file}`))).toEqual([
    // Below the head of the list; below the line of a link and its gap.
    '50 views/table/EventTable.module.css',
    '34 views/descent/Descent.module.css',
    '22 app/Frame.module.css',
    // Half the space between rows of the tree, with and without a line of time.
    '21.5 views/descent/Tree.module.css',
    // What makes a line as high as a finger.
    '13 views/counting/Counting.module.css',
    '13 views/counting/Totals.module.css',
    '11 views/method/Method.module.css',
    // Less a border, or more.
    '9 views/disagreements/Readings.module.css',
    // On one line with controls.
    '7 ui/plainTable/PlainTable.module.css',
    '5.7 views/charts/promises/Promises.module.css',
    '3.5 views/descent/Tree.module.css',
    // The rest of a mark's pitch.
    '1.6 views/charts/outcomes/Outcomes.module.css',
    '1.3 views/charts/demands/Demands.module.css',
  ]);
});
