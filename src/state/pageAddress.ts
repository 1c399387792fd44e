/**
 * The address of the view, as others may be told it: of a page that was opened from a disk its name
 * alone, since the way to it may name its owner.
 */
export function pageAddress({ protocol, pathname, search, href }: Location | URL = location): string {
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  return protocol === 'file:' ? `${decodeURI(name)}${search}` : href;
}
