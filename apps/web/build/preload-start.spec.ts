import { preloadStart } from './preload-start';

interface Tag {
  readonly attrs: { readonly href: string };
}

const START = '/src/app/start.tsx';

/** The scripts that a page of a build would name. */
function named(bundle: object): readonly string[] {
  const { transformIndexHtml } = preloadStart(START) as unknown as {
    transformIndexHtml: { handler: (html: string, context: object) => readonly Tag[] };
  };
  return transformIndexHtml.handler('', { bundle }).map(({ attrs }) => attrs.href);
}

const chunk = (facadeModuleId: string, imports: readonly string[] = []) => ({
  type: 'chunk',
  fileName: `assets/${facadeModuleId.split('/').at(-1)!.split('.')[0]!}.js`,
  facadeModuleId,
  imports,
});

describe('a page names the scripts it starts with', () => {
  it('which are what starts it and what that imports, and nothing that is loaded later', () => {
    const bundle = {
      start: chunk(`/web${START}`, ['assets/frame.js', 'assets/shared.js']),
      later: chunk('/web/src/features/calls/calls-page.tsx', ['assets/table.js']),
      styles: { type: 'asset', fileName: 'assets/index.css' },
    };
    expect(named(bundle)).toEqual(['/assets/start.js', '/assets/frame.js', '/assets/shared.js']);
  });

  it('and a build without it fails', () => {
    expect(() => named({ later: chunk('/web/src/main.ts') })).toThrow(`The build has no chunk of ${START}`);
  });
});
