/** A news outlet, or whoever else an article may draw on, by the names that articles use for it. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Finds the one that a name means: `"CCTV"` → China Central Television where the registry says so. */
export class Outlets {
  readonly #byName = new Map<string, Pick<Outlet, 'id' | 'name'>>();
  readonly #ids = new Set<string>();

  constructor(known: readonly Outlet[]) {
    for (const { id, name, aliases } of known) {
      this.#ids.add(id);
      for (const other of [name, ...aliases]) this.#byName.set(plain(other), { id, name });
    }
  }

  /** Whether an id is one of the outlets that are known. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** A name that nobody has listed stands for itself, with an id made of its words. */
  named(name: string): Pick<Outlet, 'id' | 'name'> {
    return this.#byName.get(plain(name)) ?? { id: plain(name).replaceAll(' ', '-'), name };
  }
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}
