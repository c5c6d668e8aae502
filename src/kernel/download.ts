import { fetchApi } from './call-api.ts'
import type { Endpoint } from './endpoint.ts'

/** Fetches a document with the caller's rights and hands it to the browser as a file. @throws Problem */
export const download = async (endpoint: Endpoint, params: Readonly<Record<string, string>>): Promise<void> => {
  const response = await fetchApi(endpoint, { params })
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'document.pdf'
  const url = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser has to have taken the file first; phones are slow to.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
