export { chinaTime } from './clock.ts'
export { collect, type CollectOptions } from './collect.ts'
export { collectAxe } from './collect-axe.ts'
export type { FrameRef, PageDriver, PageScript } from './driver.ts'
