import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * When a button goes away under the focus, as «Inizia chiamata» does when the call starts, the browser gives the focus to
 * nothing: the element takes it instead, so that the keyboard and the screen reader go on from there.
 */
export function useKeptFocus(ref: RefObject<HTMLElement | null>): void {
  const lastRef = useRef<Element | null>(null);

  useEffect(() => {
    const page = ref.current?.ownerDocument;
    const remember = ({ target }: FocusEvent): void => {
      lastRef.current = target instanceof Element ? target : null;
    };
    page?.addEventListener('focusin', remember);
    return () => page?.removeEventListener('focusin', remember);
  }, [ref]);

  useEffect(() => {
    const page = ref.current?.ownerDocument;
    const isLost = lastRef.current?.isConnected === false && page?.activeElement === page?.body;
    if (isLost && page?.hasFocus()) ref.current?.focus({ preventScroll: true });
  });
}
