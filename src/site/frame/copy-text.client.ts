import { copyWords } from './words.ts';

/** Adds a button that copies the text inside. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (navigator.clipboard === undefined) return; // not to be had over plain http
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.label;
    button.addEventListener('click', () => void this.copy(button));
    this.append(button);
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    const text = this.querySelector('pre')?.textContent ?? '';
    button.textContent = await navigator.clipboard.writeText(text).then(
      () => copyWords.copied,
      () => copyWords.refused,
    );
    setTimeout(() => {
      button.textContent = this.label;
    }, 2000);
  }

  /** “Copy link”: what is copied is in the name, as there are several. */
  private get label(): string {
    return copyWords.copy(this.dataset['what'] ?? '').trim();
  }
}

customElements.define('copy-text', CopyText);
