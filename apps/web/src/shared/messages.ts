/** The texts of the page: one language at a time, areas loaded as pages need them. */
import { useSyncExternalStore } from 'react';
import {
  type Area,
  createTranslator,
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  loadCatalogue,
  type Translator,
} from '@trilot/i18n';

const STORAGE_KEY = 'trilot.language';

interface Snapshot {
  readonly language: InterfaceLanguage;
  readonly t: Translator;
}

class Messages {
  private readonly areas = new Set<Area>();
  private readonly listeners = new Set<() => void>();
  private snapshot: Snapshot = { language: preferredLanguage(), t: (id) => id };

  readonly current = (): Snapshot => this.snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  async start(areas: readonly Area[]): Promise<void> {
    for (const area of areas) this.areas.add(area);
    await this.load(this.snapshot.language);
  }

  /** Makes sure the texts of an area are there; pages wait for it before they show. */
  async need(area: Area): Promise<void> {
    if (this.areas.has(area)) return;
    this.areas.add(area);
    await this.load(this.snapshot.language);
  }

  async choose(language: InterfaceLanguage): Promise<void> {
    if (language === this.snapshot.language) return;
    localStorage.setItem(STORAGE_KEY, language);
    await this.load(language);
  }

  private async load(language: InterfaceLanguage): Promise<void> {
    const catalogues = await Promise.all([...this.areas].map((area) => loadCatalogue(language, area)));
    this.snapshot = { language, t: createTranslator(language, catalogues) };
    document.documentElement.lang = language;
    for (const listener of this.listeners) listener();
  }
}

/** What was chosen here before, else the first of the browser's languages that the interface speaks. */
function preferredLanguage(): InterfaceLanguage {
  const wanted = [localStorage.getItem(STORAGE_KEY), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  const spoken = wanted.flatMap((language) => INTERFACE_LANGUAGES.find((own) => own === language) ?? []);
  return spoken[0] ?? 'en';
}

export const messages = new Messages();

/** The language of the page and its translator; re-renders when the language changes. */
export function useMessages(): Snapshot {
  return useSyncExternalStore(messages.subscribe, messages.current);
}
