import type { BibtexEntry } from './parse-entries.ts';

/**
 * Adds to entries the fields that they inherit: from the data they name in `xdata` and from the book or the issue they name
 * in `crossref` (https://ctan.org/pkg/biblatex, 3.13 and 2.4.1). Papers of a file with one volume of proceedings inherit
 * from it unasked, because the sources of PMLR say only there what holds for all.
 */
export function inheritFields(entries: readonly BibtexEntry[]): readonly BibtexEntry[] {
  // Twice, because data may name other data.
  return inheritFromContainers(inheritData(inheritData(entries)));
}

function inheritData(entries: readonly BibtexEntry[]): readonly BibtexEntry[] {
  const byKey = entriesByKey(entries);
  return entries.map((entry) => {
    const keys = (entry.fields.get('xdata') ?? '').split(',', mostData).map(foldKey);
    return inherit(
      entry,
      keys.flatMap((key) => pick(byKey.get(key)?.fields, dataFields)),
    );
  });
}

function inheritFromContainers(entries: readonly BibtexEntry[]): readonly BibtexEntry[] {
  const byKey = entriesByKey(entries);
  const volumes = entries.filter(({ type }) => type === 'proceedings' || type === 'mvproceedings');
  const onlyVolume = volumes.length === 1 ? volumes[0] : undefined;
  return entries.map((entry) => {
    const key = foldKey(entry.fields.get('crossref') ?? '');
    const named = byKey.get(key);
    const container = key === '' && isPaperOf(entry, onlyVolume) ? onlyVolume : named;
    return container === undefined ? entry : inherit(entry, fieldsOfContainer(container));
  });
}

function entriesByKey(entries: readonly BibtexEntry[]): ReadonlyMap<string, BibtexEntry> {
  return new Map(
    entries.flatMap((entry) => (entry.key === '' ? [] : [[foldKey(entry.key), entry] as const])),
  );
}

function foldKey(key: string): string {
  return key.trim().toLowerCase();
}

/** Returns whether a paper names no other book than the volume. */
function isPaperOf({ type, fields }: BibtexEntry, volume: BibtexEntry | undefined): boolean {
  if (volume === undefined || !/^(?:inproceedings|conference)$/.test(type)) return false;
  const [booktitle] = pick(fields, ['booktitle']);
  return booktitle === undefined || booktitle[1] === titleOf(volume);
}

/** Returns what an entry inherits from its container, whose title is that of the book or the journal. */
function fieldsOfContainer(container: BibtexEntry): readonly Field[] {
  const title = titleOf(container);
  const name = container.type === 'periodical' ? 'journaltitle' : 'booktitle';
  return [
    ...(title === undefined ? [] : [[name, title] as const]),
    ...pick(container.fields, containerFields),
  ];
}

function titleOf({ fields }: BibtexEntry): string | undefined {
  return pick(fields, ['booktitle', 'title'])[0]?.[1];
}

function inherit(entry: BibtexEntry, inherited: readonly Field[]): BibtexEntry {
  if (inherited.length === 0) return entry;
  const own = [...entry.fields].filter(([, value]) => value.trim() !== '');
  return { ...entry, fields: new Map([...inherited, ...own]) };
}

/** Returns the fields that are there and not blank. */
function pick(
  fields: BibtexEntry['fields'] | undefined,
  names: readonly string[],
): readonly Field[] {
  return names.flatMap((name) => {
    const value = fields?.get(name) ?? '';
    return value.trim() === '' ? [] : [[name, value] as const];
  });
}

const containerFields = ['year', 'date', 'month', 'publisher', 'volume', 'editor'];
const dataFields = [
  ...containerFields,
  ...['author', 'title', 'subtitle', 'booktitle', 'journal', 'journaltitle', 'day', 'number'],
  ...['issue', 'pages', 'institution', 'school', 'organization', 'doi', 'url', 'keywords'],
  'crossref',
];
/** More sets of data than any entry names. */
const mostData = 20;

type Field = readonly [name: string, value: string];
