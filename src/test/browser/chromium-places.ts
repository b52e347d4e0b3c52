import { posix, win32 } from 'node:path';

/**
 * Returns the paths at which a system usually has a Chromium, best first: Chromium before Chrome before Edge, and folders
 * of the search path before fixed folders.
 */
export function chromiumPlaces({ platform, environment }: System): readonly string[] {
  if (platform === 'win32') return windowsPlaces(environment);
  const searchPath = (environment['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const named = commands.flatMap((command) =>
    [...searchPath, '/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) =>
      posix.join(folder, command),
    ),
  );
  return [...new Set(platform === 'darwin' ? [...named, ...macPlaces(environment)] : named)];
}

function macPlaces(environment: Environment): readonly string[] {
  const folders = ['/Applications', posix.join(environment['HOME'] ?? '/', 'Applications')];
  return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
    folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
}

function windowsPlaces(environment: Environment): readonly string[] {
  const folders = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap(
    (name) => environment[name] ?? [],
  );
  return [
    ['Chromium', 'Application', 'chrome.exe'],
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ].flatMap((path) => folders.map((folder) => win32.join(folder, ...path)));
}

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

export type Environment = Readonly<Record<string, string | undefined>>;

interface System {
  readonly platform: NodeJS.Platform;
  readonly environment: Environment;
}
