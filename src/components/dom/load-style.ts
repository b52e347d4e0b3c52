/**
 * Adds a style sheet that only an action needs, once, and waits until it applies. Resolves even when it fails to load:
 * the action works without it.
 */
export function loadStyle(href: string): Promise<void> {
  const known = loading.get(href);
  if (known !== undefined) return known;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  const loaded = new Promise<void>((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
  });
  loading.set(href, loaded);
  document.head.append(link);
  return loaded;
}

const loading = new Map<string, Promise<void>>();
