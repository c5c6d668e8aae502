/// <reference types="vite/client" />
/// <reference types="msw/vite/client" />

declare module '*.ttf?url' {
  const url: string
  export default url
}
