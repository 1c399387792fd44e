// Measures when the first view is seen and when it answers, on a slow phone and a slow link.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './browser.mjs';
import { buildPeer, buildProduct, cache } from './pages.mjs';
import { serveCompressed } from './serveCompressed.mjs';
import { watchFirst } from './watchFirst.mjs';

const usage = `npm run first -- [--runs=5] [--beside=FOLDER:NAME,NAME] [--cpu=4]

Loads the product (as a phone and as a wide window, in its languages) and the peer over a slow link.
--runs    times each page is loaded, by turns
--beside  further pages: folders of FOLDER that say by window.peer.marks.painted when they have painted
--cpu     how many times slower the processor is made
`;

/** Slow 4G as browsers' own tools have it: bytes a second, and milliseconds before each answer. */
const link = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

const wide = { width: 1440, height: 900 };
const phone = { width: 375, height: 812 };

function median(values) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** One load of a page in a browser that has nothing of it. */
async function load(browser, { address, viewport }, cpu) {
  const context = await browser.newContext({ viewport, locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(watchFirst);
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', link);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await page.goto(address, { waitUntil: 'commit', timeout: 120_000 });
  await page.waitForFunction(() => window.first?.ready !== undefined, null, { timeout: 120_000, polling: 100 });
  const first = await page.evaluate(() => ({
    ...window.first,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  }));
  await context.close();
  return { ...first, kB: bytes / 1000 };
}

async function subjectsOf(beside) {
  const product = await serveCompressed(await buildProduct());
  const peer = await serveCompressed(await buildPeer());
  const own = [
    { name: 'product, wide, English', viewport: wide, address: product.address },
    { name: 'product, phone, English', viewport: phone, address: product.address },
    { name: 'product, wide, Russian', viewport: wide, address: `${product.address}?lang=ru` },
    { name: 'product, phone, Kazakh', viewport: phone, address: `${product.address}?lang=kk` },
    { name: 'peer', viewport: wide, address: peer.address },
  ];
  if (beside === undefined) return own;
  const [folder, names] = beside.split(':');
  const others = await serveCompressed(resolve(folder), resolve(folder, '..'));
  return [
    ...own,
    ...names.split(',').map((name) => ({ name, viewport: wide, address: `${others.address}${name}/?n=30` })),
  ];
}

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    cpu: { type: 'string', default: '4' },
    beside: { type: 'string' },
  },
});

async function main() {
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const subjects = await subjectsOf(values.beside);
  const loads = subjects.map(() => []);
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [i, subject] of subjects.entries()) {
      const browser = await launch();
      loads[i].push(await load(browser, subject, Number(values.cpu)));
      await browser.close();
    }
  }
  const rows = subjects.map(({ name }, i) => {
    const of = (key) => Math.round(median(loads[i].map((one) => one[key])));
    return `| ${name} | ${of('paint')} | ${of('seen')} | ${of('ready')} | ${of('kB')} |`;
  });
  const head = ['| page | first paint | first view seen | answers | kB by then |', '| --- | ---: | ---: | ---: | ---: |'];
  process.stdout.write(`${[...head, ...rows].join('\n')}\n`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'first.json'), JSON.stringify(subjects.map(({ name }, i) => ({ name, loads: loads[i] })), null, 1));
}

await main();
process.exit();
