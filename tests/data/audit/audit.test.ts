// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../src/data/audit/article.ts';
import { audit } from '../../../src/data/audit/audit.ts';
import { auditText, summaryText, totals } from '../../../src/data/audit/auditText.ts';
import { headcountProbes } from '../../../src/data/audit/probe.ts';
import { compileAtlas } from '../../../src/data/compile/compileAtlas.ts';
import { fixture } from '../fixtures/dataset.ts';
import { set, type Edit } from '../fixtures/edits.ts';

/** An invented article in the manner of the real one. */
const article = `
**¶2** On July 5, 2021, three hundred drillers of “STONE” Llc, which Rock Holding owns, stopped work
in Quarytown and in the Far Field. Their pay is 57 to 80 thousand tenge. They have 12 demands,
a bus among them.

**¶3** In July hundreds of bakers at Loaf followed, demanding 100% more. On July 6 and 7 nobody came
to the Stone workers.

**¶5** On July 9 Stone workers won a 50% raise, to 160 thousand tenge.
`;
const paragraphs = paragraphsOf(article);

const quarry = 'events/quarry.json';

/** The fixture with what its made-up article says. */
function findings(edits: readonly Edit[] = []) {
  const authored = fixture([set(quarry, '/chronology/2/text/en', 'An offer.'), ...edits]);
  return audit(compileAtlas(authored, 'en', () => ''), 'gazette', paragraphs);
}

function verdict(field: string, edits?: readonly Edit[], owner = 'quarry') {
  const found = findings(edits).find(
    ({ statement }) => statement.owner === owner && statement.field === field,
  );
  return found?.verdict;
}

const note = { en: 'Counted back.' };

describe('the audit', () => {
  it('finds everything the article says', () => {
    const lost = findings().filter((finding) => finding.verdict === 'not_found');
    expect(lost.map(({ statement }) => [statement.owner, statement.field])).toEqual([]);
  });

  it('leaves codes to reading', () => {
    expect(verdict('outcome')).toBe('by_reading');
    expect(verdict('demands.0')).toBe('by_reading');
  });

  it('does not look at claims of other sources', () => {
    const fields = findings().filter(({ statement }) => statement.field === 'participants');
    expect(fields.map(({ statement }) => statement.value)).toEqual(['hundreds 200-999', 'exact 300']);
  });

  it.each<[string, readonly Edit[]]>([
    ['participants', [set(quarry, '/participants/0/value', { low: 310, high: 310, wording: 'exact' })]],
    ['participants', [set(quarry, '/participants/0/value/wording', 'about')]],
    ['start', [set(quarry, '/start/0/value', '2021-07-04')]],
    ['end', [set(quarry, '/end/0/at', [2])]],
    ['wages.won', [set(quarry, '/wages/won/0/value', 60)]],
    ['wages.before', [set(quarry, '/wages/before/0/value/low', 50000)]],
    ['wages.after', [set(quarry, '/wages/after/0/at', [3])]],
    ['demand_count', [set(quarry, '/demand_count/0/value', 13)]],
    ['parent_company', [set(quarry, '/employer/parent_company/0/value', 'Sand Holding')]],
    ['sites', [set(quarry, '/sites/0/at', [3])]],
    ['demands.1', [set(quarry, '/demands/1/detail/en', '2 buses')]],
    ['chronology.0', [set(quarry, '/chronology/0/date', '2021-07-08')]],
    ['chronology.1', [set(quarry, '/chronology/1/text/en', 'Mayor Sandman stays away.')]],
    [
      'employer',
      [set(quarry, '/employer/name', 'Gravel'), set(quarry, '/employer/aliases', [])],
    ],
  ])('misses %s that is not in the cited paragraphs', (field, edits) => {
    expect(verdict(field, edits)).toBe('not_found');
  });

  it('accepts what is inferred, with a note', () => {
    const inferred = [
      set(quarry, '/end/0/value', '2021-07-10'),
      set(quarry, '/end/0/basis', 'inferred'),
      set(quarry, '/end/0/note', note),
    ];
    expect(verdict('end', inferred)).toBe('inferred');
  });

  it('wants the target of a link named, unless the coder says why', () => {
    const gravel = [set(quarry, '/employer/name', 'Gravel'), set(quarry, '/employer/aliases', [])];
    expect(verdict('links.0', undefined, 'bakery')).toBe('found');
    expect(verdict('links.0', gravel, 'bakery')).toBe('not_found');
    const noted = [...gravel, set('events/bakery.json', '/links/0/note', note)];
    expect(verdict('links.0', noted, 'bakery')).toBe('inferred');
  });

  it('leaves that a demand was not made to reading, and wants its paragraph to be there', () => {
    const denied = (at: number) => [set(quarry, '/demands/1/denied', [{ source: 'gazette', at: [at], basis: 'stated' }])];
    expect(verdict('demands.1.denied')).toBeUndefined();
    expect(verdict('demands.1.denied', denied(5))).toBe('by_reading');
    expect(verdict('demands.1.denied', denied(9))).toBe('not_found');
  });

  it('takes a finding aid only from the beginning of its paragraph', () => {
    expect(verdict('passages.2', undefined, 'gazette')).toBe('found');
    const other = [set('sources/gazette.json', '/passages/0/opens', 'In July')];
    expect(verdict('passages.2', other, 'gazette')).toBe('not_found');
  });

  it('warns where no cited paragraph names the employer, because a figure may be another’s', () => {
    const elsewhere = findings([set('events/bakery.json', '/ongoing/0/at', [5])]);
    const unnamed = elsewhere.filter(({ namesEmployer }) => !namesEmployer);
    expect(unnamed.map(({ statement }) => [statement.owner, statement.field])).toEqual([
      ['bakery', 'ongoing'],
      ['bakery', 'outcome'],
    ]);
  });

  it('prints each claim beside the words it matched, and the totals', () => {
    const all = findings([set(quarry, '/wages/won/0/value', 60)]);
    const text = auditText(all, paragraphs);
    expect(text).toContain('  found      start  2021-07-05  (stated, ¶2)\n');
    expect(text).toContain('2021-07-05: ¶2 On [July 5, 2021], three hundred drillers of “STONE” Llc,...');
    const summary = summaryText(all);
    expect(summary).toContain('Not found:\n  quarry  wages.won  ¶5: 60%\n');
    const { found, by_reading, inferred, not_found } = totals(all);
    expect(found + by_reading + inferred + not_found).toBe(all.length);
    expect(summary).toContain(`${all.length} claims: ${found} found`);
  });
});

describe('headcounts', () => {
  it.each([
    ['about', 50, 'About 50 couriers', '50 couriers'],
    ['more_than', 300, 'More than 300 protesters', '300 protesters'],
    ['dozens', 24, 'dozens of staff', 'a dozen'],
    ['several_hundred', 300, 'Several hundred workers', 'hundreds of workers'],
    ['hundreds', 200, 'Hundreds of people', 'hundreds of thousands of people'],
    ['exact', 570, '570 workers', '57 workers'],
  ] as const)('%s %i is said in these words only', (wording, low, said, unsaid) => {
    const high = wording === 'more_than' ? null : low;
    const [probe] = headcountProbes({ low, high, wording });
    expect(probe?.find(said)).toBeDefined();
    expect(probe?.find(unsaid)).toBeUndefined();
  });
});
