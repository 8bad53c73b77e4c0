/** The browser's parts that throw where a page may keep nothing, as in a frame of another site: at the mere reading of the name. */
interface Refusing {
  readonly window: object;
  readonly document: object;
  readonly navigator: object;
}

/** A storage that lasts as long as the page. */
function pageStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, String(value)),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  };
}

/** Service workers that refuse to be registered, in words; it can be listened to, as MSW does when it is loaded. */
function noWorkers(): EventTarget {
  const refuse = () => Promise.reject(new Error('this frame has no service workers, as it has no origin of its own'));
  return Object.assign(new EventTarget(), { controller: null, register: refuse, getRegistrations: refuse });
}

function isRefused(owner: object, name: string): boolean {
  try {
    // Firefox with its storage switched off has null there; scripts against tracking leave undefined. A browser that does not know the name at all needs no stand-in.
    return name in owner && (Reflect.get(owner, name) ?? null) === null;
  } catch {
    return true;
  }
}

/**
 * Puts harmless stand-ins in the place of storage, cookies and service workers where the browser refuses them by throwing: the page and MSW read them
 * when they are loaded, and would not start. Where nothing is refused, nothing changes. Returns the names of what was refused.
 */
export function coverRefusals({ window, document, navigator }: Refusing): string[] {
  const standIns = [
    [window, 'localStorage', pageStorage],
    [window, 'sessionStorage', pageStorage],
    [document, 'cookie', () => ''],
    [navigator, 'serviceWorker', noWorkers],
  ] as const;
  return standIns.flatMap(([owner, name, make]) => {
    if (!isRefused(owner, name)) return [];
    Object.defineProperty(owner, name, { value: make(), configurable: true, writable: true });
    return [name];
  });
}
