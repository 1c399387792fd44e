/** What citations and the files of a download say beside the data, in one language. */
export interface ExportWords {
  /** Who a citation names; in English as CITATION.cff does. */
  readonly author: string;
  /** What is cited, before the name of the whole it is part of or its version. */
  readonly dataset: string;
  readonly version: (version: string, hash: string) => string;
  /** How many actions were taken, of how many. */
  readonly part: (taken: number, of: number) => string;
  readonly filters: string;
  /** A date that is only roughly known. */
  readonly about: (date: string) => string;
  /** Before the day of access, at the start of a line; in brackets it is written small. */
  readonly accessed: string;
  /** Before the address that follows the data as they are mended. */
  readonly living: string;
  /** Before the address of exactly this content. */
  readonly frozen: string;
  readonly sources: string;
  readonly readme: ReadmeWords;
}

/** What a download says of itself. */
export interface ReadmeWords {
  readonly taken: string;
  readonly noFilters: string;
  readonly rows: (wave: number, ofWave: number, context: number, ofContext: number) => string;
  readonly licenceName: string;
  readonly licence: (licence: string) => string;
  readonly cite: string;
  readonly files: string;
  /** What each file is, by its kind. */
  readonly file: Readonly<Record<FileKind, string>>;
}

/** The kinds of files in a download. */
export type FileKind =
  | 'csv'
  | 'xlsx'
  | 'json'
  | 'geojson'
  | 'codebook'
  | 'sources'
  | 'citation'
  | 'licence';
