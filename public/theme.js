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

// What a page shows before its scripts run is drawn for its address without parameters. With some it is never shown: its numbers would be those of another view.
if (location.search) document.documentElement.dataset.asked = '';
