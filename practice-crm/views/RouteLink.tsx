import type { ComponentChildren } from 'preact';
import { usePractice } from '../practice-context.ts';
import type { Route } from '../router.ts';

interface Props {
  readonly route: Route;
  readonly class?: string;
  readonly current?: boolean;
  readonly field?: string;
  readonly children: ComponentChildren;
}

/** A link that changes the view without loading; with Ctrl, Shift or the middle button it is a plain link. */
export function RouteLink({ route, class: className, current, field, children }: Props) {
  const { router } = usePractice();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.go(route);
  };
  return (
    <a
      href={router.href(route)}
      class={className}
      aria-current={current ? 'page' : undefined}
      data-field={field}
      onClick={follow}
    >
      {children}
    </a>
  );
}
