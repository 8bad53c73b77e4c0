// Runs before the first paint, so that a dark page never flashes light. A reader's own choice wins over the system's.
(() => {
  const systemTheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  let chosen = null;
  try {
    chosen = localStorage.getItem('theme');
  } catch {
    // Storage is refused in some privacy modes; the system's theme then stands.
  }
  document.documentElement.dataset.theme = chosen === 'dark' || chosen === 'light' ? chosen : systemTheme;
})();
