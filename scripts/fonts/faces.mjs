/** The weights the sheets use; the packages go from 200 to 900. */
const weights = { min: 400, max: 650 };

/** The faces of `src/ui/tokens.css`; `file` gives a subset's file in the package. */
export const faces = [
  {
    family: 'Ereuil Serif',
    style: 'normal',
    name: 'serif',
    weights,
    file: (subset) => `@fontsource-variable/source-serif-4/files/source-serif-4-${subset}-wght-normal.woff2`,
  },
  {
    family: 'Ereuil Serif',
    style: 'italic',
    name: 'serif-italic',
    weights: null,
    file: (subset) => `@fontsource/source-serif-4/files/source-serif-4-${subset}-400-italic.woff2`,
  },
  {
    family: 'Ereuil Sans',
    style: 'normal',
    name: 'sans',
    weights,
    file: (subset) => `@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`,
  },
  {
    family: 'Ereuil Sans',
    style: 'italic',
    name: 'sans-italic',
    weights,
    file: (subset) => `@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-italic.woff2`,
  },
];
