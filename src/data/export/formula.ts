/**
 * How a text begins that a spreadsheet may take for a formula (OWASP, "CSV Injection"), the full
 * width forms among them; and one that only looks as if it had been neutralised, so that reading
 * back is certain. A plain negative number does no harm.
 */
export const formula = /^(?!-\d+(?:\.\d+)?$)'*[=+\-@\t\r\n＝＋－＠]/u;

/** A text that a spreadsheet takes for a text: an apostrophe goes before what may be a formula. */
export function neutralised(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that was neutralised. */
export function asWritten(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
