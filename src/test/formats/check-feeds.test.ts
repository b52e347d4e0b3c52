import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFeeds } from './check-feeds.ts';

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><id>https://a.example/</id>
<updated>2026-06-10T00:00:00Z</updated><author><name>B</name></author>
<entry><title>C</title><id>https://a.example/c</id><link href="https://a.example/c"/>
<published>2026-06-10T00:00:00Z</published><updated>2026-06-10T00:00:00Z</updated></entry></feed>`;

const problemsOf = async (text: string, file = 'atom.xml'): Promise<string> =>
  (await checkFeeds([{ file, text }])).join('\n');

test('a sound feed has no problems', async () => {
  assert.equal(await problemsOf(atom), '');
  const json = { version: 'https://jsonfeed.org/version/1.1', title: 'A', items: [] };
  assert.equal(await problemsOf(JSON.stringify(json), 'feed.json'), '');
});

test('each kind of fault is found', async () => {
  assert.match(await problemsOf(atom.replace('</entry>', '')), /^atom\.xml: /);
  assert.match(
    await problemsOf(atom.replace('<title>C</title>', '')),
    /Expecting.*title|interleave/,
  );
  assert.match(await problemsOf(atom.replace('2026-06-10T00:00:00Z', '10 June')), /atom\.xml/);
  assert.match(await problemsOf(atom.replace('href="https://a.example/c"', 'href="/c"')), /: \/c$/);
  assert.match(
    await problemsOf(atom.replace('<link href="https://a.example/c"/>', '')),
    /leads nowhere/,
  );
  assert.match(
    await problemsOf('<rss version="2.0"><channel><title>A</title></channel></rss>', 'rss.xml'),
    /there is no link/,
  );
  assert.match(await problemsOf('{"version":"1","title":"A"}', 'feed.json'), /items/);
});
