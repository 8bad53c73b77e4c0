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
