/** A browser of one engine, driven the way that its makers provide, behind what the reader's journey needs of it. */
export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  /** Sets the size of the page's viewport in CSS pixels; the height is at least 600. */
  size(width: number): Promise<void>;
  /** Goes to an address and waits until the page has loaded. */
  goto(address: string): Promise<void>;
  /** Runs a function in the page. It is sent as text: it sees its arguments and the page, nothing around it. */
  run<Args extends unknown[], T>(inPage: (...args: Args) => T, ...args: Args): Promise<Awaited<T>>;
  /** Clicks the first element that the selector finds, as a pointer would, wherever it has to be scrolled to. */
  click(selector: string): Promise<void>;
  /** Types into the element that has the focus. `Enter`, `Escape`, `Tab` and `ArrowLeft` are keys, all else is text. */
  press(keys: string): Promise<void>;
  close(): Promise<void>;
}
