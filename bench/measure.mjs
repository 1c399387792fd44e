import { launch, openPage } from './browser.mjs';
import { dragFast, findParts, hold, moveByDays } from './gestures.mjs';
import { probe } from './probe.mjs';

const timesOfWork = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration', 'TaskDuration'];

async function workOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return timesOfWork.map((name) => metrics.find((metric) => metric.name === name).value * 1000);
}

/** Milliseconds from an input to the paint of the brush, and of the last view that must follow it. */
function latencyOf({ input, first, last }) {
  return { brush: first.brush - input, all: Math.max(last.brush, last.linked ?? 0) - input };
}

async function measureSteps(page, session, part, count) {
  await page.evaluate(() => window.probe.steps());
  const before = await workOf(session);
  await moveByDays(page, part, count);
  const after = await workOf(session);
  const steps = await page.evaluate(() => window.probe.steps());
  const moved = steps.filter(({ first }) => first.brush !== undefined);
  if (moved.length < count - 1) {
    throw new Error(`${part.name}: ${moved.length} of ${count} steps moved the brush`);
  }
  return {
    latencies: moved.map(latencyOf),
    work: Object.fromEntries(timesOfWork.map((name, i) => [name, (after[i] - before[i]) / count])),
  };
}

async function measureSpeed(page, session, part, seconds) {
  const start = await page.evaluate(() => {
    window.probe.frames();
    return performance.now();
  });
  await dragFast(session, part, seconds);
  const frames = await page.evaluate(() => window.probe.frames());
  const inTime = frames.filter(({ at }) => at <= start + seconds * 1000);
  return { updates: inTime.length / seconds, frames };
}

/** One subject on a fresh page: every part of its brush, step by step and as fast as it goes. */
async function measurePage(browser, subject, { slowdown, steps, seconds }) {
  const { page, session, close } = await openPage(browser, subject, { slowdown, probe });
  try {
    const parts = [];
    for (const part of await findParts(page)) {
      const measured = await hold(page, part, async () => ({
        ...(await measureSteps(page, session, part, steps)),
        ...(await measureSpeed(page, session, part, seconds)),
      }));
      parts.push({ part: part.name, ...measured });
    }
    return parts;
  } finally {
    await close();
  }
}

/** All runs: the subjects by turns, each time another one first. */
export async function measureAll(subjects, { runs, slowdowns, ...options }, report) {
  const results = [];
  let browserVersion = '';
  for (let run = 0; run < runs; run++) {
    for (const slowdown of slowdowns) {
      const order = run % 2 === 0 ? subjects : subjects.toReversed();
      for (const subject of order) {
        const browser = await launch();
        browserVersion = browser.version();
        try {
          const parts = await measurePage(browser, subject, { slowdown, ...options });
          results.push({ subject: subject.name, slowdown, run, parts });
        } finally {
          await browser.close();
        }
        report(`run ${run + 1} of ${runs}, ${slowdown}x: ${subject.name}`);
      }
    }
  }
  return { browserVersion, results };
}
