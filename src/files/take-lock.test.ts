import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { takeLock } from './take-lock.ts';

let folder = '';
let lock = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-lock-'));
  lock = join(folder, 'new/lock');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const refuse = (owner?: number): Error => new Error(`taken by ${String(owner)}`);

test('holds the number of this process until it is given back', () => {
  const release = takeLock(lock, refuse);
  assert.equal(readFileSync(lock, 'utf8'), String(process.pid));
  release();
  assert.ok(!existsSync(lock));
});

test('is refused while another process has it', () => {
  takeLock(lock, refuse)();
  writeFileSync(lock, String(process.ppid));
  assert.throws(() => takeLock(lock, refuse), new RegExp(`taken by ${String(process.ppid)}`));
  assert.equal(readFileSync(lock, 'utf8'), String(process.ppid));
});

test('is taken from a process that has ended, and from what was cut off while it was written', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  for (const left of [String(pid), String(process.pid), '']) {
    takeLock(lock, refuse)();
    writeFileSync(lock, left);
    takeLock(lock, refuse)();
    assert.ok(!existsSync(lock), left);
  }
});

test('goes when its process ends', () => {
  const module = new URL('./take-lock.ts', import.meta.url).href;
  const code = `
    import { existsSync } from 'node:fs';
    import { takeLock } from ${JSON.stringify(module)};
    takeLock(${JSON.stringify(lock)}, () => new Error('taken'));
    process.exit(existsSync(${JSON.stringify(lock)}) ? 7 : 0);`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', code]);
  assert.equal(status, 7);
  assert.ok(!existsSync(lock));
});
