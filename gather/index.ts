export { chinaTime } from './clock.ts'
export { type CollectOptions, collect } from './collect.ts'
export { type AxeOptions, addAxe, collectAxe } from './collect-axe.ts'
export type { FrameRef, PageDriver, PageScript } from './driver.ts'
