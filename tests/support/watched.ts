/** Names of the replaced modules that a test file has loaded, in order. */
export const loaded: string[] = [];

/** An empty module in the place of `name`, for `vi.mock`, that tells when it is loaded. */
export function watched(name: string): object {
  loaded.push(name);
  return {};
}
