/** The whole atlas as one file, as it lies beside the page. */
export interface OneFile {
  /** What it is called below the app's base. */
  readonly name: string;
  readonly bytes: number;
  /** Of the whole file, hexadecimal. */
  readonly sha256: string;
}

/**
 * Undefined where none lies there: on the server of the developers, and in the one file itself. The
 * build of the pages has another module in place of this one.
 */
export const oneFile: OneFile | undefined = undefined;
