import './design/tokens.css'
import './design/base.css'

import { createRoot, hydrateRoot } from 'react-dom/client'

// On demand, though it is at once: React is evaluated while the rest is still on its way, and apart from it.
void import('./start.tsx').then(({ start }) => start({ createRoot, hydrateRoot }))
