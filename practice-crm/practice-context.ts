import { createContext } from 'preact';
import { useContext, useEffect, useReducer } from 'preact/hooks';
import type { Language } from './language.ts';
import type { Route, Router } from './router.ts';
import type { Records, Store } from './store.ts';
import type { Strings } from './strings/italian.ts';

export interface Practice {
  readonly store: Store;
  readonly router: Router;
  readonly language: Language;
  readonly strings: Strings;
}

export const PracticeContext = createContext<Practice | undefined>(undefined);

export function usePractice(): Practice {
  const practice = useContext(PracticeContext);
  if (!practice) throw new Error('A view of the practice CRM is outside its frame');
  return practice;
}

export function useRecords(): Records {
  const { store } = usePractice();
  useRenderOn(store.subscribe);
  return store.records();
}

export function useRoute(router: Router): Route {
  useRenderOn(router.subscribe);
  return router.current();
}

function useRenderOn(subscribe: (listener: () => void) => () => void): void {
  const [, render] = useReducer((count: number) => count + 1, 0);
  useEffect(() => subscribe(() => render(undefined)), [subscribe]);
}
