// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { issueCodes, issueText, type IssueCode } from '../../../src/data/authored/issue.ts';
import type { Outlines } from '../../../src/data/authored/check/context.ts';
import { issuesAfter } from '../fixtures/dataset.ts';
import { set, unset, type Edit, type Edits } from '../fixtures/edits.ts';

interface Mistake {
  readonly change: Edits;
  readonly file: string;
  readonly path: string;
  readonly outlines?: Outlines;
}

const square = [
  [50, 40],
  [52, 40],
  [52, 44],
  [50, 44],
  [50, 40],
];

const quarry = 'events/quarry.json';
const bakery = 'events/bakery.json';
const link = { type: 'followed', basis: 'reporter_says', source: 'gazette', at: [2] };

const mistakes: Record<IssueCode, Mistake> = {
  bad_json: {
    change: set(bakery, '', '{\n  "id": "bakery",\n  "wave": yes\n}'),
    file: bakery,
    path: 'line 3, column 11',
  },
  duplicate_key: {
    change: set('sources/herald.json', '', '{"id": "a", "id": "b"}'),
    file: 'sources/herald.json',
    path: 'line 1, column 13',
  },
  unexpected_file: {
    change: set('event/other.json', '', {}),
    file: 'event/other.json',
    path: '',
  },
  missing_file: {
    change: unset('places.json', ''),
    file: 'places.json',
    path: '',
  },
  schema: {
    change: set(quarry, '/demands/1/code', 'a bus'),
    file: quarry,
    path: '/demands/1/code',
  },
  duplicate_id: {
    change: set('places.json', '/places/1/id', 'quarry-town'),
    file: 'places.json',
    path: '/places/1/id',
  },
  id_is_not_file_name: {
    change: set(bakery, '/id', 'baker'),
    file: bakery,
    path: '/id',
  },
  bad_date: {
    change: set(quarry, '/chronology/0/date', '2021-02-30'),
    file: quarry,
    path: '/chronology/0/date',
  },
  end_before_start: {
    change: set(quarry, '/end/0/value', '2021-07-04'),
    file: quarry,
    path: '/end/0/value',
  },
  unknown_source: {
    change: set(quarry, '/tactics/0/source', 'tribune'),
    file: quarry,
    path: '/tactics/0/source',
  },
  unknown_passage: {
    change: set(quarry, '/sites/1/at', [2, 4]),
    file: quarry,
    path: '/sites/1/at/1',
  },
  passages_not_ascending: {
    change: set(quarry, '/sites/1/at', [3, 2]),
    file: quarry,
    path: '/sites/1/at/1',
  },
  unknown_place: {
    change: set(quarry, '/sites/0/value', 'nowhere'),
    file: quarry,
    path: '/sites/0/value',
  },
  unknown_region: {
    change: set('places.json', '/places/0/admin1', 'KZ-ATY'),
    file: 'places.json',
    path: '/places/0/admin1',
  },
  version_not_described: {
    change: set('changes.json', '', { changes: [{ version: '0.9.0', date: '2022', what: { en: 'Less.' }, events: [] }] }),
    file: 'changes.json',
    path: '/changes/0/version',
  },
  unknown_event: {
    change: set(bakery, '/links/0/to', 'quarrel'),
    file: bakery,
    path: '/links/0/to',
  },
  place_outside_region: {
    change: [],
    outlines: new Map([['KZ-MAN', [square]]]),
    file: 'places.json',
    path: '/places/0',
  },
  link_in_a_circle: {
    change: set(quarry, '/links', [{ ...link, to: 'bakery' }]),
    file: bakery,
    path: '/links/0/to',
  },
  link_back_in_time: {
    change: [set(bakery, '/links', []), set(bakery, '/start/0/value', '2021-07-06'), set(quarry, '/links', [{ ...link, to: 'bakery' }])],
    file: quarry,
    path: '/links/0/to',
  },
  joined_after_end: {
    change: [set(bakery, '/start/0/value', '2021-07-10'), set(bakery, '/links/0/type', 'joined')],
    file: bakery,
    path: '/links/0/type',
  },
  inferred_without_note: {
    change: set(quarry, '/end/0/basis', 'inferred'),
    file: quarry,
    path: '/end/0',
  },
  choice_without_note: {
    change: unset(quarry, '/participants/0/note'),
    file: quarry,
    path: '/participants/0',
  },
  low_above_high: {
    change: set(quarry, '/wages/before/0/value/low', 90000),
    file: quarry,
    path: '/wages/before/0/value',
  },
  wrong_count: {
    change: set(bakery, '/participants/0/counts', 'staff'),
    file: bakery,
    path: '/participants/0/counts',
  },
  wording_contradicts_bounds: {
    change: set(bakery, '/participants/0/value/low', 300),
    file: bakery,
    path: '/participants/0/value',
  },
  outcome_contradicts_type: {
    change: set(quarry, '/outcome/0/value', 'not_begun'),
    file: quarry,
    path: '/outcome/0/value',
  },
  wave_outside_its_bounds: {
    change: set(bakery, '/start/0/value', '2021-08-03'),
    file: bakery,
    path: '/start/0/value',
  },
  ongoing_without_as_of: {
    change: [set(bakery, '/ongoing/0/source', 'herald'), set(bakery, '/ongoing/0/at', [1])],
    file: bakery,
    path: '/ongoing/0/source',
  },
};

