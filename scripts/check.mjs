// Every check of `npm test`, in the order in which a mistake is cheapest to find.
import { spawnSync } from 'node:child_process';

// What is too slow for every landing asks for EREUIL_FULL; browser journeys are tagged @slow.
const full = process.argv.includes('--full');
const env = full ? { ...process.env, EREUIL_FULL: '1' } : process.env;

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
  const npm = [process.env.npm_execpath, 'run', '--silent', script];
  const { status } = spawnSync(process.execPath, npm, { stdio: 'inherit', env });
  const passed = status === 0;
  process.stdout.write(`${passed ? 'passed' : 'FAILED'}: ${title}, ${seconds(started)}\n`);
  return passed;
}

const started = Date.now();
const failing = steps.findIndex((step, index) => !run(step, index));
const passed = failing === -1 ? steps.length : failing;
const failed = failing === -1 ? 0 : 1;
process.stdout.write(
  `\n${passed} of ${steps.length} steps passed, ${failed} failed, ${seconds(started)}\n`,
);
process.exitCode = failed;
