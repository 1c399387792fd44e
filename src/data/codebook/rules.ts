import { boundsInWords } from './wording.ts';

/** The rules of the dataset, as the published codebook states them. */
export const claims = `## A fact is a list of claims

A fact that could be disputed (a date, a number, a place, an outcome) is an ordered list of claims, each with its source, the place in the source, and whether it is stated there or inferred by the coder. The first claim is the one in use; its note says why where claims differ. Everything derived (duration, implied rise, disagreement) is computed from the claims. Unknown is absent, never 0.

The text of the sources is not part of the dataset. For every passage that is cited, the lossless file (\`atlas.en.json\`) holds its number, one sentence in our own words on what it reports, and its first words as a finding aid. Of every source it says who publishes it (\`about\`), how it was read (\`read\`), and whose side it openly takes, as far as what was read shows it (\`tilt\`).`;

export const time = `## Time

Dates are EDTF (ISO 8601-2:2019): \`2021-07-19\` a day, \`2021-07\` (or \`2021-07-XX\`) some day of the month, \`~\` about, \`?\` unsure, \`%\` both, \`a/b\` (or \`[a..b]\`) one day within, both ends included. \`../b\` (or \`[..b]\`) is one day at \`b\` or before, \`a/..\` (or \`[a..]\`) one at \`a\` or after. \`..\` (or \`XXXX-XX-XX\`) says that no day is known, and counts as a date left out.

- **Certainly running**: from the latest possible start to the later of \`last_seen\` and the earliest possible end.
- **Possibly running**: from the earliest possible start to the latest possible end, or, where the end is unknown, to the last day the source reports.
- **Ongoing** is not an unknown end. It needs a source that says the action was still running on the last day it reports (\`ongoing_as_of\`). With no end and no such claim the end is **unknown**, and both columns are empty.
- \`duration_days\` counts the first and the last day and is filled only where both are exact.`;

export const numbers = `## Numbers

- Numbers in words: dozens is ${boundsInWords('dozens')}; hundreds ${boundsInWords('hundreds')}; several hundred ${boundsInWords('several_hundred')}; "more than N" is N to unknown; "about N" is N, with the wording kept. \`participants_text\` keeps the wording.
- People on strike are not the employer's staff: \`participants_low\` and \`participants_high\` span every claim of people taking part, \`workforce\` is the staff.
- Pay is per month in tenge (KZT). \`wage_won_pct\` is what a source says; \`wage_implied_pct\` is what its amounts imply. Where they differ, \`disagreements\` names \`wages.won\`: it names every field whose claims differ or that the event’s own arithmetic contradicts (\`demands\` for what became of one, or whether it was made), by the kinds below.`;

export const flatTable = `## The flat table

\`strikes.csv\` has one row an event: UTF-8, RFC 4180, CRLF, lists joined with \`; \`, unknown empty. A text that a spreadsheet could take for a formula (it begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a line break, in full width too) has one apostrophe before it, to be taken away on reading, and so has one with apostrophes before such a beginning; a plain negative number is left as it is. It shows the claims in use; \`atlas.en.json\` is the lossless form. Ranges are \`57000-80000\`; \`300..\` is at least 300, \`..400\` at most 400. \`demand_codes\` and \`demand_results\` have one entry a demand, in the same order.

\`strikes.geojson\` has the same rows as properties of points (RFC 7946). A point is the first site of an event, so that events of one town share one point, and events without a known place are not in it.`;
