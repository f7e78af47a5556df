import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** A browser that can be started: hand both to Playwright's `launch`. */
export interface Chromium {
  executablePath: string;
  args: string[];
}

/** What the search looks at; tests hand over their own. */
export interface Machine {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  arch: string;
  isExecutable: (path: string) => boolean;
  /** Unpacks the browser of the npm package and says where it lies. */
  unpack: () => Promise<string>;
}

/** Nothing that talks to the network, no graphics card, and no sandbox, which containers do not allow. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The word that stands for the npm package in CHROMIUM_PATH. */
const PACKAGE = 'paket';

const LINUX_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];
const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  // Every Windows has Edge, which is a Chromium too.
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

const isSet = (value: string | undefined): value is string => value !== undefined && value !== '';

/** Where a browser usually lies, the likeliest first; then everywhere that a command is looked for. */
const usualPlaces = ({ env, platform }: Machine): string[] => {
  const path = env['PATH'] ?? env['Path'] ?? '';
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.map((name) => env[name]).filter(isSet);
    const installed = WINDOWS_APPS.flatMap((app) => folders.map((folder) => win32.join(folder, app)));
    const searched = path.split(win32.delimiter).filter(isSet);
    return [...installed, ...searched.map((folder) => win32.join(folder, 'chrome.exe'))];
  }
  const folders =
    platform === 'darwin' ? ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')] : [];
  const apps = folders.flatMap((folder) => MAC_APPS.map((app) => posix.join(folder, app)));
  const searched = ['/usr/bin', ...path.split(posix.delimiter).filter(isSet)];
  return [...apps, ...searched.flatMap((folder) => LINUX_NAMES.map((name) => posix.join(folder, name)))];
};

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

const unpack = async (): Promise<string> => (await import('@sparticuz/chromium')).default.executablePath();

const thisMachine = (): Machine => ({
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  isExecutable,
  unpack,
});

const unpackHere = ({ platform, arch, unpack: unpackPackage }: Machine): Promise<string> => {
  if (platform === 'linux' && arch === 'x64') return unpackPackage();
  throw new Error(
    `Kein Chromium gefunden, und für ${platform}/${arch} bringt das Projekt keines mit. ` +
      'Chrome oder Chromium installieren, oder sagen, wo es liegt. Beispiel: CHROMIUM_PATH=/usr/bin/chromium',
  );
};

/**
 * Finds a Chromium: the one that CHROMIUM_PATH names, else an installed one, else the one of the npm package
 * `@sparticuz/chromium` (Linux on x64 only; `CHROMIUM_PATH=paket` chooses it at once).
 *
 * The package's own flags are left out: `--single-process` breaks as soon as a second context closes, and
 * `--disable-web-security` would blind the tests to what they are for.
 *
 * @throws Error in German when there is none, or when CHROMIUM_PATH names no program.
 */
export const findChromium = async (machine: Machine = thisMachine()): Promise<Chromium> => {
  const named = machine.env['CHROMIUM_PATH']?.trim() ?? '';
  if (named !== '' && named !== PACKAGE) {
    if (machine.isExecutable(named)) return { executablePath: named, args: [...ARGS] };
    throw new Error(
      `CHROMIUM_PATH ist „${named}“. Dort liegt kein Programm, das sich starten lässt. Beispiel: CHROMIUM_PATH=/usr/bin/chromium`,
    );
  }
  const installed = named === PACKAGE ? undefined : usualPlaces(machine).find(machine.isExecutable);
  return { executablePath: installed ?? (await unpackHere(machine)), args: [...ARGS] };
};
