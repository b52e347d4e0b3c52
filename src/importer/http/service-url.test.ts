import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProblemsError } from '../../problem/problem.ts';
import { serviceUrl } from './service-url.ts';

test('is the public service unless the environment names a mirror', () => {
  assert.equal(serviceUrl('hugging-face', {}), 'https://huggingface.co');
  assert.equal(serviceUrl('arxiv', { OFFPRINT_ARXIV_URL: '' }), 'https://export.arxiv.org');
  const environment = { OFFPRINT_CROSSREF_URL: 'http://127.0.0.1:8080/mirror/' };
  assert.equal(serviceUrl('crossref', environment), 'http://127.0.0.1:8080/mirror');
});

test('refuses a mirror that is no address, by the name of the variable', () => {
  assert.throws(() => serviceUrl('hugging-face', { OFFPRINT_HF_URL: 'ftp://x' }), ProblemsError);
  assert.throws(() => serviceUrl('hugging-face', { OFFPRINT_HF_URL: 'mirror' }), /OFFPRINT_HF_URL/);
});