describe('mistakes of the authored dataset', () => {
  it.each(issueCodes)('reports %s at its place, and says what was expected', (code) => {
    const { change, file, path, outlines } = mistakes[code];
    const issues = issuesAfter(change, outlines);
    const issue = issues.find((each) => each.code === code);
    expect(issue).toMatchObject({ file, path });
    expect(issue?.message).not.toBe('');
    expect(issue?.expected).not.toBe('');
  });

  it('reports nothing else beside a mistake that stands alone', () => {
    const alone = issueCodes.filter((code) => code !== 'duplicate_key' && code !== 'duplicate_id');
    for (const code of alone) {
      const { change, outlines } = mistakes[code];
      const found = new Set(issuesAfter(change, outlines).map((issue) => issue.code));
      const expected = code === 'id_is_not_file_name' ? found : new Set([code]);
      expect([code, ...found]).toEqual([code, ...expected]);
    }
  });

  it('reports the mistakes of every file at once', () => {
    const issues = issuesAfter([set(bakery, '', '{'), set(quarry, '/outcome', []), set(quarry, '/titel', 'x'), unset(quarry, '/action_type/0/source'), set('sources/gazette.json', '/passages/0/n', 0)]);
    expect(issues.map((issue) => [issue.file, issue.path, issue.code])).toEqual([
      [bakery, 'line 1, column 2', 'bad_json'],
      ['sources/gazette.json', '/passages/0/n', 'schema'],
      [quarry, '/action_type/0/source', 'schema'],
      [quarry, '/outcome', 'schema'],
      [quarry, '/titel', 'schema'],
    ]);
  });

  it('does not report what cites a file that is itself not valid', () => {
    const issues = issuesAfter(set('sources/gazette.json', '/read', ''));
    expect(issues.map((issue) => issue.path)).toEqual(['/read']);
  });
});

