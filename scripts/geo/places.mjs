/**
 * Places by longitude and latitude (GeoNames, CC BY 4.0, and for the fields Wikipedia), and the
 * region each lies in. Shymkent has been a region of its own since 2018, but no permitted source
 * has its polygon; it falls in that of Turkistan, which surrounds it.
 */
export const places = [
  ['Zhanaozen', 52.8619, 43.3412, 'KZ-MAN'],
  ['Aktau', 51.17, 43.65, 'KZ-MAN'],
  ['Atyrau', 51.89, 47.11, 'KZ-ATY'],
  ['Almaty', 76.9115, 43.2525, 'KZ-ALA'],
  ['Shymkent', 69.596, 42.315, 'KZ-YUZ'],
  ['Nur-Sultan', 71.446, 51.1801, 'KZ-AST'],
  ['Semey', 80.2667, 50.4267, 'KZ-VOS'],
  ['Temirtau', 72.9646, 50.0549, 'KZ-KAR'],
  ['Zhezkazgan', 67.7112, 47.7875, 'KZ-KAR'],
  ['Karaganda', 73.1021, 49.8019, 'KZ-KAR'],
  ['Kulsary', 54.0198, 46.9531, 'KZ-ATY'],
  ['Zhetybay', 52.1031, 43.5893, 'KZ-MAN'],
  ['Beyneu', 55.2, 45.3167, 'KZ-MAN'],
  ['Munaishy', 52.103, 43.495, 'KZ-MAN'],
  ['Kuryk', 51.6812, 43.1803, 'KZ-MAN'],
  ['Shetpe', 52.1531, 44.1392, 'KZ-MAN'],
  ['Fort-Shevchenko', 50.2639, 44.5065, 'KZ-MAN'],
  ['Aktobe', 57.2072, 50.2797, 'KZ-AKT'],
  ['Oral', 51.3667, 51.2333, 'KZ-ZAP'],
  ['Kyzylorda', 65.5092, 44.8528, 'KZ-KZY'],
  ['Taraz', 71.3667, 42.9, 'KZ-ZHA'],
  ['Turkistan', 68.2518, 43.2973, 'KZ-YUZ'],
  ['Taldykorgan', 78.3739, 45.0156, 'KZ-ALM'],
  ['Pavlodar', 76.9667, 52.2833, 'KZ-PAV'],
  ['Ekibastuz', 75.3229, 51.7237, 'KZ-PAV'],
  ['Oskemen', 82.6059, 49.9714, 'KZ-VOS'],
  ['Kostanay', 63.6246, 53.2144, 'KZ-KUS'],
  ['Rudny', 63.1106, 52.9724, 'KZ-KUS'],
  ['Petropavl', 69.1506, 54.8734, 'KZ-SEV'],
  ['Kokshetau', 69.4, 53.2833, 'KZ-AKM'],
  ['Balkhash', 74.995, 46.8481, 'KZ-KAR'],
  ['Khromtau', 58.4357, 50.2516, 'KZ-AKT'],
  ['Karazhanbas field', 51.395, 45.128, 'KZ-MAN'],
  ['Kalamkas field', 51.902, 45.341, 'KZ-MAN'],
  ['Buzachi peninsula', 51.663, 45.124, 'KZ-MAN'],
  ['Uzen field', 52.85, 43.43, 'KZ-MAN'],
  ['Tengiz field', 53.383, 46.153, 'KZ-ATY'],
  ['Mangystau (label)', 54.0, 43.9, 'KZ-MAN'],
];

/** Kashagan, off shore. */
export const atSea = [51.58, 46.17];
