/** `npm run trilot -- <command>`: builds what is stale and runs the command line of the product. */
import { build, checkNode, install, run } from './workspace.mjs';

checkNode();
install();
build('api');
run(process.execPath, ['--enable-source-maps', 'dist/apps/api/cli.js', ...process.argv.slice(2)], {
  env: { LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' },
});
