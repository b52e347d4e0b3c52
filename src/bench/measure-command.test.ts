import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { measureCommand, parseTimes } from './measure-command.ts';
import { descendantsOf, parseProcess } from './watch-memory.ts';

const folder = await mkdtemp(join(tmpdir(), 'offprint-measure-'));
after(() => rm(folder, { recursive: true, force: true }));

const run = (script: string) =>
  measureCommand({
    command: [process.execPath, '-e', script],
    cwd: folder,
    env: { WORD: 'heard' },
    log: join(folder, 'log'),
  });

/** Half a second of work and 200 MB, in a child of the measured process. */
const grandchild = `
  const work = "const big = Buffer.alloc(2e8, 1); while (process.cpuUsage().user < 5e5);";
  require('node:child_process').spawnSync(process.execPath, ['-e', work]);
`;

test('work and memory of a child of the command count', async () => {
  const { seconds, cpuSeconds, largest } = await run(grandchild);
  assert.ok(seconds > 0.4);
  assert.ok(cpuSeconds > 0.5, `${String(cpuSeconds)} s of processor time`);
  if (process.platform === 'linux') assert.ok((largest?.bytes ?? 0) > 2e8);
});

test('idle time is no processor time', async () => {
  const { seconds, cpuSeconds } = await run('setTimeout(() => {}, 1500)');
  assert.ok(cpuSeconds < seconds - 1);
});

test('a command that fails is an error with what it printed', async () => {
  await assert.rejects(run('console.log(process.env.WORD); process.exit(3)'), /failed:\nheard\n/);
});

test('the times of every shell are read', () => {
  assert.equal(parseTimes('0m0.00s 0m0.01s\n1m2.50s 0m0.25s\n'), 62.75);
  assert.equal(parseTimes('0m0.000000s 0m0.000000s\n0m0.040000s 0m0.010000s\n'), 0.05);
  assert.equal(parseTimes('0m0,000s 0m0,000s\n0m1,500s 0m0,000s\n'), 1.5);
  assert.throws(() => parseTimes(''), /no times/);
});

test('processes are read from the kernel and followed to grandchildren', () => {
  const status = 'Name:\tMainThread\nPPid:\t41\nVmPeak:\t  9 kB\nVmHWM:\t   2048 kB\n';
  const commandLine = '/opt/bin/pagefind\0--service\0';
  const pagefind = parseProcess(42, { status, commandLine });
  assert.deepEqual(pagefind, { pid: 42, parent: 41, name: 'pagefind', bytes: 2 ** 21 });
  const kernel = parseProcess(2, { status: 'Name:\tkthreadd\nPPid:\t0\n', commandLine: '' });
  assert.equal(kernel, undefined);
  const one = (pid: number, parent: number) => ({ pid, parent, name: '', bytes: 1 });
  const all = [one(5, 4), one(1, 0), one(4, 3), one(3, 1), one(9, 1)];
  assert.deepEqual(
    descendantsOf(3, all).map(({ pid }) => pid),
    [3, 4, 5],
  );
});
