/** A stretch of a rule: plain, a code of the dataset, or a word that is defined. */
export interface Run {
  readonly kind: 'text' | 'code' | 'term';
  readonly text: string;
}

/** A paragraph or a list of the published codebook. */
export type Block =
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

/** A rule of the published codebook. */
export interface Rule {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/**
 * A rule of the published codebook as it can be drawn: the same text, and no other. Only what those
 * rules use is understood: a heading first, then paragraphs, lists, code and bold.
 */
export function ruleOf(markdown: string): Rule {
  const [heading = '', ...blocks] = markdown.split('\n\n').filter((block) => block.trim() !== '');
  return {
    title: heading.replace(/^#+\s*/, ''),
    blocks: blocks.map((block): Block => {
      if (!block.startsWith('- ')) return { kind: 'paragraph', runs: runsOf(block) };
      return { kind: 'list', lines: block.split('\n').map((line) => runsOf(line.slice(2))) };
    }),
  };
}
