import { z } from 'zod';
import type { Issue } from './issue.ts';

// Parsing without generated code gives the same answers, and the strict policy forbids the other.
z.config({ jitless: true });

type ZodIssue = z.core.$ZodIssue;

/** A path as a JSON pointer; the whole file is the empty string. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function at(path: readonly PropertyKey[], json: unknown): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    json,
  );
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return 'missing';
  return text.length > 60 ? `is ${text.slice(0, 57)}...` : `is ${text}`;
}

/** What a schema issue says should stand there. */
function expectation(issue: ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'nonoptional' ? 'a value' : `a value of type ${issue.expected}`;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return issue.message;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? `not empty (at least ${Number(issue.minimum)})`
        : `${issue.inclusive === false ? 'more than' : 'at least'} ${Number(issue.minimum)}`;
    case 'too_big':
      return `at most ${Number(issue.maximum)}`;
    case 'invalid_union':
      return issue.errors
        .map((branch) => branch.map(expectation).join(' and '))
        .filter((text) => text !== '')
        .join(', or ');
    default:
      return issue.message;
  }
}

/** Every mistake the schema finds in one file. */
export function schemaIssues(file: string, json: unknown, error: z.ZodError): readonly Issue[] {
  return error.issues.flatMap((issue): readonly Issue[] => {
    const code = 'schema';
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        path: pointer([...issue.path, key]),
        code,
        message: `the field "${key}" is not known here`,
        expected: 'a field of the schema (is it misspelt, or one level off?)',
      }));
    }
    const message = shown(at(issue.path, json));
    return [{ file, path: pointer(issue.path), code, message, expected: expectation(issue) }];
  });
}
