import { canKeepInApp, goesByMail, type Notice, NOTICES } from './notices';

describe('notices', () => {
  it.each<[Notice, boolean]>([
    ['receipt', false],
    ['decision', false],
    ['corrigendum', false],
    ['reminder', true],
    ['confirmation', true],
    ['partner', true],
    ['member', true],
    ['assignment', true],
    ['account', false],
    ['clarification', true],
    ['inquiry', false],
  ])('%s can be kept in the inbox: %s', (notice, may) => {
    expect(canKeepInApp(notice)).toEqual(may ? null : { code: 'NOTICE_DECIDES', facts: { notice } });
  });

  it.each<[string, Notice | null, readonly Notice[], boolean]>([
    ['nothing chosen', 'reminder', [], true],
    ['another one chosen', 'reminder', ['partner'], true],
    ['this one chosen', 'reminder', ['partner', 'reminder'], false],
    ['chosen, but it decides', 'decision', NOTICES, true],
    ['of no known kind', null, NOTICES, true],
  ])('by mail: %s', (_, notice, inAppOnly, mailed) => {
    expect(goesByMail(notice, inAppOnly)).toBe(mailed);
  });
});
