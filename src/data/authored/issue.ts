/** Every kind of mistake the authored dataset can hold. A test makes each of them once. */
export const issueCodes = [
  'bad_json',
  'duplicate_key',
  'unexpected_file',
  'missing_file',
  'schema',
  'duplicate_id',
  'id_is_not_file_name',
  'bad_date',
  'end_before_start',
  'unknown_source',
  'unknown_passage',
  'passages_not_ascending',
  'unknown_place',
  'unknown_region',
  'unknown_event',
  'place_outside_region',
  'link_in_a_circle',
  'link_back_in_time',
  'joined_after_end',
  'inferred_without_note',
  'choice_without_note',
  'low_above_high',
  'wrong_count',
  'wording_contradicts_bounds',
  'outcome_contradicts_type',
  'wave_outside_its_bounds',
  'ongoing_without_as_of',
  'version_not_described',
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** One mistake in the authored dataset, in words an author can act on. */
export interface Issue {
  /** Path below `data/`. */
  readonly file: string;
  /** Where in the file: `/participants/0/value/low`, or `line 3, column 14`. */
  readonly path: string;
  readonly code: IssueCode;
  /** What is wrong. */
  readonly message: string;
  /** What should stand there instead. */
  readonly expected: string;
}

function byPosition(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}

/** Issues as text, grouped by file, files and paths in order. */
export function issueText(issues: readonly Issue[]): string {
  const lines: string[] = [];
  let file = '';
  for (const issue of [...issues].sort(byPosition)) {
    if (issue.file !== file) lines.push('', `data/${issue.file}`);
    file = issue.file;
    lines.push(`  ${issue.path || '/'}  ${issue.message} [${issue.code}]`);
    lines.push(`      expected: ${issue.expected}`);
  }
  const files = new Set(issues.map((issue) => issue.file)).size;
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
  lines.push('', `${count(issues.length, 'mistake')} in ${count(files, 'file')}`, '');
  return lines.join('\n');
}
