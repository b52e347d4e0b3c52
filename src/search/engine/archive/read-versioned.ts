import {
  filesVersion,
  type BundleList,
  type FormsFile,
  type TableFile,
  type TitlesFile,
} from '../../archive-files.ts';

/**
 * Returns a file of the index if it has the version of this script.
 *
 * @throws {Error} when it has another, because a page has outlived the archive it was opened in
 */
export function readVersioned<Kind extends keyof Files>(kind: Kind, data: unknown): Files[Kind] {
  if (!isVersioned(kind, data)) throw new Error('The archive was built anew: reload the page');
  return data;
}

/** Index and script are built together, so a file of this version has the expected shape. */
function isVersioned<Kind extends keyof Files>(_kind: Kind, data: unknown): data is Files[Kind] {
  return (
    typeof data === 'object' && data !== null && 'version' in data && data.version === filesVersion
  );
}

interface Files {
  readonly list: BundleList;
  readonly table: TableFile;
  readonly forms: FormsFile;
  readonly titles: TitlesFile;
}
