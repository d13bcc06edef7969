import { browserName } from './browser-name';

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36';

it.each([
  ['Chrome', `${WINDOWS} ${CHROME}`, { browser: 'Chrome', system: 'Windows' }],
  ['Edge, which calls itself Chrome too', `${WINDOWS} ${CHROME} Edg/126.0`, { browser: 'Edge', system: 'Windows' }],
  [
    'Firefox',
    'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0',
    { browser: 'Firefox', system: 'Linux' },
  ],
  [
    'Chrome on a telephone, whose system is Linux too',
    'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36',
    { browser: 'Chrome', system: 'Android' },
  ],
  [
    'Safari on a telephone, whose system is like Mac OS X',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1',
    { browser: 'Safari', system: 'iOS' },
  ],
  ['a script', 'node', null],
  ['nothing', '', null],
])('%s', (_, userAgent, name) => {
  expect(browserName(userAgent)).toEqual(name);
});
