import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * Keeps the keyboard in a view whose buttons go away with what they did: on the button that came in the place of the one
 * that was pressed, or on the view itself. Never takes it from anywhere else.
 */
export function useKeptFocus(): {
  readonly ref: RefObject<HTMLDivElement | null>;
  onFocusCapture(event: FocusEvent): void;
  onBlurCapture(event: FocusEvent): void;
} {
  const ref = useRef<HTMLDivElement>(null);
  const lastRef = useRef<HTMLElement | null>(null);

  useLayoutEffect(takeBack);
  // Chromium forgets what had the focus in a frame while a field of the page has it, as it must to be written in.
  useEffect(() => {
    const frame = ref.current?.ownerDocument.defaultView;
    frame?.addEventListener('focus', takeBack);
    return () => frame?.removeEventListener('focus', takeBack);
  }, []);

  function takeBack(): void {
    const page = ref.current?.ownerDocument;
    const last = lastRef.current;
    if (!last || !page?.hasFocus() || page.activeElement !== page.body) return;
    (last.isConnected ? last : ref.current)?.focus({ preventScroll: true });
  }

  return {
    ref,
    onFocusCapture({ target }) {
      if (target instanceof HTMLElement) lastRef.current = target;
    },
    onBlurCapture({ relatedTarget }) {
      // Null when the button is gone, and when the whole frame lost the focus.
      if (relatedTarget instanceof Node && !ref.current?.contains(relatedTarget)) lastRef.current = null;
    },
  };
}
