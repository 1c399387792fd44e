// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setLabels, type LabelWish } from '../../../../src/views/map/layout/labels.ts';
import { boxesMeet, boxWithin, circleMeetsBox, grown } from '../../../../src/views/map/layout/shapes.ts';

const bounds = { left: 0, top: 0, right: 400, bottom: 300 };
const circle = fc.record({
  x: fc.double({ min: 0, max: 400, noNaN: true }),
  y: fc.double({ min: 0, max: 300, noNaN: true }),
  r: fc.double({ min: 4, max: 50, noNaN: true }),
});
const wishFor = (beside: LabelWish['beside'], width = 60): LabelWish => ({
  beside,
  width,
  secondWidth: 40,
  lineHeight: 13,
  ascent: 11,
});

describe('setLabels', () => {
  it('never covers a disc, another label, a taken box or the edge', () => {
    const taken = { left: 300, top: 0, right: 400, bottom: 80 };
    fc.assert(
      fc.property(fc.array(circle, { minLength: 1, maxLength: 12 }), (circles) => {
        const ground = { bounds, circles, boxes: [taken], leaders: [] };
        const set = setLabels(circles.map((one) => wishFor([one])), ground);
        const boxes = set.flatMap((label) => (label === null ? [] : [label.box]));
        for (const [i, box] of boxes.entries()) {
          expect(boxWithin(box, bounds)).toBe(true);
          expect(boxesMeet(box, taken)).toBe(false);
          expect(circles.some((one) => circleMeetsBox(one, box))).toBe(false);
          expect(boxes.slice(i + 1).some((other) => boxesMeet(other, box))).toBe(false);
        }
      }),
    );
  });

  const free = { bounds, circles: [], boxes: [], leaders: [] };
  const disc = { x: 200, y: 150, r: 20 };

  it('stands right of a disc, else left of it', () => {
    expect(setLabels([wishFor([disc])], free)[0]).toMatchObject({ x: 225, align: 'start' });
    const right = { left: 220, top: 140, right: 300, bottom: 160 };
    expect(setLabels([wishFor([disc])], { ...free, boxes: [right] })[0]).toMatchObject({
      x: 175,
      align: 'end',
    });
  });

  it('stands where nobody takes it for another’s, as long as it has room there', () => {
    const other = { x: 300, y: 150, r: 12 };
    const wish = { ...wishFor([disc]), belonging: { own: [disc], others: [[other]] } as const };
    const ground = { ...free, circles: [disc, other] };
    expect(setLabels([wish], ground)[0]).toMatchObject({ align: 'end', stray: false });
    const noLeft = { left: 0, top: 0, right: 180, bottom: 300 };
    const slit = { left: 0, top: 140, right: 400, bottom: 160 };
    const tight = { ...ground, bounds: slit, boxes: [noLeft] };
    expect(setLabels([wish], tight)[0]).toMatchObject({ align: 'start', stray: true });
  });

  it('gives up its second line before itself', () => {
    const tight = { left: 0, top: 140, right: 400, bottom: 160 };
    const [label] = setLabels([wishFor([disc])], { ...free, bounds: tight });
    expect(label).toMatchObject({ full: false });
  });

  it('sets its count under its name before it is left out', () => {
    const narrow = { left: 150, top: 0, right: 250, bottom: 300 };
    const wish = { ...wishFor([disc], 140), brief: [80, 20, 110] as const };
    expect(setLabels([wish], { ...free, bounds: narrow })[0]).toMatchObject({ count: 'under' });
  });

  it('leaves out what has no room', () => {
    const [label] = setLabels([wishFor([disc], 500)], free);
    expect(label).toBeNull();
  });

  it('leaves out its count before itself', () => {
    const slit = { left: 150, top: 172, right: 250, bottom: 190 };
    const wish = { ...wishFor([disc], 140), brief: [80, 20, 110] as const };
    expect(setLabels([wish], { ...free, bounds: slit })[0]).toMatchObject({ count: 'none' });
  });

  it('counts beside its name while the whole is shown, where there is room for that alone', () => {
    const slit = { left: 140, top: 172, right: 260, bottom: 190 };
    const wish = { ...wishFor([disc], 140), brief: [80, 20, 110] as const };
    expect(setLabels([wish], { ...free, bounds: slit })[0]).toMatchObject({ count: 'whole' });
  });

  it('gives first choice, in another try, to one that found no room', () => {
    const slit = { left: 178, top: 143, right: 372, bottom: 157 };
    const wishes = [
      { ...wishFor([{ x: 200, y: 150, r: 4 }, { x: 300, y: 150, r: 4 }], 60), secondWidth: 0 },
      { ...wishFor([{ x: 200, y: 150, r: 4 }], 60), secondWidth: 0 },
    ];
    const set = setLabels(wishes, { ...free, bounds: grown(slit, 2) });
    expect(set).not.toContain(null);
  });
});
