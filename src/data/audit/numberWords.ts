const ones = [
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['four', 'fourth'],
  ['five', 'fifth'],
  ['six', 'sixth'],
  ['seven', 'seventh'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['ten', 'tenth'],
  ['eleven', 'eleventh'],
  ['twelve', 'twelfth'],
  ['thirteen', 'thirteenth'],
  ['fourteen', 'fourteenth'],
  ['fifteen', 'fifteenth'],
  ['sixteen', 'sixteenth'],
  ['seventeen', 'seventeenth'],
  ['eighteen', 'eighteenth'],
  ['nineteen', 'nineteenth'],
] as const;

const tens = [
  ['twenty', 'twentieth'],
  ['thirty', 'thirtieth'],
  ['forty', 'fortieth'],
  ['fifty', 'fiftieth'],
  ['sixty', 'sixtieth'],
  ['seventy', 'seventieth'],
  ['eighty', 'eightieth'],
  ['ninety', 'ninetieth'],
] as const;

const values: ReadonlyMap<string, number> = new Map([
  ...ones.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
  ...tens.flatMap((words, index) => words.map((word) => [word, (index + 2) * 10] as const)),
]);

const word = [...values.keys(), 'hundred', 'thousand'].sort((a, b) => b.length - a.length).join('|');

/** Numbers in words: `seventh`, `twenty-four`, `one hundred`. Not `several hundred`. */
export const numberWords = new RegExp(
  `(?<!\\b(?:several|few|many) )\\b(?:${word})(?:[ -](?:${word}))*\\b`,
  'gi',
);

/** What a number in words amounts to. */
export function valueOfWords(text: string): number {
  let total = 0;
  let current = 0;
  for (const part of text.toLowerCase().split(/[ -]/)) {
    if (part === 'hundred') current = Math.max(current, 1) * 100;
    else if (part === 'thousand') {
      total += Math.max(current, 1) * 1000;
      current = 0;
    } else current += values.get(part) ?? 0;
  }
  return total + current;
}
