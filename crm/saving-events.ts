/** The events by which an operator saves. They are heard on the window, before the page hears of them. */
export const SAVING_EVENTS = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'keydown',
  'submit',
] as const satisfies readonly (keyof WindowEventMap)[];
