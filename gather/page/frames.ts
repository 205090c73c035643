/** Frames are named by their index in window.frames, from the top document down: readable across origins. */
export function framePath(start: Window): number[] {
  const path: number[] = []
  for (let w = start; w !== w.top; w = w.parent) path.unshift(frameIndex(w.parent, w))
  return path
}

/** -1 where the window is not (or no longer) a frame of the other. */
export function frameIndex(parent: Window, child: Window | null): number {
  for (let i = 0; i < parent.length; i++) if (parent[i] === child) return i
  return -1
}
