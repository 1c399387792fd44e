/**
 * Cyrillic letters of Russian and Kazakh as English spells them (BGN/PCGN, without its
 * apostrophes); letters with marks that come off, such as й and ё, are not among them.
 */
const LATIN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Array.from('абвгдезиклмнопрстуфыэәғқңөұүһі', (letter, i) => [
      letter,
      Array.from('abvgdeziklmnoprstufyeagknouuhi')[i] ?? '',
    ]),
  ),
  ж: 'zh',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ь: '',
  ю: 'yu',
  я: 'ya',
};

/** Latin spellings of one sound that names in two alphabets differ by: "Wolt" and "Волт". */
const SOUNDS: Readonly<Record<string, string>> = { kh: 'h', w: 'v' };

/** A lower-case word in Latin letters, so that it can be looked for in either alphabet. */
export function inLatin(word: string): string {
  return word
    .replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN[letter] ?? letter)
    .replace(/kh|w/g, (sound) => SOUNDS[sound] ?? sound);
}
