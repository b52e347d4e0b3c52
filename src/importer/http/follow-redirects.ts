/**
 * Sends a request and follows redirects as far as they stay on the host, port and scheme, or lead to a public host over
 * HTTPS. No server may send the importer to what only this machine or its network can reach.
 *
 * @returns undefined if a redirect leads elsewhere, or there are too many
 */
export async function followRedirects(
  address: string,
  init: RequestInit,
): Promise<Response | undefined> {
  let from = new URL(address);
  for (let redirect = 0; redirect <= mostRedirects; redirect += 1) {
    const response = await fetch(from, { ...init, redirect: 'manual' });
    const location = response.headers.get('location');
    if (location === null || !redirects.has(response.status)) return response;
    await response.body?.cancel();
    const to = URL.parse(location, from);
    if (to === null || !mayFollow(from, to)) return undefined;
    from = to;
  }
  return undefined;
}

function mayFollow(from: URL, to: URL): boolean {
  return to.origin === from.origin || (to.protocol === 'https:' && to.port === '' && isPublic(to));
}

/** Returns whether a host has a name that is neither an address nor one of a private network. */
function isPublic({ hostname }: URL): boolean {
  return /\.[a-z][a-z\d-]*\.?$/.test(hostname) && !privateNames.test(hostname);
}

const privateNames = /\.(?:local|localhost|internal|intranet|lan|home|corp|arpa|test)\.?$/;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const mostRedirects = 5;
