import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ArchiveConfigSchema, outputKinds } from '../site/archive-config.ts';
import { sampleArchive, samplePaper } from '../test/sample-archive.ts';
import { paperFormats, writes } from './outputs.ts';

const archive = sampleArchive([samplePaper('a'), samplePaper('b')]);
const withConfig = (config: object) => ({
  ...archive,
  config: ArchiveConfigSchema.parse({ ...archive.config, ...config }),
});

test('an archive writes every kind unless it says otherwise', () => {
  const kinds = (config: object) => outputKinds.filter((kind) => writes(withConfig(config), kind));
  assert.deepEqual(kinds({}), outputKinds);
  assert.deepEqual(kinds({ outputs: 'all' }), outputKinds);
  assert.deepEqual(kinds({ outputs: 'lean' }), []);
  assert.deepEqual(kinds({ outputs: ['data', 'citations'] }), ['citations', 'data']);
});

test('a kind that does not exist is refused, and the others are named', () => {
  for (const outputs of ['none', ['feeds'], 3]) {
    const { error } = ArchiveConfigSchema.safeParse({ ...archive.config, outputs });
    assert.deepEqual(
      error?.issues.map(({ message }) => message),
      [
        'Write all, lean, or a list of these: citations, markdown, api, data, people-feeds, feed-history, pictures.',
      ],
    );
  }
});

test('papers have all formats in a small archive, three in a large one, and JSON in any', () => {
  const formats = (config: object) => paperFormats(withConfig(config)).join(' ');
  assert.equal(formats({}), 'json md bib ris csl.json linkset.json');
  assert.equal(formats({ citations: { maxPapers: 1 } }), 'json md bib');
  assert.equal(formats({ outputs: ['markdown'] }), 'json md');
  assert.equal(formats({ outputs: 'lean' }), 'json');
});
