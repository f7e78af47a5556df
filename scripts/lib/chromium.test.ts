import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from './chromium.ts';

const machine = (there: string[], rest: Partial<Machine> = {}): Machine => ({
  env: { PATH: '/opt/bin:/usr/local/bin', HOME: '/home/a' },
  platform: 'linux',
  arch: 'x64',
  isExecutable: (path) => there.includes(path),
  unpack: () => Promise.resolve('/tmp/unpacked'),
  ...rest,
});

const find = async (there: string[], rest: Partial<Machine> = {}): Promise<string> =>
  (await findChromium(machine(there, rest))).executablePath;

const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const MAC_OWN = '/home/a/Applications/Chromium.app/Contents/MacOS/Chromium';
const WINDOWS_ENV = {
  PROGRAMFILES: 'C:\\Program Files',
  LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local',
  Path: 'D:\\bin;',
};
const WINDOWS_CHROME = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
const WINDOWS_LOCAL = 'C:\\Users\\a\\AppData\\Local\\Chromium\\Application\\chrome.exe';
const WINDOWS_EDGE = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';

describe('findChromium', () => {
  it.each<[string, string[], string]>([
    ['Debian', ['/usr/bin/google-chrome', '/usr/bin/chromium'], '/usr/bin/chromium'],
    ['Ubuntu', ['/usr/bin/chromium-browser'], '/usr/bin/chromium-browser'],
    ['Chrome', ['/usr/bin/google-chrome', '/opt/bin/chromium'], '/usr/bin/google-chrome'],
    ['the path', ['/usr/local/bin/chromium', '/opt/bin/google-chrome'], '/opt/bin/google-chrome'],
    ['nothing', [], '/tmp/unpacked'],
  ])('on Linux with %s', async (_name, there, expected) => {
    expect(await find(there)).toBe(expected);
  });

  it.each<[string[], string]>([
    [[MAC_OWN, MAC_CHROME], MAC_CHROME],
    [[MAC_OWN, '/opt/bin/chromium'], MAC_OWN],
    [['/opt/bin/chromium'], '/opt/bin/chromium'],
  ])('on macOS with %j', async (there, expected) => {
    expect(await find(there, { platform: 'darwin', arch: 'arm64' })).toBe(expected);
  });

  it.each<[string[], string]>([
    [[WINDOWS_LOCAL, WINDOWS_CHROME], WINDOWS_CHROME],
    [[WINDOWS_LOCAL], WINDOWS_LOCAL],
    [['D:\\bin\\chrome.exe'], 'D:\\bin\\chrome.exe'],
    [[WINDOWS_EDGE, WINDOWS_LOCAL], WINDOWS_LOCAL],
    [[WINDOWS_EDGE], WINDOWS_EDGE],
  ])('on Windows with %j', async (there, expected) => {
    expect(await find(there, { platform: 'win32', env: WINDOWS_ENV })).toBe(expected);
  });

  it('takes CHROMIUM_PATH before everything else', async () => {
    const env = { CHROMIUM_PATH: ' /opt/my/chrome ' };
    expect(await find(['/usr/bin/chromium', '/opt/my/chrome'], { env })).toBe('/opt/my/chrome');
  });

  it('counts an empty CHROMIUM_PATH as none', async () => {
    expect(await find(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '' } })).toBe('/usr/bin/chromium');
  });

  it('takes the package when CHROMIUM_PATH asks for it', async () => {
    expect(await find(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: 'paket' } })).toBe('/tmp/unpacked');
  });

  it('says that CHROMIUM_PATH is wrong instead of taking another', async () => {
    await expect(find(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/nix' } })).rejects.toThrow(
      'CHROMIUM_PATH ist „/nix“. Dort liegt kein Programm',
    );
  });

  it.each<[NodeJS.Platform, string]>([
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'arm64'],
  ])('says what to do on %s/%s, where the package does not run', async (platform, arch) => {
    await expect(find([], { platform, arch })).rejects.toThrow('Chrome oder Chromium installieren');
  });

  it('starts without talking to the network and with web security', async () => {
    const { args } = await findChromium(machine([]));
    expect(args).toContain('--disable-background-networking');
    expect(args.join(' ')).not.toMatch(/web-security|single-process/u);
  });
});
