import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { measureAll } from './measure.mjs';
import { readOptions, usage } from './options.mjs';
import { cache, openPages, root } from './pages.mjs';
import { agreement, ratios, summarize } from './summary.mjs';
import { table } from './table.mjs';

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

function machine() {
  return {
    commit: git('rev-parse', '--short', 'HEAD'),
    changed: git('status', '--porcelain', '--', 'src', 'public', 'index.html') !== '',
    at: new Date().toISOString(),
    node: process.version,
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
    load: loadavg()[0],
  };
}

const say = (text) => process.stderr.write(`${text}\n`);

async function main(args) {
  const options = readOptions(args);
  if (options === null) return void process.stdout.write(usage);
  const about = machine();
  const subjects = await openPages(options.only);
  try {
    const { browserVersion, results } = await measureAll(subjects, options, say);
    const summary = {
      ...about,
      loadAfter: loadavg()[0],
      browser: `Chromium ${browserVersion}`,
      options,
      figures: summarize(results),
      ratios: options.slowdowns.map((slowdown) => ({ slowdown, ...ratios(results, slowdown) })),
      agreement: agreement(results),
    };
    const file = join(cache, `${about.at.replaceAll(':', '-')}.json`);
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, JSON.stringify({ ...summary, results }));
    process.stdout.write(`${table(summary)}\n${file}\n`);
  } finally {
    for (const { close } of subjects) await close();
  }
}

await main(process.argv.slice(2));
