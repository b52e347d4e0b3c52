import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { fileErrorToProblem } from './file-error-to-problem.ts';

test('says which file the system refuses, and what to do', () => {
  const folder = mkdtempSync(`${tmpdir()}/offprint-file-error-`);
  const thrown = (path: string): unknown => {
    try {
      return readFileSync(path);
    } catch (error) {
      return error;
    }
  };
  const gone = fileErrorToProblem(thrown(`${folder}/soup.mdx`));
  assert.deepEqual(
    [gone?.file, gone?.message],
    ['soup.mdx', 'is gone, or a link that leads nowhere'],
  );
  assert.match(fileErrorToProblem(thrown(folder))?.message ?? '', /folder|file/);
});

test('names the file, not the name under which it is being written', () => {
  const full = Object.assign(new Error('full'), { code: 'ENOSPC', path: '/a/.soup.mdx.77.part' });
  assert.equal(fileErrorToProblem(full)?.file, 'soup.mdx');
  assert.match(fileErrorToProblem(full)?.message ?? '', /no room left/);
});

test('leaves other errors to others', () => {
  assert.equal(fileErrorToProblem(new TypeError('x')), undefined);
  assert.equal(
    fileErrorToProblem(Object.assign(new Error('x'), { code: 'ECONNRESET' })),
    undefined,
  );
  assert.equal(fileErrorToProblem('x'), undefined);
});
