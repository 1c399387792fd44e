// Every check of `npm test`, in the order in which a mistake is cheapest to find.
import { spawnSync } from 'node:child_process';

const full = process.argv.includes('--full');

const steps = [
  ['types', 'typecheck'],
  ['lint', 'lint'],
  ['unit and component tests', 'test:unit'],
  ['production build', 'bundle'],
  ['sizes', 'size'],
  ['browser journeys', 'test:e2e'],
];

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

function run([title, script], index) {
  const started = Date.now();
  process.stdout.write(`\n[${index + 1}/${steps.length}] ${title}\n`);
  const { status } = spawnSync(process.execPath, [process.env.npm_execpath, 'run', '--silent', script], {
    stdio: 'inherit',
    env: { ...process.env, ...(full ? { EREUIL_FULL: '1' } : {}) },
  });
  const passed = status === 0;
  process.stdout.write(`${passed ? 'passed' : 'FAILED'}: ${title}, ${seconds(started)}\n`);
  return passed;
}

const started = Date.now();
const passed = steps.findIndex((step, index) => !run(step, index));
const count = passed === -1 ? steps.length : passed;
process.stdout.write(`\n${count} of ${steps.length} steps passed, ${seconds(started)}\n`);
process.exitCode = count === steps.length ? 0 : 1;
