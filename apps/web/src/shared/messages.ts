/** The texts of the page: one language at a time, areas loaded as pages need them. */
import { useSyncExternalStore } from 'react';
import {
  type Area,
  type Catalogue,
  createTranslator,
  type InterfaceLanguage,
  loadCatalogue,
  type Translator,
} from '@trilot/i18n';
import { LANGUAGE_KEY, preferredLanguage } from './preferred-language';

interface Snapshot {
  readonly language: InterfaceLanguage;
  readonly t: Translator;
}

type Loaded = Readonly<Partial<Record<Area, Catalogue>>>;

class Messages {
  private readonly areas = new Set<Area>();
  private readonly listeners = new Set<() => void>();
  private loaded: Loaded = {};
  private snapshot: Snapshot = { language: preferredLanguage(), t: (id) => id };

  readonly current = (): Snapshot => this.snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  async start(areas: readonly Area[]): Promise<void> {
    await Promise.all(areas.map((area) => this.need(area)));
  }

  /** Makes sure the texts of an area are there; pages wait for it before they show. */
  async need(area: Area): Promise<void> {
    if (this.loaded[area]) return;
    const { language } = this.snapshot;
    this.areas.add(area);
    const catalogue = await loadCatalogue(language, area);
    // a language chosen meanwhile has brought the area along
    if (language === this.snapshot.language) this.show(language, { ...this.loaded, [area]: catalogue });
  }

  async choose(language: InterfaceLanguage): Promise<void> {
    if (language === this.snapshot.language) return;
    localStorage.setItem(LANGUAGE_KEY, language);
    let loaded: Loaded = {};
    // areas that pages ask for meanwhile are loaded too
    while (Object.keys(loaded).length < this.areas.size) {
      const areas = [...this.areas].map(async (area) => [area, await loadCatalogue(language, area)] as const);
      loaded = Object.fromEntries(await Promise.all(areas));
    }
    this.show(language, loaded);
  }

  private show(language: InterfaceLanguage, loaded: Loaded): void {
    this.loaded = loaded;
    this.snapshot = { language, t: createTranslator(language, Object.values(loaded)) };
    document.documentElement.lang = language;
    for (const listener of this.listeners) listener();
  }
}

export const messages = new Messages();

/** The language of the page and its translator; re-renders when the language changes. */
export function useMessages(): Snapshot {
  return useSyncExternalStore(messages.subscribe, messages.current);
}
