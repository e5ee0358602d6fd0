/**
 * Comes once the page is on screen as it is now: when the second frame begins, the first has been drawn, and the frames in it
 * have been told what of them is in sight. A page out of sight draws nothing, and this does not come.
 * @see https://html.spec.whatwg.org/multipage/webappapis.html#update-the-rendering
 */
export function drawn(view: Pick<Window, 'requestAnimationFrame'>): Promise<'drawn'> {
  return new Promise((resume) => {
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => resume('drawn')));
  });
}
