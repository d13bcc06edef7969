/** @jest-environment jsdom */
import { ProblemError } from '@trilot/api-client';
import { act, cleanup, render, screen } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { setDraftOwner } from './draft-owner';
import { abandonEverything, saveEverything, unsavedWritings, useWriting } from './writings';

let saves: string[];
let online: boolean;

function Screen({ initial }: { readonly initial: string }) {
  const writing = useWriting<string, never>({
    key: 'proposal:1',
    initial,
    version: saves.length + 1,
    save: async (content, version) => {
      if (!online) throw new ProblemError(0, 'OFFLINE', {}, null);
      saves.push(content);
      return { version: version + 1, savedAt: '2026-11-25T10:00:00.000Z' };
    },
    load: async () => ({ content: saves.at(-1) ?? '', version: saves.length + 1 }),
    merge: (_base, mine) => ({ content: mine, clashes: [] }),
  });
  const { content, kept } = useSyncExternalStore(writing.subscribe, writing.current);
  return (
    <>
      <output>{content}</output>
      <em>{kept ? 'kept' : 'not kept'}</em>
      <button type="button" onClick={() => writing.edit((text) => `${text}!`)}>
        Type
      </button>
    </>
  );
}

const shown = () => screen.getByRole('status').textContent;
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const type = () => act(() => screen.getByText('Type').click());

beforeEach(() => {
  jest.useFakeTimers();
  setDraftOwner('u1');
  saves = [];
  online = true;
});

afterEach(async () => {
  cleanup();
  abandonEverything();
  await jest.advanceTimersByTimeAsync(0);
  jest.useRealTimers();
});

describe('a writing', () => {
  it('is saved when its screen is left', async () => {
    const { unmount } = render(<Screen initial="Water" />);
    type();
    unmount();
    await pass(0);
    expect(saves).toEqual(['Water!']);
  });

  it('that could not be saved is found again as it was, whatever the server still holds', async () => {
    const { unmount } = render(<Screen initial="Water" />);
    await pass(0);
    type();
    online = false;
    unmount();
    await pass(1_000);
    render(<Screen initial="Water" />);
    expect(shown()).toBe('Water!');
    online = true;
    await pass(5_000);
    expect(saves).toEqual(['Water!']);
  });

  it('goes on trying after its screen is gone', async () => {
    const { unmount } = render(<Screen initial="Water" />);
    await pass(0);
    type();
    online = false;
    unmount();
    await pass(1_000);
    expect(unsavedWritings()).toBe(1);
    online = true;
    await pass(5_000);
    expect([saves, unsavedWritings()]).toEqual([['Water!'], 0]);
  });

  it('that was saved is begun anew from what the server holds', async () => {
    const { unmount } = render(<Screen initial="Water" />);
    await pass(0);
    unmount();
    await pass(0);
    render(<Screen initial="Shade" />);
    expect(shown()).toBe('Shade');
  });

  it('says that it is not kept where the browser keeps nothing', async () => {
    render(<Screen initial="Water" />);
    await pass(0);
    type();
    await pass(300);
    expect(screen.getByText('not kept')).toBeTruthy();
  });
});

describe('signing out', () => {
  it('saves everything first', async () => {
    render(<Screen initial="Water" />);
    await pass(0);
    type();
    await act(saveEverything);
    expect(saves).toEqual(['Water!']);
  });

  it('writes nothing once everything is abandoned', async () => {
    const { unmount } = render(<Screen initial="Water" />);
    await pass(0);
    type();
    abandonEverything();
    type();
    unmount();
    await pass(120_000);
    expect([saves, unsavedWritings()]).toEqual([[], 0]);
  });
});
