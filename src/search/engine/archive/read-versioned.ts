import {
  filesVersion,
  type BundleList,
  type FormsFile,
  type TableFile,
} from '../../archive-files.ts';

/**
 * A file of the index, if it is of the version that this script knows.
 *
 * @throws {Error} when it is of another, because a page has outlived the archive it was opened in
 */
export function readVersioned<Kind extends keyof Files>(kind: Kind, data: unknown): Files[Kind] {
  if (!isVersioned(kind, data)) throw new Error('The archive was built anew: reload the page');
  return data;
}

/** Both ends are built together, so that a file of the same version is of the shape this script knows. */
function isVersioned<Kind extends keyof Files>(_kind: Kind, data: unknown): data is Files[Kind] {
  return (
    typeof data === 'object' && data !== null && 'version' in data && data.version === filesVersion
  );
}

interface Files {
  readonly list: BundleList;
  readonly table: TableFile;
  readonly forms: FormsFile;
}
