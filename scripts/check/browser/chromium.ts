import { existsSync } from 'node:fs';
import { join } from 'node:path';
import packaged from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Where Chrome, Chromium and Edge are installed, by platform. */
const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ].map((name) => `/usr/bin/${name}`),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined
      ? []
      : [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ];
  }),
};

/**
 * Path of a Chromium: `CHROME_PATH`, else an installed one, else on Linux the one inside an npm
 * package.
 * @throws with what to do where there is none
 */
async function executable(): Promise<string> {
  const told = process.env.CHROME_PATH;
  if (told !== undefined && told !== '') {
    if (existsSync(told)) return told;
    throw new Error(`CHROME_PATH names ${told}, which does not exist. Correct it or unset it.`);
  }
  const installed = INSTALLED[process.platform]?.find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  if (process.platform === 'linux' && process.arch === 'x64') return packaged.executablePath();
  throw new Error(
    'The browser tests found no Chrome, Chromium or Edge. Install one, or set CHROME_PATH to its program.',
  );
}

/** Starts a Chromium with its normal security; the package's own flags would switch that off. */
export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await executable(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
    ],
  });
}
