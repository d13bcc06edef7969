import { useEffect, useEffectEvent } from 'react';
import { type Shortcut, shortcutOf } from './shortcut-of';

/** Fields in which a key is text; the scale's radio buttons are none. */
const FIELDS =
  'textarea, select, input:not([type="radio"]):not([type="checkbox"]):not([type="button"]), [contenteditable]';

/** Listens for the workspace's shortcuts on the whole page, except while a dialog is open. */
export function useShortcuts(singleKeys: boolean, onShortcut: (shortcut: Shortcut) => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
    const inField = event.target instanceof Element && event.target.closest(FIELDS) !== null;
    const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
    const thirdLevel = event.getModifierState('AltGraph');
    const shortcut = shortcutOf({ key, code, ctrlKey, metaKey, altKey, shiftKey, thirdLevel }, inField, singleKeys);
    if (!shortcut) return;
    event.preventDefault();
    onShortcut(shortcut);
  });
  useEffect(() => {
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
