/**
 * Returns whether a reply of a media type may be what was asked for. Servers are careless about types, so JSON may call
 * itself anything but a page, and XML any kind of XML; a page of HTML instead of data is what portals, blocks and
 * maintenance look like.
 */
export function isWantedType(mediaType: string | undefined, accept: string): boolean {
  if (mediaType === undefined) return true;
  const wantsPage = accept.includes('text/html') || accept.includes('*/*');
  return wantsPage || !/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(mediaType);
}
