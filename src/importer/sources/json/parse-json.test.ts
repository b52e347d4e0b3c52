import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paperJson } from './paper-json.ts';
import { parseJson } from './parse-json.ts';

const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;

test('a record that is nested too deeply is named, and the others are read', () => {
  const text = `[{"title": "Tea", "published": "2026"}, {"title": ${deep}}, {"title": "Soup", "published": "2026"}]`;
  const { papers, problems } = paperJson.parse(text, { today: '2026-12-01' });
  assert.deepEqual(
    papers.map(({ record }) => record.title),
    ['Tea', 'Soup'],
  );
  assert.equal(problems[0]?.record, 'record 2');
  assert.match(problems[0].message, /nested more than 100 levels deep/);
});

test('so it is in the envelope of a reply', () => {
  const json = parseJson(`{"message": {"items": [{"a": 1}, {"a": ${deep}}]}}`);
  assert.ok('value' in json);
  assert.match(JSON.stringify(json.value), /^\{"message":\{"items":\[\{"a":1\},"nested more/);
});

test('what is nothing but depth is refused', () => {
  for (const text of [
    deep,
    `[{"a": ${deep}}]`,
    `{"a": ${deep}}`,
    '{"a":'.repeat(500) + '1' + '}'.repeat(500),
  ])
    assert.ok('problem' in parseJson(text), text.slice(0, 20));
});
