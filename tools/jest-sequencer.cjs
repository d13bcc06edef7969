/**
 * In which order specs begin. Without the times of an earlier run Jest begins with the largest files, but those that play
 * thousands of histories or look at every page are small: begun last, they would keep one processor busy and leave the other
 * idle. They begin first.
 */
const { default: Sequencer } = require('@jest/test-sequencer');

const LONG = /(\.property|[/\\]leaks|[/\\]histories|[/\\]accessibility)\.spec\.ts$/;

module.exports = class LongFirst extends Sequencer {
  sort(tests) {
    const ordered = super.sort(tests);
    return [...ordered.filter(({ path }) => LONG.test(path)), ...ordered.filter(({ path }) => !LONG.test(path))];
  }
};
