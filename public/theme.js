// Runs before the first paint, so that a dark page never flashes light. A reader's own choice wins over the system's; a chart in another site's page
// follows the parameter `theme` of its address instead, and the choice of that site is not kept.
(() => {
  const systemTheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  let chosen = null;
  if (/\/embed(\/|$)/.test(location.pathname)) {
    chosen = new URLSearchParams(location.search).get('theme');
  } else {
    try {
      chosen = localStorage.getItem('theme');
    } catch {
      // Storage is refused in some privacy modes; the system's theme then stands.
    }
  }
  document.documentElement.dataset.theme = chosen === 'dark' || chosen === 'light' ? chosen : systemTheme;
})();

// No other site may show a page inside its own but a chart made for it. A host forbids the others by their paths, which can be written in more than one way.
if (globalThis.top !== globalThis.self && !/\/embed(\/|$)/.test(location.pathname)) document.documentElement.dataset.framed = '';

// What the build has drawn is right only for the address that it was drawn for. At any other, such as one with a filter, it would show the numbers of another view:
// there it stays hidden, and start.css shows the notice that the records are loading.
(() => {
  const { dataset } = document.documentElement;
  if (dataset.path !== undefined && (dataset.path !== location.pathname || location.search)) dataset.asked = '';
})();

// Until the application has begun, this script alone can say that it does not come. What is said stands in the notice of the start; beside a drawn page, which can be read
// meanwhile, the notice stays hidden until something must be done. The times are those of src/ui/useWait.ts.
(() => {
  function say(words, isOver) {
    const line = document.getElementById('start-line');
    const root = document.getElementById('root');
    const hasBegun = root?.dataset.still === undefined && !root?.contains(line);
    if (!line || hasBegun || line.getAttribute('role') === 'alert') return;
    line.textContent = `${words} `;
    if (!isOver) return;
    document.getElementById('starting')?.style.setProperty('display', 'block');
    line.setAttribute('role', 'alert');
    const reload = document.createElement('button');
    reload.textContent = 'Reload the page';
    reload.addEventListener('click', () => location.reload());
    line.append(reload);
  }

  async function explain(script) {
    try {
      // Into the cache too: a host may have answered a page in the place of the script, and the browser kept it.
      const { status, headers } = await fetch(script, { cache: 'reload' });
      const isGone = status === 404 || status === 410 || headers.get('content-type')?.includes('html');
      say(isGone ? 'A newer version was published. Reload to go on.' : 'The page could not start.', true);
    } catch {
      say(
        navigator.onLine
          ? 'The site cannot be reached. Check the connection, then reload.'
          : 'You are offline. Reload once you are connected.',
        true,
      );
    }
  }

  setTimeout(() => say('Still loading …', false), 5000);
  setTimeout(() => say('Still loading …', true), 20000);
  addEventListener('error', ({ target }) => target?.type === 'module' && void explain(target.src), true);
})();
