// Every check of `npm test`, in the order in which a mistake is cheapest to find.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

// What is too slow for every landing asks for EREUIL_FULL; browser journeys are tagged @slow.
const full = process.argv.includes('--full');
const env = full ? { ...process.env, EREUIL_FULL: '1' } : process.env;

/** Steps in one line run side by side: lint has use for one core, and the tests leave it one at their ends. */
const steps = [
  [['types', 'typecheck']],
  [
    ['unit and component tests', 'test:unit'],
    ['lint', 'lint'],
  ],
  [['production build', 'bundle']],
  [
    ['the same build elsewhere', 'reproduce'],
    ['sizes', 'size'],
  ],
  [['browser journeys', 'test:e2e']],
];

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** Runs a script; of those beside the first in a line, what they print is printed as they end. */
async function run([title, script], beside) {
  const started = Date.now();
  process.stdout.write(`\n${title}\n`);
  const npm = [process.env.npm_execpath, 'run', '--silent', script];
  const child = spawn(process.execPath, npm, { stdio: beside ? ['ignore', 'pipe', 'pipe'] : 'inherit', env });
  const ended = once(child, 'exit');
  const printed = beside ? await Promise.all([text(child.stdout), text(child.stderr)]) : [];
  const [status] = await ended;
  const passed = status === 0;
  process.stdout.write(`${printed.join('')}${passed ? 'passed' : 'FAILED'}: ${title}, ${seconds(started)}\n`);
  return passed;
}

const started = Date.now();
let passed = 0;
let failed = 0;
for (const line of steps) {
  const results = await Promise.all(line.map((step, at) => run(step, at > 0)));
  passed += results.filter(Boolean).length;
  failed += results.filter((result) => !result).length;
  if (failed > 0) break;
}
process.stdout.write(`\n${passed} of ${steps.flat().length} steps passed, ${failed} failed, ${seconds(started)}\n`);
process.exitCode = failed > 0 ? 1 : 0;
