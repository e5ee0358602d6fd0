import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Registered {
  readonly id: string;
  readonly matches?: string[];
}

/** A browser with these grants, that keeps registered content scripts as browsers do: one name, one script. */
export function browserWithSites({
  origins,
  tabs = [],
  kept = [],
}: {
  origins: string[];
  tabs?: { id?: number; url: string }[];
  /** What the browser does not give back, because a company granted it. */
  kept?: readonly string[];
}): { registered: () => readonly Registered[]; started: readonly number[]; grant: (origins: string[]) => void } {
  fakeBrowser.reset();
  let scripts: readonly Registered[] = [];
  let granted = origins;
  const started: number[] = [];
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins: granted }),
    async remove({ origins: removed = [] }: { origins?: string[] }) {
      if (removed.some((origin) => kept.includes(origin))) return false;
      granted = granted.filter((origin) => !removed.includes(origin));
      return true;
    },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => scripts,
    async registerContentScripts([script]: [Registered]) {
      await later();
      if (scripts.some(({ id }) => id === script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      scripts = [script];
    },
    async updateContentScripts([script]: [Registered]) {
      await later();
      if (!scripts.some(({ id }) => id === script.id)) throw new Error(`Script with ID '${script.id}' does not exist`);
      scripts = [script];
    },
    async unregisterContentScripts() {
      await later();
      if (scripts.length === 0) throw new Error('Nonexistent script ID');
      scripts = [];
    },
    async executeScript({ target }: { target: { tabId: number } }) {
      await later();
      if (target.tabId < 0) throw new Error('Cannot access contents of the page');
      started.push(target.tabId);
      return [];
    },
  });
  Object.assign(fakeBrowser.tabs, { query: async () => tabs });
  return { registered: () => scripts, started, grant: (next) => (granted = next) };
}

function later(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}
