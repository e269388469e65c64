/** Makes the heading of each column (`.sort`) a button: up, down, and with the third press as it was. */
export function makeSortable(table: HTMLTableElement): void {
  const [body] = table.tBodies;
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (body === undefined) return;
  const order = [...body.rows];
  for (const [column, heading] of headings.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = heading.textContent?.trim() ?? '';
    heading.querySelector('.sort')?.replaceWith(button);
    button.addEventListener('click', () => {
      const next = nextOf(heading.ariaSort);
      for (const other of headings) other.ariaSort = null;
      heading.ariaSort = next;
      table.classList.toggle('sorted', next !== null);
      body.append(...(next === null ? order : sorted(order, column, next === 'descending' ? -1 : 1)));
    });
  }
}

function nextOf(now: string | null): 'ascending' | 'descending' | null {
  if (now === 'ascending') return 'descending';
  return now === 'descending' ? null : 'ascending';
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
