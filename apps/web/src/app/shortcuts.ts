import { useEffect, useRef, useState } from 'react';
import { readStored, writeStored } from './language';

const STORED = 'wheelhouse.shortcuts';
let lastComposition = 0;

if (typeof window !== 'undefined') {
  window.addEventListener('compositionend', () => {
    lastComposition = performance.now();
  });
}

/** Whether a key press belongs to an input method, or came right after one (WebKit ends the composition before its Enter). */
export function isComposing(event: KeyboardEvent | React.KeyboardEvent): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event;
  return native.isComposing || native.keyCode === 229 || performance.now() - lastComposition < 100;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role="combobox"], [role="dialog"]') !== null)
  );
}

/** Whether single-key shortcuts are on for this device (WCAG 2.1.4), and the switch. */
export function useShortcutsEnabled(): [boolean, (on: boolean) => void] {
  const [isOn, setOn] = useState(readStored(STORED) !== 'off');
  return [
    isOn,
    (on) => {
      writeStored(STORED, on ? 'on' : 'off');
      setOn(on);
    },
  ];
}

/**
 * Single-key shortcuts of a page, by the character typed. They rest while somebody types or composes, with a modifier
 * held, in dialogs, and when switched off in the user menu.
 */
export function useShortcuts(keys: Record<string, () => void>): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isComposing(event) || isTyping(event.target) || readStored(STORED) === 'off') return;
      const act = current.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
