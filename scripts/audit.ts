import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { issueText } from '../src/data/authored/issue.ts';
import { paragraphsOf } from '../src/data/audit/article.ts';
import { audit } from '../src/data/audit/audit.ts';
import { auditText, summaryText, totals } from '../src/data/audit/auditText.ts';
import { compileAtlas } from '../src/data/compile/compileAtlas.ts';
import { readDataset, sha256 } from './data/files.ts';

const usage = `npm run data:audit -- FILE [--brief]
  FILE     the main source's text, paragraphs beginning **¶N**
  --brief  only what was not found, and the totals
`;

function run(args: readonly string[]): number {
  const [file, ...more] = args.filter((arg) => arg !== '--brief');
  if (file === undefined || more.length > 0 || !existsSync(file)) {
    process.stdout.write(file === undefined ? usage : `cannot read ${file}\n${usage}`);
    return 2;
  }
  const { authored, issues } = readDataset(resolve('.'));
  if (authored === undefined || issues.length > 0) process.stdout.write(issueText(issues));
  if (authored === undefined) return 1;

  const atlas = compileAtlas(authored, 'en', sha256);
  const paragraphs = paragraphsOf(readFileSync(file, 'utf8'));
  const findings = audit(atlas, atlas.main_source, paragraphs);
  process.stdout.write(args.includes('--brief') ? '' : auditText(findings, paragraphs));
  process.stdout.write(summaryText(findings));
  const { not_found } = totals(findings);
  return not_found > 0 || issues.length > 0 || paragraphs.size === 0 ? 1 : 0;
}

/** Checks the claims that cite the main source against its text; 1 where something is missing. */
export function main(args: readonly string[]): Promise<number> {
  return Promise.resolve(run(args));
}
