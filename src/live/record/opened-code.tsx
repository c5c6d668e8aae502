import { useQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense } from 'react'

import { ErrorNote } from '../../design/error-note.tsx'
import { Skeleton } from '../../design/skeleton.tsx'

/**
 * What shows a part once it is opened: its code and its text come when they are asked for, what fails is
 * asked for again. @param name its own in the whole app @param children may suspend
 */
export const OpenedCode = <Code,>({
  name,
  load,
  children,
}: {
  name: string
  load: () => Promise<Code>
  children: (code: Code) => ReactNode
}) => {
  const code = useQuery({
    queryKey: ['opened-code', name],
    queryFn: load,
    staleTime: Infinity,
    structuralSharing: false,
  })
  if (code.data) return <Suspense fallback={<Skeleton lines={6} />}>{children(code.data)}</Suspense>
  if (code.isPending) return <Skeleton lines={6} />
  return (
    <ErrorNote word="Chargement impossible" isRetrying={code.isFetching} onRetry={() => void code.refetch()}>
      Vérifiez votre connexion, puis réessayez.
    </ErrorNote>
  )
}
