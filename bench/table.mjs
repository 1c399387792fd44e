const columns = [
  ['brush50', 'brush p50'],
  ['brush95', 'p95'],
  ['updates', 'updates/s'],
  ['least', 'least'],
  ['all50', 'all views p50'],
  ['all95', 'p95'],
  ['script', 'script'],
  ['layout', 'style+layout'],
  ['task', 'all tasks'],
];

const line = (cells) => `| ${cells.join(' | ')} |`;
const fixed = (digits) => (value) => (value === undefined ? '' : value.toFixed(digits));

function rowsOf({ figures, ratios }, slowdown) {
  const cells = (figure, write) => columns.map(([name]) => write(figure[name]));
  const own = figures
    .filter((figure) => figure.slowdown === slowdown)
    .map((figure) => line([`${slowdown}x`, figure.subject, ...cells(figure, fixed(1))]));
  const ratio = ratios.find((one) => one.slowdown === slowdown);
  if (ratio?.brush50 === undefined) return own;
  return [...own, line([`${slowdown}x`, 'product / peer', ...cells(ratio, fixed(2))])];
}

/** The figures as a Markdown table, after what they were measured with. */
export function table(summary) {
  const { commit, changed, browser, cores, load, loadAfter, options, agreement } = summary;
  const head = [
    `Commit ${commit}${changed ? ' with changes' : ''}, ${browser}, ${cores} cores`,
    `load ${load.toFixed(1)} to ${loadAfter.toFixed(1)}, ${options.runs} runs`,
  ];
  return [
    `${head.join(', ')}; milliseconds a step but for updates.`,
    '',
    line(['CPU', 'page', ...columns.map(([, title]) => title)]),
    line(['---', '---', ...columns.map(() => '---:')]),
    ...options.slowdowns.flatMap((slowdown) => rowsOf(summary, slowdown)),
    '',
    `Of ${agreement.compared} frames of the product with a window the peer showed too, ` +
      `${agreement.different} showed another number of rows.`,
  ].join('\n');
}
