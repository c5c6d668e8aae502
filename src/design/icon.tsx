import type { ReactNode } from 'react'

export type IconName = keyof typeof drawings

/** Every name, for who shows them all. */
export const iconNames = (): IconName[] => Object.keys(drawings) as IconName[]

/** Always beside a word that says the same: hidden from screen readers. As tall as the text unless told. */
export const Icon = ({ name, size = '1.25em' }: { name: IconName; size?: string }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 24 24"
    style={{ inlineSize: size, blockSize: size, flex: 'none' }}
    fill="none"
    stroke="currentColor"
    strokeWidth="1.75"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    {drawings[name]}
  </svg>
)

/** One set, on a 24 grid, margins of 2.5 to 4.5, one stroke. */
const drawings = {
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5l3.5 2" />
    </>
  ),
  'arrow-right': <path d="M4.5 12h15M13 5.5l6.5 6.5-6.5 6.5" />,
  'arrow-left': <path d="M19.5 12h-15M11 5.5 4.5 12l6.5 6.5" />,
  'arrow-up': <path d="M12 19.5v-15M5.5 11 12 4.5l6.5 6.5" />,
  'arrow-down': <path d="M12 4.5v15M5.5 13l6.5 6.5 6.5-6.5" />,
  grip: <path d="M4.5 9h15M4.5 15h15" />,
  close: <path d="M6 6l12 12M18 6 6 18" />,
  'chevron-right': <path d="m9.5 5.5 6.5 6.5-6.5 6.5" />,
  'chevron-left': <path d="M14.5 5.5 8 12l6.5 6.5" />,
  'chevron-up': <path d="M5.5 14.5 12 8l6.5 6.5" />,
  'chevron-down': <path d="M5.5 9.5 12 16l6.5-6.5" />,
  search: (
    <>
      <circle cx="10.75" cy="10.75" r="6.75" />
      <path d="m15.75 15.75 4.75 4.75" />
    </>
  ),
  sun: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 2.75v2M12 19.25v2M2.75 12h2M19.25 12h2M5.5 5.5l1.4 1.4M17.1 17.1l1.4 1.4M5.5 18.5l1.4-1.4M17.1 6.9l1.4-1.4" />
    </>
  ),
  moon: <path d="M20 14.2A8.5 8.5 0 0 1 9.8 4a8.5 8.5 0 1 0 10.2 10.2Z" />,
  contrast: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7a5 5 0 0 0 0 10" />
      <path d="M12 7a5 5 0 0 1 0 10V7Z" fill="currentColor" />
    </>
  ),
  device: (
    <>
      <rect x="3" y="4.5" width="18" height="12" rx="1.5" />
      <path d="M8.5 20h7M12 16.5V20" />
    </>
  ),
  print: (
    <>
      <path d="M7.5 9V3.5h9V9M7.5 17.5H4.8a1.8 1.8 0 0 1-1.8-1.8v-4.9A1.8 1.8 0 0 1 4.8 9h14.4a1.8 1.8 0 0 1 1.8 1.8v4.9a1.8 1.8 0 0 1-1.8 1.8h-2.7" />
      <path d="M7.5 14.5h9v6h-9z" />
    </>
  ),
  calendar: (
    <>
      <rect x="3.5" y="5" width="17" height="15.5" rx="2" />
      <path d="M3.5 10h17M8 3v4M16 3v4" />
    </>
  ),
  copy: (
    <>
      <rect x="8.5" y="8.5" width="12" height="12" rx="2" />
      <path d="M5.5 15.5h-.2a1.8 1.8 0 0 1-1.8-1.8V5.3a1.8 1.8 0 0 1 1.8-1.8h8.4a1.8 1.8 0 0 1 1.8 1.8v.2" />
    </>
  ),
  flag: <path d="M5.5 21V4M5.5 4.5c4.5-2.5 8.5 2.2 13.5 0v9.5c-5 2.2-9-2.5-13.5 0" />,
  path: (
    <>
      <circle cx="6" cy="19" r="2" />
      <circle cx="18" cy="5" r="2" />
      <path d="M8 19h8a3.5 3.5 0 0 0 0-7H8a3.5 3.5 0 0 1 0-7h8" />
    </>
  ),
  lock: (
    <>
      <rect x="5" y="10.5" width="14" height="9.5" rx="2" />
      <path d="M8 10.5V8a4 4 0 0 1 8 0v2.5" />
    </>
  ),
  eye: (
    <>
      <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z" />
      <circle cx="12" cy="12" r="2.75" />
    </>
  ),
  phone: (
    <path d="M6.4 3.5h3L11 8 8.9 9.6a12.4 12.4 0 0 0 5.5 5.5L16 13l4.5 1.6v3a2.2 2.2 0 0 1-2.4 2.2A16.3 16.3 0 0 1 4.2 5.9a2.2 2.2 0 0 1 2.2-2.4Z" />
  ),
  book: <path d="M12 6.5c-2-1.5-5-2-8.5-2V18c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5c-3.5 0-6.5.5-8.5 2ZM12 6.5V20" />,
  target: (
    <>
      <circle cx="12" cy="12" r="9" />
      <circle cx="12" cy="12" r="5" />
      <circle cx="12" cy="12" r="1" />
    </>
  ),
  people: (
    <path d="M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 19.5c.4-3.8 2.9-5.7 6.5-5.7s6.1 1.9 6.5 5.7M15.7 4.8a3.5 3.5 0 0 1 0 6.4M17.7 14.2c2.2.7 3.5 2.5 3.8 5.3" />
  ),
  warning: <path d="M12 4 2.8 19.5h18.4L12 4ZM12 10v4.5M12 17v.01" />,
  download: <path d="M12 4v11.5M7 10.5l5 5 5-5M4.5 19.5h15" />,
  'cloud-off': (
    <path d="M9 5.4a6 6 0 0 1 8.7 4.2 4.4 4.4 0 0 1 2.7 7M16 18.5H7a4.3 4.3 0 0 1-.8-8.5c0-.7.1-1.3.4-1.9M3.5 3.5l17 17" />
  ),
  pen: <path d="m4.5 19.5 1-4.5L16 4.5a2 2 0 0 1 2.8 0l.7.7a2 2 0 0 1 0 2.8L9 18.5l-4.5 1ZM14 6.5l3.5 3.5" />,
  info: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v5.5M12 7.5v.01" />
    </>
  ),
  circle: <circle cx="12" cy="12" r="9" />,
  'circle-half': (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 3a9 9 0 0 1 0 18V3Z" fill="currentColor" stroke="none" />
    </>
  ),
  'circle-check': (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="m8 12.3 2.8 2.8L16 9.5" />
    </>
  ),
} as const satisfies Record<string, ReactNode>
