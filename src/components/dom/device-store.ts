/**
 * Reads what is stored on the reader's device under a name, as parsed JSON; undefined where there is nothing, nothing
 * readable, or no storage at all. Never throws. The value may be anything: another page, an older version or the reader
 * may have written it.
 */
export function readStored(name: string): unknown {
  try {
    const text = localStorage.getItem(keyOf(name));
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Stores a value as JSON in place of the previous one. Returns false, with nothing changed, when the device refuses.
 */
export function writeStored(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab has changed what is stored under a name, or has removed everything. */
export function watchStored(name: string, changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === null || key === keyOf(name)) changed();
  });
}

/** Removes everything that this archive has stored on the device. */
export function forgetStored(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(keyOf(''))) localStorage.removeItem(key);
    }
  } catch {
    // Without storage there is nothing to remove.
  }
}

/** Returns a property of a stored value; undefined when the value is not an object or lacks the property. */
export function fieldOf(stored: unknown, name: string): unknown {
  return typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : undefined;
}

/** Returns the strings in a stored list; none when it is not a list. */
export function textsOf(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((each) => typeof each === 'string') : [];
}

/** Several archives may share one origin, and must not share their readers' papers. */
function keyOf(name: string): string {
  return `offprint:${document.documentElement.dataset['base'] ?? '/'}:${name}`;
}
