import type { Issue } from '../issue.ts';
import { pointer } from '../schemaIssues.ts';
import { citationNodes, type CitationNode } from '../tree.ts';
import type { Check, Context } from './context.ts';

function known(ids: Iterable<string>): string {
  return `one of ${[...ids].sort().join(', ')}`;
}

function checkCitation(context: Context, file: string, node: CitationNode): readonly Issue[] {
  const source = context.sources.get(node.source);
  if (source === undefined) {
    if (context.authored.unread.has(node.source)) return [];
    const message = `there is no source "${node.source}"`;
    const expected = known(context.sources.keys());
    const path = pointer([...node.path, 'source']);
    return [{ file, path, code: 'unknown_source', message, expected }];
  }
  const passages = new Set(source.passages.map(({ n }) => n));
  return node.at.flatMap((n, index): readonly Issue[] => {
    const path = pointer([...node.path, 'at', index]);
    if (!passages.has(n)) {
      const message = `source "${node.source}" lists no passage ${n}`;
      const expected = `one of ${[...passages].join(', ')} (or add the passage to the source)`;
      return [{ file, path, code: 'unknown_passage', message, expected }];
    }
    const before = node.at[index - 1] ?? 0;
    if (n > before) return [];
    const expected = 'passage numbers in ascending order, each once';
    const message = `${n} comes after ${before}`;
    return [{ file, path, code: 'passages_not_ascending', message, expected }];
  });
}

/** Citations of sources and passages that do not exist, or not in order. */
export const citations: Check = (context) =>
  [...context.authored.events, ...context.authored.counts].flatMap(({ file, content }) =>
    citationNodes(content).flatMap((node) => checkCitation(context, file, node)),
  );

/** The main source of the dataset has to exist. */
export const mainSource: Check = ({ authored, sources }) => {
  const { file, content } = authored.dataset;
  const id = content.main_source;
  if (sources.has(id) || authored.unread.has(id)) return [];
  const message = `there is no source "${id}"`;
  const expected = known(sources.keys());
  return [{ file, path: '/main_source', code: 'unknown_source', message, expected }];
};

/** Sites that the gazetteer does not hold. */
export const sites: Check = ({ authored, places }) =>
  authored.events.flatMap(({ file, content }) =>
    (content.sites ?? []).flatMap((site, index): readonly Issue[] => {
      if (places.has(site.value)) return [];
      const message = `there is no place "${site.value}"`;
      const path = `/sites/${index}/value`;
      return [{ file, path, code: 'unknown_place', message, expected: known(places.keys()) }];
    }),
  );

/** Places in a region that is not listed. */
export const placeRegions: Check = ({ authored: { places } }) => {
  const regions = new Set(places.content.regions.map(({ code }) => code));
  return places.content.places.flatMap((place, index): readonly Issue[] => {
    if (regions.has(place.admin1)) return [];
    const message = `there is no region "${place.admin1}"`;
    const path = `/places/${index}/admin1`;
    const expected = known(regions);
    return [{ file: places.file, path, code: 'unknown_region', message, expected }];
  });
};

/** Links to events that do not exist. */
export const linkTargets: Check = ({ authored, events }) =>
  authored.events.flatMap(({ file, content }) =>
    (content.links ?? []).flatMap((link, index): readonly Issue[] => {
      if (events.has(link.to) || authored.unread.has(link.to)) return [];
      const message = `there is no event "${link.to}"`;
      const path = `/links/${index}/to`;
      return [{ file, path, code: 'unknown_event', message, expected: 'the id of an event file' }];
    }),
  );
