// Before the first paint, so that no page flashes the device's theme: src/design/theme.ts takes over
// once it is there. The build writes it into each document, whose security policy names its digest.
try {
  const theme = localStorage.getItem('parcours/theme')
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme
    for (const meta of document.querySelectorAll('meta[data-scheme]'))
      meta.setAttribute('media', meta.dataset.scheme === theme ? 'all' : 'not all')
  }
} catch {
  // A browser that keeps nothing: the device decides.
}