describe('the cross-checks', () => {
  it('want a source and a paragraph for every claim', () => {
    const issues = issuesAfter([unset(quarry, '/start/0/source'), set(quarry, '/start/0/at', [])]);
    expect(issues.map((issue) => issue.path).sort()).toEqual(['/start/0/at', '/start/0/source']);
  });

  it('look for Shymkent inside the region around it', () => {
    const ring = [
      [50, 40],
      [60, 40],
      [60, 50],
      [50, 50],
      [50, 40],
    ];
    const names = { en: 'Shymkent', ru: 'Шымкент', kk: 'Шымкент' };
    const change = [
      set('places.json', '/places/0/admin1', 'KZ-SHY'),
      set('places.json', '/regions/1', { code: 'KZ-SHY', code_2022: 'KZ-79', names }),
    ];
    expect(issuesAfter(change, new Map([['KZ-YUZ', [ring]]]))).toEqual([]);
    const far = issuesAfter(change, new Map([['KZ-YUZ', [square]]]));
    expect(far.map((issue) => issue.code)).toEqual(['place_outside_region']);
  });

  it.each(['..', '../2021-08-02', 'XXXX-XX-XX'])('want a last day that is one, not %s', (text) => {
    const issues = issuesAfter(set('sources/gazette.json', '/as_of', text));
    expect(issues).toMatchObject([{ path: '/as_of', code: 'bad_date' }]);
  });

  it.each(['..', '[..2021-07-19]', '2021-07-19/..', '2021-07-XX?'])('accept %s for an end', (text) => {
    expect(issuesAfter(set(quarry, '/end/0/value', text))).toEqual([]);
  });

  it('refuse a link to what began only after this was seen or over, whatever its start leaves open', () => {
    const later = set(bakery, '/start/0/value', '2021-07-20');
    const back = [set(bakery, '/links', []), later, set(quarry, '/links', [{ ...link, to: 'bakery' }])];
    const seen = { source: 'gazette', at: [2], basis: 'stated' };
    const codes = (...more: Edit[]) =>
      issuesAfter([...back, ...more]).map((issue) => issue.code);
    expect(codes(set(quarry, '/start/0/value', '2021-07'), unset(quarry, '/end'))).toEqual([]);
    expect(codes(set(quarry, '/start/0/value', '2021-07'))).toEqual(['link_back_in_time']);
    const undated = [unset(quarry, '/start'), unset(quarry, '/end')];
    expect(codes(...undated)).toEqual([]);
    const sighted = set(quarry, '/last_seen', [{ value: '2021-07-19', ...seen }]);
    expect(codes(...undated, sighted)).toEqual(['link_back_in_time']);
  });

  it('let a strike join another on its last day', () => {
    const joined = set(bakery, '/links/0/type', 'joined');
    expect(issuesAfter([joined, set(bakery, '/start/0/value', '2021-07-09')])).toEqual([]);
  });

  it('keep context out of the bounds of the wave', () => {
    const issues = issuesAfter([set(quarry, '/wave', false), set(quarry, '/start/0/value', '2011'), set(quarry, '/end/0/value', '2011')]);
    expect(issues).toEqual([]);
  });

  it('want a source for a demand that was not made, and why it is counted', () => {
    const denied = (...citations: object[]) => [set(quarry, '/demands/0/denied', citations), set(quarry, '/demands/0/note', { en: 'In use.' })];
    const citation = { source: 'gazette', at: [5], basis: 'stated' };
    expect(issuesAfter(denied(citation))).toEqual([]);
    expect(issuesAfter(denied())).toMatchObject([{ path: '/demands/0/denied', code: 'schema' }]);
    expect(issuesAfter(denied({ ...citation, at: [4] }))).toMatchObject([{ path: '/demands/0/denied/0/at/0', code: 'unknown_passage' }]);
    expect(issuesAfter(denied({ ...citation, basis: 'inferred' }))).toMatchObject([{ path: '/demands/0/denied/0', code: 'inferred_without_note' }]);
    expect(issuesAfter(denied(citation).slice(0, 1))).toMatchObject([{ path: '/demands/0', code: 'choice_without_note' }]);
  });

  it('accept a response only with who and what', () => {
    const issues = issuesAfter(unset(quarry, '/chronology/1/who'));
    expect(issues).toMatchObject([{ path: '/chronology/1', code: 'schema' }]);
  });
});

describe('the list of mistakes as text', () => {
  it('groups by file and counts', () => {
    const text = issueText(
      issuesAfter([set(quarry, '/tactics/0/value', 'dance'), set(bakery, '/id', 'Bakery!')]),
    );
    expect(text).toContain('data/events/bakery.json\n  /id  is "Bakery!" [schema]');
    expect(text).toContain('expected: one of rally, occupation');
    expect(text).toContain('2 mistakes in 2 files');
  });
});
