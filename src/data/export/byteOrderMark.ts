/** Without the mark, spreadsheets take UTF-8 for a Latin code page and spoil Cyrillic. */
export const BYTE_ORDER_MARK = '\uFEFF';
