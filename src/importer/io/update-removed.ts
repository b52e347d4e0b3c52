import { parseDocument, Scalar, visit } from 'yaml';
import type { RemovedPaper } from '../../paper/removed-paper.ts';

/** Changes to `removed.yaml`: entries by identifier; `undefined` removes an entry. */
export type RemovedChanges = ReadonlyMap<string, RemovedPaper | undefined>;

/** Returns the text of `removed.yaml` with some entries changed; the others keep their comments. */
export function updateRemoved(text: string, changes: RemovedChanges): string {
  const document = parseDocument(text);
  for (const [id, entry] of changes) {
    if (entry === undefined) document.delete(id);
    else document.set(quoted(id), document.createNode(entryToWrite(entry)));
  }
  visit(document.contents, {
    Pair: (_, { key, value }) => {
      const isDate = key instanceof Scalar && key.value === 'removed';
      if (isDate && value instanceof Scalar) value.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const isEmpty = JSON.stringify(document.toJS() ?? {}) === '{}';
  return isEmpty && changes.size > 0 ? '' : document.toString({ lineWidth: 0 });
}

/** Quotes a key, because arXiv identifiers look like numbers. */
function quoted(id: string): Scalar {
  const key = new Scalar(id);
  key.type = Scalar.QUOTE_DOUBLE;
  return key;
}

function entryToWrite({ aliases, ...entry }: RemovedPaper): object {
  return aliases.length === 0 ? entry : { ...entry, aliases };
}
