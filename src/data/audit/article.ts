/**
 * The paragraphs of a source text by number. A paragraph begins with `**¶N**` at the start of a
 * line and runs to the next; what stands before the first is not part of the text. The text is
 * only ever held in memory: it is not ours to publish.
 */
export function paragraphsOf(text: string): ReadonlyMap<number, string> {
  const parts = text.split(/^\*\*¶(\d+)\*\*/m).slice(1);
  const paragraphs = new Map<number, string>();
  for (let index = 0; index < parts.length; index += 2) {
    const body = (parts[index + 1] ?? '').replace(/\s+/g, ' ').trim();
    paragraphs.set(Number(parts[index]), body);
  }
  return paragraphs;
}
