export interface FoundBrowsers {
  chromium: string | undefined;
  firefox: string | undefined;
}

export function findBrowsers(): FoundBrowsers;
export function installBrowsers(): Promise<FoundBrowsers>;
