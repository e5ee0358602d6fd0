/** Puts a text on the clipboard; rejects when the browser allows neither way. Only while a click or a key is being handled. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Chromium refuses an embedded frame whose page did not delegate `clipboard-write`; the old command works there.
    if (!copyByCommand(text)) throw new DOMException('The browser did not let us copy', 'NotAllowedError');
  }
}

function copyByCommand(text: string): boolean {
  const focused = document.activeElement;
  const carrier = document.createElement('textarea');
  carrier.value = text;
  carrier.style.position = 'fixed';
  carrier.style.opacity = '0';
  document.body.append(carrier);
  carrier.select();
  const isCopied = document.execCommand('copy');
  carrier.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
