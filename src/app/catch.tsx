import { Component, type ComponentType, type ReactNode } from 'react'

/** @param tryAgain shows again what could not be shown */
export type Failure = { readonly error: unknown; readonly tryAgain: () => void }

/**
 * Shows something else when what is inside can't be shown; React has no hook for it.
 * @param at lets go of the error when it changes
 */
export class Catch extends Component<{ at: unknown; fallback: ComponentType<Failure>; children: ReactNode }, State> {
  override state: State = { failure: null, at: this.props.at }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error } }
  }

  static getDerivedStateFromProps({ at }: { at: unknown }, state: State): State | null {
    return at === state.at ? null : { failure: null, at }
  }

  private readonly tryAgain = () => this.setState({ failure: null })

  override render() {
    const { failure } = this.state
    if (failure === null) return this.props.children
    const Fallback = this.props.fallback
    return <Fallback error={failure.error} tryAgain={this.tryAgain} />
  }
}

type State = { readonly failure: { readonly error: unknown } | null; readonly at: unknown }
