/** doiuse brings no types: the part that is used. */
declare module 'doiuse' {
  import type { AcceptedPlugin, ChildNode } from 'postcss'
  export default function doiuse(options: {
    browsers: string[]
    onFeatureUsage: (use: { message: string; usage: ChildNode }) => void
  }): AcceptedPlugin
}
