import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { valueOf, warningsOf } from '../problem/parsed.ts';
import { formatProblem } from '../problem/problem.ts';
import { pathInRepository } from './content-folder.ts';
import { loadArchiveConfig } from './yaml-files.ts';

test('the editor of a record finds it from the root of the nearest repository', () => {
  const root = mkdtempSync(join(tmpdir(), 'repository-'));
  try {
    const folder = join(root, 'archives', 'soup & co');
    mkdirSync(folder, { recursive: true });
    mkdirSync(join(root, '.git'));
    assert.equal(pathInRepository(folder), 'archives/soup & co');
    const lines = ['title: Soup', 'description: Soups.', 'url: https://soup.example.org'];
    const edit = 'corrections: { edit: "https://git.example.org/edit/{file}" }';
    writeFileSync(join(folder, 'archive.yaml'), [...lines, edit].join('\n'));
    const editor = (): string | undefined => valueOf(loadArchiveConfig(folder))?.corrections?.edit;
    assert.equal(editor(), 'https://git.example.org/edit/archives/soup%20%26%20co/{file}');
    mkdirSync(join(folder, '.git'));
    assert.equal(pathInRepository(folder), '');
    assert.equal(editor(), 'https://git.example.org/edit/{file}');
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a former key of archive.yaml counts, with a warning', () => {
  const folder = mkdtempSync(join(tmpdir(), 'former-'));
  try {
    const lines = ['name: Soup', 'description: Soups.', 'url: https://soup.example.org'];
    writeFileSync(join(folder, 'archive.yaml'), lines.join('\n'));
    const config = loadArchiveConfig(folder, { name: 'title' });
    assert.equal(valueOf(config)?.title, 'Soup');
    assert.match(warningsOf(config).map(formatProblem).join(), /archive\.yaml:1 name: .* title/u);
    assert.ok(!loadArchiveConfig(folder).ok);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
