/** Hands a file to the browser's downloads. The text never leaves this computer. */
export function download({ name, text, type }: { name: string; text: string; type: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by now; the browser keeps its own copy.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
