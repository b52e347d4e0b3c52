/**
 * Moves the values of keys that had another name in an earlier version to their present names. A value that is there
 * already wins.
 *
 * @param names present names by former ones, both dotted from the root: `{ 'feeds.number': 'feeds.items' }`
 * @returns the data, the former names found in it, and those of them whose present name is there too
 */
export function renameKeys(data: unknown, names: FormerNames): RenamedKeys {
  const found = Object.keys(names).filter(
    (former) => valueAt(data, former.split('.')) !== undefined,
  );
  const spare = found.filter(
    (former) => valueAt(data, (names[former] ?? former).split('.')) !== undefined,
  );
  const value = found.reduce<unknown>((moved, former) => {
    const [from, to] = [former.split('.'), (names[former] ?? former).split('.')];
    const rest = withValue(moved, from, undefined);
    return valueAt(rest, to) === undefined ? withValue(rest, to, valueAt(moved, from)) : rest;
  }, data);
  return { value, found, spare };
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    data,
  );
}

/** Returns a copy with another value at a path; without the key, if there is none. */
function withValue(data: unknown, [key, ...below]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const { [key]: here, ...others } = isRecord(data) ? data : {};
  const next = withValue(here, below, value);
  return next === undefined ? others : { ...others, [key]: next };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Present names of keys by former ones. A former name stays for one major version. */
export type FormerNames = Readonly<Record<string, string>>;

interface RenamedKeys {
  readonly value: unknown;
  readonly found: readonly string[];
  readonly spare: readonly string[];
}
