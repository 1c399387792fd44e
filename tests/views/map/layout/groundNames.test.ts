// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/domain/language.ts';
import { groundFrame, regionPoints, waters } from '../../../../src/views/map/ground/names.ts';
import { glyphLayout, type GroundName } from '../../../../src/views/map/layout/glyphLayout.ts';
import { wholeViewport } from '../../../../src/views/map/layout/plates.ts';
import { boxesMeet, grown } from '../../../../src/views/map/layout/shapes.ts';
import { waveDataset } from '../../../support/datasets.ts';

const wave = waveDataset();

/** Waters and regions as the map asks for them, in a language. */
function namesIn(locale: Language): readonly GroundName[] {
  const words = JSON.parse(readFileSync(`src/i18n/locales/${locale}/map.json`, 'utf8')) as Record<string, string>;
  return [
    ...waters.map(({ id, points }) => ({ id, kind: 'water' as const, points, text: words[id]! })),
    ...wave.regions.flatMap(({ code, names }) => {
      const named = regionPoints.get(code);
      return named === undefined
        ? []
        : [{ id: code, kind: 'region' as const, points: named.points, text: names[locale] }];
    }),
  ];
}

function namesOn(width: number, height: number, locale: Language) {
  const size = { width, height };
  return glyphLayout({
    places: [],
    wordsOf: () => ({ name: '', countOf: String, longest: '', second: '' }),
    names: namesIn(locale),
    viewport: wholeViewport(groundFrame, size),
    size,
    bounds: { left: 4, top: 4, right: width - 4, bottom: height - 4 },
    obstacles: [],
  }).names;
}

describe.each(['en', 'ru', 'kk'] as const)('names of the ground in %s', (locale) => {
  it.each([
    [430, 330],
    [565, 400],
    [600, 380],
    [760, 460],
    [1200, 700],
  ])('keep a space between any two on a plate of %d by %d, and stand there at all', (width, height) => {
    const names = namesOn(width, height, locale);
    expect(names.length).toBeGreaterThan(4);
    const met = names.flatMap((one, i) =>
      names
        .slice(i + 1)
        .filter((other) => boxesMeet(grown(one.label.box, 8), other.label.box))
        .map((other) => `${one.text} and ${other.text}`),
    );
    expect(met).toEqual([]);
  });
});
