// What can't wait for the code of the page. The build writes it into each document, whose security
// policy names its digest.

// Before the first paint, so that no page flashes the device's theme: src/design/theme.ts takes over.
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

// A browser's first date in words loads the calendar of the language: while the code is on its way.
globalThis.requestIdleCallback?.(() => new Intl.DateTimeFormat('fr-FR', { hour: 'numeric' }).format())
