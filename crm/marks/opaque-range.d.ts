/** A range of a control's value: in Chromium, not yet in Firefox nor in TypeScript's library. */
interface OpaqueRange extends AbstractRange {
  getBoundingClientRect(): DOMRect;
}

interface HTMLInputElement {
  createValueRange?(start: number, end: number): OpaqueRange;
}

interface HTMLTextAreaElement {
  createValueRange?(start: number, end: number): OpaqueRange;
}
