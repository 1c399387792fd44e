// `npm start` and `npm test` on a fresh clone: install the locked dependencies once, then go on.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.lock-stamp';

function runsHere() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

function npm(...args) {
  const npmCli = process.env.npm_execpath;
  if (!npmCli) throw new Error('Start this through npm: `npm start` or `npm test`.');
  return spawnSync(process.execPath, [npmCli, ...args], { stdio: 'inherit' }).status ?? 1;
}

/** Installs unless node_modules already holds exactly what the lockfile says; 0 when it does. */
function install() {
  const locked = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === locked) return 0;
  // No package here needs its install script, so none is allowed to run.
  const status = npm('ci', '--ignore-scripts');
  if (status === 0) writeFileSync(stamp, locked);
  return status;
}

function main([script, ...args]) {
  if (!runsHere()) {
    process.stderr.write(`Node 20.19 or newer is needed; this is ${process.version}.\n`);
    return 1;
  }
  return install() || npm('run', '--silent', script, '--', ...args);
}

process.exit(main(process.argv.slice(2)));
