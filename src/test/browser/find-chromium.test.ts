import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findChromium, type Machine } from './find-chromium.ts';

const system = '/usr/bin/chromium';
const cached = '/home/reader/.cache/ms-playwright/chromium/chrome';

/** Returns a machine whose browsers are a set of paths, to which its effects may add. */
function createMachine(options: Partial<Machine> & { readonly has?: readonly string[] }) {
  const present = new Set(options.has);
  const log: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    environment: { PATH: '/usr/bin' },
    isRoot: false,
    hasApt: false,
    runs: (path) => present.has(path),
    playwrightPath: () => cached,
    download: async (seconds) => {
      log.push(`download ${seconds}`);
    },
    apt: async (command) => {
      log.push(command.join(' '));
      return true;
    },
    say: (message) => {
      log.push(`say ${message}`);
    },
    ...options,
  };
  return { machine, log, present };
}

describe('findChromium', () => {
  test('takes CHROME_PATH before anything else', async () => {
    const { machine, log } = createMachine({
      has: ['/opt/mine', system, cached],
      environment: { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' },
    });
    assert.equal(await findChromium(machine), '/opt/mine');
    assert.deepEqual(log, []);
  });

  test('refuses a CHROME_PATH that does not run, though another browser would', async () => {
    const { machine } = createMachine({ has: [system], environment: { CHROME_PATH: '/opt/no' } });
    await assert.rejects(
      findChromium(machine),
      /CHROME_PATH=\/opt\/no is not a browser that runs/u,
    );
  });

  test('treats an empty CHROME_PATH as none', async () => {
    const { machine } = createMachine({ has: [system], environment: { CHROME_PATH: '' } });
    assert.equal(await findChromium(machine), system);
  });

  test('takes the browser of the system before that of Playwright', async () => {
    const { machine, log } = createMachine({ has: [cached, system] });
    assert.equal(await findChromium(machine), system);
    assert.deepEqual(log, []);
  });

  test('takes Playwright’s cache without a download', async () => {
    const { machine, log } = createMachine({ has: [cached] });
    assert.equal(await findChromium(machine), cached);
    assert.deepEqual(log, []);
  });

  test('lets Playwright download for a minute, and says so', async () => {
    const { machine, log, present } = createMachine({
      download: async (seconds) => {
        assert.equal(seconds, 60);
        present.add(cached);
      },
    });
    assert.equal(await findChromium(machine), cached);
    assert.match(log.join('\n'), /^say .*download \(60 s at most\)/u);
  });

  test('as root announces and runs apt after a download in vain', async () => {
    const { machine, log, present } = createMachine({
      isRoot: true,
      hasApt: true,
      apt: async (command) => {
        log.push(command.join(' '));
        if (command.includes('install')) present.add(system);
        return true;
      },
    });
    assert.equal(await findChromium(machine), system);
    assert.deepEqual(log.slice(1), [
      'download 60',
      'say The download did not give one. Installing the package of this system as root:',
      'say   apt-get update',
      'apt-get update',
      'say   apt-get install -y --no-install-recommends chromium',
      'apt-get install -y --no-install-recommends chromium',
    ]);
  });

  test('installs nothing when apt cannot update', async () => {
    const { machine, log } = createMachine({
      isRoot: true,
      hasApt: true,
      apt: async (command) => {
        log.push(command.join(' '));
        return false;
      },
    });
    await assert.rejects(findChromium(machine));
    assert.ok(!log.some((line) => line.startsWith('apt-get install')));
  });

  for (const [isRoot, hasApt] of [
    [false, true],
    [true, false],
  ] as const) {
    test(`never runs apt with root ${isRoot} and apt ${hasApt}, but says what to do`, async () => {
      const { machine, log } = createMachine({ isRoot, hasApt, playwrightPath: () => undefined });
      await assert.rejects(
        findChromium(machine),
        /none could be found or installed.*apt-get install chromium.*CHROME_PATH/su,
      );
      assert.ok(!log.some((line) => line.startsWith('apt-get')));
    });
  }
});
