/** A syntax error, or a key given twice, at an offset in UTF-16 units. */
export interface SyntaxProblem {
  readonly kind: 'syntax' | 'duplicate_key';
  readonly offset: number;
  readonly expected: string;
}

class Stop extends Error {
  readonly problem: SyntaxProblem;

  constructor(offset: number, expected: string) {
    super(expected);
    this.problem = { kind: 'syntax', offset, expected };
  }
}

const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const blank = /[ \t\r\n]*/y;

/**
 * What is wrong with a JSON text, in order. `JSON.parse` says neither where (not in every engine)
 * nor that a key was given twice, of which it silently drops the first.
 */
export function jsonProblems(text: string): readonly SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  let at = 0;

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const next = (): string | undefined => {
    take(blank);
    return text[at];
  };
  const expect = (character: string, expected: string) => {
    if (next() !== character) throw new Stop(at, expected);
    at += 1;
  };

  const value = (): void => {
    const first = next();
    if (first === '{') object();
    else if (first === '[') array();
    else if ((take(string) ?? take(literal)) === undefined) throw new Stop(at, 'a value');
  };
  const members = (close: string, member: () => void): void => {
    at += 1;
    if (next() !== close) {
      member();
      while (next() === ',') {
        at += 1;
        member();
      }
    }
    expect(close, `, or ${close}`);
  };
  const array = () => members(']', value);
  const object = () => {
    const keys = new Set<string>();
    members('}', () => {
      next();
      const offset = at;
      const key = take(string);
      if (key === undefined) throw new Stop(at, 'a key in double quotes');
      if (keys.has(key)) problems.push({ kind: 'duplicate_key', offset, expected: `${key} once` });
      keys.add(key);
      expect(':', 'a colon');
      value();
    });
  };

  try {
    value();
    if (next() !== undefined) throw new Stop(at, 'the end of the file');
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    problems.push(error.problem);
  }
  return problems;
}

/** The line and column of an offset, both counted from 1. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
