import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ArchiveConfigSchema } from '../../site/archive-config.ts';
import { archiveToUserAgent } from './user-agent.ts';

test('names title, address and e-mail of the archive', () => {
  const archive = ArchiveConfigSchema.parse({
    title: 'Übersicht (täglich); 日',
    description: 'Papers',
    url: 'https://papers.example.org',
    base: '/archive/',
    curator: { name: 'C', email: 'curator@example.org' },
  });
  const agent = archiveToUserAgent(archive);
  assert.equal(
    agent,
    'Offprint/0.1 (Ubersicht taglich; https://papers.example.org/archive/; mailto:curator@example.org)',
  );
  assert.equal(new Headers({ 'user-agent': agent }).get('user-agent'), agent);
});

test('is the program alone as long as there is no archive', () => {
  assert.equal(archiveToUserAgent(undefined), 'Offprint/0.1');
});
