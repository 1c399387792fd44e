import type { Authored } from '../dataset.ts';
import type { Issue } from '../issue.ts';
import { choiceNotes, counts, inferredNotes, outcomeFitsType, ranges, wordingBounds } from './claims.ts';
import { changedEvents, versionDescribed } from './changes.ts';
import { contextOf, type Check, type Outlines } from './context.ts';
import { endAfterStart, ongoingAsOf, readableDates } from './dates.ts';
import { duplicateIds, idIsFileName } from './ids.ts';
import { backInTime, circles, joinedAfterEnd } from './links.ts';
import { placesInRegions } from './places.ts';
import { citations, linkTargets, mainSource, placeRegions, sites } from './references.ts';
import { waveBounds } from './wave.ts';

const checks: readonly Check[] = [
  duplicateIds,
  idIsFileName,
  mainSource,
  citations,
  sites,
  placeRegions,
  linkTargets,
  readableDates,
  endAfterStart,
  ongoingAsOf,
  circles,
  backInTime,
  joinedAfterEnd,
  placesInRegions,
  inferredNotes,
  choiceNotes,
  ranges,
  counts,
  wordingBounds,
  outcomeFitsType,
  waveBounds,
  versionDescribed,
  changedEvents,
];

/** Every mistake that only shows when files are looked at together. */
export function crossCheck(authored: Authored, outlines: Outlines): readonly Issue[] {
  const context = contextOf(authored, outlines);
  return checks.flatMap((check) => check(context));
}
