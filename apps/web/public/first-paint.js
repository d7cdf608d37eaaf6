// Sets theme and language before the first paint; a file of its own because the CSP allows no inline script.
(() => {
  const read = (key) => {
    try {
      return window.localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const chosen = read('wheelhouse.theme');
  const dark = chosen === 'dark' || (chosen !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  const language = read('wheelhouse.language');
  if (language) document.documentElement.lang = language;
})();
