export { collect, collectAxe, type CollectOptions } from './collect.ts'
export type { FrameRef, PageDriver, PageScript } from './driver.ts'
