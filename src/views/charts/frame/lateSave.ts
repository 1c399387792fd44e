/** Fetches what writes a table as a file: no part of the first load, for a reader has to ask for it. */
export async function loadSaving() {
  return (await import('./save.ts')).saveTwin;
}
