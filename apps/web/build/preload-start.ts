import type { Plugin } from 'vite';

/**
 * Lets the page name the scripts it starts with, which its first one imports only when it runs: the browser asks for them
 * all at once.
 *
 * @param start the module that starts the page, from the root of the app
 */
export function preloadStart(start: string): Plugin {
  return {
    name: 'trilot:preload-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const first = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(start));
        if (!first) throw new Error(`The build has no chunk of ${start}`);
        return [first.fileName, ...first.imports].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}
