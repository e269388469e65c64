import { sureness } from './fields.ts';

/** How sure the program is: five bars, and the words for them. */
export function Sure({ confidence, quiet = false }: { readonly confidence: number; readonly quiet?: boolean }) {
  const { bars, words } = sureness(confidence);
  return (
    <>
      <span class="sure" role="img" aria-label={`The program is ${words}: ${bars} of 5`}>
        {[1, 2, 3, 4, 5].map((bar) => (
          <i key={bar} class={bar > bars ? 'n' : ''} />
        ))}
      </span>
      {!quiet && (
        <span class="hint" aria-hidden="true">
          {words}
        </span>
      )}
    </>
  );
}
