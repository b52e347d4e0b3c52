import { readFile } from 'node:fs/promises';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';

/**
 * Returns the problems of feeds, one sentence each, beginning with the file. Checks Atom by the grammar of RFC 4287 and its
 * two rules, JSON Feed by a schema, RSS 2.0 by its required elements, and in all of them that addresses are absolute, dates
 * exist and ids are unique.
 */
export async function checkFeeds(files: readonly FeedFile[]): Promise<readonly string[]> {
  const ending = (end: string) => files.filter(({ file }) => file.endsWith(end));
  const documents = ending('.xml').map(parseXml);
  const atom = documents.filter(({ root }) => root?.localName === 'feed');
  return [
    ...documents.flatMap(({ file, problems }) => problems.map((problem) => `${file}: ${problem}`)),
    ...(await checkGrammar(atom)),
    ...documents.flatMap((document) =>
      document.root === null ? [] : checkXml(document.file, document.root),
    ),
    ...(await checkJson(ending('.json'))),
  ];
}

export interface FeedFile {
  readonly file: string;
  readonly text: string;
}

function parseXml({ file, text }: FeedFile): ParsedFile {
  const problems: string[] = [];
  let document: Document | undefined;
  try {
    const onError = (_level: string, message: string): void => {
      problems.push(message);
    };
    document = new DOMParser({ onError }).parseFromString(text, 'text/xml');
  } catch (error) {
    problems.push(String(error));
  }
  return { file, text, problems, root: document?.documentElement ?? null };
}

async function checkGrammar(files: readonly FeedFile[]): Promise<readonly string[]> {
  if (files.length === 0) return [];
  const { errors } = await validateXML({
    xml: files.map(({ file, text }) => ({ fileName: file.replaceAll('/', '|'), contents: text })),
    schema: [{ fileName: 'atom.rng', contents: await readSchema('atom.rng') }],
    extension: 'relaxng',
    // In pages of 64 KiB.
    initialMemoryPages: 512,
    maxMemoryPages: 8192,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

function checkXml(file: string, root: Element): readonly string[] {
  const isAtom = root.localName === 'feed';
  const channel = isAtom ? root : (childrenOf(root, 'channel')[0] ?? root);
  const entries = childrenOf(channel, isAtom ? 'entry' : 'item');
  const problems = [
    ...(isAtom ? entries.flatMap(checkAtomEntry) : checkRss(channel, entries)),
    ...repeated(entries.map((entry) => textOf(entry, isAtom ? 'id' : 'guid'))),
    ...addressesOf(root).filter((address) => !/^https?:\/\/[^/]+\//u.test(`${address}/`)),
  ];
  return problems.map((problem) => `${file}: ${problem}`);
}

/** Checks the rules of RFC 4287 that its grammar cannot express; the feed always has an author. */
function checkAtomEntry(entry: Element): readonly string[] {
  const links = childrenOf(entry, 'link').map((link) => link.getAttribute('rel') ?? 'alternate');
  const published = textOf(entry, 'published');
  return [
    ...(links.includes('alternate') ? [] : ['an entry leads nowhere']),
    ...(textOf(entry, 'updated') < published ? ['an entry was updated before it was there'] : []),
  ];
}

/** https://www.rssboard.org/rss-specification#requiredChannelElements */
function checkRss(channel: Element, items: readonly Element[]): readonly string[] {
  const lack = (parent: Element, names: readonly string[]): readonly string[] =>
    names.filter((name) => textOf(parent, name).trim() === '').map((name) => `there is no ${name}`);
  const dates = [channel, ...items].flatMap((parent) =>
    ['pubDate', 'lastBuildDate'].map((name) => textOf(parent, name)).filter((date) => date !== ''),
  );
  return [
    ...lack(channel, ['title', 'link', 'description']),
    ...items.flatMap((item) => [
      ...lack(item, ['title', 'link', 'guid', 'pubDate']),
      // A short entry has a description alone, and that of a paper without an abstract may have neither.
      ...(childrenOf(item, 'encoded').length > 0 ? lack(item, ['encoded']) : []),
    ]),
    ...dates.filter((date) => new Date(date).toUTCString() !== date),
  ];
}

async function checkJson(files: readonly FeedFile[]): Promise<readonly string[]> {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  const schema: unknown = JSON.parse(await readSchema('json-feed.schema.json'));
  if (typeof schema !== 'object' || schema === null) throw new Error('The schema is no object.');
  const validate = ajv.compile<{ readonly items: readonly { readonly id: string }[] }>(schema);
  return files.flatMap(({ file, text }) => {
    const feed: unknown = JSON.parse(text);
    const problems = validate(feed)
      ? repeated(feed.items.map(({ id }) => id))
      : (validate.errors ?? []).map(
          ({ instancePath, message = '' }) => `${instancePath} ${message}`,
        );
    return problems.map((problem) => `${file}: ${problem}`);
  });
}

function readSchema(name: string): Promise<string> {
  return readFile(new URL(`schemas/${name}`, import.meta.url), 'utf8');
}

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} occurs twice`);
}

/** Returns the addresses in elements, attributes and the HTML of entries. */
function addressesOf(root: Element): readonly string[] {
  const all = [...root.getElementsByTagName('*')];
  const html = all
    .filter(({ localName }) => localName === 'encoded' || localName === 'content')
    .map(({ textContent }) => textContent ?? '');
  return [
    ...all.flatMap((element) => element.getAttribute('href') ?? []),
    ...all
      .filter(({ localName }) => localName === 'uri' || localName === 'id' || localName === 'guid')
      .map(({ textContent }) => textContent ?? ''),
    ...html.flatMap((text) =>
      [...text.matchAll(/\s(?:href|src)="(?!mailto:)([^"]*)"/gu)].map(
        ([, address = '']) => address,
      ),
    ),
  ];
}

function childrenOf(parent: Element, name: string): readonly Element[] {
  return [...parent.childNodes].filter(
    (node): node is Element =>
      node.nodeType === 1 && 'localName' in node && node.localName === name,
  );
}

function textOf(parent: Element, name: string): string {
  return childrenOf(parent, name)[0]?.textContent ?? '';
}

interface ParsedFile extends FeedFile {
  readonly problems: readonly string[];
  readonly root: Element | null;
}
