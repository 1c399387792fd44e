/** A stretch of a rule: plain, a code of the dataset, or a word that is defined. */
export interface Run {
  readonly kind: 'text' | 'code' | 'term';
  readonly text: string;
}

/** A heading, a paragraph or a list of the published codebook. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly lines: readonly (readonly Run[])[] };

/** The stretches of a line. */
export function runsOf(line: string): readonly Run[] {
  return line
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('`')) return { kind: 'code', text: part.slice(1, -1) };
      if (part.startsWith('**')) return { kind: 'term', text: part.slice(2, -2) };
      return { kind: 'text', text: part };
    });
}

/**
 * The rules of the published codebook as they can be drawn: the same text, and no other. Only what
 * those rules use is understood: headings, paragraphs, lists, code and bold.
 */
export function ruleBlocks(markdown: string): readonly Block[] {
  return markdown
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block): Block => {
      if (block.startsWith('#')) return { kind: 'heading', text: block.replace(/^#+\s*/, '') };
      if (!block.startsWith('- ')) return { kind: 'paragraph', runs: runsOf(block) };
      return { kind: 'list', lines: block.split('\n').map((line) => runsOf(line.slice(2))) };
    });
}
