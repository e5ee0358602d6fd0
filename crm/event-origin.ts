/** Where an event began, inside open shadow roots too. */
export function originOf(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}
