/** How a table is sorted: by a column, counted from 1, up or down. */
interface Order {
  readonly table: string;
  readonly column: number;
  readonly way: 'up' | 'down';
}

/** What stands in the address: `?sort=table-by-year.2.down`. */
const KEY = 'sort';

const spoken = { up: 'ascending', down: 'descending' } as const;

/**
 * Makes the heading of each column (`.sort`) a button: up, down, and with the third press as it was. The last table that was
 * sorted is in the address, by its id, and sorted again when that is opened.
 */
export function makeSortable(tables: Iterable<HTMLTableElement>): void {
  const asked = readOrder();
  for (const table of tables) {
    const sort = addButtons(table, (order) => writeOrder(order));
    if (asked?.table === table.id) sort(asked);
  }
}

/** Gives what sorts the table, null: as it was. */
function addButtons(table: HTMLTableElement, chosen: (order: Order | null) => void): (order: Order | null) => void {
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  let now: Order | null = null;
  const sort = (order: Order | null) => {
    now = order !== null && order.column in headings ? order : null;
    for (const [column, heading] of headings.entries())
      heading.ariaSort = now?.column === column ? spoken[now.way] : null;
    table.classList.toggle('sorted', now !== null);
    table.tBodies[0]?.append(...(now === null ? rows : sorted(rows, now.column, now.way === 'down' ? -1 : 1)));
  };
  for (const [column, heading] of headings.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = heading.textContent?.trim() ?? '';
    heading.querySelector('.sort')?.replaceWith(button);
    button.addEventListener('click', () => {
      const way = now?.column !== column ? 'up' : now.way === 'up' ? 'down' : null;
      sort(way === null ? null : { table: table.id, column, way });
      chosen(now);
    });
  }
  return sort;
}

function readOrder(): Order | null {
  const [, table = '', column = '', way] =
    /^(.+)\.([1-9]\d*)\.(up|down)$/.exec(new URLSearchParams(location.search).get(KEY) ?? '') ?? [];
  return way === 'up' || way === 'down' ? { table, column: Number(column) - 1, way } : null;
}

function writeOrder(order: Order | null): void {
  const address = new URL(location.href);
  if (order === null) address.searchParams.delete(KEY);
  else address.searchParams.set(KEY, `${order.table}.${order.column + 1}.${order.way}`);
  history.replaceState(history.state, '', address);
}

/** Those alike stay in the order of the page; times are in that order already; what has no number comes last. */
function sorted(rows: readonly HTMLTableRowElement[], column: number, way: 1 | -1): HTMLTableRowElement[] {
  if (column === 0) return way === 1 ? [...rows] : rows.toReversed();
  const numbers = rows.some((row) => row.cells[column]?.querySelector('data') != null);
  const words = (row: HTMLTableRowElement) => row.cells[column]?.textContent?.trim() ?? '';
  const amount = (row: HTMLTableRowElement) => row.cells[column]?.querySelector('data')?.value;
  return rows.toSorted((a, b) => {
    if (!numbers) return way * words(a).localeCompare(words(b), 'en');
    const [x, y] = [amount(a), amount(b)];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
    return way * (Number(x) - Number(y));
  });
}
