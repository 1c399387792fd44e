/** Why a dataset could not be loaded. */
export type LoadFailure =
  /** The request did not arrive, or no answer came back. */
  | { readonly kind: 'network' }
  /** The server answered, but not with the file. */
  | { readonly kind: 'status'; readonly status: number }
  /** The file is not one this version reads; `found` is what stood there instead. */
  | { readonly kind: 'format'; readonly field: string; readonly found: string };

/** Thrown for the query cache; the words for the reader are the catalogue's, by `failure.kind`. */
export class LoadError extends Error {
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure, options?: ErrorOptions) {
    super(`the dataset could not be loaded: ${JSON.stringify(failure)}`, options);
    this.name = 'LoadError';
    this.failure = failure;
  }

  get kind(): LoadFailure['kind'] {
    return this.failure.kind;
  }
}
