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

/** A disc and a lane for each action; the peer's are on canvas, and it says last what it counted. */
const ofProduct = { marks: '#root svg [role="button"]', least: 58, busy: '#root[aria-busy]' };
const ofPeer = { marks: '#result:not(:empty)', least: 1, busy: 'none' };

const wide = { width: 1440, height: 900 };
const phone = { width: 375, height: 812 };

function median(values) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** One load of a page in a browser that has nothing of it. */
async function load(browser, { address, viewport, watched }, cpu) {
  const context = await browser.newContext({ viewport, locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(watchFirst, watched);
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
    { name: 'product, wide, English', viewport: wide, search: '' },
    { name: 'product, phone, English', viewport: phone, search: '' },
    { name: 'product, wide, Russian', viewport: wide, search: '?lang=ru' },
    { name: 'product, phone, Kazakh', viewport: phone, search: '?lang=kk' },
  ].map(({ search, ...one }) => ({ ...one, address: product.address + search, watched: ofProduct }));
  own.push({ name: 'peer', viewport: wide, address: peer.address, watched: ofPeer });
  if (beside === undefined) return own;
  const [folder, names] = beside.split(':');
  const others = await serveCompressed(resolve(folder), resolve(folder, '..'));
  return [
    ...own,
    ...names.split(',').map((name) => ({ name, viewport: wide, address: `${others.address}${name}/?n=30`, watched: ofPeer })),
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
  // The first round has the server pack what it serves, and is not counted.
  for (let run = 0; run <= Number(values.runs); run++) {
    for (const [i, subject] of subjects.entries()) {
      const browser = await launch();
      const loaded = await load(browser, subject, run === 0 ? 1 : Number(values.cpu));
      if (run > 0) loads[i].push(loaded);
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
