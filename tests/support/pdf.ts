import { inflateSync } from 'node:zlib';

/** One page of a printed document. */
export interface PrintedPage {
  /** Points, 72 to the inch. */
  readonly width: number;
  readonly height: number;
  /** How many runs of letters stand on it. */
  readonly runs: number;
}

/** A document as Chromium writes it: plain objects, each page with one deflated stream. */
export function pagesOf(pdf: Buffer): readonly PrintedPage[] {
  const text = pdf.toString('latin1');
  const objects = [...text.matchAll(/<<\s*\/Type \/Page\b(?!s)[\s\S]*?endobj/g)];
  return objects.map(([page]) => {
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
    const [, content] = /\/Contents (\d+) 0 R/.exec(page) ?? [];
    const start = text.indexOf('stream\n', text.indexOf(`\n${content} 0 obj\n`)) + 'stream\n'.length;
    const drawn = inflateSync(pdf.subarray(start, text.indexOf('\nendstream', start)));
    const runs = drawn.toString('latin1').match(/\bT[jJ]\b/g)?.length ?? 0;
    return { width: Number(width), height: Number(height), runs };
  });
}
