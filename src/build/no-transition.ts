/** What d3-zoom and d3-brush ask of d3-transition, to interrupt what is under way: nothing is. */
export function interrupt(): void {
  // nothing to interrupt
}
