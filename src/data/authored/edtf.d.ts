/** The part of the `edtf` library that is used; it comes without types. */
declare module 'edtf' {
  interface EdtfDate {
    readonly type: 'Date';
    /** Milliseconds since 1970-01-01 UTC, inclusive. */
    readonly min: number;
    readonly max: number;
    readonly approximate?: { readonly value: number };
    readonly uncertain?: { readonly value: number };
  }
  interface EdtfOther {
    readonly type: 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
  }
  /** @throws Error where the text is not EDTF */
  export default function edtf(text: string): EdtfDate | EdtfOther;
}
