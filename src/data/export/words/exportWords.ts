/** What citations and the files of a download say beside the data, in one language. */
export interface ExportWords {
  /** What is cited, before the name of the whole it is part of or its version. */
  readonly dataset: string;
  readonly version: (version: string, hash: string) => string;
  /** How many actions were taken, of how many. */
  readonly part: (taken: number, of: number) => string;
  readonly filters: string;
  /** Before the day of access. */
  readonly accessed: string;
  /** Before the address that follows the data as they are mended. */
  readonly living: string;
  /** Before the address of exactly this content. */
  readonly frozen: string;
  readonly sources: string;
  readonly readme: ReadmeWords;
}

/** What the README of a download says. */
export interface ReadmeWords {
  readonly what: string;
  readonly data: string;
  readonly taken: string;
  readonly noFilters: string;
  readonly rows: (wave: number, ofWave: number, context: number, ofContext: number) => string;
  readonly licence: (licence: string) => string;
  readonly files: string;
  /** What each file is, by its kind. */
  readonly file: Readonly<Record<FileKind, string>>;
}

/** The kinds of files in a download, in the order it lists them. */
export const fileKinds = [
  'csv',
  'xlsx',
  'json',
  'geojson',
  'codebook',
  'sources',
  'citation',
  'licence',
] as const;
export type FileKind = (typeof fileKinds)[number];
