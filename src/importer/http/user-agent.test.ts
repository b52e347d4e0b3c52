import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engineVersion } from '../../files/engine.ts';
import { ArchiveConfigSchema } from '../../site/archive-config.ts';
import { archiveToUserAgent } from './user-agent.ts';

const program = `Offprint/${engineVersion()}`;

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
    `${program} (Ubersicht taglich; https://papers.example.org/archive/; mailto:curator@example.org)`,
  );
  assert.equal(new Headers({ 'user-agent': agent }).get('user-agent'), agent);
});

test('is the program alone as long as there is no archive', () => {
  assert.equal(archiveToUserAgent(undefined), program);
});
