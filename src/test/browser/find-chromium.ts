import { chromiumPlaces, type Environment } from './chromium-places.ts';

/**
 * Returns the path of a Chromium that runs. Looks, in this order, at `CHROME_PATH`, the usual places of the system and
 * Playwright's cache; then tries Playwright's download and, as root where there is apt, the system's package.
 *
 * @throws {Error} saying what to do, when `CHROME_PATH` is wrong or no Chromium can be found or installed
 */
export async function findChromium(machine: Machine): Promise<string> {
  const { environment } = machine;
  const chosen = environment['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (machine.runs(chosen)) return chosen;
    throw new Error(
      `CHROME_PATH=${chosen} is not a browser that runs. Correct it, or unset it to have one found.`,
    );
  }
  return (
    installed(machine) ?? (await downloaded(machine)) ?? (await packaged(machine)) ?? fail(machine)
  );
}

function installed(machine: Machine): string | undefined {
  const cached = machine.playwrightPath();
  const places = [...chromiumPlaces(machine), ...(cached === undefined ? [] : [cached])];
  return places.find((path) => machine.runs(path));
}

async function downloaded(machine: Machine): Promise<string | undefined> {
  machine.say(
    `No Chromium found on this machine. Trying Playwright's download (${String(downloadSeconds)} s at most) …`,
  );
  await machine.download(downloadSeconds);
  const path = machine.playwrightPath();
  return path !== undefined && machine.runs(path) ? path : undefined;
}

async function packaged(machine: Machine): Promise<string | undefined> {
  if (!machine.isRoot || !machine.hasApt) return undefined;
  machine.say('The download did not give one. Installing the package of this system as root:');
  for (const command of aptCommands) {
    machine.say(`  ${command.join(' ')}`);
    if (!(await machine.apt(command))) return undefined;
  }
  return installed(machine);
}

function fail({ platform }: Machine): never {
  const install =
    platform === 'linux' ? 'Install one (`sudo apt-get install chromium`)' : 'Install Chrome';
  throw new Error(
    [
      'The browser tests need a Chromium, and none could be found or installed.',
      `${install}, or run \`npx playwright-core install --with-deps chromium\`,`,
      'or set CHROME_PATH to the program of a Chromium, Chrome or Edge. `npm run test:unit` needs none.',
    ].join('\n'),
  );
}

const downloadSeconds = 60;

const aptCommands = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
] as const;

/** The parts of a machine that the search reads and changes. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Environment;
  readonly isRoot: boolean;
  readonly hasApt: boolean;
  /** Returns whether the file is a program that starts and reports a version. */
  readonly runs: (path: string) => boolean;
  /** Returns where Playwright keeps, or would keep, its Chromium; undefined on systems it does not support. */
  readonly playwrightPath: () => string | undefined;
  /** Lets Playwright download its Chromium. Resolves within that time, with or without success. */
  readonly download: (seconds: number) => Promise<void>;
  /** Runs one apt command. Resolves to false if it failed. */
  readonly apt: (command: readonly string[]) => Promise<boolean>;
  readonly say: (message: string) => void;
}
