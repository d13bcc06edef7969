import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const CATALOGUE = /libs\/i18n\/src\/messages\/[\w-]+\/\w+\.ts$/;
const COMPILER = '@lingui/message-utils/compileMessage';
const NO_COMPILER = '\0no-message-compiler';

type Catalogues = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Compiles the ICU messages of the catalogues while building, so that the browser needs neither the parser nor the time
 * to parse: plain sentences stay strings, the others become what Lingui interpolates.
 */
export function compileMessages(): readonly Plugin[] {
  return [withoutCompiler, compileCatalogues];
}

/** Nothing is left to compile in the browser. */
const withoutCompiler: Plugin = {
  name: 'trilot:without-message-compiler',
  enforce: 'pre',
  resolveId: (id) => (id === COMPILER ? NO_COMPILER : null),
  load: (id) => (id === NO_COMPILER ? 'export const compileMessage = (message) => message;' : null),
};

/** After the types are gone a catalogue is plain JavaScript without imports, and can be read by running it. */
const compileCatalogues: Plugin = {
  name: 'trilot:compile-messages',
  enforce: 'post',
  async transform(code, id) {
    if (!CATALOGUE.test(id)) return null;
    const catalogues = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Catalogues;
    const exported = Object.entries(catalogues).map(
      ([name, messages]) => `export const ${name} = ${JSON.stringify(compiled(messages))};`,
    );
    return { code: exported.join('\n'), map: null };
  },
};

/** A catalogue as Lingui interpolates it: a sentence without values stays as it is. */
export function compiled(messages: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, compiledMessage(message)]));
}

function compiledMessage(message: string): unknown {
  const tokens = compileMessage(message);
  return Array.isArray(tokens) && tokens.length === 1 && typeof tokens[0] === 'string' ? tokens[0] : tokens;
}
