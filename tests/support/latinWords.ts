/**
 * What a Russian or a Kazakh message may say in Latin letters, whole and spelt as here: names that
 * have no other form. A word of a longer title is allowed in that title only.
 */
export const latinWords: readonly string[] = [
  // The atlas.
  'Ereuil',

  // Companies and their unions, as their own documents and the sources write them.
  'ABUEV GROUP',
  'COCR',
  'EP-Catering',
  'Eurest Support Services',
  'Glovo',
  'Karazhanbasmunai',
  'KEZBI',
  'KMG',
  'KMG-Security',
  'KRLS',
  'KUNAN HOLDING',
  'MunaiSpetsSnab',
  'NBC',
  'Ozenenergoservice',
  'Tazalyk-S',
  'UTS',
  'Wolt',

  // Who reported, counted or drew.
  'ACLED',
  'GeoNames',
  'Labor Action Tracker',
  'Natural Earth',
  'NBS',
  'NOAA',
  'OpenStreetMap',
  'Orda.kz',
  'RFE/RL',

  // Titles of documents that are cited.
  'ACLED: How are events disaggregated?',
  'ACLED: Riots, protests and strategic developments',
  'ACLED: United States, scope and coverage',
  'Cornell Chronicle',
  'Cornell ILR School: Labor Action Tracker launches on May Day',
  'ILOSTAT',
  'Labor scholars launch workforce strike, protest tracker',
  'Work stoppages',

  // Licences, files, data and addresses.
  'BibTeX',
  'CC BY',
  'CSL-JSON',
  'CSV',
  'ETOPO',
  'geo-maps',
  'GeoJSON',
  'JSON',
  'MIT',
  'ODbL',
  'Open Database License',
  'RIS',
  'tile.openstreetmap.org',
  'XLSX',
  'ZIP',

  // Keys.
  'Enter',
  'Esc',
  'Tab',
];

const escaped = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const longestFirst = latinWords.toSorted((a, b) => b.length - a.length);
const allowed = new RegExp(`(?<![A-Za-z-])(?:${longestFirst.map(escaped).join('|')})(?![A-Za-z-])`, 'g');

/** The Latin words of a text that no name allows; single letters, and what numbers have, are none. */
export function latinLeftIn(text: string): readonly string[] {
  return text.replace(allowed, ' ').match(/[A-Za-z][A-Za-z-]+/g) ?? [];
}

/** The names that a text has. */
export function latinNamesIn(text: string): readonly string[] {
  return text.match(allowed) ?? [];
}
