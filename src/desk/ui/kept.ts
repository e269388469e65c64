import { useEffect, useState } from 'preact/hooks';

const kept = new Map<string, unknown>();
const unsaved = new Set<string>();

/**
 * State that outlives its view: what somebody types in one is there again when they come back from another. It has a name of its own
 * on the whole desk, and goes with the page.
 */
export function useKept<T>(name: string, first: T): [T, (value: T | ((before: T) => T)) => void] {
  const [value, show] = useState(() => (kept.has(name) ? (kept.get(name) as T) : first));
  // Kept first, since an answer may come when the view is gone.
  const set = (next: T | ((before: T) => T)) => {
    const before = kept.has(name) ? (kept.get(name) as T) : first;
    const now = typeof next === 'function' ? (next as (before: T) => T)(before) : next;
    kept.set(name, now);
    show(() => now);
  };
  return [value, set];
}

/** While something is not saved, the browser asks before the page is closed or loaded anew; also from another view. */
export function useUnsaved(name: string, isUnsaved: boolean): void {
  useEffect(() => {
    if (isUnsaved) unsaved.add(name);
    else unsaved.delete(name);
  }, [name, isUnsaved]);
}

addEventListener('beforeunload', (event) => {
  if (unsaved.size > 0) event.preventDefault();
});
