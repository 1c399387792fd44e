/**
 * What each file holds, by the subset of the package it is cut from. A language loads the files
 * whose letters it uses: English the first, Russian two, Kazakh all three.
 */
const printableAscii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('');

export const alphabets = [
  {
    name: 'latin',
    characters: `${printableAscii}\u00a0\u2009–—‘’‚“”„«»…·•×÷−±¶§©°²³½′″↑↓áçéíñóöüÖÜ`,
  },
  {
    name: 'cyrillic',
    characters: 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяІіҰұ№',
  },
  { name: 'cyrillic-ext', characters: 'ӘҒҚҢӨҮҺәғқңөүһ' },
];
