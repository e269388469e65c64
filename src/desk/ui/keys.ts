import { useLayoutEffect, useRef } from 'preact/hooks';

/** What each key does: `x`, `ArrowDown`, with Shift `⇧Z`, `⇧Enter`. */
export type Keys = Readonly<Record<string, () => void>>;

/**
 * Single keys, while no field is open and none is typed into (WCAG 2.1.4: they can be switched off). What is pressed while
 * a decision is under way waits for it.
 */
export function useKeys(isOn: boolean, keys: Keys, isBusy = false): void {
  const waiting = useRef<string[]>([]);
  // Before the next key comes, however fast: it must not mean the claim before.
  useLayoutEffect(() => {
    if (!isOn) {
      waiting.current = [];
      return undefined;
    }
    const next = isBusy ? undefined : waiting.current.shift();
    if (next !== undefined) keys[next]?.();
    const press = (event: KeyboardEvent) => {
      const name = nameOf(event);
      if (name === null || keys[name] === undefined) return;
      event.preventDefault();
      if (isBusy) waiting.current.push(name);
      else keys[name]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** What a key is called here; null where it is typed, or means something to the browser or to what has the focus. */
function nameOf(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const target = event.target as Element;
  if (target.closest('input, select, textarea, dialog[open]') !== null) return null;
  if (event.key === 'Enter' && target.closest('button, a') !== null) return null;
  if (event.key.length > 1) return `${event.shiftKey ? '⇧' : ''}${event.key}`;
  if (!/\p{L}/u.test(event.key)) return event.key;
  return event.shiftKey ? `⇧${event.key.toUpperCase()}` : event.key.toLowerCase(); // capitals may be locked
}
