/** The value below which a part of the others lie; nearest rank. */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
}

const median = (values) => quantile(values, 0.5);

/** A run as its own figures: all steps of all parts together. */
function figuresOfRun({ parts }) {
  const latencies = parts.flatMap((part) => part.latencies);
  const latency = (what, part) => quantile(latencies.map((step) => step[what]), part);
  const work = (name) => median(parts.map((part) => part.work[name]));
  return {
    brush50: latency('brush', 0.5),
    brush95: latency('brush', 0.95),
    all50: latency('all', 0.5),
    all95: latency('all', 0.95),
    updates: median(parts.map((part) => part.updates)),
    least: Math.min(...parts.map((part) => part.updates)),
    script: work('ScriptDuration'),
    layout: work('RecalcStyleDuration') + work('LayoutDuration'),
    task: work('TaskDuration'),
  };
}

/** Medians over the runs, for each subject and slowdown. */
export function summarize(results) {
  const kinds = new Set(results.map(({ subject, slowdown }) => `${slowdown} ${subject}`));
  return [...kinds].map((kind) => {
    const runs = results.filter(({ subject, slowdown }) => `${slowdown} ${subject}` === kind);
    const figures = runs.map(figuresOfRun);
    const names = Object.keys(figures[0]);
    const medians = names.map((name) => [name, median(figures.map((run) => run[name]))]);
    const { subject, slowdown } = runs[0];
    return { subject, slowdown, runs: runs.length, ...Object.fromEntries(medians) };
  });
}

/** How the product's figures relate to the peer's in the same runs: a median of ratios. */
export function ratios(results, slowdown) {
  const of = (name) =>
    results
      .filter((result) => result.subject === name && result.slowdown === slowdown)
      .map(figuresOfRun);
  const [product, peer] = [of('product'), of('peer')];
  if (product.length === 0 || peer.length === 0) return null;
  return Object.fromEntries(
    Object.keys(product[0]).map((name) => [
      name,
      median(product.map((run, i) => run[name] / peer[i][name])),
    ]),
  );
}

/**
 * Whether the pages agree: frames that showed another number of rows than the last frame of any
 * page with the same window, and windows that both pages showed.
 */
export function agreement(results) {
  const frames = results.flatMap(({ subject, parts }) =>
    parts.flatMap((part) => part.frames.map((frame) => ({ subject, ...frame }))),
  );
  const peer = new Map(
    frames.filter(({ subject }) => subject === 'peer').map(({ days, shown }) => [days, shown]),
  );
  const product = frames.filter(({ subject, days }) => subject === 'product' && peer.has(days));
  const stale = product.filter(({ days, shown }) => peer.get(days) !== shown);
  return { compared: product.length, different: stale.length };
}
