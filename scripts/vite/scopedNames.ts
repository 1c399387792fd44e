import { readdirSync } from 'node:fs';
import { relative } from 'node:path';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The style sheets of CSS Modules below src, in an order that every build finds again. */
function sheetsOnDisk(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .sort();
}

/**
 * Names the classes of CSS Modules: two letters for the sheet and a number for the class. Sheets and
 * scripts of the first load repeat each name, and long ones would weigh more than a kilobyte there.
 */
export function scopedNames(): (local: string, file: string) => string {
  const sheets = sheetsOnDisk();
  const classes = new Map<string, string[]>();
  return (local, file) => {
    // A sheet that is asked for as text has the names of the sheet.
    const path = relative(process.cwd(), file.replace(/\?.*$/, '')).replaceAll('\\', '/');
    // One that was written while the server runs comes last.
    if (!sheets.includes(path)) sheets.push(path);
    const known = classes.get(path) ?? [];
    classes.set(path, known);
    if (!known.includes(local)) known.push(local);
    const sheet = sheets.indexOf(path);
    const [high, low] = [Math.floor(sheet / LETTERS.length), sheet % LETTERS.length];
    if (high >= LETTERS.length) throw new Error(`${path}: two letters name no more than 676 sheets`);
    return `${LETTERS.charAt(high)}${LETTERS.charAt(low)}${known.indexOf(local)}`;
  };
}
