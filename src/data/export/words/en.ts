import type { ExportWords } from './exportWords.ts';

export const en: ExportWords = {
  author: 'Ereuil contributors',
  dataset: 'Dataset',
  version: (version, hash) => `version ${version}, content hash ${hash}`,
  part: (taken, of) => `Actions: ${taken} of ${of}`,
  filters: 'Filters',
  about: (date) => `ca. ${date}`,
  accessed: 'Accessed',
  living: 'As mended since',
  frozen: 'This version',
  sources: 'Original sources',
  readme: {
    taken: 'What was taken',
    noFilters: 'none: nothing was filtered out',
    rows: (wave, ofWave, context, ofContext) =>
      `Actions of the wave: ${wave} of ${ofWave}; recorded as context: ${context} of ${ofContext}`,
    licenceName: 'Licence',
    licence: (licence) =>
      `The data are free to use under ${licence}, with credit to Ereuil. Please credit the original sources too.`,
    cite: 'To cite',
    files: 'Files',
    file: {
      csv: 'one row an action, for any program; what each column means is in the codebook',
      xlsx: 'the same table as a workbook, with its columns and the sources',
      json: 'everything recorded of these actions, with all claims; nothing is lost',
      geojson: 'the actions whose place is known, as points for maps',
      codebook: 'what each column and code means, in English',
      sources: 'the sources, as a list and for reference managers',
      citation: 'how to cite this, as text and for reference managers',
      licence: 'the licence of the data',
    },
  },
};
