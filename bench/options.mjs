import { parseArgs } from 'node:util';

export const usage = `npm run brush -- [--runs=5] [--cpu=4,1] [--steps=12] [--seconds=3] [--only=product|peer|floor]

Builds the product and the peer page, drags the time brush of both in one browser, and compares; the
floor is that brush on a page that draws nothing else.
--runs     times everything is measured, the pages by turns
--cpu      how many times slower the processor is made, one or more factors
--steps    single days a part of the brush is moved by, with a rest after each
--seconds  how long a part is dragged to and fro as fast as a mouse reports
`;

function number(text, least) {
  const value = Number(text);
  if (!(value >= least)) throw new Error(`A number from ${least} on is needed, not ${text}`);
  return value;
}

/** What is asked on the command line; null for help. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      help: { type: 'boolean', default: false },
      runs: { type: 'string', default: '5' },
      cpu: { type: 'string', default: '4,1' },
      steps: { type: 'string', default: '12' },
      seconds: { type: 'string', default: '3' },
      only: { type: 'string' },
    },
  });
  if (values.help) return null;
  return {
    runs: number(values.runs, 1),
    slowdowns: values.cpu.split(',').map((text) => number(text, 1)),
    steps: number(values.steps, 2),
    seconds: number(values.seconds, 0.5),
    only: values.only,
  };
}
