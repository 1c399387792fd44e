import type { Finding, Hit, Verdict } from './audit.ts';
import { inContext } from './excerpt.ts';

type Paragraphs = ReadonlyMap<number, string>;

const marks: Readonly<Record<Verdict, string>> = {
  found: 'found     ',
  by_reading: 'by reading',
  inferred: 'inferred  ',
  not_found: 'NOT FOUND ',
};

function hitText({ wanted, where }: Hit, paragraphs: Paragraphs): string {
  if (where === undefined) return `      ${wanted}: in none of the cited paragraphs`;
  return `      ${wanted}: ¶${where.n} ${inContext(paragraphs.get(where.n) ?? '', where)}`;
}

/** A finding with the words it matched. Holds text of the source: print it, never store it. */
function findingText(finding: Finding, paragraphs: Paragraphs): string {
  const { statement, hits, verdict, namesEmployer } = finding;
  const at = statement.at.map((n) => `¶${n}`).join(' ');
  const head = `  ${marks[verdict]} ${statement.field}  ${statement.value}  (${statement.basis}, ${at})`;
  const missing = statement.at.filter((n) => !paragraphs.has(n));
  return [
    head,
    ...hits.map((hit) => hitText(hit, paragraphs)),
    ...missing.map((n) => `      ¶${n} is not in the file`),
    ...(namesEmployer ? [] : ['      look twice: no cited paragraph names the employer']),
  ].join('\n');
}

/** How many findings came to each verdict. */
export function totals(findings: readonly Finding[]): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict) => findings.filter((each) => each.verdict === verdict).length;
  return {
    found: count('found'),
    by_reading: count('by_reading'),
    inferred: count('inferred'),
    not_found: count('not_found'),
  };
}

/** Every finding with the words it matched, by event. */
export function auditText(findings: readonly Finding[], paragraphs: Paragraphs): string {
  const owners = [...new Set(findings.map(({ statement }) => statement.owner))];
  return owners
    .map((owner) => {
      const own = findings.filter(({ statement }) => statement.owner === owner);
      return [owner, ...own.map((finding) => findingText(finding, paragraphs)), '\n'].join('\n');
    })
    .join('');
}

/** What was not found, and the totals. */
export function summaryText(findings: readonly Finding[]): string {
  const lost = findings.filter(({ verdict }) => verdict === 'not_found');
  const list = lost.map(({ statement, hits }) => {
    const wanted = hits.filter(({ where }) => where === undefined).map((hit) => hit.wanted);
    const at = statement.at.map((n) => `¶${n}`).join(' ');
    return `  ${statement.owner}  ${statement.field}  ${at}: ${wanted.join(', ')}`;
  });
  const { found, by_reading, inferred, not_found } = totals(findings);
  const counts = `${found} found, ${by_reading} by reading, ${inferred} inferred with a note, ${not_found} not found`;
  return [
    ...(lost.length === 0 ? [] : ['Not found:', ...list, '']),
    `${findings.length} claims: ${counts}`,
    '',
  ].join('\n');
}
