/**
 * The files published with the page, each by the address it has there: the one place that asks for
 * them. The build of one file has `packedFiles` in place of this module.
 */

/** Whether the page came from a host; a file that was opened from a disk asks nobody for anything. */
export const isHosted: boolean = true;

/** Fetches a file. */
export function fetchFile(address: string, init: RequestInit): Promise<Response> {
  return fetch(address, init);
}

/** Where a picture or a link finds a file. */
export function fileAddress(address: string): string {
  return address;
}
