const sheets = import.meta.glob<string>(['../**/*.css', '!./*.css', '!../ui/fonts.css'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A measure of the style sheets, and who uses it. */
export interface Measure {
  /** Pixels. */
  readonly size: number;
  /** Sheets with their folder, each once. */
  readonly files: readonly string[];
  /** How often it is written. */
  readonly uses: number;
  readonly onScale: boolean;
}

/** The sizes of letters, in pixels. */
const type: readonly number[] = [9, 10, 11, 11.5, 12, 12.5, 13, 14, 14.5, 15, 16, 16.5, 18, 19, 21, 23, 24, 28];

/** The distances between things, in pixels: below 4 within one thing, above 24 in steps of 4. */
const space: readonly number[] = [1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18, 20, 24];

function isSpace(size: number): boolean {
  return space.includes(size) || (size > 24 && size % 4 === 0);
}

function measured(
  declarations: RegExp,
  sizesOf: (value: string) => readonly number[],
  isOnScale: (size: number) => boolean,
): readonly Measure[] {
  const found = Object.entries(sheets).flatMap(([path, text]) =>
    [...text.matchAll(declarations)].flatMap(([, value = '']) =>
      sizesOf(value).map((size) => ({ size, file: path.replace('../', '') })),
    ),
  );
  const sizes = [...new Set(found.map(({ size }) => size))].sort((a, b) => b - a);
  return sizes.map((size) => {
    const own = found.filter((use) => use.size === size);
    const files = [...new Set(own.map(({ file }) => file))].sort();
    return { size, files, uses: own.length, onScale: isOnScale(size) };
  });
}

/** The size in a value of `font` or `font-size`. */
function typeSizes(value: string): readonly number[] {
  return [...value.matchAll(/(?:^|\s)([\d.]+)px/g)].map(([, size]) => Number(size));
}

/** Every pixel in a value of `padding`, `margin` or `gap`, whatever its sign. */
function distances(value: string): readonly number[] {
  return [...value.matchAll(/(?:^|[\s(-])([\d.]+)px/g)].map(([, size]) => Number(size)).filter((size) => size > 0);
}

/** The sizes of letters in use, the largest first. */
export function typeScale(): readonly Measure[] {
  return measured(/\bfont(?:-size)?: ([^;]*);/g, typeSizes, (size) => type.includes(size));
}

/** The distances in use, the largest first. */
export function spaceScale(): readonly Measure[] {
  return measured(/\b(?:padding|margin|(?:row-|column-)?gap)(?:-\w+)*: ([^;]*);/g, distances, isSpace);
}
