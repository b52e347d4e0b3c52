/**
 * Returns a valid http or https address as written if possible, otherwise percent-encoded; undefined for anything else.
 */
export function safeUrl(raw: string): string | undefined {
  const withScheme = /^https?:\/\//i.test(raw) ? raw : `https://${raw}`;
  if (!URL.canParse(withScheme)) return undefined;
  const url = new URL(withScheme);
  if (!/^https?:$/.test(url.protocol) || !/^[^.].*\.[^.]+\.?$/.test(url.hostname)) return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  return plainAddress.test(withScheme) ? withScheme : encodeRest(url.href);
}

function encodeRest(href: string): string {
  return href.replace(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/g, (character) =>
    encodeURIComponent(character),
  );
}

/** The characters of RFC 3986, https://www.rfc-editor.org/rfc/rfc3986#section-2 */
const plainAddress = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/;
