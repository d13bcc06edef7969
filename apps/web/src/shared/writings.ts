/** Everything that is being written on this page. A writing outlives the screen it is shown on until it is saved. */
import { useEffect, useState } from 'react';
import { Autosave, type AutosaveOptions } from './autosave';

type AnyWriting = Autosave<unknown, unknown>;

interface Open {
  readonly writing: AnyWriting;
  /** Ends the watching of the page. */
  readonly stop: Promise<() => void>;
  /** Screens that show it now. */
  screens: number;
}

const writings = new Map<string, Open>();

/** The writing of a screen: the one that is still being saved from before, or a new one. */
export function useWriting<Content, Clash>(options: AutosaveOptions<Content, Clash>): Autosave<Content, Clash> {
  const { key } = options;
  const [writing] = useState(
    () => (writings.get(key)?.writing as Autosave<Content, Clash> | undefined) ?? new Autosave(options),
  );
  useEffect(() => {
    const open = enter(key, writing as AnyWriting);
    return () => void leave(key, open);
  }, [key, writing]);
  return writing;
}

function enter(key: string, writing: AnyWriting): Open {
  const known = writings.get(key);
  const open = known?.writing === writing ? known : { writing, stop: writing.start(), screens: 0 };
  open.screens += 1;
  writings.set(key, open);
  return open;
}

async function leave(key: string, open: Open): Promise<void> {
  open.screens -= 1;
  await open.writing.flush();
  if (closeWhenSaved(key, open)) return;
  const forget = open.writing.subscribe(() => closeWhenSaved(key, open) && forget());
}

/** What nobody looks at and what is saved is over; what could not be saved goes on trying. */
function closeWhenSaved(key: string, open: Open): boolean {
  if (open.screens > 0) return true;
  if (open.writing.unsaved) return false;
  if (writings.get(key) === open) writings.delete(key);
  void open.stop.then((stop) => stop());
  return true;
}

/** Saves whatever is unsaved anywhere on this page; resolves when each has been tried. */
export async function saveEverything(): Promise<void> {
  await Promise.all([...writings.values()].map(({ writing }) => writing.flush()));
}

/** How many writings of this page the server does not have. */
export function unsavedWritings(): number {
  return [...writings.values()].filter(({ writing }) => writing.unsaved).length;
}

/** Writes nothing any more: the page belongs to nobody from now on. */
export function abandonEverything(): void {
  for (const { writing } of writings.values()) writing.abandon();
  writings.clear();
}
