/** What a code is called in English, and what it covers. */
export interface Term {
  readonly label: string;
  readonly definition: string;
}

/** A controlled vocabulary as the published codebook shows it. */
export interface Vocabulary {
  /** The field of the dataset that uses it. */
  readonly field: string;
  readonly title: string;
  /** Where the definitions come from. */
  readonly source: string;
  /** In the order of the codes. */
  readonly terms: Readonly<Record<string, Term>>;
}
