import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Takes the focus to what has just opened, to its first field or else to itself, and gives it back to the button that opened
 * it when it closes; unless it has gone elsewhere by then.
 */
export function useLentFocus(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current;
    const opener = element?.ownerDocument.activeElement;
    (element?.querySelector('input') ?? element)?.focus();
    return () => {
      const focused = element?.ownerDocument.activeElement;
      const isFocusOurs = !focused || focused === element.ownerDocument.body || element.contains(focused);
      if (isFocusOurs && opener instanceof HTMLElement) opener.focus();
    };
  }, [ref]);
}
